// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit_model.h"

#include "core/base/json_parse.h"
#include "core/model/builtin_models.h"
#include "resources/embedded.h"
#include "tests/core/issue_lines.h"

#include <functional>
#include <gtest/gtest.h>

namespace health {
namespace {

ModelDocument builtin(std::string_view id) {
  for (const EmbeddedText& embedded : embeddedModels()) {
    if (embedded.name == id) {
      return ModelDocument::parse(embedded.text).value();
    }
  }
  return newModel();
}

double numberAt(const ModelDocument& document, const std::string& pointer) {
  return std::get<double>(document.scalar(pointer));
}

TEST(EditModel, TheSmallestModelCanBeUsed) {
  EXPECT_EQ(errorLines(newModel().model()), Lines{});
}

TEST(EditModel, ACopyScoresTheSameUnderAnIdOfItsOwn) {
  for (const auto& model : builtinModels()) {
    const auto copy = copyOf(builtin(model->id)).model();
    ASSERT_TRUE(copy) << model->id;
    EXPECT_EQ(copy->fingerprint, model->fingerprint);
    EXPECT_EQ(copy->id, model->id + "-copy");
    EXPECT_EQ(copy->revision, "1");
  }
}

TEST(EditModel, WhatIsAddedIsValidAndItsPlaceIsTold) {
  const Edited group = withGroup(builtin("crm-six-factor"));
  EXPECT_EQ(group.place, "/groups/4");
  const Edited factor = withFactor(group.document, group.place);
  EXPECT_EQ(factor.place, "/groups/4/factors/0");
  const Edited second = withFactor(factor.document, group.place);
  EXPECT_EQ(second.document.textAt(second.place + "/id"), "factor_2");
  const Edited input = withInput(second.document);
  EXPECT_EQ(input.place, "/inputs/0");
  EXPECT_EQ(errorLines(input.document.model()), Lines{});
}

TEST(EditModel, ADuplicateStandsBehindTheOriginalWithIdsOfItsOwn) {
  for (const std::string entry : {"/groups/2", "/groups/0/factors/1", "/bands/1"}) {
    const Edited copy = duplicated(builtin("crm-six-factor"), entry);
    EXPECT_EQ(placeOf(copy.place).index, placeOf(entry).index + 1);
    EXPECT_EQ(copy.document.textAt(copy.place + "/name"), copy.document.textAt(entry + "/name"));
    EXPECT_NE(copy.document.textAt(copy.place + "/id"), copy.document.textAt(entry + "/id"));
  }
  EXPECT_EQ(errorLines(duplicated(builtin("crm-six-factor"), "/groups/2").document.model()), Lines{});
}

TEST(EditModel, WhatIsRemovedLeavesTheDisplayOrderAndGivesItsPlaceToANeighbour) {
  const Edited factor = without(builtin("crm-six-factor"), "/groups/3/factors/1");
  EXPECT_EQ(factor.place, "/groups/3/factors/0");
  EXPECT_EQ(errorLines(factor.document.model()), Lines{});
  const Edited last = without(factor.document, "/groups/3/factors/0");
  EXPECT_EQ(last.place, "/groups/3");
  const Edited group = without(builtin("crm-six-factor"), "/groups/0");
  EXPECT_EQ(group.place, "/groups/0");
  EXPECT_EQ(errorLines(group.document.model()), Lines{});
}

TEST(EditModel, RemovingTheLastOfAListLeadsToTheModel) {
  const Edited group = without(newModel(), "/groups/0");
  EXPECT_EQ(group.place, "");
  EXPECT_EQ(errorLines(group.document.model()), Lines{"empty_model /groups"});
}

TEST(EditModel, MovingThereAndBackChangesNothing) {
  const ModelDocument start = builtin("four-dimension");
  for (const std::string entry : {"/groups/1", "/groups/1/factors/2", "/groups/1/factors/0", "/bands/2"}) {
    for (const int direction : {1, -1}) {
      const Edited there = moved(start, entry, direction);
      EXPECT_NE(there.document, start) << entry << " " << direction;
      const Edited back = moved(there.document, there.place, -direction);
      EXPECT_EQ(back.document, start) << entry << " " << direction;
      EXPECT_EQ(back.place, entry);
    }
  }
}

TEST(EditModel, NothingMovesBeyondTheEnds) {
  const ModelDocument start = builtin("four-dimension");
  EXPECT_EQ(moved(start, "/groups/0", -1).document, start);
  EXPECT_EQ(moved(start, "/groups/3", 1).document, start);
  EXPECT_EQ(moved(start, "/groups/0/factors/0", -1).document, start);
  EXPECT_EQ(moved(start, "/groups/3/factors/2", 1).document, start);
}

TEST(EditModel, AnIdIsRenamedWhereverTheModelNamesIt) {
  const ModelDocument capped =
      builtin("crm-six-factor").withPart("/caps", R"([{"of": "support_load", "below": 20, "at_most": 49},
                                                          {"of": "nps", "below": 20, "at_most": 49}])");
  ModelDocument renamed = withId(withId(capped, "/groups/2", "load"), "/groups/3/factors/0", "promoters");
  EXPECT_EQ(renamed.textAt("/caps/0/of"), "load");
  EXPECT_EQ(renamed.textAt("/caps/1/of"), "promoters");
  EXPECT_EQ(renamed.textAt("/display_order/4"), "promoters");
  EXPECT_EQ(errorLines(renamed.model()), Lines{});
  const ModelDocument priorities =
      withId(withId(builtin("four-dimension"), "/bands/1", "danger"), "/inputs/0", "arr");
  EXPECT_EQ(priorities.textAt("/priority/rules/0/bands/0"), "danger");
  EXPECT_EQ(priorities.textAt("/priority/input"), "arr");
  EXPECT_EQ(errorLines(priorities.model()), Lines{});
}

TEST(EditModel, EveryKindAndEveryCurveIsValidAtOnce) {
  const std::string factor = "/groups/0/factors/0";
  for (const char* kind :
       {"number", "percent", "count", "days", "months", "score", "money", "category", "yes_no"}) {
    const ModelDocument document = withKind(builtin("crm-six-factor"), factor, kind);
    EXPECT_EQ(errorLines(document.model()), Lines{}) << kind;
    // And back again.
    EXPECT_EQ(errorLines(withKind(document, factor, "percent").model()), Lines{}) << kind;
    const std::string withCalendar = "/groups/0/factors/1";
    EXPECT_EQ(errorLines(withKind(builtin("crm-six-factor"), withCalendar, kind).model()), Lines{}) << kind;
  }
  for (const std::string& place :
       {factor, std::string("/groups/1/factors/0"), std::string("/groups/2/factors/0")}) {
    for (const char* type : {"linear", "log", "steps", "piecewise", "target", "half_life"}) {
      const ModelDocument document = withCurve(builtin("crm-six-factor"), place, type);
      EXPECT_EQ(errorLines(document.model()), Lines{}) << place << " " << type;
      EXPECT_EQ(document.textAt(place + "/curve/type"), type);
    }
  }
}

TEST(EditModel, AnIdThatIsEmptyOrNotItsOwnRenamesNothingElse) {
  const ModelDocument start =
      builtin("crm-six-factor").withPart("/caps", R"([{"of": "nps", "below": 20, "at_most": 49}])");
  const ModelDocument emptied = withId(start, "/groups/3/factors/0", "");
  EXPECT_EQ(emptied.textAt("/caps/0/of"), "nps");
  EXPECT_EQ(withId(emptied, "/groups/3/factors/0", "nps"), start) << "typed again";
  const ModelDocument twice = start.with("/groups/0/factors/0/id", "nps");
  const ModelDocument renamed = withId(twice, "/groups/0/factors/0", "adoption");
  EXPECT_EQ(renamed.textAt("/groups/0/factors/0/id"), "adoption");
  EXPECT_EQ(renamed.textAt("/caps/0/of"), "nps");
}

TEST(EditModel, WhatIsRemovedIsForgottenByCapsPriorityAndRules) {
  const ModelDocument capped =
      builtin("four-dimension")
          .withPart("/caps", R"([
      {"of": "GROUP", "below": 20, "at_most": 49}, {"of": "FACTOR", "below": 20, "at_most": 49},
      {"of": "OTHER", "below": 20, "at_most": 49}])")
          .with("/caps/0/of", builtin("four-dimension").textAt("/groups/0/id"))
          .with("/caps/1/of", builtin("four-dimension").textAt("/groups/0/factors/1/id"))
          .with("/caps/2/of", builtin("four-dimension").textAt("/groups/1/factors/0/id"));
  ASSERT_EQ(errorLines(capped.model()), Lines{});
  const Edited factor = without(capped, "/groups/0/factors/1");
  EXPECT_EQ(factor.document.size("/caps"), 2U);
  const Edited group = without(capped, "/groups/0");
  EXPECT_EQ(group.document.size("/caps"), 1U);
  EXPECT_EQ(errorLines(group.document.model()), Lines{});
  EXPECT_FALSE(without(capped, "/inputs/0").document.has("/priority/input"));

