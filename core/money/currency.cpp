// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/currency.h"

#include <algorithm>
#include <array>
#include <utility>

namespace health {
namespace {

constexpr std::array<CurrencyFacts, Currency::count> facts30{{
    {"USD", "US dollar", "$", 2},          {"EUR", "Euro", "€", 2},
    {"GBP", "Pound sterling", "£", 2},     {"AUD", "Australian dollar", "A$", 2},
    {"BRL", "Brazilian real", "R$", 2},    {"CAD", "Canadian dollar", "C$", 2},
    {"CHF", "Swiss franc", "", 2},         {"CNY", "Chinese yuan", "¥", 2},
    {"CZK", "Czech koruna", "Kč", 2},      {"DKK", "Danish krone", "kr", 2},
    {"HKD", "Hong Kong dollar", "HK$", 2}, {"HUF", "Hungarian forint", "Ft", 2},
    {"IDR", "Indonesian rupiah", "Rp", 2}, {"ILS", "Israeli new shekel", "₪", 2},
    {"INR", "Indian rupee", "₹", 2},       {"ISK", "Icelandic króna", "kr", 0},
    {"JPY", "Japanese yen", "¥", 0},       {"KRW", "South Korean won", "₩", 0},
    {"MXN", "Mexican peso", "MX$", 2},     {"MYR", "Malaysian ringgit", "RM", 2},
    {"NOK", "Norwegian krone", "kr", 2},   {"NZD", "New Zealand dollar", "NZ$", 2},
    {"PHP", "Philippine peso", "₱", 2},    {"PLN", "Polish złoty", "zł", 2},
    {"RON", "Romanian leu", "lei", 2},     {"SEK", "Swedish krona", "kr", 2},
    {"SGD", "Singapore dollar", "S$", 2},  {"THB", "Thai baht", "฿", 2},
    {"TRY", "Turkish lira", "₺", 2},       {"ZAR", "South African rand", "R", 2},
}};

bool isDollarLike(const CurrencyFacts& facts) {
  return facts.sign.ends_with('$') && facts.code != "BRL";
}

} // namespace

struct CurrencyList {
  template <std::size_t... I>
  static constexpr std::array<Currency, Currency::count> make(std::index_sequence<I...> /*indexes*/) {
    return {Currency(static_cast<std::uint8_t>(I))...};
  }
};

std::span<const Currency> Currency::all() {
  static constexpr auto list = CurrencyList::make(std::make_index_sequence<Currency::count>{});
  return list;
}

const CurrencyFacts& Currency::facts() const {
  return facts30.at(m_index);
}

std::optional<Currency> Currency::fromCode(std::string_view code) {
  const auto found =
      std::ranges::find_if(all(), [code](Currency currency) { return currency.code() == code; });
  return found == all().end() ? std::nullopt : std::optional(*found);
}

bool Currency::answersTo(std::string_view mark) const {
  const CurrencyFacts& own = facts();
  return mark == own.code || (!own.sign.empty() && mark == own.sign) || (mark == "$" && isDollarLike(own)) ||
         (mark == "US$" && own.code == "USD");
}

std::optional<Currency> Currency::named(std::string_view mark) {
  std::optional<Currency> only;
  for (const Currency currency : all()) {
    if (currency.answersTo(mark)) {
      if (only) {
        return std::nullopt;
      }
      only = currency;
    }
  }
  return only;
}

} // namespace health
