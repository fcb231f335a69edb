// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_editor/model_draft.h"

#include <QMainWindow>

class QAction;
class QMenu;
class QPushButton;
class QSplitter;

namespace health {

class FormView;
class InkLabel;
class ModelTree;
class PreviewCard;

/// The window in which a model is edited: its parts on the left, the form of one of them in the middle, what
/// it means for the present customer on the right. Files are the business of whoever listens.
class ModelEditor : public QMainWindow {
  Q_OBJECT

public:
  explicit ModelEditor(ModelDraft& draft, QWidget* parent = nullptr);

  /// One line below the page.
  void say(const QString& text, bool isError = false);
  /// Shows where an issue lies.
  void goTo(const std::string& pointer);

signals:
  void newAsked();
  void openAsked();
  /// The menu of files opened lately is about to be shown.
  void recentAsked(QMenu* menu);
  void duplicateAsked();
  void saveAsked();
  void saveAsAsked();
  void discardAsked();
  /// The present customer shall be scored by this model.
  void useAsked();
  /// Answered by closing or not.
  void closeAsked(bool* mayClose);

protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  ModelDraft& m_draft;
  InkLabel* m_title;
  InkLabel* m_notice;
  QPushButton* m_duplicate;
  QPushButton* m_use;
  ModelTree* m_tree;
  FormView* m_form;
  QSplitter* m_top;   ///< tree and side, where the form stands below them
  QSplitter* m_parts; ///< all of them
  QWidget* m_treeCard;
  QWidget* m_treeButtons = nullptr;
  QWidget* m_formCard;
  PreviewCard* m_preview;
  QWidget* m_side;
  bool m_isNarrow = false;
  QMenu* m_recent = nullptr;
  QAction* m_addFactor = nullptr;
  QAction* m_addGroup = nullptr;
  std::vector<QAction*> m_editing;      ///< not for read-only models
  std::vector<QAction*> m_entryEditing; ///< only for groups, factors and inputs

  void buildPage();
  void arrange();
  QWidget* buildHead();
  QWidget* buildTreeButtons();
  QWidget* buildSide();
  void buildFileMenu();
  void buildEditMenu();
  QAction* addEdit(QMenu* menu, const QString& text, const QKeySequence& keys, void (ModelEditor::*act)());
  void refresh();
  void addGroup();
  void addFactor();
  void addInput();
  void duplicateEntry();
  void removeEntry();
  void moveUp();
  void moveDown();
  void moveEntry(int direction);
  bool isEntrySelected() const;
};

} // namespace health
