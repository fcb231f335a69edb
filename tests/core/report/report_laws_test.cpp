// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/read_back.h"
#include "tests/core/report/report_samples.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

/// Inputs of the default model, each of them unknown now and then. Small cases are known: rapidcheck starts
/// from 0.
CustomerInputs anyInputs() {
  CustomerInputs inputs;
  const auto set = [&inputs](std::string_view factor, const InputValue& value) {
    inputs.set(factor, *rc::gen::inRange(0, 4) == 3 ? InputValue() : value);
  };
  set("clv", Money{*rc::gen::inRange<std::int64_t>(0, 20'000'000), Currency::fromCode("USD").value()});
  set("feature_adoption", *rc::gen::inRange(0, 1001) / 10.0);
  set("support_tickets", double(*rc::gen::inRange(0, 15)));
  set("last_activity_days", double(*rc::gen::inRange(0, 120)));
  set("nps", double(*rc::gen::inRange(-100, 101)));
  set("contract_months", double(*rc::gen::inRange(0, 50)));
  return inputs;
}

/// The same of the model with caps.
CustomerInputs anyCappedInputs() {
  CustomerInputs inputs;
  const auto set = [&inputs](std::string_view factor, const InputValue& value) {
    inputs.set(factor, *rc::gen::inRange(0, 4) == 3 ? InputValue() : value);
  };
  set("logins", double(*rc::gen::inRange(0, 30)));
  set("sessions", *rc::gen::inRange(0, 1000) / 10.0);
  set("tickets", double(*rc::gen::inRange(0, 12)));
  set("meeting", double(*rc::gen::inRange(0, 120)));
  set("sponsor", ChosenCategory{*rc::gen::element<std::string>("yes", "no")});
  return inputs;
}

/// "12.3", "12,3", "+12.3" in tenths; 0 for cells without a number.
std::int64_t tenthsOf(std::string cell) {
  if (cell.find_first_of("0123456789") == std::string::npos) {
    return 0;
  }
  std::erase_if(cell, [](char c) { return c == '.' || c == ',' || c == '+'; });
  return std::stoll(cell);
}

std::int64_t fromEnd(const std::vector<std::string>& row, std::size_t place) {
  return row.size() < place ? 0 : tenthsOf(row[row.size() - place]);
}

/// Whether the column, counted from the end, adds up to its total.
void expectSum(const Cells& table, std::size_t place) {
  std::int64_t sum = 0;
  for (std::size_t i = 1; i + 1 < table.size(); ++i) {
    sum += fromEnd(table[i], place);
  }
  RC_ASSERT(sum == fromEnd(table.back(), place));
}

std::vector<ReportFormat> tableFormats() {
  std::vector<ReportFormat> formats;
  for (const ReportFormatFacts& facts : reportFormats) {
    if (facts.isText && facts.format != ReportFormat::json) {
      formats.push_back(facts.format);
    }
  }
  return formats;
}

RC_GTEST_PROP(ReportLaws, ShownContributionsAndWeightsAddUpInEveryFormat, ()) {
  Sample sample = scored(anyInputs());
  RC_PRE(sample.result.score.has_value());
  sample.wording = *rc::gen::arbitrary<bool>() ? germanWording() : Wording{};
  for (const ReportFormat format : tableFormats()) {
    const Cells table = contributionTable(format, sample.written(format));
    RC_ASSERT(table.size() == 8U);
    expectSum(table, 1);
    expectSum(table, 2);
    RC_ASSERT(fromEnd(table.back(), 1) == std::llround(shownScore(*sample.result.score) * 10));
  }
}

RC_GTEST_PROP(ReportLaws, ShownChangesAddUpToTheDifferenceInEveryFormat, ()) {
  const Sample sample = whatIf(scored(anyInputs()), scored(anyInputs()));
  RC_PRE(sample.result.score && sample.calculated->score);
  const std::int64_t before = std::llround(shownScore(*sample.calculated->score) * 10);
  const std::int64_t after = std::llround(shownScore(*sample.result.score) * 10);
  for (const ReportFormat format : tableFormats()) {
    const Cells table = contributionTable(format, sample.written(format));
    expectSum(table, 1);
    expectSum(table, 2);
    RC_ASSERT(fromEnd(table.back(), 1) == after - before);
  }
}

RC_GTEST_PROP(ReportLaws, WhatCapsTakeAddsUpTooInEveryFormat, ()) {
  const Sample sample = scored(anyCappedInputs(), cappedModel());
  RC_PRE(sample.result.score.has_value());
  const Sample changed = whatIf(sample, scored(anyCappedInputs(), cappedModel()));
  RC_PRE(changed.result.score.has_value());
  const std::int64_t before = std::llround(shownScore(*sample.result.score) * 10);
  const std::int64_t after = std::llround(shownScore(*changed.result.score) * 10);
  for (const ReportFormat format : tableFormats()) {
    const Cells table = contributionTable(format, sample.written(format));
    expectSum(table, 1);
    RC_ASSERT(fromEnd(table.back(), 1) == before);
    const Cells changes = contributionTable(format, changed.written(format));
    expectSum(changes, 1);
    RC_ASSERT(fromEnd(changes.back(), 1) == after - before);
  }
}

RC_GTEST_PROP(ReportLaws, ContributionsOfTheJsonAddUpToItsScore, ()) {
  const Sample sample = scored(anyInputs());
  RC_PRE(sample.result.score.has_value());
  const auto json = nlohmann::json::parse(sample.written(ReportFormat::json));
  double sum = 0.0;
  for (const auto& factor : json["factors"]) {
    sum += factor["contribution"].is_null() ? 0.0 : factor["contribution"].get<double>();
  }
  RC_ASSERT(std::abs(sum - json["score"].get<double>()) < 1e-9);
  RC_ASSERT(json["score"].get<double>() == *sample.result.score);
}

} // namespace
} // namespace health
