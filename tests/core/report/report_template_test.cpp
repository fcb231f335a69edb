// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "core/report/report_template.h"
#include "resources/embedded.h"
#include "tests/core/issue_lines.h"
#include "tests/core/report/report_samples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

std::string filled(std::string_view text, const Sample& sample) {
  const auto report = readTemplate(text);
  if (!report) {
    return "refused";
  }
  const auto result = fillTemplate(*report, sample.source(), sample.wording);
  return result ? *result : "not filled";
}

Sample globex() {
  return scored(example("globex-inc"));
}

TEST(Template, NamesLineAndFieldOfEveryMistake) {
  const auto report = readTemplate("{customer}\n{scor} and {}\nfine {{ }}\n{points} {score nps}\r\n{open");
  ASSERT_FALSE(report);
  std::vector<std::string> places;
  for (const Issue& issue : report.error()) {
    places.push_back(issue.where + " " + std::string(codeName(issue.code)) + " " + issue.value);
  }
  EXPECT_EQ(places,
            (std::vector<std::string>{"line 2 unknown_field {scor}", "line 2 unknown_field {}",
                                      "line 4 unknown_field {points}", "line 4 unknown_field {score nps}",
                                      "line 5 field_not_closed {open"}));
  EXPECT_NE(report.error().front().detail.find("{score}"), std::string::npos);
}

TEST(Template, IsRefusedWhereItIsNoText) {
  using namespace std::string_view_literals;
  for (const std::string_view text : {"{score}\nGr\xF6\xDF"
                                      "e"sv,
                                      "{score}\n{\0s\0"sv}) {
    EXPECT_EQ(errorLines(readTemplate(text)), Lines{"json_not_utf8 line 2"});
  }
}

TEST(Template, NamesTheLineOfAnInputThatTheModelLacks) {
  const auto report = readTemplate("{points nps}\n{points adoption}");
  ASSERT_TRUE(report);
  const auto text = fillTemplate(*report, globex().source(), {});
  ASSERT_FALSE(text);
  EXPECT_EQ(text.error().front().where, "line 2, {points adoption}");
  EXPECT_EQ(text.error().front().value, "adoption");
  EXPECT_EQ(text.error().front().detail, "crm-six-factor");
}

TEST(Template, IsFilledWithWhatItsFieldsName) {
  EXPECT_EQ(filled("{customer}: {score} ({category}), {as_of}, {known} of {inputs}", globex()),
            "Globex Inc.: 36.0 (At-Risk), 2026-11-22, 6 of 6\n");
  EXPECT_EQ(filled("{name nps}: {input nps}, {points nps} of {weight nps}", globex()),
            "Net Promoter Score (NPS): -10, 9.0 of 20\n");
}

TEST(Template, LeavesOutALineWhoseFieldsAreAllEmptyAndKeepsEmptyLines) {
  EXPECT_EQ(filled("a\n\nNow {difference}{calculated}\nb {calculated} {score}", globex()), "a\n\nb  36.0\n");
  const Sample sample = whatIf(globex(), scored(example("acme-corp")));
  EXPECT_EQ(filled("Now {difference} against {calculated}", sample), "Now +57.9 against 36.0\n");
}

TEST(Template, WritesTwoBracesAsOneAndNoComments) {
  EXPECT_EQ(filled("{# {nothing} of this\n{{score}} is {score}\r\n", globex()), "{score} is 36.0\n");
}

TEST(Template, SaysUnknownWhereThereIsNoScore) {
  EXPECT_EQ(filled("{customer}\n{as_of}\n{score} {category} {points nps}", scored(CustomerInputs{})),
            "unknown unknown unknown\n");
}

TEST(Template, PutsUserTextOnOneLineAndReadsNoFieldsInIt) {
  Sample sample = globex();
  sample.inputs.customer = "A\n{score}\u202E B";
  EXPECT_EQ(filled("{customer}!", sample), "A {score} B!\n");
}

TEST(Template, KnowsEveryFieldThatItLists) {
  const auto enterprise = builtinModel("four-dimension");
  CustomerInputs inputs = example("four-dimension");
  inputs.set("account_value", money("900000", "USD"));
  const Sample before = scored(inputs, enterprise);
  inputs.set("nps", -50.0);
  const Sample sample = whatIf(before, scored(inputs, enterprise));
  for (const TemplateField& field : templateFields()) {
    const std::string text = "{" + std::string(field.name) + (field.isOfInput ? " nps}" : "}") + "x";
    const std::string result = filled(text, sample);
    EXPECT_TRUE(result.size() > 2 && result.ends_with("x\n")) << text << ": " << result;
    EXPECT_NE(field.meaning, "") << text;
  }
}

TEST(Template, ThatShipsFitsEveryModelWithAndWithoutAnythingKnown) {
  for (const EmbeddedText& shipped : embeddedTemplates()) {
    for (const auto& model : builtinModels()) {
      const Sample nothing = scored(CustomerInputs{}, model);
      EXPECT_GT(filled(shipped.text, nothing).size(), 30U) << shipped.name;
      EXPECT_EQ(filled(shipped.text, nothing).find_first_of("{}"), std::string::npos) << shipped.name;
    }
    EXPECT_NE(filled(shipped.text, globex()).find("Globex Inc."), std::string::npos) << shipped.name;
  }
}

TEST(Template, ForTheCustomerHoldsNoScore) {
  for (const EmbeddedText& shipped : embeddedTemplates()) {
    const bool showsScore = filled(shipped.text, globex()).find("36.0") != std::string::npos;
    EXPECT_EQ(showsScore, shipped.name != "for-the-customer") << shipped.name;
  }
}

} // namespace
} // namespace health
