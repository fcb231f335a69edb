// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include "tests/core/base/number_samples.h"

#include <gtest/gtest.h>

#include <locale>
#include <string>
#include <vector>

namespace health {
namespace {

using namespace samples;

/// A reading in one line, for tables.
std::string told(const NumberReading& reading) {
  struct Teller {
    std::string operator()(const EmptyText& /*empty*/) const { return "empty"; }
    std::string operator()(const ReadNumber& number) const {
      return number.currencyMark.empty() ? number.decimal : number.decimal + " in " + number.currencyMark;
    }
    std::string operator()(const AmbiguousNumber& both) const { return both.own + " or " + both.other; }
    std::string operator()(const Issue& issue) const {
      return std::string(codeName(issue.code)) + ": " + issue.value;
    }
  };
  return std::visit(Teller{}, reading);
}

struct Case {
  std::string text;
  std::string expected;
};

void expectReadings(const NumberStyle& style, const NumberRules& rules, const std::vector<Case>& cases) {
  for (const Case& row : cases) {
    EXPECT_EQ(told(readNumber(row.text, style, rules)), row.expected) << "text: \"" << row.text << '"';
  }
}

/// The same text in every style.
void expectReadingsEverywhere(const NumberRules& rules, const std::vector<Case>& cases) {
  for (const NamedStyle& named : styles) {
    SCOPED_TRACE(named.name);
    expectReadings(named.style, rules, cases);
  }
}

// What is refused

TEST(NumberText, refusesWhatIsNoNumberAndNamesTheFirstPartNotUnderstood) {
  const std::vector<Case> cases{{"abc", "not_a_number: abc"},
                                {"nan", "not_a_number: nan"},
                                {"NaN", "not_a_number: NaN"},
                                {"inf", "not_a_number: inf"},
                                {"-inf", "not_a_number: inf"},
                                {"infinity", "not_a_number: infinity"},
                                {"0x10", "not_a_number: x10"},
                                {"x10", "not_a_number: x"},
                                {"12 apples and pears", "not_a_number: apples"},
                                {"5kg", "not_a_number: kg"},
                                {"5 k g", "not_a_number: g"},
                                {"-", "not_a_number: -"},
                                {"+", "not_a_number: +"},
                                {".", "not_a_number: ."},
                                {",", "not_a_number: ,"},
                                {"%", "not_a_number: %"},
                                {"k", "not_a_number: k"},
                                {"--5", "not_a_number: -5"},
                                {"+-5", "not_a_number: -5"},
                                {"5-", "not_a_number: -"},
                                {"5+3", "not_a_number: +3"},
                                {"(5)", "not_a_number: ("},
                                {"1/2", "not_a_number: /2"},
                                {"5%", "not_a_number: %"},
                                {"5 %", "not_a_number: %"},
                                {"$5", "not_a_number: $"},
                                {"5 €", "not_a_number: €"},
                                {"EUR 5", "not_a_number: EUR"},
                                {"5 days", "not_a_number: days"},
                                {"1e", "not_a_number: e"},
                                {"1e+", "not_a_number: e+"},
                                {"1e5.5", "not_a_number: .5"},
                                {"5 \xFF", "not_a_number: \uFFFD"}};
  expectReadingsEverywhere(anything, cases);
}

TEST(NumberText, refusesSeparatorsThatDoNotGroup) {
  const std::vector<Case> cases{{"1..2", "not_a_number: 1..2"},
                                {"1,,2", "not_a_number: 1,,2"},
                                {"1.,2", "not_a_number: 1.,2"},
                                {"1 2", "not_a_number: 1 2"},
                                {"12 34", "not_a_number: 12 34"},
                                {"12 34 567", "not_a_number: 12 34 567"},
                                {"12.34.567", "not_a_number: 12.34.567"},
                                {"1234 567", "not_a_number: 1234 567"},
                                {"1  234", "not_a_number: 234"},
                                {"1\t234", "not_a_number: 234"},
                                {"1'23", "not_a_number: 1'23"},
                                {"5'", "not_a_number: '"},
                                {"1,2,3", "not_a_number: 1,2,3"},
                                {"1.2.3", "not_a_number: 1.2.3"},
                                {"1.234.56", "not_a_number: 1.234.56"},
                                {"1,234,5678", "not_a_number: 1,234,5678"},
                                {"0,123,456", "not_a_number: 0,123,456"},
                                {"123,45,678", "not_a_number: 123,45,678"},
                                {"012 345", "not_a_number: 012 345"},
                                {"1234,567.8", "not_a_number: 1234,567.8"},
                                {"1,23.4", "not_a_number: 1,23.4"},
                                {",234.5", "not_a_number: ,234.5"},
                                {"1.234,567.8", "not_a_number: 1.234,567.8"},
                                {"1,234.567.890", "not_a_number: 1,234.567.890"},
                                {"1.234 567", "not_a_number: 1.234 567"},
                                {"1'234 567", "not_a_number: 1'234 567"},
                                {"1\u066B234\u066B567", "not_a_number: 1\u066B234\u066B567"},
                                {"1\u066C23", "not_a_number: 1\u066C23"}};
  expectReadingsEverywhere(anything, cases);
}

TEST(NumberText, refusesMarksWhereTheyHaveNoMeaning) {
  const std::vector<Case> cases{
      {"5%", "not_a_number: %"},          {"$5 USD", "not_a_number: USD"},  {"€5€", "not_a_number: €"},
      {"$$5", "not_a_number: $$"},        {"$", "not_a_number: $"},         {"USD", "not_a_number: USD"},
      {"$-", "not_a_number: $-"},         {"-$-5", "not_a_number: -5"},     {"5 USDX", "not_a_number: USDX"},
      {"5 USD EUR", "not_a_number: USD"}, {"USD.50", "not_a_number: USD."}, {"5 ab", "not_a_number: ab"},
      {"5 days", "not_a_number: days"}};
  expectReadingsEverywhere(money, cases);
  expectReadingsEverywhere(percent, {{"5 USD", "not_a_number: USD"}, {"5%%", "not_a_number: %%"}});
  const std::vector<Case> unitCases{{"5 months", "not_a_number: months"},
                                    {"5 ago", "not_a_number: ago"},
                                    {"5 days ago today", "not_a_number: days"}};
  expectReadingsEverywhere(daysAgo, unitCases);
}

TEST(NumberText, refusesMoreThanSixtyCharactersHoweverManyBytesTheyTake) {
  const std::string sixty(60, '7');
  std::string arabicSixty;
  for (int place = 0; place < 60; ++place) {
    arabicSixty += "\u0667";
  }
  EXPECT_EQ(told(readNumber(sixty, enUs, anything)), sixty);
  EXPECT_EQ(told(readNumber("  " + sixty + "  ", enUs, anything)), sixty);
  EXPECT_EQ(told(readNumber(arabicSixty, enUs, anything)), sixty);

  const std::string sixtyOne = sixty + "7";
  const NumberReading reading = readNumber(sixtyOne, enUs, anything);
  ASSERT_TRUE(std::holds_alternative<Issue>(reading));
  EXPECT_EQ(std::get<Issue>(reading).code, IssueCode::tooManyCharacters);
  EXPECT_EQ(std::get<Issue>(reading).value, excerpt(sixtyOne));
  EXPECT_EQ(std::get<Issue>(reading).highest, 60.0);
}

TEST(NumberText, refusesNumbersBeyondADouble) {
  const std::vector<Case> cases{{"1e400", "number_too_large: 1e400"},
                                {"-1e309", "number_too_large: -1e309"},
                                {"1e999999999999", "number_too_large: 1e999999999999"},
                                {"1.234e308", "number_too_large: 1.234e308"},
                                {"1e-400", "not_a_number: 1e-400"},
                                {"1e-999999999999", "not_a_number: 1e-999999999999"}};
  expectReadingsEverywhere(anything, cases);
}

TEST(NumberText, saysThatATextOfBlanksAndInvisibleCharactersIsEmpty) {
  const std::vector<Case> cases{{"", "empty"},
                                {" ", "empty"},
                                {" \t\r\n\u00A0\u2007\u3000", "empty"},
                                {"\u200E\u200F\u061C\u202A\u202E\u2066\u2069\uFEFF", "empty"},
                                {std::string(100, ' '), "empty"}};
  expectReadingsEverywhere(anything, cases);
}

// What is understood everywhere alike

TEST(NumberText, readsPlainNumbersAsPreciselyAsWritten) {
  const std::vector<Case> cases{{"75000", "75000"},
                                {"+5", "5"},
                                {"-5", "-5"},
                                {"- 5", "-5"},
                                {"007", "7"},
                                {"0", "0"},
                                {"-0", "0"},
                                {"-0.00", "0.00"},
                                {"00.50", "0.50"},
                                {"75000.00", "75000.00"},
                                {".5", "0.5"},
                                {"-,5", "-0.5"},
                                {"5.", "5"},
                                {"5,", "5"},
                                {"3,7", "3.7"},
                                {"0.5", "0.5"},
                                {"0,5", "0.5"},
                                {"0,125", "0.125"},
                                {"0.125", "0.125"},
                                {"1234,567", "1234.567"},
                                {"1234.567", "1234.567"},
                                {".125", "0.125"},
                                {"1.2345", "1.2345"},
                                {"  42\n", "42"}};
  expectReadingsEverywhere(anything, cases);
}

TEST(NumberText, readsGroupsThatHaveOneMeaning) {
  const std::vector<Case> cases{{"1,234,567", "1234567"},
                                {"1.234.567", "1234567"},
                                {"1 234", "1234"},
                                {"1 234 567", "1234567"},
                                {"1\u00A0234\u202F567", "1234567"},
                                {"1\u2009234\u2007567", "1234567"},
                                {"1'234", "1234"},
                                {"1\u2019234'567", "1234567"},
                                {"1\uFF07234.5", "1234.5"},
                                {"1.234,56", "1234.56"},
                                {"1,234.56", "1234.56"},
                                {"1,234.567", "1234.567"},
                                {"1.234,567", "1234.567"},
                                {"1 234,5", "1234.5"},
                                {"1 234.567", "1234.567"},
                                {"1'234,567", "1234.567"},
                                {"12,34,567.8", "1234567.8"},
                                {"12,34,567", "1234567"},
                                {"1,23,456", "123456"},
                                {"1.234,", "1234"},
                                {"-1.234.567,89", "-1234567.89"}};
  expectReadingsEverywhere(anything, cases);
}

TEST(NumberText, readsTheDigitsAndSignsOfOtherScripts) {
  const std::vector<Case> percentCases{{"\u0661\u0662\u066B\u0663\u0664\u0665", "12.345"},
                                       {"\u06F9\u06F0\u066A", "90"},
                                       {"\u0967\u0968.\u096B", "12.5"},
                                       {"\u09E7\u09E8.\u09EB", "12.5"},
                                       {"\uFF11\uFF12\uFF0E\uFF15\uFF05", "12.5"}};
  expectReadingsEverywhere(percent, percentCases);
  const std::vector<Case> cases{{"\u0661\u066C\u0662\u0663\u0664", "1234"},
                                {"\u06F1\u066C\u06F2\u06F3\u06F4\u066B\u06F5", "1234.5"},
                                {"\uFF0B\uFF11\uFF0C\uFF12\uFF13\uFF14\uFF0C\uFF15\uFF16\uFF17", "1234567"},
                                {"\u22125", "-5"},
                                {"\u20105", "-5"},
                                {"\u20115", "-5"},
                                {"\uFE635", "-5"},
                                {"\uFF0D5", "-5"},
                                {"\u061C-\u0665", "-5"},
                                {"\u200E\u2212\u202A7\u202C5\u2069", "-75"}};
  expectReadingsEverywhere(anything, cases);
}

TEST(NumberText, readsThousandsMillionsAndBillionsExactly) {
  const std::vector<Case> cases{{"75k", "75000"},
                                {"75 K", "75000"},
                                {"1.2M", "1200000"},
                                {"1,2 m", "1200000"},
                                {"1.5b", "1500000000"},
                                {"1.5 bn", "1500000000"},
                                {"2BN", "2000000000"},
                                {"1.23456k", "1234.56"},
                                {"0.0015k", "1.5"},
                                {"75k €", "75000 in €"},
                                {"75k€", "75000 in €"},
                                {"$1.2M", "1200000 in $"},
                                {"75k$", "75000 in $"},
                                {"5B$", "5000000000 in $"},
                                {"B$5", "5 in B$"},
                                {"75kUSD", "75000 in USD"},
                                {"1.2MEUR", "1200000 in EUR"}};
  expectReadingsEverywhere(money, cases);
  const std::vector<Case> percentCases{{"0.05k %", "50"}, {"90%", "90"}, {"90 %", "90"}, {"90\u00A0%", "90"}};
  expectReadingsEverywhere(percent, percentCases);
}

TEST(NumberText, readsExponentsAsSpreadsheetsWriteThem) {
  const std::vector<Case> cases{
      {"1E+05", "100000"},        {"1.5e3", "1500"}, {"1,5E3", "1500"},     {"7.50E+04", "75000"},
      {"1.23456E+02", "123.456"}, {"25e-1", "2.5"},  {"1E\u22122", "0.01"}, {"1e05 EUR", "100000 in EUR"},
      {"75EUR", "75 in EUR"},     {"0e5", "0"}};
  expectReadingsEverywhere(money, cases);
  expectReadings(enUs, anything, {{"1e300", "1" + std::string(300, '0')}});
}

TEST(NumberText, reportsTheCurrencyMarkOnEitherSideInItsUsualSpelling) {
  const std::vector<Case> cases{
      {"$5", "5 in $"},           {"5$", "5 in $"},          {"5 €", "5 in €"},
      {"-$5", "-5 in $"},         {"$-5", "-5 in $"},        {"$ - 5", "-5 in $"},
      {"+£5", "5 in £"},          {"USD 5", "5 in USD"},     {"5usd", "5 in USD"},
      {"eur-5", "-5 in EUR"},     {"US$ 5", "5 in US$"},     {"us$5", "5 in US$"},
      {"5 HK$", "5 in HK$"},      {"R$ 5,50", "5.50 in R$"}, {"75kr", "75 in kr"},
      {"75 kr", "75 in kr"},      {"75 KR.", "75 in kr"},    {"kr. 75", "75 in kr"},
      {"5 zł", "5 in zł"},        {"5 Kč", "5 in Kč"},       {"5 Ft", "5 in Ft"},
      {"5 lei", "5 in lei"},      {"Rp5", "5 in Rp"},        {"RM 5", "5 in RM"},
      {"R5", "5 in R"},           {"Rs.5", "5 in Rs"},       {"₹12,34,567", "1234567 in ₹"},
      {"$.50", "0.50 in $"},      {"￥5", "5 in ¥"},         {"฿5", "5 in ฿"},
      {"5\u00A0CHF", "5 in CHF"}, {"75k kr", "75000 in kr"}, {"5 \u20AA\u200F", "5 in \u20AA"}};
  expectReadingsEverywhere(money, cases);
}

TEST(NumberText, readsTheUnitOfTheFieldInAnyCaseAndNumber) {
  const std::vector<Case> cases{{"5 days ago", "5"}, {"5 Days Ago", "5"}, {"1 day ago", "1"},
                                {"3days", "3"},      {"1\u00A0day", "1"}, {"2k days", "2000"}};
  expectReadingsEverywhere(daysAgo, cases);
}

// What the reader's style and the rules decide

TEST(NumberText, readsAGroupOfThreeWhereOnlyTheReadersOwnMeaningIsPossible) {
  const std::vector<Case> cases{{"75,000", "75000"}, {"$75,000", "75000 in $"}, {"-1,234.5", "-1234.5"}};
  expectReadings(enUs, money, cases);
  expectReadings(deDe, money, {{"75.000", "75000"}, {"75.000 €", "75000 in €"}});
  expectReadings(enUs, wholeNumber, {{"1,234", "1234"}});
  expectReadings(enUs, percent, {{"12.345", "12.345"}, {"12.345 %", "12.345"}});
  expectReadings(deDe, percent, {{"12,345", "12.345"}});
  expectReadings(enUs, netPromoter, {{"-12.345", "-12.345"}});
}

TEST(NumberText, asksWhereBothMeaningsArePossible) {
  for (const NamedStyle& named : styles) {
    for (const std::string text : {"1,234", "1.234"}) {
      EXPECT_TRUE(std::holds_alternative<AmbiguousNumber>(readNumber(text, named.style, anything)))
          << named.name << ' ' << text;
    }
  }
  expectReadings(enUs, anything, {{"1,234", "1234 or 1.234"}, {"1.234", "1.234 or 1234"}});
  expectReadings(deDe, anything, {{"1,234", "1.234 or 1234"}, {"-1.234", "-1234 or -1.234"}});
  expectReadings(enUs, money, {{"1.234k", "1234 or 1234000"}, {"1,234E+05", "123400000 or 123400"}});
}

TEST(NumberText, asksWhereTheReadersOwnMeaningIsImpossible) {
  expectReadings(enUs, money, {{"1.234", "1.234 or 1234"}, {"75.000", "75.000 or 75000"}});
  expectReadings(enUs, percent, {{"1,234", "1234 or 1.234"}});
  expectReadings(deDe, wholeNumber, {{"1,230", "1.230 or 1230"}});
  expectReadings(enUs, money, {{"-1,234", "-1234 or -1.234"}});
}

TEST(NumberText, asksWhereNoMeaningIsPossible) {
  expectReadings(enUs, percent, {{"-1.234", "-1.234 or -1234"}, {"-1,234", "-1234 or -1.234"}});
  expectReadings(enUs, yen, {{"1,234e-3", "1.234 or 0.001234"}});
}

TEST(NumberText, asksWhereTheStyleHasNoOpinion) {
  expectReadings(frFr, money, {{"1.234", "1234 or 1.234"}});
  expectReadings(frFr, percent, {{"12.345", "12345 or 12.345"}});
  expectReadings(arEg, money, {{"1,234", "1234 or 1.234"}, {"1.234", "1234 or 1.234"}});
  expectReadings(NumberStyle{}, money, {{"1,234", "1234 or 1.234"}});
}

TEST(NumberText, ignoresTheLocaleOfTheProgram) {
  struct CommaPoint : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
  };
  const std::locale before = std::locale::global(std::locale(std::locale(), new CommaPoint));
  const std::string reading = told(readNumber("12.345", enUs, percent));
  const std::string text = fieldText("75000.5", enUs, money);
  std::locale::global(before);
  EXPECT_EQ(reading, "12.345");
  EXPECT_EQ(text, "75,000.5");
}

} // namespace
} // namespace health
