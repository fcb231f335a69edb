// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_parts.h"

#include "core/base/decimal.h"

namespace health {
namespace {

std::string_view toneName(Tone tone) {
  switch (tone) {
  case Tone::good:
    return "good";
  case Tone::fair:
    return "fair";
  case Tone::warning:
    return "warning";
  case Tone::critical:
    return "critical";
  }
  return "";
}

} // namespace

Json orNull(const std::optional<double>& value) {
  return value ? jsonNumber(*value) : Json(nullptr);
}

Json modelJson(const ScoreModel& model) {
  return {{"id", model.id},
          {"name", model.name},
          {"revision", model.revision},
          {"fingerprint", model.fingerprint}};
}

Json bandJson(const Band* band) {
  if (band == nullptr) {
    return nullptr;
  }
  return {{"id", band->id}, {"name", band->name}, {"tone", toneName(band->tone)}};
}

Json scoreTextJson(const std::optional<double>& score) {
  return score ? Json(fixedDecimal(*score, 1)) : Json(nullptr);
}

Json scoreJson(const CustomerInputs& inputs, const ScoreResult& result) {
  return {{"customer", inputs.customer},
          {"as_of", inputs.asOf ? Json(dateText(*inputs.asOf)) : Json(nullptr)},
          {"model", modelJson(*result.model)},
          {"score", orNull(result.score)},
          {"score_text", scoreTextJson(result.score)},
          {"band", bandJson(result.bandOrNull())}};
}

std::string jsonDocument(const Json& json) {
  // Bytes that are not UTF-8 cannot come from a file, and must not end the program if they come from
  // elsewhere.
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace health
