// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/read_passport.h"

#include "core/base/decimal.h"
#include "core/report/passport_lines.h"
#include "core/report/plain_text.h"
#include "core/scoring/read_input_text.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace health {
namespace {

using Lines = std::span<const std::string_view>;

constexpr std::string_view title = "Passport";
constexpr std::string_view firstLabel = "Customer";
constexpr std::string_view rateLabel = "Exchange rate";
constexpr std::string_view lastLabel = "Program";
constexpr std::string_view unknownText = "unknown";

/// What stands before the inputs, in this order.
constexpr std::array<std::string_view, 5> headLabels{firstLabel, "As of", "Model", "Model id",
                                                     "Model version"};

/// Where the first line of a passport stands, if `lines` begin with its heading.
std::optional<std::size_t> firstLine(Lines lines) {
  if (!isHeading(lines.front(), title)) {
    return std::nullopt;
  }
  const auto first = std::find_if(lines.begin() + 1, lines.end(),
                                  [](std::string_view line) { return !isEmptyRow(line) && !isRule(line); });
  const bool isPassport = first != lines.end() && notationOf(*first, firstLabel);
  return isPassport ? std::optional(static_cast<std::size_t>(first - lines.begin())) : std::nullopt;
}

/// The lines of the passports in a text, each up to the next.
std::vector<Lines> passportLines(Lines lines) {
  std::vector<Lines> passports;
  std::optional<std::size_t> start;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto first = firstLine(lines.subspan(i));
    if (first && start) {
      passports.push_back(lines.subspan(*start, i - *start));
    }
    start = first ? i + *first : start;
  }
  if (start) {
    passports.push_back(lines.subspan(*start));
  }
  return passports;
}

/// The facts up to the last one, wrapped values put together again. Before the inputs only the label that
/// comes next begins a fact: a customer's name may look like anything.
std::vector<FactLine> factsOf(Lines lines) {
  const FactNotation notation = notationOf(lines.front(), firstLabel).value();
  std::vector<FactLine> facts;
  for (const std::string_view line : lines) {
    if (isEmptyRow(line)) {
      continue;
    }
    auto fact = factOf(line, notation);
    const bool isHead = facts.size() < headLabels.size();
    if (fact && (!isHead || fact->label == headLabels.at(facts.size()))) {
      facts.push_back(std::move(*fact));
    } else {
      std::string& value = facts.back().value;
      value += (value.empty() ? "" : " ") + oneLine(line);
    }
    if (facts.back().label == lastLabel) {
      break;
    }
  }
  return facts;
}

Issue problem(IssueCode code, std::string_view label, std::string_view value, std::string_view detail = {}) {
  return {.code = code, .where = std::string(label), .value = excerpt(value), .detail = std::string(detail)};
}

void readDay(const FactLine& fact, Passport& passport, Issues& issues) {
  passport.asOf = parseDate(fact.value);
  if (!passport.asOf && fact.value != unknownText) {
    issues.push_back(problem(IssueCode::badDate, fact.label, fact.value));
  }
}

/// "revision 1, fingerprint 9f4360aef474e4c4"; a revision is any text.
void readVersion(const FactLine& fact, Passport& passport, Issues& issues) {
  constexpr std::string_view before = "revision ";
  constexpr std::string_view between = ", fingerprint ";
  const std::size_t place = fact.value.rfind(between);
  if (!fact.value.starts_with(before) || place == std::string::npos || place < before.size()) {
    issues.push_back(problem(IssueCode::missingKey, fact.label, {}, "revision …, fingerprint …"));
    return;
  }
  passport.model.revision = fact.value.substr(before.size(), place - before.size());
  passport.model.fingerprint = fact.value.substr(place + between.size());
}

void readHead(const std::vector<FactLine>& facts, Passport& passport, Issues& issues) {
  passport.customer = facts[0].value;
  readDay(facts[1], passport, issues);
  passport.model.name = facts[2].value;
  passport.model.id = facts[3].value;
  readVersion(facts[4], passport, issues);
}

