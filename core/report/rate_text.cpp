// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rate_text.h"

#include "core/base/decimal.h"
#include "core/report/phrase.h"

namespace health {
namespace {

/// A rate of the table as it stands there; one that was divided has no digits of its own, and eight are
/// plenty to read. The result file has them all.
double readableRate(const RateUse& use) {
  const bool isOriginal = use.from == use.table->base;
  return isOriginal ? use.rate : parseDecimal(fmt::format("{:.8g}", use.rate)).value_or(use.rate);
}

} // namespace

std::string rateText(const RateUse& use, const Wording& wording) {
  return phrase(wording, "{one} {from} = {rate} {to}", fmt::arg("one", wording.number("1")),
                fmt::arg("from", use.from.code()), fmt::arg("rate", wording.number(readableRate(use))),
                fmt::arg("to", use.to.code()));
}

std::string rateWithSource(const RateUse& use, const Wording& wording) {
  const RateTable& table = *use.table;
  const std::string rate = rateText(use, wording);
  if (table.own) {
    return phrase(wording, "{rate}, own rate", fmt::arg("rate", rate));
  }
  const std::string date = table.date ? dateText(*table.date) : wording("unknown");
  if (use.crossed()) {
    return phrase(wording, "{rate}, across {base}, {date}, {source}", fmt::arg("rate", rate),
                  fmt::arg("base", table.base.code()), fmt::arg("date", date),
                  fmt::arg("source", table.source));
  }
  return phrase(wording, "{rate}, {date}, {source}", fmt::arg("rate", rate), fmt::arg("date", date),
                fmt::arg("source", table.source));
}

} // namespace health
