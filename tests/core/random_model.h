// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/read_model.h"
#include "core/scoring/customer_inputs.h"
#include "tests/core/random_curve.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <optional>
#include <rapidcheck.h>
#include <string>
#include <utility>
#include <vector>

// Random valid models and inputs for laws. Drawn piece by piece inside a property, so that RapidCheck can
// shrink them; models go through their JSON text, so that every law tests the reader too.

namespace health {

/// A factor, or an input without weight, which has no curve.
struct RandomFactor {
  std::string id;
  std::string kind;
  Curve curve;
  std::optional<int> lowest;
  std::optional<int> highest;
  int weight = 1;
  bool hasReset = false; ///< a valid one, and another for another curve
  int perThirtyDays = 0; ///< 0: the calendar does not move it
  bool isSentiment = false;

  bool isCategory() const { return std::holds_alternative<CategoryCurve>(curve); }
};

struct RandomGroup {
  std::string id;
  int weight = 1;
  std::string aggregation;
  std::vector<RandomFactor> factors;
};

struct RandomCap {
  std::string of;
  double below = 0.0;
  int atMost = 0;
};

struct RandomRule {
  std::optional<int> band;
  std::optional<int> above;
};

struct RandomModel {
  std::vector<RandomGroup> groups;
  std::vector<RandomFactor> inputs;
  std::vector<RandomCap> caps;
  std::string priorityInput; ///< empty: the model gives no priorities
  std::vector<RandomRule> rules;
  std::string missing = "across_all";
  std::string bandsInclude = "lower";
  std::vector<int> bandBounds; ///< ascending, strictly between 0 and 100

