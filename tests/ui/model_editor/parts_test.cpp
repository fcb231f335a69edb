// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model_editor/editor_window.h"

namespace health {
namespace {

class Parts : public EditorWindow {
protected:
  void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&editor, pressed, modifiers);
    settle();
  }
};

TEST_F(Parts, AddedFactorsAreShownSelectedAndUndoable) {
  goTo("/groups/1");
  key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(draft.selected(), "/groups/1/factors/1");
  EXPECT_EQ(row(QStringLiteral("New factor")),
            QStringLiteral("New factor 10 6.7 %")); // 10 of 30 in 20 of 100
  EXPECT_FALSE(draft.hasErrors());
  undo();
  EXPECT_EQ(row(QStringLiteral("New factor")), QString());
  EXPECT_EQ(draft.selected(), "/groups/1");
}

TEST_F(Parts, AnEmptyGroupCanBeAddedAndFilled) {
  key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(draft.selected(), "/groups/4");
  key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(draft.selected(), "/groups/4/factors/0");
  EXPECT_FALSE(draft.hasErrors());
}

TEST_F(Parts, ADuplicateGetsAnIdOfItsOwn) {
  goTo("/groups/0/factors/0");
  key(Qt::Key_D, Qt::ControlModifier);
  EXPECT_EQ(text("/groups/0/factors/1/id"), "feature_adoption_2");
  EXPECT_FALSE(draft.hasErrors());
}

TEST_F(Parts, RemovingAFactorLeavesTheModelValid) {
  goTo("/groups/1/factors/0");
  key(Qt::Key_Delete, Qt::ControlModifier);
  EXPECT_EQ(row(QStringLiteral("Customer Lifetime Value (CLV)")), QString());
  EXPECT_EQ(draft.selected(), "/groups/1");
  EXPECT_FALSE(draft.hasErrors()) << issues().join(QLatin1Char('\n')).toStdString();
}

TEST_F(Parts, AFactorMovesThroughItsGroupIntoTheNext) {
  goTo("/groups/0/factors/0");
  key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(draft.selected(), "/groups/0/factors/1");
  key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(draft.selected(), "/groups/1/factors/0");
  EXPECT_EQ(text("/groups/1/factors/0/id"), "feature_adoption");
  key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(draft.selected(), "/groups/0/factors/1");
}

TEST_F(Parts, RenamingAnIdRenamesItWhereverTheModelNamesIt) {
  goTo("/groups/1/factors/0");
  retype(field(QStringLiteral("Id")), QStringLiteral("lifetime"));
  EXPECT_EQ(text("/groups/1/factors/0/id"), "lifetime");
  EXPECT_EQ(text("/display_order/0"), "lifetime");
  EXPECT_FALSE(draft.hasErrors());
}

TEST_F(Parts, AnIdOfAnotherPartIsAnErrorAtItsField) {
  goTo("/groups/1/factors/0");
  retype(field(QStringLiteral("Id")), QStringLiteral("nps"));
  EXPECT_TRUE(draft.hasErrors());
  goTo("/groups/3/factors/0");
  EXPECT_TRUE(says(editor, QStringLiteral("nps is named a second time.")));
}

TEST_F(Parts, AnotherKindBringsACurveThatFitsIt) {
  goTo("/groups/0/factors/1");
  auto* kind = named<QComboBox>(editor, QStringLiteral("Kind of input"));
  kind->setCurrentIndex(kind->findText(QStringLiteral("Yes or no")));
  emit kind->activated(kind->currentIndex());
  settle();
  EXPECT_EQ(text("/groups/0/factors/1/kind"), "yes_no");
  EXPECT_EQ(text("/groups/0/factors/1/curve/type"), "categories");
  EXPECT_FALSE(draft.hasErrors()) << issues().join(QLatin1Char('\n')).toStdString();
}

TEST_F(Parts, AFieldKeepsTheKeyboardWhileItsFormFollows) {
  goTo("/groups/2/factors/0");
  FieldEdit* unit = field(QStringLiteral("Unit"));
  retype(unit, QStringLiteral("cases"));
  EXPECT_EQ(field(QStringLiteral("Unit")), unit);
  EXPECT_TRUE(unit->hasFocus());
  EXPECT_TRUE(says(editor, QStringLiteral("cases"))); // behind the numbers of the curve
}

