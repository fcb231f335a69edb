// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/contribution_chart.h"

#include "tests/ui/support/sessions.h"
#include "tests/ui/support/strict_model.h"
#include "tests/ui/support/widgets.h"
#include "ui/shared/appearance.h"
#include "ui/shared/looks.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

#include <numeric>

namespace health {
namespace {

class ContributionChartTest : public testing::Test {
protected:
  std::unique_ptr<Session> session = sessionWith("acme-corp");
  ContributionChart chart{*session};

  ~ContributionChartTest() override { applyAppearance({}); }

  bool paints(const QColor& color) {
    const QImage image = chart.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, y) == color) {
          return true;
        }
      }
    }
    return false;
  }

  void expectBarsOf(const ScoreResult& result) const {
    const ContributionChart::Bars bars = chart.bars();
    ASSERT_EQ(bars.contributions.size(), result.factors.size());
    ASSERT_EQ(bars.pointsLost.size(), result.factors.size());
    for (std::size_t i = 0; i < result.factors.size(); ++i) {
      EXPECT_NEAR(bars.contributions[i], result.factors[i].contribution.value_or(0.0), 1e-9) << i;
      EXPECT_NEAR(bars.pointsLost[i], result.factors[i].pointsLost.value_or(0.0), 1e-9) << i;
    }
  }
};

TEST_F(ContributionChartTest, survivesPressesWhereNothingLies) {
  showActive(chart);
  QWidget* deepest = chart.childAt(chart.rect().center());
  ASSERT_NE(deepest, nullptr);
  for (const QPoint place : {QPoint(1, 1), deepest->rect().center(), deepest->rect().bottomRight(),
                             deepest->rect().bottomRight() + QPoint(9, 9), QPoint(-9, -9)}) {
    QTest::mouseClick(deepest, Qt::LeftButton, {}, place);
    QTest::mouseDClick(deepest, Qt::LeftButton, {}, place);
    QTest::mouseMove(deepest, place);
  }
  turnWheel(deepest);
  expectBarsOf(*session->outcome().result);
}

TEST_F(ContributionChartTest, keepsTheCalculatedBarsWhileAFieldIsWrong) {
  session->setText("nps", QStringLiteral("x"));
  expectBarsOf(session->state().calculated->result);
  EXPECT_TRUE(chart.bars().calculated.empty());
}

TEST_F(ContributionChartTest, hasBarsOfZeroForWhatIsUnknown) {
  session->setText("nps", {});
  expectBarsOf(*session->outcome().result);
  EXPECT_EQ(chart.bars().contributions[4], 0.0);
  for (const Factor& factor : crmModel()->factors) {
    session->setText(factor.id, {});
  }
  expectBarsOf(*session->outcome().result);
  EXPECT_FALSE(chart.grab().isNull());
}

TEST_F(ContributionChartTest, hasTheBarsOfTheResult) {
  expectBarsOf(*session->outcome().result);
  const std::vector<double> bars = chart.bars().contributions;
  EXPECT_NEAR(std::accumulate(bars.begin(), bars.end(), 0.0), 93.9343, 1e-4);
}

TEST_F(ContributionChartTest, marksTheCalculatedContributionsInAWhatIfOnly) {
  EXPECT_TRUE(chart.bars().calculated.empty());
  session->setText("support_tickets", QStringLiteral("4"));
  expectBarsOf(*session->outcome().result);
  const std::vector<double> marks = chart.bars().calculated;
  const auto& calculated = session->state().calculated->result.factors;
  ASSERT_EQ(marks.size(), calculated.size());
  for (std::size_t i = 0; i < marks.size(); ++i) {
    EXPECT_NEAR(marks[i], *calculated[i].contribution, 1e-9);
  }
  session->backToCalculated();
  EXPECT_TRUE(chart.bars().calculated.empty());
}

TEST_F(ContributionChartTest, paintsBarsAndPointsLostInTheColoursOfTheTheme) {
  showActive(chart);
  for (const Theme theme : {Theme::light, Theme::dark, Theme::light}) {
    applyAppearance({.theme = theme, .textPercent = 100, .lastFolder = {}});
    settle();
    const Looks looks = looksOf(QApplication::palette());
    EXPECT_TRUE(paints(looks.bar)) << looks.dark;
    EXPECT_TRUE(paints(looks.barRest)) << looks.dark;
  }
}

TEST_F(ContributionChartTest, growsWithTheText) {
  showActive(chart);
  const int usual = chart.sizeHint().height();
  applyAppearance({.theme = Theme::system, .textPercent = 200, .lastFolder = {}});
  settle();
  EXPECT_GT(chart.sizeHint().height(), usual * 3 / 2);
}

TEST_F(ContributionChartTest, isNamedAndPointsToTheTable) {
  EXPECT_EQ(accessibleNameOf(&chart), "Weighted contributions");
  EXPECT_TRUE(accessibleDescriptionOf(&chart).contains("table"));
}

TEST_F(ContributionChartTest, hasTheBarsOfThePresentModel) {
  showActive(chart);
  for (const auto& model : builtinModels()) {
    session->useModel(model);
    settle();
    const ScoreResult& result = *session->outcome().result;
    const ContributionChart::Bars bars = chart.bars();
    ASSERT_EQ(bars.contributions.size(), model->scoredFactors()) << model->id;
    EXPECT_FALSE(bars.taken);
    EXPECT_NEAR(std::accumulate(bars.contributions.begin(), bars.contributions.end(), 0.0), *result.score,
                1e-9);
    EXPECT_FALSE(chart.grab().isNull());
  }
  EXPECT_EQ(chart.children().size(), 2) << "its layout and the present bars";
}

TEST_F(ContributionChartTest, hasABarForWhatACapTakes) {
  session->useModel(strictModel());
  session->reset();
  const QColor color = looksOf(QApplication::palette()).error;
  EXPECT_EQ(chart.bars().taken, 0.0);
  EXPECT_FALSE(paints(color));
  session->setText("support_tickets", QStringLiteral("9"));
  session->setText("nps", QStringLiteral("100"));
  EXPECT_NEAR(chart.bars().taken.value(), 24.0, 1e-9);
  EXPECT_TRUE(paints(color));
}

} // namespace
} // namespace health
