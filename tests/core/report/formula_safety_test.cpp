// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/formula_safety.h"

#include <gtest/gtest.h>

namespace health {
namespace {

TEST(FormulaSafety, DefusesWhateverASpreadsheetCouldRun) {
  for (const std::string text :
       {"=1+1", "+1", "-1", "@SUM(A1)", "\tcmd", "\rcmd", "\ncmd", "＝1+1", "＋1", "－1", "＠x", "  =1+1",
        "\u00A0=1", "\u3000=1", "\u2003\u200B=1", "\u202E=1", "\uFEFF=1", "-10 → 20"}) {
    EXPECT_EQ(defused(text), "'" + text) << testing::PrintToString(text);
  }
}

TEST(FormulaSafety, LeavesOtherTextAlone) {
  for (const std::string text :
       {"", "Acme", "1=1", "a-b", "'=1", "–", "− 5", "100 %", " x", "株式会社", "(=1)"}) {
    EXPECT_EQ(defused(text), text);
  }
}

} // namespace
} // namespace health
