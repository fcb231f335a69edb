// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/bridge.h"
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/scoring/customers.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// What holds for the way between any two scores.

namespace health {
namespace {

void checkSums(const Bridge& bridge) {
  double sum = 0.0;
  std::int64_t tenths = 0;
  for (const Bridge::Part& part : bridge.parts) {
    RC_ASSERT(part.points != 0.0);
    RC_ASSERT(std::abs(static_cast<double>(part.tenths) / 10.0 - part.points) <= 0.1 + 1e-9);
    sum += part.points;
    tenths += part.tenths;
  }
  RC_ASSERT(std::abs(sum - (bridge.to - bridge.from)) < 1e-9);
  RC_ASSERT(tenths == bridge.toTenths - bridge.fromTenths);
}

void checkOrder(const Bridge& bridge) {
  RC_ASSERT(std::ranges::is_sorted(bridge.parts, [](const Bridge::Part& left, const Bridge::Part& right) {
    if (left.kind != right.kind) {
      return left.kind < right.kind;
    }
    return left.kind == Bridge::Part::Kind::factor && std::abs(left.points) > std::abs(right.points);
  }));
}

/// Of the same kinds and units, so that inputs fit both, with other weights, curves and rules.
RandomModel variation(RandomModel model) {
  for (RandomGroup& group : model.groups) {
    group.weight = draw::number(1, 20);
    for (RandomFactor& factor : group.factors) {
      factor.weight = draw::number(1, 20);
      if (!factor.isCategory()) {
        factor.curve = anyCurveOfNumbers();
      }
    }
  }
  model.caps.push_back(anyCap(model));
  RC_LOG() << model.text() << '\n';
  return model;
}

RC_GTEST_PROP(BridgeLaws, PartsSumToTheDifferenceBetweenAnyTwoCustomers, ()) {
  const auto model = anyModel().read();
  const ScoreResult from = scored(anyInputs(*model, 2), model);
  const ScoreResult to = scored(anyInputs(*model, 2), model);
  const auto bridge = bridgeBetween(from, to);
  RC_ASSERT(bridge.has_value() == (from.score && to.score));
  if (bridge) {
    checkSums(*bridge);
    checkOrder(*bridge);
    RC_ASSERT(!bridge->isOtherModel);
  }
}

RC_GTEST_PROP(BridgeLaws, PartsSumToTheDifferenceBetweenAnyTwoModels, ()) {
  const RandomModel random = anyModel();
  const auto one = random.read();
  const auto other = (draw::coin() ? variation(random) : anyModel()).read();
  const auto bridge = bridgeBetween(scored(anyInputs(*one, 2), one), scored(anyInputs(*other, 2), other));
  if (bridge) {
    checkSums(*bridge);
    checkOrder(*bridge);
  }
}

RC_GTEST_PROP(BridgeLaws, TheWayBackIsTheSameWithOtherSigns, ()) {
  const auto model = anyPlainModel().read();
  const ScoreResult from = scored(anyInputs(*model, 2), model);
  const ScoreResult to = scored(anyInputs(*model, 2), model);
  const auto there = bridgeBetween(from, to);
  RC_PRE(there.has_value());
  const auto back = bridgeBetween(to, from);
  RC_ASSERT(back->parts.size() == there->parts.size());
  for (const Bridge::Part& part : there->parts) {
    const auto same = std::ranges::find_if(back->parts, [&](const Bridge::Part& other) {
      return other.kind == part.kind && other.factor == part.factor;
    });
    RC_ASSERT(same != back->parts.end());
    RC_ASSERT(std::abs(same->points + part.points) < 1e-9);
  }
}

RC_GTEST_PROP(BridgeLaws, OneModelAndTheSameKnownInputsHaveNoPartForWeights, ()) {
  const auto model = anyModel().read();
  const CustomerInputs before = anyInputs(*model, 2);
  CustomerInputs after = before;
  for (const Factor& factor : model->factors) {
    if (isKnown(before.value(factor.id)) && draw::coin()) {
      after.set(factor.id, anyValue(factor));
    }
  }
  const auto bridge = bridgeBetween(scored(before, model), scored(after, model));
  RC_PRE(bridge.has_value());
  checkSums(*bridge);
  for (const Bridge::Part& part : bridge->parts) {
    RC_ASSERT(part.kind != Bridge::Part::Kind::weight);
  }
}

} // namespace
} // namespace health
