// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/read_factor.h"

#include "core/model/model_fields.h"
#include "core/model/read_curve.h"

#include <algorithm>
#include <array>
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

/// Both keys are read whatever the kind, so that neither holds nonsense; the one for the kind counts.
double readStep(JsonFields& fields, bool money) {
  std::array<double, 2> steps{1.0, 10.0}; // where the file says nothing
  const std::array<std::string_view, 2> keys{"step", "step_percent"};
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto step = fields.optionalNumber(keys.at(i));
    if (step && !(*step > 0)) {
      fields.refuse(IssueCode::curveNotPositive, keys.at(i), jsonExcerpt(*fields.find(keys.at(i))));
    }
    steps.at(i) = step.value_or(steps.at(i));
  }
  return money ? steps[1] : steps[0];
}

/// Money and categories stay as they are, whatever the date.
std::optional<double> readPerDay(JsonFields& fields, const Factor& factor, bool isKindKnown) {
  constexpr std::string_view key = "calendar_per_30_days";
  constexpr double days = 30.0;
  const auto moved = fields.optionalNumber(key);
  const bool isFixed = isKindKnown && (factor.isMoney() || factor.isCategory());
  if (moved && (isFixed || *moved == 0.0)) {
    fields.refuse(IssueCode::wrongType, key, jsonExcerpt(*fields.find(key)),
                  isFixed ? "nothing, as the calendar moves neither money nor categories"
                          : "a number other than 0");
    return std::nullopt;
  }
  return moved ? std::optional(*moved / days) : std::nullopt;
}

void readLimits(JsonFields& fields, Factor& factor) {
  factor.lowest = fields.optionalNumber("minimum");
  factor.highest = fields.optionalNumber("maximum");
  const bool hasBoth = factor.lowest && factor.highest;
  const bool holdsNone =
      hasBoth && factor.isWhole() && std::ceil(*factor.lowest) > std::floor(*factor.highest);
  if (holdsNone || (hasBoth && *factor.lowest >= *factor.highest)) {
    fields.refuse(IssueCode::limitsReversed, "maximum", jsonExcerpt(*fields.find("maximum")));
  }
}

/// What may be said to the customer. Amounts are the vendor's own business.
void readCustomerWords(JsonFields& fields, Factor& factor) {
  constexpr std::string_view observation = "customer_observation";
  factor.customerObservation = readText(fields, observation, longestSentence);
  factor.customerNextStep = readText(fields, "customer_next_step", longestSentence);
  if (factor.customerObservation.empty()) {
    return;
  }
  constexpr std::string_view place = "{value}";
  const std::size_t first = factor.customerObservation.find(place);
  const bool hasOne =
      first != std::string::npos && factor.customerObservation.find(place, first + 1) == std::string::npos;
  if (factor.isMoney() || !hasOne) {
    fields.refuse(IssueCode::wrongType, observation, excerpt(factor.customerObservation),
                  factor.isMoney() ? "nothing, as customers are not told of amounts"
                                   : "a sentence with {value} in it, once");
  }
}

/// What factors and inputs without weight have alike; `reset` needs the curve.
Factor readHead(JsonFields& fields, bool isScored, bool& isKindKnown, Issues& issues) {
  Factor factor{.id = readName(fields, "id"), .name = readName(fields, "name")};
  factor.help = readText(fields, "help", longestSentence);
  factor.unit = readText(fields, "unit", longestName);
  factor.unitOne = readText(fields, "unit_one", longestName);
  const std::size_t before = issues.size();
  factor.kind = readKind(fields, isScored);
  isKindKnown = issues.size() == before;
  readLimits(fields, factor);
  factor.typical = readTypical(fields, issues);
  factor.step = readStep(fields, factor.isMoney());
  return factor;
}

void readReset(JsonFields& fields, Factor& factor, std::optional<Currency> modelCurrency, Issues& issues) {
  if (factor.isCategory()) {
    factor.reset = readCategoryReset(fields, factor.curve);
    return;
  }
  if (factor.isMoney()) {
    factor.reset = modelCurrency ? readMoneyReset(fields, *modelCurrency, issues) : std::nullopt;
  } else {
    factor.reset = fields.optionalNumber("reset");
  }
  checkReset(factor, fields);
}

} // namespace

Factor readFactor(JsonFields& fields, std::optional<Currency> modelCurrency, Issues& issues) {
  bool isKindKnown = false;
  Factor factor = readHead(fields, true, isKindKnown, issues);
  factor.weight = readWeight(fields);
  factor.perDay = readPerDay(fields, factor, isKindKnown);
  factor.isSentiment = fields.optionalFlag("sentiment").value_or(false);
  readCustomerWords(fields, factor);
  if (isKindKnown) { // what depends on it cannot be judged without
    factor.curve = readCurve(fields, factor.kind, issues);
    readReset(fields, factor, modelCurrency, issues);
  }
  return factor;
}

Factor readInputWithoutWeight(JsonFields& fields, std::optional<Currency> modelCurrency, Issues& issues) {
  bool isKindKnown = false;
  Factor factor = readHead(fields, false, isKindKnown, issues);
  if (isKindKnown) {
    readReset(fields, factor, modelCurrency, issues);
  }
  return factor;
}

} // namespace health
