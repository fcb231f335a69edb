// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/lever.h"
#include "ui/whatif/what_if_page.h"

namespace health {

class InkLabel;

/// What each input alone would have to be for the target, or how far it may fall.
class PathPage : public WhatIfPage {
  Q_OBJECT

public:
  PathPage(Session& session, QWidget* parent);

  void refresh() override;
  std::vector<ReportSection> sections() const override;

private:
  InkLabel* m_summary;
  RowTable* m_table;
  std::vector<LeverAnswer> m_answers; ///< by row

  RowTable::Row rowOf(const LeverAnswer& answer, const ScoredCustomer& customer) const;
  QString summary() const;
  void apply(int row);
};

} // namespace health
