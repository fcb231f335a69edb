// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/formula_safety.h"
#include "core/report/plain_text.h"
#include "tests/core/report/read_back.h"
#include "tests/core/report/report_samples.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace health {
namespace {

const std::string hostileTexts[] = {
    "=HYPERLINK(\"http://x\",\"y\")",
    "+1",
    "-2+3|x",
    "@SUM(1)",
    "＝1+1",
    " \t=1",
    "<script>alert(1)</script>",
    "</td><td>x & y &amp; 'z'",
    "\"quoted\", comma; tab\tand more",
    "**bold** _it_ `code` | pipe | [link](http://x) <http://y> ~~s~~ #1",
    "back\\slash \\| \\\\",
    "two\nlines\r\nthree",
    "\u202Etxt.exe\u202C and \u200Fmark",
    "👩‍🚀 株式会社 Cafe\u0301 \u0645\u0631\u062D\u0628\u0627",
    "no\u00A0break",
    "{braces} {0} %1 %n",
    "\x1B[31mred",
    "A name so long that it takes two =1+1",
};

/// The default model, every name in it and the customer's own taken from `text`.
Sample named(const std::string& text) {
  ScoreModel model = *defaultModel();
  for (Factor& factor : model.factors) {
    factor.unit = factor.unit.empty() ? "" : text;
  }
  model.factors[1].name = text;
  model.groups[1].name = text;
  model.name = text;
  for (Band& band : model.bands) {
    band.name = text;
    band.action = text;
  }
  CustomerInputs inputs = example("globex-inc");
  inputs.customer = text;
  return scored(inputs, std::make_shared<const ScoreModel>(std::move(model)));
}

std::vector<std::size_t> widths(const Cells& rows) {
  std::vector<std::size_t> sizes;
  for (const auto& row : rows) {
    sizes.push_back(row.size());
  }
  return sizes;
}

bool hasCell(const Cells& rows, const std::string& text) {
  return std::ranges::any_of(rows, [&text](const auto& row) { return std::ranges::count(row, text) > 0; });
}

class HostileText : public testing::TestWithParam<std::string> {
protected:
  const std::string& text() const { return GetParam(); }
  std::string written(ReportFormat format) const { return named(text()).written(format); }
  static std::string tame(ReportFormat format) { return named("Tame").written(format); }
  std::string safe() const { return oneLine(defused(text())); }
};

TEST_P(HostileText, StaysInItsCellOfACsvFile) {
  const Cells rows = readSeparated(written(ReportFormat::csv), ',', "\r\n");
  EXPECT_EQ(widths(rows), widths(readSeparated(tame(ReportFormat::csv), ',', "\r\n")));
  EXPECT_TRUE(hasCell(rows, safe())) << safe();
}

TEST_P(HostileText, StaysInItsCellOfATsvPaste) {
  const std::string tsv = written(ReportFormat::tsv);
  const Cells rows = readSeparated(tsv, '\t', "\n");
  EXPECT_EQ(widths(rows), widths(readSeparated(tame(ReportFormat::tsv), '\t', "\n")));
  EXPECT_TRUE(hasCell(rows, safe())) << safe();
  EXPECT_EQ(std::ranges::count(tsv, '\n'), std::ssize(rows)) << "a line that a paste would break";
}

TEST_P(HostileText, IsTextInHtml) {
  const std::string html = written(ReportFormat::html);
  const Cells rows = readHtmlRows(html);
  EXPECT_EQ(widths(rows), widths(readHtmlRows(tame(ReportFormat::html))));
  std::string wanted = defused(text());
  std::erase(wanted, '\x1B');
  EXPECT_TRUE(hasCell(rows, wanted)) << wanted;
  for (const char* live : {"<script", "</td><td>x", "<http", "&amp;amp; \"z"}) {
    EXPECT_EQ(html.find(live), std::string::npos) << live;
  }
}

TEST_P(HostileText, IsTextInMarkdown) {
  const Cells rows = readMarkdownRows(written(ReportFormat::markdown));
  EXPECT_EQ(widths(rows), widths(readMarkdownRows(tame(ReportFormat::markdown))));
  EXPECT_TRUE(hasCell(rows, oneLine(text()))) << oneLine(text());
}

TEST_P(HostileText, StaysOnItsLineOfPlainText) {
  const std::string plain = written(ReportFormat::text);
  EXPECT_NE(plain.find("Customer health score: " + oneLine(text()) + "\n=="), std::string::npos) << plain;
  EXPECT_EQ(plain.find("\u00A0"), std::string::npos);
  EXPECT_EQ(plain.find("\u202E"), std::string::npos);
  EXPECT_EQ(plain.find('\x1B'), std::string::npos);
}

TEST_P(HostileText, IsUnchangedInJson) {
  const auto json = nlohmann::json::parse(written(ReportFormat::json));
  EXPECT_EQ(json["customer"], text());
  EXPECT_EQ(json["factors"][1]["name"], text());
  EXPECT_EQ(json["band"]["name"], text());
}

TEST_P(HostileText, NeverStartsACellThatASpreadsheetCouldRun) {
  const std::string starts = "=+-@\t\r";
  Cells all = readSeparated(written(ReportFormat::csv), ',', "\r\n");
  const Cells html = readHtmlRows(written(ReportFormat::html));
  all.insert(all.end(), html.begin(), html.end());
  for (const auto& row : all) {
    for (const std::string& cell : row) {
      const std::string line = oneLine(cell);
      const bool isNumber = line.find_first_not_of("+-.0123456789") == std::string::npos;
      EXPECT_TRUE(line.empty() || (isNumber && line != text()) ||
                  starts.find(line.front()) == std::string::npos)
          << cell;
      EXPECT_FALSE(line.starts_with("＝")) << cell;
    }
  }
}

/// LibreOffice puts the texts of a picture into cells, too.
TEST_P(HostileText, NeverStartsATextOfTheChartThatASpreadsheetCouldRun) {
  const std::string html = written(ReportFormat::html);
  std::size_t texts = 0;
  const std::string name = "<text class=\"name\"";
  for (std::size_t at = html.find(name); at != std::string::npos; at = html.find(name, at)) {
    at = html.find('>', at) + 1;
    const std::string content = readHtmlText(std::string_view(html).substr(at, html.find('<', at) - at));
    EXPECT_EQ(defused(content), content);
    ++texts;
  }
  EXPECT_GE(texts, 6U);
}

INSTANTIATE_TEST_SUITE_P(All, HostileText, testing::ValuesIn(hostileTexts),
                         [](const auto& test) { return std::to_string(test.index); });

TEST(HostileBytes, ThatAreNotUtf8DoNotEndTheProgram) {
  Sample sample = scored(example("acme-corp"));
  sample.inputs.customer = "A\xFF\xC3";
  for (const ReportFormatFacts& facts : reportFormats) {
    const auto bytes = reportBytes(facts.format, sample.source(), Voice::crmNote, {});
    EXPECT_TRUE(bytes && !bytes->empty()) << facts.name;
  }
}

} // namespace
} // namespace health
