// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_styles.h"

#include "core/base/number_text.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

// That the styles are those of QLocale is tested with the window, which has one.

namespace health {
namespace {

TEST(NumberStyles, ANameThatIsNotKnownHasNone) {
  for (const std::string name : {"", " ", "_", "xx", "de_XX", "xx_DE", "german", "de DE", "de de_DE", "d",
                                 "de_", "_DE", ".UTF-8", "und", "\xFF", "de_DE_DE"}) {
    EXPECT_FALSE(numberStyleNamed(name)) << name;
  }
}

TEST(NumberStyles, TheCLocaleIsTheNotationOfFiles) {
  for (const std::string name : {"C", "POSIX", "C.UTF-8", "c"}) {
    EXPECT_EQ(numberStyleNamed(name), NumberStyle{}) << name;
  }
}

TEST(NumberStyles, ANameMayBeSpelledAsPeopleAndSystemsDo) {
  const auto austrian = numberStyleNamed("de_AT");
  ASSERT_TRUE(austrian);
  for (const std::string name : {"de-AT", "DE_at", "de_AT.UTF-8", "de_AT@euro", "de_AT.ISO-8859-15@euro",
                                 "de-Latn-AT", "de_latn_at"}) {
    EXPECT_EQ(numberStyleNamed(name), austrian) << name;
  }
  EXPECT_NE(numberStyleNamed("de"), austrian);
  EXPECT_EQ(numberStyleNamed("de"), numberStyleNamed("de_DE"));
  EXPECT_EQ(numberStyleNamed("no_NO"), numberStyleNamed("nb_NO")) << "a name from before";
}

TEST(NumberStyles, WriteNumbersAsPeopleThereDo) {
  const std::vector<std::pair<std::string, std::string>> table{
      {"de", "-1.234.567,5"},         {"de_CH", "-1’234’567.5"},        {"en_IN", "-12,34,567.5"},
      {"ar_EG", "-١٬٢٣٤٬٥٦٧٫٥"},      {"fr", "-1\u202F234\u202F567,5"}, {"sv_SE", "−1\u00A0234\u00A0567,5"},
      {"ff_Adlm_GN", "-𞥑⹁𞥒𞥓𞥔⹁𞥕𞥖𞥗.𞥕"},
  };
  for (const auto& [name, text] : table) {
    const auto style = numberStyleNamed(name);
    ASSERT_TRUE(style) << name;
    EXPECT_EQ(displayNumber("-1234567.5", *style), text) << name;
  }
  EXPECT_EQ(displayNumber("1234", numberStyleNamed("es_ES").value()), "1234");
}

} // namespace
} // namespace health
