// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_parse.h"
#include "core/scoring/score_result.h"

#include <optional>
#include <string>

// For .cpp files of this room only, like json_parse.h: what the JSON documents of this room have alike.

namespace health {

Json orNull(const std::optional<double>& value);

/// Id, name, revision and fingerprint.
Json modelJson(const ScoreModel& model);

/// Id, name and tone; null for null.
Json bandJson(const Band* band);

/// "36.0"; null where there is no score.
Json scoreTextJson(const std::optional<double>& score);

/// The customer, the day, the model, the score and its band, as every document about one customer has them.
Json scoreJson(const CustomerInputs& inputs, const ScoreResult& result);

/// The text of a document, ending with a newline.
std::string jsonDocument(const Json& json);

} // namespace health
