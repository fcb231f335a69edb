// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/plan.h"

#include "core/base/decimal.h"
#include "core/whatif/lever_course.h"

#include <algorithm>
#include <cmath>

namespace health {
namespace {

using Stops = std::vector<std::int64_t>; ///< by course

/// Where the least of a rising predicate lies between `no` and `yes`, to the last digits of a double.
template <typename IsEnough>
double leastBetween(double no, double yes, const IsEnough& isEnough) {
  constexpr int halvings = 100;
  for (int i = 0; i < halvings; ++i) {
    const double middle = no + (yes - no) / 2.0;
    (isEnough(middle) ? yes : no) = middle;
  }
  return yes;
}

class Planner {
public:
  Planner(const ScoredCustomer& customer, const std::vector<Lever>& levers, const Target& target)
      : m_customer(customer), m_target(target), m_present(customer.normalized()) {
    for (const Lever& lever : levers) {
      if (auto course = LeverCourse::of(customer, lever)) {
        m_courses.push_back(std::move(*course));
      }
    }
    std::ranges::sort(m_courses, {}, &LeverCourse::factor); // in order of display
  }

  Plan balanced() const {
    if (reaches(m_customer.result, m_target)) {
      Plan plan = planOf(Stops(m_courses.size(), 0));
      plan.share = 0.0;
      return plan;
    }
    const double share = balancedShare();
    Plan plan = planOf(balancedStops(share));
    plan.share = share;
    return plan;
  }

  Plan leastEffort() const {
    if (reaches(m_customer.result, m_target)) {
      return planOf(Stops(m_courses.size(), 0));
    }
    if (!reachesWith(allTheWay())) {
      return planOf(allTheWay());
    }
    std::vector<double> effective;
    std::vector<double> shares;
    for (const LeverCourse& course : m_courses) {
      effective.push_back(m_customer.result.factors[course.factor()].weight);
      shares.push_back(m_customer.model().factors[course.factor()].share);
    }
    Stops cheapest = tightened(balancedStops(balancedShare()));
    for (const auto& weights : {effective, shares}) {
      const Stops stops = leastEffortStops(weights);
      if (!reachesWith(stops)) {
        continue;
      }
      if (Stops tight = tightened(stops); effortOf(tight) < effortOf(cheapest)) {
        cheapest = std::move(tight);
      }
    }
    return planOf(cheapest);
  }

private:
  const ScoredCustomer& m_customer;
  Target m_target;
  Normalized m_present;
  std::vector<LeverCourse> m_courses;

  bool reachesWith(const Normalized& normalized) const {
    const auto score = addUp(m_customer.model(), normalized).score();
    return score && shownScore(*score) >= m_target.score;
  }

  bool reachesWith(const Stops& stops) const { return reachesWith(normalizedWith(stops)); }

  /// Aiming at the target itself, a tenth at least, errs on the safe side: bands read the shown score.
  bool reachesExactly(const Normalized& normalized) const {
    const double aim = std::ceil(roundHalfUp(10.0 * m_target.score, 6)) / 10.0;
    return addUp(m_customer.model(), normalized).score().value_or(0.0) >= aim;
  }

  Normalized normalizedWith(const Stops& stops) const {
    Normalized normalized = m_present;
    for (std::size_t i = 0; i < stops.size(); ++i) {
      normalized[m_courses[i].factor()] = m_courses[i].normalizedAt(stops[i]);
    }
    return normalized;
  }

  Stops allTheWay() const {
    Stops stops;
    for (const LeverCourse& course : m_courses) {
      stops.push_back(course.lastStop());
    }
    return stops;
  }

  /// Each lever at the first of its stops that scores at least so; all the way where rounding could not help.
  template <typename ScoreOf>
  Stops safeStops(const ScoreOf& scoreOf) const {
    constexpr double hair = 1e-9; // a value that scores just so is enough
    Stops stops;
    for (std::size_t i = 0; i < m_courses.size(); ++i) {
      const double least = scoreOf(i) - hair;
      stops.push_back(m_courses[i].firstStop([least](double score) { return score >= least; }));
    }
    return stops;
  }

  template <typename ScoreOf>
  Normalized relaxed(const ScoreOf& scoreOf) const {
    Normalized normalized = m_present;
    for (std::size_t i = 0; i < m_courses.size(); ++i) {
      normalized[m_courses[i].factor()] = scoreOf(i);
    }
    return normalized;
  }

  double balancedScore(std::size_t i, double share) const {
    const LeverCourse& course = m_courses[i];
    return std::min(course.present() + share * (1.0 - course.present()), course.best());
  }

  double balancedShare() const {
    return leastBetween(0.0, 1.0, [this](double share) {
      return reachesExactly(relaxed([&](std::size_t i) { return balancedScore(i, share); }));
    });
  }

  Stops balancedStops(double share) const {
    const Stops stops = safeStops([&](std::size_t i) { return balancedScore(i, share); });
    return reachesWith(stops) ? stops : allTheWay();
  }

