// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/notice_bar.h"

#include "ui/shared/ink_label.h"
#include "ui/shared/link_button.h"
#include "ui/shared/looks.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace health {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), m_text(new InkLabel(this)), m_close(new LinkButton(this)) {
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_close->setText(tr("Dismiss"));
  QSizePolicy keepRoom = m_close->sizePolicy();
  keepRoom.setRetainSizeWhenHidden(true);
  m_close->setSizePolicy(keepRoom);
  connect(m_close, &QPushButton::clicked, this, &NoticeBar::dismiss);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(14, 3, 14, 3);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_close, 0, Qt::AlignTop);
  dismiss();
}

QString NoticeBar::text() const {
  return m_text->text();
}

void NoticeBar::say(const QString& text) {
  present(text, false);
}

void NoticeBar::complain(const QString& text) {
  present(text, true);
}

void NoticeBar::present(const QString& text, bool isError) {
  m_isError = isError;
  m_text->setInk(isError ? InkLabel::Ink::error : InkLabel::Ink::normal);
  m_text->setText(text);
  m_close->show();
  update();
  QAccessibleEvent event(m_text, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void NoticeBar::dismiss() {
  m_text->clear();
  m_close->hide();
  update();
}

void NoticeBar::dismissSaid() {
  if (!m_isError) {
    dismiss();
  }
}

void NoticeBar::paintEvent(QPaintEvent* /*event*/) {
  if (m_text->text().isEmpty()) {
    return;
  }
  const Looks looks = looksOf(palette());
  QPainter painter(this);
  painter.fillRect(rect(), looks.toneFill(m_isError ? Tone::critical : Tone::fair));
}

} // namespace health