  Json json() const;
  std::string text() const { return json().dump(); }
  /// Read from its text; a law about the result logs the text.
  std::shared_ptr<const ScoreModel> read() const;
};

namespace random_model {

inline Json resetJson(const RandomFactor& factor) {
  if (const auto* categories = std::get_if<CategoryCurve>(&factor.curve)) {
    return categories->categories.back().id;
  }
  const int value = factor.lowest.value_or(factor.highest.value_or(10));
  return factor.kind == "money" ? Json{{"amount", std::to_string(value)}, {"currency", "USD"}} : Json(value);
}

/// Without weight and curve.
inline Json headJson(const RandomFactor& factor) {
  Json json{{"id", factor.id}, {"name", factor.id}, {"kind", factor.kind}};
  if (factor.lowest) {
    json["minimum"] = *factor.lowest;
  }
  if (factor.highest) {
    json["maximum"] = *factor.highest;
  }
  if (factor.hasReset) {
    json["reset"] = resetJson(factor);
  }
  return json;
}

inline Json factorJson(const RandomFactor& factor) {
  Json json = headJson(factor);
  json["weight"] = factor.weight;
  json["curve"] = curveJson(factor.curve);
  if (factor.perThirtyDays != 0) {
    json["calendar_per_30_days"] = factor.perThirtyDays;
  }
  if (factor.isSentiment) {
    json["sentiment"] = true;
  }
  return json;
}

inline Json groupJson(const RandomGroup& group) {
  Json factors = Json::array();
  for (const RandomFactor& factor : group.factors) {
    factors.push_back(factorJson(factor));
  }
  Json json{{"id", group.id}, {"name", group.id}, {"weight", group.weight}, {"factors", factors}};
  if (!group.aggregation.empty()) {
    json["aggregation"] = group.aggregation;
  }
  return json;
}

inline std::string bandId(int index) {
  return "band" + std::to_string(index);
}

inline Json bandsJson(const RandomModel& model) {
  const bool lower = model.bandsInclude == "lower";
  std::vector<int> bounds = model.bandBounds;
  bounds.insert(lower ? bounds.begin() : bounds.end(), lower ? 0 : 100);
  Json bands = Json::array();
  for (const int bound : bounds) {
    const std::string id = bandId(static_cast<int>(bands.size()));
    bands.push_back({{"id", id}, {"name", id}, {"tone", "fair"}, {lower ? "from" : "to", bound}});
  }
  return bands;
}

inline Json ruleJson(const RandomRule& rule) {
  Json json{{"name", "Rule"}};
  if (rule.band) {
    json["bands"] = {bandId(*rule.band)};
  }
  if (rule.above) {
    json["above"] = *rule.above;
  }
  return json;
}

inline void drawLimits(RandomFactor& factor) {
  if (factor.kind == "money") {
    // The same in every currency, so that an amount stays valid when exchanged.
    factor.lowest = draw::coin() ? std::optional(0) : std::nullopt;
    return;
  }
  factor.lowest = draw::coin() ? std::optional(draw::number(-150, 100)) : std::nullopt;
  factor.highest =
      draw::coin() ? std::optional(factor.lowest.value_or(0) + draw::number(1, 200)) : std::nullopt;
}

inline std::string anyKindOfNumber() {
  return *rc::gen::element<std::string>("number", "percent", "count", "days", "months", "score", "money");
}

inline RandomFactor anyFactor(std::string id) {
  RandomFactor factor{.id = std::move(id)};
  factor.weight = draw::number(0, 20);
  factor.hasReset = draw::coin();
  factor.isSentiment = draw::number(1, 5) == 1;
  if (draw::number(1, 5) == 1) {
    factor.kind = draw::coin() ? "category" : "yes_no";
    factor.curve = factor.kind == "category" ? anyCategories() : anyYesNo();
    return factor;
  }
  factor.kind = anyKindOfNumber();
  factor.curve = anyCurveOfNumbers();
  drawLimits(factor);
  if (factor.kind != "money" && draw::number(1, 3) == 1) {
    factor.perThirtyDays = draw::number(-40, 40);
  }
  return factor;
}

inline RandomFactor anyInputWithoutWeight(std::string id) {
  RandomFactor input{.id = std::move(id), .kind = anyKindOfNumber(), .weight = 0, .hasReset = draw::coin()};
  drawLimits(input);
  return input;
}

inline RandomGroup anyGroup(const std::string& id) {
  RandomGroup group{.id = id, .weight = draw::number(0, 20), .aggregation = {}, .factors = {}};
  const int factors = draw::number(1, 5);
  for (int f = 0; f < factors; ++f) {
    group.factors.push_back(anyFactor(id + "f" + std::to_string(f)));
  }
  return group;
}

inline RandomCap anyCap(const RandomModel& model) {
  const RandomGroup& group =
      model.groups[static_cast<std::size_t>(draw::number(0, static_cast<int>(model.groups.size()) - 1))];
  return {.of = draw::coin() ? group.id : group.factors.front().id,
          .below = draw::number(1, 200) / 2.0,
          .atMost = draw::number(0, 100)};
}

/// The input that thresholds look at: one without weight, or a factor that is no category.
inline std::string anyPriorityInput(const RandomModel& model) {
  if (!model.inputs.empty()) {
    return model.inputs.front().id;
  }
  for (const RandomGroup& group : model.groups) {
    for (const RandomFactor& factor : group.factors) {
      if (!factor.isCategory()) {
        return factor.id;
      }
    }
  }
  return {};
}

inline void drawRules(RandomModel& model) {
  const int caps = draw::number(0, 3);
  for (int c = 0; c < caps; ++c) {
    model.caps.push_back(anyCap(model));
  }
  model.priorityInput = draw::coin() ? anyPriorityInput(model) : "";
  const int rules = draw::number(0, 3);
  for (int r = 0; r < rules; ++r) {
    const int lastBand = static_cast<int>(model.bandBounds.size());
    model.rules.push_back({draw::coin() ? std::optional(draw::number(0, lastBand)) : std::nullopt,
                           draw::coin() ? std::optional(draw::number(-100, 100'000)) : std::nullopt});
  }
}

} // namespace random_model

inline Json RandomModel::json() const {
  Json json{{"format", "customer-health-model"}, {"version", 1}, {"id", "random"}, {"name", "Random"}};
  json["revision"] = "1";
  json["currency"] = "USD";
  json["missing"] = missing;
  json["bands_include"] = bandsInclude;
  json["bands"] = random_model::bandsJson(*this);
  for (const RandomGroup& group : groups) {
    json["groups"].push_back(random_model::groupJson(group));
  }
  for (const RandomFactor& input : inputs) {
    json["inputs"].push_back(random_model::headJson(input));
  }
  for (const RandomCap& cap : caps) {
    json["caps"].push_back({{"of", cap.of}, {"below", jsonNumber(cap.below)}, {"at_most", cap.atMost}});
  }
  if (!priorityInput.empty()) {
    json["priority"] = {{"input", priorityInput}, {"rules", Json::array()}};
    for (const RandomRule& rule : rules) {
      json["priority"]["rules"].push_back(random_model::ruleJson(rule));
    }
  }
  return json;
}

inline std::shared_ptr<const ScoreModel> RandomModel::read() const {
  auto model = readScoreModel(text());
  RC_ASSERT(model.has_value());
  return std::make_shared<const ScoreModel>(std::move(*model));
}

/// 1 to 6 groups of 1 to 5 factors, at least one of them with weight, taking plain means, without caps and
/// priorities: each factor adds its own points, whatever the others do.
inline RandomModel anyPlainModel() {
  RandomModel model;
  const int groups = draw::number(1, 6);
  for (int g = 0; g < groups; ++g) {
    model.groups.push_back(random_model::anyGroup("g" + std::to_string(g)));
  }
  const bool anyWeight = std::ranges::any_of(model.groups, [](const RandomGroup& group) {
    return group.weight > 0 &&
           std::ranges::any_of(group.factors, [](const auto& one) { return one.weight > 0; });
  });
  if (!anyWeight) {
    model.groups.front().weight = 1;
    model.groups.front().factors.front().weight = 1;
  }
  model.missing = draw::coin() ? "across_all" : "within_group";
  model.bandsInclude = draw::coin() ? "lower" : "upper";
  for (int bound = draw::number(1, 60); bound < 100; bound += draw::number(1, 60)) {
    model.bandBounds.push_back(bound);
  }
  RC_LOG() << model.text() << '\n';
  return model;
}

/// The same with groups that take the worst or the best, inputs without weight, caps and priorities.
inline RandomModel anyModel() {
  RandomModel model = anyPlainModel();
  for (RandomGroup& group : model.groups) {
    group.aggregation = *rc::gen::element<std::string>("", "weighted_mean", "worst", "best");
  }
  const int inputs = draw::number(0, 2);
  for (int i = 0; i < inputs; ++i) {
    model.inputs.push_back(random_model::anyInputWithoutWeight("i" + std::to_string(i)));
  }
  random_model::drawRules(model);
  RC_LOG() << model.text() << '\n';
  return model;
}

/// A valid known value, often beyond the ends of the curve. Money in the model's currency.
inline InputValue anyValue(const Factor& factor) {
  if (factor.isCategory()) {
    const int last = static_cast<int>(factor.categories().size()) - 1;
    return ChosenCategory{factor.categories()[static_cast<std::size_t>(draw::number(0, last))].id};
  }
  if (factor.isMoney()) {
    const int least = factor.lowest ? 0 : -100'000;
    return Money{*rc::gen::inRange<std::int64_t>(least, 20'000'000), Currency::all().front()};
  }
  const int lowest = static_cast<int>(factor.lowest.value_or(factor.highest.value_or(0.0) - 300));
  const int highest = static_cast<int>(factor.highest.value_or(lowest + 500.0));
  return factor.isWhole() ? double(draw::number(lowest, highest))
                          : draw::number(4 * lowest, 4 * highest) / 4.0;
}

/// Valid inputs, about `unknownOfTen` of ten of them unknown: as null or by their absence.
inline CustomerInputs anyInputs(const ScoreModel& model, int unknownOfTen) {
  CustomerInputs inputs;
  for (const Factor& factor : model.factors) {
    if (draw::number(1, 10) > unknownOfTen) {
      inputs.set(factor.id, anyValue(factor));
    } else if (draw::coin()) {
      inputs.set(factor.id, {});
    }
  }
  return inputs;
}

namespace random_model {

/// A range with these ends, the lesser first; now and then one of them is open, now and then they are equal.
template <typename Range, typename End, typename Less>
InputValue rangeOf(End one, End other, const Less& isLess) {
  if (isLess(other, one)) {
    std::swap(one, other);
  }
  switch (draw::number(1, 6)) {
  case 1:
    return Range{.lowest = one, .highest = std::nullopt};
  case 2:
    return Range{.lowest = std::nullopt, .highest = other};
  case 3:
    return Range{.lowest = one, .highest = one};
  default:
    return Range{.lowest = one, .highest = other};
  }
}

} // namespace random_model

/// A valid rough value; of a category an exact one.
inline InputValue anyRoughValue(const Factor& factor) {
  const InputValue one = anyValue(factor);
  const InputValue other = anyValue(factor);
  if (factor.isCategory()) {
    return one;
  }
  if (const auto* money = std::get_if<Money>(&one)) {
    return random_model::rangeOf<MoneyRange>(
        *money, std::get<Money>(other),
        [](const Money& left, const Money& right) { return left.minorUnits < right.minorUnits; });
  }
  return random_model::rangeOf<NumberRange>(std::get<double>(one), std::get<double>(other), std::less<>());
}

/// Any exact value that a rough one may turn out as; another one itself.
inline InputValue anyValueWithin(const Factor& factor, const InputValue& value) {
  const InputValue any = anyValue(factor);
  if (const auto* range = std::get_if<MoneyRange>(&value)) {
    Money money = std::get<Money>(any);
    money.minorUnits = std::max(money.minorUnits, range->lowest.value_or(money).minorUnits);
    money.minorUnits = std::min(money.minorUnits, range->highest.value_or(money).minorUnits);
    return money;
  }
  if (const auto* range = std::get_if<NumberRange>(&value)) {
    const double number = std::get<double>(any);
    const double above = std::max(number, range->lowest.value_or(number));
    return std::min(above, range->highest.value_or(above));
  }
  return value;
}

/// As anyInputs(), about `roughOfTen` of ten of what is known only roughly.
inline CustomerInputs anyRoughInputs(const ScoreModel& model, int unknownOfTen, int roughOfTen) {
  CustomerInputs inputs = anyInputs(model, unknownOfTen);
  for (const Factor& factor : model.factors) {
    if (isKnown(inputs.value(factor.id)) && draw::number(1, 10) <= roughOfTen) {
      inputs.set(factor.id, anyRoughValue(factor));
    }
  }
  return inputs;
}

/// Any of the model's factors that count towards the score.
inline const Factor& anyScoredFactor(const ScoreModel& model) {
  std::vector<std::size_t> scored;
  for (std::size_t i = 0; i < model.factors.size(); ++i) {
    if (model.factors[i].isScored()) {
      scored.push_back(i);
    }
  }
  return model.factors[*rc::gen::elementOf(scored)];
}

} // namespace health
