// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/read_factor.h"

#include "core/model/model_fields.h"

#include <array>
#include <cmath>

namespace health {
namespace {

constexpr std::array kinds{
    Choice<InputKind>{"number", InputKind::number}, Choice<InputKind>{"percent", InputKind::percent},
    Choice<InputKind>{"count", InputKind::count},   Choice<InputKind>{"days", InputKind::days},
    Choice<InputKind>{"months", InputKind::months}, Choice<InputKind>{"score", InputKind::score},
    Choice<InputKind>{"money", InputKind::money},
};

enum class CurveType { linear, log };
constexpr std::array curveTypes{Choice<CurveType>{"linear", CurveType::linear},
                                Choice<CurveType>{"log", CurveType::log}};

Curve readLinear(JsonFields& fields) {
  const auto worst = fields.number("worst");
  const auto best = fields.number("best");
  if (!worst || !best) {
    return {};
  }
  if (*worst == *best) {
    fields.refuse(IssueCode::equalCurveEnds, "best", jsonExcerpt(*fields.find("best")));
  } else if (!std::isfinite(*best - *worst)) {
    fields.refuse(IssueCode::numberTooLarge, "best", jsonExcerpt(*fields.find("best")));
  }
  return LinearCurve{*worst, *best};
}

Curve readLog(JsonFields& fields) {
  const double reference = fields.number("reference").value_or(1.0);
  const double best = fields.number("best").value_or(1.0);
  bool positive = true;
  for (const auto& [key, value] : {std::pair{"reference", reference}, std::pair{"best", best}}) {
    if (!(value > 0)) {
      fields.refuse(IssueCode::curveNotPositive, key, jsonExcerpt(*fields.find(key)));
      positive = false;
    }
  }
  const double span = best / reference;
  if (positive && (span <= 0 || !std::isfinite(span))) {
    const std::string_view larger = best > reference ? "best" : "reference";
    fields.refuse(IssueCode::numberTooLarge, larger, jsonExcerpt(*fields.find(larger)));
  }
  return LogCurve{reference, best};
}

Curve readCurve(JsonFields& factor, Issues& issues) {
  const Json* json = factor.object("curve");
  if (json == nullptr) {
    return {};
  }
  JsonFields fields(*json, factor.pointerTo("curve"), issues);
  const bool isLog = readChoice(fields, "type", curveTypes) == CurveType::log;
  return isLog ? readLog(fields) : readLinear(fields);
}

std::optional<TypicalRange> readTypical(JsonFields& factor, Issues& issues) {
  const Json* json = factor.optionalObject("typical");
  if (json == nullptr) {
    return std::nullopt;
  }
  JsonFields fields(*json, factor.pointerTo("typical"), issues);
  return TypicalRange{fields.number("from").value_or(0.0), fields.number("to").value_or(0.0),
                      fields.optionalFlag("and_more").value_or(false)};
}

std::optional<double> readMoneyReset(JsonFields& factor, Currency modelCurrency, Issues& issues) {
  const Json* json = factor.optionalObject("reset");
  if (json == nullptr) {
    return std::nullopt;
  }
  JsonFields fields(*json, factor.pointerTo("reset"), issues);
  const auto amount = fields.text("amount");
  const auto code = fields.text("currency");
  if (code && *code != modelCurrency.code()) {
    fields.refuse(IssueCode::unknownChoice, "currency", excerpt(*code), std::string(modelCurrency.code()));
  }
  if (!amount) {
    return std::nullopt;
  }
  const auto money = moneyFromText(*amount, modelCurrency);
  if (!money) {
    Issue issue = money.error();
    issue.where = fields.pointerTo("amount");
    issues.push_back(issue);
    return std::nullopt;
  }
  return amountOf(*money);
}

void checkReset(const Factor& factor, JsonFields& fields) {
  if (!factor.reset) {
    return;
  }
  const bool tooLow = factor.lowest && *factor.reset < *factor.lowest;
  const bool tooHigh = factor.highest && *factor.reset > *factor.highest;
  if (tooLow || tooHigh) {
    fields.refuse(IssueCode::resetOutside, "reset", jsonExcerpt(*fields.find("reset")));
  } else if (factor.isWhole() && *factor.reset != std::floor(*factor.reset)) {
    fields.refuse(IssueCode::notWhole, "reset", jsonExcerpt(*fields.find("reset")));
  }
}

double readStep(JsonFields& fields, bool money) {
  const std::string_view key = money ? "step_percent" : "step";
  const double fallback = money ? 10.0 : 1.0;
  const double step = fields.optionalNumber(key).value_or(fallback);
  if (!(step > 0)) {
    fields.refuse(IssueCode::curveNotPositive, key, jsonExcerpt(*fields.find(key)));
  }
  return step;
}

} // namespace

Factor readFactor(const Json& json, const std::string& pointer, Currency modelCurrency, Issues& issues) {
  JsonFields fields(json, pointer, issues);
  Factor factor{.id = readName(fields, "id"), .name = readName(fields, "name")};
  factor.help = fields.optionalText("help").value_or("");
  factor.unit = fields.optionalText("unit").value_or("");
  factor.kind = readChoice(fields, "kind", kinds);
  factor.lowest = fields.optionalNumber("minimum");
  factor.highest = fields.optionalNumber("maximum");
  if (factor.lowest && factor.highest && *factor.lowest >= *factor.highest) {
    fields.refuse(IssueCode::limitsReversed, "maximum", jsonExcerpt(*fields.find("maximum")));
  }
  factor.typical = readTypical(fields, issues);
  factor.step = readStep(fields, factor.isMoney());
  factor.curve = readCurve(fields, issues);
  factor.weight = readWeight(fields);
  factor.reset =
      factor.isMoney() ? readMoneyReset(fields, modelCurrency, issues) : fields.optionalNumber("reset");
  checkReset(factor, fields);
  return factor;
}

} // namespace health
