// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plain_text.h"
#include "tests/core/report/hostile_names.h"
#include "tests/core/report/read_back.h"
#include "tests/core/report/read_xlsx.h"
#include "tests/office/flat_sheet.h"
#include "tests/office/office_files.h"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>

// What LibreOffice made of the files of health_office_writer; tests/office/run says where they are.

namespace health {
namespace {

std::filesystem::path folder() {
  return std::getenv("HEALTH_OFFICE_FILES");
}

FlatSheet opened(const std::string& file) {
  return readFlatSheet(contentsOf(folder() / file));
}

std::ptrdiff_t formulasIn(const FlatSheet& sheet) {
  return std::ranges::count_if(sheet, [](const auto& entry) { return !entry.second.formula.empty(); });
}

/// The texts of a sheet, row by row. LibreOffice shows several blanks as they are, and numbers in its own
/// way.
std::vector<std::string> textsOf(const FlatSheet& sheet) {
  std::vector<std::string> texts;
  for (const auto& [place, cell] : sheet) {
    if (!cell.number && cell.formula.empty()) {
      texts.push_back(cell.text);
    }
  }
  return texts;
}

class OpenedText : public testing::TestWithParam<const char*> {};

TEST_P(OpenedText, HasNoLiveFormula) {
  const std::string format = GetParam();
  EXPECT_EQ(formulasIn(opened(format + "/live.fods")), 1) << "LibreOffice would take none for a formula";
  const FlatSheet sheet = opened(format + "/hostile.fods");
  EXPECT_GT(sheet.size(), hostileCustomers * 100);
  EXPECT_EQ(formulasIn(sheet), 0);
}

INSTANTIATE_TEST_SUITE_P(All, OpenedText, testing::Values("csv", "tsv", "html"),
                         [](const auto& test) { return std::string(test.param); });

/// LibreOffice takes what looks like a number, a date or a truth for one: only texts are compared.
void expectTexts(const FlatSheet& sheet, const Cells& rows) {
  std::size_t compared = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t column = 0; column < rows[row].size(); ++column) {
      const auto cell = sheet.find({row, column});
      const std::string& text = rows[row][column];
      if (cell == sheet.end()) {
        EXPECT_EQ(text, "") << row << "," << column;
      } else if (!cell->second.number) {
        EXPECT_EQ(cell->second.text, text) << row << "," << column;
        ++compared;
      }
    }
  }
  EXPECT_GT(compared, hostileCustomers * 50);
}

TEST(OpenedCsv, HasEveryText) {
  expectTexts(opened("csv/hostile.fods"),
              readSeparated(hostileReports(ReportFormat::csv).substr(3), ',', "\r\n"));
}

TEST(OpenedTsv, HasEveryText) {
  expectTexts(opened("tsv/hostile.fods"), readSeparated(hostileReports(ReportFormat::tsv), '\t', "\n"));
}

/// As browsers and LibreOffice show a text of a page.
std::string withSingleBlanks(const std::string& text) {
  std::string single;
  for (const char character : text) {
    if (character != ' ' || !single.ends_with(' ')) {
      single += character;
    }
  }
  return single;
}

TEST(OpenedHtml, HasEveryName) {
  std::set<std::string> texts;
  for (const auto& [place, cell] : opened("html/hostile.fods")) {
    texts.insert(cell.text);
  }
  for (const std::string& name : hostileNames(hostileCustomers)) {
    const std::string title = "Customer health score: " + oneLine(name);
    EXPECT_TRUE(texts.contains(withSingleBlanks(title))) << title;
  }
}

TEST(OpenedWorkbook, HasEveryTextAndOnlyItsOwnFormulas) {
  for (std::size_t customer = 0; customer < hostileWorkbooks; ++customer) {
    std::vector<std::string> texts;
    std::ptrdiff_t formulas = 0;
    for (const auto& row : readXlsx(hostileWorkbook(customer)).rows) {
      for (const auto& [column, cell] : row) {
        formulas += cell.formula.empty() ? 0 : 1;
        if (!cell.isNumber) {
          texts.push_back(cell.text);
        }
      }
    }
    const FlatSheet sheet = opened("xlsx/hostile-" + std::to_string(customer) + ".fods");
    EXPECT_EQ(formulasIn(sheet), formulas);
    EXPECT_EQ(formulas, 14);
    EXPECT_EQ(textsOf(sheet), texts) << customer;
  }
}

class Recalculated : public testing::TestWithParam<std::string> {
protected:
  Sample m_sample = scoredExample(GetParam());

  static double total(const FlatSheet& sheet) {
    const auto column = contributionPlaces(sheet).at(0).second;
    double last = 0.0;
    for (const auto& [place, cell] : sheet) {
      if (place.second == column && cell.formula.find("SUM(") != std::string::npos) {
        last = cell.number.value();
      }
    }
    return last;
  }
};

TEST_P(Recalculated, HasTheScoreOfTheResult) {
  const FlatSheet sheet = opened("same/again/" + GetParam() + ".fods");
  const auto json = nlohmann::json::parse(m_sample.written(ReportFormat::json));
  EXPECT_NEAR(total(sheet), json["score"].get<double>(), 1e-9);
  const std::vector<FlatPlace> places = contributionPlaces(sheet);
  std::size_t known = 0;
  for (const auto& factor : json["factors"]) {
    if (!factor["contribution"].is_null()) {
      EXPECT_NEAR(sheet.at(places.at(known++)).number.value(), factor["contribution"].get<double>(), 1e-9);
    }
  }
  EXPECT_EQ(known, places.size());
}

TEST_P(Recalculated, FollowsAChangedWeightAndNormalizedScore) {
  double wanted = 0.0;
  bool isFirst = true;
  for (const FactorScore& factor : m_sample.result.factors) {
    if (factor.contribution) {
      wanted += isFirst ? changedNormalized * changedWeight : *factor.contribution;
      isFirst = false;
    }
  }
  if (m_sample.result.cap) {
    wanted = std::min(wanted, m_sample.result.model->caps[m_sample.result.cap->cap].atMost);
  }
  EXPECT_NEAR(total(opened("changed/again/" + GetParam() + ".fods")), wanted, 1e-9);
  EXPECT_GT(std::abs(wanted - *m_sample.result.score), 0.01) << "nothing was changed";
}

INSTANTIATE_TEST_SUITE_P(All, Recalculated, testing::ValuesIn(exampleNames()), [](const auto& test) {
  std::string name = test.param;
  std::ranges::replace(name, '-', '_');
  return name;
});

} // namespace
} // namespace health
