// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/issue_text.h"
#include "tests/core/report/report_samples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

TEST(IssueText, IsAWholeSentenceForEveryCode) {
  const auto last = static_cast<int>(IssueCode::bandEdgeOften);
  for (int code = 0; code <= last; ++code) {
    const Issue issue{.code = static_cast<IssueCode>(code),
                      .where = "/place",
                      .value = "VALUE",
                      .lowest = 1.5,
                      .highest = 2.5,
                      .detail = "DETAIL"};
    const std::string sentence = issueText(issue, {});
    EXPECT_TRUE(sentence.ends_with('.') || sentence.ends_with('?')) << codeName(issue.code);
    EXPECT_EQ(sentence.find_first_of("{}"), std::string::npos) << sentence;
    EXPECT_EQ(sentence.find("/place"), std::string::npos) << sentence;
  }
}

TEST(IssueText, ShowsNumbersInTheReadersStyleAndOtherTextAsItWas) {
  Issue issue{.code = IssueCode::outsideRange, .value = "1234.5", .lowest = -1000.0, .highest = 1000.5};
  EXPECT_EQ(issueText(issue, germanWording()), "1.234,5 is not possible here: enter -1.000 to 1.000,5.");
  issue.value = "75000.5 USD";
  EXPECT_EQ(issueText(issue, germanWording()), "75.000,5 USD is not possible here: enter -1.000 to 1.000,5.");
  for (const std::string value : {"1.2.3", "1e5", "five", "{value}", "{0}"}) {
    EXPECT_EQ(issueText({.code = IssueCode::notANumber, .value = value}, germanWording()),
              "“" + value + "” is not a number.");
  }
}

TEST(IssueText, ShowsTheNumbersOfARangeInTheReadersStyle) {
  EXPECT_EQ(issueText({.code = IssueCode::ambiguousNumber, .value = "1.234–2", .detail = "1234–2"},
                      germanWording()),
            "Do you mean 1,234–2 or 1.234–2?");
  EXPECT_EQ(issueText({.code = IssueCode::rangeReversed, .value = "2000.5–1 USD", .detail = "1–2000.5 USD"},
                      germanWording()),
            "The range 2.000,5–1 USD begins above its end; the other way round it is 1–2.000,5 USD.");
  EXPECT_EQ(
      issueText({.code = IssueCode::ambiguousNumber, .value = "<1.5", .detail = "≥1500"}, germanWording()),
      "Do you mean <1,5 or ≥1.500?");
}

TEST(IssueText, AsksTheTranslatorForTheWholePattern) {
  Wording wording;
  wording.translate = [](std::string_view english) {
    return english == "{value} is not a whole number." ? "{value} ist keine ganze Zahl."
                                                       : std::string(english);
  };
  EXPECT_EQ(issueText({.code = IssueCode::notWhole, .value = "1.5"}, wording), "1.5 ist keine ganze Zahl.");
}

TEST(Wording, SignsDifferencesButNotZero) {
  const Wording wording = germanWording();
  EXPECT_EQ(wording.signedTenths(123), "+12,3");
  EXPECT_EQ(wording.signedTenths(-123), "-12,3");
  EXPECT_EQ(wording.signedTenths(0), "0,0");
  EXPECT_EQ(wording.tenths(12345), "1.234,5");
}

} // namespace
} // namespace health
