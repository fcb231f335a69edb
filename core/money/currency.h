// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace health {

/// What is known of a currency. Minor digits follow ISO 4217:2015 (table A.1).
struct CurrencyFacts {
  std::string_view code; ///< "USD"
  std::string_view name; ///< "US dollar"
  std::string_view sign; ///< "$", as people write it beside an amount; empty where the code is used
  int minorDigits;       ///< 2: amounts are counted in hundredths
};

/// One of the 30 currencies that the program has rates for. A small value, compared by identity.
class Currency {
public:
  /// Undefined for a code that is not among them. Upper case only, as ISO 4217 writes it.
  static std::optional<Currency> fromCode(std::string_view code);

  /// All of them: USD, EUR and GBP first, then by code.
  static std::span<const Currency> all();
  static constexpr std::size_t count = 30;

  const CurrencyFacts& facts() const;
  std::string_view code() const { return facts().code; }
  int minorDigits() const { return facts().minorDigits; }
  /// Position in all(), 0 to count - 1.
  std::size_t index() const { return m_index; }

  /// Whether people may write `mark` for this currency: its code, its sign, or "$" for any dollar or peso.
  bool answersTo(std::string_view mark) const;

  /// The only currency that `mark` names without doubt; undefined for signs that several share ("$", "kr").
  static std::optional<Currency> named(std::string_view mark);

  auto operator<=>(const Currency&) const = default;

private:
  friend struct CurrencyList;
  constexpr explicit Currency(std::uint8_t index) : m_index(index) {}
  std::uint8_t m_index;
};

} // namespace health
