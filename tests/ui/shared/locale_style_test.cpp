// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/locale_style.h"

#include "core/base/decimal.h"
#include "core/base/digit_run.h"
#include "core/base/number_text.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace health {
namespace {

NumberStyle styleNamed(const char* name) {
  return styleOf(QLocale(QString::fromLatin1(name)));
}

std::string displayed(const char* decimal, const char* localeName) {
  return displayNumber(decimal, styleNamed(localeName));
}

struct NamedStyle {
  std::string name;
  NumberStyle style;
};

const std::vector<NamedStyle>& styles() {
  static const std::vector<NamedStyle> all = [] {
    std::vector<NamedStyle> made;
    for (const char* name : {"en_US", "en_GB", "de_DE", "de_CH", "fr_FR", "es_ES", "it_IT", "pt_BR", "sv_SE",
                             "pl_PL", "hi_IN", "ja_JP", "ar_EG", "fa_IR"}) {
      made.push_back({name, styleNamed(name)});
    }
    return made;
  }();
  return all;
}

NumberRules rules(std::optional<int> decimals, std::optional<double> lowest, std::optional<double> highest) {
  return {.decimals = decimals, .lowest = lowest, .highest = highest, .unit = {}};
}

const std::vector<NumberRules> kindsOfRules{rules(2, 0.0, {}), rules(0, 0.0, {}), rules({}, 0.0, 100.0),
                                            rules({}, -100.0, 100.0), rules({}, {}, {})};
const NumberRules anything = kindsOfRules.back();

QList<QLocale> everyLocale() {
  return QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
}

TEST(LocaleStyle, isTheNotationOfFilesForTheCLocale) {
  EXPECT_EQ(styleOf(QLocale::c()), NumberStyle{});
}

TEST(LocaleStyle, writesNumbersAsPeopleThereDo) {
  const std::vector<std::pair<const char*, std::string>> expected{
      {"en_US", "-1,234,567.5"},
      {"en_GB", "-1,234,567.5"},
      {"de_DE", "-1.234.567,5"},
      {"de_CH", "-1\u2019234\u2019567.5"},
      {"fr_FR", "-1\u202F234\u202F567,5"},
      {"es_ES", "-1.234.567,5"},
      {"it_IT", "-1.234.567,5"},
      {"pt_BR", "-1.234.567,5"},
      {"sv_SE", "\u22121\u00A0234\u00A0567,5"},
      {"pl_PL", "-1\u00A0234\u00A0567,5"},
      {"hi_IN", "-12,34,567.5"},
      {"ja_JP", "-1,234,567.5"},
      {"ar_EG", "-\u0661\u066C\u0662\u0663\u0664\u066C\u0665\u0666\u0667\u066B\u0665"},
      {"fa_IR", "\u2212\u06F1\u066C\u06F2\u06F3\u06F4\u066C\u06F5\u06F6\u06F7\u066B\u06F5"}};
  ASSERT_EQ(expected.size(), styles().size());
  for (const auto& [name, text] : expected) {
    EXPECT_EQ(displayed("-1234567.5", name), text) << name;
  }
}

TEST(LocaleStyle, groupsFourDigitsOnlyWhereThatIsUsual) {
  EXPECT_EQ(displayed("1234", "de_DE"), "1.234");
  for (const char* name : {"es_ES", "pl_PL", "pt_PT", "bg_BG"}) {
    EXPECT_EQ(displayed("1234", name), "1234") << name;
    EXPECT_EQ(styleNamed(name).leastLeadingDigits, 2) << name;
  }
  EXPECT_EQ(displayed("12345", "es_ES"), "12.345");
  EXPECT_EQ(displayed("12345", "ee_GH"), "12345");
  EXPECT_EQ(displayed("123456", "ee_GH"), "123,456");
}

TEST(LocaleStyle, hasDigitsOutsideTheBasicPlane) {
  EXPECT_EQ(displayed("1000", "ff_Adlm_GN"), "\U0001E951\u2E41\U0001E950\U0001E950\U0001E950");
}

TEST(LocaleStyle, doesNotGroupWhereTheLocaleIsToldNotTo) {
  QLocale locale(QStringLiteral("en_US"));
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  EXPECT_EQ(displayNumber("1234567", styleOf(locale)), "1234567");
}

TEST(LocaleStyle, keepsNoMarksOfWritingDirection) {
  for (const QLocale& locale : everyLocale()) {
    const NumberStyle style = styleOf(locale);
    for (const QChar character :
         QString::fromStdString(style.minus + style.decimalPoint + style.groupSeparator)) {
      EXPECT_NE(character.category(), QChar::Other_Format) << locale.name().toStdString();
    }
  }
}

// Reading

bool sameValue(const std::string& left, const std::string& right) {
  return parseDecimal(left) == parseDecimal(right);
}

bool reads(const NumberReading& reading, const std::string& decimal) {
  const auto* number = std::get_if<ReadNumber>(&reading);
  return number != nullptr && sameValue(number->decimal, decimal);
}

/// `decimal`, a question in which it occurs, or a refusal: anything but another number.
bool readsOrAsksOrRefuses(const NumberReading& reading, const std::string& decimal) {
  if (const auto* both = std::get_if<AmbiguousNumber>(&reading)) {
    return sameValue(both->own, decimal) || sameValue(both->other, decimal);
  }
  return std::holds_alternative<Issue>(reading) || reads(reading, decimal);
}

TEST(LocaleStyle, leadsToFieldsThatEveryLocaleOfQtReadsBack) {
  for (const QLocale& locale : everyLocale()) {
    const NumberStyle style = styleOf(locale);
    for (const std::string decimal :
         {"-5", "1234", "-1234567", "12345678901", "0.5", "1.234", "-12.345", "1234.567"}) {
      for (const NumberRules& rules : kindsOfRules) {
        const std::string text = fieldText(decimal, style, rules);
        EXPECT_TRUE(reads(readNumber(text, style, rules), decimal))
            << locale.name().toStdString() << ' ' << text;
      }
      const NumberReading label = readNumber(displayNumber(decimal, style), style, anything);
      EXPECT_FALSE(std::holds_alternative<Issue>(label)) << locale.name().toStdString() << ' ' << decimal;
      EXPECT_TRUE(readsOrAsksOrRefuses(label, decimal)) << locale.name().toStdString() << ' ' << decimal;
    }
  }
}

TEST(LocaleStyle, readsTheNegativeNumbersThatQtWrites) {
  for (const QLocale& locale : everyLocale()) {
    const std::string text = locale.toString(-75.5, 'f', 1).toStdString();
    for (const NamedStyle& reader : styles()) {
      EXPECT_TRUE(reads(readNumber(text, reader.style, anything), "-75.5"))
          << text << " from " << locale.name().toStdString() << " in " << reader.name;
    }
  }
}

rc::Gen<std::string> anyDecimal() {
  const auto number = rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, 14), [](std::size_t length) {
    return rc::gen::container<std::string>(length, rc::gen::elementOf(std::string("0123456789")));
  });
  return rc::gen::apply(canonicalDecimal, rc::gen::arbitrary<bool>(), number,
                        rc::gen::element(0, 0, 1, 2, 3, 3, 3));
}

