// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_forecast.h"

#include "core/base/decimal.h"
#include "core/report/compose_passport.h"
#include "core/report/phrase.h"
#include "core/report/plain_text.h"
#include "core/report/report_values.h"

namespace health {
namespace {

std::string dayText(const std::optional<Date>& day) {
  return day ? dateText(*day) : std::string(noNumber);
}

std::string_view changePattern(int days, bool isDated) {
  if (days == 1) {
    return isDated ? "The category becomes {category} in {days} day, on {date}, with a score of {score}."
                   : "The category becomes {category} in {days} day, with a score of {score}.";
  }
  return isDated ? "The category becomes {category} in {days} days, on {date}, with a score of {score}."
                 : "The category becomes {category} in {days} days, with a score of {score}.";
}

std::string changeText(const ScoreResult& result, const Forecast& forecast, const std::optional<Date>& asOf,
                       const Wording& wording) {
  if (!forecast.firstBandChange) {
    return wording("No other category comes within 3 years.");
  }
  const Forecast::Point& change = *forecast.firstBandChange;
  const auto day = dayAfter(asOf, change.days);
  return phrase(wording, changePattern(change.days, day.has_value()),
                fmt::arg("category", result.model->bands[change.band].name),
                fmt::arg("days", wording.number(std::to_string(change.days))), fmt::arg("date", dayText(day)),
                fmt::arg("score", wording.number(fixedDecimal(change.score, 1))));
}

std::string movedText(const ScoreResult& result, const Forecast& forecast, const Wording& wording) {
  std::vector<std::string> names;
  names.reserve(forecast.moved.size());
  for (const std::size_t factor : forecast.moved) {
    names.push_back(result.model->factors[factor].name);
  }
  return listText(names, wording);
}

ReportFact textFact(std::string label, std::string text) {
  return {std::move(label), {std::move(text), std::nullopt}};
}

std::vector<ReportFact> todayFacts(const ScoredCustomer& customer, const Wording& wording) {
  const Band* band = customer.result.bandOrNull();
  return {
      textFact(wording("As of"), customer.inputs.asOf ? dateText(*customer.inputs.asOf) : wording("unknown")),
      {wording("Health score"), scoreCell(customer.result, wording)},
      textFact(wording("Category"), band != nullptr ? band->name : wording("unknown"))};
}

} // namespace

std::optional<Date> dayAfter(const std::optional<Date>& asOf, int days) {
  constexpr std::chrono::year last{9999};
  if (!asOf) {
    return std::nullopt;
  }
  const Date day = std::chrono::sys_days(*asOf) + std::chrono::days(days);
  return day.year() <= last ? std::optional(day) : std::nullopt;
}

ReportSection forecastSection(const ScoreResult& result, const Forecast& forecast,
                              const std::optional<Date>& asOf, const Wording& wording) {
  ReportTable table{.header = {wording("In days"), wording("Date"), wording("Score"), wording("Category")},
                    .rows = {},
                    .numeric = {true, false, true, false}};
  for (const Forecast::Point& point : forecast.points) {
    table.rows.push_back({numberCell(std::to_string(point.days), wording),
                          {dayText(dayAfter(asOf, point.days)), std::nullopt},
                          numberCell(fixedDecimal(point.score, 1), wording),
                          {result.model->bands[point.band].name, std::nullopt}});
  }
  return {.title = wording("If nobody does anything"),
          .facts = {textFact(wording("Moved by the calendar"), movedText(result, forecast, wording)),
                    textFact(wording("Next category"), changeText(result, forecast, asOf, wording))},
          .table = std::move(table)};
}

ReportDocument composeForecast(const ScoredCustomer& customer, const Wording& wording) {
  const std::string name = oneLine(customer.inputs.customer);
  ReportDocument report{.title = name.empty()
                                     ? wording("Forecast")
                                     : phrase(wording, "Forecast: {customer}", fmt::arg("customer", name)),
                        .sections = {{.title = {}, .facts = todayFacts(customer, wording)}},
                        .decimalPoint = wording.numbers.decimalPoint};
  const auto forecast = forecastOf(customer.result);
  report.sections.push_back(
      forecast ? forecastSection(customer.result, *forecast, customer.inputs.asOf, wording)
               : ReportSection{.title = wording("If nobody does anything"),
                               .facts = {textFact(wording("Moved by the calendar"),
                                                  wording("none of the known inputs; the score stays"))}});
  report.sections.push_back(passportSection(customer));
  return report;
}

} // namespace health
