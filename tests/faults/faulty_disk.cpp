// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulty_disk.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace health {
namespace {

namespace fs = std::filesystem;

std::string lines(std::size_t size, const std::string& line) {
  std::string text;
  while (text.size() < size) {
    text += std::to_string(text.size()) + line;
  }
  text.resize(size);
  return text;
}

const std::string& oldContents() {
  static const std::string text = lines(70'000, " the old contents\n");
  return text;
}

const std::string& newContents() {
  static const std::string text = lines(64 * 1024 + 137, " the new contents\n");
  return text;
}

std::optional<std::string> contentsOf(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return file ? std::optional(std::string(std::istreambuf_iterator<char>(file), {})) : std::nullopt;
}

void store(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

/// This process's environment with a few more settings.
class Environment {
public:
  Environment() {
    for (char** setting = environ; *setting != nullptr; ++setting) {
      m_settings.emplace_back(*setting);
    }
  }
  void set(const std::string& name, const std::string& value) { m_settings.push_back(name + "=" + value); }
  std::vector<char*> pointers() {
    std::vector<char*> pointers;
    for (std::string& setting : m_settings) {
      pointers.push_back(setting.data());
    }
    pointers.push_back(nullptr);
    return pointers;
  }

private:
  std::vector<std::string> m_settings;
};

Environment environmentFor(const Fault& fault, const fs::path& folder, const fs::path& hit) {
  Environment environment;
  environment.set("LD_PRELOAD", HEALTH_FAULT_SHIM);
  environment.set("HEALTH_FAULT_FOLDER", folder.string());
  environment.set("HEALTH_FAULT_HIT", hit.string());
  environment.set("HEALTH_FAULT_CALL", fault.call);
  environment.set("HEALTH_FAULT_NUMBER", std::to_string(fault.number));
  environment.set("HEALTH_FAULT_EFFECT", fault.effect);
  environment.set("HEALTH_FAULT_CHUNK", std::to_string(fault.chunk));
  if (fault.disk) {
    environment.set("HEALTH_FAULT_DISK", std::to_string(*fault.disk));
    environment.set("HEALTH_FAULT_DISK_ERROR", std::to_string(fault.diskError));
  }
  return environment;
}

/// The exit code of a process that says what goes wrong into `errors`; -1 if it was killed.
int exitCodeOf(std::vector<std::string> command, Environment environment, const fs::path& errors) {
  std::vector<char*> arguments;
  for (std::string& argument : command) {
    arguments.push_back(argument.data());
  }
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t streams{};
  posix_spawn_file_actions_init(&streams);
  posix_spawn_file_actions_addopen(&streams, STDERR_FILENO, errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC,
                                   0600);
  pid_t process = 0;
  EXPECT_EQ(posix_spawn(&process, arguments.front(), &streams, nullptr, arguments.data(),
                        environment.pointers().data()),
            0);
  posix_spawn_file_actions_destroy(&streams);
  int status = 0;
  EXPECT_EQ(waitpid(process, &status, 0), process);
  EXPECT_TRUE(WIFEXITED(status) || WTERMSIG(status) == SIGKILL) << "ended by signal " << WTERMSIG(status);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

void FaultTest::SetUp() {
  std::string name = (fs::temp_directory_path() / "health-faults-XXXXXX").string();
  ASSERT_NE(mkdtemp(name.data()), nullptr);
  m_root = name;
  m_folder = m_root / "disk";
  fs::create_directory(m_folder);
  store(m_root / "new", newContents());
}

void FaultTest::TearDown() {
  fs::remove_all(m_root);
}

std::size_t FaultTest::newSize() {
  return newContents().size();
}

void FaultTest::prepare(Before before) const {
  const bool isThere = before != Before::nothing;
  const fs::path target = m_folder / "target";
  if (isThere && contentsOf(target) != oldContents()) {
    store(target, oldContents());
  } else if (!isThere) {
    fs::remove(target);
  }
  // Other than a new file gets them, so that they have to be set.
  if (isThere) {
    fs::permissions(target, fs::perms(0640));
  }
  if (before == Before::link && !fs::is_symlink(m_folder / "link")) {
    fs::create_symlink("target", m_folder / "link");
  }
}

SaveRun FaultTest::run(const Fault& fault) const {
  const fs::path hit = m_root / "hit";
  const fs::path errors = m_root / "errors";
  const bool isLink = fs::is_symlink(m_folder / "link");
  SaveRun run;
  run.exitCode =
      exitCodeOf({HEALTH_SAVER, (m_folder / (isLink ? "link" : "target")).string(), m_root / "new"},
                 environmentFor(fault, m_folder, hit), errors);
  run.isHit = fs::remove(hit);
  run.said = contentsOf(errors).value_or("");
  return run;
}

void FaultTest::judge(Before before, const SaveRun& run) const {
  const auto contents = contentsOf(m_folder / "target");
  const bool isNew = contents == newContents();
  const bool isOld = before == Before::nothing ? !contents : contents == oldContents();
  EXPECT_TRUE(isNew || isOld) << "neither the old nor the new contents, but " << contents.value_or("").size()
                              << " bytes";
  const bool isSaved = run.exitCode == 0;
  const bool isKilled = run.exitCode == -1;
  EXPECT_EQ(run.said.empty(), isSaved || isKilled) << run.said;
  if (isSaved) {
    EXPECT_TRUE(isNew) << "saved is a lie";
  } else if (!isKilled) {
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.said.ends_with(".\n")) << run.said;
    EXPECT_EQ(isNew, run.said.find("The new file is there") != std::string::npos) << run.said;
  }
  for (const auto& entry : fs::directory_iterator(m_folder)) {
    const std::string name = entry.path().filename().string();
    const bool isExpected = name == "target" || (name == "link" && entry.is_symlink());
    EXPECT_TRUE(isExpected || (isKilled && name.starts_with(".healthscore-"))) << "left over: " << name;
    if (!isExpected) {
      fs::remove(entry);
    }
  }
  if (before != Before::nothing) {
    EXPECT_EQ(fs::status(m_folder / "target").permissions(), fs::perms(0640));
  }
}

SaveRun FaultTest::save(Before before, const Fault& fault) {
  SCOPED_TRACE("number " + std::to_string(fault.number) + " of " + fault.call + ": " + fault.effect +
               ", disk " + std::to_string(fault.disk.value_or(-1)) + ", before " +
               std::to_string(static_cast<int>(before)));
  prepare(before);
  const SaveRun result = run(fault);
  judge(before, result);
  return result;
}

int FaultTest::saveWithEach(Before before, Fault fault) {
  fault.number = 1;
  while (save(before, fault).isHit) {
    ++fault.number;
  }
  return fault.number - 1;
}

} // namespace health
