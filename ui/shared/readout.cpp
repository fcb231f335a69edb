// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/readout.h"

#include "ui/shared/spoken_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace health {
namespace {

class ReadoutAccessible : public SpokenText {
public:
  explicit ReadoutAccessible(Readout* readout) : SpokenText(readout, QAccessible::StaticText) {}

  QString spoken() const override { return static_cast<const Readout*>(object())->spoken(); }

  QAccessible::State state() const override {
    QAccessible::State state = SpokenText::state();
    state.readOnly = true;
    return state;
  }
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
  auto* readout = qobject_cast<Readout*>(object);
  return readout == nullptr ? nullptr : new ReadoutAccessible(readout);
}

} // namespace

Readout::Readout(const QString& accessibleName, QWidget* parent) : InkLabel(parent) {
  [[maybe_unused]] static const bool installed = [] {
    QAccessible::installFactory(makeAccessible);
    return true;
  }();
  setAccessibleName(accessibleName);
  setFocusPolicy(Qt::TabFocus);
}

void Readout::setReading(const QString& painted, const QString& spoken) {
  if (painted == text() && spoken == m_spoken) {
    return;
  }
  setText(painted);
  const QString before = std::exchange(m_spoken, spoken);
  setAccessibleDescription(spoken);
  if (before != spoken && QAccessible::isActive()) {
    QAccessibleTextUpdateEvent event(this, 0, before, spoken);
    QAccessible::updateAccessibility(&event);
  }
}

void Readout::paintEvent(QPaintEvent* event) {
  InkLabel::paintEvent(event);
  if (hasFocus()) {
    QStyleOptionFocusRect option;
    option.initFrom(this);
    QStylePainter(this).drawPrimitive(QStyle::PE_FrameFocusRect, option);
  }
}

void Readout::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    QGuiApplication::clipboard()->setText(text());
  } else {
    InkLabel::keyPressEvent(event);
  }
}

} // namespace health
