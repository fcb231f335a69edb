// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/firmness.h"
#include "core/whatif/robustness.h"
#include "ui/whatif/what_if_page.h"

namespace health {

class InkLabel;
class RobustnessTask;

/// How firm the category is: against other inputs and against other weights.
class FirmnessPage : public WhatIfPage {
  Q_OBJECT

public:
  FirmnessPage(Session& session, QWidget* parent);

  void refresh() override;
  std::vector<ReportSection> sections() const override;

protected:
  void hideEvent(QHideEvent* event) override;

private:
  InkLabel* m_margins;
  InkLabel* m_shares;
  RowTable* m_table;
  RobustnessTask* m_task;
  std::optional<Robustness> m_robustness; ///< of m_counted
  std::optional<ScoredCustomer> m_counted;

  QString marginText(const ScoreResult& result) const;
  QString shareText(const ScoreResult& result) const;
  std::vector<RowTable::Row> rows(const ScoredCustomer& customer) const;
  bool isCounted(const ScoredCustomer& customer) const;
};

} // namespace health
