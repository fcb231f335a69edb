// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/lever.h"

#include "core/whatif/value_line.h"

#include <algorithm>
#include <cmath>

namespace health {
namespace {

using Position = ValueLine::Position;

/// An answer, and how far it lies from the present on the normalized score.
struct RankedAnswer {
  LeverAnswer answer;
  double way = 0.0;
};

/// Looks along the line of one input, from where it stands to both sides.
class LeverSearch {
public:
  LeverSearch(const ScoredCustomer& customer, std::size_t factor, const Target& target, ValueLine line)
      : m_customer(customer), m_factor(factor), m_target(target), m_line(std::move(line)),
        m_normalized(customer.normalized()), m_present(customer.result.inputs[factor]) {}

  std::optional<RankedAnswer> find() {
    const bool isReached = reaches(m_customer.result, m_target);
    if (m_line.present()) {
      m_start = *m_line.present();
      m_startScore = *m_normalized[m_factor];
      return isReached ? slack() : needed(LeverAnswer::Kind::needed);
    }
    startAtWorst();
    return reachesAt(m_start.below)
               ? answer(LeverAnswer::Kind::free, m_start.below)
               : needed(isReached ? LeverAnswer::Kind::slack : LeverAnswer::Kind::needed);
  }

private:
  const ScoredCustomer& m_customer;
  std::size_t m_factor;
  Target m_target;
  ValueLine m_line;
  Normalized m_normalized; ///< the factor's own is changed to try
  InputValue m_present;
  ValueLine::Present m_start;
  double m_startScore = 0.0; ///< normalized

  /// An unknown input may turn out as anything: the least that it has to be is the nearest to its worst.
  void startAtWorst() {
    const auto worst = std::ranges::min_element(m_line.stations(), {},
                                                [this](Position at) { return m_line.normalizedAt(at); });
    m_start = {.amount = m_line.amountAt(*worst), .below = *worst, .above = *worst};
    m_startScore = m_line.normalizedAt(*worst);
    m_present = m_line.valueAt(*worst);
  }

  bool reachesAt(Position position) {
    m_normalized[m_factor] = m_line.normalizedAt(position);
    const auto score = addUp(m_customer.model(), m_normalized).score();
    return score && shownScore(*score) >= m_target.score;
  }

  double distanceTo(Position position) const { return std::abs(m_line.amountAt(position) - m_start.amount); }

  /// The first position on the way up (1) or down (-1) where the target is reached, or lost.
  std::optional<Position> firstWhere(bool isReached, int direction) {
    const auto isAhead = [&](Position from, Position to) { return direction > 0 ? from < to : from > to; };
    const std::vector<Position>& stations = m_line.stations();
    Position before = direction > 0 ? m_start.above : m_start.below;
    if (before < stations.front() || before > stations.back()) {
      return std::nullopt;
    }
    if (reachesAt(before) == isReached) {
      return before;
    }
    const auto count = std::ssize(stations);
    for (std::ptrdiff_t i = 0; i < count; ++i) {
      const Position station = stations[static_cast<std::size_t>(direction > 0 ? i : count - 1 - i)];
      if (isAhead(before, station)) {
        if (reachesAt(station) == isReached) {
          return firstBetween(before, station, isReached);
        }
        before = station;
      }
    }
    return std::nullopt;
  }

  /// On a stretch that only rises or only falls: not so at `before`, but so at `found`.
  Position firstBetween(Position before, Position found, bool isReached) {
    while (std::abs(found - before) > 1) {
      const Position middle = before + (found - before) / 2;
      (reachesAt(middle) == isReached ? found : before) = middle;
    }
    return found;
  }

  std::optional<RankedAnswer> needed(LeverAnswer::Kind kind) {
    const auto up = firstWhere(true, 1);
    const auto down = firstWhere(true, -1);
    if (up && (!down || distanceTo(*up) < distanceTo(*down))) {
      return answer(kind, *up);
    }
    return down ? answer(kind, *down) : extreme(LeverAnswer::Kind::unreachable, 1.0);
  }

