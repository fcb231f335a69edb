// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace health {

class InkLabel;
class LinkButton;

/// One line below the page for what happened ("Copied …") or went wrong. It never asks, and its room is
/// always kept, so that nothing moves when it speaks.
class NoticeBar : public QWidget {
  Q_OBJECT

public:
  explicit NoticeBar(QWidget* parent = nullptr);

  void say(const QString& text);
  void complain(const QString& text);
  QString text() const;
  void dismiss();
  /// Takes back what was merely said; a complaint stays.
  void dismissSaid();

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  InkLabel* m_text;
  LinkButton* m_close;
  bool m_isError = false;

  void present(const QString& text, bool isError);
};

} // namespace health