RC_GTEST_PROP(LocaleStyleLaws, aFieldPastedIntoAnotherLocaleNeverBecomesAnotherNumber, ()) {
  const std::string decimal = *anyDecimal();
  for (const NumberRules& rules : kindsOfRules) {
    for (const NamedStyle& from : styles()) {
      const std::string text = fieldText(decimal, from.style, rules);
      RC_LOG() << from.name << " writes " << text << '\n';
      RC_ASSERT(reads(readNumber(text, from.style, rules), decimal));
      for (const NamedStyle& to : styles()) {
        RC_LOG() << "read in " << to.name << '\n';
        RC_ASSERT(readsOrAsksOrRefuses(readNumber(text, to.style, rules), decimal));
      }
    }
  }
}

/// Labels hold numbers that are valid under the rules of their field; here those of any number.
RC_GTEST_PROP(LocaleStyleLaws, aLabelPastedIntoAnotherLocaleNeverBecomesAnotherNumber, ()) {
  const std::string decimal = *anyDecimal();
  for (const NamedStyle& from : styles()) {
    const std::string text = displayNumber(decimal, from.style);
    for (const NamedStyle& to : styles()) {
      RC_LOG() << from.name << " writes " << text << " for " << to.name << '\n';
      RC_ASSERT(readsOrAsksOrRefuses(readNumber(text, to.style, anything), decimal));
    }
  }
}

} // namespace
} // namespace health
