// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/passport_lines.h"

#include "core/report/formula_safety.h"
#include "core/report/plain_text.h"

#include <algorithm>
#include <array>

namespace health {
namespace {

constexpr std::string_view blanks = " \t";
constexpr std::string_view boldEnd = ":**";

std::string_view trimmed(std::string_view text, std::string_view set = blanks) {
  const std::size_t first = std::min(text.find_first_not_of(set), text.size());
  text.remove_prefix(first);
  return text.substr(0, text.find_last_not_of(set) + 1);
}

/// How many bytes end a line at `text`: 0 if none do.
std::size_t lineEnd(std::string_view text) {
  constexpr std::array<std::string_view, 8> ends{"\r\n", "\n",     "\r",     "\v",
                                                 "\f",   "\u0085", "\u2028", "\u2029"};
  const auto found =
      std::ranges::find_if(ends, [text](std::string_view end) { return text.starts_with(end); });
  return found == ends.end() ? 0 : found->size();
}

/// Quotes stand at the very start: further in, the sign belongs to the text.
std::string_view unquoted(std::string_view line) {
  while (line.starts_with('>')) {
    line.remove_prefix(line.starts_with("> ") ? 2 : 1);
  }
  return line;
}

/// Without the mark of a list's item; the line as it is where there is none.
std::string_view withoutBullet(std::string_view line) {
  const std::string_view item = trimmed(line);
  for (const std::string_view bullet : {"- ", "* ", "• ", "◦ ", "· ", "•\t", "·\t"}) {
    if (item.starts_with(bullet)) {
      return trimmed(item.substr(bullet.size()));
    }
  }
  return line;
}

char separatorOf(FactNotation notation) {
  return notation == FactNotation::tab ? '\t' : notation == FactNotation::comma ? ',' : ';';
}

/// A cell without the sign that stands before what a spreadsheet could run: a formula, or one behind blanks.
std::string armed(std::string_view cell) {
  const std::string_view plain = cell.substr(cell.starts_with('\'') ? 1 : 0);
  const bool isDefused = plain.size() < cell.size() && (plain.starts_with(' ') || defused(plain) == cell);
  return oneLine(isDefused ? plain : cell);
}

/// The first two cells of a row, by RFC 4180.
FactLine firstCells(std::string_view row, char separator) {
  std::array<std::string, 2> cells;
  std::size_t cell = 0;
  bool isQuoted = false;
  for (std::size_t i = 0; i < row.size() && cell < cells.size(); ++i) {
    if (row[i] == '"') {
      const bool isDoubled = isQuoted && row.substr(i + 1).starts_with('"');
      cells.at(cell) += isDoubled ? "\"" : "";
      i += isDoubled ? 1 : 0;
      isQuoted = isDoubled || !isQuoted;
    } else if (row[i] == separator && !isQuoted) {
      ++cell;
    } else {
      cells.at(cell) += row[i];
    }
  }
  return {armed(cells[0]), armed(cells[1])};
}

std::string unescaped(std::string_view markdown) {
  constexpr std::string_view special = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  std::string text;
  for (std::size_t i = 0; i < markdown.size(); ++i) {
    const bool isEscape = markdown[i] == '\\' && i + 1 < markdown.size() &&
                          special.find(markdown[i + 1]) != std::string_view::npos;
    text += markdown[isEscape ? ++i : i];
  }
  return oneLine(text);
}

std::optional<FactLine> markdownFact(std::string_view line) {
  const std::string_view item = withoutBullet(line);
  const std::size_t end = item.find(boldEnd);
  if (!item.starts_with("**") || end == std::string_view::npos || end < 2) {
    return std::nullopt;
  }
  return FactLine{unescaped(item.substr(2, end - 2)), unescaped(item.substr(end + boldEnd.size()))};
}

/// Values that were wrapped go on in lines that are indented.
std::optional<FactLine> textFact(std::string_view line) {
  const std::string_view item = withoutBullet(line);
  const bool isIndented = item.find_first_of(blanks) == 0;
  std::size_t colon = item.find(':');
  while (colon != std::string_view::npos && colon + 1 < item.size() &&
         blanks.find(item[colon + 1]) == std::string_view::npos &&
         !item.substr(colon + 1).starts_with("\u00A0")) {
    colon = item.find(':', colon + 1);
  }
  if (isIndented || colon == std::string_view::npos) {
    return std::nullopt;
  }
  return FactLine{oneLine(item.substr(0, colon)), oneLine(item.substr(colon + 1))};
}

std::optional<FactLine> cellFact(std::string_view line, char separator) {
  if (line.find(separator) == std::string_view::npos) {
    return std::nullopt;
  }
  FactLine fact = firstCells(line, separator);
  if (fact.label.ends_with(':')) {
    fact.label.pop_back();
  }
  return fact.label.empty() ? std::nullopt : std::optional(fact);
}

} // namespace

std::vector<std::string_view> reportLines(std::string_view text) {
  std::vector<std::string_view> lines;
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = lineEnd(text.substr(i));
    if (end > 0) {
      lines.push_back(unquoted(text.substr(start, i - start)));
      start = i + end;
    }
    i += std::max<std::size_t>(end, 1);
  }
  lines.push_back(unquoted(text.substr(start)));
  return lines;
}

bool isEmptyRow(std::string_view line) {
  return line.find_first_not_of(" \t,;\u00A0") == std::string_view::npos;
}

bool isRule(std::string_view line) {
  const std::string_view rule = trimmed(line);
  return !rule.empty() && rule.find_first_not_of('-') == std::string_view::npos;
}

bool isHeading(std::string_view line, std::string_view title) {
  return trimmed(line, " \t\u00A0#*,;:\"") == title;
}

std::optional<FactNotation> notationOf(std::string_view line, std::string_view label) {
  constexpr std::array notations{FactNotation::tab, FactNotation::markdown, FactNotation::text,
                                 FactNotation::comma, FactNotation::semicolon};
  const auto found = std::ranges::find_if(notations, [&](FactNotation notation) {
    const auto fact = factOf(line, notation);
    return fact && fact->label == label;
  });
  return found == notations.end() ? std::nullopt : std::optional(*found);
}

std::optional<FactLine> factOf(std::string_view line, FactNotation notation) {
  switch (notation) {
  case FactNotation::markdown:
    return markdownFact(line);
  case FactNotation::text:
    return textFact(line);
  default:
    return cellFact(line, separatorOf(notation));
  }
}

} // namespace health
