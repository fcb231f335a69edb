// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_file.h"
#include "core/model/read_model.h"
#include "tests/core/issue_lines.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace health {
namespace {

namespace fs = std::filesystem;

const fs::path folder = HEALTH_SOURCE_DIR "/tests/broken_files/models";
constexpr std::string_view ending = ".healthmodel.json";

std::string repeated(std::string_view step, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) {
    text += step;
  }
  return text;
}

/// Each file of the folder, by its name without the ending, with all that is wrong with it.
const std::map<std::string, Lines>& expectedIssues() {
  static const std::map<std::string, Lines> table{
      // notation
      {"syntax-trailing-comma", {"json_syntax line 28, column 133"}},
      {"text-in-latin-1", {"json_not_utf8 line 5, column 18"}},
      {"name-twice", {"json_duplicate_key /name"}},
      {"nested-too-deep", {"json_too_deep /notes" + repeated("/0", 63)}},
      {"weight-beyond-double", {"json_number_too_large /groups/0/weight"}},
      // the head
      {"list-instead-of-model", {"wrong_type "}},
      {"inputs-instead-of-model", {"wrong_format /format"}},
      {"version-of-tomorrow", {"wrong_version /version"}},
      {"no-id", {"missing_key /id"}},
      {"empty-name", {"empty_name /name"}},
      {"revision-is-a-number", {"wrong_type /revision"}},
      {"currency-unknown", {"unknown_currency /currency"}},
      {"missing-rule-unknown", {"unknown_choice /missing"}},
      {"missing-rule-absent", {"missing_key /missing"}},
      // groups
      {"groups-absent", {"missing_key /groups"}},
      {"groups-empty", {"empty_model /groups"}},
      {"groups-without-factors", {"empty_model /groups"}},
      {"group-is-text", {"wrong_type /groups/0"}},
      {"group-factors-absent", {"missing_key /groups/0/factors"}},
      {"group-weight-negative", {"negative_weight /groups/0/weight"}},
      {"group-id-twice", {"duplicate_id /groups/1/id"}},
      {"group-weights-all-zero", {"no_weight /groups"}},
      {"factor-weights-all-zero", {"no_weight /groups"}},
      {"weights-beyond-adding-up", {"number_too_large /groups"}},
      {"levels-descending", {"bands_not_ascending /groups/0/levels/1/from"}},
      {"level-without-word", {"missing_key /groups/0/levels/0/word"}},
      // factors
      {"factor-is-number", {"wrong_type /groups/0/factors/0"}},
      {"factor-id-twice", {"duplicate_id /groups/1/factors/0/id"}},
      {"factor-id-of-a-group", {"duplicate_id /groups/0/factors/0/id"}},
      {"factor-kind-unknown", {"unknown_choice /groups/0/factors/0/kind"}},
      {"factor-weight-negative", {"negative_weight /groups/0/factors/0/weight"}},
      {"factor-weight-is-text", {"wrong_type /groups/0/factors/0/weight"}},
      {"limits-reversed", {"limits_reversed /groups/0/factors/0/maximum"}},
      {"limits-equal", {"limits_reversed /groups/0/factors/0/maximum"}},
      {"limits-without-whole-number", {"limits_reversed /groups/0/factors/0/maximum"}},
      {"category-minimum-is-text", {"wrong_type /groups/0/factors/0/minimum"}},
      {"percent-step-percent-is-text", {"wrong_type /groups/0/factors/0/step_percent"}},
      {"money-step-zero", {"curve_not_positive /groups/0/factors/0/step"}},
      {"step-zero", {"curve_not_positive /groups/0/factors/0/step"}},
      {"calendar-zero", {"wrong_type /groups/0/factors/0/calendar_per_30_days"}},
      {"calendar-is-text", {"wrong_type /groups/0/factors/0/calendar_per_30_days"}},
      {"calendar-of-money", {"wrong_type /groups/0/factors/0/calendar_per_30_days"}},
      {"calendar-of-category", {"wrong_type /groups/0/factors/0/calendar_per_30_days"}},
      {"sentiment-is-text", {"wrong_type /groups/0/factors/0/sentiment"}},
      {"unit-of-one-is-number", {"wrong_type /groups/0/factors/0/unit_one"}},
      {"observation-without-value", {"wrong_type /groups/0/factors/0/customer_observation"}},
      {"observation-of-two-values", {"wrong_type /groups/0/factors/0/customer_observation"}},
      {"observation-of-money", {"wrong_type /groups/1/factors/0/customer_observation"}},
      {"next-step-is-number", {"wrong_type /groups/0/factors/0/customer_next_step"}},
      {"typical-without-end", {"missing_key /groups/0/factors/0/typical/to"}},
      {"curve-absent", {"missing_key /groups/0/factors/0/curve"}},
      {"curve-type-unknown", {"unknown_choice /groups/0/factors/0/curve/type"}},
      {"curve-ends-equal", {"equal_curve_ends /groups/0/factors/0/curve/best"}},
      {"curve-without-best", {"missing_key /groups/0/factors/0/curve/best"}},
      {"curve-ends-too-far-apart", {"number_too_large /groups/0/factors/0/curve/best"}},
      {"log-reference-zero", {"curve_not_positive /groups/1/factors/0/curve/reference"}},
      {"log-best-negative", {"curve_not_positive /groups/1/factors/0/curve/best"}},
      {"log-ends-too-far-apart", {"number_too_large /groups/1/factors/0/curve/best"}},
      // money and reset values
      {"money-without-currency", {"money_curve_without_currency /groups/1/factors/0/kind"}},
      {"money-with-null-currency", {"money_curve_without_currency /groups/1/factors/0/kind"}},
      {"reset-below-minimum", {"reset_outside /groups/0/factors/0/reset"}},
      {"reset-above-maximum", {"reset_outside /groups/0/factors/0/reset"}},
      {"reset-not-whole", {"not_whole /groups/0/factors/0/reset"}},
      {"reset-money-bare", {"wrong_type /groups/1/factors/0/reset"}},
      {"reset-money-foreign", {"unknown_choice /groups/1/factors/0/reset/currency"}},
      {"reset-money-tenths-of-cents", {"too_many_decimals /groups/1/factors/0/reset/amount"}},
      // order
      {"order-of-unknown-factor", {"unknown_factor /display_order/1"}},
      {"order-names-one-twice", {"duplicate_id /display_order/1"}},
      // bands
      {"bands-absent", {"missing_key /bands"}},
      {"bands-empty", {"bands_incomplete /bands"}},
      {"bands-include-unknown", {"unknown_choice /bands_include"}},
      {"bands-not-from-zero", {"bands_incomplete /bands"}},
      {"bands-equal", {"bands_not_ascending /bands/1/from"}},
      {"bands-beyond-hundred", {"bands_incomplete /bands/1/from"}},
      {"band-is-null", {"wrong_type /bands/1"}},
      {"band-tone-unknown", {"unknown_choice /bands/0/tone"}},
      {"band-id-twice", {"duplicate_id /bands/1/id"}},
      {"upper-bands-not-to-hundred", {"bands_incomplete /bands"}},
      {"upper-bands-with-from", {"missing_key /bands/0/to", "missing_key /bands/1/to"}},
      // lengths
      {"bands-too-many", {"too_many_entries /bands"}},
      {"levels-too-many", {"too_many_entries /groups/0/levels"}},
      {"points-too-many", {"too_many_entries /groups/0/factors/0/curve/points"}},
      {"points-only-one", {"too_few_entries /groups/0/factors/0/curve/points"}},
      {"steps-empty", {"too_few_entries /groups/0/factors/0/curve/steps"}},
      {"categories-only-one", {"too_few_entries /groups/0/factors/0/curve/categories"}},
      {"id-too-long", {"too_many_characters /groups/0/factors/0/id"}},
      {"help-too-long", {"too_many_characters /groups/0/factors/0/help"}},
      // curves
      {"point-score-above-one", {"score_outside /groups/0/factors/0/curve/points/1/score"}},
      {"category-score-negative", {"score_outside /groups/0/factors/0/curve/categories/0/score"}},
      {"steps-below-negative", {"score_outside /groups/0/factors/0/curve/below"}},
      {"points-descending", {"bands_not_ascending /groups/0/factors/0/curve/points/2/input"}},
      {"steps-equal", {"bands_not_ascending /groups/0/factors/0/curve/steps/1/from"}},
      {"target-without-rise", {"bands_not_ascending /groups/0/factors/0/curve/best_from"}},
      {"target-best-reversed", {"bands_not_ascending /groups/0/factors/0/curve/best_to"}},
      {"target-without-fall", {"bands_not_ascending /groups/0/factors/0/curve/worst_high"}},
      {"points-flat", {"equal_curve_ends /groups/0/factors/0/curve/points"}},
      {"steps-flat", {"equal_curve_ends /groups/0/factors/0/curve/steps"}},
      {"categories-flat", {"equal_curve_ends /groups/0/factors/0/curve/categories"}},
      {"half-life-zero", {"curve_not_positive /groups/0/factors/0/curve/half_life"}},
      {"half-life-too-large", {"number_too_large /groups/0/factors/0/curve/half_life"}},
      {"target-too-wide", {"number_too_large /groups/0/factors/0/curve/worst_high"}},
      {"points-too-wide", {"number_too_large /groups/0/factors/0/curve/points"}},
      {"steps-too-wide", {"number_too_large /groups/0/factors/0/curve/steps"}},
      {"points-is-object", {"wrong_type /groups/0/factors/0/curve/points"}},
      {"target-without-best-to", {"missing_key /groups/0/factors/0/curve/best_to"}},
      // categories
      {"category-without-score", {"category_without_score /groups/0/factors/0/curve/categories/1/score"}},
      {"category-score-is-text", {"wrong_type /groups/0/factors/0/curve/categories/1/score"}},
      {"category-id-twice", {"duplicate_id /groups/0/factors/0/curve/categories/1/id"}},
      {"category-with-linear-curve", {"curve_kind_mismatch /groups/0/factors/0/curve/type"}},
      {"number-with-categories", {"curve_kind_mismatch /groups/0/factors/0/curve/type"}},
      {"yes-no-of-other-ids", {"yes_no_categories /groups/0/factors/0/curve/categories"}},
      {"yes-no-and-maybe", {"yes_no_categories /groups/0/factors/0/curve/categories"}},
      {"reset-of-unknown-category", {"unknown_choice /groups/0/factors/0/reset"}},
      {"reset-of-category-is-number", {"wrong_type /groups/0/factors/0/reset"}},
      // rules beside the average
      {"aggregation-unknown", {"unknown_choice /groups/0/aggregation"}},
      {"groups-out-of-zero", {"curve_not_positive /groups_out_of"}},
      {"accepted-warnings-is-list", {"wrong_type /accepted_warnings"}},
      {"accepted-warning-unknown", {"unknown_choice /accepted_warnings/too_many_words"}},
      {"input-of-kind-category", {"unknown_choice /inputs/0/kind"}},
      {"input-is-text", {"wrong_type /inputs/0"}},
      {"input-id-of-a-factor", {"duplicate_id /inputs/0/id"}},
      {"money-input-without-currency", {"money_curve_without_currency /inputs/0/kind"}},
      {"priority-is-list", {"wrong_type /priority"}},
      {"priority-without-rules", {"missing_key /priority/rules"}},
      {"priority-input-unknown", {"unknown_reference /priority/input"}},
      {"priority-band-unknown", {"unknown_reference /priority/rules/0/bands/0"}},
      {"priority-above-without-input", {"missing_key /priority/input"}},
      {"priority-rule-without-name", {"missing_key /priority/rules/0/name"}},
      {"priority-rule-is-text", {"wrong_type /priority/rules/0"}},
      {"caps-is-object", {"wrong_type /caps"}},
      {"cap-of-nothing", {"unknown_reference /caps/0/of"}},
      {"cap-without-below", {"missing_key /caps/0/below"}},
      {"cap-below-zero", {"curve_not_positive /caps/0/below"}},
      {"cap-below-beyond-hundred", {"outside_range /caps/0/below"}},
      {"cap-at-most-beyond-hundred", {"outside_range /caps/0/at_most"}},
      // bands that do not meet
      {"band-gap", {"band_gap /bands/0/to"}},
      {"band-overlap", {"band_overlap /bands/0/to"}},
  };
  return table;
}

std::set<std::string> filesInFolder() {
  std::set<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    EXPECT_TRUE(name.ends_with(ending)) << name;
    names.insert(name.substr(0, name.size() - ending.size()));
  }
  return names;
}

TEST(BrokenModels, EveryFileIsRefusedForExactlyWhatIsWrongWithIt) {
  for (const auto& [name, lines] : expectedIssues()) {
    const auto text = readFile((folder / (name + std::string(ending))).string());
    ASSERT_TRUE(text) << name;
    EXPECT_EQ(errorLines(readScoreModel(*text)), lines) << name;
  }
}

TEST(BrokenModels, EveryFileOfTheFolderIsInTheTable) {
  std::set<std::string> names;
  for (const auto& [name, lines] : expectedIssues()) {
    names.insert(name);
  }
  EXPECT_EQ(filesInFolder(), names);
}

} // namespace
} // namespace health
