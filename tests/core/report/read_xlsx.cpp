// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/read_xlsx.h"

#include <algorithm>
#include <expat.h>
#include <gtest/gtest.h>
#include <memory>
#include <string_view>
#include <zip.h>

namespace health {
namespace {

using Parts = std::map<std::string, std::string>;

Parts unzipped(const std::string& bytes) {
  Parts parts;
  zip_error_t error;
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
  if (archive == nullptr) {
    ADD_FAILURE() << "no archive: " << zip_error_strerror(&error);
    zip_source_free(source);
    return parts;
  }
  for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0)); ++i) {
    zip_stat_t entry;
    EXPECT_EQ(zip_stat_index(archive, i, 0, &entry), 0);
    std::string part(entry.size, '\0');
    zip_file_t* file = zip_fopen_index(archive, i, 0);
    EXPECT_EQ(zip_fread(file, part.data(), part.size()), static_cast<zip_int64_t>(part.size())) << entry.name;
    zip_fclose(file);
    parts[entry.name] = std::move(part);
  }
  zip_discard(archive);
  return parts;
}

/// Codes that spreadsheets read as characters: "_x000D_".
std::string decoded(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const bool isCode =
        text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
        text.substr(2, 4).find_first_not_of("0123456789ABCDEFabcdef") == std::string_view::npos;
    plain +=
        isCode ? static_cast<char>(std::stoi(std::string(text.substr(2, 4)), nullptr, 16)) : text.front();
    text.remove_prefix(isCode ? 7 : 1);
  }
  return plain;
}

/// Both of the shared texts and of the sheet: their elements have no name in common.
struct Reading {
  std::vector<std::string> texts;
  std::vector<std::map<char, XlsxCell>> rows;
  std::string characters;
  XlsxCell cell;
  char column = 'A';
  bool isText = false;

  void start(std::string_view name, const char** attributes) {
    characters.clear();
    if (name == "row") {
      rows.emplace_back();
    } else if (name == "c") {
      cell = {};
      isText = false;
      for (; *attributes != nullptr; attributes += 2) {
        column = std::string_view(*attributes) == "r" ? attributes[1][0] : column;
        isText = isText || (std::string_view(*attributes) == "t" && std::string_view(attributes[1]) == "s");
      }
    }
  }

  void end(std::string_view name) {
    if (name == "t") {
      texts.push_back(decoded(characters));
    } else if (name == "f") {
      cell.formula = characters;
    } else if (name == "v") {
      cell.text = isText ? texts.at(std::stoul(characters)) : characters;
      cell.isNumber = !isText;
      rows.back()[column] = cell;
    } else if (name == "row" && rows.back().empty()) {
      rows.pop_back();
    }
  }
};

void read(const std::string& xml, Reading& reading) {
  const XML_Parser parser = XML_ParserCreate(nullptr);
  XML_SetUserData(parser, &reading);
  XML_SetElementHandler(
      parser,
      [](void* data, const char* name, const char** attributes) {
        static_cast<Reading*>(data)->start(name, attributes);
      },
      [](void* data, const char* name) { static_cast<Reading*>(data)->end(name); });
  XML_SetCharacterDataHandler(parser, [](void* data, const char* text, int length) {
    static_cast<Reading*>(data)->characters.append(text, static_cast<std::size_t>(length));
  });
  EXPECT_EQ(XML_Parse(parser, xml.data(), static_cast<int>(xml.size()), 1), XML_STATUS_OK)
      << XML_ErrorString(XML_GetErrorCode(parser)) << "\n"
      << xml.substr(0, 200);
  XML_ParserFree(parser);
}

} // namespace

const std::map<char, XlsxCell>& XlsxContents::row(const std::string& label) const {
  static const std::map<char, XlsxCell> none;
  const auto found = std::ranges::find_if(
      rows, [&label](const auto& cells) { return cells.contains('A') && cells.at('A').text == label; });
  EXPECT_NE(found, rows.end()) << "no row " << label;
  return found == rows.end() ? none : *found;
}

XlsxContents readXlsx(const std::string& bytes) {
  XlsxContents contents{.parts = unzipped(bytes)};
  Reading reading;
  for (const auto& [name, part] : contents.parts) { // sorted by name, the texts come before the sheet
    read(part, reading);
  }
  contents.rows = std::move(reading.rows);
  return contents;
}

} // namespace health
