// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_document.h"
#include "resources/embedded.h"
#include "tests/ui/main_window/window_test.h"
#include "ui/model_editor/model_editor.h"

#include <QAction>
#include <QComboBox>
#include <QMenuBar>
#include <QPushButton>

namespace health {
namespace {

ModelDocument ownModel() {
  for (const EmbeddedText& embedded : embeddedModels()) {
    if (embedded.name == "crm-six-factor") {
      return ModelDocument::parse(embedded.text)
          .value()
          .with("/id", std::string("ours"))
          .with("/name", std::string("Ours"));
    }
  }
  return ModelDocument::parse("{}").value();
}

class ModelFilesWindow : public WindowTest {
protected:
  ModelEditor* editor() { return window.findChild<ModelEditor*>(); }
  QString model() { return named<QComboBox>(window, QStringLiteral("Model"))->currentText(); }
  FieldEdit* editorField(const QString& name) { return named<FieldEdit>(*editor(), name); }

  /// The command of a menu, whatever its menu.
  static void command(QWidget& where, const QString& text) {
    for (QAction* action : where.findChildren<QAction*>()) {
      if (action->text() == text) {
        action->trigger();
        settle();
        return;
      }
    }
    ADD_FAILURE() << "no command " << text.toStdString();
  }

  void pressUse() {
    QTest::mouseClick(named<QPushButton>(*editor(), QStringLiteral("Use for This Customer")), Qt::LeftButton);
    settle();
  }

