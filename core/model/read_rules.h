// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/model/score_model.h"

// For .cpp files of this room only.

namespace health {

/// The optional "caps" and "priority" of a model whose groups, factors and bands are read. What is wrong goes
/// to `issues`.
void readCaps(JsonFields& document, ScoreModel& model, Issues& issues);
void readPriority(JsonFields& document, ScoreModel& model, Issues& issues);

/// "accepted_warnings": code and reason.
void readAcceptedWarnings(JsonFields& document, ScoreModel& model, Issues& issues);

} // namespace health
