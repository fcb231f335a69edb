// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace health {

/// Lets the wheel scroll the page instead of changing the value of the widget under it.
class NoWheel : public QObject {
  Q_OBJECT

public:
  /// The filter lives as long as the widget.
  static void on(QWidget* widget);

  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  using QObject::QObject;
};

} // namespace health
