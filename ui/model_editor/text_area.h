// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace health {

/// A few lines of plain text that keep exactly what is typed. Undo belongs to the window; Tab goes on.
class TextArea : public QPlainTextEdit {
  Q_OBJECT

public:
  explicit TextArea(QWidget* parent = nullptr);

  /// Shows a text that did not come from the keyboard, leaving the cursor alone where it is the same.
  void show(const QString& text);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

signals:
  void edited(const QString& text);
  /// The focus went elsewhere.
  void left();

protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
};

} // namespace health
