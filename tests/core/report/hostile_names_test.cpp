// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/formula_safety.h"
#include "core/report/plain_text.h"
#include "tests/core/report/hostile_names.h"
#include "tests/core/report/read_back.h"
#include "tests/core/report/read_xlsx.h"
#include "tests/core/report/report_samples.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <iterator>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>

// A thousand customers, each in every format and every voice. What is read back must be the report of a tame
// customer, with the hostile name wherever the tame one stood, and nothing else: no tag more, no formula, no
// column.

namespace health {
namespace {

using Texts = std::vector<std::string>;

const std::string tameName = "Tamename";

/// What was read back from one report: its texts in order, and all that is not text.
struct Reading {
  Texts texts;
  std::string structure;
};

std::string replaced(std::string text, const std::string& name) {
  for (std::size_t at = text.find(tameName); at != std::string::npos; at = text.find(tameName, at)) {
    text.replace(at, tameName.size(), name);
    at += name.size();
  }
  return text;
}

Texts wordsOf(const std::string& text) {
  Texts words;
  std::istringstream stream(text);
  for (std::string word; stream >> word;) {
    const bool isRule =
        word.size() > 4 && word.find_first_not_of(word.front() == '=' ? "=" : "-") == std::string::npos;
    if (!isRule) {
      words.push_back(word);
    }
  }
  return words;
}

/// Where lines are wrapped and rules end depends on the name; the words do not.
Reading readText(const std::string& report) {
  return {.texts = wordsOf(report)};
}

Reading readCells(const Cells& rows) {
  Reading reading;
  for (const auto& row : rows) {
    reading.structure += std::to_string(row.size()) + "\n";
    reading.texts.insert(reading.texts.end(), row.begin(), row.end());
  }
  return reading;
}

/// Tags and styles are structure; what stands between them is text.
Reading readPage(std::string_view html) {
  Reading reading;
  while (!html.empty()) {
    const bool isStyle = html.starts_with("<style>");
    const bool isTag = html.front() == '<';
    const std::size_t end = isStyle ? html.find("</style>") : isTag ? html.find('>') + 1 : html.find('<');
    const std::string_view part = html.substr(0, end);
    if (isTag) {
      reading.structure += part;
    } else {
      reading.texts.push_back(readHtmlText(part));
    }
    html.remove_prefix(std::min(end, html.size()));
  }
  return reading;
}

/// "1. ", "2) ", "- " at the beginning of a line, up to what makes it a list; 0 where it is none.
std::size_t listMark(std::string_view line) {
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  const std::string_view marks = digits > 0 ? ".)" : "-+=";
  return digits < line.size() && marks.find(line[digits]) != std::string_view::npos ? digits + 1 : 0;
}

/// Characters that are markup unless a backslash stands before them are structure, and so are line ends.
Reading readMarkdown(std::string_view markdown) {
  constexpr std::string_view special = "\n`*_[]<>&|~#@$";
  Reading reading{.texts = {""}};
  while (!markdown.empty()) {
    const bool startsLine =
        reading.structure.empty() || (reading.structure.back() == '\n' && reading.texts.back().empty());
    const std::size_t mark = startsLine ? listMark(markdown) : 0;
    const std::size_t markup = mark > 0                                                   ? mark
                               : special.find(markdown.front()) != std::string_view::npos ? 1
                                                                                          : 0;
    if (markup > 0) {
      reading.structure += markdown.substr(0, markup);
      reading.texts.emplace_back();
      markdown.remove_prefix(markup);
    } else {
      markdown.remove_prefix(markdown.front() == '\\' ? 1 : 0);
      reading.texts.back() += markdown.front();
      markdown.remove_prefix(1);
    }
  }
  return reading;
}

Reading readWorkbook(const std::string& bytes) {
  Reading reading;
  for (const auto& row : readXlsx(bytes).rows) {
    for (const auto& [column, cell] : row) {
      reading.structure += column + (cell.isNumber ? "=" + cell.formula + cell.text : "") + " ";
      reading.texts.push_back(cell.isNumber ? "" : cell.text);
    }
    reading.structure += "\n";
  }
  return reading;
}

/// Whether a spreadsheet could run a cell, by what it drops at its beginning. A number may have a sign.
bool isLive(const std::string& cell) {
  static const std::regex formula(
      "(?:[\\s]|\u00A0|\u200B|\u2028|\u202E|\u3000|\uFEFF)*(?:[=+@-]|＝|＋|－|＠)");
  static const std::regex number("[+-]?[0-9.,]+(?: .*)?");
  return std::regex_search(cell, formula, std::regex_constants::match_continuous) &&
         !std::regex_match(cell, number);
}

class HostileNames : public testing::TestWithParam<std::tuple<ReportFormatFacts, VoiceFacts>> {
protected:
  ReportFormat format() const { return std::get<0>(GetParam()).format; }
  Voice voice() const { return std::get<1>(GetParam()).voice; }

