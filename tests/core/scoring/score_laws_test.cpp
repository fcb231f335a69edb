// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/scoring/customers.h"
#include "tests/core/scoring/formula.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// What holds for every model and every customer.

namespace health {
namespace {

bool areClose(double left, double right) {
  return std::abs(left - right) <= 1e-9;
}

/// Contribution and weight of one factor of a result.
const FactorScore& part(const ScoreResult& result, const std::string& factor) {
  return result.factors.at(result.model->find(factor).value());
}

/// The same customer scores the same, factor by factor, whatever their order.
void assertSameScores(const ScoreResult& left, const ScoreResult& right) {
  RC_ASSERT(left.score.has_value() == right.score.has_value());
  RC_ASSERT(areClose(left.score.value_or(0.0), right.score.value_or(0.0)));
  RC_ASSERT(areClose(left.range.lowest, right.range.lowest));
  RC_ASSERT(areClose(left.range.highest, right.range.highest));
  for (const Factor& factor : left.model->factors) {
    RC_ASSERT(part(left, factor.id).normalized == part(right, factor.id).normalized);
    const bool isMean =
        !factor.group || left.model->groups[*factor.group].aggregation == Aggregation::weightedMean;
    // Of two that are equally bad, the first stands for a group that takes the worst.
    RC_ASSERT(!isMean || areClose(part(left, factor.id).weight, part(right, factor.id).weight));
  }
}

RC_GTEST_PROP(ScoreLaws, AScoreLiesBetweenZeroAndAHundredAndItsPartsSumToIt, ()) {
  const auto model = anyModel().read();
  const ScoreResult result = scored(anyInputs(*model, 3), model);
  double contributions = result.cap ? result.cap->points : 0.0;
  double weights = 0.0;
  for (const FactorScore& factor : result.factors) {
    RC_ASSERT(factor.weight >= 0.0);
    RC_ASSERT(factor.normalized.has_value() == factor.contribution.has_value());
    RC_ASSERT(factor.normalized.has_value() == factor.pointsLost.has_value());
    RC_ASSERT(factor.normalized.has_value() || factor.weight == 0.0);
    RC_ASSERT(
        areClose(factor.contribution.value_or(0.0) + factor.pointsLost.value_or(0.0), 100.0 * factor.weight));
    RC_ASSERT(factor.contribution.value_or(0.0) >= 0.0);
    RC_ASSERT(factor.pointsLost.value_or(0.0) >= 0.0);
    contributions += factor.contribution.value_or(0.0);
    weights += factor.weight;
  }
  RC_ASSERT(areClose(contributions, result.score.value_or(0.0)));
  RC_ASSERT(areClose(weights, result.score ? 1.0 : 0.0));
  RC_ASSERT(result.score.value_or(0.0) >= 0.0);
  RC_ASSERT(result.score.value_or(0.0) <= 100.0);
  RC_ASSERT(result.band.has_value() == result.score.has_value());
  for (const auto& group : result.groups) {
    RC_ASSERT(group.value_or(0.0) >= 0.0);
    RC_ASSERT(group.value_or(0.0) <= 100.0);
  }
}

RC_GTEST_PROP(ScoreLaws, UnderACapThatActsTheScoreIsJustWhatItAllows, ()) {
  const auto model = anyModel().read();
  const ScoreResult result = scored(anyInputs(*model, 3), model);
  RC_PRE(result.cap.has_value());
  RC_ASSERT(result.cap->points < 0.0);
  RC_ASSERT(*result.score == model->caps.at(result.cap->cap).atMost);
}

RC_GTEST_PROP(ScoreLaws, TheScoreIsTheFormulas, ()) {
  const auto model = anyModel().read();
  const CustomerInputs inputs = anyInputs(*model, 3);
  const ScoreResult result = scored(inputs, model);
  const FormulaResult formula = formulaScore(*model, inputs);
  RC_PRE(!formula.isDoubtful);
  RC_ASSERT(result.score.has_value() == formula.score.has_value());
  RC_ASSERT(areClose(result.score.value_or(0.0), static_cast<double>(formula.score.value_or(0.0L))));
  RC_ASSERT(areClose(result.cap ? result.cap->points : 0.0, static_cast<double>(formula.cap)));
  for (const auto& [factor, points] : formula.points) {
    RC_ASSERT(areClose(part(result, factor).contribution.value(), static_cast<double>(points)));
  }
  for (std::size_t g = 0; g < result.groups.size(); ++g) {
    const auto found = formula.groups.find(model->groups[g].id);
    RC_ASSERT(result.groups[g].has_value() == (found != formula.groups.end()));
    if (result.groups[g]) { // RC_ASSERT evaluates both sides of ||
      RC_ASSERT(areClose(*result.groups[g], static_cast<double>(found->second)));
    }
  }
}

RC_GTEST_PROP(ScoreLaws, WithEverythingKnownEachFactorHasItsOwnShare, ()) {
  const auto model = anyPlainModel().read();
  const ScoreResult result = scored(anyInputs(*model, 0), model);
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    RC_ASSERT(areClose(result.factors[i].weight, model->factors[i].share));
  }
  RC_ASSERT(result.known == result.factors.size());
}

RC_GTEST_PROP(ScoreLaws, AnInputWithoutWeightChangesNoScore, ()) {
  RandomModel random = anyModel();
  random.inputs = {anyInputWithoutWeight("extra")};
  random.priorityInput.clear();
  const auto model = random.read();
  const CustomerInputs inputs = anyInputs(*model, 3);
  const auto with = [&](const InputValue& value) { return scored(withValue(inputs, "extra", value), model); };
  const ScoreResult unknown = with({});
  const ScoreResult known = with(anyValue(model->factors.back()));
  RC_ASSERT(unknown.score == known.score);
  RC_ASSERT(unknown.known == known.known);
  RC_ASSERT(unknown.range.lowest == known.range.lowest);
  RC_ASSERT(unknown.range.highest == known.range.highest);
  RC_ASSERT(known.factors.back().weight == 0.0);
  RC_ASSERT(known.factors.back().contribution == std::nullopt);
}

/// Two values of a factor, the worse first: by the trend of its curve where there is one, else by its score.
std::pair<InputValue, InputValue> worseAndBetter(const Factor& factor) {
  InputValue worse = anyValue(factor);
  InputValue better = anyValue(factor);
  const auto score = [&](const InputValue& value) { return *formula::normalized(factor, value); };
  const auto amount = [&](const InputValue& value) {
    const auto* money = std::get_if<Money>(&value);
    return money != nullptr ? amountOf(*money) : std::get<double>(value);
  };
  const Trend trend = factor.isCategory() ? Trend::mixed : trendOf(factor.curve);
  const bool isInOrder = trend == Trend::mixed
                             ? score(worse) <= score(better)
                             : (amount(worse) <= amount(better)) == (trend == Trend::rising);
  if (!isInOrder) {
    std::swap(worse, better);
  }
  return {worse, better};
}

RC_GTEST_PROP(ScoreLaws, ABetterInputNeverLowersTheScore, ()) {
  const auto model = anyModel().read();
  const CustomerInputs inputs = anyInputs(*model, 3);
  const Factor& factor = anyScoredFactor(*model);
  const auto [worse, better] = worseAndBetter(factor);
  const ScoreResult before = scored(withValue(inputs, factor.id, worse), model);
  const ScoreResult after = scored(withValue(inputs, factor.id, better), model);
  // Where the worst or the best of a group becomes another, sums are added in another order.
  RC_ASSERT(before.score.value_or(0.0) <= after.score.value_or(0.0) + 1e-9);
}

RC_GTEST_PROP(ScoreLaws, ABetterInputNeverLowersTheBand, ()) {
  const auto model = anyPlainModel().read();
  const CustomerInputs inputs = anyInputs(*model, 3);
  const Factor& factor = anyScoredFactor(*model);
  const auto [worse, better] = worseAndBetter(factor);
  const ScoreResult before = scored(withValue(inputs, factor.id, worse), model);
  const ScoreResult after = scored(withValue(inputs, factor.id, better), model);
  RC_ASSERT(before.score.value_or(0.0) <= after.score.value_or(0.0));
  RC_ASSERT(before.band.value_or(0) <= after.band.value_or(0));
}

RC_GTEST_PROP(ScoreLaws, ScalingAllGroupWeightsChangesNothing, ()) {
  RandomModel model = anyModel();
  const auto original = model.read();
  const int scale = *rc::gen::inRange(2, 1000);
  for (RandomGroup& group : model.groups) {
    group.weight *= scale;
  }
  const auto scaled = model.read();
  const CustomerInputs inputs = anyInputs(*original, 3);
  assertSameScores(health::scored(inputs, original), health::scored(inputs, scaled));
  RC_ASSERT(original->fingerprint == scaled->fingerprint);
}

RC_GTEST_PROP(ScoreLaws, ScalingTheWeightsWithinAGroupChangesNothing, ()) {
  RandomModel model = anyModel();
  const auto original = model.read();
  const int scale = *rc::gen::inRange(2, 1000);
  for (RandomFactor& factor : model.groups[*rc::gen::inRange<std::size_t>(0, model.groups.size())].factors) {
    factor.weight *= scale;
  }
  const auto scaled = model.read();
  const CustomerInputs inputs = anyInputs(*original, 3);
  assertSameScores(health::scored(inputs, original), health::scored(inputs, scaled));
  RC_ASSERT(original->fingerprint == scaled->fingerprint);
}

RC_GTEST_PROP(ScoreLaws, TheOrderOfFactorsAndGroupsChangesNothing, ()) {
  RandomModel model = anyModel();
  const auto original = model.read();
  CustomerInputs inputs = anyInputs(*original, 3);
  const ScoreResult before = scored(inputs, original);
  std::ranges::rotate(model.groups,
                      model.groups.begin() + *rc::gen::inRange<long>(0, std::ssize(model.groups)));
  for (RandomGroup& group : model.groups) {
    std::ranges::reverse(group.factors);
  }
  std::ranges::reverse(inputs.inputs);
  const auto shuffled = model.read();
  assertSameScores(before, scored(inputs, shuffled));
  RC_ASSERT(original->fingerprint == shuffled->fingerprint);
}

RC_GTEST_PROP(ScoreLaws, AnUnknownInputIsAsIfItsFactorWereNotInTheModel, ()) {
  RandomModel random = anyModel();
  random.caps.clear(); // they and the priority may name what is taken away
  random.priorityInput.clear();
  random.missing = "across_all";
  for (RandomGroup& group : random.groups) {
    group.weight = 0; // groups as heavy as their factors: then one less takes only its own weight away
    for (const RandomFactor& factor : group.factors) {
      group.weight += factor.weight;
    }
  }
  const auto model = random.read();
  const CustomerInputs inputs = anyInputs(*model, 3);
  const ScoreResult result = scored(inputs, model);
  if (!result.score) {
    return; // a model without any factor is not valid
  }
  for (RandomGroup& group : random.groups) {
    std::erase_if(group.factors,
                  [&](const RandomFactor& factor) { return !isKnown(inputs.value(factor.id)); });
    group.weight = 0;
    for (const RandomFactor& factor : group.factors) {
      group.weight += factor.weight;
    }
  }
  CustomerInputs known = inputs;
  std::erase_if(known.inputs, [](const Input& input) { return !isKnown(input.value); });
  RC_ASSERT(areClose(*result.score, *scored(known, random.read()).score));
}

} // namespace
} // namespace health
