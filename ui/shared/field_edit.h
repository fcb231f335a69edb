// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace health {

/// A line edit that keeps exactly what is typed. Undo and Ctrl+E belong to the window, Up and Down step,
/// focus selects all.
class FieldEdit : public QLineEdit {
  Q_OBJECT

public:
  enum class Mark { none, changed, wrong };

  explicit FieldEdit(QWidget* parent = nullptr);

  /// Shows a text that did not come from the keyboard, leaving the cursor alone where it is the same.
  void show(const QString& text);
  /// A frame in the accent or the error colour.
  void setMark(Mark mark);
  /// Between so many characters wide, at any text size.
  void setRoom(int leastCharacters, int mostCharacters);

signals:
  /// Up (1) or Down (-1) was pressed.
  void stepped(int direction);
  /// The focus went elsewhere.
  void left();

protected:
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  Mark m_mark = Mark::none;
  bool m_selectOnRelease = false;
  int m_leastCharacters = 0; ///< 0: as Qt has it
  int m_mostCharacters = 0;

  void applyRoom();
};

} // namespace health
