// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_editor/form_spec.h"

namespace health {

/// The form of a factor: what is entered, its weight, its curve, and what its weight means.
FormSpec factorForm(const ModelDocument& document, const std::string& factor);

/// The form of an input without weight.
FormSpec inputForm(const ModelDocument& document, const std::string& input);

} // namespace health
