// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/qt_printers.h"

#include <QWidget>
#include <gtest/gtest.h>

namespace health {

/// The name by which assistive tools know a widget.
QString accessibleNameOf(QWidget* widget);

/// What assistive tools read out beside the name.
QString accessibleDescriptionOf(QWidget* widget);

/// Lets happen what waits for its turn: layouts, deferred showing, changes of palette and font.
void settle();

/// The widgets that people see, at any depth, in order of creation. Those out of sight in a scroll area
/// count.
template <typename T>
QList<T*> shownWidgets(const QWidget& root) {
  settle();
  QList<T*> shown;
  for (T* widget : root.findChildren<T*>()) {
    if (widget->isVisibleTo(&root)) {
      shown << widget;
    }
  }
  return shown;
}

/// The one widget of type T that assistive tools call `name`. Null, and a failure, if there is none or are
/// several.
template <typename T>
T* named(const QWidget& root, const QString& name) {
  T* found = nullptr;
  for (T* widget : shownWidgets<T>(root)) {
    if (accessibleNameOf(widget) == name) {
      EXPECT_EQ(found, nullptr) << "two are named " << name.toStdString();
      found = widget;
    }
  }
  EXPECT_NE(found, nullptr) << "nothing is named " << name.toStdString();
  return found;
}

/// Whether such a widget is seen.
template <typename T>
bool isShown(const QWidget& root, const QString& name) {
  const QList<T*> shown = shownWidgets<T>(root);
  return std::any_of(shown.begin(), shown.end(), [&](T* widget) { return accessibleNameOf(widget) == name; });
}

/// The texts of all labels that people see, empty ones left out.
QStringList labelTexts(const QWidget& root);

/// Whether one of these labels says exactly `text`.
testing::AssertionResult says(const QWidget& root, const QString& text);

/// Shows a window and waits until it is active: until then it gets no focus and no shortcuts.
void showActive(QWidget& window);

/// Types `text` into whatever has the keyboard in the window of `widget`, character by character.
void typeText(QWidget* widget, const QString& text);

/// Goes to the widget as Tab does (which selects all of a field) and types `text` over it; empty clears it.
void retype(QWidget* field, const QString& text);

/// One turn of the wheel over the middle of the widget.
void turnWheel(QWidget* widget, int delta = -120);

} // namespace health
