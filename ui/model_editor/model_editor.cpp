// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/model_editor.h"

#include "ui/model_editor/form_view.h"
#include "ui/model_editor/issue_list.h"
#include "ui/model_editor/model_tree.h"
#include "ui/model_editor/preview_card.h"
#include "ui/shared/accent_button.h"
#include "ui/shared/card.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/words.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace health {
namespace {

/// A card around one widget.
Card* cardAround(QWidget* inner) {
  auto* card = new Card;
  auto* layout = new QVBoxLayout(card);
  layout->setContentsMargins(2, 8, 2, 8);
  layout->addWidget(inner);
  return card;
}

} // namespace

ModelEditor::ModelEditor(ModelDraft& draft, QWidget* parent)
    : QMainWindow(parent), m_draft(draft), m_title(new InkLabel(this)), m_notice(new InkLabel(this)),
      m_duplicate(new AccentButton(tr("Duplicate to Change It"), this)),
      m_use(new QPushButton(tr("Use for This Customer"), this)), m_tree(new ModelTree(draft, this)),
      m_form(new FormView(draft, this)), m_top(new QSplitter(Qt::Horizontal, this)),
      m_parts(new QSplitter(Qt::Horizontal, this)), m_treeCard(cardAround(m_tree)),
      m_formCard(cardAround(m_form)), m_preview(new PreviewCard(draft, this)), m_side(buildSide()) {
  buildFileMenu();
  buildEditMenu();
  buildPage();
  connect(&m_draft, &ModelDraft::changed, this, &ModelEditor::refresh);
  connect(m_duplicate, &QPushButton::clicked, this, &ModelEditor::duplicateAsked);
  connect(m_use, &QPushButton::clicked, this, &ModelEditor::useAsked);
  resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 44);
  refresh();
}

/// What one does to the parts of the model, beside the menu: under the tree, and by its context menu.
QWidget* ModelEditor::buildTreeButtons() {
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(8, 2, 8, 0);
  layout->setSpacing(2);
  const std::array<std::pair<QAction*, QString>, 6> buttons{{{m_addFactor, tr("+ Factor")},
                                                             {m_addGroup, tr("+ Group")},
                                                             {m_entryEditing[0], tr("Duplicate")},
                                                             {m_entryEditing[1], tr("Remove")},
                                                             {m_entryEditing[2], QStringLiteral("↑")},
                                                             {m_entryEditing[3], QStringLiteral("↓")}}};
  for (const auto& [action, text] : buttons) {
    action->setIconText(text);
    auto* button = new QToolButton(row);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    QString name = action->text();
    button->setAccessibleName(name.remove(QLatin1Char('&')));
    layout->addWidget(button);
    m_tree->addAction(action);
  }
  layout->addStretch();
  m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
  return row;
}

void ModelEditor::buildPage() {
  m_treeButtons = buildTreeButtons();
  m_treeCard->layout()->addWidget(m_treeButtons);
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(12, 8, 12, 6);
  layout->setSpacing(8);
  for (QSplitter* splitter : {m_parts, m_top}) {
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
  }
  m_parts->addWidget(m_treeCard);
  m_parts->addWidget(m_formCard);
  m_parts->addWidget(m_side);
  m_top->hide();
  layout->addWidget(buildHead());
  layout->addWidget(m_parts, 1);
  layout->addWidget(m_notice);
  m_notice->setInk(InkLabel::Ink::quiet);
  setCentralWidget(page);
}

/// Side by side where there is room, else the form below the others.
void ModelEditor::arrange() {
  const int character = fontMetrics().averageCharWidth();
  const bool isNarrow = width() < character * 120;
  if (isNarrow != m_isNarrow) {
    m_isNarrow = isNarrow;
    m_parts->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    if (isNarrow) {
      m_top->addWidget(m_treeCard);
      m_top->addWidget(m_side);
      m_parts->insertWidget(0, m_top);
    } else {
      m_parts->insertWidget(0, m_treeCard);
      m_parts->addWidget(m_side);
      m_top->setParent(this);
    }
    m_top->setVisible(isNarrow);
    m_preview->setBrief(isNarrow);
    m_treeButtons->setVisible(!isNarrow); // the menus have them too
  }
  m_tree->setMinimumWidth(character * 34);
  if (isNarrow) {
    m_parts->setSizes({height() / 3, height() * 2 / 3});
    m_top->setSizes({width() * 3 / 5, width() * 2 / 5});
    return;
  }
  const int tree = character * (width() < character * 165 ? 46 : 52);
  const int side = character * (width() < character * 165 ? 27 : 32);
  m_parts->setSizes({tree, width() - tree - side, side});
}

QWidget* ModelEditor::buildHead() {
  auto* head = new QWidget(this);
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins(2, 0, 2, 0);
  m_title->setScale(1.15, true);
  layout->addWidget(m_title, 1);
  layout->addWidget(m_duplicate);
  layout->addWidget(m_use);
  return head;
}

QWidget* ModelEditor::buildSide() {
  auto* side = new QWidget(this);
  auto* layout = new QVBoxLayout(side);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  auto* issues = new IssueList(m_draft, side);
  connect(issues, &IssueList::placeAsked, this, &ModelEditor::goTo);
  layout->addWidget(m_preview);
  layout->addWidget(cardAround(issues), 1);
  side->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
  return side;
}

