// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_file.h"
#include "core/report/report_format.h"
#include "tests/cli/run_cli.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace health {
namespace {

using Arguments = std::vector<std::string>;

class ReportOptions : public CliTest {
protected:
  const std::string globex = exampleFile("globex-inc.health.json");

  std::string score(Arguments options) const {
    options.insert(options.begin(), {"score", "--input", globex});
    const CliRun result = run(options);
    EXPECT_EQ(result.err, "");
    EXPECT_EQ(result.exitCode, 0);
    return result.out;
  }

  void expectWrongCommand(const Arguments& options, const std::string& about) const {
    const CliRun result = run(options);
    EXPECT_EQ(result.exitCode, 2) << about;
    EXPECT_EQ(result.out, "");
    EXPECT_NE(result.err.find(about), std::string::npos) << result.err;
  }
};

TEST_F(ReportOptions, SpeakInTheVoiceThatIsNamed) {
  EXPECT_NE(score({}).find("Assumptions"), std::string::npos);
  EXPECT_EQ(score({"--voice", "executive"}).find("Assumptions"), std::string::npos);
  EXPECT_EQ(score({"--voice", "customer"}).find("36.0"), std::string::npos);
  expectWrongCommand({"score", "--input", globex, "--voice", "boss"}, "boss not in {crm,executive,customer}");
  expectWrongCommand({"score", "--input", globex, "--voice", "customer", "--format", "json"},
                     "--voice: this format holds the score, which is not for the customer");
}

TEST_F(ReportOptions, WriteNumbersAsInTheLocaleThatIsNamed) {
  EXPECT_NE(score({"--locale", "de_DE"}).find("12.000"), std::string::npos);
  EXPECT_NE(score({"--locale", "de_DE", "--format", "csv"}).find(";36,0\r\n"), std::string::npos);
  EXPECT_NE(score({"--format", "csv"}).find(",36.0\r\n"), std::string::npos);
  expectWrongCommand({"score", "--input", globex, "--locale", "xx_YY"}, "“xx_YY” is not a locale");
}

TEST_F(ReportOptions, FillTheUsersTemplate) {
  const std::string own = write("own.txt", "{customer}: {score}\n{change}\n");
  EXPECT_EQ(score({"--template", own}), "Globex Inc.: 36.0\n");
  EXPECT_EQ(score({"--template", own, "--locale", "de_DE"}), "Globex Inc.: 36,0\n");
  expectWrongCommand({"score", "--input", globex, "--template", own, "--format", "html"}, "--template");
}

TEST_F(ReportOptions, NameFileLineAndFieldOfAWrongTemplate) {
  const std::string bad = write("bad.txt", "fine\n{scor}\n");
  const CliRun wrong = run({"score", "--input", globex, "--template", bad});
  EXPECT_EQ(wrong.exitCode, 1);
  EXPECT_EQ(wrong.out, "");
  EXPECT_TRUE(
      wrong.err.starts_with(bad + ": line 2: “{scor}” is no field of a template; there are {customer},"))
      << wrong.err;
  const std::string other = write("other.txt", "{points logins}");
  const CliRun lacking = run({"score", "--input", globex, "--template", other});
  EXPECT_EQ(lacking.exitCode, 1);
  EXPECT_TRUE(lacking.err.starts_with(other + ": line 1, {points logins}: ")) << lacking.err;
  EXPECT_EQ(run({"score", "--input", globex, "--template", "none.txt"}).exitCode, 1);
}

TEST_F(ReportOptions, SaveTheSameBytesAsTheyWouldPrint) {
  const std::string file = write("report", "old");
  for (const char* format : {"text", "markdown", "html", "tsv", "json", "xlsx"}) {
    EXPECT_EQ(score({"--format", format, "--output", file}), "");
    EXPECT_EQ(readFile(file).value(), score({"--format", format})) << format;
  }
  EXPECT_EQ(score({"--format", "csv", "--output", file}), "");
  EXPECT_EQ(readFile(file).value(), "\uFEFF" + score({"--format", "csv"})) << "spreadsheets want the mark";
}

TEST_F(ReportOptions, TellTheFormatByTheEndingOfTheFile) {
  for (const char* format : {"text", "html", "xlsx"}) {
    const auto facts = std::ranges::find(reportFormats, std::string_view(format), &ReportFormatFacts::name);
    const std::string file = write("report." + std::string(facts->suffix), "old");
    score({"--output", file});
    EXPECT_EQ(readFile(file).value(), score({"--format", format})) << format;
  }
  const std::string shout = write("REPORT.HTML", "old");
  score({"--output", shout});
  EXPECT_TRUE(readFile(shout)->starts_with("<!DOCTYPE html>"));
  score({"--output", shout, "--format", "markdown"});
  EXPECT_TRUE(readFile(shout)->starts_with("# "));
  const std::string pdf = write("report.pdf", "old");
  expectWrongCommand({"score", "--input", globex, "--output", pdf}, "healthscore --export FILE.pdf INPUT");
  EXPECT_EQ(readFile(pdf).value(), "old");
  expectWrongCommand({"score", "--input", globex, "--output", ""}, "--output: the name of the file is empty");
  expectWrongCommand({"score", "--input", globex, "--output", "a.json", "--voice", "customer"}, "--voice: ");
}

TEST_F(ReportOptions, LeaveTheFileAloneWhereThereIsNothingToSave) {
  const std::string file = write("report.txt", "old");
  const CliRun wrong = run({"score", "--input", globex, "--set", "nps=150", "--output", file});
  EXPECT_EQ(wrong.exitCode, 1);
  EXPECT_EQ(readFile(file).value(), "old");
  const CliRun folder = run({"score", "--input", globex, "--output", "/"});
  EXPECT_EQ(folder.exitCode, 1);
  EXPECT_EQ(folder.err, "/: This is a folder, not a file.\n");
}

} // namespace
} // namespace health
