// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <gtest/gtest.h>
#include <string>
#include <vector>

// healthscore-cli as others see it: a process with arguments, input, output and an exit code.

namespace health {

struct CliRun {
  int exitCode = -1; ///< -1 if a signal ended it
  std::string out;
  std::string err;
};

/// The lines of a text, without their ends.
std::vector<std::string> linesOf(const std::string& text);

/// A test with a folder of its own, in which healthscore-cli runs.
class CliTest : public testing::Test {
protected:
  void SetUp() override;
  void TearDown() override;

  CliRun run(const std::vector<std::string>& arguments, const std::string& standardInput = "") const;

  /// The same with standard output going to an existing file; `out` stays empty.
  CliRun runInto(const std::string& outputFile, const std::vector<std::string>& arguments) const;

  /// The same with standard output going into a pipe that nobody reads.
  CliRun runWithoutReader(const std::vector<std::string>& arguments) const;

  std::string path(const std::string& name) const { return (m_folder / name).string(); }
  /// Writes a file into the folder; its path.
  std::string write(const std::string& name, const std::string& bytes) const;

  static std::string exampleFile(const std::string& name);
  static std::string brokenFile(const std::string& name);

private:
  std::filesystem::path m_folder;
};

} // namespace health
