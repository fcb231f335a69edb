// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/apportion.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace health {
namespace {

/// One number on its way to digits, in units of the last place.
struct Share {
  std::size_t index = 0;
  std::int64_t down = 0;
  double remainder = 0.0; ///< what rounding down loses, 0 to 1
  std::int64_t shown = 0; ///< `down` or one more
  bool kept = false;      ///< has digits that should stay
  bool urgent = false;    ///< goes up before all others
  bool tight = false;     ///< takes its whole along when it goes up
};

/// A number within a hair of a whole unit is that unit: 0.1 * 3 must not count as "just below".
Share splitNumber(double number, std::size_t index, double unitsPerOne) {
  constexpr double hair = 1e-9;
  const double units = number * unitsPerOne;
  const double nearest = std::round(units);
  const bool isWhole = std::abs(units - nearest) < hair;
  const double down = isWhole ? nearest : std::floor(units);
  const auto digits = static_cast<std::int64_t>(down);
  return {.index = index, .down = digits, .remainder = isWhole ? 0.0 : units - down, .shown = digits};
}

std::vector<Share> splitNumbers(const std::vector<double>& numbers, int places) {
  const double unitsPerOne = std::pow(10.0, places);
  std::vector<Share> shares;
  shares.reserve(numbers.size());
  for (const double number : numbers) {
    shares.push_back(splitNumber(number, shares.size(), unitsPerOne));
  }
  return shares;
}

std::int64_t missingTo(std::int64_t total, const std::vector<Share>& shares) {
  return std::accumulate(shares.begin(), shares.end(), total,
                         [](std::int64_t rest, const Share& share) { return rest - share.shown; });
}

/// Moves single shares up or down until the total is met, those without kept digits first. Of the tight ones
/// at most `room` end up above.
void meetTotal(std::vector<Share>& shares, std::int64_t total, std::int64_t room) {
  std::ranges::stable_sort(shares, [](const Share& left, const Share& right) {
    if (left.urgent != right.urgent) {
      return left.urgent;
    }
    return left.kept != right.kept ? right.kept : left.remainder > right.remainder;
  });
  for (Share& share : shares) {
    const bool isTightUp = share.tight && share.shown > share.down;
    if (isTightUp && room == 0) {
      share.shown = share.down;
    } else if (isTightUp) {
      --room;
    }
  }
  std::int64_t missing = missingTo(total, shares);
  for (Share& share : shares) {
    const bool canGoUp = share.remainder > 0 && share.shown == share.down && (!share.tight || room > 0);
    if (missing > 0 && canGoUp) {
      ++share.shown;
      --missing;
      room -= share.tight ? 1 : 0;
    }
  }
  for (auto share = shares.rbegin(); missing < 0 && share != shares.rend(); ++share) {
    if (share->shown > share->down) {
      --share->shown;
      ++missing;
    }
  }
}

std::vector<std::int64_t> digitsOf(const std::vector<Share>& shares) {
  std::vector<std::int64_t> digits(shares.size(), 0);
  for (const Share& share : shares) {
    digits[share.index] = share.shown;
  }
  return digits;
}

} // namespace

ShownAddends apportion(const Addends& parts, const Addends& wholes, const ShownBefore& before, int places) {
  std::vector<Share> wholeShares = splitNumbers(wholes.values, places);
  std::vector<Share> partShares = splitNumbers(parts.values, places);
  for (Share& share : partShares) {
    const std::size_t i = share.index;
    share.tight = share.down >= wholeShares[i].down;
    share.kept = i < before.parts.size() && before.parts[i] == parts.values[i];
    share.shown = share.kept ? before.digits[i] : share.down;
  }
  // No more wholes can go up than their own total has units left, and that always suffices: the tight parts
  // lose no more by rounding down than their wholes do.
  meetTotal(partShares, parts.total, missingTo(wholes.total, wholeShares));
  ShownAddends shown{.parts = digitsOf(partShares), .wholes = {}};
  for (Share& share : wholeShares) {
    share.urgent = shown.parts[share.index] > share.down;
  }
  meetTotal(wholeShares, wholes.total, 0);
  shown.wholes = digitsOf(wholeShares);
  return shown;
}

std::vector<std::int64_t> apportionSigned(const std::vector<double>& values, std::int64_t total, int places) {
  std::vector<Share> shares = splitNumbers(values, places);
  std::ranges::stable_sort(shares, std::ranges::greater(), &Share::remainder);
  std::int64_t missing = missingTo(total, shares);
  for (Share& share : shares) {
    const std::int64_t step = missing > 0 ? 1 : 0;
    share.shown += step;
    missing -= step;
  }
  for (auto share = shares.rbegin(); missing < 0 && share != shares.rend(); ++share) { // a hair above its sum
    --share->shown;
    ++missing;
  }
  return digitsOf(shares);
}

} // namespace health
