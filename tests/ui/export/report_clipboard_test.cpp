// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report_clipboard.h"

#include "tests/ui/support/sessions.h"

#include <QSet>
#include <gtest/gtest.h>

namespace health {
namespace {

TEST(CopiedResults, areNoneWhileAFieldIsWrong) {
  const auto session = sessionWith("acme-corp");
  session->setText("nps", QStringLiteral("150"));
  EXPECT_EQ(copiedResults(*session, {}), nullptr);
  session->setText("nps", QStringLiteral("15"));
  EXPECT_NE(copiedResults(*session, {}), nullptr);
  session->setCurrency("clv", currencyOf("EUR"));
  session->setOwnRate(currencyOf("EUR"), QStringLiteral("0"));
  EXPECT_EQ(copiedResults(*session, {}), nullptr);
}

TEST(CopiedResults, holdNoHiddenCharactersInPlainText) {
  const QSet<char16_t> hidden{0x00A0, 0x200B, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D,
                              0x202E, 0x202F, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF};
  for (const char* locale : {"en_US", "de_CH", "fr_FR", "sv_SE", "pl_PL", "ar_EG", "fa_IR", "he_IL"}) {
    const auto session = sessionWith("acme-corp", locale);
    session->setCustomer(QStringLiteral("A\u00A0B\u200E\u202EC\u2066D\tE"));
    session->setValue("clv", Money{123'456'789'00, currencyOf("EUR")});
    session->setText("nps", {});
    for (const QChar character : copiedResults(*session, {})->text()) {
      EXPECT_FALSE(hidden.contains(character.unicode()))
          << locale << " U+" << std::hex << int{character.unicode()};
    }
  }
}

TEST(CopiedResults, areTextAndTableAndNothingElse) {
  const auto payload = copiedResults(*sessionWith("acme-corp"), {});
  QStringList formats = payload->formats();
  formats.sort();
  EXPECT_EQ(formats, (QStringList{"text/html", "text/plain"}));
  for (const QString text : {"Acme Corp", "93.9", "Excellent", "Customer Lifetime Value (CLV)"}) {
    EXPECT_TRUE(payload->text().contains(text)) << text.toStdString();
    EXPECT_TRUE(payload->html().contains(text)) << text.toStdString();
  }
  EXPECT_TRUE(payload->html().contains("<table"));
  EXPECT_FALSE(payload->text().contains("What-if"));
}

TEST(CopiedResults, sayWhatTheWhatIfIsHeldAgainst) {
  const auto session = sessionWith("acme-corp");
  session->setText("support_tickets", QStringLiteral("4"));
  const auto payload = copiedResults(*session, {});
  for (const QString& text : {payload->text(), payload->html()}) {
    EXPECT_TRUE(text.contains("what-if", Qt::CaseInsensitive));
    EXPECT_TRUE(text.contains("93.9"));
    EXPECT_TRUE(text.contains("87.9"));
  }
  ASSERT_TRUE(session->calculate());
  EXPECT_FALSE(copiedResults(*session, {})->text().contains("what-if", Qt::CaseInsensitive));
}

TEST(CopiedResults, escapeWhatTheUserTyped) {
  const auto session = sessionWith("acme-corp");
  session->setCustomer(QStringLiteral("<img src=x onerror=1> & =1+1"));
  const QString html = copiedResults(*session, {})->html();
  EXPECT_FALSE(html.contains("<img"));
  EXPECT_TRUE(html.contains("&lt;img"));
}

TEST(CopiedResults, areWrittenAsTheUserWritesNumbers) {
  EXPECT_TRUE(copiedResults(*sessionWith("acme-corp", "de_DE"), {})->text().contains("93,9"));
}

TEST(CopiedResults, nameTheUsersOwnRate) {
  const auto session = sessionWith("acme-corp");
  session->setCurrency("clv", currencyOf("EUR"));
  session->setOwnRate(currencyOf("EUR"), QStringLiteral("1.5"));
  EXPECT_TRUE(copiedResults(*session, {})->text().contains("1 EUR = 1.5 USD"));
}

} // namespace
} // namespace health
