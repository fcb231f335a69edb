// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_need.h"

#include "core/base/decimal.h"
#include "core/report/compose_path.h"
#include "core/report/phrase.h"
#include "core/report/report_values.h"
#include "core/whatif/plan.h"

#include <algorithm>

namespace health {
namespace {

class Need {
public:
  Need(const ScoredCustomer& customer, const Wording& wording)
      : m_customer(customer), m_model(customer.model()), m_wording(wording) {}

  std::string text() const {
    const std::size_t band = *m_customer.result.band;
    return band + 1 == m_model.bands.size() ? whatKeeps(band) : wayTo(targetOf(m_model, band + 1));
  }

private:
  const ScoredCustomer& m_customer;
  const ScoreModel& m_model;
  const Wording& m_wording;

  std::string move(std::size_t factor, const InputValue& value) const {
    return phrase(
        m_wording, "{factor} from {now} to {then}", fmt::arg("factor", m_model.factors[factor].name),
        fmt::arg("now", valueText(m_model.factors[factor], m_customer.result.inputs[factor], m_wording)),
        fmt::arg("then", valueText(m_model.factors[factor], value, m_wording)));
  }

  std::string wayTo(const Target& target) const {
    const std::vector<Lever> levers = leversByPointsLost();
    Plan plan = shortPlan(levers, target);
    const auto path = pathTo(m_customer, target);
    const auto alone = firstExact(path, LeverAnswer::Kind::needed);
    if (alone == path.end()) {
      return levers.empty() ? std::string() : planText(plan, target);
    }
    if (isEnoughFor(plan, *alone)) { // the others move for nothing
      plan.moves = {{alone->factor, alone->value}};
    }
    const bool isOneMove = plan.isReached && plan.moves.size() == 1;
    return joined({levers.empty() ? std::string() : planText(plan, target),
                   isOneMove ? std::string()
                             : phrase(m_wording, "Alone it would take {move}.",
                                      fmt::arg("move", move(alone->factor, alone->value)))},
                  m_wording);
  }

  /// Of a rough value nobody can say from where to where, of an unknown one not either.
  std::vector<LeverAnswer>::const_iterator firstExact(const std::vector<LeverAnswer>& path,
                                                      LeverAnswer::Kind kind) const {
    return std::ranges::find_if(path, [this, kind](const LeverAnswer& answer) {
      const InputValue& now = m_customer.result.inputs[answer.factor];
      return answer.kind == kind && isKnown(now) && !isRough(now);
    });
  }

  static bool isEnoughFor(const Plan& plan, const LeverAnswer& alone) {
    return plan.isReached && std::ranges::any_of(plan.moves, [&alone](const PlannedMove& one) {
             return one.factor == alone.factor && one.value == alone.value;
           });
  }

  std::vector<Lever> leversByPointsLost() const {
    std::vector<Lever> levers = usualLevers(m_customer);
    std::erase_if(levers,
                  [this](const Lever& lever) { return isRough(m_customer.result.inputs[lever.factor]); });
    std::ranges::stable_sort(levers, std::ranges::greater(), [this](const Lever& lever) {
      return m_customer.result.factors[lever.factor].pointsLost.value_or(0.0);
    });
    return levers;
  }

  /// Nobody closes most of every gap: such a plan rather takes more levers.
  static bool isSensible(const Plan& plan) {
    constexpr double mostShare = 0.75;
    return plan.isReached && plan.share.value_or(0.0) <= mostShare;
  }

  /// A plan that can be said in one breath: over the three usual levers that lose the most points, and over
  /// as many more as it needs.
  Plan shortPlan(const std::vector<Lever>& levers, const Target& target) const {
    constexpr std::size_t few = 3;
    Plan plan;
    for (std::size_t count = std::min(few, levers.size()); count <= levers.size() && !isSensible(plan);
         ++count) {
      std::vector<Lever> first(levers.begin(), levers.begin() + static_cast<std::ptrdiff_t>(count));
      std::ranges::sort(first, {}, &Lever::factor);
      plan = balancedPlan(m_customer, first, target);
    }
    return plan;
  }

  std::string planText(const Plan& plan, const Target& target) const {
    const std::string text = targetText(m_model, target, m_wording);
    if (!plan.isReached) {
      const bool isAnyRough = std::ranges::any_of(m_customer.result.inputs, isRough);
      return phrase(
          m_wording,
          isAnyRough
              ? "{target} is out of reach by the exactly known inputs without money; the best possible is "
                "{score}."
              : "{target} is out of reach by the known inputs without money; the best possible is {score}.",
          fmt::arg("target", text), fmt::arg("score", m_wording.number(fixedDecimal(plan.score, 1))));
    }
    std::vector<std::string> moves;
    moves.reserve(plan.moves.size());
    for (const PlannedMove& one : plan.moves) {
      moves.push_back(move(one.factor, one.value));
    }
    return phrase(m_wording,
                  moves.size() == 1 ? "For {target} this would be enough: {moves}."
                                    : "For {target} this would be enough together: {moves}.",
                  fmt::arg("target", text), fmt::arg("moves", andList(moves, m_wording)));
  }

  std::string whatKeeps(std::size_t band) const {
    const auto path = pathTo(m_customer, targetOf(m_model, band));
    const auto slack = firstExact(path, LeverAnswer::Kind::slack);
    if (slack == path.end()) {
      return {};
    }
    const Factor& factor = m_model.factors[slack->factor];
    return phrase(m_wording,
                  "Nothing else changed, it stays {category} while {factor} is no worse than {value}.",
                  fmt::arg("category", m_model.bands[band].name), fmt::arg("factor", factor.name),
                  fmt::arg("value", valueText(factor, slack->value, m_wording)));
  }
};

} // namespace

std::string needText(const ScoredCustomer& customer, const Wording& wording) {
  return customer.result.score ? Need(customer, wording).text() : std::string();
}

} // namespace health