  ModelDocument ruled = capped.withPart("/priority/rules", R"([{"name": "A", "bands": ["x"]},
      {"name": "B", "bands": ["x", "y"]}, {"name": "C", "bands": []}, {"name": "D"}])");
  for (const char* place : {"/priority/rules/0/bands/0", "/priority/rules/1/bands/0"}) {
    ruled = ruled.with(place, capped.textAt("/bands/1/id"));
  }
  ruled = ruled.with("/priority/rules/1/bands/1", capped.textAt("/bands/2/id"));
  const ModelDocument left = without(ruled, "/bands/1").document;
  ASSERT_EQ(left.size("/priority/rules"), 3U);
  EXPECT_EQ(left.textAt("/priority/rules/0/name"), "B");
  EXPECT_EQ(left.size("/priority/rules/0/bands"), 1U);
  EXPECT_EQ(left.textAt("/priority/rules/1/name"), "C");
}

TEST(EditModel, ATargetOnANarrowStretchIsValid) {
  for (const double best : {0.001, 0.5, 1.0, 2.0, 3.0, -0.5}) {
    const ModelDocument narrow = builtin("crm-six-factor").with("/groups/0/factors/0/curve/best", best);
    for (const char* type : {"linear", "log", "steps", "piecewise", "target", "half_life"}) {
      EXPECT_EQ(errorLines(withCurve(narrow, "/groups/0/factors/0", type).model()), Lines{}) << best << type;
    }
  }
}

