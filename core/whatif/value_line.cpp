// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/value_line.h"

#include "core/whatif/lever.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace health {
namespace {

/// Below it a double holds every whole number.
constexpr double endOfWholeNumbers = 9e15;
/// So many half-lives leave nothing of a score, to the last digit of a double.
constexpr double endOfHalfLives = 1100.0;

bool isSteps(const Factor& factor) {
  return std::holds_alternative<StepsCurve>(factor.curve);
}

/// The grid's unit as multiple and parts; for steps, too.
double partsOfOne(const Factor& factor) {
  if (factor.isWhole() || factor.isMoney() || factor.kind == InputKind::percent) {
    return 1.0;
  }
  constexpr double most = 1e9;
  double parts = 1.0;
  while (1.0 / parts > factor.step && parts < most) {
    parts *= 10.0;
  }
  return parts;
}

template <typename Number>
void sortUnique(std::vector<Number>& numbers) {
  std::ranges::sort(numbers);
  numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
}

double minorUnitsOf(const Currency& currency) {
  return std::pow(10.0, currency.minorDigits());
}

} // namespace

double unitOfChange(const Factor& factor) {
  return factor.isCategory() || isSteps(factor) ? 0.0 : 1.0 / partsOfOne(factor);
}

std::optional<ValueLine> ValueLine::of(const ScoredCustomer& customer, std::size_t factor) {
  ValueLine line(customer, factor);
  return line.m_stations.empty() ? std::nullopt : std::optional(std::move(line));
}

ValueLine::ValueLine(const ScoredCustomer& customer, std::size_t factor)
    : m_factor(&customer.model().factors[factor]) {
  const InputValue& value = customer.result.inputs[factor];
  if (m_factor->isCategory()) {
    listCategories(value);
  } else {
    if (m_factor->isMoney()) {
      m_money = currencyOf(value).value_or(customer.model().currency);
      m_rate = rateOf(customer.result, *m_money);
    }
    m_parts = partsOfOne(*m_factor);
    isSteps(*m_factor) ? listSteps() : layGrid();
  }
  if (const auto amount = customer.result.amounts[factor]; amount && !m_stations.empty()) {
    const auto* money = std::get_if<Money>(&value);
    m_present = money != nullptr ? placeOfAmount(amountOf(*money)) : placeOf(*amount);
  }
}

double ValueLine::amountAt(Position position) const {
  const auto index = static_cast<std::size_t>(position);
  return m_listed.empty() ? static_cast<double>(position) * m_multiple / m_parts : m_listed[index];
}

InputValue ValueLine::valueAt(Position position) const {
  if (!m_order.empty()) {
    return ChosenCategory{m_factor->categories()[m_order[static_cast<std::size_t>(position)]].id};
  }
  const double amount = amountAt(position);
  return m_money ? InputValue(Money{std::llround(amount * minorUnitsOf(*m_money)), *m_money}) : amount;
}

double ValueLine::modelAmountAt(Position position) const {
  return m_order.empty() ? amountAt(position) * m_rate
                         : static_cast<double>(m_order[static_cast<std::size_t>(position)]);
}

double ValueLine::normalizedAt(Position position) const {
  return normalizedScore(m_factor->curve, modelAmountAt(position));
}

bool ValueLine::isValid(double amount) const {
  const double inModel = amount * m_rate;
  return (!m_factor->lowest || inModel >= *m_factor->lowest) &&
         (!m_factor->highest || inModel <= *m_factor->highest) &&
         (!m_money || std::abs(amount) * minorUnitsOf(*m_money) <= static_cast<double>(largestMinorUnits));
}

double ValueLine::gridPosition(double amount) const {
  return std::clamp(amount * m_parts / m_multiple, -endOfWholeNumbers, endOfWholeNumbers);
}

/// Where the curve bends or jumps, as amounts; beyond the outermost it stays as it is.
std::vector<double> ValueLine::bends() const {
  std::vector<double> bends = knotsOf(m_factor->curve);
  if (const auto* life = std::get_if<HalfLifeCurve>(&m_factor->curve)) {
    bends.push_back(endOfHalfLives * life->halfLife);
  }
  for (double& bend : bends) {
    bend /= m_rate;
  }
  return bends;
}

/// Curves that reach further than whole numbers of units get larger ones; money has its own end.
void ValueLine::coarsen() {
  double furthest = 0.0;
  for (const double bend : bends()) {
    furthest = std::max(furthest, std::min(std::abs(bend), std::numeric_limits<double>::max()));
  }
  while (!m_money && furthest * m_parts / m_multiple > endOfWholeNumbers) {
    m_parts > 1.0 ? m_parts /= 10.0 : m_multiple *= 10.0;
  }
}

