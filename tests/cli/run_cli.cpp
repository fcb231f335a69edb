// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace health {
namespace {

std::string contentsOf(const std::string& path) {
  std::ostringstream contents;
  contents << std::ifstream(path, std::ios::binary).rdbuf();
  return contents.str();
}

/// Where the three streams of a process lead.
class Streams {
public:
  Streams() { posix_spawn_file_actions_init(&m_actions); }
  ~Streams() { posix_spawn_file_actions_destroy(&m_actions); }
  Streams(const Streams&) = delete;
  Streams& operator=(const Streams&) = delete;

  void lead(int stream, const std::string& file) {
    const int flags = stream == STDIN_FILENO ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_addopen(&m_actions, stream, file.c_str(), flags, 0600);
  }
  void lead(int stream, int descriptor) { posix_spawn_file_actions_adddup2(&m_actions, descriptor, stream); }
  const posix_spawn_file_actions_t* actions() const { return &m_actions; }

private:
  posix_spawn_file_actions_t m_actions{};
};

int exitCodeOf(const std::vector<std::string>& options, const Streams& streams) {
  std::vector<std::string> command{HEALTHSCORE_CLI};
  command.insert(command.end(), options.begin(), options.end());
  std::vector<char*> arguments;
  for (std::string& argument : command) {
    arguments.push_back(argument.data());
  }
  arguments.push_back(nullptr);
  pid_t process = 0;
  EXPECT_EQ(posix_spawn(&process, HEALTHSCORE_CLI, streams.actions(), nullptr, arguments.data(), environ), 0);
  int status = 0;
  EXPECT_EQ(waitpid(process, &status, 0), process);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

std::vector<std::string> linesOf(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) {
    lines.push_back(line);
  }
  return lines;
}

void CliTest::SetUp() {
  std::string name = (std::filesystem::temp_directory_path() / "health-cli-XXXXXX").string();
  ASSERT_NE(mkdtemp(name.data()), nullptr);
  m_folder = name;
}

void CliTest::TearDown() {
  std::filesystem::remove_all(m_folder);
}

CliRun CliTest::run(const std::vector<std::string>& arguments, const std::string& standardInput) const {
  const std::string input = write("standard-input", standardInput);
  Streams streams;
  streams.lead(STDIN_FILENO, input);
  streams.lead(STDOUT_FILENO, path("standard-output"));
  streams.lead(STDERR_FILENO, path("standard-error"));
  const int exitCode = exitCodeOf(arguments, streams);
  return {exitCode, contentsOf(path("standard-output")), contentsOf(path("standard-error"))};
}

CliRun CliTest::runInto(const std::string& outputFile, const std::vector<std::string>& arguments) const {
  Streams streams;
  streams.lead(STDOUT_FILENO, outputFile);
  streams.lead(STDERR_FILENO, path("standard-error"));
  const int exitCode = exitCodeOf(arguments, streams);
  return {exitCode, "", contentsOf(path("standard-error"))};
}

CliRun CliTest::runWithoutReader(const std::vector<std::string>& arguments) const {
  std::array<int, 2> ends{};
  EXPECT_EQ(pipe2(ends.data(), O_CLOEXEC), 0);
  close(ends.front());
  Streams streams;
  streams.lead(STDOUT_FILENO, ends.back());
  streams.lead(STDERR_FILENO, path("standard-error"));
  const int exitCode = exitCodeOf(arguments, streams);
  close(ends.back());
  return {exitCode, "", contentsOf(path("standard-error"))};
}

std::string CliTest::write(const std::string& name, const std::string& bytes) const {
  std::ofstream(path(name), std::ios::binary) << bytes;
  return path(name);
}

std::string CliTest::exampleFile(const std::string& name) {
  return HEALTH_SOURCE_DIR "/resources/examples/" + name;
}

std::string CliTest::brokenFile(const std::string& name) {
  return HEALTH_SOURCE_DIR "/tests/broken_files/" + name;
}

} // namespace health
