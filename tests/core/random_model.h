// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/read_model.h"
#include "tests/core/random_curve.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

// Random valid models for laws. Drawn piece by piece inside a property, so that RapidCheck can shrink
// them; they go through their JSON text, so that every law tests the reader too.

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

/// 1 to 6 groups of 1 to 5 factors, at least one of them with weight, taking plain means, without caps and
/// priorities: each factor adds its own points, whatever the others do.
RandomModel anyPlainModel();

/// The same with groups that take the worst or the best, inputs without weight, caps and priorities.
RandomModel anyModel();

RandomFactor anyInputWithoutWeight(std::string id);

/// On a group of the model or on a factor.
RandomCap anyCap(const RandomModel& model);

} // namespace health