TEST(EditModel, AGroupWithoutFactorsIsDuplicatedWithoutThem) {
  const ModelDocument bare = builtin("crm-six-factor").removed("/groups/1/factors");
  const Edited copy = duplicated(bare, "/groups/1");
  EXPECT_EQ(copy.place, "/groups/2");
  EXPECT_FALSE(copy.document.has("/groups/2/factors"));
}

/// All operations on a document, at the entries that models have; what they give does not matter here.
void editEverywhere(const ModelDocument& document, const std::string& place) {
  for (const std::string& pointer : {place, place + "/deeper", place + "/0"}) {
    document.scalar(pointer);
    document.size(pointer);
    document.json(pointer);
    document.curveAt(pointer);
    document.with(pointer, 1.0);
    document.with(pointer, Scalar());
    document.withPart(pointer, "{}");
    document.inserted(pointer, 1, "{}");
    document.removed(pointer);
    withGroup(document);
    withFactor(document, pointer);
    withEntry(document, pointer, "{}");
    withKind(document, pointer, "yes_no");
    withCurve(document, pointer, "target");
  }
  (void)document.model();
  copyOf(document);
  freshId(document, "id");
  withInput(document);
  withWeightsOfHundred(document);
  for (const std::string entry :
       {"/groups/0", "/groups/0/factors/0", "/bands/0", "/inputs/0", "/caps/0", "/priority/rules/0"}) {
    duplicated(document, entry);
    without(document, entry);
    withId(document, entry, "other");
    moved(document, entry, 1);
    moved(document, entry, -1);
    withKind(document, entry, "money");
    withCurve(document, entry, "target");
    withFactor(document, entry);
  }
}

TEST(EditModel, NoEditThrowsWhateverStandsWhereverInTheFile) {
  ModelDocument model =
      builtin("four-dimension").withPart("/caps", R"([{"of": "nps", "below": 20, "at_most": 49}])");
  while (model.size("/groups") > 2) { // more of the same would only take longer
    model = model.removed("/groups/2");
  }
  const Json places = Json::parse(model.text());
  const std::function<void(const Json&, const std::string&)> visit = [&](const Json& here,
                                                                         const std::string& at) {
    for (const char* wrong : {"5", "\"x\"", "[]", "{}", "null"}) {
      if (!at.empty()) {
        EXPECT_NO_THROW(editEverywhere(model.withPart(at, wrong), at)) << at << " " << wrong;
      }
    }
    for (const auto& [key, value] : here.items()) {
      if (here.is_structured()) {
        visit(value, at + "/" + key);
      }
    }
  };
  visit(places, "");
}

TEST(EditModel, OnlyGroupsWithWeightedFactorsAreScaled) {
  const ModelDocument start = builtin("crm-six-factor").with("/groups/1/factors/0/weight", 0.0);
  const ModelDocument scaled = withWeightsOfHundred(start);
  EXPECT_EQ(numberAt(scaled, "/groups/1/weight"), numberAt(start, "/groups/1/weight"));
  EXPECT_NEAR(numberAt(scaled, "/groups/0/weight") + numberAt(scaled, "/groups/2/weight") +
                  numberAt(scaled, "/groups/3/weight"),
              100.0, 1e-9);
}

TEST(EditModel, ScaledWeightsSumToHundredInTheSameProportions) {
  const ModelDocument document = builtin("crm-six-factor").with("/groups/2/weight", 35.0);
  const ModelDocument scaled = withWeightsOfHundred(document);
  double sum = 0.0;
  for (int g = 0; g < 4; ++g) {
    const std::string weight = "/groups/" + std::to_string(g) + "/weight";
    sum += numberAt(scaled, weight);
    EXPECT_NEAR(numberAt(scaled, weight), numberAt(document, weight) / 1.2, 0.01);
  }
  EXPECT_NEAR(sum, 100.0, 1e-9);
  const ModelDocument nothing = newModel().with("/groups/0/weight", 0.0);
  EXPECT_EQ(withWeightsOfHundred(nothing), nothing);
}

} // namespace
} // namespace health
