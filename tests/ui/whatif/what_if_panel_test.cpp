// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sessions.h"
#include "tests/ui/support/widgets.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/row_table.h"
#include "ui/whatif/span_bars.h"
#include "ui/whatif/what_if_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <gtest/gtest.h>

namespace health {
namespace {

/// The panel with Globex in it.
class WhatIfPanelTest : public testing::Test {
protected:
  std::unique_ptr<Session> session = sessionWith("globex-inc");
  WhatIfPanel panel{*session};

  WhatIfPanelTest() {
    panel.resize(1000, 500);
    showActive(panel);
  }

  void turnTo(const QString& page) {
    auto* tabs = panel.findChild<QTabBar*>();
    for (int i = 0; i < tabs->count(); ++i) {
      if (tabs->tabText(i) == page) {
        tabs->setCurrentIndex(i);
        settle();
        return;
      }
    }
    FAIL() << "no page " << page.toStdString();
  }

  RowTable* table(const QString& name) { return named<RowTable>(panel, name); }
  RowTable* path() { return table(QStringLiteral("What each input alone would have to be")); }
  void aimAt(const QString& text) {
    auto* edit = named<ChoiceBox>(panel, QStringLiteral("Target"))->lineEdit();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
  }

  /// The row whose first cell is `name`, its cells with bars between.
  static QString row(const RowTable* table, const QString& name) {
    for (int i = 0; i < table->model()->rowCount(); ++i) {
      if (table->text(i, 0) == name) {
        QStringList cells;
        for (int column = 1; column < table->model()->columnCount(); ++column) {
          cells << table->text(i, column);
        }
        return cells.join(QStringLiteral(" | "));
      }
    }
    return QStringLiteral("<no row>");
  }

