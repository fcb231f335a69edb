// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/random_model.h"

#include <algorithm>
#include <rapidcheck.h>
#include <utility>

namespace health {
namespace {

Json resetJson(const RandomFactor& factor) {
  if (const auto* categories = std::get_if<CategoryCurve>(&factor.curve)) {
    return categories->categories.back().id;
  }
  const int value = factor.lowest.value_or(factor.highest.value_or(10));
  return factor.kind == "money" ? Json{{"amount", std::to_string(value)}, {"currency", "USD"}} : Json(value);
}

/// Without weight and curve.
Json headJson(const RandomFactor& factor) {
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

Json factorJson(const RandomFactor& factor) {
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

Json groupJson(const RandomGroup& group) {
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

std::string bandId(int index) {
  return "band" + std::to_string(index);
}

Json bandsJson(const RandomModel& model) {
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

Json ruleJson(const RandomRule& rule) {
  Json json{{"name", "Rule"}};
  if (rule.band) {
    json["bands"] = {bandId(*rule.band)};
  }
  if (rule.above) {
    json["above"] = *rule.above;
  }
  return json;
}

void drawLimits(RandomFactor& factor) {
  if (factor.kind == "money") {
    // The same in every currency, so that an amount stays valid when exchanged.
    factor.lowest = draw::coin() ? std::optional(0) : std::nullopt;
    return;
  }
  factor.lowest = draw::coin() ? std::optional(draw::number(-150, 100)) : std::nullopt;
  factor.highest =
      draw::coin() ? std::optional(factor.lowest.value_or(0) + draw::number(1, 200)) : std::nullopt;
}

std::string anyKindOfNumber() {
  return *rc::gen::element<std::string>("number", "percent", "count", "days", "months", "score", "money");
}

RandomFactor anyFactor(std::string id) {
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

RandomGroup anyGroup(const std::string& id) {
  RandomGroup group{.id = id, .weight = draw::number(0, 20), .aggregation = {}, .factors = {}};
  const int factors = draw::number(1, 5);
  for (int f = 0; f < factors; ++f) {
    group.factors.push_back(anyFactor(id + "f" + std::to_string(f)));
  }
  return group;
}

/// The input that thresholds look at: one without weight, or a factor that is no category.
std::string anyPriorityInput(const RandomModel& model) {
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

void drawRules(RandomModel& model) {
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

} // namespace

RandomFactor anyInputWithoutWeight(std::string id) {
  RandomFactor input{.id = std::move(id), .kind = anyKindOfNumber(), .weight = 0, .hasReset = draw::coin()};
  drawLimits(input);
  return input;
}

RandomCap anyCap(const RandomModel& model) {
  const RandomGroup& group =
      model.groups[static_cast<std::size_t>(draw::number(0, static_cast<int>(model.groups.size()) - 1))];
  return {.of = draw::coin() ? group.id : group.factors.front().id,
          .below = draw::number(1, 200) / 2.0,
          .atMost = draw::number(0, 100)};
}

Json RandomModel::json() const {
  Json json{{"format", "customer-health-model"}, {"version", 1}, {"id", "random"}, {"name", "Random"}};
  json["revision"] = "1";
  json["currency"] = "USD";
  json["missing"] = missing;
  json["bands_include"] = bandsInclude;
  json["bands"] = bandsJson(*this);
  for (const RandomGroup& group : groups) {
    json["groups"].push_back(groupJson(group));
  }
  for (const RandomFactor& input : inputs) {
    json["inputs"].push_back(headJson(input));
  }
  for (const RandomCap& cap : caps) {
    json["caps"].push_back({{"of", cap.of}, {"below", jsonNumber(cap.below)}, {"at_most", cap.atMost}});
  }
  if (!priorityInput.empty()) {
    json["priority"] = {{"input", priorityInput}, {"rules", Json::array()}};
    for (const RandomRule& rule : rules) {
      json["priority"]["rules"].push_back(ruleJson(rule));
    }
  }
  return json;
}

std::shared_ptr<const ScoreModel> RandomModel::read() const {
  auto model = readScoreModel(text());
  RC_ASSERT(model.has_value());
  return std::make_shared<const ScoreModel>(std::move(*model));
}

RandomModel anyPlainModel() {
  RandomModel model;
  const int groups = draw::number(1, 6);
  for (int g = 0; g < groups; ++g) {
    model.groups.push_back(anyGroup("g" + std::to_string(g)));
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

RandomModel anyModel() {
  RandomModel model = anyPlainModel();
  for (RandomGroup& group : model.groups) {
    group.aggregation = *rc::gen::element<std::string>("", "weighted_mean", "worst", "best");
  }
  const int inputs = draw::number(0, 2);
  for (int i = 0; i < inputs; ++i) {
    model.inputs.push_back(anyInputWithoutWeight("i" + std::to_string(i)));
  }
  drawRules(model);
  RC_LOG() << model.text() << '\n';
  return model;
}

} // namespace health
