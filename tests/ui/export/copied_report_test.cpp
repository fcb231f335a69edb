// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/copied_report.h"

#include "tests/ui/support/sessions.h"
#include "ui/export/session_report.h"
#include "ui/shared/words.h"

#include <QImage>
#include <QSet>
#include <gtest/gtest.h>

namespace health {
namespace {

std::unique_ptr<QMimeData> copiedAs(CopyFormat format, const Session& session, Voice voice = Voice::crmNote) {
  const auto source = sessionReport(session, {});
  return source ? copied(format, *source, voice, windowWording(session.style())) : nullptr;
}

std::unique_ptr<QMimeData> copiedResults(const Session& session) {
  return copiedAs(CopyFormat::results, session);
}

TEST(CopiedResults, areNoneWhileAFieldIsWrong) {
  const auto session = sessionWith("acme-corp");
  session->setText("nps", QStringLiteral("150"));
  EXPECT_EQ(copiedResults(*session), nullptr);
  session->setText("nps", QStringLiteral("15"));
  EXPECT_NE(copiedResults(*session), nullptr);
  session->setCurrency("clv", currencyOf("EUR"));
  session->setOwnRate(currencyOf("EUR"), QStringLiteral("0"));
  EXPECT_EQ(copiedResults(*session), nullptr);
}

TEST(CopiedResults, holdNoHiddenCharactersInPlainText) {
  const QSet<char16_t> hidden{0x00A0, 0x200B, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D,
                              0x202E, 0x202F, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF};
  for (const char* locale : {"en_US", "de_CH", "fr_FR", "sv_SE", "pl_PL", "ar_EG", "fa_IR", "he_IL"}) {
    const auto session = sessionWith("acme-corp", locale);
    session->setCustomer(QStringLiteral("A\u00A0B\u200E\u202EC\u2066D\tE"));
    session->setValue("clv", Money{123'456'789'00, currencyOf("EUR")});
    session->setText("nps", {});
    for (const QChar character : copiedResults(*session)->text()) {
      EXPECT_FALSE(hidden.contains(character.unicode()))
          << locale << " U+" << std::hex << int{character.unicode()};
    }
  }
}

TEST(CopiedResults, areTextAndTableAndNothingElse) {
  const auto payload = copiedResults(*sessionWith("acme-corp"));
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
  const auto payload = copiedResults(*session);
  for (const QString& text : {payload->text(), payload->html()}) {
    EXPECT_TRUE(text.contains("what-if", Qt::CaseInsensitive));
    EXPECT_TRUE(text.contains("93.9"));
    EXPECT_TRUE(text.contains("87.9"));
  }
  ASSERT_TRUE(session->calculate());
  EXPECT_FALSE(copiedResults(*session)->text().contains("what-if", Qt::CaseInsensitive));
}

TEST(CopiedResults, escapeWhatTheUserTyped) {
  const auto session = sessionWith("acme-corp");
  session->setCustomer(QStringLiteral("<img src=x onerror=1> & =1+1"));
  const QString html = copiedResults(*session)->html();
  EXPECT_FALSE(html.contains("<img"));
  EXPECT_TRUE(html.contains("&lt;img"));
}

TEST(CopiedResults, areWrittenAsTheUserWritesNumbers) {
  EXPECT_TRUE(copiedResults(*sessionWith("acme-corp", "de_DE"))->text().contains("93,9"));
}

TEST(CopiedResults, nameTheUsersOwnRate) {
  const auto session = sessionWith("acme-corp");
  session->setCurrency("clv", currencyOf("EUR"));
  session->setOwnRate(currencyOf("EUR"), QStringLiteral("1.5"));
  EXPECT_TRUE(copiedResults(*session)->text().contains("1 EUR = 1.5 USD"));
}

TEST(CopiedResults, speakInTheVoiceThatWasChosen) {
  const auto session = sessionWith("globex-inc");
  const QString executive = copiedAs(CopyFormat::results, *session, Voice::executive)->text();
  EXPECT_TRUE(executive.contains("stands at 36.0 of 100 (At-Risk)"));
  EXPECT_FALSE(executive.contains("Assumptions"));
  for (const QString& text : {copiedAs(CopyFormat::results, *session, Voice::customerSafe)->text(),
                              copiedAs(CopyFormat::results, *session, Voice::customerSafe)->html()}) {
    EXPECT_TRUE(text.contains("Your team uses 30"));
    EXPECT_FALSE(text.contains("36.0"));
    EXPECT_FALSE(text.contains("12,000"));
  }
}

TEST(CopiedTable, isCellsOfTheUsersNumbersAsTextAndHtml) {
  const auto payload = copiedAs(CopyFormat::table, *sessionWith("globex-inc", "de_DE"));
  const QStringList lines = payload->text().split(QLatin1Char('\n'));
  EXPECT_EQ(lines[0], "Factor\tInput value\tUnit\tNormalized (0–1)\tWeight (%)\tContribution");
  EXPECT_EQ(lines[1], "Customer Lifetime Value (CLV)\t12000\tUSD\t0,556\t20\t11,1");
  EXPECT_EQ(lines[7], "Health score\t\t\t\t100\t36,0");
  EXPECT_TRUE(payload->html().contains("sdval=\"0.556\""));
}

TEST(CopiedScore, isTheNumberAloneAsShownOrPlain) {
  const auto session = sessionWith("globex-inc", "de_DE");
  EXPECT_EQ(copiedAs(CopyFormat::shownScore, *session)->text(), "36,0");
  EXPECT_EQ(copiedAs(CopyFormat::plainScore, *session)->text(), "36.0");
  for (const Factor& factor : session->model().factors) {
    session->setText(factor.id, {});
  }
  EXPECT_EQ(copiedAs(CopyFormat::plainScore, *session)->text(), "unknown");
}

TEST(CopiedChart, isAPictureAndNothingElse) {
  const auto payload = copiedAs(CopyFormat::chart, *sessionWith("globex-inc"));
  EXPECT_TRUE(payload->hasImage());
  EXPECT_FALSE(payload->hasText());
  EXPECT_FALSE(payload->hasHtml());
  EXPECT_EQ(payload->imageData().value<QImage>().pixelColor(0, 0), QColor(Qt::white));
}

TEST(CopiedFormats, areTextOfTheirKind) {
  const auto session = sessionWith("globex-inc");
  EXPECT_TRUE(copiedAs(CopyFormat::markdown, *session)->text().startsWith("# Customer health score"));
  EXPECT_TRUE(copiedAs(CopyFormat::csv, *session)->text().startsWith("Customer health score: Globex Inc.,"));
  EXPECT_TRUE(
      copiedAs(CopyFormat::json, *session)->text().contains("\"format\": \"customer-health-result\""));
}

TEST(CopiedFormats, holdNoScoreForTheCustomerUnlessAsked) {
  const auto session = sessionWith("globex-inc");
  for (const CopyFormatFacts& facts : copyFormats) {
    const bool isScore = facts.format == CopyFormat::shownScore || facts.format == CopyFormat::plainScore;
    if (canCopy(facts.format, Voice::customerSafe) && !isScore) {
      const auto payload = copiedAs(facts.format, *session, Voice::customerSafe);
      EXPECT_FALSE(payload->hasImage()) << facts.title;
      EXPECT_FALSE((payload->text() + payload->html()).contains("36.0")) << facts.title;
    }
    EXPECT_TRUE(canCopy(facts.format, Voice::crmNote)) << facts.title;
  }
}

} // namespace
} // namespace health
