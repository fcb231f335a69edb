// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/report/wording.h"
#include "core/scoring/customer_inputs.h"

#include <QString>

namespace health {

/// An input as people read it: "75,000 USD", "55 %", "25–35 days ago", "unknown".
QString inputWithUnit(const Factor& factor, const InputValue& value, const Wording& wording);

} // namespace health
