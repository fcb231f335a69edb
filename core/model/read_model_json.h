// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_parse.h"
#include "core/model/score_model.h"

// For .cpp files of this room only.

namespace health {

/// readScoreModel() of a document that is parsed already.
Checked<ScoreModel> readScoreModel(const Json& document);

} // namespace health