/// The first and the last valid position, whether the curve moves there or not.
std::optional<std::pair<ValueLine::Position, ValueLine::Position>> ValueLine::validGrid() const {
  const auto amount = [this](Position position) {
    return static_cast<double>(position) * m_multiple / m_parts;
  };
  const double furthest = m_money ? static_cast<double>(largestMinorUnits) / minorUnitsOf(*m_money)
                                  : endOfWholeNumbers * m_multiple / m_parts;
  const double lowest = m_factor->lowest ? *m_factor->lowest / m_rate : -furthest;
  const double highest = m_factor->highest ? *m_factor->highest / m_rate : furthest;
  // Dividing may miss by a hair: begin one outside and look.
  auto first = static_cast<Position>(std::ceil(gridPosition(lowest))) - 1;
  auto last = static_cast<Position>(std::floor(gridPosition(highest))) + 1;
  while (first <= last && !isValid(amount(first))) {
    ++first;
  }
  while (first <= last && !isValid(amount(last))) {
    --last;
  }
  return first <= last ? std::optional(std::pair(first, last)) : std::nullopt;
}

void ValueLine::layGrid() {
  coarsen();
  const auto valid = validGrid();
  if (!valid) {
    return;
  }
  for (const double bend : bends()) {
    const auto at = static_cast<Position>(std::floor(gridPosition(bend)));
    // The neighbours too: dividing may have missed the bend by a hair.
    for (const Position near : {at - 1, at, at + 1, at + 2}) {
      m_stations.push_back(std::clamp(near, valid->first, valid->second));
    }
  }
  sortUnique(m_stations);
}

/// Where each step begins, the last value before it, and the ends of the valid entry.
void ValueLine::listSteps() {
  const bool isWhole = m_factor->isWhole() || m_factor->isMoney();
  std::vector<double> amounts;
  for (const double bend : bends()) {
    double begin = isWhole ? std::ceil(bend) : bend;
    begin += isWhole && begin * m_rate < bend * m_rate ? 1.0 : 0.0;
    amounts.push_back(begin);
    amounts.push_back((std::ceil(bend * m_parts) - 1.0) / m_parts);
  }
  const auto valid = isWhole ? validGrid() : std::nullopt;
  if (m_factor->lowest && (valid || !isWhole)) {
    amounts.push_back(valid ? static_cast<double>(valid->first) : *m_factor->lowest);
  }
  if (m_factor->highest && (valid || !isWhole)) {
    amounts.push_back(valid ? static_cast<double>(valid->second) : *m_factor->highest);
  }
  std::erase_if(amounts, [this](double amount) { return !isValid(amount); });
  sortUnique(amounts);
  m_listed = std::move(amounts);
  m_stations.resize(m_listed.size());
  std::iota(m_stations.begin(), m_stations.end(), 0);
}

/// By score, of equal ones the present first, then as the model lists them.
void ValueLine::listCategories(const InputValue& present) {
  const std::vector<Category>& categories = m_factor->categories();
  const auto* chosen = std::get_if<ChosenCategory>(&present);
  m_order.resize(categories.size());
  std::iota(m_order.begin(), m_order.end(), 0U);
  std::ranges::stable_sort(m_order, [&](std::size_t left, std::size_t right) {
    if (categories[left].score != categories[right].score) {
      return categories[left].score < categories[right].score;
    }
    return chosen != nullptr && categories[left].id == chosen->id && categories[right].id != chosen->id;
  });
  double level = 0.0;
  for (std::size_t i = 0; i < m_order.size(); ++i) {
    const bool isHigher = i > 0 && categories[m_order[i]].score > categories[m_order[i - 1]].score;
    level += isHigher ? 1.0 : 0.0;
    m_listed.push_back(level);
    m_stations.push_back(static_cast<Position>(i));
  }
}

ValueLine::Present ValueLine::placeOf(double modelAmount) const {
  if (m_order.empty()) {
    return placeOfAmount(modelAmount / m_rate);
  }
  const auto found = std::ranges::find(m_order, static_cast<std::size_t>(modelAmount));
  const auto position = static_cast<Position>(found - m_order.begin());
  return {.amount = amountAt(position), .below = position, .above = position};
}

ValueLine::Present ValueLine::placeOfAmount(double amount) const {
  const Position first = m_stations.front();
  const Position last = m_stations.back();
  if (!m_listed.empty()) {
    const auto above = std::ranges::lower_bound(m_listed, amount);
    const auto position = static_cast<Position>(above - m_listed.begin());
    const bool isOn = above != m_listed.end() && *above == amount;
    return {.amount = amount, .below = isOn ? position : position - 1, .above = position};
  }
  const double exact = gridPosition(amount);
  auto below = std::clamp(static_cast<Position>(std::floor(exact)), first - 1, last + 1);
  // Multiplying may miss the position by a hair.
  while (below <= last && amountAt(below + 1) <= amount) {
    ++below;
  }
  while (below >= first && amountAt(below) > amount) {
    --below;
  }
  const bool isOn = below >= first && below <= last && amountAt(below) == amount;
  below = std::min(below, last);
  return {.amount = amount, .below = below, .above = isOn ? below : below + 1};
}

} // namespace health
