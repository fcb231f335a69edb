// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_file.h"

#include "core/base/read_file.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <gtest/gtest.h>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

// What a healthy machine and a few real obstacles do. Disks that fail are in tests/faults.

namespace health {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

/// Without the powers of root, for whom no permission counts, for as long as it lives. `folder` becomes that
/// user's.
class AsNobody {
public:
  static constexpr uid_t user = 65534;
  explicit AsNobody(const std::string& folder) : m_wasRoot(geteuid() == 0) {
    if (m_wasRoot) {
      EXPECT_EQ(chown(folder.c_str(), user, static_cast<gid_t>(-1)), 0);
      EXPECT_EQ(seteuid(user), 0);
    }
  }
  ~AsNobody() {
    if (m_wasRoot) {
      EXPECT_EQ(seteuid(0), 0);
    }
  }
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;

private:
  bool m_wasRoot;
};

class SaveFile : public testing::Test {
protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "health-save-file-XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    m_folder = name;
  }
  void TearDown() override { fs::remove_all(m_folder); }

  std::string path(const std::string& name) const { return (m_folder / name).string(); }

  std::string contentsOf(const std::string& name) const {
    return readFile(path(name)).value_or("<no such file>");
  }

  /// Everything in the folder, hidden files too.
  Names names() const {
    Names all;
    for (const auto& entry : fs::directory_iterator(m_folder)) {
      all.push_back(entry.path().filename().string());
    }
    std::ranges::sort(all);
    return all;
  }

  static void expectRefused(const std::string& path, const Issue& expected) {
    const auto saved = saveFile(path, "new");
    ASSERT_FALSE(saved) << path;
    EXPECT_EQ(codeName(saved.error().code), codeName(expected.code)) << path;
    EXPECT_EQ(saved.error().value, expected.value) << path;
    EXPECT_EQ(saved.error().detail, expected.detail) << path;
  }

private:
  fs::path m_folder;
};

/// A disk that is full after so many bytes, as far as this process can tell.
class FullDisk {
public:
  explicit FullDisk(rlim_t bytes) {
    m_handler = std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_usual);
    rlimit limit = m_usual;
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &m_usual);
    std::signal(SIGXFSZ, m_handler);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

private:
  rlimit m_usual{};
  void (*m_handler)(int) = nullptr;
};

