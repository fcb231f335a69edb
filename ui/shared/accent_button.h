// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace health {

/// The one main button of a page, flat in the accent colour: the platform's gradient would cost the text its
/// contrast.
class AccentButton : public QPushButton {
  Q_OBJECT

public:
  explicit AccentButton(const QString& text, QWidget* parent = nullptr);

  QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
};

} // namespace health
