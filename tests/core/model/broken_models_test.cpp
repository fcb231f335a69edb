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
      {"weights-beyond-adding-up", {"no_weight /groups"}},
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
      {"step-zero", {"curve_not_positive /groups/0/factors/0/step"}},
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
