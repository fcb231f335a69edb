// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_bridge.h"

#include "core/base/decimal.h"
#include "core/report/phrase.h"
#include "core/report/plain_text.h"
#include "core/report/report_values.h"

namespace health {
namespace {

std::string partName(const Bridge::Part& part, const ScoreResult& to, const Wording& wording) {
  switch (part.kind) {
  case Bridge::Part::Kind::factor:
    return to.model->factors[part.factor].name;
  case Bridge::Part::Kind::weight:
    return wording("other weights or known inputs");
  case Bridge::Part::Kind::cap:
    return wording("cap");
  }
  return {};
}

ReportCell changeCell(std::int64_t tenths, const Wording& wording) {
  return {wording.signedTenths(tenths), unitsText(tenths, 1)};
}

std::vector<ReportCell> scoreRow(const ScoredCustomer& customer, const Wording& wording) {
  const CustomerInputs& inputs = customer.inputs;
  const Band* band = customer.result.bandOrNull();
  const std::string name = oneLine(inputs.customer);
  return {{name.empty() ? wording("unknown") : name, std::nullopt},
          {inputs.asOf ? dateText(*inputs.asOf) : wording("unknown"), std::nullopt},
          {customer.model().name, std::nullopt},
          customer.result.score ? numberCell(fixedDecimal(*customer.result.score, 1), wording)
                                : ReportCell{wording("unknown"), std::nullopt},
          {band != nullptr ? band->name : wording("unknown"), std::nullopt}};
}

ReportSection scoresSection(const ScoredCustomer& from, const ScoredCustomer& to, const Wording& wording) {
  ReportTable table{.header = {wording("Customer"), wording("As of"), wording("Model"),
                               wording("Health score"), wording("Category")},
                    .rows = {scoreRow(from, wording), scoreRow(to, wording)},
                    .numeric = {false, false, false, true, false}};
  return {.title = {}, .table = std::move(table)};
}

} // namespace

std::string bridgeParts(const Bridge& bridge, const ScoreResult& to, const Wording& wording) {
  std::vector<std::string> parts;
  for (const Bridge::Part& part : bridge.parts) {
    if (part.tenths != 0) {
      parts.push_back(phrase(wording, "{part} {points}", fmt::arg("part", partName(part, to, wording)),
                             fmt::arg("points", wording.signedTenths(part.tenths))));
    }
  }
  return listText(parts, wording);
}

std::string bridgeSentence(const Bridge& bridge, const ScoreResult& to, const Wording& wording) {
  const std::string parts = bridgeParts(bridge, to, wording);
  return phrase(wording, "{before} → {after}: {parts}", fmt::arg("before", wording.tenths(bridge.fromTenths)),
                fmt::arg("after", wording.tenths(bridge.toTenths)),
                fmt::arg("parts", parts.empty() ? wording("no change") : parts));
}

ReportSection bridgeSection(const Bridge& bridge, const ScoreResult& to, const Wording& wording) {
  ReportSection section{.title = wording("What changed the score")};
  section.facts.push_back({wording("Change"), {bridgeSentence(bridge, to, wording), std::nullopt}});
  if (bridge.isOtherModel) {
    section.facts.push_back(
        {wording("Note"), {wording("The two scores are by different models."), std::nullopt}});
  }
  if (bridge.areOtherKnown) {
    section.facts.push_back(
        {wording("Note"), {wording("Not the same inputs are known for both scores."), std::nullopt}});
  }
  ReportTable table{.header = {wording("Part"), wording("Points")},
                    .rows = {},
                    .numeric = {false, true},
                    .lastRowIsTotal = true};
  for (const Bridge::Part& part : bridge.parts) {
    table.rows.push_back({{partName(part, to, wording), std::nullopt}, changeCell(part.tenths, wording)});
  }
  table.rows.push_back(
      {{wording("Difference"), std::nullopt}, changeCell(bridge.toTenths - bridge.fromTenths, wording)});
  section.table = std::move(table);
  return section;
}

ReportDocument composeComparison(const ScoredCustomer& from, const ScoredCustomer& to,
                                 const Wording& wording) {
  ReportDocument report{.title = wording("Comparison of customer health scores"),
                        .sections = {scoresSection(from, to, wording)},
                        .decimalPoint = wording.numbers.decimalPoint};
  if (const auto bridge = bridgeBetween(from.result, to.result)) {
    report.sections.push_back(bridgeSection(*bridge, to.result, wording));
  } else {
    report.sections.push_back(
        {.title = wording("What changed the score"),
         .facts = {{wording("Change"), {wording("unknown, as one of the two has no score"), std::nullopt}}}});
  }
  return report;
}

} // namespace health
