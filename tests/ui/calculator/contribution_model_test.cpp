// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/contribution_model.h"

#include "tests/ui/support/sessions.h"
#include "tests/ui/support/strict_model.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <functional>

namespace health {
namespace {

QString cell(const ContributionModel& model, int row, int column) {
  return model.index(row, column).data().toString();
}

QStringList row(const ContributionModel& model, int which) {
  QStringList cells;
  for (int column = 0; column < model.columnCount(); ++column) {
    cells << cell(model, which, column);
  }
  return cells;
}

/// The tenths of "12.3", "+12.3" or "12 %" in the notation of en_US; 0 for an empty cell or a dash.
std::int64_t tenthsOf(const QString& text) {
  QString number = text;
  number.remove(QLatin1Char('+')).remove(QStringLiteral(" %")).replace(QChar(0x2212), QLatin1Char('-'));
  return number.isEmpty() || number == QStringLiteral("–") ? 0 : roundedUnits(number.toDouble(), 1);
}

std::int64_t columnSum(const ContributionModel& model, int column) {
  std::int64_t sum = 0;
  for (int i = 0; i + 1 < model.rowCount(); ++i) {
    sum += tenthsOf(cell(model, i, column));
  }
  return sum;
}

void expectSumsAsShown(const ContributionModel& model) {
  const int total = model.rowCount() - 1;
  for (const int column : {ContributionModel::contributionColumn, ContributionModel::weightColumn,
                           ContributionModel::changeColumn}) {
    EXPECT_EQ(columnSum(model, column), tenthsOf(cell(model, total, column))) << "column " << column;
  }
}

TEST(ContributionModel, keepsTheRulesOfItemModelsThroughEveryChange) {
  const auto session = newSession();
  ContributionModel model(*session);
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
  const std::vector<std::function<void()>> changes{
      [&] { openExample(*session, "acme-corp"); },
      [&] { session->setText("nps", {}); },
      [&] { session->setText("clv", QStringLiteral("abc")); },
      [&] { session->backToCalculated(); },
      [&] { session->setCurrency("clv", currencyOf("JPY")); },
      [&] { session->reset(); },
      [&] { session->undoStack().undo(); },
      [&] { session->useModel(builtinModel("seven-category")); },
      [&] { session->useModel(builtinModel("four-dimension")); },
      [&] { session->useModel(strictModel()); },
      [&] { session->setText("support_tickets", QStringLiteral("9")); },
      [&] { session->useModel(builtinModel("three-signal")); },
      [&] { session->undoStack().undo(); },
      [&] { session->reset(); },
  };
  for (const auto& change : changes) {
    change();
    expectSumsAsShown(model);
  }
}

TEST(ContributionModel, cannotBeEdited) {
  const auto session = newSession();
  ContributionModel model(*session);
  EXPECT_FALSE(model.flags(model.index(0, ContributionModel::inputColumn)).testFlag(Qt::ItemIsEditable));
  EXPECT_FALSE(model.setData(model.index(0, ContributionModel::inputColumn), 5));
}

TEST(ContributionModel, staysWithTheCalculatedResultWhileAFieldIsWrong) {
  const auto session = sessionWith("acme-corp");
  ContributionModel model(*session);
  const QStringList before = row(model, 1);
  session->setText("feature_adoption", QStringLiteral("150"));
  EXPECT_EQ(row(model, 1), before);
  EXPECT_EQ(cell(model, 6, ContributionModel::contributionColumn), "93.9");
}

TEST(ContributionModel, showsEachInputsWayToItsContribution) {
  const auto session = sessionWith("acme-corp");
  const ContributionModel model(*session);
  ASSERT_EQ(model.rowCount(), 7);
  EXPECT_EQ(row(model, 0),
            (QStringList{"Customer Lifetime Value (CLV)", "75,000 USD", "0.938", "20 %", "18.8", ""}));
  EXPECT_EQ(row(model, 1),
            (QStringList{"Product Feature Adoption Rate", "90 %", "0.900", "25 %", "22.5", ""}));
  EXPECT_EQ(row(model, 2), (QStringList{"Support Ticket Volume", "0 tickets", "1.000", "15 %", "15.0", ""}));
  EXPECT_EQ(row(model, 3), (QStringList{"Last Activity", "3 days ago", "0.967", "10 %", "9.6", ""}));
  EXPECT_EQ(row(model, 4), (QStringList{"Net Promoter Score (NPS)", "80", "0.900", "20 %", "18.0", ""}));
  EXPECT_EQ(row(model, 5),
            (QStringList{"Contract Term Remaining", "36 months", "1.000", "10 %", "10.0", ""}));
  EXPECT_EQ(row(model, 6), (QStringList{"Health score", "", "", "100 %", "93.9", ""}));
}

TEST(ContributionModel, showsWhatAWhatIfChanges) {
  const auto session = sessionWith("acme-corp");
  const ContributionModel model(*session);
  session->setText("support_tickets", QStringLiteral("4"));
  EXPECT_EQ(cell(model, 2, ContributionModel::changeColumn), "-6.0");
  EXPECT_EQ(cell(model, 1, ContributionModel::changeColumn), "");
  EXPECT_EQ(cell(model, 6, ContributionModel::changeColumn), "-6.0");
  expectSumsAsShown(model);
  ASSERT_TRUE(session->calculate());
  EXPECT_EQ(cell(model, 2, ContributionModel::changeColumn), "");
}

TEST(ContributionModel, tellsUnknownFromZero) {
  const auto session = sessionWith("acme-corp");
  const ContributionModel model(*session);
  session->setText("nps", {});
  EXPECT_EQ(row(model, 4).mid(1, 4), (QStringList{"unknown", "–", "0.0 %", "–"}));
  EXPECT_EQ(cell(model, 0, ContributionModel::weightColumn), "25.0 %");
  expectSumsAsShown(model);
  for (const Factor& factor : crmModel()->factors) {
    session->setText(factor.id, {});
  }
  EXPECT_EQ(cell(model, 6, ContributionModel::contributionColumn), "–");
  EXPECT_EQ(cell(model, 6, ContributionModel::weightColumn), "");
}

TEST(ContributionModel, showsNoNumbersOfAnInputWithoutWeight) {
  const auto session = sessionWith("four-dimension");
  const ContributionModel model(*session);
  ASSERT_EQ(model.rowCount(), 15);
  EXPECT_EQ(row(model, 12), (QStringList{"Expansion", "Flat", "0.500", "4.0 %", "2.0", ""}));
  EXPECT_EQ(row(model, 13), (QStringList{"Account Value", "60,000 USD", "–", "–", "–", ""}));
  EXPECT_EQ(cell(model, 14, ContributionModel::contributionColumn), "67.5");
  expectSumsAsShown(model);
  session->setText("expansion", {});
  EXPECT_EQ(cell(model, 12, ContributionModel::inputColumn), "unknown");
}

TEST(ContributionModel, hasARowForTheCapSoThatTheRowsStillAddUp) {
  const auto session = newSession();
  const ContributionModel model(*session);
  EXPECT_EQ(model.capRow(), -1);
  session->useModel(strictModel());
  ASSERT_EQ(model.capRow(), 6);
  ASSERT_EQ(model.rowCount(), 8);
  EXPECT_EQ(row(model, 6), (QStringList{"Cap", "none acts", "", "", "–", ""}));
  expectSumsAsShown(model);
  session->setText("support_tickets", QStringLiteral("9"));
  session->setText("nps", QStringLiteral("100"));
  // 40 × 0.1 + 60 would be 64.
  EXPECT_EQ(row(model, 6),
            (QStringList{"Cap while Support Load is below 50: at most 40", "", "", "", "-24.0", "-24.0"}));
  EXPECT_EQ(cell(model, 7, ContributionModel::contributionColumn), "40.0");
  expectSumsAsShown(model);
}

TEST(ContributionModel, writesNumbersAsTheUserDoes) {
  const auto german = sessionWith("acme-corp", "de_DE");
  EXPECT_EQ(row(ContributionModel(*german), 0).mid(1, 4),
            (QStringList{"75.000 USD", "0,938", "20 %", "18,8"}));
  const auto arabic = sessionWith("acme-corp", "ar_EG");
  EXPECT_EQ(row(ContributionModel(*arabic), 6).at(4), "٩٣٫٩");
}

TEST(ContributionModel, namesItsColumnsAndAlignsNumbersRight) {
  const auto session = newSession();
  const ContributionModel model(*session);
  QString titles;
  for (int column = 0; column < model.columnCount(); ++column) {
    titles +=
        model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().simplified() + QLatin1Char('|');
    const int alignment = model.index(0, column).data(Qt::TextAlignmentRole).toInt();
    EXPECT_EQ(alignment & Qt::AlignHorizontal_Mask, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
  }
  EXPECT_EQ(titles, "Factor|Input value|Normalized (0–1)|Weight|Contribution|Change|");
}

// Laws

RC_GTEST_PROP(ContributionModelLaws, theRowsAddUpToTheTotalAsShown, ()) {
  const auto session = sessionWith(*rc::gen::element<std::string>("acme-corp", "globex-inc"));
  const ContributionModel model(*session);
  for (int change = 0; change < 4; ++change) {
    const auto& factor = crmModel()->factors[*rc::gen::inRange<std::size_t>(0, 6)];
    const double normalized = *rc::gen::inRange(0, 1001) / 1000.0;
    const bool known = *rc::gen::inRange(0, 5) > 0;
    const double input = inputForScore(factor.curve, normalized).value();
    const double typed = factor.isWhole() ? std::round(input) : roundHalfUp(input, 2);
    session->setText(factor.id, known ? QString::number(typed, 'f', factor.isWhole() ? 0 : 2) : QString());
    RC_ASSERT(session->outcome().result);
    const int total = model.rowCount() - 1;
    for (const int column : {ContributionModel::contributionColumn, ContributionModel::weightColumn,
                             ContributionModel::changeColumn}) {
      RC_ASSERT(columnSum(model, column) == tenthsOf(cell(model, total, column)));
    }
    if (*rc::gen::arbitrary<bool>()) {
      session->calculate();
    }
  }
}

} // namespace
} // namespace health
