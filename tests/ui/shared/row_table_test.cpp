// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widgets.h"
#include "ui/shared/row_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace health {
namespace {

class RowTableTest : public testing::Test {
protected:
  RowTable table{QStringLiteral("Levers"), nullptr};

  RowTableTest() {
    table.setColumns({{"Lever"}, {"Now", true}}, true);
    table.show(
        {{.cells = {{"Adoption"}, {"30 %"}}, .action = "Apply"}, {.cells = {{"Tickets"}}, .action = {}}});
    table.resize(500, 200);
    showActive(table);
  }

  QPoint centerOf(int row, int column) const {
    return table.visualRect(table.model()->index(row, column)).center();
  }
};

TEST_F(RowTableTest, AClickBesideTheLinkDoesNothing) {
  const QSignalSpy acted(&table, &RowTable::acted);
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, centerOf(0, 0));
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, centerOf(1, 2));
  EXPECT_EQ(acted.size(), 0);
}

TEST_F(RowTableTest, TheLinkActsByMouseAndByReturn) {
  const QSignalSpy acted(&table, &RowTable::acted);
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, centerOf(0, 2));
  EXPECT_EQ(acted.size(), 1);
  table.setCurrentIndex(table.model()->index(0, 0));
  QTest::keyClick(&table, Qt::Key_Return);
  EXPECT_EQ(acted.size(), 2);
  table.setCurrentIndex(table.model()->index(1, 0));
  QTest::keyClick(&table, Qt::Key_Return);
  EXPECT_EQ(acted.size(), 2);
}

TEST_F(RowTableTest, ShowsAllRowsAndCellsThatARowLacksAreEmpty) {
  EXPECT_EQ(accessibleNameOf(&table), "Levers");
  EXPECT_EQ(table.text(0, 1), "30 %");
  EXPECT_EQ(table.text(1, 1), "");
  const int two = table.sizeHint().height();
  table.show({{.cells = {{"One"}}, .action = {}}});
  EXPECT_LT(table.sizeHint().height(), two);
}

TEST_F(RowTableTest, ColumnsStayAsWideAsTheyWere) {
  table.show({{.cells = {{"Adoption"}, {"1,000,000 USD"}}, .action = {}}});
  const int wide = table.columnWidth(1);
  table.show({{.cells = {{"Adoption"}, {"1"}}, .action = {}}});
  EXPECT_EQ(table.columnWidth(1), wide);
}

TEST_F(RowTableTest, ItsModelKeepsTheRulesOfModels) {
  const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  table.show({});
  table.show({{.cells = {{"Adoption"}}, .action = "Apply"}});
  table.setColumns({{"Only"}}, false);
}

} // namespace
} // namespace health
