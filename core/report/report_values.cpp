// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_values.h"

#include "core/base/decimal.h"
#include "core/report/phrase.h"

#include <algorithm>

namespace health {

ReportCell numberCell(const std::string& decimal, const Wording& wording) {
  return {wording.number(decimal), decimal};
}

ReportCell tenthsCell(std::int64_t tenths, const Wording& wording) {
  return numberCell(unitsText(tenths, 1), wording);
}

ReportCell inputCell(const Factor& factor, const InputValue& value, const Wording& wording) {
  if (const auto* money = std::get_if<Money>(&value)) {
    return numberCell(amountText(*money), wording);
  }
  if (const auto* number = std::get_if<double>(&value)) {
    return numberCell(shortestDecimal(*number), wording);
  }
  if (const auto range = plainRange(value)) {
    return {displayRange(*range, wording.numbers), std::nullopt};
  }
  if (const auto* chosen = std::get_if<ChosenCategory>(&value)) {
    return {std::ranges::find(factor.categories(), chosen->id, &Category::id)->name, std::nullopt};
  }
  return {wording("unknown"), std::nullopt};
}

ReportCell scoreCell(const ScoreResult& result, const Wording& wording) {
  if (!result.score) {
    return {wording("unknown"), std::nullopt};
  }
  const std::string score = fixedDecimal(*result.score, 1);
  return {phrase(wording, "{score} of {best}", fmt::arg("score", wording.number(score)),
                 fmt::arg("best", wording.number("100"))),
          score};
}

std::string unitOf(const Factor& factor, const InputValue& value) {
  if (const auto currency = currencyOf(value)) {
    return std::string(currency->code());
  }
  const auto* number = std::get_if<double>(&value);
  return number != nullptr ? factor.unitFor(*number) : factor.unit;
}

std::string withUnit(const std::string& number, std::string_view unit, const Wording& wording) {
  return unit.empty()
             ? number
             : phrase(wording, "{number}\u00A0{unit}", fmt::arg("number", number), fmt::arg("unit", unit));
}

std::string valueText(const Factor& factor, const InputValue& value, const Wording& wording) {
  const std::string text = inputCell(factor, value, wording).text;
  return isKnown(value) ? withUnit(text, unitOf(factor, value), wording) : text;
}

} // namespace health
