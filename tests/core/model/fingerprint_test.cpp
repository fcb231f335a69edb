// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fingerprint.h"

#include "core/model/builtin_models.h"
#include "tests/core/issue_lines.h"
#include "tests/core/model/small_model.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace health {
namespace {

std::string printOf(const Json& json) {
  const auto read = readModel(json);
  EXPECT_EQ(errorLines(read), Lines{});
  return read ? read->fingerprint : "";
}

Json scaled(Json json, double ofGroups, double ofFactors) {
  for (Json& group : json["groups"]) {
    group["weight"] = group["weight"].get<double>() * ofGroups;
    for (Json& factor : group["factors"]) {
      factor["weight"] = factor["weight"].get<double>() * ofFactors;
    }
  }
  return json;
}

Json reversed(Json json) {
  std::ranges::reverse(json["groups"]);
  for (Json& group : json["groups"]) {
    std::ranges::reverse(group["factors"]);
  }
  json.erase("display_order");
  return json;
}

Json withinGroups() {
  return with(defaultModelFile(), "/missing", "within_group");
}

TEST(Fingerprint, ItIsSixteenHexDigitsAndTheSameEverywhere) {
  // A new value here means that scores of old files can no longer be compared: then the revision changes too.
  EXPECT_EQ(printOf(defaultModelFile()), "9f4360aef474e4c4");
}

TEST(Fingerprint, EverythingThatCanChangeAScoreChangesIt) {
  const Json file = defaultModelFile();
  std::map<std::string, std::string> seen{{printOf(file), "the original"}};
  const auto expectNew = [&seen](const Json& json, const std::string& change) {
    const auto [place, isNew] = seen.emplace(printOf(json), change);
    EXPECT_TRUE(isNew) << change << " has the fingerprint of " << place->second;
  };
  struct Case {
    std::string pointer;
    Json value;
  };
  const std::string adoption = "/groups/0/factors/0";
  const std::string clv = "/groups/1/factors/0";
  for (const Case& each : {
           Case{"/groups/0/weight", 36},
           Case{"/groups/1/weight", 21},
           Case{"/groups/2/weight", 16},
           Case{"/groups/3/weight", 31},
           Case{adoption + "/weight", 26},
           Case{adoption + "/weight", 25.000001},
           Case{"/groups/0/factors/1/weight", 11},
           Case{"/groups/3/factors/0/weight", 0},
           Case{adoption + "/curve/worst", 1},
           Case{adoption + "/curve/best", 99},
           Case{adoption + "/curve/best", 99.5},
           Case{clv + "/curve/reference", 1001},
           Case{clv + "/curve/best", 100001},
           Case{clv + "/curve", Json{{"type", "linear"}, {"worst", 0}, {"best", 100000}}},
           Case{adoption + "/minimum", 1},
           Case{adoption + "/minimum", nullptr},
           Case{adoption + "/maximum", 99},
           Case{adoption + "/maximum", nullptr},
           Case{"/groups/3/factors/0/minimum", -99},
           Case{adoption + "/kind", "count"},
           Case{adoption + "/id", "adoption"},
           Case{"/missing", "within_group"},
       }) {
    expectNew(with(without(file, "/display_order"), each.pointer, each.value),
              each.pointer + each.value.dump());
  }
  expectNew(without(without(file, "/display_order"), "/groups/3/factors/1"), "a factor less");
  expectNew(with(with(file, "/currency", "EUR"), clv + "/reset/currency", "EUR"), "another currency");
}

TEST(Fingerprint, WhoSharesAGroupChangesItWhereMissingInputsCareForThat) {
  Json moved = withinGroups();
  Json& groups = moved["groups"];
  // Support tickets move to Engagement, with all weights kept: only the rule for missing inputs can tell.
  groups[0]["weight"] = 50;
  groups[0]["factors"].push_back(groups[2]["factors"][0]);
  groups.erase(2);
  EXPECT_NE(printOf(moved), printOf(withinGroups()));
  EXPECT_EQ(printOf(with(moved, "/missing", "across_all")), printOf(defaultModelFile()));
}

TEST(Fingerprint, WordsStepsResetsAndBandsDoNotChangeIt) {
  const Json file = defaultModelFile();
  struct Case {
    std::string pointer;
    Json value;
  };
  for (const Case& each : {
           Case{"/id", "other"},
           Case{"/name", "Another name"},
           Case{"/revision", "2"},
           Case{"/notes", ""},
           Case{"/sources", "elsewhere"},
           Case{"/display_order", Json::array({"nps"})},
           Case{"/groups/0/name", "Use"},
           Case{"/groups/0/id", "use"},
           Case{"/groups/2/levels", nullptr},
           Case{"/groups/0/factors/0/name", "Adoption"},
           Case{"/groups/0/factors/0/help", "…"},
           Case{"/groups/0/factors/0/unit", "per cent"},
           Case{"/groups/0/factors/0/kind", "number"},
           Case{"/groups/0/factors/0/step", 1},
           Case{"/groups/0/factors/0/reset", 0},
           Case{"/groups/0/factors/0/typical", nullptr},
           Case{"/groups/0/factors/0/calendar_per_30_days", -2},
           Case{"/groups/0/factors/1/calendar_per_30_days", nullptr},
           Case{"/groups/0/factors/0/sentiment", true},
           Case{"/groups/0/factors/0/unit_one", "per cent"},
           Case{"/groups/0/factors/0/customer_observation", nullptr},
           Case{"/groups/0/factors/0/customer_next_step", "Call."},
           Case{"/bands/3/from", 85},
           Case{"/bands/3/name", "Superb"},
           Case{"/bands/3/action", "Celebrate."},
           Case{"/bands/3/tone", "fair"},
           Case{"/unheard_of", 1},
       }) {
    EXPECT_EQ(printOf(with(file, each.pointer, each.value)), printOf(file)) << each.pointer;
  }
}

TEST(Fingerprint, OrderDoesNotChangeIt) {
  EXPECT_EQ(printOf(reversed(defaultModelFile())), printOf(defaultModelFile()));
  EXPECT_EQ(printOf(reversed(withinGroups())), printOf(withinGroups()));
}

TEST(Fingerprint, WeightsScaledAlikeDoNotChangeIt) {
  for (const double scale : {2.0, 3.0, 7.0, 0.01, 0.1, 1e6}) {
    for (const Json& file : {defaultModelFile(), withinGroups()}) {
      EXPECT_EQ(printOf(scaled(file, scale, 1.0)), printOf(file)) << scale;
      EXPECT_EQ(printOf(scaled(file, 1.0, scale)), printOf(file)) << scale;
    }
  }
}

TEST(Fingerprint, ThoseOfTheBuiltinModelsStayWhatTheyWere) {
  const std::map<std::string, std::string> prints{{"crm-six-factor", "9f4360aef474e4c4"},
                                                  {"four-dimension", "73fb3d821ae97616"},
                                                  {"three-signal", "e0daace3db755a77"},
                                                  {"traffic-light", "8951a5ec8934cc97"},
                                                  {"seven-category", "56776a86fe037a8a"}};
  for (const auto& model : builtinModels()) {
    EXPECT_EQ(model->fingerprint, prints.at(model->id)) << model->id;
  }
}

TEST(Fingerprint, AllDigitsOfCurvesLimitsAndCapsCount) {
  const Json file = with(defaultModelFile(), "/caps", {{{"of", "nps"}, {"below", 20}, {"at_most", 49}}});
  const std::string adoption = "/groups/0/factors/0";
  for (const auto& [pointer, value] :
       {std::pair<std::string, double>{adoption + "/curve/best", 100.00000000000003},
        {adoption + "/maximum", 100.00000000000003},
        {"/caps/0/below", 20.000000000000007},
        {"/caps/0/at_most", 49.00000000000001}}) {
    EXPECT_NE(printOf(with(file, pointer, value)), printOf(file)) << pointer;
  }
  EXPECT_EQ(printOf(with(file, "/groups/0/weight", 35.00000000000001)), printOf(file)) << "noise of a share";
}

TEST(Fingerprint, IdsCannotPretendToBeOtherParts) {
  const auto named = [](const std::string& id) {
    return printOf(with(smallModel(), "/groups/0/factors/0/id", id));
  };
  std::map<std::string, std::string> seen;
  for (const std::string id : {"a|b", "a\\|b", "a\nb", "a\\\nb", "a\\b", "a\\\\b", "a|", "|a"}) {
    EXPECT_TRUE(seen.emplace(named(id), id).second) << id;
  }
}

Json aggregated(const Json& file, const char* how) {
  return with(with(file, "/groups/0/aggregation", how), "/caps", nullptr);
}

TEST(Fingerprint, WeightsWithinAGroupCountWhereTheyCanChangeAScore) {
  const std::string weight = "/groups/0/factors/0/weight";
  const Json within = withinGroups();
  for (const char* how : {"worst", "best"}) {
    const Json file = aggregated(within, how);
    EXPECT_EQ(printOf(with(file, weight, 3)), printOf(file)) << how;
    EXPECT_NE(printOf(with(file, weight, 0)), printOf(file)) << how;
    const Json cap{{{"of", "engagement"}, {"below", 20}, {"at_most", 49}}};
    EXPECT_EQ(printOf(with(with(file, "/caps", cap), weight, 3)), printOf(with(file, "/caps", cap))) << how;
    // Across all, an unknown input takes its own share with it.
    const Json across = aggregated(defaultModelFile(), how);
    EXPECT_NE(printOf(with(across, weight, 3)), printOf(across)) << how;
  }
  Json idle = with(defaultModelFile(), "/groups/0/weight", 0);
  EXPECT_EQ(printOf(with(idle, weight, 3)), printOf(idle)) << "a group that counts for nothing";
  idle = with(idle, "/caps", {{{"of", "engagement"}, {"below", 20}, {"at_most", 49}}});
  EXPECT_NE(printOf(with(idle, weight, 3)), printOf(idle)) << "but for a cap";
}

TEST(Fingerprint, ACapAtHundredIsNone) {
  const Json file = defaultModelFile();
  EXPECT_EQ(printOf(with(file, "/caps", {{{"of", "engagement"}, {"below", 20}, {"at_most", 100}}})),
            printOf(file));
  EXPECT_NE(printOf(with(file, "/caps", {{{"of", "engagement"}, {"below", 20}, {"at_most", 99}}})),
            printOf(file));
}

TEST(Fingerprint, AFactorAloneInItsGroupMayHaveAnyWeight) {
  const Json file = defaultModelFile();
  EXPECT_EQ(printOf(with(file, "/groups/1/factors/0/weight", 1)), printOf(file));
}

} // namespace
} // namespace health
