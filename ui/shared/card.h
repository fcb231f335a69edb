// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace health {

/// A quiet surface with rounded corners that holds what belongs together.
class Card : public QWidget {
  Q_OBJECT

public:
  using QWidget::QWidget;

protected:
  void paintEvent(QPaintEvent* event) override;
};

} // namespace health
