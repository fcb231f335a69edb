// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace health {

class InkLabel;

/// One inline sentence under a field, with small buttons behind it for what can be done about it.
class MessageLine : public QWidget {
  Q_OBJECT

public:
  struct Remedy {
    QString label;
    std::function<void()> apply;
  };

  explicit MessageLine(QWidget* parent = nullptr);

  /// An empty text hides the line. An error is painted as one; anything else is quiet.
  void show(const QString& text, bool isError, const std::vector<Remedy>& remedies = {});
  QString text() const;

private:
  InkLabel* m_label;
  QHBoxLayout* m_buttons;
  std::vector<Remedy> m_remedies;

  void rebuildButtons();
};

} // namespace health
