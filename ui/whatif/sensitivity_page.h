// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/sensitivity.h"
#include "ui/whatif/what_if_page.h"

namespace health {

class ChoiceBox;
class InkLabel;
class SpanBars;

/// How the score follows each input, and what one input is worth in others.
class SensitivityPage : public WhatIfPage {
  Q_OBJECT

public:
  SensitivityPage(Session& session, QWidget* parent);

  void refresh() override;
  std::vector<ReportSection> sections() const override;

private:
  SpanBars* m_bars;
  RowTable* m_steps;
  ChoiceBox* m_factor;
  RowTable* m_rates;

  void listFactors();
  void showBars(const ScoredCustomer& customer, const std::vector<Sensitivity>& all);
  void showRates(const ScoreResult& result);
  QString stepText(std::size_t factor, const std::optional<Sensitivity::Step>& step, double score) const;
};

} // namespace health
