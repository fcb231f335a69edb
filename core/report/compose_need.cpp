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
    const Plan plan = shortPlan(target);
    return joined({planText(plan, target), aloneText(plan, target)}, m_wording);
  }

  /// Nobody closes most of every gap: such a plan rather takes more levers.
  static bool isSensible(const Plan& plan) {
    constexpr double mostShare = 0.75;
    return plan.isReached && plan.share.value_or(0.0) <= mostShare;
  }

  /// A plan that can be said in one breath: over the three usual levers that lose the most points, and over
  /// as many more as it needs.
  Plan shortPlan(const Target& target) const {
    constexpr std::size_t few = 3;
    std::vector<Lever> levers = usualLevers(m_customer);
    std::ranges::stable_sort(levers, std::ranges::greater(), [this](const Lever& lever) {
      return m_customer.result.factors[lever.factor].pointsLost.value_or(0.0);
    });
    Plan plan;
    for (std::size_t count = std::min(few, levers.size()); count <= levers.size() && !plan.isReached;
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
      return phrase(
          m_wording,
          "{target} is out of reach by the known inputs without money; the best possible is {score}.",
          fmt::arg("target", text), fmt::arg("score", m_wording.number(fixedDecimal(plan.score, 1))));
    }
    std::vector<std::string> moves;
    for (const PlannedMove& one : plan.moves) {
      moves.push_back(move(one.factor, one.value));
    }
    return phrase(m_wording,
                  moves.size() == 1 ? "For {target} this would be enough: {moves}."
                                    : "For {target} this would be enough together: {moves}.",
                  fmt::arg("target", text), fmt::arg("moves", andList(moves, m_wording)));
  }

  /// Said only where it is another answer than the plan's.
  std::string aloneText(const Plan& plan, const Target& target) const {
    const bool isOneMove = plan.isReached && plan.moves.size() == 1;
    const auto path = pathTo(m_customer, target);
    const auto alone = std::ranges::find_if(path, [this](const LeverAnswer& answer) {
      return answer.kind == LeverAnswer::Kind::needed && isKnown(m_customer.result.inputs[answer.factor]);
    });
    if (isOneMove || alone == path.end()) {
      return {};
    }
    return phrase(m_wording, "Alone it would take {move}.",
                  fmt::arg("move", move(alone->factor, alone->value)));
  }

  std::string whatKeeps(std::size_t band) const {
    const auto path = pathTo(m_customer, targetOf(m_model, band));
    const auto slack = std::ranges::find(path, LeverAnswer::Kind::slack, &LeverAnswer::kind);
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
