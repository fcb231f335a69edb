// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/no_wheel.h"

#include "tests/ui/support/widgets.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace health {
namespace {

class NoWheelTest : public testing::Test {
protected:
  QScrollArea area;
  QWidget* page = new QWidget;
  QVBoxLayout* layout = new QVBoxLayout(page);
  QSlider* slider = new QSlider(Qt::Horizontal);
  QComboBox* combo = new QComboBox;

  NoWheelTest() {
    combo->addItems({"USD", "EUR", "GBP"});
    combo->setCurrentIndex(1);
    slider->setValue(50);
    layout->addWidget(slider);
    layout->addWidget(combo);
    layout->addSpacing(2000);
    area.setWidget(page);
    area.resize(300, 200);
  }
};

TEST_F(NoWheelTest, isNeededForThese) {
  showActive(area);
  turnWheel(slider);
  turnWheel(combo);
  EXPECT_NE(slider->value(), 50);
  EXPECT_NE(combo->currentIndex(), 1);
}

TEST_F(NoWheelTest, changesNothingAndScrollsThePageInstead) {
  NoWheel::on(slider);
  NoWheel::on(combo);
  showActive(area);
  for (QWidget* widget : {static_cast<QWidget*>(slider), static_cast<QWidget*>(combo)}) {
    for (const bool focused : {false, true}) {
      area.verticalScrollBar()->setValue(0);
      focused ? widget->setFocus() : widget->clearFocus();
      turnWheel(widget);
      EXPECT_EQ(slider->value(), 50);
      EXPECT_EQ(combo->currentIndex(), 1);
      EXPECT_GT(area.verticalScrollBar()->value(), 0);
    }
  }
}

} // namespace
} // namespace health
