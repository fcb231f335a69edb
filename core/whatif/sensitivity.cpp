// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/sensitivity.h"

#include "core/base/decimal.h"
#include "core/whatif/valid_entry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace health {
namespace {

enum class Way { down, up };

double signOf(Way way) {
  return way == Way::down ? -1.0 : 1.0;
}

InputValue steppedNumber(const Factor& factor, double value, Way way) {
  constexpr double most = std::numeric_limits<double>::max();
  constexpr int places = 9; // 0.1 and 0.2 is 0.3
  const double step = factor.isWhole() ? std::max(1.0, std::round(factor.step)) : factor.step;
  const double stepped = std::clamp(value + signOf(way) * step, -most, most);
  return validEntry(factor).held(roundHalfUp(stepped, places));
}

/// `rate`: how much one unit of its currency is in that of the model, where limits count.
InputValue steppedMoney(const Factor& factor, const Money& money, double rate, Way way) {
  constexpr auto most = static_cast<double>(largestMinorUnits);
  const double perUnit = std::pow(10.0, money.currency.minorDigits());
  const auto present = static_cast<double>(money.minorUnits);
  const double stepped = std::round(present + signOf(way) * std::abs(present) * factor.step / 100.0);
  const ValidEntry valid = validEntry(factor);
  const double lowest = std::ceil(valid.lowest / rate * perUnit);
  const double highest = std::floor(valid.highest / rate * perUnit);
  const double held = std::clamp(stepped, std::min(std::max(lowest, -most), present),
                                 std::max(std::min(highest, most), present));
  return Money{static_cast<std::int64_t>(held), money.currency};
}

/// The category with the nearest lower or higher score, the first of equal ones; else the same.
InputValue neighbour(const Factor& factor, const ChosenCategory& chosen, Way way) {
  const auto& categories = factor.categories();
  const double present = std::ranges::find(categories, chosen.id, &Category::id)->score;
  const Category* nearest = nullptr;
  for (const Category& category : categories) {
    const double distance = (category.score - present) * signOf(way);
    if (distance > 0 && (nearest == nullptr || distance < (nearest->score - present) * signOf(way))) {
      nearest = &category;
    }
  }
  return nearest == nullptr ? chosen : ChosenCategory{nearest->id};
}

InputValue stepped(const ScoreResult& result, std::size_t index, Way way) {
  const Factor& factor = result.model->factors[index];
  const InputValue& value = result.inputs[index];
  if (const auto* number = std::get_if<double>(&value)) {
    return steppedNumber(factor, *number, way);
  }
  if (const auto* money = std::get_if<Money>(&value)) {
    return steppedMoney(factor, *money, rateOf(result, money->currency), way);
  }
  return neighbour(factor, std::get<ChosenCategory>(value), way);
}

std::optional<Sensitivity::Step> stepOf(const ScoredCustomer& customer, std::size_t factor, Way way) {
  if (!customer.result.amounts[factor]) {
    return std::nullopt;
  }
  const InputValue value = stepped(customer.result, factor, way);
  const auto result = customer.with({{factor, value}});
  return result && result->score ? std::make_optional<Sensitivity::Step>(value, *result->score)
                                 : std::nullopt;
}

Sensitivity sensitivityOf(const ScoredCustomer& customer, Normalized normalized, std::size_t factor) {
  const auto scoreAt = [&](double score) {
    normalized[factor] = score;
    return addUp(customer.model(), normalized).score().value_or(*customer.result.score);
  };
  const auto [worst, best] = reachableScores(customer.model().factors[factor]);
  return {.factor = factor,
          .stepDown = stepOf(customer, factor, Way::down),
          .stepUp = stepOf(customer, factor, Way::up),
          .worst = scoreAt(worst),
          .best = scoreAt(best)};
}

/// By what a list is sorted: without the noise of the last digits.
std::pair<double, double> sizeOf(const Sensitivity& sensitivity, double present) {
  constexpr int places = 9;
  const auto moved = [present](const std::optional<Sensitivity::Step>& step) {
    return step ? std::abs(step->score - present) : 0.0;
  };
  const double step = std::max(moved(sensitivity.stepDown), moved(sensitivity.stepUp));
  return {roundHalfUp(sensitivity.swing(), places), roundHalfUp(step, places)};
}

} // namespace

std::vector<Sensitivity> sensitivities(const ScoredCustomer& customer) {
  std::vector<Sensitivity> found;
  if (!customer.result.score) {
    return found;
  }
  const std::vector<Factor>& factors = customer.model().factors;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (factors[i].isScored()) {
      found.push_back(sensitivityOf(customer, customer.normalized(), i));
    }
  }
  std::ranges::stable_sort(found, std::ranges::greater(),
                           [&](const Sensitivity& one) { return sizeOf(one, *customer.result.score); });
  return found;
}

} // namespace health
