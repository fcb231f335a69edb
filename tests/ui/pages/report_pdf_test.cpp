// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_pdf.h"

#include "tests/ui/support/pdf_reader.h"
#include "tests/ui/support/reports.h"

#include <gtest/gtest.h>

namespace health {
namespace {

const QPageSize a4(QPageSize::A4);
const QPageSize letter(QPageSize::Letter);

ReportPdf pdfOf(const ReportDocument& report, const QPageSize& size = a4) {
  auto pdf = reportPdf(report, size);
  EXPECT_TRUE(pdf) << pdf.error().toStdString();
  return std::move(*pdf);
}

/// Everything with a digit in it that a report shows.
QStringList figuresOf(const ReportDocument& report) {
  QString all = qstr(report.title);
  for (const ReportSection& section : report.sections) {
    for (const std::string& paragraph : section.paragraphs) {
      all += ' ' + qstr(paragraph);
    }
    for (const ReportFact& fact : section.facts) {
      all += ' ' + qstr(fact.value.text);
    }
    for (const auto& bar : section.chart.value_or(ReportChart()).bars) {
      all += ' ' + qstr(bar.text);
    }
    for (const auto& row : section.table.value_or(ReportTable()).rows) {
      for (const ReportCell& cell : row) {
        all += ' ' + qstr(cell.text);
      }
    }
  }
  QStringList figures = all.simplified().split(' ');
  figures.removeIf([](const QString& word) {
    return std::none_of(word.begin(), word.end(), [](QChar character) { return character.isDigit(); });
  });
  return figures;
}

TEST(ReportPdf, sayWhichCharactersNoFontHas) {
  EXPECT_EQ(pdfOf(exampleReport("acme-corp", "A\U0010FFFD\U0010FFFD\U0010FFFC")).painted.unshown,
            QString::fromUcs4(U"\U0010FFFD\U0010FFFC"))
      << "each once";
  EXPECT_EQ(pdfOf(exampleReport("acme-corp", "Ünï-Söhne Ελλάς Россия «ñ» – € ™ Σ")).painted.unshown, "");
}

TEST(ReportPdf, neverRunsOffThePage) {
  const std::string word(400, 'W');
  std::string words;
  for (int i = 0; i < 400; ++i) {
    words += "Gmbh & Co. KG ";
  }
  for (const std::string& name : {word, words, word + " " + words}) {
    ReportDocument report = longReport(3, name);
    report.title = name;
    report.sections.front().paragraphs = {name};
    report.sections.front().facts = {{name, {name}}};
    report.sections.push_back({.title = name, .facts = {{name, {name}}}});
    const PdfReader pdf(pdfOf(report).bytes);
    EXPECT_GT(pdf.pages(), 1);
    ASSERT_GT(pdf.words().size(), 20);
    for (const QRectF& place : pdf.words()) {
      EXPECT_TRUE(a4.rect(QPageSize::Point).adjusted(40, 35, -40, -25).contains(place))
          << place.left() << ' ' << place.top() << ' ' << place.right() << ' ' << place.bottom();
    }
  }
}

TEST(ReportPdf, loseNothingOfALongTextAcrossPages) {
  QString text;
  for (int i = 1; i <= 3000; ++i) {
    text += QStringLiteral("w%1 ").arg(i);
  }
  const ReportDocument report{
      .title = "Long",
      .sections = {
          {.title = {}, .paragraphs = {text.toStdString()}},
          {.title = "T",
           .table = ReportTable{.header = {"H"}, .rows = {{{text.toStdString()}}}, .numeric = {false}}}}};
  const PdfReader pdf(pdfOf(report).bytes);
  EXPECT_GT(pdf.pages(), 2);
  const QStringList words = pdf.text().split(' ');
  for (const QString& word : text.simplified().split(' ')) {
    EXPECT_EQ(words.count(word), 2) << word.toStdString();
  }
}

TEST(ReportPdf, repeatTheHeaderOfATableOnEveryPage) {
  const PdfReader pdf(pdfOf(longReport(150)).bytes);
  const int pages = pdf.pages();
  EXPECT_GT(pages, 2);
  EXPECT_EQ(pdf.text().count("Points"), pages);
  for (int page = 1; page <= pages; ++page) {
    EXPECT_EQ(pdf.text().count(QStringLiteral("%1 of %2").arg(page).arg(pages)), 1);
  }
  for (int row = 1; row <= 150; ++row) {
    EXPECT_TRUE(pdf.text().contains(QString::number(1000 + row))) << row;
  }
}

TEST(ReportPdf, fitOnOnePageWithSixFactors) {
  for (const char* example : {"acme-corp", "globex-inc"}) {
    for (const QPageSize& size : {a4, letter}) {
      const PdfReader pdf(pdfOf(exampleReport(example), size).bytes);
      EXPECT_EQ(pdf.pages(), 1) << example << " on " << size.name().toStdString();
      EXPECT_FALSE(pdf.text().contains("1 of 1"));
    }
  }
}

/// How high the title of a report with so many rows is.
double titleHeight(int rows) {
  return PdfReader(pdfOf(longReport(rows)).bytes).words().constFirst().height();
}

TEST(ReportPdf, setALittleTooMuchALittleSmaller) {
  int most = 30; // rows on one page, in whatever font this machine has
  while (pdfOf(longReport(most + 1)).painted.pages == 1) {
    ++most;
  }
  const double usual = titleHeight(10);
  EXPECT_LT(titleHeight(most), usual * 0.95);
  EXPECT_GT(titleHeight(most), usual * 0.75) << "but not too small to read";
  EXPECT_NEAR(titleHeight(most + 1), usual, 0.01) << "where that is not enough it stays as it was";
}

TEST(ReportPdf, holdEveryFigureOfEveryBuiltInModel) {
  for (const char* example :
       {"acme-corp", "globex-inc", "four-dimension", "three-signal", "traffic-light", "seven-category"}) {
    const ReportDocument report = exampleReport(example);
    const QStringList words = PdfReader(pdfOf(report).bytes).text().split(' ');
    const QStringList figures = figuresOf(report);
    EXPECT_GT(figures.size(), 20);
    for (const QString& figure : figures) {
      EXPECT_TRUE(words.contains(figure)) << example << ": " << figure.toStdString();
    }
  }
}

TEST(ReportPdf, holdTheChartAsText) {
  const ReportDocument report = exampleReport("globex-inc");
  const QString text = PdfReader(pdfOf(report).bytes).text();
  EXPECT_TRUE(text.contains("Weighted contributions"));
  EXPECT_TRUE(text.contains("7.5 of 25"));
}

TEST(ReportPdf, showNamesAsTheyAreWritten) {
  for (const QString name :
       {"<b>Bold</b> & <img src=x>", "=1+1", "100 %1 %2 %%", "“Ünï” Söhne – Ελλάς Россия"}) {
    const PdfReader pdf(pdfOf(exampleReport("acme-corp", name.toStdString())).bytes);
    EXPECT_TRUE(pdf.text().contains(name)) << pdf.text().left(100).toStdString();
    EXPECT_EQ(pdf.info("Title"), "Customer health score: " + name);
  }
}

TEST(ReportPdf, holdNamesWrittenFromTheRight) {
  for (const QString name : {"שלום", "عميل"}) {
    const QString text = PdfReader(pdfOf(exampleReport("acme-corp", name.toStdString())).bytes).text();
    EXPECT_TRUE(text.normalized(QString::NormalizationForm_KC).contains(name))
        << text.left(100).toStdString();
  }
}

TEST(ReportPdf, haveAllFontsInsideAndTheirTextReadable) {
  for (const char* name : {"Acme", "Ελλάς שלום 漢字 ﷽"}) {
    const QStringList fonts = PdfReader(pdfOf(exampleReport("acme-corp", name)).bytes).fonts();
    EXPECT_GE(fonts.size(), 2) << "the usual one and the bold one";
    for (const QString& font : fonts) { // emb, sub, uni
      EXPECT_TRUE(font.contains(QRegularExpression(" yes +(yes|no) +yes +\\d+ +\\d+$")))
          << font.toStdString();
    }
  }
}

TEST(ReportPdf, havePageSizeAndProgramInside) {
  EXPECT_EQ(PdfReader(pdfOf(exampleReport("acme-corp"), a4).bytes).info("Page size"), "595 x 842 pts (A4)");
  const PdfReader pdf(pdfOf(exampleReport("acme-corp"), letter).bytes);
  EXPECT_EQ(pdf.info("Page size"), "612 x 792 pts (letter)");
  EXPECT_TRUE(pdf.info("Creator").startsWith("Customer Health Score "));
  ReportDocument forCustomer = exampleReport("acme-corp");
  forCustomer.program.clear();
  EXPECT_EQ(PdfReader(pdfOf(forCustomer).bytes).info("Creator"), "");
}

} // namespace
} // namespace health
