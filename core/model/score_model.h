// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/curve.h"
#include "core/money/money.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace health {

/// What a factor's input is. Counts, days and months are whole numbers; categories and yes/no are one word of
/// the factor's CategoryCurve.
enum class InputKind { number, percent, count, days, months, score, money, category, yesNo };

/// Where the weight of unknown inputs goes: to all known ones in proportion, or to the known ones of the same
/// group first (a group with nothing known gives its weight to the other groups).
enum class MissingRule { acrossAll, withinGroup };

/// How the known factors of a group become its score: the weighted mean, or the one with the lowest or the
/// highest normalized score, which then has the whole weight of the group.
enum class Aggregation { weightedMean, worst, best };

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

/// One input of the model. An input without weight, which informs the priority, is one too: it has no curve,
/// no group and no weight.
struct Factor {
  std::string id;
  std::string name;
  std::string help;    ///< what to enter, one sentence
  std::string unit;    ///< "days ago"; empty for scores and money
  std::string unitOne; ///< the same for exactly one of it, "day ago"; empty: as `unit`
  /// What may be said of the input to the customer, a sentence with "{value}" in it; empty: nothing may.
  std::string customerObservation;
  /// What one suggests to the customer to make it better, one sentence; may be empty.
  std::string customerNextStep;
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
  std::optional<std::size_t> group; ///< index into ScoreModel::groups; undefined for an input without weight
  std::size_t place = 0;            ///< position in its group's list in the file, or in that of the inputs
  /// How much the calendar alone moves the input each day: 1 for days since something, -1/30 for months left.
  /// Undefined: it stays.
  std::optional<double> perDay;
  /// Whether it is the CSM's own view of the customer, which may contradict what the numbers say.
  bool isSentiment = false;
  /// The value after a reset; undefined: unknown. Money in the model's currency, a category by its position.
  std::optional<double> reset;

  /// The unit behind a number: `unitOne` for 1 and -1.
  const std::string& unitFor(double number) const;
  /// False for an input without weight.
  bool isScored() const { return group.has_value(); }
  bool isCategory() const { return kind == InputKind::category || kind == InputKind::yesNo; }
  /// The categories of a factor that isCategory().
  const std::vector<Category>& categories() const { return std::get<CategoryCurve>(curve).categories; }
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
  double weight = 0.0; ///< relative, 0 or more
  Aggregation aggregation = Aggregation::weightedMean;
  std::vector<GroupLevel> levels; ///< ascending, or none
};

/// A rule that an average misses: while something scores below a limit, the whole score is no higher than so.
struct Cap {
  std::optional<std::size_t> group;  ///< whose shown score is looked at ...
  std::optional<std::size_t> factor; ///< ... or of which factor 100 × the normalized score, shown likewise
  double below = 0.0;                ///< above 0, at most 100
  double atMost = 0.0;               ///< 0 to 100
  std::string reason;                ///< one sentence, may be empty
};

/// Which customers come first: the first rule that fits.
struct PriorityRule {
  std::string name;
  std::vector<std::size_t> bands; ///< indices into ScoreModel::bands; empty: any
  std::optional<double> above;    ///< the input must be greater; undefined: any value, even an unknown one
  std::string action;             ///< said instead of the band's; may be empty
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
  std::vector<Factor> factors;       ///< in order of display; those without weight at the end
  std::vector<Band> bands;           ///< ascending, without gaps, 0 to 100
  std::optional<double> groupsOutOf; ///< above 0: group scores are shown out of this too
  std::vector<Cap> caps;
  std::vector<PriorityRule> priorities;
  std::optional<std::size_t> priorityInput; ///< index into factors
  /// Codes of warnings that the author has considered ("too_many_factors"), and why they are accepted.
  std::vector<std::pair<std::string, std::string>> acceptedWarnings;
  std::string sources;
  std::string notes;
  /// Hash of all that can change a score, 16 hex digits: weights, curves, valid entries, missing rule,
  /// aggregations, caps, currency. Names, notes, bands, priorities and order do not change it.
  std::string fingerprint;

  /// The position of a factor; undefined for an id that the model lacks.
  std::optional<std::size_t> find(std::string_view factorId) const;
  /// How many inputs count towards the score.
  std::size_t scoredFactors() const;
};

/// Whether two models are the same for a reader of scores: id, revision and fingerprint are.
bool isSameModel(const ScoreModel& left, const ScoreModel& right);

/// Where the factor stands in its model's file: "/groups/2/factors/0", "/inputs/0".
std::string pointerOf(const Factor& factor);

/// A weight within its group, whose own weight is one of the groups', as its part of the whole: `group /
/// groups × weight / weights`. Reckoned with more digits than it keeps, so that neither ties nor tiny weights
/// get lost.
double shareOf(double group, double groups, double weight, double weights);

/// The word of the group's levels for a score from 0 to 100; empty where it has none.
std::string_view levelWord(const Group& group, double score);

} // namespace health
