// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/model/score_model.h"

// For .cpp files of this room only.

namespace health {

/// The "curve" of a factor. What is wrong goes to `issues`.
Curve readCurve(JsonFields& factor, InputKind kind, Issues& issues);

/// The word of a kind in files ("yes_no").
std::string_view kindName(InputKind kind);

/// "kind": for a factor any of them, for an input without weight those that are numbers or money.
InputKind readKind(JsonFields& factor, bool isScored);

} // namespace health
