// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paste/field_names.h"

namespace health {

/// A name and a value as a text pairs them.
struct PastedPair {
  QString text;                 ///< the whole line, for messages
  std::vector<FieldName> meant; ///< none: the line names no field
  QString value;
  int furtherCells = 0; ///< cells behind name and value that are not empty
};

/// A text cut into pairs: lines such as "NPS: 45", "NPS = 45" and "NPS 45", two columns of a spreadsheet, or
/// a row of names above a row of values. Empty lines are left out. All texts are plain: without marks of
/// writing direction and other hidden characters.
std::vector<PastedPair> pastedPairs(const QString& text, const FieldNames& names);

/// How many customers stand below a row of names, one a row; 0 where the text is no such table.
int customersInRows(const QString& text, const FieldNames& names);

} // namespace health
