// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace health {

/// Lets the window's own Copy have its keys in a line of text where nothing is selected: such a line takes
/// them for itself and then copies nothing.
class CopyKey : public QObject {
  Q_OBJECT

public:
  /// Watches the whole program while `window` lives.
  explicit CopyKey(QWidget* window);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace health