TEST_F(Parts, BandsAreAddedMovedAndCheckedWhileTyping) {
  goTo("/bands");
  press(QStringLiteral("Add a band"));
  EXPECT_EQ(draft.document().size("/bands"), 5U);
  EXPECT_FALSE(draft.hasErrors()) << issues().join(QLatin1Char('\n')).toStdString();
  const QList<FieldEdit*> froms = [&] {
    QList<FieldEdit*> found;
    for (FieldEdit* each : shownWidgets<FieldEdit>(editor)) {
      if (each->accessibleName() == QStringLiteral("From")) {
        found << each;
      }
    }
    return found;
  }();
  ASSERT_EQ(froms.size(), 5);
  retype(froms[2], QStringLiteral("20"));
  EXPECT_TRUE(says(editor, QStringLiteral("The bound 20 is not above the one before.")));
  retype(froms[2], QStringLiteral("45"));
  EXPECT_FALSE(draft.hasErrors());
  EXPECT_EQ(number("/bands/2/from"), 45.0);
}

TEST_F(Parts, ACapIsAddedAndActsInThePreview) {
  goTo("/caps");
  press(QStringLiteral("Add a cap"));
  EXPECT_EQ(text("/caps/0/of"), "engagement");
  retype(field(QStringLiteral("Below")), QStringLiteral("40")); // Globex' engagement is 31.0
  retype(field(QStringLiteral("At most")), QStringLiteral("25"));
  EXPECT_EQ(score(), QStringLiteral("25.0 of 100"));
  EXPECT_EQ(category(), QStringLiteral("Unhealthy"));
}

TEST_F(Parts, PrioritiesAreGivenAndTakenBack) {
  goTo("/priority");
  press(QStringLiteral("Give priorities"));
  EXPECT_EQ(text("/priority/rules/0/name"), "Standard");
  EXPECT_FALSE(draft.hasErrors());
  press(QStringLiteral("Give no priorities"));
  EXPECT_FALSE(draft.document().has("/priority"));
}

TEST_F(Parts, ABandOfAPriorityRuleIsAWordInItsList) {
  draft.open(copyOf(builtinDocument("four-dimension")), {}, false);
  goTo("/priority");
  const auto boxes = shownWidgets<QCheckBox>(editor);
  ASSERT_EQ(boxes.size(), 12); // three rules, four bands
  EXPECT_TRUE(boxes[0]->isChecked());
  QTest::mouseClick(boxes[0], Qt::LeftButton, {}, QPoint(8, boxes[0]->height() / 2));
  settle();
  EXPECT_EQ(draft.document().size("/priority/rules/0/bands"), 1U);
  EXPECT_EQ(text("/priority/rules/0/bands/0"), "high_risk");
  EXPECT_FALSE(draft.hasErrors());
}

TEST_F(Parts, KeysThatTheProgramDoesNotKnowSurviveEditing) {
  draft.open(
      newModel().withPart("/x_owner", R"({"team": "CS"})").with("/groups/0/x_note", std::string("keep")), {},
      false);
  goTo("/groups/0");
  retype(field(QStringLiteral("Name")), QStringLiteral("Usage"));
  EXPECT_EQ(draft.document().textAt("/x_owner/team"), "CS");
  EXPECT_EQ(draft.document().textAt("/groups/0/x_note"), "keep");
  EXPECT_NE(draft.document().text().find("\"x_owner\""), std::string::npos);
}

TEST_F(Parts, ABuiltInModelIsShownButNotChanged) {
  draft.open(builtinDocument("crm-six-factor"), {}, true);
  goTo("/groups/2");
  EXPECT_TRUE(field(QStringLiteral("Weight"))->isReadOnly());
  key(Qt::Key_Delete, Qt::ControlModifier);
  EXPECT_EQ(draft.document(), builtinDocument("crm-six-factor"));
  bool asked = false;
  QObject::connect(&editor, &ModelEditor::duplicateAsked, &editor, [&asked] { asked = true; });
  press(QStringLiteral("Duplicate to Change It"));
  EXPECT_TRUE(asked);
}

TEST_F(Parts, ACopyOfABuiltInModelCanBeEditedInTheFormThatShowedIt) {
  draft.open(builtinDocument("crm-six-factor"), {}, true);
  goTo("/groups/2");
  draft.open(copyOf(builtinDocument("crm-six-factor")), {}, false);
  goTo("/groups/2");
  EXPECT_FALSE(field(QStringLiteral("Weight"))->isReadOnly());
}

