// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_styles.h"

#include "core/base/json_parse.h"
#include "core/base/read_file.h"
#include "tests/ui/support/qt_printers.h"
#include "ui/shared/locale_style.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <set>

// The command line has no Qt, but the same styles: a file made from QLocale here, and compared with it.

namespace health {
namespace {

using Names = std::set<std::string>;

QList<QLocale> everyLocale() {
  return QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
}

/// The language's code and, for some, older ones: "nb" and "no".
std::vector<QString> codesOf(QLocale::Language language) {
  std::vector<QString> codes{QLocale::languageToCode(language)};
  for (char first = 'a'; first <= 'z'; ++first) {
    for (char second = 'a'; second <= 'z'; ++second) {
      const QString code = QString(QLatin1Char(first)) + QLatin1Char(second);
      if (QLocale::codeToLanguage(code) == language && code != codes.front()) {
        codes.push_back(code);
      }
    }
  }
  return codes;
}

Names everyName() {
  Names names{"C", "POSIX"};
  for (const QLocale& locale : everyLocale()) {
    if (locale.language() == QLocale::C) {
      continue;
    }
    const QString script = QLatin1Char('_') + QLocale::scriptToCode(locale.script());
    const QString territory = QLatin1Char('_') + QLocale::territoryToCode(locale.territory());
    for (const QString& language : codesOf(locale.language())) {
      for (const QString& rest : {QString(), territory, script, script + territory}) {
        names.insert((language + rest).toStdString());
      }
    }
  }
  return names;
}

NumberStyle qtStyleNamed(const std::string& name) {
  return styleOf(QLocale(QString::fromStdString(name)));
}

/// Styles have no order; this is one.
Json fileEntry(const NumberStyle& style) {
  return {{"decimal_point", style.decimalPoint},
          {"group_separator", style.groupSeparator},
          {"minus", style.minus},
          {"zero", style.digits.front()},
          {"first_group", style.firstGroup},
          {"further_groups", style.furtherGroups},
          {"least_leading_digits", style.leastLeadingDigits}};
}

std::string fileText() {
  std::map<std::string, Json> entries;
  for (const std::string& name : everyName()) {
    Json entry = fileEntry(qtStyleNamed(name));
    Json& kept = entries.try_emplace(entry.dump(), std::move(entry)).first->second;
    const std::string others = kept.value("locales", "");
    kept["locales"] = others.empty() ? name : others + ' ' + name;
  }
  // The documentation of each Qt, under "Unicode Common Locale Data Repository", names the version of CLDR.
  Json file{{"source", "QLocale of Qt " QT_VERSION_STR ", whose figures are those of the Unicode CLDR 41 "
                       "(Unicode-DFS-2016); made by tests/ui/shared/number_styles_test.cpp"}};
  for (const auto& [key, entry] : entries) {
    file["styles"].push_back(entry);
  }
  constexpr int indent = 2;
  constexpr bool isAscii = true; // spaces that do not break cannot be told apart otherwise
  return file.dump(indent, ' ', isAscii) + '\n';
}

// UPDATE_GOLDEN=1 in the environment writes the file anew, for another version of Qt.
TEST(NumberStylesFile, isWhatQLocaleSays) {
  const std::string path = HEALTH_SOURCE_DIR "/resources/number-styles.json";
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << fileText();
  }
  EXPECT_EQ(readFile(path).value(), fileText());
}

TEST(NumberStylesFile, givesTheCommandLineTheStylesOfTheWindow) {
  for (const QLocale& locale : everyLocale()) {
    for (const QString& name :
         {locale.name(), locale.bcp47Name(), QLocale::languageToCode(locale.language())}) {
      EXPECT_EQ(numberStyleNamed(name.toStdString()), styleOf(QLocale(name))) << name.toStdString();
    }
  }
}

TEST(NumberStylesFile, tellsLocalesOfOneNameApartByTheirScript) {
  for (const QLocale& locale : everyLocale()) {
    if (locale.language() != QLocale::C) {
      const QStringList parts{QLocale::languageToCode(locale.language()),
                              QLocale::scriptToCode(locale.script()),
                              QLocale::territoryToCode(locale.territory())};
      const std::string name = parts.join(QLatin1Char('-')).toStdString();
      EXPECT_EQ(numberStyleNamed(name), styleOf(locale)) << name;
    }
  }
}

} // namespace
} // namespace health
