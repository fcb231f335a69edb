// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/scored_customer.h"

#include <cstdint>

// For .cpp files of this room only.

namespace health {

/// The valid values of one input that answers name, in order, each at a whole position: multiples of
/// unitOfChange() from one end of the curve to the other, where steps begin and end, or categories from the
/// worst to the best. Amounts are in the input's own unit; of categories, how many scores lie below.
class ValueLine {
public:
  using Position = std::int64_t;

  /// Undefined where no value on the line is valid.
  static std::optional<ValueLine> of(const ScoredCustomer& customer, std::size_t factor);

  InputValue valueAt(Position position) const;
  double amountAt(Position position) const;
  double normalizedAt(Position position) const;

  /// Ascending, from the first position to the last; between two neighbours the score only rises or only
  /// falls.
  const std::vector<Position>& stations() const { return m_stations; }

  /// The present value and the two positions next to it, or the one that it stands on twice. A value beyond
  /// the line lies just past its end.
  struct Present {
    double amount = 0.0;
    Position below = 0;
    Position above = 0;
  };
  /// Undefined for an unknown input.
  const std::optional<Present>& present() const { return m_present; }

  /// A limit, whose amount is given in the model's currency or as a category's position, as a present value.
  Present placeOf(double modelAmount) const;

private:
  const Factor* m_factor = nullptr;
  double m_rate = 1.0;              ///< from the input's currency to the model's
  std::optional<Currency> m_money;  ///< the input's currency, where it is money
  double m_multiple = 1.0;          ///< an amount on the grid is position × multiple / parts
  double m_parts = 1.0;             ///< a power of ten
  std::vector<double> m_listed;     ///< amounts by position, for steps
  std::vector<std::size_t> m_order; ///< categories by position
  std::vector<Position> m_stations;
  std::optional<Present> m_present;

  ValueLine(const ScoredCustomer& customer, std::size_t factor);

  /// What the curve understands: money in the model's currency, a category's position.
  double modelAmountAt(Position position) const;
  bool isValid(double amount) const;
  double gridPosition(double amount) const;
  std::vector<double> bends() const;
  void coarsen();
  std::optional<std::pair<Position, Position>> validGrid() const;
  void layGrid();
  void listSteps();
  void listCategories(const InputValue& present);
  Present placeOfAmount(double amount) const;
};

} // namespace health
