// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/is_whole_xlsx.h"

#include <array>
#include <expat.h>
#include <memory>
#include <minizip/unzip.h>
#include <string_view>
#include <type_traits>

namespace health {
namespace {

struct CloseArchive {
  void operator()(void* archive) const { unzClose(archive); }
};
using Archive = std::unique_ptr<void, CloseArchive>;

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser>;

struct TextCount {
  std::string announced;
  std::size_t found = 0;
};

void onElement(void* data, const char* name, const char** attributes) {
  auto& count = *static_cast<TextCount*>(data);
  if (std::string_view(name) == "si") {
    ++count.found;
  }
  for (; std::string_view(name) == "sst" && *attributes != nullptr; attributes += 2) {
    if (std::string_view(*attributes) == "uniqueCount") {
      count.announced = attributes[1];
    }
  }
}

bool isWholePart(unzFile archive) {
  if (unzOpenCurrentFile(archive) != UNZ_OK) {
    return false;
  }
  TextCount count;
  const Parser parser(XML_ParserCreate(nullptr));
  XML_SetUserData(parser.get(), &count);
  XML_SetStartElementHandler(parser.get(), onElement);
  std::array<char, 16384> buffer;
  int length = 0;
  bool isXml = true;
  do {
    length = unzReadCurrentFile(archive, buffer.data(), buffer.size());
    isXml = isXml && length >= 0 &&
            XML_Parse(parser.get(), buffer.data(), length, length == 0 ? 1 : 0) == XML_STATUS_OK;
  } while (length > 0);
  const bool isAsSummed = unzCloseCurrentFile(archive) == UNZ_OK;
  return isXml && isAsSummed && (count.announced.empty() || count.announced == std::to_string(count.found));
}

} // namespace

bool isWholeXlsx(const std::string& path) {
  const Archive archive(unzOpen64(path.c_str()));
  int part = archive ? unzGoToFirstFile(archive.get()) : UNZ_BADZIPFILE;
  while (part == UNZ_OK) {
    if (!isWholePart(archive.get())) {
      return false;
    }
    part = unzGoToNextFile(archive.get());
  }
  return part == UNZ_END_OF_LIST_OF_FILE;
}

} // namespace health
