// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/read_factor.h"

#include "core/model/model_fields.h"
#include "core/model/read_curve.h"

#include <algorithm>
#include <cmath>

namespace health {
namespace {

std::optional<TypicalRange> readTypical(JsonFields& factor, Issues& issues) {
  const Json* json = factor.optionalObject("typical");
  if (json == nullptr) {
    return std::nullopt;
  }
  JsonFields fields(*json, factor.pointerTo("typical"), issues);
  const auto from = fields.number("from");
  const auto to = fields.number("to");
  if (from && to && *from > *to) {
    fields.refuse(IssueCode::bandsNotAscending, "to", jsonExcerpt(*fields.find("to")));
  }
  return TypicalRange{from.value_or(0.0), to.value_or(0.0), fields.optionalFlag("and_more").value_or(false)};
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

/// A category's position; undefined after noting an issue.
std::optional<double> readCategoryReset(JsonFields& factor, const Curve& curve) {
  const auto id = factor.optionalText("reset");
  const auto* shape = std::get_if<CategoryCurve>(&curve);
  if (!id || shape == nullptr) {
    return std::nullopt;
  }
  std::string known;
  for (std::size_t i = 0; i < shape->categories.size(); ++i) {
    if (shape->categories[i].id == *id) {
      return static_cast<double>(i);
    }
    known += (known.empty() ? "" : ", ") + shape->categories[i].id;
  }
  factor.refuse(IssueCode::unknownChoice, "reset", excerpt(*id), known);
  return std::nullopt;
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

void readLimits(JsonFields& fields, Factor& factor) {
  factor.lowest = fields.optionalNumber("minimum");
  factor.highest = fields.optionalNumber("maximum");
  if (factor.lowest && factor.highest && *factor.lowest >= *factor.highest) {
    fields.refuse(IssueCode::limitsReversed, "maximum", jsonExcerpt(*fields.find("maximum")));
  }
}

/// What factors and inputs without weight have alike; `reset` needs the curve.
Factor readHead(JsonFields& fields, bool isScored, Issues& issues) {
  Factor factor{.id = readName(fields, "id"), .name = readName(fields, "name")};
  factor.help = readText(fields, "help", longestSentence);
  factor.unit = readText(fields, "unit", longestName);
  factor.kind = readKind(fields, isScored);
  if (!factor.isCategory()) {
    readLimits(fields, factor);
  }
  factor.typical = readTypical(fields, issues);
  factor.step = readStep(fields, factor.isMoney());
  return factor;
}

void readReset(JsonFields& fields, Factor& factor, Currency modelCurrency, Issues& issues) {
  if (factor.isCategory()) {
    factor.reset = readCategoryReset(fields, factor.curve);
    return;
  }
  factor.reset =
      factor.isMoney() ? readMoneyReset(fields, modelCurrency, issues) : fields.optionalNumber("reset");
  checkReset(factor, fields);
}

} // namespace

Factor readFactor(JsonFields& fields, Currency modelCurrency, Issues& issues) {
  Factor factor = readHead(fields, true, issues);
  factor.curve = readCurve(fields, factor.kind, issues);
  factor.weight = readWeight(fields);
  readReset(fields, factor, modelCurrency, issues);
  return factor;
}

Factor readInputWithoutWeight(JsonFields& fields, Currency modelCurrency, Issues& issues) {
  Factor factor = readHead(fields, false, issues);
  readReset(fields, factor, modelCurrency, issues);
  return factor;
}

} // namespace health
