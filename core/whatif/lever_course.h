// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/plan.h"
#include "core/whatif/value_line.h"

// For .cpp files of this room only.

namespace health {

/// The way of one lever from its present value to the best within its limit, in stops: 0 is the present, each
/// further one lies a unit on, and the last may be the limit itself.
class LeverCourse {
public:
  /// Undefined for an unknown input and for a lever that cannot become better.
  static std::optional<LeverCourse> of(const ScoredCustomer& customer, const Lever& lever);

  std::size_t factor() const { return m_factor; }
  /// The normalized scores at both ends; the best is above the present.
  double present() const { return m_presentScore; }
  double best() const { return m_bestScore; }
  double room() const { return m_bestScore - m_presentScore; }

  std::int64_t lastStop() const { return m_last; }
  InputValue valueAt(std::int64_t stop) const;
  double normalizedAt(std::int64_t stop) const;
  /// The first stop that `isEnough` says yes to: to every score above one that it says yes to, and at the
  /// latest to the best.
  template <typename IsEnough>
  std::int64_t firstStop(const IsEnough& isEnough) const;

private:
  std::size_t m_factor = 0;
  ValueLine m_line;
  int m_direction = 1;
  ValueLine::Position m_next = 0; ///< of stop 1
  std::int64_t m_last = 0;
  std::vector<std::int64_t> m_stations; ///< stops between which the score only rises or only falls
  std::optional<InputValue> m_limit;    ///< the last stop, where it is not on the line
  InputValue m_present;
  double m_presentScore = 0.0;
  double m_limitScore = 0.0;
  double m_bestScore = 0.0;

  LeverCourse(const ScoredCustomer& customer, std::size_t factor, ValueLine line);
  void lead(int direction, std::optional<ValueLine::Position> end);
  void addLimit(const InputValue& limit, double score);
  void endAtBest();
};

template <typename IsEnough>
std::int64_t LeverCourse::firstStop(const IsEnough& isEnough) const {
  std::int64_t before = 0;
  if (isEnough(m_presentScore)) {
    return before;
  }
  for (std::int64_t found : m_stations) {
    if (!isEnough(normalizedAt(found))) {
      before = found;
      continue;
    }
    while (found - before > 1) {
      const std::int64_t middle = before + (found - before) / 2;
      (isEnough(normalizedAt(middle)) ? found : before) = middle;
    }
    return found;
  }
  return m_last;
}

/// Whether the way from the present value to the limit, both in the model's terms, is one for the worse.
bool leadsToWorse(const ScoredCustomer& customer, const Lever& lever, double limitAmount);

} // namespace health
