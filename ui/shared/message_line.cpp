// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/message_line.h"

#include "ui/shared/ink_label.h"
#include "ui/shared/link_button.h"

#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace health {

MessageLine::MessageLine(QWidget* parent)
    : QWidget(parent), m_label(new InkLabel(this)), m_buttons(new QHBoxLayout) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_label->setWordWrap(true);
  m_label->setScale(0.9);
  layout->addWidget(m_label);
  layout->addLayout(m_buttons);
  m_buttons->setSpacing(12);
  m_buttons->addStretch();
  QWidget::hide();
}

QString MessageLine::text() const {
  return m_label->text();
}

void MessageLine::show(const QString& text, bool isError, const std::vector<Remedy>& remedies) {
  m_label->setInk(isError ? InkLabel::Ink::error : InkLabel::Ink::quiet);
  m_label->setText(text);
  const bool sameButtons = std::ranges::equal(remedies, m_remedies, {}, &Remedy::label, &Remedy::label);
  m_remedies = remedies;
  if (!sameButtons) {
    rebuildButtons();
  }
  setVisible(!text.isEmpty());
}

void MessageLine::rebuildButtons() {
  while (m_buttons->count() > 1) { // all but the stretch
    const std::unique_ptr<QLayoutItem> item(m_buttons->takeAt(0));
    item->widget()->hide();
    item->widget()->deleteLater();
  }
  // New widgets come last in their window's tab order; these belong behind what takes the focus before this
  // line.
  QWidget* before = previousInFocusChain();
  while (before != this && before->focusPolicy() == Qt::NoFocus) {
    before = before->previousInFocusChain();
  }
  for (std::size_t i = 0; i < m_remedies.size(); ++i) {
    auto* button = new LinkButton(this);
    button->setText(m_remedies[i].label);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    setTabOrder(before, button);
    before = button;
    connect(button, &QPushButton::clicked, this, [this, i] {
      const auto apply = m_remedies[i].apply; // a copy: the remedy may well change this line
      apply();
    });
  }
}

} // namespace health
