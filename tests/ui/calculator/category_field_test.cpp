// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calculator/input_page.h"
#include "tests/ui/support/strict_model.h"
#include "ui/shared/looks.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace health {
namespace {

class CategoryFieldTest : public InputPage {
protected:
  CategoryFieldTest() : InputPage("en_US", "traffic-light") {}

  QComboBox* choice(const char* name = "Expansion") {
    return named<QComboBox>(panel, QString::fromLatin1(name));
  }
  InputValue chosen(const char* factor = "expansion") { return readingOf(*session, factor).value; }

  static QStringList choicesOf(const QComboBox* box) {
    QStringList texts;
    for (int i = 0; i < box->count(); ++i) {
      texts << box->itemText(i);
    }
    return texts;
  }
};

const InputValue contracting = ChosenCategory{"contracting"};
const InputValue flat = ChosenCategory{"flat"};
const InputValue expanding = ChosenCategory{"expanding"};

TEST_F(CategoryFieldTest, saysWhatIsNoCategoryOfTheModel) {
  session->useModel(strictModel());
  EXPECT_EQ(textOf(*session, "expansion"), "flat") << "what was chosen under the other model";
  EXPECT_EQ(choice()->currentIndex(), -1);
  EXPECT_EQ(choice()->placeholderText(), "flat");
  const QString message = QStringLiteral("flat is none of the categories: ");
  const QStringList texts = labelTexts(panel);
  EXPECT_EQ(texts.filter(message).size(), 1) << texts.join('\n').toStdString();
  EXPECT_TRUE(accessibleDescriptionOf(choice()).startsWith(message));
  EXPECT_FALSE(session->outcome().result);
  panel.focusFactor(session->outcome().firstProblem.value());
  EXPECT_TRUE(choice()->hasFocus());
  QTest::keyClick(choice(), Qt::Key_End);
  EXPECT_EQ(chosen(), InputValue(ChosenCategory{"up"}));
  EXPECT_TRUE(labelTexts(panel).filter(message).isEmpty());
  EXPECT_FALSE(accessibleDescriptionOf(choice()).contains(message));
}

TEST_F(CategoryFieldTest, isNotChangedByTheWheel) {
  choice()->setFocus();
  turnWheel(choice(), -120);
  turnWheel(choice(), 120);
  EXPECT_EQ(chosen(), flat);
}

TEST_F(CategoryFieldTest, isChosenWithTheKeyboardAlone) {
  choice()->setFocus(Qt::TabFocusReason);
  QTest::keyClick(choice(), Qt::Key_Down);
  EXPECT_EQ(chosen(), expanding);
  EXPECT_EQ(choice()->currentText(), "Expanding");
  QTest::keyClick(choice(), Qt::Key_C); // by its first letter
  EXPECT_EQ(chosen(), contracting);
  QTest::keyClick(choice(), Qt::Key_Home);
  EXPECT_EQ(chosen(), InputValue());
  EXPECT_TRUE(says(panel, "Unknown: its weight goes to the known inputs."));
  QTest::keyClick(choice(), Qt::Key_Space);
  ASSERT_TRUE(choice()->view()->isVisible());
  QTest::keyClick(choice()->view(), Qt::Key_Down);
  QTest::keyClick(choice()->view(), Qt::Key_Return);
  EXPECT_EQ(chosen(), contracting);
}

TEST_F(CategoryFieldTest, takesAnUndoStepPerChoice) {
  choice()->setFocus(Qt::TabFocusReason);
  QTest::keyClick(choice(), Qt::Key_Up);
  QTest::keyClick(choice(), Qt::Key_Up);
  EXPECT_EQ(chosen(), InputValue());
  EXPECT_EQ(session->undoStack().count(), 2);
  session->undoStack().undo();
  EXPECT_EQ(choice()->currentText(), "Contracting");
  session->undoStack().undo();
  EXPECT_EQ(choice()->currentText(), "Flat");
}

TEST_F(CategoryFieldTest, calculatesOnReturnLikeEveryField) {
  const QSignalSpy asked(&panel, &InputPanel::calculateAsked);
  choice()->setFocus(Qt::TabFocusReason);
  QTest::keyClick(choice(), Qt::Key_Return);
  QTest::keyClick(choice(), Qt::Key_Enter);
  EXPECT_EQ(asked.size(), 2);
}

TEST_F(CategoryFieldTest, saysAndMarksWhatWasChanged) {
  const QColor accent = looksOf(QApplication::palette()).accent;
  const auto edge = [this] {
    const QImage image = choice()->grab().toImage();
    return image.pixelColor(0, image.height() / 2);
  };
  EXPECT_NE(edge(), accent);
  choice()->setFocus(Qt::TabFocusReason);
  QTest::keyClick(choice(), Qt::Key_Down);
  EXPECT_TRUE(says(panel, "was Flat"));
  EXPECT_EQ(edge(), accent);
  QTest::keyClick(choice(), Qt::Key_Up);
  EXPECT_FALSE(says(panel, "was Flat"));
  EXPECT_NE(edge(), accent);
}

TEST_F(CategoryFieldTest, offersUnknownAndTheCategories) {
  EXPECT_EQ(choicesOf(choice()), (QStringList{"Unknown", "Contracting", "Flat", "Expanding"}));
  EXPECT_EQ(choicesOf(choice("Executive Sponsor Access")),
            (QStringList{"Unknown", "None", "Some", "Regular"}));
  EXPECT_EQ(accessibleDescriptionOf(choice()),
            "Whether the customer's use of your products shrinks, stays or grows.");
  session->useModel(strictModel());
  EXPECT_EQ(choicesOf(choice("Champion")), (QStringList{"Unknown", "Yes", "No"}));
}

} // namespace
} // namespace health