  /// The copy of the present model in the editor, under another id.
  void editCopyNamed(const QString& id) {
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    retype(editorField(QStringLiteral("Id")), id);
  }
};

TEST_F(ModelFilesWindow, AModelThatIsOpenedIsUsedAndCanBeUndone) {
  store(QStringLiteral("ours.healthmodel.json"), ownModel().with("/groups/2/weight", 85.0).text());
  answers.openModel << path(QStringLiteral("ours.healthmodel.json"));
  press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(model(), QStringLiteral("Ours"));
  EXPECT_TRUE(notice().contains(QStringLiteral("sum to 170")))
      << notice().toStdString(); // its warning is said
  EXPECT_NE(score(), QStringLiteral("66.7 of 100"));
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(model(), QStringLiteral("CRM six-factor"));
  EXPECT_EQ(score(), QStringLiteral("66.7 of 100"));
}

TEST_F(ModelFilesWindow, ABrokenModelIsRefusedWithThePlaceAndTheModelInUseStays) {
  store(QStringLiteral("bad.healthmodel.json"), ownModel().with("/groups/2/weight", -1.0).text());
  window.openPath(path(QStringLiteral("bad.healthmodel.json")));
  EXPECT_EQ(notice(), QStringLiteral("bad.healthmodel.json: /groups/2/weight: The weight -1 is below 0."));
  EXPECT_EQ(model(), QStringLiteral("CRM six-factor"));
}

TEST_F(ModelFilesWindow, TheIdOfABuiltInModelIsNotTakenOver) {
  store(QStringLiteral("own.healthmodel.json"), ownModel().with("/id", std::string("crm-six-factor")).text());
  window.openPath(path(QStringLiteral("own.healthmodel.json")));
  EXPECT_TRUE(notice().contains(QStringLiteral("built-in"))) << notice().toStdString();
  EXPECT_EQ(session->models().size(), 5U);
}

TEST_F(ModelFilesWindow, ACustomerOfAModelOpenedLatelyFindsIt) {
  store(QStringLiteral("ours.healthmodel.json"), ownModel().text());
  store(QStringLiteral("c.health.json"),
        R"({"format": "customer-health-inputs", "version": 1, "model": "ours", "inputs": {"nps": 50}})");
  window.openPath(path(QStringLiteral("c.health.json")));
  EXPECT_TRUE(notice().contains(QStringLiteral("The model ours is not open"))) << notice().toStdString();
  Preferences lately;
  lately.recentModels << path(QStringLiteral("gone.healthmodel.json"))
                      << path(QStringLiteral("ours.healthmodel.json"));
  MainWindow other(*session, answers.dialogs(), lately);
  other.openPath(path(QStringLiteral("c.health.json")));
  EXPECT_EQ(session->model().id, "ours");
}

TEST_F(ModelFilesWindow, ACopyIsEditedSavedAndUsed) {
  editCopyNamed(QStringLiteral("mine"));
  EXPECT_EQ(model(), QStringLiteral("CRM six-factor"));
  pressUse();
  EXPECT_EQ(session->model().id, "mine");
  EXPECT_EQ(score(), QStringLiteral("66.7 of 100"));
  answers.saveModel << path(QStringLiteral("mine.healthmodel.json"));
  command(*editor(), QStringLiteral("&Save"));
  const auto saved = ModelDocument::parse(stored(QStringLiteral("mine.healthmodel.json")));
  ASSERT_TRUE(saved);
  EXPECT_EQ(saved->textAt("/id"), "mine");
  EXPECT_TRUE(saved->model().has_value());
  EXPECT_FALSE(editor()->isWindowModified());
}

TEST_F(ModelFilesWindow, SavingTheModelInUseScoresTheCustomerByItAnew) {
  editCopyNamed(QStringLiteral("mine"));
  pressUse();
  answers.saveModel << path(QStringLiteral("mine.healthmodel.json"));
  command(*editor(), QStringLiteral("&Save"));
  editor()->goTo("/groups/2/weight");
  retype(editorField(QStringLiteral("Weight")), QStringLiteral("0"));
  EXPECT_EQ(score(), QStringLiteral("66.7 of 100"));
  command(*editor(), QStringLiteral("&Save"));
  EXPECT_EQ(score(), QStringLiteral("64.3 of 100")); // (66.6748 - 12) / 0.85
  EXPECT_EQ(session->models().size(), 6U);
}

TEST_F(ModelFilesWindow, AModelWithErrorsIsNotSavedAndTheReasonIsSaid) {
  editCopyNamed(QStringLiteral("mine"));
  editor()->goTo("/groups/2/weight");
  retype(editorField(QStringLiteral("Weight")), QStringLiteral("-5"));
  answers.saveModel << path(QStringLiteral("mine.healthmodel.json"));
  editor()->goTo("/bands");
  command(*editor(), QStringLiteral("&Save"));
  EXPECT_FALSE(QFile::exists(path(QStringLiteral("mine.healthmodel.json"))));
  EXPECT_TRUE(says(
      *editor(),
      QStringLiteral("mine.healthmodel.json is not saved. Support Load, Weight: The weight -5 is below 0.")));
  EXPECT_TRUE(editorField(QStringLiteral("Weight"))->hasFocus()); // where it is to be mended
}

TEST_F(ModelFilesWindow, ABrokenModelCanBeMendedInTheEditor) {
  store(QStringLiteral("bad.healthmodel.json"), ownModel().with("/groups/2/weight", -1.0).text());
  press(Qt::Key_E, Qt::ControlModifier);
  settle();
  answers.openModel << path(QStringLiteral("bad.healthmodel.json"));
  command(*editor(), QStringLiteral("&Open Model…"));
  editor()->goTo("/groups/2/weight");
  retype(editorField(QStringLiteral("Weight")), QStringLiteral("15"));
  command(*editor(), QStringLiteral("&Save"));
  EXPECT_TRUE(
      ModelDocument::parse(stored(QStringLiteral("bad.healthmodel.json"))).value().model().has_value());
}

TEST_F(ModelFilesWindow, WhatIsNoModelIsNotEdited) {
  store(QStringLiteral("acme.healthmodel.json"), R"({"format": "customer-health-inputs", "version": 1})");
  press(Qt::Key_E, Qt::ControlModifier);
  settle();
  answers.openModel << path(QStringLiteral("acme.healthmodel.json"));
  command(*editor(), QStringLiteral("&Open Model…"));
  EXPECT_TRUE(editor()->windowTitle().startsWith(QStringLiteral("CRM six-factor")))
      << editor()->windowTitle().toStdString();
}

TEST_F(ModelFilesWindow, ChangesOfTheEditorAreNotLostWhenTheWindowCloses) {
  editCopyNamed(QStringLiteral("mine"));
  answers.unsaved = FileDialogs::Unsaved::cancel;
  window.close();
  EXPECT_TRUE(window.isVisible());
  answers.unsaved = FileDialogs::Unsaved::discard;
  window.close();
  EXPECT_FALSE(window.isVisible());
}

TEST_F(ModelFilesWindow, AModelInUseThatNoFileHasIsNotLostWithoutAQuestion) {
  press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
  settle();
  pressUse();
  answers.unsaved = FileDialogs::Unsaved::cancel;
  window.close();
  EXPECT_TRUE(window.isVisible());
  answers.unsaved = FileDialogs::Unsaved::discard;
}

TEST_F(ModelFilesWindow, TwoCopiesOfAModelHaveTwoIds) {
  press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
  settle();
  pressUse();
  answers.unsaved = FileDialogs::Unsaved::discard;
  command(*editor(), QStringLiteral("&Duplicate Model"));
  EXPECT_EQ(editorField(QStringLiteral("Id"))->text(), QStringLiteral("crm-six-factor-copy-copy"));
  session->useModel(session->modelNamed("crm-six-factor"));
  command(window, QStringLiteral("&Duplicate Model…"));
  EXPECT_EQ(editorField(QStringLiteral("Id"))->text(), QStringLiteral("crm-six-factor-copy-2"));
}

TEST_F(ModelFilesWindow, TheEditorComesBackAsItWasLeft) {
  editCopyNamed(QStringLiteral("mine"));
  pressUse();
  editor()->goTo("/groups/2/weight");
  retype(editorField(QStringLiteral("Weight")), QStringLiteral("30"));
  command(window, QStringLiteral("&Edit Model…")); // asks nothing
  EXPECT_EQ(editorField(QStringLiteral("Weight"))->text(), QStringLiteral("30"));
  answers.unsaved = FileDialogs::Unsaved::discard;
}

TEST_F(ModelFilesWindow, ACancelledQuestionLeavesTheEditorWithItsModel) {
  store(QStringLiteral("ours.healthmodel.json"), ownModel().text());
  window.openPath(path(QStringLiteral("ours.healthmodel.json")));
  editCopyNamed(QStringLiteral("mine"));
  answers.unsaved = FileDialogs::Unsaved::cancel;
  command(window, QStringLiteral("&Edit Model…")); // of ours; stays with mine
  answers.saveModel << path(QStringLiteral("mine.healthmodel.json"));
  command(*editor(), QStringLiteral("&Save"));
  EXPECT_EQ(session->model().id, "ours");
  EXPECT_NE(session->modelNamed("ours"), nullptr);
  EXPECT_NE(session->modelNamed("mine"), nullptr);
}

TEST_F(ModelFilesWindow, AModelThatIsSavedUnderAnotherIdIsStillOne) {
  editCopyNamed(QStringLiteral("mine"));
  pressUse();
  answers.saveModel << path(QStringLiteral("mine.healthmodel.json"));
  command(*editor(), QStringLiteral("&Save"));
  retype(editorField(QStringLiteral("Id")), QStringLiteral("yours"));
  command(*editor(), QStringLiteral("&Save"));
  EXPECT_EQ(session->model().id, "yours");
  EXPECT_EQ(session->modelNamed("mine"), nullptr);
  EXPECT_EQ(session->models().size(), 6U);
}

TEST_F(ModelFilesWindow, AFileThatHurtsIsNotOpenedForEditing) {
  store(QStringLiteral("odd.healthmodel.json"), ownModel().withPart("/groups/0", "5").text());
  press(Qt::Key_E, Qt::ControlModifier);
  settle();
  answers.openModel << path(QStringLiteral("odd.healthmodel.json"));
  command(*editor(), QStringLiteral("&Open Model…"));
  EXPECT_TRUE(editor()->windowTitle().startsWith(QStringLiteral("CRM six-factor")));
}

TEST_F(ModelFilesWindow, DiscardingChangesGoesBackToTheSavedModelAndCanBeUndone) {
  editCopyNamed(QStringLiteral("mine"));
  command(*editor(), QStringLiteral("Discard C&hanges"));
  EXPECT_EQ(editorField(QStringLiteral("Id"))->text(), QStringLiteral("crm-six-factor-copy"));
  QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(editorField(QStringLiteral("Id"))->text(), QStringLiteral("mine"));
}

} // namespace
} // namespace health
