// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/read_passport.h"

#include "core/report/plain_text.h"
#include "tests/core/issue_lines.h"
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/report/passport_fixture.h"
#include "tests/core/scoring/customers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

constexpr std::array textFormats{ReportFormat::text, ReportFormat::markdown, ReportFormat::csv,
                                 ReportFormat::tsv};

Currency currencyOf(const char* code) {
  return Currency::fromCode(code).value();
}

/// As a passport orders inputs: by the model, the unknown ones with them.
CustomerInputs inOrder(const CustomerInputs& inputs, const ScoreModel& model) {
  CustomerInputs ordered = inputs;
  ordered.model = model.id;
  ordered.inputs.clear();
  for (const Factor& factor : model.factors) {
    ordered.inputs.push_back({factor.id, inputs.value(factor.id)});
  }
  return ordered;
}

/// The customer of the one passport in the text; throws where there is none or more.
CustomerInputs restored(const std::string& text, const ScoreModel& model) {
  const auto passports = readPassports(text);
  if (passports.size() != 1) {
    throw std::runtime_error(std::to_string(passports.size()) + " passports");
  }
  return reportedCustomer(passports.front().value(), model).value().inputs;
}

Issues issuesOf(const std::string& text) {
  const auto passports = readPassports(text);
  return passports.size() == 1 && !passports.front() ? passports.front().error() : Issues();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t place = text.find(from);
  EXPECT_NE(place, std::string::npos) << from;
  return place == std::string::npos ? text : text.replace(place, from.size(), to);
}

std::string everyLine(const std::string& text, const std::string& before, const std::string& after) {
  std::string changed;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    changed += before + line + after;
  }
  return changed;
}

std::string globexText() {
  return passportText(example("globex-inc"), sixFactors());
}

TEST(ReadPassport, RestoresTheCustomerFromEveryFormatThatIsText) {
  for (const ReportFormat format : textFormats) {
    for (const char* name :
         {"acme-corp", "globex-inc", "four-dimension", "three-signal", "traffic-light", "seven-category"}) {
      const CustomerInputs inputs = example(name);
      const auto model = builtinModel(inputs.model);
      EXPECT_EQ(restored(passportText(inputs, model, format), *model), inOrder(inputs, *model)) << name;
    }
  }
}

TEST(ReadPassport, SaysWhichModelMadeTheReport) {
  const auto passport = readPassports(globexText()).front().value();
  EXPECT_EQ(passport.model, (ReportedModel{.id = "crm-six-factor",
                                           .name = sixFactors()->name,
                                           .revision = sixFactors()->revision,
                                           .fingerprint = sixFactors()->fingerprint}));
}

TEST(ReadPassport, RestoresWhatIsRoughUnknownForeignAndTheUsersOwn) {
  CustomerInputs inputs = example("acme-corp");
  inputs.set("clv", MoneyRange{std::get<Money>(money("60000", "EUR")), std::nullopt});
  inputs.set("feature_adoption", NumberRange{25.25, 35.0});
  inputs.set("support_tickets", NumberRange{std::nullopt, 5.0});
  inputs.set("nps", {});
  inputs.asOf.reset();
  inputs.ownRates = {{currencyOf("EUR"), currencyOf("USD"), 0.1 + 0.2}};
  for (const ReportFormat format : textFormats) {
    EXPECT_EQ(restored(passportText(inputs, sixFactors(), format), *sixFactors()),
              inOrder(inputs, *sixFactors()));
  }
}

TEST(ReadPassport, LeavesTheProgramsRatesToTheProgram) {
  CustomerInputs inputs = example("acme-corp");
  inputs.set("clv", money("60000", "GBP"));
  EXPECT_TRUE(restored(passportText(inputs, sixFactors()), *sixFactors()).ownRates.empty());
}

TEST(ReadPassport, RestoresNamesThatLookLikeSomethingElse) {
  std::string longName = "A";
  for (int i = 0; i < 40; ++i) {
    longName += " Passport As of: 2020-01-01 > - b: c";
  }
  for (const std::string& name :
       {std::string(), std::string("=1+1"), std::string("-5"), std::string("@x"), std::string("Passport"),
        std::string("a, \"b\"; c"), std::string("**x** [y](z) \\ _a_ `b`"), std::string("Customer: x"),
        std::string("unknown"), std::string("a:b"), std::string("漢字 שלום 🙂"), longName}) {
    CustomerInputs inputs = example("acme-corp");
    inputs.customer = name;
    for (const ReportFormat format : textFormats) {
      EXPECT_EQ(restored(passportText(inputs, sixFactors(), format), *sixFactors()).customer, name);
    }
  }
}