  void press(const QString& button) { QTest::mouseClick(named<QPushButton>(panel, button), Qt::LeftButton); }
};

TEST_F(WhatIfPanelTest, aTargetOutsideTheScaleIsRefusedInPlaceAndKept) {
  aimAt("101");
  EXPECT_TRUE(says(panel, "101 is not possible here: enter 0 to 100."));
  EXPECT_EQ(path()->model()->rowCount(), 0);
  aimAt("nice");
  EXPECT_EQ(named<ChoiceBox>(panel, "Target")->currentText(), "nice");
  EXPECT_TRUE(says(panel, "nice is neither a score from 0 to 100 nor a category; the categories are: "
                          "Unhealthy, At-Risk, Good, Excellent."));
}

TEST_F(WhatIfPanelTest, thePathToTheNextCategoryStandsThereAtOnce) {
  const QAbstractItemModelTester tester(path()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
  EXPECT_EQ(named<ChoiceBox>(panel, "Target")->currentText(), "Good (50)");
  EXPECT_EQ(row(path(), "Product Feature Adoption Rate"), "30 % | 86 % | 50.0 ● Good | Apply");
  EXPECT_EQ(row(path(), "Net Promoter Score (NPS)"), "-10 | not reachable alone | best possible 47.0 | ");
}

TEST_F(WhatIfPanelTest, applyIsAnUndoableWhatIfAndThenTheWayDownIsShown) {
  RowTable* answers = path();
  answers->setFocus();
  answers->setCurrentIndex(answers->model()->index(0, 0));
  QTest::keyClick(answers, Qt::Key_Return);
  EXPECT_EQ(textOf(*session, "feature_adoption"), "86");
  EXPECT_TRUE(session->outcome().isWhatIf);
  EXPECT_EQ(row(answers, "Product Feature Adoption Rate"), "86 % | may become 86 % | 50.0 ● Good | ");
  session->undoStack().undo();
  EXPECT_EQ(row(answers, "Product Feature Adoption Rate"), "30 % | 86 % | 50.0 ● Good | Apply");
}

TEST_F(WhatIfPanelTest, aTypedScoreIsATargetToo) {
  aimAt("40");
  EXPECT_EQ(row(path(), "Support Ticket Volume"), "7 tickets | 4 tickets | 40.5 ▲ At-Risk | Apply");
}

TEST_F(WhatIfPanelTest, plansStandBesideTheLeversAndApply) {
  turnTo("Plan");
  for (const QString value : {"48 %", "5 tickets", "44 days ago", "18", "11 months"}) {
    EXPECT_TRUE(labelTexts(panel).contains(value)) << value.toStdString();
  }
  QTest::mouseClick(named<QPushButton>(panel, "Apply the balanced plan"), Qt::LeftButton);
  EXPECT_EQ(textOf(*session, "nps"), "18");
  EXPECT_EQ(bandOf(*session), "Good");
  session->undoStack().undo();
  EXPECT_EQ(shownScoreOf(*session), "36.0");
}

TEST_F(WhatIfPanelTest, limitsAreKeptAndThoseThatContradictAreSaidInPlace) {
  turnTo("Plan");
  auto* limit = named<FieldEdit>(panel, "Limit of Net Promoter Score (NPS)");
  retype(limit, "-50");
  EXPECT_TRUE(labelTexts(panel).join("").contains("worse side"));
  EXPECT_FALSE(named<QPushButton>(panel, "Apply the balanced plan")->isEnabled());
  EXPECT_EQ(limit->text(), "-50");
  retype(limit, "0");
  EXPECT_TRUE(named<QPushButton>(panel, "Apply the balanced plan")->isEnabled());
  QTest::mouseClick(named<QPushButton>(panel, "Apply the least-effort plan"), Qt::LeftButton);
  EXPECT_LE(textOf(*session, "nps").toInt(), 0);
  EXPECT_EQ(bandOf(*session), "Good");
}

TEST_F(WhatIfPanelTest, whatTheLimitsDoNotAllowIsSaidWithTheBestPossible) {
  turnTo("Plan");
  for (QCheckBox* box : shownWidgets<QCheckBox>(panel)) {
    box->setChecked(box->text().startsWith("Net Promoter"));
  }
  EXPECT_TRUE(says(panel, "Not reachable within these limits; best possible 47.0."));
}

TEST_F(WhatIfPanelTest, sensitivityShowsStepsFullRangeAndExchangeRates) {
  turnTo("Sensitivity");
  EXPECT_EQ(named<SpanBars>(panel, "Score by input: one step and full range")->bars().size(), 6U);
  named<ChoiceBox>(panel, "One unit of")->setCurrentText("Support Ticket Volume");
  const auto* rates = table("What one unit is worth in other inputs");
  EXPECT_EQ(row(rates, "Points of the score"), "1.5");
  EXPECT_EQ(row(rates, "Product Feature Adoption Rate"), "6 %");
  EXPECT_EQ(row(rates, "Net Promoter Score (NPS)"), "15");
}

TEST_F(WhatIfPanelTest, otherWeightingsAreCountedWhileTypingGoesOn) {
  turnTo("Firmness");
  session->setText("nps", "-9");
  session->setText("nps", "-10");
  const auto isSaid = [&] { return labelTexts(panel).join("").contains("99.8 % near these and 73."); };
  EXPECT_TRUE(QTest::qWaitFor(isSaid, 10'000)) << labelTexts(panel).join("\n").toStdString();
}

TEST_F(WhatIfPanelTest, firmnessTellsHowFarInputsAndWeightsAre) {
  turnTo("Firmness");
  const auto* rows = table("How far each input and each weight is from another category");
  EXPECT_EQ(row(rows, "Customer Lifetime Value (CLV)").section(" | ", 3), "20 % | 0–77.2 %");
  EXPECT_EQ(row(rows, "Contract Term Remaining").section(" | ", 3), "10 % | 0–27.7 %");
  EXPECT_EQ(row(rows, "Last Activity").section(" | ", 4), "any");
}

TEST_F(WhatIfPanelTest, theForecastTellsWhatTimeDoes) {
  turnTo("Forecast");
  const auto* days = table("The score if nobody does anything");
  EXPECT_EQ(row(days, "30"), "2026-12-22 | 32.4 | At-Risk");
  EXPECT_EQ(row(days, "60"), "2027-01-21 | 32.1 | At-Risk");
}

TEST_F(WhatIfPanelTest, scenariosAreKeptComparedAppliedAndDeleted) {
  turnTo("Scenarios");
  press("Keep Present");
  EXPECT_TRUE(says(panel, "Type a name for the scenario first."));
  session->setText("feature_adoption", "86");
  retype(named<FieldEdit>(panel, "Name of the scenario"), "Training");
  press("Keep Present");
  const auto* compared = table("Scenarios side by side");
  EXPECT_EQ(row(compared, "Product Feature Adoption Rate"), "30\u00A0% | 86\u00A0% | 86\u00A0%");
  EXPECT_EQ(row(compared, "Health score"), "36.0 | 50.0 | 50.0");
  EXPECT_EQ(row(compared, "Difference"), "0.0 | +14.0 | +14.0");
  session->backToCalculated();
  press("Apply");
  EXPECT_EQ(textOf(*session, "feature_adoption"), "86");
  press("Delete");
  EXPECT_TRUE(session->state().scenarios.empty());
  session->undoStack().undo();
  EXPECT_EQ(session->state().scenarios.size(), 1U);
}

TEST_F(WhatIfPanelTest, theChangeIsASentenceToPasteAndItsPartsAddUp) {
  session->setText("feature_adoption", "55");
  session->setText("support_tickets", "3");
  turnTo("Change");
  const auto* parts = table("Parts of the change");
  EXPECT_EQ(row(parts, "Product Feature Adoption Rate"), "+6.3");
  EXPECT_EQ(row(parts, "Support Ticket Volume"), "+6.0");
  press("Copy sentence");
  EXPECT_EQ(QApplication::clipboard()->text(),
            "36.0 → 48.3: Product Feature Adoption Rate +6.3, Support Ticket Volume +6.0");
  EXPECT_EQ(named<SpanBars>(panel, "From one score to the other")->bars().size(), 4U);
}

TEST_F(WhatIfPanelTest, aFieldThatCannotBeReadStopsEveryPageWithASentence) {
  session->setText("nps", "abc");
  for (const QString page : {"Path", "Plan", "Sensitivity", "Firmness", "Forecast", "Scenarios", "Change"}) {
    turnTo(page);
  }
  EXPECT_TRUE(panel.sections().empty() || panel.sections().size() == 1);
  session->setText("nps", "");
  for (const QString page : {"Path", "Plan", "Sensitivity", "Firmness", "Forecast", "Scenarios", "Change"}) {
    turnTo(page);
  }
}

TEST_F(WhatIfPanelTest, everyAnswerGoesIntoTheReport) {
  session->setText("feature_adoption", "55");
  session->keepScenario("Training");
  QStringList titles;
  for (const ReportSection& section : panel.sections()) {
    titles << QString::fromStdString(section.title);
  }
  for (const QString title :
       {"Path to Good (50)", "Balanced plan", "Least-effort plan", "Sensitivity", "Scenarios"}) {
    EXPECT_TRUE(titles.contains(title)) << title.toStdString() << " in " << titles.join("; ").toStdString();
  }
}

TEST_F(WhatIfPanelTest, anotherModelHasItsOwnCategoriesAndLevers) {
  openExample(*session, "seven-category");
  EXPECT_EQ(named<ChoiceBox>(panel, "Target")->currentText(), "Thriving (80.1)");
  turnTo("Plan");
  EXPECT_EQ(shownWidgets<QCheckBox>(panel).size(), 12);
}

} // namespace
} // namespace health
