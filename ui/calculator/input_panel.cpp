// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/input_panel.h"

#include "ui/calculator/category_field.h"
#include "ui/calculator/factor_field.h"
#include "ui/shared/accent_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace health {

InputPanel::InputPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_scroll(new QScrollArea(this)) {
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus); // the fields in it take the focus and come into sight
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->viewport()->setAutoFillBackground(false);
  buildFields();

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_scroll, 1);
  layout->addWidget(buildButtons());
  layout->addStretch();
  connect(&m_session, &Session::modelChanged, this, &InputPanel::replaceFields);
  connect(&m_session, &Session::changed, this, &InputPanel::refresh);
  refresh();
}

void InputPanel::buildFields() {
  auto* fields = new QWidget;
  auto* layout = new QVBoxLayout(fields);
  layout->setContentsMargins(12, 12, 8, 4);
  layout->setSpacing(12);
  m_fields.clear();
  for (std::size_t i = 0; i < m_session.model().factors.size(); ++i) {
    InputField* field = nullptr;
    if (m_session.model().factors[i].isCategory()) {
      field = new CategoryField(m_session, i, fields);
    } else {
      field = new FactorField(m_session, i, fields);
    }
    connect(field, &InputField::confirmed, this, &InputPanel::calculateAsked);
    layout->addWidget(field);
    m_fields.push_back(field);
  }
  layout->addStretch();
  m_scroll->setWidget(fields);
  fields->setAutoFillBackground(false);
  fields->installEventFilter(this);
  // Wide enough for its fields, so that nothing is cut at any text size.
  m_scroll->setMinimumWidth(fields->minimumSizeHint().width() +
                            m_scroll->verticalScrollBar()->sizeHint().width());
}

/// Another model has other fields. The old ones may be in the middle of an event: they go once it is over.
void InputPanel::replaceFields() {
  const QWidget* focused = window()->focusWidget();
  QWidget* old = m_scroll->takeWidget();
  const bool hadFocus = focused != nullptr && old->isAncestorOf(focused);
  old->removeEventFilter(this);
  old->setParent(this);
  old->deleteLater();
  buildFields();
  joinTabOrder();
  refresh();
  m_scroll->widget()->show();
  m_scroll->verticalScrollBar()->setValue(0);
  if (hadFocus) {
    m_fields.front()->takeFocus();
  }
}

/// New widgets come last in their window's tab order; the fields belong behind what takes the focus before
/// this panel does.
void InputPanel::joinTabOrder() {
  QList<QWidget*> stops;
  const QWidget* fields = m_scroll->widget();
  for (QWidget* next = fields->nextInFocusChain(); fields->isAncestorOf(next);
       next = next->nextInFocusChain()) {
    if (next->focusPolicy() != Qt::NoFocus) {
      stops << next;
    }
  }
  QWidget* before = m_scroll->previousInFocusChain();
  while (before != m_scroll && (before->focusPolicy() == Qt::NoFocus || fields->isAncestorOf(before))) {
    before = before->previousInFocusChain();
  }
  for (QWidget* stop : stops) {
    setTabOrder(before, stop);
    before = stop;
  }
}

QWidget* InputPanel::buildButtons() {
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(12, 6, 4, 12);
  auto* calculate = new AccentButton(tr("Calculate Health Score"), row);
  auto* reset = new QPushButton(tr("Reset"), row);
  auto* copy = new QPushButton(tr("Copy Results"), row);
  calculate->setToolTip(tr("Make these inputs the calculated ones (Return)"));
  reset->setToolTip(tr("Back to the example values (Ctrl+R)"));
  copy->setToolTip(tr("Copy everything, as text and as a table (Ctrl+Shift+C)"));
  layout->addWidget(calculate);
  layout->addWidget(reset);
  layout->addWidget(copy);
  m_copyMenu = new QToolButton(row);
  m_copyMenu->setArrowType(Qt::DownArrow);
  m_copyMenu->setFocusPolicy(Qt::StrongFocus);
  m_copyMenu->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
  m_copyMenu->setAccessibleName(tr("Ways to copy"));
  m_copyMenu->setToolTip(tr("Other formats, your templates, and whom the report is for"));
  layout->addWidget(m_copyMenu);
  layout->addStretch();
  connect(calculate, &QPushButton::clicked, this, &InputPanel::calculateAsked);
  connect(reset, &QPushButton::clicked, this, &InputPanel::resetAsked);
  connect(copy, &QPushButton::clicked, this, &InputPanel::copyAsked);
  return row;
}

void InputPanel::setCopyMenu(QMenu* menu) {
  // Not as the button's own menu: a style would draw a second arrow for that.
  connect(m_copyMenu, &QToolButton::clicked, menu,
          [this, menu] { menu->popup(m_copyMenu->mapToGlobal(QPoint(0, m_copyMenu->height()))); });
}

bool InputPanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
    // What the fields need beside a scroll bar: a scroll area that has one goes on reckoning with it.
    const int width = m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width();
    const QLayout* fields = m_scroll->widget()->layout();
    m_scroll->setMaximumHeight(fields->hasHeightForWidth() ? fields->totalHeightForWidth(width)
                                                           : fields->totalSizeHint().height());
  }
  return QWidget::eventFilter(watched, event);
}

void InputPanel::refresh() {
  for (InputField* field : m_fields) {
    field->refresh();
  }
}

void InputPanel::focusFactor(std::size_t factor) {
  m_fields[factor]->takeFocus();
  if (isVisible()) { // before, nothing is laid out: it would scroll to anywhere
    m_scroll->ensureWidgetVisible(m_fields[factor]);
  }
}

} // namespace health