  /// The last position before the target is lost; undefined where that is the present value itself.
  std::optional<Position> lastBefore(Position lost, int direction) const {
    const Position next = direction > 0 ? m_start.above : m_start.below;
    return lost == next ? std::nullopt : std::optional(lost - direction);
  }

  std::optional<RankedAnswer> slack() {
    const auto up = firstWhere(false, 1);
    const auto down = firstWhere(false, -1);
    if (!up && !down) {
      return extreme(LeverAnswer::Kind::free, -1.0);
    }
    const bool isUp = up && (!down || distanceTo(*up) < distanceTo(*down));
    const auto kept = isUp ? lastBefore(*up, 1) : lastBefore(*down, -1);
    return kept ? answer(LeverAnswer::Kind::slack, *kept)
                : answer(LeverAnswer::Kind::slack, m_present, m_startScore);
  }

  /// The best (sign 1) or the worst (-1) value, of equal ones the nearest.
  std::optional<RankedAnswer> extreme(LeverAnswer::Kind kind, double sign) {
    std::optional<Position> found;
    double most = sign * m_startScore;
    for (const Position station : m_line.stations()) {
      const double score = sign * m_line.normalizedAt(station);
      if (score > most || (found && score == most && distanceTo(station) < distanceTo(*found))) {
        most = score;
        found = station;
      }
    }
    return found ? answer(kind, *found) : answer(kind, m_present, m_startScore);
  }

  std::optional<RankedAnswer> answer(LeverAnswer::Kind kind, Position position) const {
    return answer(kind, m_line.valueAt(position), m_line.normalizedAt(position));
  }

  std::optional<RankedAnswer> answer(LeverAnswer::Kind kind, const InputValue& value,
                                     double normalized) const {
    const auto result = m_customer.with({{m_factor, value}});
    if (!result || !result->score) {
      return std::nullopt;
    }
    return RankedAnswer{
        {.factor = m_factor, .kind = kind, .value = value, .score = *result->score, .band = result->band},
        std::abs(normalized - m_startScore)};
  }
};

std::optional<RankedAnswer> rankedAnswer(const ScoredCustomer& customer, std::size_t factor,
                                         const Target& target) {
  if (!canChangeScore(customer.model(), factor)) {
    return std::nullopt;
  }
  auto line = ValueLine::of(customer, factor);
  return line ? LeverSearch(customer, factor, target, std::move(*line)).find() : std::nullopt;
}

bool comesBefore(const RankedAnswer& left, const RankedAnswer& right) {
  using Kind = LeverAnswer::Kind;
  const auto rank = [](Kind kind) { return kind == Kind::unreachable ? 2 : kind == Kind::free ? 1 : 0; };
  if (rank(left.answer.kind) != rank(right.answer.kind)) {
    return rank(left.answer.kind) < rank(right.answer.kind);
  }
  return left.answer.kind == Kind::unreachable ? left.answer.score > right.answer.score
                                               : left.way < right.way;
}

} // namespace

bool canChangeScore(const ScoreModel& model, std::size_t factor) {
  const Factor& input = model.factors[factor];
  return input.isScored() && (input.share > 0.0 || std::ranges::any_of(model.caps, [&](const Cap& cap) {
                                return cap.factor == factor ||
                                       (cap.group && cap.group == input.group && input.weight > 0.0);
                              }));
}

std::optional<LeverAnswer> leverAnswer(const ScoredCustomer& customer, std::size_t factor,
                                       const Target& target) {
  auto ranked = rankedAnswer(customer, factor, target);
  return ranked ? std::optional(std::move(ranked->answer)) : std::nullopt;
}

std::vector<LeverAnswer> pathTo(const ScoredCustomer& customer, const Target& target) {
  std::vector<RankedAnswer> ranked;
  for (std::size_t i = 0; i < customer.model().factors.size(); ++i) {
    if (auto answer = rankedAnswer(customer, i, target)) {
      ranked.push_back(std::move(*answer));
    }
  }
  std::ranges::stable_sort(ranked, comesBefore);
  std::vector<LeverAnswer> answers;
  answers.reserve(ranked.size());
  for (RankedAnswer& each : ranked) {
    answers.push_back(std::move(each.answer));
  }
  return answers;
}

} // namespace health
