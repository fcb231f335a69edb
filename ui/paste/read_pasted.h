// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/open_customer.h"
#include "ui/session/session.h"

#include <optional>
#include <vector>

namespace health {

/// What a text would change, before it does.
struct PastedCustomer {
  /// A field that was understood.
  struct Field {
    QString name;
    QString pasted; ///< as it stands in the text; empty for a whole customer
    QString before; ///< as people read it
    QString after;
  };
  /// What was not, and why.
  struct Line {
    QString text;
    QString reason;
  };

  /// A whole customer takes the place of the present one ...
  std::optional<OpenedCustomer> whole;
  /// ... or these fields are typed in.
  TypedFields typed;
  std::vector<Field> understood;
  std::vector<Line> notUnderstood; ///< the first of them
  int further = 0;                 ///< how many more there are
};

/// Most characters of any text, most lines and cells that are read as names and values, and most lines that
/// are told not to be understood.
inline constexpr qsizetype longestPaste = qsizetype{32} * 1024 * 1024;
inline constexpr int mostPastedCells = 5000;
inline constexpr std::size_t mostToldLines = 20;

/// Reads a text from the clipboard: customer inputs or a result as JSON, a report with a passport, else lines
/// of names and values in the session's locale, for its model or the one that they name. A sentence where the
/// text is none of these, or holds what cannot be taken over as a whole.
tl::expected<PastedCustomer, QString> readPasted(const QString& text, const Session& session,
                                                 const FindModel& findModel);

/// The sentence about a clipboard that holds nothing to paste.
QString nothingToPaste();

} // namespace health
