// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/whatif/what_if_page.h"

namespace health {

class InkLabel;

/// What time does if nobody does anything, and what other models say of the same customer.
class ForecastPage : public WhatIfPage {
  Q_OBJECT

public:
  ForecastPage(Session& session, QWidget* parent);

  void refresh() override;
  std::vector<ReportSection> sections() const override;

private:
  InkLabel* m_sentence;
  RowTable* m_days;
  RowTable* m_models;
  std::vector<std::string> m_modelIds; ///< by row of m_models

  void showForecast(const ScoredCustomer& customer);
  void showModels(const ScoredCustomer& customer);
};

} // namespace health
