// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paste/split_lines.h"

#include "core/report/plain_text.h"
#include "ui/shared/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace health {
namespace {

QString plain(const QString& text) {
  return qstr(oneLine(text.toStdString()));
}

/// The cells of each line that has any, without empty ones behind the second.
QList<QStringList> rowsOf(const QString& text) {
  static const QRegularExpression lineEnd(QStringLiteral("\r\n|[\n\r\v\f\u0085\u2028\u2029]"));
  QList<QStringList> rows;
  for (const QString& line : text.split(lineEnd)) {
    QStringList cells;
    for (const QString& cell : line.split(QLatin1Char('\t'))) {
      cells << plain(cell);
    }
    while (cells.size() > 2 && cells.last().isEmpty()) {
      cells.removeLast();
    }
    if (!cells.join(QString()).isEmpty()) {
      rows << cells;
    }
  }
  return rows;
}

qsizetype namedIn(const QStringList& cells, const FieldNames& names) {
  return std::ranges::count_if(cells, [&](const QString& cell) { return !names.meantBy(cell).empty(); });
}

/// Whether the first row has the names: more of them than the first column.
bool isTable(const QList<QStringList>& rows, const FieldNames& names) {
  QStringList column;
  for (const QStringList& row : rows) {
    column << row.first();
  }
  return rows.size() > 1 && namedIn(rows.first(), names) > namedIn(column, names);
}

std::vector<PastedPair> columnPairs(const QStringList& labels, const QStringList& values,
                                    const FieldNames& names) {
  std::vector<PastedPair> pairs;
  for (qsizetype i = 0; i < std::max(labels.size(), values.size()); ++i) {
    const QString label = labels.value(i);
    const QString value = values.value(i);
    if (!label.isEmpty() || !value.isEmpty()) {
      pairs.push_back({QStringLiteral("%1: %2").arg(label, value), names.meantBy(label), value});
    }
  }
  return pairs;
}

PastedPair cellPair(const QStringList& cells, const FieldNames& names) {
  PastedPair pair{cells.join(QStringLiteral(" | ")), names.meantBy(cells.first()), cells.value(1)};
  pair.furtherCells =
      static_cast<int>(std::count_if(cells.begin() + std::min<qsizetype>(2, cells.size()), cells.end(),
                                     [](const QString& cell) { return !cell.isEmpty(); }));
  return pair;
}

/// Without a sign the last blank that has a name before it parts the two, and then only an input: "Customer
/// is unhappy" names no customer. A name alone says nothing, not even unknown.
PastedPair blankPair(const QString& line, const FieldNames& names) {
  for (qsizetype place = line.lastIndexOf(QLatin1Char(' ')); place > 0;
       place = line.lastIndexOf(QLatin1Char(' '), place - 1)) {
    auto meant = names.meantBy(line.left(place));
    if (!meant.empty() && meant.front().kind == FieldName::Kind::input) {
      return {line, std::move(meant), line.mid(place).trimmed()};
    }
  }
  return {line, {}, {}};
}

/// A sign parts name and value where a name stands before it.
PastedPair linePair(const QString& line, const FieldNames& names) {
  constexpr qsizetype longest = 300; // beyond it is prose
  if (line.size() > longest) {
    return {line, {}, {}};
  }
  for (const QChar sign : {QLatin1Char(':'), QLatin1Char('='), QLatin1Char(';'), QLatin1Char(',')}) {
    const qsizetype place = line.indexOf(sign);
    auto meant = place < 0 ? std::vector<FieldName>() : names.meantBy(line.left(place));
    if (!meant.empty()) {
      return {line, std::move(meant), line.mid(place + 1).trimmed()};
    }
  }
  const bool hasSign = line.contains(QLatin1Char(':')) || line.contains(QLatin1Char('='));
  return hasSign ? PastedPair{line, {}, {}} : blankPair(line, names);
}

} // namespace

std::vector<PastedPair> pastedPairs(const QString& text, const FieldNames& names) {
  const QList<QStringList> rows = rowsOf(text);
  if (rows.size() == 2 && isTable(rows, names)) {
    return columnPairs(rows.first(), rows.last(), names);
  }
  std::vector<PastedPair> pairs;
  for (const QStringList& cells : rows) {
    pairs.push_back(cells.size() == 1 ? linePair(cells.first(), names) : cellPair(cells, names));
  }
  return pairs;
}

int customersInRows(const QString& text, const FieldNames& names) {
  const QList<QStringList> rows = rowsOf(text);
  return isTable(rows, names) ? static_cast<int>(rows.size()) - 1 : 0;
}

} // namespace health
