// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/curve.h"
#include "core/money/money.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace health {

/// What a factor's input is. Counts, days and months are whole numbers.
enum class InputKind { number, percent, count, days, months, score, money };

/// Where the weight of unknown inputs goes: to all known ones in proportion, or to the known ones of the same
/// group first (a group with nothing known gives its weight to the other groups).
enum class MissingRule { acrossAll, withinGroup };

/// Which of its two bounds a band includes.
enum class BandInclusion { lower, upper };

/// How a band is meant: from good to critical. Looks are the window's business.
enum class Tone { good, fair, warning, critical };

/// Where real customers usually lie, for the helper text; no limit.
struct TypicalRange {
  double from = 0.0;
  double to = 0.0;
  bool andMore = false;
};

/// One input of the model.
struct Factor {
  std::string id;
  std::string name;
  std::string help; ///< what to enter, one sentence
  std::string unit; ///< "days ago"; empty for scores and money
  InputKind kind = InputKind::number;
  /// Valid entry, both ends included; undefined: no limit on that side. In the unit of the input.
  std::optional<double> lowest;
  std::optional<double> highest;
  std::optional<TypicalRange> typical;
  /// One sensible step in the input's unit, above 0; for money in per cent of the amount.
  double step = 1.0;
  Curve curve;
  /// Relative weight within the group, 0 or more.
  double weight = 0.0;
  /// Effective weight when every input is known, 0 to 1; all factors together 1.
  double share = 0.0;
  std::size_t group = 0; ///< index into ScoreModel::groups
  /// The value after a reset; undefined: unknown. Money in the model's currency.
  std::optional<double> reset;

  bool isWhole() const {
    return kind == InputKind::count || kind == InputKind::days || kind == InputKind::months;
  }
  bool isMoney() const { return kind == InputKind::money; }
};

/// A word for a stretch of a group's score ("heavy"), for names that read the other way. `from` is included.
struct GroupLevel {
  double from = 0.0;
  std::string word;
};

struct Group {
  std::string id;
  std::string name;
  double weight = 0.0;            ///< relative, 0 or more
  std::vector<GroupLevel> levels; ///< ascending, or none
};

/// A named stretch of the score.
struct Band {
  std::string id;
  std::string name;
  Tone tone = Tone::fair;
  double lowest = 0.0;  ///< 0 to 100; in the band if bounds include the lower one
  double highest = 0.0; ///< 0 to 100; in the band if bounds include the upper one, or if it is 100
  std::string action;
};

/// A score model: plain data, valid once readScoreModel() returned it.
struct ScoreModel {
  std::string id;
  std::string name;
  std::string revision;
  Currency currency = Currency::all().front(); ///< where money curves live
  MissingRule missing = MissingRule::acrossAll;
  BandInclusion bandInclusion = BandInclusion::lower;
  std::vector<Group> groups;
  std::vector<Factor> factors; ///< in order of display
  std::vector<Band> bands;     ///< ascending, without gaps, 0 to 100
  std::string sources;
  std::string notes;
  /// Hash of all that can change a score, 16 hex digits: weights, curves, valid entries, missing rule,
  /// currency. Names, notes, bands and order do not change it.
  std::string fingerprint;

  /// The position of a factor; undefined for an id that the model lacks.
  std::optional<std::size_t> find(std::string_view factorId) const;
};

/// The word of the group's levels for a score from 0 to 100; empty where it has none.
std::string_view levelWord(const Group& group, double score);

} // namespace health
