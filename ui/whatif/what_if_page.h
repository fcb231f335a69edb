// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/wording.h"
#include "core/whatif/target.h"
#include "ui/session/session.h"
#include "ui/shared/row_table.h"

#include <QWidget>

namespace health {

/// One kind of answer in the what-if panel. Only the page in sight is kept up to date.
class WhatIfPage : public QWidget {
  Q_OBJECT

public:
  WhatIfPage(Session& session, QString title, QWidget* parent);

  const QString& title() const { return m_title; }
  /// What the panel aims at; undefined while that cannot be read.
  void aimAt(const std::optional<Target>& target) { m_target = target; }
  /// Brings the page in line with session and target.
  virtual void refresh() = 0;
  /// What the page answers, for the report; empty where it has nothing to say.
  virtual std::vector<ReportSection> sections() const = 0;

signals:
  /// Something was done that is not seen elsewhere ("Copied …").
  void said(const QString& text);

protected:
  Session& session() const { return m_session; }
  const std::optional<Target>& target() const { return m_target; }
  Wording wording() const;
  /// "60 days ago"
  QString valueText(std::size_t factor, const InputValue& value) const;
  /// "50.0 ● Good", in the tone of the band.
  RowTable::Cell scoreCell(const ScoreModel& model, double score, std::optional<std::size_t> band) const;
  /// "50.0"
  QString pointsText(double points) const;
  QString nameOf(std::size_t factor) const;
  /// A section's table on the screen, numbers right-aligned, a total in bold.
  static void showTable(const ReportTable& table, RowTable* on);

private:
  Session& m_session;
  QString m_title;
  std::optional<Target> m_target;
};

} // namespace health