TEST(ReadPassport, UnderstandsWhatOtherProgramsMakeOfTheText) {
  const CustomerInputs globex = inOrder(example("globex-inc"), *sixFactors());
  const std::string text = globexText();
  const std::string rows = passportText(example("globex-inc"), sixFactors(), ReportFormat::tsv);
  const std::vector<std::pair<const char*, std::string>> table{
      {"quoted", everyLine(text, "> ", "\n")},
      {"quoted twice", everyLine(text, ">> ", "\n")},
      {"in a mail", "Hello,\r\nas agreed:\r\n\r\n" + everyLine(text, "", "\r\n") + "\r\nBest: regards\r\n"},
      {"with carriage returns", everyLine(text, "", "\r")},
      {"with the line ends of a word processor", everyLine(text, "", "\v")},
      {"with blank lines between", everyLine(text, "", "\n\n")},
      {"with a byte order mark", "\xEF\xBB\xBF" + text},
      {"a table of cells", everyLine(rows, "", "\r\n")},
      {"by semicolons",
       "Passport;\nCustomer;Globex Inc.\nAs of;2026-11-22\nModel;CRM\nModel id;crm-six-factor\n"
       "Model version;\"revision 1, fingerprint x\"\nclv;12000 USD\nfeature_adoption;30\n"
       "support_tickets;7\nlast_activity_days;60\nnps;-10\ncontract_months;2\nProgram;x"},
      {"blanks and rule lost", "Passport\nCustomer: Globex Inc.\nAs of: 2026-11-22\nModel: CRM\n"
                               "Model id: crm-six-factor\nModel version: revision 1, fingerprint x\n"
                               "clv: 12000 USD\nfeature_adoption: 30\nsupport_tickets: 7\n"
                               "last_activity_days: 60\nnps: -10\ncontract_months: 2\nProgram: x\n"},
      {"a list", "Passport\n  • Customer: Globex Inc.\n  • As of: 2026-11-22\n  • Model: CRM\n"
                 "  • Model id: crm-six-factor\n  • Model version: revision 1, fingerprint x\n"
                 "  • clv: 12000 USD\n  • feature_adoption: 30\n  • support_tickets: 7\n"
                 "  • last_activity_days: 60\n  • nps: -10\n  • contract_months: 2\n  • Program: x\n"},
      {"text cells kept from being run",
       "Passport\nCustomer\tGlobex Inc.\nAs of\t2026-11-22\nModel\tCRM\n"
       "Model id\tcrm-six-factor\nModel version\trevision 1, fingerprint x\n"
       "clv\t12000 USD\nfeature_adoption\t30\nsupport_tickets\t7\n"
       "last_activity_days\t60\nnps\t'-10\ncontract_months\t2\nProgram\tx\n"}};
  for (const auto& [what, pasted] : table) {
    EXPECT_EQ(restored(pasted, *sixFactors()), globex) << what;
  }
}

TEST(ReadPassport, FindsNoneWhereThereIsNone) {
  for (const std::string& text :
       {std::string(), std::string("Passport"), std::string("Passport\n\nplease"),
        std::string("\0\xFF\n\xFE", 4), std::string("Customer: Globex\nAs of: 2026-11-22"),
        std::string("My Passport\nCustomer: x"), std::string("{\"format\": \"customer-health-inputs\"}")}) {
    EXPECT_TRUE(readPassports(text).empty()) << text;
  }
}

TEST(ReadPassport, CountsThePassportsOfSeveralCustomers) {
  const std::string acme = passportText(example("acme-corp"), sixFactors());
  EXPECT_EQ(readPassports(globexText() + acme).size(), 2U);
  EXPECT_EQ(readPassports(globexText() + acme + globexText()).size(), 3U);
  EXPECT_EQ(readPassports(globexText() + everyLine(globexText(), "> ", "\n")).size(), 1U) << "a copy";
}

