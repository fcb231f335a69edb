// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/bridge.h"
#include "ui/whatif/what_if_page.h"

namespace health {

class ChoiceBox;
class InkLabel;
class LinkButton;
class SpanBars;

/// The way from one score to another, part by part: between what was calculated, the what-if, scenarios and
/// customer files.
class BridgePage : public WhatIfPage {
  Q_OBJECT

public:
  BridgePage(Session& session, QWidget* parent);

  void refresh() override;
  std::vector<ReportSection> sections() const override;
  /// One more end to compare with, from a file; it becomes the end to start from.
  void addFile(const QString& name, const ScoredCustomer& customer);

private:
  struct End {
    QString name;
    std::optional<ScoredCustomer> customer; ///< undefined where it cannot be scored now
  };

  ChoiceBox* m_from;
  ChoiceBox* m_to;
  InkLabel* m_sentence;
  LinkButton* m_copy;
  SpanBars* m_bars;
  RowTable* m_table;
  std::vector<End> m_files;

  std::vector<End> ends() const;
  void listEnds(const std::vector<End>& ends);
  void showBridge(const Bridge& bridge, const ScoreResult& to);
};

} // namespace health