  /// The least Σ (Δ / limit)² that closes the gap: Δ in proportion to weight × limit², held at the limit.
  Stops leastEffortStops(const std::vector<double>& weights) const {
    double furthest = 0.0;
    for (std::size_t i = 0; i < m_courses.size(); ++i) {
      if (weights[i] > 0.0) {
        furthest = std::max(furthest, 1.0 / (weights[i] * m_courses[i].room()));
      }
    }
    const auto scoreAt = [&](std::size_t i, double multiplier) {
      const LeverCourse& course = m_courses[i];
      return course.present() +
             std::min(multiplier * weights[i] * course.room() * course.room(), course.room());
    };
    const double multiplier = leastBetween(0.0, furthest, [&](double tried) {
      return reachesExactly(relaxed([&](std::size_t i) { return scoreAt(i, tried); }));
    });
    return safeStops([&](std::size_t i) { return scoreAt(i, multiplier); });
  }

  double effortOf(std::size_t i, std::int64_t stop) const {
    const LeverCourse& course = m_courses[i];
    return std::pow((course.normalizedAt(stop) - course.present()) / course.room(), 2.0);
  }

  double effortOf(const Stops& stops) const {
    double effort = 0.0;
    for (std::size_t i = 0; i < stops.size(); ++i) {
      effort += effortOf(i, stops[i]);
    }
    return effort;
  }

  /// The first stop of one lever with which the others, as they are, still reach the target.
  std::int64_t tightStop(std::size_t i, const Stops& stops) const {
    Normalized normalized = normalizedWith(stops);
    return m_courses[i].firstStop([&](double score) {
      normalized[m_courses[i].factor()] = score;
      return reachesWith(normalized);
    });
  }

  /// Gives back what rounding took too much, first where that saves most, until no lever could be one unit
  /// less.
  Stops tightened(Stops stops) const {
    while (true) {
      std::optional<std::size_t> chosen;
      std::int64_t chosenStop = 0;
      double most = 0.0;
      for (std::size_t i = 0; i < stops.size(); ++i) {
        const std::int64_t stop = tightStop(i, stops);
        const double saved = effortOf(i, stops[i]) - effortOf(i, stop);
        if (stop < stops[i] && (!chosen || saved > most)) {
          chosen = i;
          chosenStop = stop;
          most = saved;
        }
      }
      if (!chosen) {
        return stops;
      }
      stops[*chosen] = chosenStop;
    }
  }

  Plan planOf(const Stops& stops) const {
    Plan plan{.effort = effortOf(stops), .share = {}};
    std::vector<std::pair<std::size_t, InputValue>> changes;
    for (std::size_t i = 0; i < stops.size(); ++i) {
      if (stops[i] > 0) {
        changes.emplace_back(m_courses[i].factor(), m_courses[i].valueAt(stops[i]));
        plan.moves.push_back({.factor = changes.back().first, .value = changes.back().second});
      }
    }
    if (const auto result = m_customer.with(changes)) {
      plan.isReached = reaches(*result, m_target);
      plan.score = result->score.value_or(0.0);
      plan.band = result->band;
    }
    return plan;
  }
};

} // namespace

Issues checkLevers(const ScoredCustomer& customer, const std::vector<Lever>& levers) {
  Issues issues;
  for (auto lever = levers.begin(); lever != levers.end(); ++lever) {
    const std::string& id = customer.model().factors[lever->factor].id;
    if (std::ranges::find(levers.begin(), lever, lever->factor, &Lever::factor) != lever) {
      issues.push_back({.code = IssueCode::duplicateId, .where = id, .value = id});
      continue;
    }
    if (!canChangeScore(customer.model(), lever->factor)) {
      issues.push_back({.code = IssueCode::unknownReference, .where = id, .value = id});
      continue;
    }
    const auto result = customer.with({{lever->factor, lever->limit}});
    if (!result) {
      issues.insert(issues.end(), result.error().begin(), result.error().end());
    } else if (const auto limit = result->amounts[lever->factor];
               limit && customer.result.amounts[lever->factor] && leadsToWorse(customer, *lever, *limit)) {
      issues.push_back({.code = IssueCode::limitBehind,
                        .where = id,
                        .value = inputText(lever->limit),
                        .detail = inputText(customer.result.inputs[lever->factor])});
    }
  }
  return issues;
}

Plan balancedPlan(const ScoredCustomer& customer, const std::vector<Lever>& levers, const Target& target) {
  return Planner(customer, levers, target).balanced();
}

Plan leastEffortPlan(const ScoredCustomer& customer, const std::vector<Lever>& levers, const Target& target) {
  return Planner(customer, levers, target).leastEffort();
}

std::vector<Lever> usualLevers(const ScoredCustomer& customer) {
  std::vector<Lever> levers;
  for (std::size_t i = 0; i < customer.model().factors.size(); ++i) {
    const Lever lever{.factor = i, .limit = {}};
    if (!customer.model().factors[i].isMoney() && LeverCourse::of(customer, lever)) {
      levers.push_back(lever);
    }
  }
  return levers;
}

} // namespace health
