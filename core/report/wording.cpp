// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

#include "core/base/decimal.h"
#include "core/base/number_text.h"

namespace health {

std::string Wording::number(std::string_view decimal) const {
  return displayNumber(decimal, numbers);
}

std::string Wording::number(double value) const {
  return number(shortestDecimal(value));
}

std::string Wording::tenths(std::int64_t value) const {
  return number(unitsText(value, 1));
}

std::string Wording::signedTenths(std::int64_t value) const {
  return value > 0 ? "+" + tenths(value) : tenths(value);
}

std::string Wording::shortTenths(std::int64_t value) const {
  return value % 10 == 0 ? number(std::to_string(value / 10)) : tenths(value);
}

} // namespace health
