// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/rate_table.h"

#include "core/base/decimal.h"
#include "core/base/json_fields.h"

#include <cmath>
#include <utility>

namespace health {

std::optional<double> RateTable::rate(Currency from, Currency to) const {
  const double fromPerBase = perBase.at(from.index());
  const double toPerBase = perBase.at(to.index());
  if (fromPerBase <= 0 || toPerBase <= 0) {
    return std::nullopt;
  }
  const double rate = toPerBase / fromPerBase;
  return rate > 0 && std::isfinite(rate) ? std::optional(rate) : std::nullopt;
}

namespace {

void readRates(const Json& rates, RateTable& table, Issues& issues) {
  JsonFields fields(rates, "/rates", issues);
  for (const Currency currency : Currency::all()) {
    const auto rate = fields.optionalNumber(currency.code());
    if (rate && !(*rate > 0)) {
      fields.refuse(IssueCode::rateNotPositive, currency.code(), shortestDecimal(*rate));
    } else if (rate) {
      table.perBase.at(currency.index()) = *rate;
    }
  }
}

} // namespace

Checked<RateTable> readRateTable(std::string_view json) {
  const auto document = parseJson(json);
  if (!document) {
    return tl::make_unexpected(Issues{document.error()});
  }
  Issues issues;
  if (!document->is_object()) {
    return tl::make_unexpected(
        Issues{{.code = IssueCode::wrongType, .value = jsonExcerpt(*document), .detail = "object"}});
  }
  JsonFields fields(*document, "", issues);
  const auto baseCode = fields.text("base");
  const auto dateTyped = fields.text("date");
  const auto source = fields.text("source");
  const Json* rates = fields.object("rates");
  const auto base = baseCode ? Currency::fromCode(*baseCode) : std::nullopt;
  if (baseCode && !base) {
    fields.refuse(IssueCode::unknownCurrency, "base", excerpt(*baseCode));
  }
  const auto date = dateTyped ? parseDate(*dateTyped) : std::nullopt;
  if (dateTyped && !date) {
    fields.refuse(IssueCode::badDate, "date", excerpt(*dateTyped));
  }
  RateTable table{
      .base = base.value_or(Currency::all().front()), .date = date, .source = source.value_or("")};
  if (rates != nullptr) {
    readRates(*rates, table, issues);
  }
  if (!issues.empty()) {
    return tl::make_unexpected(std::move(issues));
  }
  table.perBase.at(table.base.index()) = 1.0;
  return table;
}

RateTable ownRate(Currency from, Currency to, double rate, std::optional<Date> date) {
  RateTable table{.base = from, .date = date, .own = true};
  table.perBase.at(from.index()) = 1.0;
  table.perBase.at(to.index()) = rate;
  return table;
}

} // namespace health
