// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/write_inputs.h"
#include "tests/ui/main_window/window_test.h"

#include <gtest/gtest.h>

namespace health {
namespace {

using Unsaved = FileDialogs::Unsaved;

class CloseTest : public WindowTest {
protected:
  CloseTest() {
    store("acme.health.json", customerFileText(exampleCustomer("acme-corp")));
    window.openPath(path("acme.health.json"));
  }

  void change() { retype(field("Net Promoter Score (NPS)"), QStringLiteral("70")); }
  InputValue storedNps() const {
    return readCustomerFile(stored("acme.health.json")).value().customers.front().value().value("nps");
  }
};

TEST_F(CloseTest, staysOpenWhenTheUserCancels) {
  change();
  answers.unsaved = Unsaved::cancel;
  EXPECT_FALSE(window.close());
  EXPECT_TRUE(window.isVisible());
  EXPECT_EQ(answers.asked, QStringList{"acme.health.json"});
}

TEST_F(CloseTest, staysOpenWhenSavingFails) {
  retype(field("Net Promoter Score (NPS)"), QStringLiteral("150"));
  answers.unsaved = Unsaved::save;
  EXPECT_FALSE(window.close());
  EXPECT_TRUE(window.isVisible());
  EXPECT_EQ(notice(), "acme.health.json is not saved: a marked field cannot be read yet.");
  EXPECT_EQ(storedNps(), InputValue(80.0));
}

TEST_F(CloseTest, savesWhenAsked) {
  change();
  answers.unsaved = Unsaved::save;
  EXPECT_TRUE(window.close());
  EXPECT_EQ(storedNps(), InputValue(70.0));
}

TEST_F(CloseTest, discardsWhenAsked) {
  change();
  answers.unsaved = Unsaved::discard;
  EXPECT_TRUE(window.close());
  EXPECT_EQ(storedNps(), InputValue(80.0));
}

TEST_F(CloseTest, asksNothingWhenAllIsSaved) {
  change();
  press(Qt::Key_S, Qt::ControlModifier);
  EXPECT_TRUE(window.close());
  EXPECT_TRUE(answers.asked.isEmpty());
}

TEST_F(CloseTest, asksNothingAboutWhatWasUndone) {
  change();
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_FALSE(window.isWindowModified());
  EXPECT_TRUE(window.close());
  EXPECT_TRUE(answers.asked.isEmpty());
}

TEST_F(CloseTest, asksNothingAboutWhatWasTypedBack) {
  retype(field("Net Promoter Score (NPS)"), QStringLiteral("7"));
  EXPECT_TRUE(window.isWindowModified());
  retype(field("Net Promoter Score (NPS)"), QStringLiteral("80"));
  EXPECT_FALSE(window.isWindowModified());
  EXPECT_TRUE(window.close());
}

TEST_F(CloseTest, asksNothingAboutNumbersThatWereNeverAFile) {
  press(Qt::Key_R, Qt::ControlModifier);
  change();
  EXPECT_TRUE(window.close());
  EXPECT_TRUE(answers.asked.isEmpty());
}

TEST_F(CloseTest, tellsUnsavedChangesInTheTitle) {
  EXPECT_EQ(window.windowTitle(), "Acme Corp[*] – Customer Health Score");
  EXPECT_FALSE(window.isWindowModified());
  change();
  EXPECT_TRUE(window.isWindowModified());
}

TEST_F(CloseTest, showsAnyNameInTheTitleAsItIs) {
  retype(field("Customer"), QStringLiteral("A[*]B %1"));
  EXPECT_EQ(window.windowTitle(), "A[*][*]B %1[*] – Customer Health Score") << "doubled, Qt shows it once";
  retype(field("Customer"), {});
  EXPECT_EQ(window.windowTitle(), "New customer[*] – Customer Health Score");
}

TEST_F(CloseTest, comesBackWithTheSameSize) {
  window.resize(1111, 666);
  settle();
  EXPECT_TRUE(window.close());
  MainWindow next(*session, answers.dialogs(), {});
  EXPECT_EQ(next.size(), QSize(1111, 666));
}

} // namespace
} // namespace health
