// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/write_inputs.h"
#include "tests/ui/main_window/window_test.h"
#include "ui/shared/row_table.h"
#include "ui/whatif/what_if_panel.h"

#include <QClipboard>
#include <gtest/gtest.h>

namespace health {
namespace {

using WhatIfTest = WindowTest;

TEST_F(WhatIfTest, aFileThatIsNoCustomerIsNotComparedAndNothingIsLost) {
  store("broken.health.json", "{");
  answers.open << path("broken.health.json");
  field("Product Feature Adoption Rate")->setFocus();
  press(Qt::Key_D, Qt::ControlModifier);
  EXPECT_TRUE(notice().startsWith("broken.health.json: ")) << notice().toStdString();
  EXPECT_EQ(score(), "66.7 of 100");
}

TEST_F(WhatIfTest, comparingShowsThePanelAndOneKeyHidesItAgain) {
  store("before.health.json", customerFileText(exampleCustomer("globex-inc")));
  auto* panel = window.findChild<WhatIfPanel*>();
  press(Qt::Key_I, Qt::ControlModifier);
  ASSERT_FALSE(panel->isVisible());
  answers.open << path("before.health.json");
  press(Qt::Key_D, Qt::ControlModifier);
  EXPECT_TRUE(panel->isVisible());
  press(Qt::Key_I, Qt::ControlModifier);
  EXPECT_FALSE(panel->isVisible());
}

TEST_F(WhatIfTest, thePresentCustomerIsComparedWithAFile) {
  store("before.health.json", customerFileText(exampleCustomer("globex-inc")));
  CustomerInputs after = exampleCustomer("globex-inc");
  after.set("feature_adoption", 55.0);
  session->open(after, crmModel(), {});
  answers.open << path("before.health.json");
  press(Qt::Key_D, Qt::ControlModifier);
  EXPECT_TRUE(says(window, "36.0 → 42.3: Product Feature Adoption Rate +6.3"));
}

TEST_F(WhatIfTest, theCopiedReportHasTheAnswersWhileThePanelIsShown) {
  press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(QApplication::clipboard()->text().contains("Path to Excellent (80)"));
  press(Qt::Key_I, Qt::ControlModifier);
  EXPECT_FALSE(window.findChild<WhatIfPanel*>()->isVisible());
  press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_FALSE(QApplication::clipboard()->text().contains("Path to Excellent (80)"));
  press(Qt::Key_I, Qt::ControlModifier);
  EXPECT_TRUE(window.findChild<WhatIfPanel*>()->isVisible());
}

TEST_F(WhatIfTest, roughNumbersGiveARangeInWindowAndReport) {
  openExample(*session, "globex-inc");
  retype(field("Net Promoter Score (NPS)"), "-20 to 0");
  EXPECT_EQ(score().left(11), "36.0 of 100");
  press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  const QString report = QApplication::clipboard()->text();
  EXPECT_TRUE(report.contains("Lowest possible score:")) << report.toStdString();
  EXPECT_TRUE(report.contains("35.0"));
  EXPECT_TRUE(report.contains("37.0"));
}

TEST_F(WhatIfTest, scenariosAreSavedReadBackAndApplied) {
  openExample(*session, "globex-inc");
  session->setText("feature_adoption", "86");
  session->keepScenario("Training");
  answers.save << path("globex.health.json");
  press(Qt::Key_S, Qt::ControlModifier);
  session->reset();
  window.openPath(path("globex.health.json"));
  EXPECT_EQ(session->state().scenarios.size(), 1U);
  session->setText("feature_adoption", "30");
  EXPECT_TRUE(session->applyScenario(0));
  EXPECT_EQ(score(), "50.0 of 100");
}

} // namespace
} // namespace health
