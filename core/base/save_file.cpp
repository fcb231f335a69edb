// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_file.h"

#include "core/base/file_descriptor.h"
#include "core/base/save_target.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <random>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace health {
namespace {

namespace fs = std::filesystem;
using Saved = tl::expected<void, Issue>;

tl::unexpected<Issue> failed(IssueCode code, std::string value = {}) {
  return tl::make_unexpected(
      Issue{.code = code, .value = std::move(value), .detail = std::generic_category().message(errno)});
}

/// A file beside the target that goes again unless it became the target.
class NewFile {
public:
  /// Not named after the target, whose name may be as long as names can be.
  NewFile(const fs::path& folder, mode_t mode)
      : m_path(folder /
               fmt::format(".healthscore-{:08x}{:08x}", std::random_device()(), std::random_device()())),
        m_file(m_path, O_RDWR | O_CREAT | O_EXCL, mode), m_isTemporary(m_file.isOpen()) {}
  ~NewFile() {
    if (m_isTemporary) {
      ::unlink(m_path.c_str());
    }
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  bool isThere() const { return m_isTemporary; }

  /// Whether the file now has the permissions of the old one. A file system may refuse to set even those that
  /// it has.
  bool takeAfter(const struct stat& old) {
    m_file.giveTo(old.st_uid, old.st_gid);
    constexpr mode_t permissions = 07777;
    const auto facts = m_file.facts();
    return facts && ((facts->st_mode & permissions) == (old.st_mode & permissions) ||
                     m_file.setPermissions(old.st_mode & permissions));
  }

  Saved fill(std::string_view bytes) {
    if (m_file.write(bytes) != bytes.size() || !m_file.sync()) {
      return failed(IssueCode::fileNotWritten);
    }
    const auto isSame = m_file.holds(bytes);
    if (!isSame) {
      return failed(IssueCode::fileNotReadBack);
    }
    if (!*isSame) {
      return tl::make_unexpected(Issue{.code = IssueCode::fileReadBackDiffers});
    }
    return m_file.close() ? Saved() : failed(IssueCode::fileNotWritten);
  }

  Saved become(const fs::path& target) {
    if (::rename(m_path.c_str(), target.c_str()) != 0) {
      return failed(IssueCode::fileNotWritten);
    }
    m_isTemporary = false;
    return {};
  }

private:
  std::string m_path;
  FileDescriptor m_file;
  bool m_isTemporary;
};

Saved writeStraight(FileDescriptor stream, std::string_view bytes) {
  const std::size_t written = stream.write(bytes);
  if (written == bytes.size() && stream.close()) {
    return {};
  }
  Issue issue = failed(IssueCode::streamCutShort, std::to_string(written)).value();
  issue.highest = static_cast<double>(bytes.size());
  return tl::make_unexpected(std::move(issue));
}

/// Puts a new file in the place of `old`, if there is one.
Saved replace(const fs::path& target, const std::optional<struct stat>& old, std::string_view bytes) {
  const fs::path folder = target.has_parent_path() ? target.parent_path() : ".";
  // Absolute in messages: they say where, and no such name reads as a number.
  std::error_code ignored;
  const std::string folderName = fs::absolute(folder, ignored).string();
  FileDescriptor names(folder, O_RDONLY | O_DIRECTORY);
  if (!names.isOpen() && errno != EACCES) { // one that may be written but not read will do
    const bool isMissing = errno == ENOENT || errno == ENOTDIR;
    return failed(isMissing ? IssueCode::folderMissing : IssueCode::folderNotWritable, folderName);
  }
  constexpr mode_t nobodyElse = 0600; // until it has the permissions of the old file
  constexpr mode_t usual = 0666;      // less the umask
  NewFile file(folder, old ? nobodyElse : usual);
  if (!file.isThere()) {
    return failed(IssueCode::folderNotWritable, folderName);
  }
  if (old && !file.takeAfter(*old)) {
    return failed(IssueCode::fileNotWritten);
  }
  if (Saved filled = file.fill(bytes); !filled) {
    return filled;
  }
  if (Saved renamed = file.become(target); !renamed) {
    return renamed;
  }
  const bool isSettled = !names.isOpen() || names.sync() || errno == EINVAL;
  return isSettled ? Saved() : failed(IssueCode::fileUnsettled);
}

} // namespace

tl::expected<void, Issue> saveFile(const std::string& path, std::string_view bytes) {
  if (path.empty()) {
    return tl::make_unexpected(Issue{.code = IssueCode::fileNameEmpty});
  }
  const auto target = saveTarget(path);
  if (!target) {
    errno = ELOOP;
    return failed(IssueCode::fileNotWritable);
  }
  if (target->descriptor) {
    return writeStraight(FileDescriptor(::fcntl(*target->descriptor, F_DUPFD_CLOEXEC, 0)), bytes);
  }
  std::optional<struct stat> old;
  {
    // Opening what stands there shows whether it may be written; nothing in it is changed by that.
    FileDescriptor present(target->path, O_WRONLY | O_NOCTTY);
    if (!present.isOpen() && errno != ENOENT && errno != ENOTDIR) {
      return failed(errno == EISDIR ? IssueCode::fileIsDirectory : IssueCode::fileNotWritable);
    }
    old = present.facts();
    if (present.isOpen() && !old) {
      return failed(IssueCode::fileNotWritable);
    }
    if (old && !S_ISREG(old->st_mode)) {
      return writeStraight(std::move(present), bytes);
    }
  }
  return replace(target->path, old, bytes);
}

} // namespace health
