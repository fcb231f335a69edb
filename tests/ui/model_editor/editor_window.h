// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/embedded.h"
#include "tests/ui/support/sessions.h"
#include "tests/ui/support/widgets.h"
#include "ui/model_editor/issue_list.h"
#include "ui/model_editor/model_editor.h"
#include "ui/model_editor/model_tree.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/readout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace health {

inline ModelDocument builtinDocument(std::string_view id) {
  for (const EmbeddedText& embedded : embeddedModels()) {
    if (embedded.name == id) {
      return ModelDocument::parse(embedded.text).value();
    }
  }
  return newModel();
}

/// The real editor on a copy of a built-in model, with Globex as the present customer.
class EditorWindow : public testing::Test {
protected:
  std::unique_ptr<Session> session = sessionWith("globex-inc");
  ModelDraft draft{*session};
  ModelEditor editor{draft};

  explicit EditorWindow(std::string_view model = "crm-six-factor") {
    draft.open(copyOf(builtinDocument(model)), {}, false);
    showActive(editor);
  }

  void goTo(const std::string& place) {
    draft.select(place);
    settle();
  }
  FieldEdit* field(const QString& name) { return named<FieldEdit>(editor, name); }
  QString score() { return named<Readout>(editor, QStringLiteral("Score by this model"))->spoken(); }
  QString category() { return named<Readout>(editor, QStringLiteral("Category by this model"))->spoken(); }
  double number(const std::string& pointer) {
    const Scalar value = draft.document().scalar(pointer);
    const auto* number = std::get_if<double>(&value);
    return number == nullptr ? -1.0 : *number;
  }
  std::string text(const std::string& pointer) { return draft.document().textAt(pointer); }
  void undo() { QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier); }

  void press(const QString& button) {
    QTest::mouseClick(named<QPushButton>(editor, button), Qt::LeftButton);
    settle();
  }

  QStringList issues() {
    QStringList texts;
    const auto* list = editor.findChild<IssueList*>();
    for (int i = 0; i < list->count(); ++i) {
      texts << list->item(i)->text();
    }
    return texts;
  }

  /// The row of the tree that is called so, as "name weight share"; empty if there is none.
  QString row(const QString& name) {
    const auto* tree = editor.findChild<ModelTree*>();
    const auto found = tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty()
               ? QString()
               : QStringList{found[0]->text(0), found[0]->text(1), found[0]->text(2)}.join(QLatin1Char(' '));
  }
};

} // namespace health
