// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "ui/shared/card.h"
#include "ui/whatif/what_if_page.h"

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace health {

class BridgePage;
class MessageLine;
class TargetChoice;

/// What could change the score: pages of answers about the present customer, one in sight at a time.
class WhatIfPanel : public Card {
  Q_OBJECT

public:
  explicit WhatIfPanel(Session& session, QWidget* parent = nullptr);

  /// What all pages answer now, for the report.
  std::vector<ReportSection> sections() const;
  /// Compares the present customer with one from a file.
  void compareWith(const QString& name, const ScoredCustomer& customer);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

signals:
  void said(const QString& text);

protected:
  void showEvent(QShowEvent* event) override;

private:
  Session& m_session;
  TargetChoice* m_target;
  QTabBar* m_tabs;
  MessageLine* m_note;
  QScrollArea* m_scroll;
  QStackedWidget* m_stack;
  std::vector<WhatIfPage*> m_pages;
  BridgePage* m_bridge = nullptr;

  void build();
  void addPage(WhatIfPage* page);
  void turnTo(int page);
  void refresh();
  void refreshNote();
};

} // namespace health