TEST_F(Parts, AnIdThatIsForAMomentAnothersTakesNothingFromIt) {
  draft.open(draft.document().withPart("/caps", R"([{"of": "nps", "below": 20, "at_most": 49}])"), {}, false);
  goTo("/groups/0/factors/0");
  retype(field(QStringLiteral("Id")), QStringLiteral("nps_new")); // by way of "nps"
  EXPECT_EQ(text("/caps/0/of"), "nps");
  EXPECT_EQ(text("/display_order/4"), "nps");
  EXPECT_EQ(text("/display_order/1"), "nps_new");
  EXPECT_FALSE(draft.hasErrors()) << issues().join(QLatin1Char('\n')).toStdString();
}

TEST_F(Parts, TheKeyboardStaysInTheFormWhenItIsBuiltAnew) {
  goTo("/groups/2/factors/0");
  auto* type = named<QComboBox>(editor, QStringLiteral("Type"));
  type->setFocus(Qt::TabFocusReason);
  QTest::keyClick(type, Qt::Key_Down); // another curve, other fields
  settle();
  EXPECT_EQ(text("/groups/2/factors/0/curve/type"), "log");
  auto* after = named<QComboBox>(editor, QStringLiteral("Type"));
  EXPECT_NE(after, type);
  EXPECT_TRUE(after->hasFocus());
}

TEST_F(Parts, WhatIsAddedToAnAscendingListKeepsItAscending) {
  draft.open(copyOf(builtinDocument("seven-category")), {}, false); // upper bounds
  goTo("/bands");
  press(QStringLiteral("Add a band"));
  press(QStringLiteral("Add a band"));
  EXPECT_EQ(draft.document().size("/bands"), 6U);
  EXPECT_FALSE(draft.hasErrors()) << issues().join(QLatin1Char('\n')).toStdString();
  goTo("/groups/0");
  press(QStringLiteral("Add a word"));
  press(QStringLiteral("Add a word"));
  EXPECT_FALSE(draft.hasErrors()) << issues().join(QLatin1Char('\n')).toStdString();
}

TEST_F(Parts, ACategoryThatIsAddedHasAnIdOfItsOwnAndARenamedOneStaysTheResetValue) {
  draft.open(copyOf(builtinDocument("four-dimension")), {}, false);
  const std::string factor = "/groups/3/factors/2";
  goTo(factor);
  press(QStringLiteral("Add a category"));
  press(QStringLiteral("Add a category"));
  EXPECT_FALSE(draft.hasErrors()) << issues().join(QLatin1Char('\n')).toStdString();
  ASSERT_EQ(text(factor + "/reset"), "flat");
  for (FieldEdit* id : shownWidgets<FieldEdit>(editor)) {
    if (id->text() == QStringLiteral("flat")) {
      retype(id, QStringLiteral("steady"));
      break;
    }
  }
  EXPECT_EQ(text(factor + "/reset"), "steady");
  EXPECT_FALSE(draft.hasErrors());
}

TEST_F(Parts, AWarningIsAcceptedWithAReason) {
  draft.open(copyOf(builtinDocument("seven-category")), {}, false);
  goTo("");
  EXPECT_EQ(draft.issues().size(), 1U);
  retype(field(QStringLiteral("Outcome as an input")), QStringLiteral("Our source has it."));
  EXPECT_TRUE(draft.issues().empty());
  retype(field(QStringLiteral("Outcome as an input")), QString());
  EXPECT_EQ(draft.issues().size(), 1U);
  EXPECT_FALSE(draft.document().has("/accepted_warnings"));
}

TEST_F(Parts, ScoresAreSteppedByScores) {
  goTo("/groups/2/factors/0");
  draft.edit({}, withCurve(draft.document(), "/groups/2/factors/0", "steps"));
  settle();
  FieldEdit* below = field(QStringLiteral("Score before the first step"));
  retype(below, QStringLiteral("0.5"));
  QTest::keyClick(below, Qt::Key_Up);
  EXPECT_EQ(below->text(), QStringLiteral("0.55"));
}

TEST_F(Parts, AnIssueInTheListLeadsToItsField) {
  goTo("/groups/3/factors/1");
  retype(field(QStringLiteral("Reset value")), QStringLiteral("-3"));
  goTo("");
  auto* list = editor.findChild<IssueList*>();
  EXPECT_EQ(issues(),
            QStringList{QStringLiteral(
                "✕ Retention Risk, Contract Term Remaining, Reset value: The reset value -3 is outside "
                "the valid range.")});
  emit list->itemActivated(list->item(0));
  settle();
  EXPECT_EQ(draft.selected(), "/groups/3/factors/1");
  EXPECT_TRUE(field(QStringLiteral("Reset value"))->hasFocus());
}

} // namespace
} // namespace health
