// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The lines of a report on its way back, as mail programs, browsers and spreadsheets hand them on. Part of
// readPassports().

namespace health {

/// The lines of a text, whatever ends them, without the marks of a quoted mail ("> ").
std::vector<std::string_view> reportLines(std::string_view text);

/// Whether there is nothing in a line, or nothing but what parts the cells of a row.
bool isEmptyRow(std::string_view line);

/// Whether a line is what stands under a heading.
bool isRule(std::string_view line);

/// Whether a line is the heading `title`: plain, in Markdown, or the first cell of a row.
bool isHeading(std::string_view line, std::string_view title);

/// How a report writes a label and its value.
enum class FactNotation {
  text,     ///< "nps:  -10", perhaps in a list
  markdown, ///< "- **nps:** -10", special characters escaped
  tab,      ///< cells of a table
  comma,
  semicolon,
};

/// The notation of a line that has this label; undefined for any other line.
std::optional<FactNotation> notationOf(std::string_view line, std::string_view label);

/// A label and its value as they were before they were written; undefined for a line that has none, such as
/// the rest of a value that was wrapped.
struct FactLine {
  std::string label;
  std::string value;
};
std::optional<FactLine> factOf(std::string_view line, FactNotation notation);

} // namespace health
