// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace health {
namespace {

template <typename Call>
auto uninterrupted(const Call& call) {
  auto result = call();
  while (result == -1 && errno == EINTR) {
    result = call();
  }
  return result;
}

} // namespace

FileDescriptor::FileDescriptor(const std::string& path, int flags, mode_t mode)
    : m_number(uninterrupted([&] { return ::open(path.c_str(), flags | O_CLOEXEC, mode); })) {}

FileDescriptor::~FileDescriptor() {
  if (isOpen()) {
    ::close(m_number);
  }
}

FileDescriptor::FileDescriptor(FileDescriptor&& other) noexcept
    : m_number(std::exchange(other.m_number, -1)) {}

std::optional<struct stat> FileDescriptor::facts() const {
  struct stat facts{};
  return ::fstat(m_number, &facts) == 0 ? std::optional(facts) : std::nullopt;
}

bool FileDescriptor::setPermissions(mode_t mode) {
  return uninterrupted([&] { return ::fchmod(m_number, mode); }) == 0;
}

void FileDescriptor::giveTo(uid_t user, gid_t group) {
  // One by one: a member of the group may give a file to it, but only root may give it to another user.
  constexpr auto same = static_cast<uid_t>(-1);
  const bool isGroupKept = ::fchown(m_number, same, group) == 0;
  const bool isUserKept = ::fchown(m_number, user, static_cast<gid_t>(-1)) == 0;
  static_cast<void>(isGroupKept && isUserKept);
}

std::size_t FileDescriptor::write(std::string_view bytes) {
  std::size_t written = 0;
  while (written < bytes.size()) {
    const std::string_view rest = bytes.substr(written);
    const ssize_t taken = uninterrupted([&] { return ::write(m_number, rest.data(), rest.size()); });
    if (taken <= 0) {
      errno = taken == 0 ? EIO : errno; // a disk that takes nothing and has no error either
      break;
    }
    written += static_cast<std::size_t>(taken);
  }
  return written;
}

bool FileDescriptor::sync() {
  return uninterrupted([&] { return ::fsync(m_number); }) == 0;
}

std::optional<bool> FileDescriptor::holds(std::string_view bytes) const {
  // The disk shall answer, not the memory that still has what was written.
  ::posix_fadvise(m_number, 0, 0, POSIX_FADV_DONTNEED);
  std::array<char, 65536> chunk{};
  std::size_t compared = 0;
  for (;;) {
    const auto place = static_cast<off_t>(compared);
    const ssize_t count = uninterrupted([&] { return ::pread(m_number, chunk.data(), chunk.size(), place); });
    if (count < 0) {
      return std::nullopt;
    }
    const std::string_view read(chunk.data(), static_cast<std::size_t>(count));
    if (read.empty() || bytes.substr(compared, read.size()) != read) {
      return read.empty() && compared == bytes.size();
    }
    compared += read.size();
  }
}

bool FileDescriptor::close() {
  // Interrupted, it is closed all the same, and what was synced before is not lost by that.
  return ::close(std::exchange(m_number, -1)) == 0 || errno == EINTR;
}

} // namespace health
