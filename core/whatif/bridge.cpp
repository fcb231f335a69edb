// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/bridge.h"

#include "core/base/apportion.h"
#include "core/base/decimal.h"
#include "core/scoring/adapt_inputs.h"

#include <algorithm>
#include <cmath>

namespace health {
namespace {

constexpr int places = 1;

/// The position in the model of `to` of a factor that means the same.
std::optional<std::size_t> counterpart(const Factor& factor, const ScoreModel& to) {
  const auto found = to.find(factor.id);
  return found && meanTheSame(factor, to.factors[*found]) ? found : std::nullopt;
}

double capPoints(const ScoreResult& result) {
  return result.cap ? result.cap->points : 0.0;
}

class Builder {
public:
  Builder(const ScoreResult& from, const ScoreResult& to) : m_from(from), m_to(to) {
    m_bridge.isOtherModel =
        from.model->id != to.model->id || from.model->fingerprint != to.model->fingerprint;
    m_before.resize(to.factors.size(), nullptr);
  }

  Bridge build() {
    pairUp();
    addFactors();
    add({.kind = Bridge::Part::Kind::weight, .points = m_weight});
    add({.kind = Bridge::Part::Kind::cap, .points = capPoints(m_to) - capPoints(m_from)});
    addShown();
    return std::move(m_bridge);
  }

private:
  const ScoreResult& m_from;
  const ScoreResult& m_to;
  Bridge m_bridge;
  std::vector<const FactorScore*> m_before; ///< by factor of `to`: known before, too; else null
  double m_weight = 0.0;

  /// What is known on one side only is wholly a matter of weights.
  void pairUp() {
    for (std::size_t i = 0; i < m_from.factors.size(); ++i) {
      const FactorScore& before = m_from.factors[i];
      if (!before.normalized) {
        continue;
      }
      const auto after = counterpart(m_from.model->factors[i], *m_to.model);
      if (after && m_to.factors[*after].normalized) {
        m_before[*after] = &before;
      } else {
        m_bridge.areOtherKnown = true;
        m_weight -= *before.contribution;
      }
    }
    for (std::size_t i = 0; i < m_to.factors.size(); ++i) {
      if (m_to.factors[i].normalized && m_before[i] == nullptr) {
        m_bridge.areOtherKnown = true;
        m_weight += *m_to.factors[i].contribution;
      }
    }
  }

  void addFactors() {
    const bool isSame = !m_bridge.isOtherModel && !m_bridge.areOtherKnown;
    for (std::size_t i = 0; i < m_before.size(); ++i) {
      if (m_before[i] == nullptr) {
        continue;
      }
      const FactorScore& before = *m_before[i];
      const FactorScore& after = m_to.factors[i];
      double value = *after.contribution - *before.contribution;
      if (!isSame) {
        value = 50.0 * (before.weight + after.weight) * (*after.normalized - *before.normalized);
        m_weight += 50.0 * (*before.normalized + *after.normalized) * (after.weight - before.weight);
      }
      add({.kind = Bridge::Part::Kind::factor, .factor = i, .points = value});
    }
    std::ranges::stable_sort(m_bridge.parts, std::ranges::greater(),
                             [](const Bridge::Part& part) { return std::abs(part.points); });
  }

  void add(const Bridge::Part& part) {
    if (part.points != 0.0) {
      m_bridge.parts.push_back(part);
    }
  }

  void addShown() {
    m_bridge.from = *m_from.score;
    m_bridge.to = *m_to.score;
    m_bridge.fromTenths = roundedUnits(m_bridge.from, places);
    m_bridge.toTenths = roundedUnits(m_bridge.to, places);
    std::vector<double> points;
    points.reserve(m_bridge.parts.size());
    for (const Bridge::Part& part : m_bridge.parts) {
      points.push_back(part.points);
    }
    const auto tenths = apportionSigned(points, m_bridge.toTenths - m_bridge.fromTenths, places);
    for (std::size_t i = 0; i < tenths.size(); ++i) {
      m_bridge.parts[i].tenths = tenths[i];
    }
  }
};

} // namespace

std::optional<Bridge> bridgeBetween(const ScoreResult& from, const ScoreResult& to) {
  return from.score && to.score ? std::optional(Builder(from, to).build()) : std::nullopt;
}

} // namespace health
