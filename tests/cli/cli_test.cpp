// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/version.h"
#include "tests/cli/run_cli.h"

namespace health {
namespace {

using Arguments = std::vector<std::string>;

class CommandLine : public CliTest {};

TEST_F(CommandLine, ThatIsWrongEndsWithTwoAndSaysWhy) {
  const std::string acme = exampleFile("acme-corp.health.json");
  const Arguments wrong[] = {
      {},
      {"frobnicate"},
      {"--model", "crm-six-factor"},
      {"score"},
      {"score", "--format", "json"},
      {"score", "--input"},
      {"score", "--input", acme, "--input", acme},
      {"score", "--input", acme, "--format", "pdf"},
      {"score", "--input", acme, "--format", "JSON"},
      {"score", "--input", acme, "--color"},
      {"score", "--input", acme, "stray"},
      {"score", "--set", "nps"},
      {"score", "--set", "=80"},
      {"score", "--set", "nps=80", "clv="},
      {"score", "--set", "nps=80", "--model", "a", "--model", "b"},
      {"models", "all"},
      {"show-model"},
      {"show-model", "one", "two"},
      {"check-model"},
      {"models", "check-model"},
  };
  for (const Arguments& arguments : wrong) {
    const CliRun result = run(arguments);
    EXPECT_EQ(result.exitCode, 2) << testing::PrintToString(arguments);
    EXPECT_EQ(result.out, "") << testing::PrintToString(arguments);
    EXPECT_NE(result.err, "") << testing::PrintToString(arguments);
  }
}

TEST_F(CommandLine, TellsItsVersion) {
  const CliRun result = run({"--version"});
  EXPECT_EQ(result.out, "healthscore-cli " + std::string(programVersion()) + "\n");
  EXPECT_EQ(result.exitCode, 0);
}

TEST_F(CommandLine, HelpsWithEveryVerbAndOptionAndAnExample) {
  const CliRun result = run({"--help"});
  EXPECT_EQ(result.exitCode, 0);
  EXPECT_EQ(result.err, "");
  for (const char* word :
       {"score", "models", "show-model", "check-model", "--model", "--input", "--set", "--rates", "--format",
        "text|markdown|html|csv|tsv|json", "--help", "--version", "Example:"}) {
    EXPECT_NE(result.out.find(word), std::string::npos) << word;
  }
  EXPECT_EQ(run({"score", "--help"}).exitCode, 0);
  EXPECT_NE(run({"score", "--help"}).out.find("--rates"), std::string::npos);
}

TEST_F(CommandLine, SaysWhenItsOutputCannotBeWritten) {
  const Arguments commands[] = {
      {"score", "--input", exampleFile("acme-corp.health.json")}, {"models"}, {"--help"}, {"--version"}};
  for (const Arguments& arguments : commands) {
    const CliRun result = runInto("/dev/full", arguments);
    EXPECT_EQ(result.err, "standard output: It cannot be written: No space left on device.\n");
    EXPECT_EQ(result.exitCode, 1) << testing::PrintToString(arguments);
  }
}

TEST_F(CommandLine, SaysWhenNobodyReadsItsOutput) {
  const CliRun result = runWithoutReader({"score", "--input", exampleFile("acme-corp.health.json")});
  EXPECT_EQ(result.err, "standard output: It cannot be written: Broken pipe.\n");
  EXPECT_EQ(result.exitCode, 1);
}

} // namespace
} // namespace health