std::vector<std::string_view> wordsOf(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

/// "1 EUR = 1.2 USD, own rate". Those that are not the user's own are left to the program.
void readRate(const FactLine& fact, Passport& passport, Issues& issues) {
  constexpr std::string_view mark = ", own rate";
  if (!fact.value.ends_with(mark)) {
    return;
  }
  const std::string text = fact.value.substr(0, fact.value.size() - mark.size());
  const auto words = wordsOf(text);
  const bool isRate = words.size() == 5 && words[0] == "1" && words[2] == "=";
  const auto rate = isRate ? parseDecimal(words[3]) : std::nullopt;
  if (!rate) {
    issues.push_back(problem(IssueCode::notANumber, fact.label, text));
    return;
  }
  const auto from = Currency::fromCode(words[1]);
  const auto to = Currency::fromCode(words[4]);
  if (!from || !to) {
    issues.push_back(problem(IssueCode::unknownCurrency, fact.label, from ? words[4] : words[1]));
  } else if (!(*rate > 0)) {
    issues.push_back(problem(IssueCode::rateNotPositive, fact.label, words[3]));
  } else {
    passport.ownRates.push_back({*from, *to, *rate});
  }
}

void readRest(const std::vector<FactLine>& facts, Passport& passport, Issues& issues) {
  std::set<std::string> known;
  for (const FactLine& fact : std::span(facts).subspan(headLabels.size())) {
    if (fact.label == rateLabel) {
      readRate(fact, passport, issues);
    } else if (fact.label == lastLabel) {
      return;
    } else if (!known.insert(fact.label).second) {
      issues.push_back(problem(IssueCode::duplicateId, fact.label, fact.label));
    } else {
      passport.inputs.emplace_back(fact.label, fact.value);
    }
  }
  issues.push_back(problem(IssueCode::missingKey, lastLabel, {}, lastLabel));
}

Checked<Passport> readPassport(Lines lines) {
  const std::vector<FactLine> facts = factsOf(lines);
  if (facts.size() < headLabels.size()) {
    const std::string_view missing = headLabels.at(facts.size());
    return tl::make_unexpected(Issues{problem(IssueCode::missingKey, missing, {}, missing)});
  }
  Passport passport;
  Issues issues;
  readHead(facts, passport, issues);
  readRest(facts, passport, issues);
  if (!issues.empty()) {
    return tl::make_unexpected(issues);
  }
  return passport;
}

/// What the text says of a factor. One word can say two things: that nothing is known, and a category.
tl::expected<InputValue, Issue> valueOf(const std::string& text, const Factor& factor) {
  if (text != unknownText) {
    return readInputText(text, factor);
  }
  if (factor.isCategory() &&
      std::ranges::find(factor.categories(), unknownText, &Category::id) != factor.categories().end()) {
    return tl::make_unexpected(Issue{.code = IssueCode::ambiguousNumber,
                                     .value = "unknown (no value)",
                                     .detail = "unknown (the category)"});
  }
  return InputValue();
}

} // namespace

std::vector<Checked<Passport>> readPassports(std::string_view text) {
  const std::vector<std::string_view> lines = reportLines(text);
  std::vector<Checked<Passport>> passports;
  for (const Lines one : passportLines(lines)) {
    auto passport = readPassport(one);
    const bool isCopy = passport && !passports.empty() && passports.back() == passport;
    if (!isCopy) {
      passports.push_back(std::move(passport));
    }
  }
  return passports;
}

Checked<ReportedCustomer> reportedCustomer(const Passport& passport, const ScoreModel& model) {
  ReportedCustomer customer{.inputs = {}, .model = passport.model};
  customer.inputs.customer = passport.customer;
  customer.inputs.asOf = passport.asOf;
  customer.inputs.model = passport.model.id;
  customer.inputs.ownRates = passport.ownRates;
  Issues issues;
  for (const auto& [id, text] : passport.inputs) {
    const auto factor = model.find(id);
    const auto value = factor ? valueOf(text, model.factors[*factor]) : readInputText(text);
    if (value) {
      customer.inputs.inputs.push_back({id, *value});
    } else {
      issues.push_back(value.error());
      issues.back().where = id;
    }
  }
  if (!issues.empty()) {
    return tl::make_unexpected(issues);
  }
  return customer;
}

} // namespace health
