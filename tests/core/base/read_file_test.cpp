// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_file.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

namespace health {
namespace {

namespace fs = std::filesystem;

class ReadFile : public testing::Test {
protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "health-read-file-XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    m_folder = name;
  }
  void TearDown() override { fs::remove_all(m_folder); }

  std::string path(const std::string& name) const { return (m_folder / name).string(); }

  std::string write(const std::string& name, const std::string& bytes) const {
    std::ofstream(path(name), std::ios::binary) << bytes;
    return path(name);
  }

private:
  fs::path m_folder;
};

TEST_F(ReadFile, AMissingFileIsNamedAsSuch) {
  for (const std::string& missing : {path("no-such-file.json"), path("no/such/folder.json"), std::string()}) {
    const auto read = readFile(missing);
    ASSERT_FALSE(read) << missing;
    EXPECT_EQ(read.error().code, IssueCode::fileMissing) << missing;
  }
}

TEST_F(ReadFile, AFolderIsNoFile) {
  const auto read = readFile(path("."));
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, IssueCode::fileIsDirectory);
}

TEST_F(ReadFile, AFileThatMayNotBeReadSaysWhy) {
  const std::string file = write("secret.json", "{}");
  fs::permissions(file, fs::perms::none);
  if (geteuid() == 0) {
    // Root may read everything; a file as a folder is unreadable even for root.
    const auto read = readFile(file + "/below");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, IssueCode::fileUnreadable);
    EXPECT_FALSE(read.error().detail.empty());
    return;
  }
  const auto read = readFile(file);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, IssueCode::fileUnreadable);
  EXPECT_FALSE(read.error().detail.empty());
}

TEST_F(ReadFile, AFileAboveTheLimitIsRefusedWithTheLimit) {
  const std::string file = write("large.json", "");
  fs::resize_file(file, largestFile + 1024 * 1024); // sparse
  const auto read = readFile(file);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, IssueCode::fileTooLarge);
  EXPECT_EQ(read.error().highest, 32.0);
}

TEST_F(ReadFile, AFileAtTheLimitIsRead) {
  const std::string file = write("full.json", "");
  fs::resize_file(file, largestFile);
  const auto read = readFile(file);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->size(), largestFile);
}

TEST_F(ReadFile, ADashIsStandardInput) {
  ASSERT_NE(std::freopen(write("input.json", "{} \n").c_str(), "rb", stdin), nullptr);
  EXPECT_EQ(readFile("-"), "{} \n");
}

TEST_F(ReadFile, BytesComeAsTheyAre) {
  const std::string bytes("\xEF\xBB\xBF one\r\n\0two\xFF", 14);
  const auto read = readFile(write("bytes.bin", bytes));
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, bytes);
  EXPECT_EQ(readFile(write("empty.json", "")), std::string());
}

} // namespace
} // namespace health
