// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/forecast.h"

#include "core/scoring/categorize.h"
#include "core/whatif/cap_limit.h"
#include "core/whatif/valid_entry.h"

#include <array>

namespace health {
namespace {

/// Where the calendar takes the inputs of one customer.
class Calendar {
public:
  explicit Calendar(const ScoreResult& result) : m_result(result), m_today(normalizedOf(result)) {
    for (std::size_t i = 0; i < m_today.size(); ++i) {
      const Factor& factor = result.model->factors[i];
      if (m_today[i] && factor.perDay && result.amounts[i]) { // a rough input has no amount
        m_moved.push_back(i);
      }
    }
  }

  const std::vector<std::size_t>& moved() const { return m_moved; }

  Normalized normalizedIn(int days) const {
    Normalized normalized = m_today;
    for (const std::size_t i : m_moved) {
      const Factor& factor = m_result.model->factors[i];
      const double amount = *m_result.amounts[i] + *factor.perDay * days;
      normalized[i] = normalizedScore(factor.curve, validEntry(factor).held(amount));
    }
    return normalized;
  }

  double score(const Normalized& normalized) const {
    return addUp(*m_result.model, normalized).score().value_or(*m_result.score);
  }

  Forecast::Point point(int days, double score) const {
    return {.days = days, .score = score, .band = bandOf(*m_result.model, score)};
  }

  /// Curves may rise and fall, so that each day is looked at.
  std::optional<Forecast::Point> firstBandChange() const {
    Normalized before = m_today;
    for (int days = 1; days <= Forecast::horizonDays; ++days) {
      Normalized normalized = normalizedIn(days);
      if (normalized == before) {
        continue;
      }
      const Forecast::Point there = point(days, score(normalized));
      if (there.band != *m_result.band) {
        return there;
      }
      before = std::move(normalized);
    }
    return std::nullopt;
  }

private:
  const ScoreResult& m_result;
  Normalized m_today;
  std::vector<std::size_t> m_moved; ///< positions in the model
};

} // namespace

std::optional<double> scoreInDays(const ScoreResult& result, int days) {
  if (!result.score) {
    return std::nullopt;
  }
  const Calendar calendar(result);
  return calendar.score(calendar.normalizedIn(days));
}

std::optional<Forecast> forecastOf(const ScoreResult& result) {
  const Calendar calendar(result);
  if (!result.score || calendar.moved().empty()) {
    return std::nullopt;
  }
  Forecast forecast{.points = {}, .firstBandChange = calendar.firstBandChange(), .moved = calendar.moved()};
  for (const int days : std::array{0, 30, 60, 90}) {
    forecast.points.push_back(calendar.point(days, calendar.score(calendar.normalizedIn(days))));
  }
  return forecast;
}

} // namespace health
