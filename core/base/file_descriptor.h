// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>

namespace health {

/// An open file, closed when it goes. A call that a signal interrupts is made again; of one that fails, errno
/// says why.
class FileDescriptor {
public:
  /// Takes over an open descriptor; -1 is none.
  explicit FileDescriptor(int number) : m_number(number) {}
  /// Of open(2), closed when another program is started. isOpen() says whether it worked.
  FileDescriptor(const std::string& path, int flags, mode_t mode = 0);
  ~FileDescriptor();
  FileDescriptor(FileDescriptor&& other) noexcept;
  FileDescriptor& operator=(FileDescriptor&&) = delete;
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;

  bool isOpen() const { return m_number >= 0; }
  /// Permissions, owner and kind of the file; undefined where it does not tell.
  std::optional<struct stat> facts() const;
  bool setPermissions(mode_t mode);
  /// Gives the file away as far as the system lets this user do that.
  void giveTo(uid_t user, gid_t group);
  /// How many bytes were taken: all, or those before the failure.
  std::size_t write(std::string_view bytes);
  /// Whether all that was written lies on the disk.
  bool sync();
  /// Whether the file holds these bytes and no others; undefined where it cannot be read.
  std::optional<bool> holds(std::string_view bytes) const;
  /// Some file systems say only here what they could not write.
  bool close();

private:
  int m_number;
};

} // namespace health
