// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/what_if_page.h"

#include "core/base/decimal.h"
#include "ui/session/input_text.h"
#include "ui/shared/looks.h"
#include "ui/shared/words.h"

namespace health {

WhatIfPage::WhatIfPage(Session& session, QString title, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(std::move(title)) {}

Wording WhatIfPage::wording() const {
  return windowWording(m_session.style());
}

QString WhatIfPage::valueText(std::size_t factor, const InputValue& value) const {
  return inputWithUnit(m_session.model().factors[factor], value, wording());
}

QString WhatIfPage::pointsText(double points) const {
  return qstr(wording().tenths(roundedUnits(points, 1)));
}

RowTable::Cell WhatIfPage::scoreCell(const ScoreModel& model, double score,
                                     std::optional<std::size_t> band) const {
  if (!band) {
    return {.text = pointsText(score)};
  }
  const Band& shown = model.bands[*band];
  return {.text = tr("%1 %2 %3", "score, shape and name of its category")
                      .arg(pointsText(score), toneShape(shown.tone), qstr(shown.name)),
          .tone = shown.tone};
}

QString WhatIfPage::nameOf(std::size_t factor) const {
  return qstr(m_session.model().factors[factor].name);
}

void WhatIfPage::showTable(const ReportTable& table, RowTable* on) {
  std::vector<RowTable::Column> columns;
  columns.reserve(table.header.size());
  for (std::size_t i = 0; i < table.header.size(); ++i) {
    columns.push_back({qstr(table.header[i]), table.numeric[i]});
  }
  std::vector<RowTable::Row> rows;
  for (const auto& line : table.rows) {
    const bool isTotal = table.lastRowIsTotal && &line == &table.rows.back();
    RowTable::Row row;
    for (const ReportCell& cell : line) {
      row.cells.push_back({.text = qstr(cell.text), .isStrong = isTotal});
    }
    rows.push_back(std::move(row));
  }
  on->setColumns(columns, false);
  on->show(rows);
}

} // namespace health
