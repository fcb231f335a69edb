// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_document.h"
#include "core/scoring/lint_model.h"
#include "tests/core/issue_lines.h"
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/scoring/customers.h"
#include "tests/core/scoring/formula.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// What holds for the file of every valid model, its fingerprint and its warnings.

namespace health {
namespace {

std::string printOf(const RandomModel& model) {
  return model.read()->fingerprint;
}

/// A factor of any group.
RandomFactor& anyFactorOf(RandomModel& model) {
  RandomGroup& group = model.groups[*rc::gen::inRange<std::size_t>(0, model.groups.size())];
  return group.factors[*rc::gen::inRange<std::size_t>(0, group.factors.size())];
}

bool haveSameShares(const ScoreModel& left, const ScoreModel& right) {
  return std::ranges::all_of(left.factors, [&](const Factor& factor) {
    return std::abs(factor.share - right.factors[right.find(factor.id).value()].share) < 1e-12;
  });
}

RC_GTEST_PROP(ModelLaws, AFileReadsBackToItselfAndItsTextIsStable, ()) {
  const std::string text = anyModel().text();
  const ModelDocument document = ModelDocument::parse(text).value();
  const ModelDocument again = ModelDocument::parse(document.text()).value();
  RC_ASSERT(again == document);
  RC_ASSERT(again.text() == document.text());
  RC_ASSERT(again.json("") == text);
  RC_ASSERT(again.model()->fingerprint == document.model()->fingerprint);
}

RC_GTEST_PROP(ModelLaws, RemovingWhatWasInsertedGivesTheSameDocument, ()) {
  const RandomModel model = anyModel();
  const ModelDocument document = ModelDocument::parse(model.text()).value();
  const auto group = *rc::gen::inRange<std::size_t>(0, model.groups.size() + 1);
  const ModelDocument longer = document.inserted("/groups", group, R"({"id": "new"})");
  RC_ASSERT(longer.size("/groups") == document.size("/groups") + 1);
  const std::string place = "/groups/" + std::to_string(group);
  RC_ASSERT(longer.textAt(place + "/id") == "new");
  RC_ASSERT(longer.removed(place) == document);
}

RC_GTEST_PROP(ModelLaws, WarningsAreTheSameEveryTimeAndPointIntoTheFile, ()) {
  const RandomModel random = anyModel();
  const auto model = random.read();
  const Issues warnings = lintModel(*model);
  RC_ASSERT(warnings == lintModel(*model));
  RC_ASSERT(!hasErrors(warnings));
  const ModelDocument document = ModelDocument::parse(random.text()).value();
  for (const Issue& warning : warnings) {
    RC_ASSERT(document.has(warning.where));
  }
}

RC_GTEST_PROP(ModelLaws, AcceptedWarningsStayAway, ()) {
  RandomModel random = anyModel();
  const Issues warnings = lintModel(*random.read());
  RC_PRE(!warnings.empty());
  const std::string accepted(codeName(warnings.front().code));
  Json json = random.json();
  json["accepted_warnings"] = {{accepted, "so it shall be"}};
  const Issues rest = lintModel(readScoreModel(json.dump()).value());
  for (const Issue& warning : rest) {
    RC_ASSERT(codeName(warning.code) != accepted);
  }
  const auto others = std::ranges::count_if(
      warnings, [&](const Issue& warning) { return codeName(warning.code) != accepted; });
  RC_ASSERT(std::ssize(rest) == others);
}

RC_GTEST_PROP(FingerprintLaws, WordsAndBandsAndPrioritiesDoNotChangeIt, ()) {
  const RandomModel model = anyModel();
  Json json = model.json();
  json["name"] = "Another";
  json["notes"] = "N";
  json["revision"] = "2";
  json["accepted_warnings"] = {{"too_many_factors", "Why not."}};
  json["bands"][0]["name"] = "Bottom";
  json["groups_out_of"] = 5;
  json.erase("priority");
  json.erase("inputs");
  for (Json& group : json["groups"]) {
    group["name"] = "G";
    for (Json& factor : group["factors"]) {
      factor["name"] = "F";
      factor.erase("reset");
    }
  }
  RC_ASSERT(readScoreModel(json.dump())->fingerprint == printOf(model));
}

RC_GTEST_PROP(FingerprintLaws, IdsOfGroupsDoNotChangeIt, ()) {
  RandomModel model = anyModel();
  const std::string before = printOf(model);
  for (RandomGroup& group : model.groups) {
    for (RandomCap& cap : model.caps) {
      cap.of = cap.of == group.id ? "new-" + group.id : cap.of;
    }
    group.id = "new-" + group.id;
  }
  RC_ASSERT(printOf(model) == before);
}

RC_GTEST_PROP(FingerprintLaws, OrderDoesNotChangeIt, ()) {
  RandomModel model = anyModel();
  const std::string before = printOf(model);
  std::ranges::reverse(model.groups);
  std::ranges::reverse(model.caps);
  for (RandomGroup& group : model.groups) {
    std::ranges::reverse(group.factors);
    for (RandomFactor& factor : group.factors) {
      if (auto* curve = std::get_if<CategoryCurve>(&factor.curve)) {
        std::ranges::reverse(curve->categories);
      }
    }
  }
  RC_ASSERT(printOf(model) == before);
}

RC_GTEST_PROP(FingerprintLaws, AWeightChangesItExactlyWhereItChangesAShare, ()) {
  // Where groups take their worst or have caps, see LikeFingerprintsScoreAlike and fingerprint_test.cpp.
  const RandomModel model = anyPlainModel();
  RandomModel changed = model;
  if (draw::coin()) {
    changed.groups.front().weight += draw::number(1, 5);
  } else {
    anyFactorOf(changed).weight += draw::number(1, 5);
  }
  const auto before = model.read();
  const auto after = changed.read();
  RC_ASSERT((before->fingerprint == after->fingerprint) == haveSameShares(*before, *after));
}

/// A model that differs in names, ids of groups, order, scale, caps at 100 and weights that do not count.
RandomModel likeness(RandomModel model) {
  const int ofGroups = draw::number(1, 9);
  for (RandomGroup& group : model.groups) {
    for (RandomCap& cap : model.caps) {
      cap.of = cap.of == group.id ? "new-" + group.id : cap.of;
    }
    group.id = "new-" + group.id;
    group.weight *= ofGroups;
    const bool isFree =
        model.missing == "within_group" && (group.aggregation == "worst" || group.aggregation == "best");
    const int ofFactors = draw::number(1, 9);
    for (RandomFactor& factor : group.factors) {
      factor.weight = isFree && factor.weight > 0 ? draw::number(1, 20) : factor.weight * ofFactors;
    }
  }
  model.caps.push_back(anyCap(model));
  model.caps.back().atMost = 100;
  std::ranges::reverse(model.groups);
  std::ranges::reverse(model.caps);
  for (RandomGroup& group : model.groups) {
    std::ranges::reverse(group.factors);
  }
  return model;
}

RC_GTEST_PROP(FingerprintLaws, LikeFingerprintsScoreAlike, ()) {
  const RandomModel random = anyModel();
  const RandomModel other = likeness(random);
  const auto model = random.read();
  const auto like = other.read();
  RC_ASSERT(model->fingerprint == like->fingerprint);
  const CustomerInputs inputs = anyInputs(*model, 3);
  // A hair about the edge of a cap decides, and is none of the models'.
  RC_PRE(!formulaScore(*model, inputs).isDoubtful);
  CustomerInputs scoredInputs;
  for (const Input& input : inputs.inputs) {
    if (model->factors[model->find(input.factor).value()].isScored()) {
      scoredInputs.set(input.factor, input.value);
    }
  }
  const auto one = scored(scoredInputs, model).score;
  const auto another = scored(scoredInputs, like).score;
  RC_ASSERT(one.has_value() == another.has_value());
  RC_ASSERT(std::abs(one.value_or(0.0) - another.value_or(0.0)) < 1e-9);
}

RC_GTEST_PROP(FingerprintLaws, AnotherCurveChangesIt, ()) {
  RandomModel model = anyModel();
  const std::string before = printOf(model);
  RandomFactor& factor = anyFactorOf(model);
  const Curve old = factor.curve;
  if (auto* curve = std::get_if<CategoryCurve>(&factor.curve)) {
    double& score = curve->categories.front().score;
    score = score > 0.5 ? score - 0.01 : score + 0.01;
    RC_PRE(std::ranges::any_of(curve->categories, [&](const Category& one) { return one.score != score; }));
  } else {
    factor.curve = anyCurveOfNumbers();
  }
  RC_PRE(factor.curve != old);
  RC_ASSERT(printOf(model) != before);
}

RC_GTEST_PROP(FingerprintLaws, ACapAnAggregationOrTheMissingRuleChangesIt, ()) {
  RandomModel model = anyModel();
  const std::string before = printOf(model);
  RandomModel capped = model;
  capped.caps.push_back(anyCap(model));
  RC_ASSERT((printOf(capped) != before) == (capped.caps.back().atMost < 100));

  RandomModel other = model;
  RandomGroup& group = other.groups[*rc::gen::inRange<std::size_t>(0, other.groups.size())];
  group.aggregation = group.aggregation == "worst" ? "best" : "worst";
  RC_ASSERT(printOf(other) != before);

  model.missing = model.missing == "across_all" ? "within_group" : "across_all";
  RC_ASSERT(printOf(model) != before);
}

} // namespace
} // namespace health