void ModelEditor::buildFileMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&File"));
  menu->addAction(tr("&New Model"), QKeySequence::New, this, &ModelEditor::newAsked);
  menu->addAction(tr("&Open Model…"), QKeySequence::Open, this, &ModelEditor::openAsked);
  m_recent = menu->addMenu(tr("Open &Recent"));
  connect(menu, &QMenu::aboutToShow, this, [this] { emit recentAsked(m_recent); });
  menu->addAction(tr("&Duplicate Model"), QKeySequence(tr("Ctrl+Shift+D")), this,
                  &ModelEditor::duplicateAsked);
  menu->addSeparator();
  m_editing.push_back(menu->addAction(tr("&Save"), QKeySequence::Save, this, &ModelEditor::saveAsked));
  menu->addAction(tr("Save &As…"), QKeySequence(tr("Ctrl+Shift+S")), this, &ModelEditor::saveAsAsked);
  m_editing.push_back(menu->addAction(tr("Discard C&hanges"), this, &ModelEditor::discardAsked));
  menu->addSeparator();
  menu->addAction(tr("&Use for This Customer"), QKeySequence(tr("Ctrl+Return")), this,
                  &ModelEditor::useAsked);
  menu->addAction(tr("&Close"), QKeySequence(tr("Ctrl+W")), this, &QWidget::close);
}

QAction* ModelEditor::addEdit(QMenu* menu, const QString& text, const QKeySequence& keys,
                              void (ModelEditor::*act)()) {
  QAction* action = menu->addAction(text, keys, this, act);
  m_editing.push_back(action);
  return action;
}

void ModelEditor::buildEditMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Edit"));
  QAction* undo = m_draft.undoStack().createUndoAction(menu, tr("&Undo"));
  undo->setShortcut(QKeySequence(tr("Ctrl+Z")));
  QAction* redo = m_draft.undoStack().createRedoAction(menu, tr("&Redo"));
  redo->setShortcut(QKeySequence(tr("Ctrl+Shift+Z")));
  menu->addAction(undo);
  menu->addAction(redo);
  menu->addSeparator();
  m_addFactor = addEdit(menu, tr("Add &Factor"), QKeySequence(tr("Ctrl+Shift+F")), &ModelEditor::addFactor);
  m_addGroup = addEdit(menu, tr("Add &Group"), QKeySequence(tr("Ctrl+Shift+G")), &ModelEditor::addGroup);
  addEdit(menu, tr("Add &Input without Weight"), {}, &ModelEditor::addInput);
  menu->addSeparator();
  m_entryEditing = {
      addEdit(menu, tr("&Duplicate"), QKeySequence(tr("Ctrl+D")), &ModelEditor::duplicateEntry),
      addEdit(menu, tr("Re&move"), QKeySequence(tr("Ctrl+Delete")), &ModelEditor::removeEntry),
      addEdit(menu, tr("Move U&p"), QKeySequence(tr("Ctrl+Shift+Up")), &ModelEditor::moveUp),
      addEdit(menu, tr("Move Do&wn"), QKeySequence(tr("Ctrl+Shift+Down")), &ModelEditor::moveDown),
  };
}

void ModelEditor::refresh() {
  const QString name = qstr(m_draft.document().textAt("/name"));
  QString shown = name.isEmpty() ? tr("Model without a name") : name.simplified();
  m_title->setText(m_draft.isReadOnly() ? tr("%1 (built in, read-only)").arg(shown) : shown);
  shown.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // doubled, Qt shows it as it is
  setWindowTitle(tr("%1[*] – Model").arg(shown));
  setWindowModified(m_draft.isModified());
  m_duplicate->setVisible(m_draft.isReadOnly());
  m_use->setEnabled(!m_draft.hasErrors());
  for (QAction* action : m_editing) {
    action->setEnabled(!m_draft.isReadOnly());
  }
  for (QAction* action : m_entryEditing) {
    action->setEnabled(!m_draft.isReadOnly() && isEntrySelected());
  }
}

void ModelEditor::say(const QString& text, bool isError) {
  m_notice->setInk(isError ? InkLabel::Ink::error : InkLabel::Ink::quiet);
  m_notice->setText(text);
}

void ModelEditor::goTo(const std::string& pointer) {
  m_draft.select(partOf(pointer));
  m_form->focusPlace(pointer);
}

bool ModelEditor::isEntrySelected() const {
  const std::string& selected = m_draft.selected();
  return selected.starts_with("/groups/") || selected.starts_with("/inputs/");
}

void ModelEditor::addGroup() {
  m_draft.edit(tr("Add Group"), withGroup(m_draft.document()));
}

/// To the group that is selected, or whose factor is; else to the last.
void ModelEditor::addFactor() {
  const ModelDocument& document = m_draft.document();
  const std::size_t groups = document.size("/groups");
  if (groups == 0) {
    addGroup();
  }
  std::string group = "/groups/" + std::to_string(std::max<std::size_t>(groups, 1) - 1);
  if (m_draft.selected().starts_with("/groups/")) {
    group = m_draft.selected().substr(0, m_draft.selected().find('/', sizeof("/groups/") - 1));
  }
  m_draft.edit(tr("Add Factor"), withFactor(m_draft.document(), group));
}

void ModelEditor::addInput() {
  m_draft.edit(tr("Add Input"), withInput(m_draft.document()));
}

void ModelEditor::duplicateEntry() {
  m_draft.edit(tr("Duplicate"), duplicated(m_draft.document(), m_draft.selected()));
}

void ModelEditor::removeEntry() {
  m_draft.edit(tr("Remove"), without(m_draft.document(), m_draft.selected()));
}

void ModelEditor::moveUp() {
  moveEntry(-1);
}

void ModelEditor::moveDown() {
  moveEntry(1);
}

void ModelEditor::moveEntry(int direction) {
  m_draft.edit(tr("Move"), moved(m_draft.document(), m_draft.selected(), direction));
}

void ModelEditor::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    arrange();
  }
}

void ModelEditor::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  arrange();
}

void ModelEditor::closeEvent(QCloseEvent* event) {
  bool mayClose = true;
  emit closeAsked(&mayClose);
  event->setAccepted(mayClose);
}

} // namespace health
