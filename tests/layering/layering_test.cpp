// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

// Who may include whom. The libraries prove it for calls; this proves it for headers, and says it in one
// table.

namespace {

namespace fs = std::filesystem;
using Texts = std::vector<std::string>;

enum class Qt { no, yes };

struct Room {
  std::string place; ///< what the paths of its files begin with
  Texts mayInclude;  ///< what the paths of the project's headers that it includes may begin with
  Qt qt = Qt::no;
};

/// The first room whose place fits is a file's room.
const std::vector<Room>& rooms() {
  static const std::string embedded = "resources/embedded.h";
  static const std::vector<Room> table{
      {"core/base/", {"core/base/", embedded}},
      {"core/money/", {"core/base/", "core/money/", embedded}},
      {"core/model/", {"core/base/", "core/money/", "core/model/", embedded}},
      {"core/scoring/", {"core/base/", "core/money/", "core/model/", "core/scoring/"}},
      {"core/whatif/", {"core/base/", "core/money/", "core/model/", "core/scoring/", "core/whatif/"}},
      {"core/report/",
       {"core/base/", "core/money/", "core/model/", "core/scoring/", "core/whatif/", "core/report/"}},
      {"ui/shared/", {"core/", embedded, "ui/shared/"}, Qt::yes},
      {"ui/session/", {"core/", embedded, "ui/shared/", "ui/session/"}, Qt::yes},
      // Pages meet in the session; they do not know each other.
      {"ui/calculator/", {"core/", embedded, "ui/shared/", "ui/session/", "ui/calculator/"}, Qt::yes},
      {"ui/whatif/", {"core/", embedded, "ui/shared/", "ui/session/", "ui/whatif/"}, Qt::yes},
      {"ui/model_editor/", {"core/", embedded, "ui/shared/", "ui/session/", "ui/model_editor/"}, Qt::yes},
      {"ui/pages/", {"core/", "ui/shared/", "ui/pages/"}, Qt::yes},
      {"ui/export/", {"core/", embedded, "ui/shared/", "ui/session/", "ui/pages/", "ui/export/"}, Qt::yes},
      {"ui/paste/", {"core/", "ui/shared/", "ui/session/", "ui/export/", "ui/paste/"}, Qt::yes},
      {"ui/main_window/", {"core/", embedded, "ui/"}, Qt::yes},
      {"app/healthscore_cli", {"core/", embedded, "app/healthscore_cli"}},
      {"app/", {"core/", embedded, "ui/", "app/"}, Qt::yes},
  };
  return table;
}

bool beginsWithAny(const std::string& path, const Texts& beginnings) {
  return std::ranges::any_of(beginnings, [&](const std::string& each) { return path.starts_with(each); });
}

bool isOurs(const std::string& header) {
  return beginsWithAny(header, {"core/", "ui/", "app/", "resources/", "tests/"});
}

bool isLetter(char character) {
  return std::isalpha(static_cast<unsigned char>(character)) != 0;
}

/// <QString>, <QtCore/QString>, <qlocale.h>
bool isQt(const std::string& header) {
  const bool isOldStyle =
      header.starts_with('q') && header.ends_with(".h") && header.find('/') == std::string::npos;
  return isOldStyle || (header.starts_with('Q') && header.size() > 1 && isLetter(header[1]));
}

struct Include {
  std::string header;
  bool quoted = false; ///< written with quotes, not with angle brackets
};

/// The text behind blanks and `word`; undefined if something else stands there.
std::optional<std::string> behind(const std::string& line, std::string_view word) {
  const std::size_t start = line.find_first_not_of(" \t");
  return start != std::string::npos && line.compare(start, word.size(), word) == 0
             ? std::optional(line.substr(start + word.size()))
             : std::nullopt;
}

std::optional<Include> includeOf(const std::string& line) {
  const auto directive = behind(line, "#");
  const auto name = directive ? behind(*directive, "include") : std::nullopt;
  const std::size_t open = name ? name->find_first_of("<\"") : std::string::npos;
  if (open == std::string::npos) {
    return std::nullopt;
  }
  const bool quoted = (*name)[open] == '"';
  const std::size_t close = name->find(quoted ? '"' : '>', open + 1);
  return close == std::string::npos
             ? std::nullopt
             : std::optional(Include{name->substr(open + 1, close - open - 1), quoted});
}

/// What is wrong with one include; empty if nothing is.
std::string objection(const Room& room, const Include& include) {
  const std::string& header = include.header;
  if (isOurs(header)) {
    return beginsWithAny(header, room.mayInclude) ? "" : "is to the right of this room, or beside it";
  }
  if (isQt(header)) {
    return room.qt == Qt::yes ? "" : "is Qt";
  }
  const bool isMoc = room.qt == Qt::yes && header.ends_with(".moc");
  return include.quoted && !isMoc ? "does not name its room" : "";
}

/// "core/base/x.cpp includes ui/y.h, which …" for every include line of a file that breaks the table.
Texts violations(const std::string& path, const std::string& text) {
  const auto room =
      std::ranges::find_if(rooms(), [&](const Room& each) { return path.starts_with(each.place); });
  if (room == rooms().end()) {
    return {path + " is in no room of the table"};
  }
  Texts found;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const auto include = includeOf(line);
    const std::string what = include ? objection(*room, *include) : "";
    if (!what.empty()) {
      found.push_back(path + " includes " + include->header + ", which " + what);
    }
  }
  return found;
}

/// That a source includes its own header first, if it has one, proves that the header needs no other.
bool beginsWithItsHeader(const std::string& path, const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (const auto include = includeOf(line)) {
      return fs::path(include->header) == fs::path(path).replace_extension(".h");
    }
  }
  return false;
}

