// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_parse.h"
#include "core/model/read_model.h"
#include "core/scoring/customer_inputs.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <rapidcheck.h>
#include <string>
#include <vector>

// Random valid models and inputs for laws. Drawn piece by piece inside a property, so that RapidCheck can
// shrink them; models go through their JSON text, so that every law tests the reader too.

namespace health {

struct RandomFactor {
  std::string id;
  std::string kind;
  std::string curve; ///< "linear" or "log"
  double from = 0.0; ///< worst, or the logarithm's reference
  double best = 1.0;
  std::optional<int> lowest;
  std::optional<int> highest;
  int weight = 1;
};

struct RandomGroup {
  std::string id;
  int weight = 1;
  std::vector<RandomFactor> factors;
};

struct RandomModel {
  std::vector<RandomGroup> groups;
  std::string missing = "across_all";
  std::string bandsInclude = "lower";
  std::vector<int> bandBounds; ///< ascending, strictly between 0 and 100

  std::string text() const;
  /// Read from its text; a law about the result logs the text.
  std::shared_ptr<const ScoreModel> read() const;
};

namespace random_model {

inline bool coin() {
  return *rc::gen::arbitrary<bool>();
}

/// Any of the range from the first test on, where RapidCheck by itself would begin with its lower end.
inline int number(int least, int most) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, most + 1));
}

inline Json factorJson(const RandomFactor& factor) {
  Json json{{"id", factor.id}, {"name", factor.id}, {"kind", factor.kind}, {"weight", factor.weight}};
  json["curve"] = {{"type", factor.curve}, {"best", factor.best}};
  json["curve"][factor.curve == "log" ? "reference" : "worst"] = factor.from;
  if (factor.lowest) {
    json["minimum"] = *factor.lowest;
  }
  if (factor.highest) {
    json["maximum"] = *factor.highest;
  }
  return json;
}

inline Json bandsJson(const RandomModel& model) {
  const bool lower = model.bandsInclude == "lower";
  std::vector<int> bounds = model.bandBounds;
  bounds.insert(lower ? bounds.begin() : bounds.end(), lower ? 0 : 100);
  Json bands = Json::array();
  for (const int bound : bounds) {
    const std::string id = "band" + std::to_string(bands.size());
    bands.push_back({{"id", id}, {"name", id}, {"tone", "fair"}, {lower ? "from" : "to", bound}});
  }
  return bands;
}

inline RandomFactor anyFactor(std::string id) {
  RandomFactor factor{.id = std::move(id)};
  factor.kind =
      *rc::gen::element<std::string>("number", "percent", "count", "days", "months", "score", "money");
  factor.weight = number(0, 20);
  if (coin()) {
    factor.curve = "linear";
    factor.from = number(-400, 400) / 4.0;
    const double step = number(1, 400) / 4.0;
    factor.best = factor.from + (coin() ? step : -step);
  } else {
    factor.curve = "log";
    factor.from = number(1, 4000) / 4.0;
    factor.best = number(1, 400'000) / 4.0;
  }
  if (factor.kind == "money") {
    // Limits of money hold where they are zero.
    factor.lowest = coin() ? std::optional(0) : std::nullopt;
    return factor;
  }
  factor.lowest = coin() ? std::optional(number(-150, 100)) : std::nullopt;
  factor.highest = coin() ? std::optional(factor.lowest.value_or(0) + number(1, 200)) : std::nullopt;
  return factor;
}

} // namespace random_model

inline std::string RandomModel::text() const {
  Json json{{"format", "customer-health-model"}, {"version", 1}, {"id", "random"}, {"name", "Random"}};
  json["revision"] = "1";
  json["currency"] = "USD";
  json["missing"] = missing;
  json["bands_include"] = bandsInclude;
  json["bands"] = random_model::bandsJson(*this);
  for (const RandomGroup& group : groups) {
    Json factors = Json::array();
    for (const RandomFactor& factor : group.factors) {
      factors.push_back(random_model::factorJson(factor));
    }
    json["groups"].push_back(
        {{"id", group.id}, {"name", group.id}, {"weight", group.weight}, {"factors", factors}});
  }
  return json.dump();
}

inline std::shared_ptr<const ScoreModel> RandomModel::read() const {
  auto model = readScoreModel(text());
  RC_ASSERT(model.has_value());
  return std::make_shared<const ScoreModel>(std::move(model->model));
}

/// 1 to 6 groups of 1 to 5 factors, at least one of them with weight.
inline RandomModel anyModel() {
  using namespace random_model;
  RandomModel model;
  const int groups = number(1, 6);
  for (int g = 0; g < groups; ++g) {
    RandomGroup group{.id = "g" + std::to_string(g), .weight = number(0, 20), .factors = {}};
    const int factors = number(1, 5);
    for (int f = 0; f < factors; ++f) {
      group.factors.push_back(anyFactor(group.id + "f" + std::to_string(f)));
    }
    model.groups.push_back(std::move(group));
  }
  const bool anyWeight = std::ranges::any_of(model.groups, [](const RandomGroup& group) {
    return group.weight > 0 &&
           std::ranges::any_of(group.factors, [](const auto& one) { return one.weight > 0; });
  });
  if (!anyWeight) {
    model.groups.front().weight = 1;
    model.groups.front().factors.front().weight = 1;
  }
  model.missing = coin() ? "across_all" : "within_group";
  model.bandsInclude = coin() ? "lower" : "upper";
  for (int bound = number(1, 60); bound < 100; bound += number(1, 60)) {
    model.bandBounds.push_back(bound);
  }
  RC_LOG() << model.text() << '\n';
  return model;
}

/// A valid known value, often beyond the ends of the curve. Money in the model's currency.
inline InputValue anyValue(const Factor& factor) {
  using namespace random_model;
  if (factor.isMoney()) {
    const int least = factor.lowest ? 0 : -100'000;
    return Money{*rc::gen::inRange<std::int64_t>(least, 20'000'000), Currency::all().front()};
  }
  const int lowest = static_cast<int>(factor.lowest.value_or(factor.highest.value_or(0.0) - 300));
  const int highest = static_cast<int>(factor.highest.value_or(lowest + 500.0));
  return factor.isWhole() ? double(number(lowest, highest)) : number(4 * lowest, 4 * highest) / 4.0;
}

/// Valid inputs, about `unknownOfTen` of ten of them unknown: as null or by their absence.
inline CustomerInputs anyInputs(const ScoreModel& model, int unknownOfTen) {
  using namespace random_model;
  CustomerInputs inputs;
  for (const Factor& factor : model.factors) {
    if (number(1, 10) > unknownOfTen) {
      inputs.set(factor.id, anyValue(factor));
    } else if (coin()) {
      inputs.set(factor.id, {});
    }
  }
  return inputs;
}

} // namespace health
