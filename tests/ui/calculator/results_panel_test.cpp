// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/results_panel.h"

#include "tests/ui/support/sessions.h"
#include "tests/ui/support/widgets.h"
#include "ui/calculator/chart_legend.h"
#include "ui/calculator/contribution_chart.h"
#include "ui/calculator/contribution_table.h"
#include "ui/shared/link_button.h"
#include "ui/shared/looks.h"
#include "ui/shared/readout.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace health {
namespace {

class ResultsPanelTest : public testing::Test {
protected:
  std::unique_ptr<Session> session = sessionWith("acme-corp");
  ResultsPanel panel{*session};

  ResultsPanelTest() {
    panel.resize(800, 400);
    showActive(panel);
  }
};

TEST_F(ResultsPanelTest, passesOnWhatTheScoreCardAsksFor) {
  QSignalSpy back(&panel, &ResultsPanel::backAsked);
  QSignalSpy problem(&panel, &ResultsPanel::problemAsked);
  session->setText("nps", QStringLiteral("x"));
  QTest::mouseClick(named<LinkButton>(panel, "Back to calculated"), Qt::LeftButton);
  QTest::mouseClick(named<LinkButton>(panel, "Stopped by Net Promoter Score (NPS)"), Qt::LeftButton);
  EXPECT_EQ(back.size(), 1);
  ASSERT_EQ(problem.size(), 1);
  EXPECT_EQ(problem.first().first().value<std::size_t>(), 4U);
}

TEST_F(ResultsPanelTest, scrollsWithTheWheelOverTableAndChart) {
  auto* bar = panel.findChild<QScrollArea*>()->verticalScrollBar();
  ASSERT_GT(bar->maximum(), 0);
  for (QWidget* place : {panel.findChild<ContributionTable*>()->viewport(),
                         panel.findChild<ContributionChart*>()->childAt(
                             panel.findChild<ContributionChart*>()->rect().center())}) {
    bar->setValue(0);
    turnWheel(place);
    EXPECT_GT(bar->value(), 0);
  }
}

TEST_F(ResultsPanelTest, takesNoFocusOfItsOwnButIsScrolledByTheKeysOfWhatIsInIt) {
  auto* area = panel.findChild<QScrollArea*>();
  EXPECT_EQ(area->focusPolicy(), Qt::NoFocus);
  auto* score = named<Readout>(panel, "Health score");
  score->setFocus(Qt::TabFocusReason);
  QTest::keyClick(score, Qt::Key_PageDown);
  EXPECT_GT(area->verticalScrollBar()->value(), 0);
  QTest::keyClick(score, Qt::Key_PageUp);
  EXPECT_EQ(area->verticalScrollBar()->value(), 0);
}

TEST_F(ResultsPanelTest, explainsTheBars) {
  const Looks looks = looksOf(QApplication::palette());
  const QImage legend = panel.findChild<ChartLegend*>()->grab().toImage();
  int found = 0;
  for (const QColor& color : {looks.bar, looks.barRest, looks.marker}) {
    for (int x = 0; x < legend.width(); ++x) {
      if (legend.pixelColor(x, legend.height() / 2) == color) {
        ++found;
        break;
      }
    }
  }
  EXPECT_EQ(found, 3);
}

} // namespace
} // namespace health
