// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/input_text.h"

#include "ui/shared/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace health {

QString inputWithUnit(const Factor& factor, const InputValue& value, const Wording& wording) {
  if (const auto* money = std::get_if<Money>(&value)) {
    return qstr(wording.number(amountText(*money))) + QLatin1Char(' ') + qstr(money->currency.code());
  }
  if (const auto range = plainRange(value)) {
    const QString text = qstr(displayRange(*range, wording.numbers));
    const auto currency = currencyOf(value);
    const std::string unit = currency ? std::string(currency->code()) : factor.unit;
    return unit.empty() ? text : text + QLatin1Char(' ') + qstr(unit);
  }
  if (const auto* chosen = std::get_if<ChosenCategory>(&value)) {
    const auto found = std::ranges::find(factor.categories(), chosen->id, &Category::id);
    return qstr(found == factor.categories().end() ? chosen->id : found->name);
  }
  const auto* number = std::get_if<double>(&value);
  if (number == nullptr) {
    return QCoreApplication::translate("health::ContributionModel", "unknown");
  }
  const QString text = qstr(wording.number(*number));
  const QString unit = qstr(factor.unitFor(*number));
  return unit.isEmpty() ? text : text + QLatin1Char(' ') + unit;
}

} // namespace health
