// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/sessions.h"
#include "tests/ui/support/widgets.h"
#include "ui/calculator/input_panel.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/link_button.h"

#include <QComboBox>
#include <QSlider>
#include <QTest>
#include <gtest/gtest.h>

namespace health {

inline const QString clvName = QStringLiteral("Customer Lifetime Value (CLV)");
inline const QString adoptionName = QStringLiteral("Product Feature Adoption Rate");
inline const QString ticketsName = QStringLiteral("Support Ticket Volume");
inline const QString npsName = QStringLiteral("Net Promoter Score (NPS)");

/// The real left column with an example opened, in a window that has the keyboard.
class InputPage : public testing::Test {
protected:
  std::unique_ptr<Session> session;
  InputPanel panel;

  explicit InputPage(const char* locale = "en_US", const char* example = "acme-corp")
      : session(sessionWith(example, locale)), panel(*session) {
    panel.resize(panel.sizeHint().expandedTo({480, 900}));
    showActive(panel);
  }

  FieldEdit* field(const QString& factor) { return named<FieldEdit>(panel, factor); }
  QSlider* slider(const QString& factor) {
    return named<QSlider>(panel, QStringLiteral("%1, slider from worst to best").arg(factor));
  }
  QComboBox* currency() { return named<QComboBox>(panel, QStringLiteral("Currency")); }

  void chooseCurrency(const char* code) {
    currency()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(currency(), Qt::Key_Home);
    for (std::size_t i = 0; i < currencyOf(code).index(); ++i) {
      QTest::keyClick(currency(), Qt::Key_Down);
    }
    EXPECT_EQ(session->state().currency(factorOf(*session, "clv")), currencyOf(code));
  }

  void click(const QString& link) { QTest::mouseClick(named<LinkButton>(panel, link), Qt::LeftButton); }
};

} // namespace health
