// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/paste_dialog.h"

#include "core/report/write_json.h"
#include "core/scoring/write_inputs.h"
#include "tests/core/report/passport_fixture.h"
#include "tests/ui/main_window/window_test.h"
#include "ui/paste/read_pasted.h"
#include "ui/shared/row_table.h"

#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <gtest/gtest.h>

namespace health {
namespace {

const QString tableName = QStringLiteral("What was understood");

class PasteTest : public WindowTest {
protected:
  /// Asks for the paste as the keyboard does; the dialog that it shows, or null.
  PasteDialog* paste(const QString& text) {
    QApplication::clipboard()->setText(text);
    return ask();
  }

  PasteDialog* ask() {
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    return window.findChild<PasteDialog*>();
  }

  void answer(PasteDialog& dialog, Qt::Key key) {
    EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, key);
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    showActive(window);
  }

  void apply(const QString& text) {
    PasteDialog* dialog = paste(text);
    ASSERT_NE(dialog, nullptr) << notice().toStdString();
    answer(*dialog, Qt::Key_Return);
    EXPECT_EQ(window.findChild<PasteDialog*>(), nullptr);
  }

  static QString globexReport() {
    return QString::fromStdString(passportText(exampleCustomer("globex-inc"), crmModel()));
  }
};

TEST_F(PasteTest, linesFillTheirFieldsInOneStepThatUndoTakesBack) {
  openExample(*session, "globex-inc");
  const QString before = score();
  apply("NPS: 45\nAdoption\t55 %\nCustomer = Globex & Co");
  EXPECT_EQ(textOf(*session, "nps"), "45");
  EXPECT_EQ(textOf(*session, "feature_adoption"), "55 %");
  EXPECT_EQ(textOf(*session, "support_tickets"), "7") << "all other fields stay";
  EXPECT_EQ(session->state().customer, "Globex & Co");
  EXPECT_EQ(notice(), "Pasted.");
  const QString after = score();
  EXPECT_NE(after, before);
  session->undoStack().undo();
  EXPECT_EQ(score(), before);
  EXPECT_EQ(session->state().customer, "Globex Inc.");
  session->undoStack().redo();
  EXPECT_EQ(score(), after);
  EXPECT_EQ(session->state().customer, "Globex & Co");
}

TEST_F(PasteTest, theDialogShowsWhatComesBeforeAnythingChanges) {
  openExample(*session, "globex-inc");
  PasteDialog* dialog = paste("NPS: 45\nTickets: 2.5\nColour: red");
  ASSERT_NE(dialog, nullptr);
  auto* table = named<RowTable>(*dialog, tableName);
  ASSERT_EQ(table->model()->rowCount(), 1);
  EXPECT_EQ(table->text(0, 0), "Net Promoter Score (NPS)");
  EXPECT_EQ(table->text(0, 1), "45");
  EXPECT_EQ(table->text(0, 2), "45");
  EXPECT_EQ(table->text(0, 3), "-10");
  EXPECT_TRUE(says(*dialog, "1 field is understood"));
  EXPECT_TRUE(says(*dialog, "Tickets: 2.5"));
  EXPECT_TRUE(says(*dialog, "2.5 is not a whole number."));
  EXPECT_TRUE(says(*dialog, "Colour: red"));
  EXPECT_TRUE(says(*dialog, "No field has this name."));
  EXPECT_EQ(textOf(*session, "nps"), "-10");
  const int steps = session->undoStack().count();
  answer(*dialog, Qt::Key_Escape);
  EXPECT_EQ(textOf(*session, "nps"), "-10");
  EXPECT_EQ(session->undoStack().count(), steps);
}

TEST_F(PasteTest, whatIsUnderstoodNotAtAllCannotBeApplied) {
  PasteDialog* dialog = paste("NPS: very high");
  ASSERT_NE(dialog, nullptr);
  EXPECT_TRUE(says(*dialog, "Nothing here can be pasted"));
  EXPECT_FALSE(named<QPushButton>(*dialog, "Apply")->isEnabled());
  const QString before = textOf(*session, "nps");
  answer(*dialog, Qt::Key_Return);
  EXPECT_EQ(textOf(*session, "nps"), before);
  EXPECT_EQ(window.findChild<PasteDialog*>(), nullptr) << "Return cancels";
}

TEST_F(PasteTest, aReportBringsItsCustomerBackWithoutAFileToSaveOver) {
  store("acme.health.json", customerFileText(exampleCustomer("acme-corp")));
  window.openPath(path("acme.health.json"));
  PasteDialog* dialog = paste(globexReport());
  ASSERT_NE(dialog, nullptr) << notice().toStdString();
  EXPECT_TRUE(says(*dialog, "Globex Inc."));
  EXPECT_TRUE(says(*dialog, "As of 2026-11-22, by the model " + QString::fromStdString(crmModel()->name) +
                                ", revision 1."));
  answer(*dialog, Qt::Key_Return);
  EXPECT_EQ(score(), "36.0 of 100");
  EXPECT_TRUE(session->file().isEmpty());
  session->undoStack().undo();
  EXPECT_EQ(score(), "93.9 of 100");
  EXPECT_EQ(session->file(), path("acme.health.json"));
  EXPECT_FALSE(window.isWindowModified()) << "what the file says stands there again";
  session->undoStack().redo();
  answers.save << path("globex.health.json");
  press(Qt::Key_S, Qt::ControlModifier);
  EXPECT_EQ(readCustomerFile(stored("globex.health.json")).value().customers.front().value(),
            exampleCustomer("globex-inc"));
}

TEST_F(PasteTest, anOwnExchangeRateIsShownAndComesBack) {
  CustomerInputs inputs = exampleCustomer("globex-inc");
  inputs.set("clv", moneyFromText("12000", currencyOf("EUR")).value());
  inputs.ownRates = {{currencyOf("EUR"), currencyOf("USD"), 1.25}};
  PasteDialog* dialog = paste(QString::fromStdString(passportText(inputs, crmModel())));
  ASSERT_NE(dialog, nullptr) << notice().toStdString();
  EXPECT_TRUE(says(*dialog, "Own exchange rate: 1 EUR = 1.25 USD."));
  answer(*dialog, Qt::Key_Return);
  EXPECT_EQ(session->outcome().inputs.ownRates, inputs.ownRates);
  EXPECT_EQ(session->outcome().inputs.value("clv"), inputs.value("clv"));
}

TEST_F(PasteTest, aResultThatIsOpenedIsNotSavedOver) {
  const CustomerInputs globex = exampleCustomer("globex-inc");
  const std::string result =
      writeResultJson(globex, scoreCustomer(globex, crmModel(), ExchangeRates::builtin()).value());
  store("globex.json", result);
  window.openPath(path("globex.json"));
  EXPECT_EQ(score(), "36.0 of 100");
  EXPECT_TRUE(session->file().isEmpty());
  EXPECT_EQ(notice(), "The inputs of the report globex.json are back; they have no file of their own yet.");
  answers.save << path("globex.health.json");
  press(Qt::Key_S, Qt::ControlModifier);
  EXPECT_EQ(stored("globex.json"), result);
  EXPECT_NE(stored("globex.health.json"), "<none>");
}

TEST_F(PasteTest, theMenuHasItAndTheKeyboardAlike) {
  QApplication::clipboard()->setText("NPS: 45");
  for (QAction* action : window.menuBar()->actions().at(1)->menu()->actions()) {
    if (action->text() == "&Paste Customer…") {
      action->trigger();
    }
  }
  settle();
  auto* dialog = window.findChild<PasteDialog*>();
  ASSERT_NE(dialog, nullptr);
  answer(*dialog, Qt::Key_Escape);
}

TEST_F(PasteTest, whatIsNoCustomerIsSaidAndChangesNothing) {
  openExample(*session, "globex-inc");
  const SessionState before = session->state();
  for (const QString& text : {QString(), QStringLiteral("Hello"), QString(1'000'000, QLatin1Char('x')),
                              QString::fromLatin1(QByteArray(100, '\0')), QStringLiteral("{"),
                              globexReport() + globexReport().replace("Globex", "Initech"),
                              globexReport().replace("revision 1", "revision 2")}) {
    EXPECT_EQ(paste(text), nullptr);
    EXPECT_FALSE(notice().isEmpty());
    EXPECT_TRUE(session->state() == before);
    window.findChild<NoticeBar*>()->dismiss();
  }
}

TEST_F(PasteTest, aClipboardWithoutTextIsSaid) {
  auto* picture = new QMimeData;
  picture->setImageData(QImage(2, 2, QImage::Format_RGB32));
  QApplication::clipboard()->setMimeData(picture);
  EXPECT_EQ(ask(), nullptr);
  EXPECT_EQ(notice(), nothingToPaste());
  QApplication::clipboard()->clear();
  window.findChild<NoticeBar*>()->dismiss();
  EXPECT_EQ(ask(), nullptr);
  EXPECT_EQ(notice(), nothingToPaste());
}

TEST_F(PasteTest, userTextIsShownAsItIs) {
  CustomerInputs inputs = exampleCustomer("globex-inc");
  inputs.customer = "<b>A</b> & Co";
  PasteDialog* dialog = paste(QString::fromStdString(passportText(inputs, crmModel())));
  ASSERT_NE(dialog, nullptr);
  EXPECT_TRUE(says(*dialog, "<b>A</b> & Co"));
  answer(*dialog, Qt::Key_Return);
  EXPECT_EQ(session->state().customer, "<b>A</b> & Co");
}

TEST_F(PasteTest, theDialogShowsAWholeCustomerWithoutScrolling) {
  PasteDialog* dialog = paste(globexReport());
  ASSERT_NE(dialog, nullptr);
  auto* table = named<RowTable>(*dialog, tableName);
  const QRect last = table->visualRect(table->model()->index(5, 0));
  EXPECT_FALSE(last.isEmpty());
  EXPECT_FALSE(table->viewport()->visibleRegion().intersected(last).isEmpty());
  answer(*dialog, Qt::Key_Escape);
}

TEST_F(PasteTest, theDialogStaysOnTheScreenWithLargeText) {
  applyAppearance({.theme = Theme::system, .textPercent = 200});
  settle();
  PasteDialog* dialog = paste("NPS: 45\n" + QStringLiteral("nonsense\n").repeated(100));
  ASSERT_NE(dialog, nullptr);
  const QRect room = dialog->screen()->availableGeometry();
  EXPECT_LE(dialog->width(), room.width());
  EXPECT_LE(dialog->height(), room.height());
  answer(*dialog, Qt::Key_Escape);
}

} // namespace
} // namespace health
