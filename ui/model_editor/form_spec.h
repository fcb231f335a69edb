// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_document.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace health {

/// One thing to type or choose, at one place of the document.
struct CellSpec {
  enum class Kind { text, longText, number, amount, choice, flag };

  Kind kind = Kind::text;
  std::string pointer;
  QString name;                 ///< what assistive tools call it; shown before it in lines of several cells
  QString unit;                 ///< shown behind it
  std::optional<double> lowest; ///< what a number can be at all, to tell two readings apart
  std::optional<double> highest;
  double step = 1.0;                                    ///< by which Up and Down change a number
  std::vector<std::pair<std::string, QString>> choices; ///< word in the file, word on screen
  /// Another way to write the chosen or typed value than to set it; empty: it is set.
  std::function<ModelDocument(const ModelDocument&, const Scalar& value)> write;
};

/// One line of a form.
struct LineSpec {
  enum class Kind { title, cells, note, add, action, curve, bands, rates };

  Kind kind = Kind::cells;
  QString label;               ///< title, label of the cells, note, or what a button says
  std::vector<CellSpec> cells; ///< side by side
  std::string entry; ///< the entry of a list that the line is about, to move or remove; or a list to add to
  std::string json;  ///< what is added
  bool ascends = false; ///< the list stands in the order of its numbers: its entries are not moved by hand
  std::function<ModelDocument(const ModelDocument&)> action;
};

using FormSpec = std::vector<LineSpec>;

/// Whether two forms need the same widgets, whatever these say.
bool isSameShape(const FormSpec& left, const FormSpec& right);

/// What there is to edit about the selected part of the document: a group, a factor, an input without weight,
/// "/bands", "/priority", "/caps", or the model as a whole ("").
FormSpec formFor(const ModelDocument& document, const std::string& selected);

/// The part of the document whose form has the place of a pointer.
std::string partOf(const std::string& pointer);

} // namespace health