/// A pipe with what is written into it.
class Pipe {
public:
  Pipe() { EXPECT_EQ(pipe2(m_ends.data(), O_CLOEXEC), 0); }
  ~Pipe() {
    close(m_ends.front());
    close(m_ends.back());
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  std::string name() const { return "/dev/fd/" + std::to_string(m_ends.back()); }
  std::string read() const {
    std::array<char, 100> bytes{};
    const ssize_t count = ::read(m_ends.front(), bytes.data(), bytes.size());
    return {bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
  }

private:
  std::array<int, 2> m_ends{};
};

TEST_F(SaveFile, ADiskThatIsFullLeavesTheOldFileAndNothingElse) {
  ASSERT_TRUE(saveFile(path("acme.json"), "the old contents"));
  for (const std::size_t size : {100U, 20'000U, 1'000'000U}) {
    for (const std::string name : {"acme.json", "new.json"}) {
      const FullDisk full(50);
      const auto saved = saveFile(path(name), std::string(size, 'x'));
      ASSERT_FALSE(saved) << size;
      EXPECT_EQ(saved.error().code, IssueCode::fileNotWritten);
      EXPECT_EQ(saved.error().detail, "File too large");
    }
    EXPECT_EQ(contentsOf("acme.json"), "the old contents") << size;
    EXPECT_EQ(names(), Names{"acme.json"}) << size;
  }
}

TEST_F(SaveFile, APlaceThatTakesNoFileIsNamedWithTheReason) {
  ASSERT_TRUE(saveFile(path("acme.json"), "a file"));
  fs::create_directory(path("folder"));
  fs::create_symlink(path("folder"), path("link"));
  expectRefused("", {.code = IssueCode::fileNameEmpty});
  expectRefused(path(""), {.code = IssueCode::fileIsDirectory, .detail = "Is a directory"});
  expectRefused(path("folder"), {.code = IssueCode::fileIsDirectory, .detail = "Is a directory"});
  expectRefused(path("link"), {.code = IssueCode::fileIsDirectory, .detail = "Is a directory"});
  expectRefused(
      path("missing/acme.json"),
      {.code = IssueCode::folderMissing, .value = path("missing"), .detail = "No such file or directory"});
  expectRefused(path("acme.json/inside.json"),
                {.code = IssueCode::folderMissing, .value = path("acme.json"), .detail = "Not a directory"});
  expectRefused(path(std::string(300, 'n')),
                {.code = IssueCode::fileNotWritable, .detail = "File name too long"});
  // Not even root may make files here.
  expectRefused(
      "/proc/acme.json",
      {.code = IssueCode::folderNotWritable, .value = "/proc", .detail = "No such file or directory"});
  EXPECT_EQ(names(), (Names{"acme.json", "folder", "link"}));
  EXPECT_EQ(contentsOf("acme.json"), "a file");
}

TEST_F(SaveFile, AFileThatMayNotBeWrittenIsNotReplaced) {
  const AsNobody nobody(path(""));
  ASSERT_TRUE(saveFile(path("acme.json"), "old"));
  fs::permissions(path("acme.json"), fs::perms::owner_read);
  expectRefused(path("acme.json"), {.code = IssueCode::fileNotWritable, .detail = "Permission denied"});
  EXPECT_EQ(contentsOf("acme.json"), "old");
}

TEST_F(SaveFile, LinksInACircleAreRefused) {
  fs::create_symlink(path("one"), path("two"));
  fs::create_symlink(path("two"), path("one"));
  expectRefused(path("one"),
                {.code = IssueCode::fileNotWritable, .detail = "Too many levels of symbolic links"});
}

TEST_F(SaveFile, EveryByteIsSaved) {
  const std::string odd("a\0b\r\n\xFF", 6);
  for (const std::string& bytes :
       {odd + std::string(3'000'000, 'z'), odd, std::string(65536, 'y'), std::string()}) {
    ASSERT_TRUE(saveFile(path("acme.json"), bytes));
    EXPECT_EQ(contentsOf("acme.json"), bytes);
    EXPECT_EQ(names(), Names{"acme.json"});
  }
}

TEST_F(SaveFile, ANameMayBeAsLongAsNamesCanBeAndInEveryScript) {
  for (const std::string& name : {std::string(255, 'n'), std::string("Ünï 漢字 🙂 %1 &.json")}) {
    ASSERT_TRUE(saveFile(path(name), "x"));
    EXPECT_EQ(contentsOf(name), "x");
  }
}

TEST_F(SaveFile, ANameWithoutAFolderIsInThePresentOne) {
  const fs::path before = fs::current_path();
  fs::current_path(path(""));
  const auto saved = saveFile("acme.json", "x");
  expectRefused(
      "missing/acme.json",
      {.code = IssueCode::folderMissing, .value = path("missing"), .detail = "No such file or directory"});
  fs::current_path(before);
  ASSERT_TRUE(saved);
  EXPECT_EQ(contentsOf("acme.json"), "x");
}

TEST_F(SaveFile, ALinkStaysAndLeadsToTheNewContents) {
  fs::create_directory(path("far"));
  ASSERT_TRUE(saveFile(path("far/acme.json"), "old"));
  fs::create_symlink("far/acme.json", path("near"));
  fs::create_symlink(path("near"), path("link"));
  ASSERT_TRUE(saveFile(path("link"), "new"));
  EXPECT_EQ(contentsOf("far/acme.json"), "new");
  EXPECT_TRUE(fs::is_symlink(path("link")));
  EXPECT_TRUE(fs::is_symlink(path("near")));
}

TEST_F(SaveFile, ALinkToNothingStaysAndTheFileItNamesIsMade) {
  fs::create_directory(path("far"));
  fs::create_symlink("../far/acme.json", path("far/link"));
  ASSERT_TRUE(saveFile(path("far/link"), "new"));
  EXPECT_EQ(contentsOf("far/acme.json"), "new");
  EXPECT_TRUE(fs::is_symlink(path("far/link")));
}

TEST_F(SaveFile, AnOldFileKeepsItsPermissionsAndANewOneFollowsTheUmask) {
  ASSERT_TRUE(saveFile(path("acme.json"), "old"));
  for (const fs::perms kept : {fs::perms(0600), fs::perms(0640), fs::perms(0666), fs::perms(0755)}) {
    fs::permissions(path("acme.json"), kept);
    ASSERT_TRUE(saveFile(path("acme.json"), "new"));
    EXPECT_EQ(fs::status(path("acme.json")).permissions(), kept);
  }
  const mode_t before = umask(027);
  const auto saved = saveFile(path("new.json"), "x");
  umask(before);
  ASSERT_TRUE(saved);
  EXPECT_EQ(fs::status(path("new.json")).permissions(), fs::perms(0640));
}

TEST_F(SaveFile, AnOldFileKeepsItsOwner) {
  const uid_t owner = geteuid() == 0 ? AsNobody::user : geteuid(); // only root may give files away
  ASSERT_TRUE(saveFile(path("acme.json"), "old"));
  ASSERT_EQ(chown(path("acme.json").c_str(), owner, static_cast<gid_t>(-1)), 0);
  ASSERT_TRUE(saveFile(path("acme.json"), "new"));
  struct stat facts{};
  ASSERT_EQ(stat(path("acme.json").c_str(), &facts), 0);
  EXPECT_EQ(facts.st_uid, owner);
}

TEST_F(SaveFile, AnotherHardLinkKeepsTheOldContents) {
  ASSERT_TRUE(saveFile(path("acme.json"), "old"));
  fs::create_hard_link(path("acme.json"), path("backup.json"));
  ASSERT_TRUE(saveFile(path("acme.json"), "new"));
  EXPECT_EQ(contentsOf("backup.json"), "old");
  EXPECT_EQ(contentsOf("acme.json"), "new");
}

TEST_F(SaveFile, ADeviceIsWrittenStraight) {
  EXPECT_TRUE(saveFile("/dev/null", "x"));
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
  const auto saved = saveFile("/dev/full", "12345");
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error(), (Issue{.code = IssueCode::streamCutShort,
                                  .value = "0",
                                  .highest = 5.0,
                                  .detail = "No space left on device"}));
}

TEST_F(SaveFile, APipeIsWrittenStraight) {
  ASSERT_EQ(mkfifo(path("fifo").c_str(), 0600), 0);
  const int reader = open(path("fifo").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  ASSERT_GE(reader, 0);
  ASSERT_TRUE(saveFile(path("fifo"), "through"));
  std::array<char, 20> bytes{};
  EXPECT_EQ(read(reader, bytes.data(), bytes.size()), 7);
  EXPECT_EQ(std::string(bytes.data()), "through");
  close(reader);
  EXPECT_TRUE(fs::is_fifo(path("fifo")));
}

TEST_F(SaveFile, AnOpenDescriptorIsWrittenStraightByItsName) {
  const Pipe pipe;
  ASSERT_TRUE(saveFile(pipe.name(), "through"));
  EXPECT_EQ(pipe.read(), "through");
  const auto saved = saveFile("/dev/fd/9999", "x");
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().code, IssueCode::streamCutShort);
  EXPECT_EQ(saved.error().detail, "Bad file descriptor");
}

/// As of `program --output /dev/stdout >>log`: what the log has must not go.
TEST_F(SaveFile, AnOpenFileIsAppendedToByTheNameOfItsDescriptor) {
  ASSERT_TRUE(saveFile(path("log"), "before\n"));
  const int log = open(path("log").c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
  ASSERT_GE(log, 0);
  EXPECT_TRUE(saveFile("/proc/self/fd/" + std::to_string(log), "after\n"));
  close(log);
  EXPECT_EQ(contentsOf("log"), "before\nafter\n");
}

} // namespace
} // namespace health
