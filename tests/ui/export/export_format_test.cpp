// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_format.h"

#include "tests/ui/support/pdf_reader.h"
#include "tests/ui/support/reports.h"

#include <QSet>
#include <gtest/gtest.h>

namespace health {
namespace {

using Content = ExportFormat::Content;

TEST(ExportFormats, areAllFormatsOfReportsAndPagesAndChart) {
  const auto& formats = exportFormats();
  EXPECT_EQ(formats.size(), reportFormats.size() + 2);
  QSet<QString> suffixes;
  for (const ExportFormat& format : formats) {
    EXPECT_FALSE(format.title.empty());
    suffixes.insert(qstr(format.suffix));
  }
  EXPECT_EQ(suffixes.size(), static_cast<qsizetype>(formats.size())) << "a suffix tells one format";
  for (const ReportFormatFacts& facts : reportFormats) {
    EXPECT_EQ(exportFormatOf(QStringLiteral("a.") + qstr(facts.suffix))->format, facts.format);
  }
}

TEST(ExportFormats, areToldBySuffix) {
  for (const QString path : {"", "pdf", "a", "a.docx", "a.pdf.docx", ".pdf/a", "a."}) {
    EXPECT_EQ(exportFormatOf(path), nullptr) << path.toStdString();
  }
  EXPECT_EQ(exportFormatOf("/a.b/Ünï 1.2.PDF")->content, Content::pages);
  EXPECT_EQ(exportFormatOf("a.svg")->content, Content::chart);
}

TEST(ExportFormats, holdTheReport) {
  const ReportSource source = exampleSource("globex-inc", "Globex \"&\" Sons");
  const Wording wording = windowWording(styleNamed("de_DE"));
  for (const ExportFormat& format : exportFormats()) {
    const auto report = exportedReport(format, source, {}, wording);
    ASSERT_TRUE(report) << format.title;
    EXPECT_EQ(report->note, "");
    switch (format.content) {
    case Content::pages:
      EXPECT_TRUE(PdfReader(QByteArray::fromStdString(report->bytes)).text().contains("36,0 of 100"));
      break;
    case Content::chart:
      EXPECT_TRUE(report->bytes.starts_with("<svg ")) << format.title;
      EXPECT_TRUE(report->bytes.find("7,5 of 25") != std::string::npos);
      break;
    case Content::report:
      EXPECT_EQ(report->bytes, reportBytes(format.format, source, Voice::crmNote, wording).value());
      break;
    }
  }
}

TEST(ExportFormats, sayWhichCharactersShowAsBoxes) {
  const auto report =
      exportedReport(*exportFormatOf("a.pdf"), exampleSource("acme-corp", "A\U0010FFFD"), {}, {});
  EXPECT_EQ(report->note,
            QString::fromUtf8("No installed font has these characters, which show as boxes: \U0010FFFD "
                              "Install a font that has them."));
}

} // namespace
} // namespace health
