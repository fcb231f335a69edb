// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/suggested_name.h"

#include "tests/ui/support/qt_printers.h"

#include <gtest/gtest.h>

namespace health {
namespace {

TEST(SuggestedName, hasNothingThatFileSystemsOrProgramsRefuse) {
  const std::vector<std::pair<QString, QString>> table{
      {"Globex Inc.", "globex-inc"},
      {"", "customer"},
      {"  ?? ", "customer"},
      {"../../etc/passwd", "etc-passwd"},
      {"--help", "help"},
      {"=1+1", "1-1"},
      {"a:b\\c|d*e\"f<g>h\n\ti", "a-b-c-d-e-f-g-h-i"},
      {".hidden", "hidden"},
      {"Ünï & <b>Söhne</b>", "ünï-b-söhne-b"},
      {"हिन्दी कंपनी", "हिन्दी-कंपनी"},
      {"漢字株式会社", "漢字株式会社"},
      {QString(300, 'x'), QString(60, 'x')},
      {QString(59, 'x') + " y", QString(59, 'x')},
  };
  for (const auto& [customer, name] : table) {
    EXPECT_EQ(suggestedName(customer), name);
  }
}

} // namespace
} // namespace health
