// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/flat_sheet.h"

#include "core/base/decimal.h"

#include <expat.h>
#include <ranges>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace health {
namespace {

using Attributes = std::map<std::string, std::string>;

std::size_t countOf(const Attributes& attributes, const std::string& name) {
  const auto found = attributes.find(name);
  return found == attributes.end() ? 1 : std::stoul(found->second);
}

struct Reader {
  XML_Parser parser = nullptr;
  FlatSheet sheet;
  std::size_t tables = 0;
  std::size_t drawings = 0; ///< one in the other
  std::size_t row = 0;
  std::size_t rowCount = 1;
  std::size_t column = 0;
  std::size_t columnCount = 1;
  FlatCell cell;
  bool isInCell = false;
  bool isInText = false; ///< not in the blanks between the tags of a cell
  std::size_t paragraphs = 0;

  /// Drawings lie in cells and have tables of their own.
  static bool isDrawing(std::string_view name) { return name.starts_with("draw:") || name == "table:shapes"; }

  void start(std::string_view name, const Attributes& attributes) {
    drawings += isDrawing(name) ? 1 : 0;
    if (drawings > 0) {
      return;
    }
    if (name == "table:table") {
      ++tables;
    } else if (name == "table:table-row") {
      rowCount = countOf(attributes, "table:number-rows-repeated");
      column = 0;
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
      startCell(attributes);
    } else if (isInCell && name == "text:p") {
      cell.text += paragraphs++ > 0 ? "\n" : "";
      isInText = true;
    } else if (isInCell && name == "text:s") {
      cell.text += std::string(countOf(attributes, "text:c"), ' ');
    }
  }

  void startCell(const Attributes& attributes) {
    columnCount = countOf(attributes, "table:number-columns-repeated");
    cell = {.tag = static_cast<std::size_t>(XML_GetCurrentByteIndex(parser))};
    paragraphs = 0;
    isInCell = true;
    if (const auto formula = attributes.find("table:formula"); formula != attributes.end()) {
      cell.formula = formula->second;
    }
    if (const auto value = attributes.find("office:value"); value != attributes.end()) {
      cell.number = parseDecimal(value->second);
    }
  }

  void end(std::string_view name) {
    const bool isOfDrawing = drawings > 0;
    drawings -= isDrawing(name) ? 1 : 0;
    if (isOfDrawing) {
      return;
    }
    if (name == "text:p") {
      isInText = false;
    } else if (name == "table:table-row") {
      row += rowCount;
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
      const bool hasAnything = !cell.text.empty() || !cell.formula.empty();
      // LibreOffice writes further tables for what other documents share.
      for (std::size_t i = 0; hasAnything && tables == 1 && i < columnCount; ++i) {
        sheet[{row, column + i}] = cell;
      }
      column += columnCount;
      isInCell = false;
    }
  }
};

/// Takes an attribute out of the tag that begins at `tag`.
void removeAttribute(std::string& xml, std::size_t tag, const std::string& name) {
  const std::size_t start = xml.find(" " + name + "=\"", tag);
  if (start < xml.find('>', tag)) {
    xml.erase(start, xml.find('"', xml.find('"', start) + 1) + 1 - start);
  }
}

} // namespace

FlatSheet readFlatSheet(const std::string& xml) {
  Reader reader;
  reader.parser = XML_ParserCreate(nullptr);
  XML_SetUserData(reader.parser, &reader);
  XML_SetElementHandler(
      reader.parser,
      [](void* data, const char* name, const char** attributes) {
        Attributes known;
        for (; *attributes != nullptr; attributes += 2) {
          known[attributes[0]] = attributes[1];
        }
        static_cast<Reader*>(data)->start(name, known);
      },
      [](void* data, const char* name) { static_cast<Reader*>(data)->end(name); });
  XML_SetCharacterDataHandler(reader.parser, [](void* data, const char* text, int length) {
    auto& state = *static_cast<Reader*>(data);
    if (state.isInText && state.drawings == 0) {
      state.cell.text.append(text, static_cast<std::size_t>(length));
    }
  });
  const bool isWhole = XML_Parse(reader.parser, xml.data(), static_cast<int>(xml.size()), 1) == XML_STATUS_OK;
  XML_ParserFree(reader.parser);
  if (!isWhole) {
    throw std::runtime_error("LibreOffice wrote no whole file");
  }
  return std::move(reader.sheet);
}

std::string withoutValues(const std::string& xml, const FlatSheet& sheet,
                          const std::map<FlatPlace, double>& numbers) {
  std::string changed = xml;
  for (const auto& [place, cell] :
       std::views::reverse(sheet)) { // from the end: places before stay where they are
    const auto number = numbers.find(place);
    if (cell.formula.empty() && number == numbers.end()) {
      continue;
    }
    removeAttribute(changed, cell.tag, "office:value");
    if (number != numbers.end()) {
      changed.insert(changed.find(' ', cell.tag),
                     " office:value=\"" + shortestDecimal(number->second) + "\"");
    }
  }
  return changed;
}

} // namespace health
