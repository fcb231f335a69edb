// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_firmness.h"

#include "core/base/decimal.h"
#include "core/report/phrase.h"
#include "core/report/report_values.h"
#include "core/whatif/firmness.h"

#include <array>

namespace health {
namespace {

std::string countText(std::size_t count, const Wording& wording) {
  static constexpr std::array<const char*, 10> words{"no",   "one", "two",   "three", "four",
                                                     "five", "six", "seven", "eight", "nine"};
  return count < words.size() ? wording(words.at(count)) : wording.number(std::to_string(count));
}

/// A share from 0 to 1 in per cent with one decimal.
ReportCell percentCell(double share, const Wording& wording) {
  return numberCell(fixedDecimal(100.0 * share, 1), wording);
}

ReportFact marginFact(std::string label, double points, const Band& band, const Wording& wording) {
  const std::string number = fixedDecimal(points, 1);
  return {std::move(label),
          {phrase(wording, "{points} points to {category}", fmt::arg("points", wording.number(number)),
                  fmt::arg("category", band.name)),
           number}};
}

ReportFact shareFact(std::string label, double share, const Wording& wording) {
  const ReportCell percent = percentCell(share, wording);
  return {std::move(label), {withUnit(percent.text, "%", wording), percent.number}};
}

std::vector<ReportFact> firmnessFacts(const ScoreResult& result, const std::optional<Robustness>& robustness,
                                      const Wording& wording) {
  std::vector<ReportFact> facts;
  const BandMargins margins = bandMargins(result);
  const std::vector<Band>& bands = result.model->bands;
  if (margins.below) {
    facts.push_back(
        marginFact(wording("Down to the next category"), *margins.below, bands[*result.band - 1], wording));
  }
  if (margins.above) {
    facts.push_back(
        marginFact(wording("Up to the next category"), *margins.above, bands[*result.band + 1], wording));
  }
  if (robustness) {
    facts.push_back(
        shareFact(wording("Weightings near these that keep the label"), robustness->near, wording));
    facts.push_back(
        shareFact(wording("Weightings of any kind that keep the label"), robustness->any, wording));
  }
  for (const Disagreement& one : disagreements(result)) {
    facts.push_back(
        {wording("Signals that disagree"), {disagreementText(one, result, wording), std::nullopt}});
  }
  return facts;
}

ReportTable weightTable(const ScoreResult& result, const Wording& wording) {
  ReportTable table{.header = {wording("Factor"), wording("Weight (%)"), wording("Label stays from (%)"),
                               wording("to (%)")},
                    .rows = {},
                    .numeric = {false, true, true, true}};
  for (const WeightInterval& interval : weightIntervals(result)) {
    table.rows.push_back({{result.model->factors[interval.factor].name, std::nullopt},
                          percentCell(interval.present, wording),
                          percentCell(interval.lowest, wording),
                          percentCell(interval.highest, wording)});
  }
  return table;
}

} // namespace

std::string disagreementText(const Disagreement& disagreement, const ScoreResult& result,
                             const Wording& wording) {
  const ScoreModel& model = *result.model;
  const bool isBelow = disagreement.band < *result.band;
  const std::size_t apart = isBelow ? *result.band - disagreement.band : disagreement.band - *result.band;
  const std::string& name = disagreement.group ? model.groups[*disagreement.group].name
                                               : model.factors[*disagreement.sentiment].name;
  return phrase(
      wording,
      isBelow ? "{name} ({score}, {category}) lies {count} categories below the whole "
                "({whole}, {whole_category})."
              : "{name} ({score}, {category}) lies {count} categories above the whole "
                "({whole}, {whole_category}).",
      fmt::arg("name", name), fmt::arg("score", wording.number(fixedDecimal(disagreement.score, 1))),
      fmt::arg("category", model.bands[disagreement.band].name), fmt::arg("count", countText(apart, wording)),
      fmt::arg("whole", wording.number(fixedDecimal(*result.score, 1))),
      fmt::arg("whole_category", result.bandOrNull()->name));
}

ReportSection firmnessSection(const ScoredCustomer& customer, const std::optional<Robustness>& robustness,
                              const Wording& wording) {
  ReportSection section{.title = wording("How firm the category is"),
                        .facts = firmnessFacts(customer.result, robustness, wording)};
  if (customer.result.score) {
    section.table = weightTable(customer.result, wording);
  } else {
    section.facts.push_back({wording("Category"), {wording("unknown"), std::nullopt}});
  }
  return section;
}

} // namespace health
