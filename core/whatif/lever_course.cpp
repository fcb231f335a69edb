// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/lever_course.h"

#include <algorithm>

namespace health {
namespace {

using Position = ValueLine::Position;

/// In the model's currency or as a category's position; undefined where it is not valid.
std::optional<double> limitAmount(const ScoredCustomer& customer, const Lever& lever) {
  const auto result = customer.with({{lever.factor, lever.limit}});
  return result ? result->amounts[lever.factor] : std::nullopt;
}

} // namespace

LeverCourse::LeverCourse(const ScoredCustomer& customer, std::size_t factor, ValueLine line)
    : m_factor(factor), m_line(std::move(line)), m_present(customer.result.inputs[factor]),
      m_presentScore(*customer.result.factors[factor].normalized) {}

/// Lays the stops from the present in one direction, to `end` or to the end of the line.
void LeverCourse::lead(int direction, std::optional<Position> end) {
  const ValueLine::Present& present = *m_line.present();
  const bool isOnLine = present.below == present.above;
  m_direction = direction;
  m_next = direction > 0 ? present.above + (isOnLine ? 1 : 0) : present.below - (isOnLine ? 1 : 0);
  const std::vector<Position>& stations = m_line.stations();
  const auto stopOf = [&](Position position) { return (position - m_next) * m_direction + 1; };
  m_last = std::max<std::int64_t>(stopOf(direction > 0 ? stations.back() : stations.front()), 0);
  if (end) {
    m_last = std::clamp<std::int64_t>(stopOf(*end), 0, m_last);
  }
  m_stations = {1, m_last};
  for (const Position station : stations) {
    m_stations.push_back(stopOf(station));
  }
  std::erase_if(m_stations, [this](std::int64_t stop) { return stop < 1 || stop > m_last; });
  std::ranges::sort(m_stations);
  endAtBest();
}

void LeverCourse::addLimit(const InputValue& limit, double score) {
  if (score > m_bestScore) {
    m_limit = limit;
    m_limitScore = score;
    m_bestScore = score;
    m_stations.push_back(++m_last);
  }
}

/// Beyond the best there is nothing to gain.
void LeverCourse::endAtBest() {
  m_bestScore = m_presentScore;
  std::int64_t best = 0;
  for (const std::int64_t stop : m_stations) {
    if (normalizedAt(stop) > m_bestScore) {
      m_bestScore = normalizedAt(stop);
      best = stop;
    }
  }
  m_last = best;
  std::erase_if(m_stations, [best](std::int64_t stop) { return stop > best; });
}

std::optional<LeverCourse> LeverCourse::of(const ScoredCustomer& customer, const Lever& lever) {
  auto line = ValueLine::of(customer, lever.factor);
  if (!line || !line->present() || !canChangeScore(customer.model(), lever.factor)) {
    return std::nullopt;
  }
  LeverCourse up(customer, lever.factor, std::move(*line));
  LeverCourse down = up;
  const auto amount = isKnown(lever.limit) ? limitAmount(customer, lever) : std::nullopt;
  if (amount) {
    const ValueLine::Present limit = up.m_line.placeOf(*amount);
    LeverCourse& course = limit.amount >= up.m_line.present()->amount ? up : down;
    const bool isUp = &course == &up;
    course.lead(isUp ? 1 : -1, isUp ? limit.below : limit.above);
    course.addLimit(lever.limit, normalizedScore(customer.model().factors[lever.factor].curve, *amount));
    return course.room() > 0.0 ? std::optional(std::move(course)) : std::nullopt;
  }
  up.lead(1, std::nullopt);
  down.lead(-1, std::nullopt);
  const bool isUp =
      up.m_bestScore > down.m_bestScore || (up.m_bestScore == down.m_bestScore && up.m_last <= down.m_last);
  LeverCourse& course = isUp ? up : down;
  return course.room() > 0.0 ? std::optional(std::move(course)) : std::nullopt;
}

InputValue LeverCourse::valueAt(std::int64_t stop) const {
  if (stop == 0) {
    return m_present;
  }
  return m_limit && stop == m_last ? *m_limit : m_line.valueAt(m_next + (stop - 1) * m_direction);
}

double LeverCourse::normalizedAt(std::int64_t stop) const {
  if (stop == 0) {
    return m_presentScore;
  }
  return m_limit && stop == m_last ? m_limitScore : m_line.normalizedAt(m_next + (stop - 1) * m_direction);
}

bool leadsToWorse(const ScoredCustomer& customer, const Lever& lever, double limitAmount) {
  const Factor& factor = customer.model().factors[lever.factor];
  const double present = *customer.result.amounts[lever.factor];
  const double limitScore = normalizedScore(factor.curve, limitAmount);
  const double presentScore = *customer.result.factors[lever.factor].normalized;
  if (factor.isCategory()) {
    return limitScore < presentScore;
  }
  const Trend trend = trendOf(factor.curve);
  return trend == Trend::mixed ? limitScore < presentScore && !LeverCourse::of(customer, lever)
                               : (trend == Trend::rising ? limitAmount < present : limitAmount > present);
}

} // namespace health
