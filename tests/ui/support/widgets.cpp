// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widgets.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

namespace health {

QString accessibleNameOf(QWidget* widget) {
  QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
  return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
}

QString accessibleDescriptionOf(QWidget* widget) {
  QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
  return accessible == nullptr ? QString() : accessible->text(QAccessible::Description);
}

void settle() {
  QCoreApplication::processEvents();
}

QStringList labelTexts(const QWidget& root) {
  QStringList texts;
  for (const QLabel* label : shownWidgets<QLabel>(root)) {
    if (!label->text().isEmpty()) {
      texts << label->text();
    }
  }
  return texts;
}

testing::AssertionResult says(const QWidget& root, const QString& text) {
  const QStringList texts = labelTexts(root);
  if (texts.contains(text)) {
    return testing::AssertionSuccess();
  }
  return testing::AssertionFailure() << "not \"" << text.toStdString() << "\" but\n  \""
                                     << texts.join("\"\n  \"").toStdString() << '"';
}

void showActive(QWidget& window) {
  window.show();
  window.activateWindow();
  EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
}

void typeText(QWidget* widget, const QString& text) {
  for (const QChar character : text) {
    if (character.unicode() < 128) {
      QTest::keyClick(widget, character.toLatin1());
    } else { // QTest::keyClicks() knows ASCII only
      QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
  }
}

void retype(QWidget* field, const QString& text) {
  field->setFocus(Qt::TabFocusReason);
  ASSERT_TRUE(field->hasFocus());
  if (auto* edit = qobject_cast<QLineEdit*>(field)) {
    edit->selectAll(); // it may have had the focus before
  }
  if (text.isEmpty()) {
    QTest::keyClick(field, Qt::Key_Delete);
  }
  typeText(field, text);
}

void turnWheel(QWidget* widget, int delta) {
  const QPointF middle = QRectF(widget->rect()).center();
  QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
  QSpontaneKeyEvent::setSpontaneous(&event); // only a wheel that a hand turned is passed on to parents
  qApp->notify(widget, &event);
}

} // namespace health
