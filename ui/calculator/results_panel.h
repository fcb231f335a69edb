// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace health {

class Session;

/// The right side: what the inputs mean. Score, contribution table and chart, each on a card.
class ResultsPanel : public QWidget {
  Q_OBJECT

public:
  explicit ResultsPanel(Session& session, QWidget* parent = nullptr);

signals:
  void backAsked();
  void problemAsked(std::size_t factor);

private:
  QWidget* tableCard(Session& session);
  QWidget* chartCard(Session& session);
};

} // namespace health
