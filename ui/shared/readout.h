// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/ink_label.h"

namespace health {

/// A label that can be focused and that assistive tools read as a named, read-only text: the name says what
/// it is
/// ("Health score"), the text what it says ("93.9 of 100"), which may be more than is painted.
class Readout : public InkLabel {
  Q_OBJECT

public:
  explicit Readout(const QString& accessibleName, QWidget* parent = nullptr);

  void setReading(const QString& painted, const QString& spoken);
  const QString& spoken() const { return m_spoken; }

protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  QString m_spoken;
};

} // namespace health
