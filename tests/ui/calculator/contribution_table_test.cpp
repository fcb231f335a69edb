// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/contribution_table.h"

#include "tests/ui/support/sessions.h"
#include "tests/ui/support/strict_model.h"
#include "tests/ui/support/widgets.h"
#include "ui/calculator/contribution_model.h"
#include "ui/shared/appearance.h"

#include <QAccessible>
#include <QHeaderView>
#include <QTest>
#include <gtest/gtest.h>

namespace health {
namespace {

class ContributionTableTest : public testing::Test {
protected:
  std::unique_ptr<Session> session = sessionWith("acme-corp");
  ContributionTable table{*session};

  ~ContributionTableTest() override { applyAppearance({}); }

  void showAt(int textPercent) {
    applyAppearance({.theme = Theme::system, .textPercent = textPercent, .lastFolder = {}});
    showActive(table);
    settle();
    table.resize(table.sizeHint());
    settle();
  }
};

TEST_F(ContributionTableTest, isNotScrolledByTheWheel) {
  showAt(100);
  turnWheel(table.viewport());
  EXPECT_EQ(table.rowAt(1), 0);
}

TEST_F(ContributionTableTest, isReadByAssistiveToolsAsATable) {
  QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&table);
  EXPECT_EQ(accessible->text(QAccessible::Name), "Individual Factor Contributions to Health Score");
  QAccessibleTableInterface* cells = accessible->tableInterface();
  ASSERT_NE(cells, nullptr);
  EXPECT_EQ(cells->rowCount(), 7);
  EXPECT_EQ(cells->columnCount(), 6);
  EXPECT_EQ(cells->cellAt(6, 4)->text(QAccessible::Name), "93.9");
  EXPECT_EQ(cells->columnDescription(4), "Contribution");
}

TEST_F(ContributionTableTest, showsAllRowsAtEveryTextSize) {
  for (const int percent : {100, 200, 300}) {
    showAt(percent);
    const int last = table.model()->rowCount() - 1;
    EXPECT_GE(table.viewport()->height(), table.rowViewportPosition(last) + table.rowHeight(last)) << percent;
  }
}

TEST_F(ContributionTableTest, cutsNoTextAtAnyTextSize) {
  session->setText("support_tickets", QStringLiteral("9"));
  for (const int percent : {100, 150, 200, 300}) {
    showAt(percent);
    const QAbstractItemModel& model = *table.model();
    for (int column = 0; column < model.columnCount(); ++column) {
      for (int row = -1; row < model.rowCount(); ++row) {
        const QVariant font = row < 0 ? QVariant() : model.index(row, column).data(Qt::FontRole);
        const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : table.font());
        const QString text = row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                     : model.index(row, column).data().toString();
        for (const QString& line : text.split(QLatin1Char('\n'))) {
          EXPECT_LE(metrics.horizontalAdvance(line), table.columnWidth(column))
              << percent << ' ' << line.toStdString();
        }
        if (row >= 0) {
          EXPECT_LE(metrics.height(), table.rowHeight(row)) << percent << ' ' << text.toStdString();
        }
      }
    }
    const QString title = model.headerData(ContributionModel::normalizedColumn, Qt::Horizontal).toString();
    const int lines = static_cast<int>(title.split(QLatin1Char('\n')).size());
    EXPECT_GE(table.horizontalHeader()->height(), lines * table.fontMetrics().height()) << percent;
  }
}

TEST_F(ContributionTableTest, doesNotMoveItsColumnsWhileANumberGrows) {
  showAt(100);
  std::vector<int> widths;
  for (int column = 0; column < table.model()->columnCount(); ++column) {
    widths.push_back(table.columnWidth(column));
  }
  session->setText("clv", QStringLiteral("1"));
  session->setText("clv", QStringLiteral("1,000,000"));
  for (int column = 0; column < table.model()->columnCount(); ++column) {
    EXPECT_EQ(table.columnWidth(column), widths[static_cast<std::size_t>(column)]);
  }
}

TEST_F(ContributionTableTest, isOneStopForTheTabKey) {
  showAt(100);
  table.setFocus();
  EXPECT_FALSE(table.tabKeyNavigation());
  QTest::keyClick(&table, Qt::Key_Down);
  EXPECT_TRUE(table.currentIndex().isValid());
  QTest::keyClick(&table, Qt::Key_F2);
  EXPECT_EQ(table.findChild<QWidget*>("qt_spinbox_lineedit"), nullptr);
}

TEST_F(ContributionTableTest, fitsTheRowsOfEveryModel) {
  showAt(100);
  for (const auto& model : builtinModels()) {
    session->useModel(model);
    settle();
    table.resize(table.sizeHint());
    const int last = table.model()->rowCount() - 1;
    EXPECT_EQ(table.model()->rowCount(), static_cast<int>(model->factors.size()) + 1);
    EXPECT_GE(table.viewport()->height(), table.rowViewportPosition(last) + table.rowHeight(last))
        << model->id;
  }
}

TEST_F(ContributionTableTest, makesRoomForARangeOfAmounts) {
  showAt(100);
  session->setText("clv", QStringLiteral("1,060,000.50-1,280,000.50"));
  const QString text = table.model()->index(0, 1).data().toString();
  EXPECT_EQ(text, "1,060,000.50–1,280,000.50 USD");
  EXPECT_GT(table.columnWidth(1), table.fontMetrics().horizontalAdvance(text));
  const int wide = table.columnWidth(1);
  session->setText("clv", QStringLiteral("1"));
  EXPECT_EQ(table.columnWidth(1), wide) << "nothing moves to and fro";
  session->useModel(strictModel());
  EXPECT_LT(table.columnWidth(1), wide);
}

TEST_F(ContributionTableTest, givesTheSentenceOfACapTheRoomOfTheColumnsThatItLeavesEmpty) {
  session->useModel(strictModel());
  showAt(100);
  const int name = table.columnWidth(0);
  EXPECT_EQ(table.columnSpan(6, 0), 1);
  session->setText("support_tickets", QStringLiteral("9"));
  EXPECT_EQ(table.columnSpan(6, 0), 4);
  EXPECT_EQ(table.columnWidth(0), name) << "nothing moves when a cap begins to act";
  int width = 0;
  for (int column = 0; column < 4; ++column) {
    width += table.columnWidth(column);
  }
  EXPECT_LE(table.fontMetrics().horizontalAdvance(table.model()->index(6, 0).data().toString()), width);
  session->setText("support_tickets", QStringLiteral("2"));
  EXPECT_EQ(table.columnSpan(6, 0), 1);
  session->setText("support_tickets", QStringLiteral("9"));
  session->useModel(crmModel());
  EXPECT_EQ(table.columnSpan(6, 0), 1);
}

} // namespace
} // namespace health
