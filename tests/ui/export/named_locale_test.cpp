// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/named_locale.h"

#include "tests/ui/support/qt_printers.h"

#include <gtest/gtest.h>

namespace health {
namespace {

TEST(NamedLocale, isNoneWhereQtWouldTakeAnother) {
  for (const QString name : {"", "xx", "xx_YY", "de_XX", "en_DEE", "German", "de_DE_foo", "_", "-", "12"}) {
    EXPECT_FALSE(namedLocale(name)) << name.toStdString();
  }
}

TEST(NamedLocale, isTheOneOfThatName) {
  const std::vector<std::pair<QString, QString>> table{
      {"de_CH", "de_CH"}, {"de-CH", "de_CH"},      {"de", "de_DE"},         {"en_US.UTF-8", "en_US"},
      {"pt_BR", "pt_BR"}, {"zh_Hant_TW", "zh_TW"}, {"sr_Latn_RS", "sr_RS"}, {"C", "C"},
  };
  for (const auto& [name, expected] : table) {
    const auto locale = namedLocale(name);
    ASSERT_TRUE(locale) << name.toStdString();
    EXPECT_EQ(locale->name(), expected);
  }
}

} // namespace
} // namespace health
