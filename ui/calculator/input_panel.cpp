// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/input_panel.h"

#include "ui/calculator/factor_field.h"
#include "ui/shared/accent_button.h"
#include "ui/shared/field_edit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace health {

InputPanel::InputPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_scroll(new QScrollArea(this)) {
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus); // the fields in it take the focus and come into sight
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setWidget(buildFields());
  m_scroll->viewport()->setAutoFillBackground(false);
  m_scroll->widget()->setAutoFillBackground(false);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_scroll, 1);
  layout->addWidget(buildButtons());
  layout->addStretch();
  m_scroll->widget()->installEventFilter(this);
  connect(&m_session, &Session::changed, this, &InputPanel::refresh);
  refresh();
}

QWidget* InputPanel::buildFields() {
  auto* fields = new QWidget;
  auto* layout = new QVBoxLayout(fields);
  layout->setContentsMargins(12, 12, 8, 4);
  layout->setSpacing(12);
  for (std::size_t i = 0; i < m_session.model().factors.size(); ++i) {
    auto* field = new FactorField(m_session, i, fields);
    connect(field, &FactorField::confirmed, this, &InputPanel::calculateAsked);
    layout->addWidget(field);
    m_fields.push_back(field);
  }
  layout->addStretch();
  // Wide enough for its fields, so that nothing is cut at any text size.
  m_scroll->setMinimumWidth(fields->minimumSizeHint().width() +
                            m_scroll->verticalScrollBar()->sizeHint().width());
  return fields;
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
  layout->addStretch();
  connect(calculate, &QPushButton::clicked, this, &InputPanel::calculateAsked);
  connect(reset, &QPushButton::clicked, this, &InputPanel::resetAsked);
  connect(copy, &QPushButton::clicked, this, &InputPanel::copyAsked);
  return row;
}

bool InputPanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
    // What the fields need beside a scroll bar: a scroll area that has one goes on reckoning with it.
    const int width = m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMaximumHeight(m_scroll->widget()->layout()->totalHeightForWidth(width));
  }
  return QWidget::eventFilter(watched, event);
}

void InputPanel::refresh() {
  for (FactorField* field : m_fields) {
    field->refresh();
  }
}

void InputPanel::focusFactor(std::size_t factor) {
  m_fields[factor]->takeFocus();
  m_scroll->ensureWidgetVisible(m_fields[factor]);
}

} // namespace health
