// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_test.h"
#include "tests/ui/support/pdf_reader.h"

#include <QMenuBar>
#include <gtest/gtest.h>

namespace health {
namespace {

/// Qt says at length what it could not open; here the window has to.
class Unheard {
public:
  Unheard() : m_usual(qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {})) {}
  ~Unheard() { qInstallMessageHandler(m_usual); }
  Unheard(const Unheard&) = delete;
  Unheard& operator=(const Unheard&) = delete;

private:
  QtMessageHandler m_usual;
};

class PrintTest : public WindowTest {
protected:
  PrintTest() { openExample(*session, "globex-inc"); }

  /// A printer that prints into a file.
  std::function<bool(QPrinter&)> into(const QString& file) {
    return [place = path(file)](QPrinter& printer) {
      printer.setOutputFormat(QPrinter::PdfFormat);
      printer.setOutputFileName(place);
      return true;
    };
  }

  PdfReader printed(const QString& file) const { return PdfReader(QByteArray::fromStdString(stored(file))); }

  void preview() {
    for (QAction* action : window.menuBar()->findChildren<QAction*>()) {
      if (action->text() == QStringLiteral("Print Pre&view…")) {
        action->trigger();
      }
    }
  }
};

TEST_F(PrintTest, asksNothingWhileAFieldIsWrong) {
  retype(field("Net Promoter Score (NPS)"), QStringLiteral("150"));
  for (int i = 0; i < 2; ++i) {
    field("Customer")->setFocus();
    if (i == 0) {
      press(Qt::Key_P, Qt::ControlModifier);
    } else {
      preview();
    }
    EXPECT_EQ(notice(), "Nothing is printed: a marked field cannot be read yet.");
    EXPECT_TRUE(field("Net Promoter Score (NPS)")->hasFocus());
  }
}

TEST_F(PrintTest, saysThatThePrinterFailed) {
  answers.printer = into("missing/a.pdf");
  {
    const Unheard unheard;
    press(Qt::Key_P, Qt::ControlModifier);
  }
  EXPECT_EQ(notice(),
            "Nothing is printed: no page could be begun. Look after the printer, choose another one or "
            "export a PDF file.");
}

TEST_F(PrintTest, doesNothingWhenTheUserChangesTheirMind) {
  answers.printer = [](QPrinter&) { return false; };
  press(Qt::Key_P, Qt::ControlModifier);
  EXPECT_EQ(notice(), "");
}

TEST_F(PrintTest, printsTheReportThatIsExported) {
  answers.printer = into("printed.pdf");
  press(Qt::Key_P, Qt::ControlModifier);
  EXPECT_EQ(notice(), "Sent to printed.pdf.");
  answers.exportTo = {path("exported.pdf")};
  for (QAction* action : window.menuBar()->findChildren<QAction*>()) {
    if (action->text() == QStringLiteral("PDF…")) {
      action->trigger();
    }
  }
  const PdfReader pdf = printed("printed.pdf");
  EXPECT_EQ(pdf.text(), printed("exported.pdf").text());
  EXPECT_EQ(pdf.info("Title"), "Customer health score: Globex Inc.");
  EXPECT_EQ(pdf.info("Page size"), printed("exported.pdf").info("Page size"));
  EXPECT_EQ(pdf.words(), printed("exported.pdf").words()) << "the same words at the same places";
}

TEST_F(PrintTest, showsWhatItPrints) {
  press(Qt::Key_I, Qt::ControlModifier); // without the answers of what-if it is one page
  answers.preview = [this](QPrinter& printer, const std::function<void(QPrinter&)>& paint) {
    into("first.pdf")(printer);
    paint(printer);
    into("again.pdf")(printer); // a preview paints anew for each change of paper
    printer.setPageOrientation(QPageLayout::Landscape);
    paint(printer);
  };
  preview();
  EXPECT_EQ(notice(), "");
  EXPECT_TRUE(printed("first.pdf").text().contains("36.0 of 100"));
  EXPECT_TRUE(printed("again.pdf").text().contains("36.0 of 100"));
  EXPECT_EQ(printed("first.pdf").pages(), 1);
  EXPECT_NE(printed("first.pdf").info("Page size"), printed("again.pdf").info("Page size"));
}

TEST_F(PrintTest, printsOnlyThePagesThatWereAskedFor) {
  openExample(*session, "seven-category");
  answers.printer = [this](QPrinter& printer) {
    into("a.pdf")(printer);
    printer.setFromTo(2, 2);
    return true;
  };
  press(Qt::Key_P, Qt::ControlModifier);
  const PdfReader pdf = printed("a.pdf");
  EXPECT_EQ(pdf.pages(), 1);
  EXPECT_TRUE(pdf.text().contains(QRegularExpression(" 2 of [2-9]$"))) << pdf.text().toStdString();
  EXPECT_FALSE(pdf.text().contains("Group scores"));
}

} // namespace
} // namespace health