Texts sourceFiles() {
  const fs::path root = HEALTH_SOURCE_DIR;
  Texts files;
  for (const char* folder : {"core", "ui", "app"}) {
    if (!fs::exists(root / folder)) {
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const std::string extension = entry.path().extension().string();
      if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp")) {
        files.push_back(entry.path().lexically_relative(root).generic_string());
      }
    }
  }
  return files;
}

std::string textOf(const std::string& path) {
  std::ifstream file(fs::path(HEALTH_SOURCE_DIR) / path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST(Layering, InventedViolationsAreFound) {
  struct Case {
    std::string path;
    std::string line;
    std::string reason;
  };
  for (const Case& each : {
           Case{"core/base/a.cpp", "#include \"core/money/money.h\"", "is to the right"},
           Case{"core/base/a.h", "#include <core/report/wording.h>", "is to the right"},
           Case{"core/money/a.cpp", "#include \"core/model/curve.h\"", "is to the right"},
           Case{"core/model/a.cpp", "#include \"core/scoring/weigh.h\"", "is to the right"},
           Case{"core/scoring/a.h", "#include \"core/report/wording.h\"", "is to the right"},
           Case{"core/scoring/a.h", "#include \"core/whatif/what_if.h\"", "is to the right"},
           Case{"core/scoring/a.cpp", "#include \"resources/embedded.h\"", "is to the right"},
           Case{"core/report/a.cpp", "#include \"ui/shared/locale_style.h\"", "is to the right"},
           Case{"core/report/a.cpp", "#include <QString>", "is Qt"},
           Case{"core/report/a.cpp", "  #  include <QtCore/qglobal.h>", "is Qt"},
           Case{"core/base/a.cpp", "#include <qlocale.h>", "is Qt"},
           Case{"core/base/a.cpp", "#include \"decimal.h\"", "does not name its room"},
           Case{"core/base/a.cpp", "#include \"tests/core/random_model.h\"", "is to the right"},
           Case{"ui/shared/a.cpp", "#include \"ui/session/session.h\"", "is to the right"},
           Case{"ui/session/a.cpp", "#include \"ui/calculator/page.h\"", "is to the right"},
           Case{"ui/calculator/a.cpp", "#include \"ui/export/exporter.h\"", "or beside it"},
           Case{"ui/export/a.cpp", "#include \"ui/calculator/page.h\"", "or beside it"},
           Case{"ui/calculator/a.cpp", "#include \"ui/main_window/main_window.h\"", "is to the right"},
           Case{"ui/main_window/a.cpp", "#include \"app/healthscore/main.h\"", "is to the right"},
           Case{"app/healthscore_cli/main.cpp", "#include <QCoreApplication>", "is Qt"},
           Case{"app/healthscore_cli.cpp", "#include \"ui/shared/locale_style.h\"", "is to the right"},
           Case{"core/utils/a.cpp", "", "is in no room"},
           Case{"ui/a.cpp", "", "is in no room"},
       }) {
    const Texts found = violations(each.path, "#include <string>\n" + each.line + "\n");
    ASSERT_EQ(found.size(), 1U) << each.path << ": " << each.line;
    EXPECT_NE(found[0].find(each.reason), std::string::npos) << found[0];
  }
}

TEST(Layering, WhatIsAllowedIsNoViolation) {
  struct Case {
    std::string path;
    std::string line;
  };
  for (const Case& each : {
           Case{"core/base/a.cpp", "#include \"core/base/decimal.h\""},
           Case{"core/base/a.cpp", "#include <nlohmann/json.hpp>"},
           Case{"core/base/a.cpp", "// #include <QString>"},
           Case{"core/money/a.cpp", "#include \"resources/embedded.h\""},
           Case{"core/report/a.cpp", "#include \"core/base/decimal.h\""},
           Case{"ui/shared/a.cpp", "#include <QLocale>"},
           Case{"ui/calculator/a.cpp", "#include \"core/scoring/score_customer.h\""},
           Case{"ui/calculator/a.cpp", "#include \"a.moc\""},
           Case{"ui/main_window/a.cpp", "#include \"ui/export/exporter.h\""},
           Case{"app/healthscore/main.cpp", "#include \"ui/main_window/main_window.h\""},
           Case{"app/healthscore_cli/main.cpp", "#include \"core/report/write_text.h\""},
       }) {
    EXPECT_EQ(violations(each.path, each.line), Texts{});
  }
}

TEST(Layering, NoFileIncludesWhatItMayNot) {
  const Texts files = sourceFiles();
  EXPECT_GT(files.size(), 50U) << "the sources were not found";
  for (const std::string& path : files) {
    EXPECT_EQ(violations(path, textOf(path)), Texts{});
  }
}

TEST(Layering, ASourceThatHidesWhatItsHeaderNeedsIsFound) {
  EXPECT_TRUE(
      beginsWithItsHeader("core/base/a.cpp", "// A\n#include \"core/base/a.h\"\n#include <string>\n"));
  EXPECT_FALSE(beginsWithItsHeader("core/base/a.cpp", "#include <string>\n#include \"core/base/a.h\"\n"));
  EXPECT_FALSE(beginsWithItsHeader("core/base/a.cpp", "int a;\n"));
}

TEST(Layering, EverySourceIncludesItsOwnHeaderFirst) {
  const Texts files = sourceFiles();
  for (const std::string& path : files) {
    const std::string header = fs::path(path).replace_extension(".h").generic_string();
    if (path != header && std::ranges::find(files, header) != files.end()) {
      EXPECT_TRUE(beginsWithItsHeader(path, textOf(path))) << path;
    }
  }
}

} // namespace