TEST(ReadPassport, NamesTheLineThatIsWrong) {
  const std::string text = globexText();
  const auto after = [&](const std::string& from, const std::string& to) {
    return issueLines(issuesOf(replaced(text, from, to)));
  };
  const std::string day = text.substr(text.rfind("As of:"));
  const std::string dayLine = day.substr(0, day.find('\n'));
  EXPECT_EQ(after("\n" + dayLine + "\nModel:", "\nAs of: 22.11.2026\nModel:"), Lines{"bad_date As of"});
  EXPECT_EQ(after("\nnps:", "\nclv:"), Lines{"duplicate_id clv"});
  EXPECT_EQ(after(", fingerprint", ""), Lines{"missing_key Model version"});
  for (const auto& [rate, line] : std::vector<std::pair<std::string, std::string>>{
           {"1 EUR = 1,2 USD", "not_a_number Exchange rate"},
           {"1 EUR = 1.2", "not_a_number Exchange rate"},
           {"2 EUR = 1.2 USD", "not_a_number Exchange rate"},
           {"1 EUR = 1.2 XXX", "unknown_currency Exchange rate"},
           {"1 XXX = 1.2 USD", "unknown_currency Exchange rate"},
           {"1 EUR = 0 USD", "rate_not_positive Exchange rate"}}) {
    EXPECT_EQ(after("\nProgram:", "\nExchange rate:  " + rate + ", own rate\nProgram:"),
              std::vector<std::string>{line});
  }
}

TEST(ReadPassport, IsRefusedWhereTheTextIsCutOff) {
  const std::string text = globexText();
  const std::size_t passport = text.find("Passport\n");
  const std::size_t customer = text.find("Customer:", passport);
  const std::size_t program = text.find("Program:");
  for (std::size_t end = customer + std::string_view("Customer:").size(); end < program; ++end) {
    const auto cut = readPassports(text.substr(0, end));
    ASSERT_EQ(cut.size(), 1U) << end;
    ASSERT_FALSE(cut.front()) << text.substr(0, end);
  }
}

TEST(ReadPassport, MissesTheInputsThatTheModelAsksFor) {
  const auto passport = readPassports(replaced(globexText(), "\nnps:", "\nnpps:")).front().value();
  EXPECT_EQ(issueLines(missingInputs(reportedCustomer(passport, *sixFactors()).value(), *sixFactors())),
            Lines{"missing_key nps"});
}

TEST(ReadPassport, AsksWhereUnknownIsACategory) {
  auto model = *builtinModel("traffic-light");
  Factor& expansion = model.factors[model.find("expansion").value()];
  auto categories = std::get<CategoryCurve>(expansion.curve);
  categories.categories.front().id = "unknown";
  expansion.curve = categories;
  Passport passport;
  for (const Factor& factor : model.factors) {
    passport.inputs.emplace_back(factor.id, "unknown");
  }
  EXPECT_EQ(issueLines(reportedCustomer(passport, model).error()), Lines{"ambiguous_number expansion"});
}

TEST(ReadPassport, TakesTimeInProportionToTheText) {
  std::string text;
  for (int i = 0; i < 200'000; ++i) {
    text += "Passport\n\n> Customer\n";
  }
  EXPECT_TRUE(readPassports(text).empty());
  EXPECT_EQ(readPassports(text + globexText()).size(), 1U);
}

RC_GTEST_PROP(ReadPassportLaws, EveryCustomerComesBackFromItsReport, ()) {
  const auto model = anyModel().read();
  CustomerInputs inputs = anyRoughInputs(*model, 2, 3);
  inputs.customer = "Any";
  for (const ReportFormat format : textFormats) {
    RC_ASSERT(restored(passportText(inputs, model, format), *model) == inOrder(inputs, *model));
  }
}

/// What a spreadsheet could run has a sign before it there, and a sign and a blank are taken for that.
RC_GTEST_PROP(ReadPassportLaws, ANameComesBackAsTheReportShowsIt, (const std::string& name)) {
  CustomerInputs inputs = example("acme-corp");
  inputs.customer = oneLine(name);
  RC_PRE(!inputs.customer.starts_with("' "));
  for (const ReportFormat format : {ReportFormat::csv, ReportFormat::tsv, ReportFormat::markdown}) {
    RC_ASSERT(restored(passportText(inputs, sixFactors(), format), *sixFactors()).customer ==
              inputs.customer);
  }
}

} // namespace
} // namespace health