  std::string report(const std::string& name, const Wording& wording) {
    m_sample.inputs.customer = name;
    return reportBytes(format(), m_sample.source(), voice(), wording).value();
  }

  Reading read(const std::string& bytes, const Wording& wording) const {
    switch (format()) {
    case ReportFormat::markdown:
      return readMarkdown(bytes);
    case ReportFormat::html:
      return readPage(bytes);
    case ReportFormat::csv:
      EXPECT_TRUE(bytes.starts_with("\uFEFF"));
      return readCells(readSeparated(std::string_view(bytes).substr(3),
                                     wording.numbers.decimalPoint == "." ? ',' : ';', "\r\n"));
    case ReportFormat::tsv:
      return readCells(readSeparated(bytes, '\t', "\n"));
    case ReportFormat::xlsx:
      return readWorkbook(bytes);
    case ReportFormat::text:
    case ReportFormat::json:
      break;
    }
    return readText(bytes);
  }

  bool isDefused() const {
    return format() == ReportFormat::csv || format() == ReportFormat::tsv || format() == ReportFormat::html;
  }

  /// What must stand where `tame` stood, in the format's own notation.
  Texts expected(const Texts& tame, const std::string& name) const {
    Texts texts;
    bool isTitle = format() == ReportFormat::html; // the first text: of the window, not of the page
    for (const std::string& text : tame) {
      const bool isNamed = text.find(tameName) != std::string::npos;
      const std::string whole = replaced(text, name);
      texts.push_back(isNamed && isDefused() && !isTitle ? defused(whole) : whole);
      isTitle = isTitle && !isNamed;
    }
    return texts;
  }

  Sample m_sample = scored(example("globex-inc"));
};

TEST_P(HostileNames, AreReadBackAsTheyWere) {
  for (const Wording& wording : {Wording{}, germanWording()}) {
    const Reading tame = read(report(tameName, wording), wording);
    ASSERT_GT(
        std::ranges::count_if(
            tame.texts, [](const std::string& text) { return text.find(tameName) != std::string::npos; }),
        0);
    const std::vector<std::string> names = hostileNames(1000);
    for (std::size_t i = wording.numbers.decimalPoint == "," ? 1 : 0; i < names.size(); i += 2) {
      const std::string bytes = report(names[i], wording);
      const Reading reading = read(bytes, wording);
      const std::string line = oneLine(names[i]);
      if (format() == ReportFormat::text) {
        std::string whole;
        for (const std::string& word : tame.texts) {
          whole += replaced(word, line) + " ";
        }
        ASSERT_EQ(reading.texts, wordsOf(whole)) << testing::PrintToString(names[i]);
        ASSERT_EQ(whole.find_first_of("\t\r\x1B\x7F"), std::string::npos);
      } else {
        ASSERT_TRUE(!isDefused() || std::ranges::none_of(reading.texts, isLive))
            << testing::PrintToString(names[i]);
        ASSERT_EQ(reading.structure, tame.structure) << testing::PrintToString(names[i]);
        ASSERT_EQ(reading.texts, expected(tame.texts, line)) << testing::PrintToString(names[i]);
      }
    }
  }
}

std::vector<ReportFormatFacts> documentFormats() {
  std::vector<ReportFormatFacts> formats;
  std::ranges::copy_if(reportFormats, std::back_inserter(formats),
                       [](const ReportFormatFacts& facts) { return facts.format != ReportFormat::json; });
  return formats;
}

INSTANTIATE_TEST_SUITE_P(All, HostileNames,
                         testing::Combine(testing::ValuesIn(documentFormats()), testing::ValuesIn(voices)),
                         [](const auto& test) {
                           return std::string(std::get<0>(test.param).name) + "_" +
                                  std::string(std::get<1>(test.param).name);
                         });

TEST(HostileNamesInJson, AreUnchanged) {
  Sample sample = scored(example("globex-inc"));
  for (const std::string& name : hostileNames(1000)) {
    sample.inputs.customer = name;
    EXPECT_EQ(nlohmann::json::parse(sample.written(ReportFormat::json))["customer"], name);
  }
}

TEST(HostileNamesHaveAll, ThatTheyAreMeantToHave) {
  const std::vector<std::string> names = hostileNames(1000);
  EXPECT_EQ(names, hostileNames(1000));
  const auto count = [&names](auto has) { return std::ranges::count_if(names, has); };
  EXPECT_GT(count([](const std::string& name) { return defused(name) != name; }), 300);
  EXPECT_GT(count([](const std::string& name) { return oneLine(name) != name; }), 300);
  EXPECT_GE(count([](const std::string& name) { return name.size() >= 3000; }), 10);
  EXPECT_EQ(count([](const std::string& name) { return oneLine(name).empty(); }), 0);
}

} // namespace
} // namespace health
