// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <gtest/gtest.h>
#include <optional>
#include <string>
#include <vector>

// A program that saves a file, as a process whose disk fails.

namespace health {

/// What goes wrong; see fault_shim.cpp.
struct Fault {
  std::string call;
  int number = 0; ///< of the call, from 1
  std::string effect;
  int chunk = 0;           ///< most bytes that one write takes; 0: any number
  std::optional<int> disk; ///< bytes after which it is full
  int diskError = 0;
};

/// What stands where the file is to be saved.
enum class Before { nothing, file, link };

struct SaveRun {
  int exitCode = -1; ///< -1 if it was killed
  bool isHit = false;
  std::string said;
};

/// A test with a folder in which a process saves, under faults, a file of 64 KiB and a bit.
class FaultTest : public testing::Test {
protected:
  void SetUp() override;
  void TearDown() override;

  /// Has the file saved and checks all that must hold afterwards, whatever went wrong: the old or the new
  /// contents stand there whole; "saved" is said of the new ones only, and of the old ones why; nothing else
  /// is left unless the process was killed.
  SaveRun save(Before before, const Fault& fault);

  /// The same for the first, second and so on of the fault's call, until there are no more; how many came
  /// about.
  int saveWithEach(Before before, Fault fault);

  static std::size_t newSize();

private:
  std::filesystem::path m_root;
  std::filesystem::path m_folder; ///< the part of the disk that fails

  void prepare(Before before) const;
  SaveRun run(const Fault& fault) const;
  void judge(Before before, const SaveRun& run) const;
};

} // namespace health
