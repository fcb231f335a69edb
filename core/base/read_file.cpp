// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_file.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

namespace health {
namespace {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

tl::unexpected<Issue> failed(IssueCode code) {
  const std::string reason = errno == 0 ? std::string() : std::generic_category().message(errno);
  return tl::make_unexpected(Issue{.code = code, .detail = reason});
}

tl::expected<std::string, Issue> readAll(std::FILE* file) {
  std::string bytes;
  std::array<char, 65536> chunk{};
  while (std::feof(file) == 0 && std::ferror(file) == 0) {
    bytes.append(chunk.data(), std::fread(chunk.data(), 1, chunk.size(), file));
    if (bytes.size() > largestFile) {
      return tl::make_unexpected(
          Issue{.code = IssueCode::fileTooLarge, .highest = double{largestFile} / (1024.0 * 1024.0)});
    }
  }
  if (std::ferror(file) != 0) {
    return failed(IssueCode::fileUnreadable);
  }
  return bytes;
}

} // namespace

tl::expected<std::string, Issue> readFile(const std::string& path) {
  errno = 0;
  if (path == "-") {
    return readAll(stdin);
  }
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) {
    return tl::make_unexpected(Issue{.code = IssueCode::fileIsDirectory});
  }
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  if (!file) {
    return failed(errno == ENOENT ? IssueCode::fileMissing : IssueCode::fileUnreadable);
  }
  return readAll(file.get());
}

} // namespace health
