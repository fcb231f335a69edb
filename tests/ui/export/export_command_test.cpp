// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_format.h"
#include "core/scoring/write_inputs.h"
#include "tests/ui/support/pdf_reader.h"
#include "tests/ui/support/reports.h"

#include <QDir>
#include <QProcess>
#include <gtest/gtest.h>

// healthscore --export as a process: without a window, and on a machine without a screen.

namespace health {
namespace {

struct Finished {
  int exitCode = -1;
  QString out;
  QString err;
};

class ExportCommandTest : public testing::Test {
protected:
  QTemporaryDir folder;

  QString path(const QString& name) const { return folder.filePath(name); }

  Finished run(const QStringList& arguments, const char* program = HEALTHSCORE) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable :
         {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_PAPER", "LANG"}) {
      environment.remove(variable);
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
  }

  QByteArray contents(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<no such file>");
  }

  void store(const QString& name, const std::string& text) const {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.data(), static_cast<qint64>(text.size()));
  }

  QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

  static QString example(const QString& name) {
    return QStringLiteral(HEALTH_SOURCE_DIR "/resources/examples/%1.health.json").arg(name);
  }
};

TEST_F(ExportCommandTest, refusesWrongCommandsAndNamesWhatIsPossible) {
  const QString acme = example("acme-corp");
  const std::vector<std::pair<QStringList, QString>> table{
      {{"--export", "a.docx", acme},
       "a.docx: The ending of the file's name tells what is exported: one of pdf, txt, md, html, csv, tsv, "},
      {{"--export", "report", acme},
       "report: The ending of the file's name tells what is exported: one of pdf, "},
      {{"--export", "a.pdf"}, "--export takes one customer file to export; here are 0."},
      {{"--export", "a.pdf", acme, acme}, "--export takes one customer file to export; here are 2."},
      {{"--export", "a.pdf", "--voice", "loud", acme},
       "--voice loud: There is no such voice; choose one of crm, executive, customer."},
      {{"--export", "a.pdf", "--locale", "xx_YY", acme},
       "--locale xx_YY: There is no such locale; give one like en_US or de_CH."},
  };
  for (const auto& [arguments, message] : table) {
    const Finished result = run(arguments);
    EXPECT_EQ(result.exitCode, 2) << arguments.join(' ').toStdString();
    EXPECT_TRUE(result.err.startsWith(message)) << result.err.toStdString();
    EXPECT_EQ(result.out, "");
  }
  EXPECT_TRUE(files().isEmpty());
}

TEST_F(ExportCommandTest, refusesWrongDataAndLeavesTheOldFile) {
  store("old.pdf", "the old one");
  store("range.health.json", R"({"format": "customer-health-inputs", "version": 1, "inputs": {"nps": 150}})");
  store("model.health.json",
        R"({"format": "customer-health-inputs", "version": 1, "model": "ours", "inputs": {}})");
  const std::vector<std::pair<QString, QString>> table{
      {"missing.health.json", "missing.health.json: There is no such file.\n"},
      {"range.health.json", "range.health.json: /inputs/nps: 150 is not possible here: enter -100 to 100.\n"},
      {"model.health.json",
       "model.health.json: /model: The model ours is not built in; --export knows no others. Open "
       "its model file in the window and export there.\n"},
      {"old.pdf", "old.pdf: line 1, column 2: This is not JSON: "},
  };
  for (const auto& [input, message] : table) {
    const Finished result = run({"--export", "old.pdf", input});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_TRUE(result.err.startsWith(message)) << result.err.toStdString();
    EXPECT_EQ(result.out, "");
    EXPECT_EQ(contents("old.pdf"), "the old one");
  }
}

TEST_F(ExportCommandTest, saysWhyTheFileCannotBeWritten) {
  QDir(folder.path()).mkdir("folder.pdf");
  for (const QString file : {"folder.pdf", "missing/a.pdf", "/proc/a.pdf"}) {
    const Finished result = run({"--export", file, example("acme-corp")});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_TRUE(result.err.contains(QFileInfo(file).fileName() + ": ")) << result.err.toStdString();
    EXPECT_EQ(result.out, "");
  }
  EXPECT_TRUE(files().isEmpty());
}

TEST_F(ExportCommandTest, writesEveryFormatWithoutAScreen) {
  for (const ReportFormatFacts& facts : reportFormats) {
    const QString file = QStringLiteral("a.") + qstr(facts.suffix);
    const Finished result = run({"--locale", "de_DE", "--export", file, example("globex-inc")});
    EXPECT_EQ(result.exitCode, 0) << result.err.toStdString();
    EXPECT_EQ(result.out + result.err, "");
    EXPECT_EQ(contents(file).toStdString(), reportBytes(facts.format, exampleSource("globex-inc"),
                                                        Voice::crmNote, windowWording(styleNamed("de_DE")))
                                                .value());
  }
  EXPECT_EQ(run({"--export", "chart.svg", example("globex-inc")}).exitCode, 0);
  EXPECT_TRUE(contents("chart.svg").startsWith("<svg "));
}

TEST_F(ExportCommandTest, writesTheBytesOfTheCommandLine) {
  for (const QString locale : {"en_US", "de_CH", "hi_IN", "fa_IR"}) {
    for (const ReportFormatFacts& facts : reportFormats) {
      const QString file = qstr(facts.suffix);
      ASSERT_EQ(run({"--export", "window." + file, "--locale", locale, example("globex-inc")}).exitCode, 0);
      ASSERT_EQ(run({"score", "--input", example("globex-inc"), "--format", qstr(facts.name), "--locale",
                     locale, "--output", "terminal." + file},
                    HEALTHSCORE_CLI)
                    .exitCode,
                0);
      EXPECT_EQ(contents("window." + file), contents("terminal." + file)) << locale.toStdString();
    }
  }
}

TEST_F(ExportCommandTest, writesPagesForTheLocale) {
  ASSERT_EQ(run({"--export", "us.pdf", "--locale", "en_US", example("globex-inc")}).exitCode, 0);
  ASSERT_EQ(run({"--export", "de.pdf", "--locale", "de_DE", example("globex-inc")}).exitCode, 0);
  const PdfReader us(contents("us.pdf"));
  const PdfReader de(contents("de.pdf"));
  EXPECT_EQ(us.info("Page size"), "612 x 792 pts (letter)");
  EXPECT_EQ(de.info("Page size"), "595 x 842 pts (A4)");
  EXPECT_TRUE(us.text().contains("36.0 of 100"));
  EXPECT_TRUE(de.text().contains("36,0 of 100"));
}

TEST_F(ExportCommandTest, speaksAsItIsToldTo) {
  for (const VoiceFacts& voice : voices) {
    ASSERT_EQ(run({"--export", "a.txt", "--locale", "C", "--voice", qstr(voice.name), example("globex-inc")})
                  .exitCode,
              0);
    EXPECT_EQ(contents("a.txt").toStdString(),
              writeReport(ReportFormat::text, exampleSource("globex-inc"), voice.voice, {}));
  }
}

TEST_F(ExportCommandTest, saysWhichCharactersShowAsBoxes) {
  CustomerInputs inputs = exampleCustomer("acme-corp");
  inputs.customer = "A\U0010FFFD";
  store("a.health.json", customerFileText(inputs));
  const Finished result = run({"--export", "a.pdf", "a.health.json"});
  EXPECT_EQ(result.exitCode, 0);
  EXPECT_TRUE(result.err.startsWith("a.pdf: No installed font has these characters"))
      << result.err.toStdString();
}

TEST_F(ExportCommandTest, isExplainedWithoutAScreen) {
  const Finished help = run({"--help"});
  EXPECT_EQ(help.exitCode, 0);
  for (const char* option : {"--export <FILE>", "--voice <NAME>", "--locale <NAME>", "pdf, txt, md"}) {
    EXPECT_TRUE(help.out.contains(option)) << option << " in\n" << help.out.toStdString();
  }
  EXPECT_TRUE(run({"--version"}).out.startsWith("healthscore "));
}

} // namespace
} // namespace health
