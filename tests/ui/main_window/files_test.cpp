// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/write_inputs.h"
#include "tests/ui/main_window/window_test.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <gtest/gtest.h>

namespace health {
namespace {

class FilesTest : public WindowTest {
protected:
  void storeAcme(const QString& name = QStringLiteral("acme.health.json")) const {
    store(name, customerFileText(exampleCustomer("acme-corp")));
  }

  void openAcme() {
    storeAcme();
    answers.open = {path("acme.health.json")};
    press(Qt::Key_O, Qt::ControlModifier);
    ASSERT_EQ(score(), "93.9 of 100");
  }
};

TEST_F(FilesTest, keepsWhatWasTypedWhenAFileIsBroken) {
  const std::vector<std::pair<QString, std::string>> table{
      {"syntax.health.json", "{"},
      {"range.health.json", R"({"format": "customer-health-inputs", "version": 1, "inputs": {"nps": 150}})"},
      {"model.health.json",
       R"({"format": "customer-health-inputs", "version": 1, "model": "other", "inputs": {}})"},
      {"list.health.json", "[]"},
  };
  retype(field("Customer"), QStringLiteral("Typed"));
  retype(field("Net Promoter Score (NPS)"), QStringLiteral("x"));
  const SessionState typed = session->state();
  for (const auto& [name, text] : table) {
    store(name, text);
    answers.open = {path(name)};
    press(Qt::Key_O, Qt::ControlModifier);
    EXPECT_TRUE(notice().startsWith(name + ": ")) << notice().toStdString();
    EXPECT_EQ(session->state(), typed) << name.toStdString();
  }
  window.openPath(path("missing.health.json"));
  EXPECT_EQ(notice(), "missing.health.json: There is no such file.");
  EXPECT_EQ(session->state(), typed);
}

TEST_F(FilesTest, doesNothingWhenTheUserChangesTheirMind) {
  const SessionState before = session->state();
  answers.open = {QString()};
  press(Qt::Key_O, Qt::ControlModifier);
  answers.save = {QString(), QString()};
  press(Qt::Key_S, Qt::ControlModifier);
  press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(session->state(), before);
  EXPECT_EQ(session->file(), "");
  EXPECT_EQ(notice(), "");
}

TEST_F(FilesTest, isNotSavedWhileAFieldIsWrong) {
  openAcme();
  const std::string before = stored("acme.health.json");
  for (const auto& [name, text] : {std::pair{"Net Promoter Score (NPS)", "150"}, {"As of", "tomorrow"}}) {
    const QString usual = field(QString::fromLatin1(name))->text();
    retype(field(QString::fromLatin1(name)), QString::fromLatin1(text));
    field("Customer")->setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(notice(), "acme.health.json is not saved: a marked field cannot be read yet.");
    EXPECT_TRUE(field(QString::fromLatin1(name))->hasFocus());
    EXPECT_EQ(stored("acme.health.json"), before);
    retype(field(QString::fromLatin1(name)), usual);
  }
}

TEST_F(FilesTest, saysWhyItCouldNotSave) {
  openAcme();
  answers.save = {path("missing/acme.health.json")};
  press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(notice().startsWith("acme.health.json is not saved. There is no folder "))
      << notice().toStdString();
  EXPECT_EQ(session->file(), path("acme.health.json"));
}

TEST_F(FilesTest, bringsBackEqualInputsAfterSaveAndOpen) {
  retype(field("Customer"), QStringLiteral("Ünï & <b>Söhne</b>"));
  retype(field("Customer Lifetime Value (CLV)"), QStringLiteral("€1.2M"));
  session->setCurrency("clv", currencyOf("EUR"));
  retype(field("Exchange rate"), QStringLiteral("1.25"));
  retype(field("Product Feature Adoption Rate"), QStringLiteral("12,5"));
  retype(field("Contract Term Remaining"), {});
  const CustomerInputs inputs = session->outcome().inputs;
  answers.save = {path("saved.health.json")};
  press(Qt::Key_S, Qt::ControlModifier);
  EXPECT_EQ(notice(), "Saved saved.health.json.");
  EXPECT_TRUE(answers.asked.last().endsWith("/ünï-b-söhne-b.health.json"))
      << answers.asked.last().toStdString();
  press(Qt::Key_R, Qt::ControlModifier);
  answers.open = {path("saved.health.json")};
  press(Qt::Key_O, Qt::ControlModifier);
  EXPECT_EQ(notice(), "Opened saved.health.json.");
  EXPECT_EQ(session->outcome().inputs, inputs);
}

TEST_F(FilesTest, keepsWhatItDoesNotKnowInAFile) {
  store("acme.health.json", R"({"format": "customer-health-inputs", "version": 1, "crm_id": "0031x",
      "inputs": {"nps": 80}, "other_inputs": {"csat": 4.5}})");
  answers.open = {path("acme.health.json")};
  press(Qt::Key_O, Qt::ControlModifier);
  retype(field("Net Promoter Score (NPS)"), QStringLiteral("81"));
  press(Qt::Key_S, Qt::ControlModifier);
  const auto saved = readCustomerFile(stored("acme.health.json")).value().customers.front().value();
  EXPECT_EQ(saved.value("nps"), InputValue(81.0));
  ASSERT_EQ(saved.unknownKeys.size(), 1U);
  EXPECT_EQ(saved.unknownKeys.front(), (std::pair<std::string, std::string>("crm_id", "\"0031x\"")));
  EXPECT_EQ(saved.otherInputs, (std::vector<Input>{{"csat", 4.5}}));
}

TEST_F(FilesTest, savesToTheSameFileWithoutAskingAgain) {
  answers.save = {path("first.health.json")};
  press(Qt::Key_S, Qt::ControlModifier);
  retype(field("Net Promoter Score (NPS)"), QStringLiteral("80"));
  EXPECT_TRUE(window.isWindowModified());
  press(Qt::Key_S, Qt::ControlModifier);
  EXPECT_FALSE(window.isWindowModified());
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(window.isWindowModified()) << "one step back from what was saved";
  press(Qt::Key_S, Qt::ControlModifier);
  EXPECT_EQ(readCustomerFile(stored("first.health.json")).value().customers.front().value().value("nps"),
            InputValue(30.0));
}

TEST_F(FilesTest, startsDialogsInTheFolderLastUsed) {
  openAcme();
  answers.open = {QString()};
  press(Qt::Key_O, Qt::ControlModifier);
  EXPECT_EQ(QFileInfo(answers.asked.last()), QFileInfo(folder.path()));
  QString damaged;
  EXPECT_EQ(QFileInfo(readPreferences(&damaged).lastFolder), QFileInfo(folder.path()));
}

TEST_F(FilesTest, opensADroppedFile) {
  storeAcme();
  QMimeData payload;
  payload.setUrls({QUrl::fromLocalFile(path("acme.health.json"))});
  QDragEnterEvent enter({50, 50}, Qt::CopyAction, &payload, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window, &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop({50, 50}, Qt::CopyAction, &payload, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window, &drop);
  EXPECT_EQ(score(), "93.9 of 100");
  EXPECT_EQ(session->file(), path("acme.health.json"));
}

TEST_F(FilesTest, refusesDropsItCannotOpen) {
  storeAcme();
  const SessionState before = session->state();
  const QUrl acme = QUrl::fromLocalFile(path("acme.health.json"));
  for (const QList<QUrl>& urls :
       {QList<QUrl>{acme, acme}, {QUrl(QStringLiteral("https://example.org/a.json"))}}) {
    QMimeData payload;
    payload.setUrls(urls);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &payload, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent drop({50, 50}, Qt::CopyAction, &payload, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    EXPECT_EQ(notice(), "Drop one file at a time, from this computer.");
    EXPECT_EQ(session->state(), before);
  }
  QMimeData text;
  text.setText(QStringLiteral("no file"));
  QDragEnterEvent enter({50, 50}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window, &enter);
  EXPECT_FALSE(enter.isAccepted());
}

TEST_F(FilesTest, keepsAComplaintUntilItIsDismissed) {
  window.complain(QStringLiteral("went wrong"));
  retype(field("Net Promoter Score (NPS)"), QStringLiteral("1"));
  EXPECT_EQ(notice(), "went wrong");
  QTest::mouseClick(named<QPushButton>(window, "Dismiss"), Qt::LeftButton);
  EXPECT_EQ(notice(), "");
}

} // namespace
} // namespace health
