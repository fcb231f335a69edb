// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paste/read_pasted.h"

#include "core/report/write_json.h"
#include "core/scoring/write_inputs.h"
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/report/passport_fixture.h"
#include "tests/ui/support/sessions.h"
#include "tests/ui/support/strict_model.h"
#include "ui/paste/field_names.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

/// As in a window that shows the session's model.
FindModel finderOf(const Session& session) {
  return [&session](const std::string& id) {
    return id.empty() ? session.state().model : session.modelNamed(id);
  };
}

tl::expected<PastedCustomer, QString> pasted(const QString& text, const Session& session) {
  return readPasted(text, session, finderOf(session));
}

QString refusal(const QString& text, const char* locale = "en_US") {
  const auto session = newSession(locale);
  const auto read = pasted(text, *session);
  return read ? QStringLiteral("<read>") : read.error();
}

/// "NPS → 45" for every field that is understood, "NPS: x ✗ why" for every line that is not.
QStringList told(const tl::expected<PastedCustomer, QString>& read) {
  if (!read) {
    return {read.error()};
  }
  QStringList lines;
  for (const PastedCustomer::Field& field : read->understood) {
    lines << field.name + QStringLiteral(" → ") + field.after;
  }
  for (const PastedCustomer::Line& line : read->notUnderstood) {
    lines << line.text + QStringLiteral(" ✗ ") + line.reason;
  }
  return lines;
}

QStringList told(const QString& text, const char* locale = "en_US") {
  const auto session = newSession(locale);
  return told(pasted(text, *session));
}

QString resultText(const CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model) {
  CustomerInputs usable = inputs;
  return QString::fromStdString(
      writeResultJson(inputs, scoreUsable(usable, model, ExchangeRates::builtin())));
}

QString reportText(const CustomerInputs& inputs) {
  return QString::fromStdString(passportText(inputs, builtinModel(inputs.model)));
}

struct Row {
  const char* text;
  QStringList told;
};

const QString nps = QStringLiteral("Net Promoter Score (NPS)");
const QString clv = QStringLiteral("Customer Lifetime Value (CLV)");
const QString adoption = QStringLiteral("Product Feature Adoption Rate");
const QString tickets = QStringLiteral("Support Ticket Volume");

TEST(ReadPastedLines, understandsLinesAsPeopleWriteThem) {
  const std::vector<Row> table{
      {"NPS: 45", {nps + " → 45"}},
      {"nps = 45", {nps + " → 45"}},
      {"NPS 45", {nps + " → 45"}},
      {"NPS\t45", {nps + " → 45"}},
      {"NPS;45", {nps + " → 45"}},
      {"NPS, 45", {nps + " → 45"}},
      {"  *net promoter score*  :  45 ", {nps + " → 45"}},
      {"Net Promoter Score (NPS): -45", {nps + " → -45"}},
      {"NPS: \xE2\x88\x92"
       "45",
       {nps + " → -45"}},
      {"feature_adoption: 30", {adoption + " → 30 %"}},
      {"Adoption rate 45 %", {adoption + " → 45 %"}},
      {"Adoption (%): 45", {adoption + " → 45 %"}},
      {"Tickets: 3", {tickets + " → 3 tickets"}},
      {"Last activity 3 days ago", {"Last Activity → 3 days ago"}},
      {"Contract term remaining 25-35 months", {"Contract Term Remaining → 25–35 months"}},
      {"CLV: 75k", {clv + " → 75,000 USD"}},
      {"CLV: $75,000.50", {clv + " → 75,000.50 USD"}},
      {"CLV: 75000 EUR", {clv + " → 75,000 EUR"}},
      {"CLV: ~75k", {clv + " → 67,500–82,500 USD"}},
      {"Tickets: <5", {tickets + " → ≤4 tickets"}},
      {"NPS: unknown", {nps + " → unknown"}},
      {"NPS: N/A", {nps + " → unknown"}},
      {"NPS: –", {nps + " → unknown"}},
      {"NPS:", {nps + " → unknown"}},
      {"NPS\t", {nps + " → unknown"}},
      {"Customer: Globex: the Inc.", {"Customer → Globex: the Inc."}},
      {"As of: 2026-01-31\nNPS: 5", {"As of → 2026-01-31", nps + " → 5"}},
      {"Date = 2026-01-31", {"As of → 2026-01-31"}},
      {"NPS: 45\r\n\r\nTickets: 3\r\n", {nps + " → 45", tickets + " → 3 tickets"}},
      {"NPS: 45\rTickets: 3", {nps + " → 45", tickets + " → 3 tickets"}},
      {"NPS: 45\nNPS\t45", {nps + " → 45"}},
      {"\xE2\x80\xAB"
       "NPS: \xE2\x80\x8E"
       "45\xE2\x80\xAC",
       {nps + " → 45"}},
  };
  for (const Row& row : table) {
    EXPECT_EQ(told(QString::fromUtf8(row.text)), row.told) << row.text;
  }
}

TEST(ReadPastedLines, understandsColumnsAndRowsOfSpreadsheets) {
  EXPECT_EQ(told("Customer\tGlobex\nNPS\t45\n\t\nCLV\t75000\t\t\n"),
            (QStringList{"Customer → Globex", nps + " → 45", clv + " → 75,000 USD"}));
  EXPECT_EQ(told("NPS\tCLV\tTickets\n45\t75000\t\n"),
            (QStringList{nps + " → 45", clv + " → 75,000 USD", tickets + " → unknown"}));
  EXPECT_EQ(told("NPS\tColour\tCLV\n45\tred\t5\n"),
            (QStringList{nps + " → 45", clv + " → 5 USD", "Colour: red ✗ No field has this name."}));
  EXPECT_EQ(told("NPS\t45\tgood"),
            QStringList{"NPS | 45 | good ✗ There is more than a name and a value in this row."});
}

TEST(ReadPastedLines, readsNumbersInTheLocaleOfTheWindow) {
  EXPECT_EQ(told("CLV: 75.000,50", "de_DE"), QStringList{clv + " → 75.000,50 USD"});
  EXPECT_EQ(told("CLV: €75.000", "de_DE"), QStringList{clv + " → 75.000 EUR"});
  EXPECT_EQ(told(QString::fromUtf8("CLV: 75\xC2\xA0"
                                   "000,5 €"),
                 "fr_FR"),
            QStringList{clv + QString::fromUtf8(" → 75\xE2\x80\xAF"
                                                "000,50 EUR")});
  EXPECT_EQ(told("Adoption: 12,5", "de_DE"), QStringList{adoption + " → 12,5 %"});
  EXPECT_EQ(told("Adoption: 12.5", "de_DE"), QStringList{adoption + " → 12,5 %"});
  EXPECT_EQ(told("CLV: 1'234'567", "de_CH"), QStringList{clv + QString::fromUtf8(" → 1’234’567 USD")});
  EXPECT_EQ(told("CLV: 1,00,000", "en_IN"), QStringList{clv + " → 1,00,000 USD"});
}

TEST(ReadPastedLines, guessesNothing) {
  const std::vector<Row> table{
      {"CLV: 75.000", {"CLV: 75.000 ✗ Do you mean 75.000 or 75,000?"}},
      {"CLV: €75.000", {"CLV: €75.000 ✗ Do you mean 75.000 or 75,000?"}},
      {"CLV: 5 kr", {"CLV: 5 kr ✗ The text says kr, the currency chosen is USD."}},
      {"NPS: 150", {"NPS: 150 ✗ 150 is not possible here: enter -100 to 100."}},
      {"NPS: high", {"NPS: high ✗ “high” is not a number."}},
      {"Tickets: 2.5", {"Tickets: 2.5 ✗ 2.5 is not a whole number."}},
      {"NPS: 5-3", {"NPS: 5-3 ✗ The range 5–3 begins above its end; the other way round it is 3–5."}},
      {"NPS: 1\nNPS: 2",
       {"NPS: 1 ✗ This field stands here more than once, with different values.",
        "NPS: 2 ✗ This field stands here more than once, with different values."}},
      {"NPS: 1\nAs of: 31.01.2026",
       {nps + " → 1", "As of: 31.01.2026 ✗ 31.01.2026 is no date of the form 2026-11-22."}},
      {"NPS: 1\nModel: Colours",
       {nps + " → 1", "Model: Colours ✗ No model that is open has just this name."}},
      {"NPS: 1\nScore: 36", {nps + " → 1", "Score: 36 ✗ No field has this name."}},
      {"NPS: 1\nCustomer is unhappy", {nps + " → 1", "Customer is unhappy ✗ No field has this name."}},
      {"NPS: 1\nTickets", {nps + " → 1", "Tickets ✗ No field has this name."}},
      {"CLV (EUR): 5\nNPS: 1", {nps + " → 1", "CLV (EUR): 5 ✗ No field has this name."}},
  };
  for (const Row& row : table) {
    EXPECT_EQ(told(QString::fromUtf8(row.text)), row.told) << row.text;
  }
  EXPECT_EQ(told("Support 1"), QStringList{tickets + " → 1 ticket"});
}

TEST(ReadPastedLines, namesTheFieldsThatANameCouldMean) {
  const auto session = newSession();
  const auto seven = builtinModel("seven-category");
  session->useModel(seven);
  QHash<QString, QStringList> byWord;
  for (const Factor& factor : seven->factors) {
    for (const QString& word : wordsOf(QString::fromStdString(factor.name))) {
      byWord[word] << QString::fromStdString(factor.name);
    }
  }
  int shared = 0;
  for (auto word = byWord.begin(); word != byWord.end(); ++word) {
    const bool isOwnName = word.key() == "customer" || word.key() == "score" || word.key() == "health";
    if (!isOwnName && word->size() > 1 && word->first() != word->last()) {
      const QStringList lines = told(pasted(word.key() + ": 1", *session));
      ++shared;
      ASSERT_EQ(lines.size(), 1);
      EXPECT_TRUE(lines.front().contains("The name can mean several fields: "))
          << lines.front().toStdString();
      EXPECT_TRUE(lines.front().contains(word->first())) << lines.front().toStdString();
      EXPECT_TRUE(lines.front().contains(word->last())) << lines.front().toStdString();
    }
  }
  EXPECT_GT(shared, 0) << "the model has such words";
}

TEST(ReadPastedLines, takesCategoriesByIdAndByName) {
  const auto session = newSession();
  session->addModel(strictModel());
  session->useModel(strictModel());
  EXPECT_EQ(told(pasted("Champion: YES\nexpansion: Down", *session)),
            (QStringList{"Champion → Yes", "Expansion → Down"}));
  EXPECT_EQ(told(pasted("Champion: maybe", *session)),
            QStringList{"Champion: maybe ✗ maybe is none of the categories: yes, no."});
}

TEST(ReadPastedLines, areReadByTheModelThatTheyName) {
  const auto session = newSession();
  const auto read = pasted("Model: three-signal\nNPS: 5", *session);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->typed.model, builtinModel("three-signal"));
  EXPECT_EQ(told(read), (QStringList{"Model → " + QString::fromStdString(builtinModel("three-signal")->name),
                                     "NPS: 5 ✗ No field has this name."}));
}

TEST(ReadPastedLines, keepWhatWasTyped) {
  const auto session = newSession();
  const auto read = pasted("CLV: 75k\nNPS: ~30", *session);
  ASSERT_TRUE(read);
  ASSERT_EQ(read->typed.texts.size(), 2U);
  EXPECT_EQ(read->typed.texts[0].text, "75k");
  EXPECT_EQ(read->typed.texts[1].text, "~30");
}

TEST(ReadPasted, restoresCustomersFromJsonAndFromReports) {
  for (const char* name :
       {"acme-corp", "globex-inc", "four-dimension", "three-signal", "traffic-light", "seven-category"}) {
    const CustomerInputs inputs = exampleCustomer(name);
    const auto model = builtinModel(inputs.model);
    const auto session = newSession("de_DE");
    for (const QString& text : {QString::fromStdString(customerFileText(inputs)), resultText(inputs, model),
                                reportText(inputs), "> " + reportText(inputs).replace("\n", "\n> "),
                                QChar(QChar::ByteOrderMark) + resultText(inputs, model)}) {
      const auto read = pasted(text, *session);
      ASSERT_TRUE(read) << read.error().toStdString();
      ASSERT_TRUE(read->whole);
      EXPECT_EQ(read->whole->model, model);
      EXPECT_EQ(read->whole->inputs.customer, inputs.customer);
      EXPECT_EQ(read->whole->inputs.asOf, inputs.asOf);
      for (const Factor& factor : model->factors) {
        EXPECT_EQ(read->whole->inputs.value(factor.id), inputs.value(factor.id)) << factor.id;
      }
      EXPECT_EQ(read->understood.size(), model->factors.size());
    }
  }
}

TEST(ReadPasted, showsWhatIsThereNowBesideWhatComes) {
  const auto session = sessionWith("acme-corp");
  session->setText("nps", "x");
  const auto read = pasted(reportText(exampleCustomer("globex-inc")), *session);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->understood[0].before, "75,000 USD");
  EXPECT_EQ(read->understood[0].after, "12,000 USD");
  EXPECT_EQ(read->understood[4].before, "“x”");
  EXPECT_EQ(read->understood[4].after, "-10");
}

TEST(ReadPasted, saysWhatElseItNeeds) {
  const QString globex = reportText(exampleCustomer("globex-inc"));
  const QString acme = reportText(exampleCustomer("acme-corp"));
  const auto changed = [&](const char* from, const char* to) { return QString(globex).replace(from, to); };
  EXPECT_EQ(refusal(globex + acme),
            "The pasted text holds the reports of 2 customers; paste one of them at a time.");
  EXPECT_EQ(refusal("[" + resultText(exampleCustomer("globex-inc"), crmModel()) + "]"),
            "The pasted text is a list of 1 customers; paste one of them at a time.");
  EXPECT_EQ(refusal("Customer\tNPS\tCLV\nA\t1\t2\nB\t3\t4"),
            "The pasted rows hold 2 customers; paste the row of names with one of them at a time.");
  EXPECT_EQ(refusal(changed("crm-six-factor", "other")),
            "The pasted text: The model other is not open. Open its model file first (Model, Open Model).");
  EXPECT_EQ(
      refusal(changed("revision 1", "revision 7")),
      QStringLiteral("The pasted text was made by the model %1, revision 7 (fingerprint %2); open here is "
                     "its revision 1 (fingerprint %2). Open the model file of that revision first (Model, "
                     "Open Model), or paste the lines of inputs alone.")
          .arg(QString::fromStdString(crmModel()->name), QString::fromStdString(crmModel()->fingerprint)));
  EXPECT_TRUE(refusal(changed("fingerprint ", "fingerprint 0")).contains("fingerprint 0"));
  EXPECT_EQ(refusal(globex.left(globex.indexOf("Program"))),
            "The pasted report is cut off: its passport lacks the line “Program”. Copy the whole report.");
  EXPECT_EQ(refusal(changed("nps:", "npps:")),
            "The pasted text: npps: The model crm-six-factor has no factor npps.");
  EXPECT_EQ(refusal(changed("-10", "-101")),
            "The pasted text: nps: -101 is not possible here: enter -100 to 100.");
  EXPECT_EQ(refusal(changed("12000 USD", "12000 XXX")),
            "The pasted text: clv: XXX is none of the known currency codes, such as USD, EUR or GBP.");
  EXPECT_EQ(refusal(changed("2026-11-22", "yesterday")),
            "The pasted text: As of: yesterday is no date of the form 2026-11-22.");
  EXPECT_TRUE(refusal("{\"format\": ").startsWith("The pasted text: line 1, column "));
}

TEST(ReadPasted, saysThatAReportWithoutPassportHoldsNoInputs) {
  const QString sentence = "This report has no passport, so that its inputs cannot be pasted. Reports for "
                           "customers never hold them; "
                           "copy the CRM note, the executive summary or the JSON instead.";
  EXPECT_EQ(refusal("Globex Inc.\n===========\n\nAs of:  2026-11-22\nYour team uses a third.\n"), sentence);
  EXPECT_EQ(refusal("# Globex Inc.\n\nYour team uses a third.\n"), sentence);
}

TEST(ReadPasted, refusesGarbageInBoundedTime) {
  const QString general = nothingToPaste();
  for (const QString& text :
       {QString(), QStringLiteral(" \n\t\n"), QStringLiteral("Hello, how are you?"),
        QString::fromLatin1(QByteArray(300, '\0')), QString::fromUtf8("\xFF\xFE\x80\n\x00\x01", 6),
        QString(1'000'000, QLatin1Char('x')), QStringLiteral("x y ").repeated(250'000),
        QStringLiteral("x:").repeated(500'000), QString(1000, QChar(0x202E)), QString(1000, QChar(0xD800))}) {
    EXPECT_EQ(refusal(text), general) << text.left(40).toStdString();
  }
  for (const QString& text : {QStringLiteral("NPS: 45\n").repeated(1'000'000),
                              QString(1'000'000, QLatin1Char('\t')), QString(1'000'000, QChar(0x2028))}) {
    const QString sentence = refusal(text);
    EXPECT_TRUE(sentence == general ||
                sentence.startsWith("The pasted text is too long for one customer: at most "
                                    "5,000 lines or cells are read."))
        << sentence.toStdString();
  }
}

TEST(ReadPasted, tellsOnlyTheFirstLinesThatItDoesNotUnderstand) {
  const auto session = newSession();
  const auto read =
      pasted("NPS: 45\n" + QStringLiteral("nonsense %1\n").arg(QString(500, 'x')).repeated(400), *session);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->notUnderstood.size(), mostToldLines);
  EXPECT_EQ(read->further, 400 - static_cast<int>(mostToldLines));
  EXPECT_EQ(read->notUnderstood.front().text.size(), 60);
}

RC_GTEST_PROP(ReadPastedLaws, everyReportOfAnyCustomerGivesItsInputsBack, ()) {
  const auto model = anyModel().read();
  CustomerInputs inputs = anyRoughInputs(*model, 2, 3);
  inputs.model = model->id;
  const auto session = newSession("de_DE");
  session->addModel(model);
  for (const QString& text :
       {QString::fromStdString(passportText(inputs, model)), resultText(inputs, model)}) {
    const auto read = pasted(text, *session);
    RC_ASSERT(read.has_value());
    session->open(read->whole->inputs, read->whole->model, {});
    for (const Factor& factor : model->factors) {
      RC_ASSERT(session->outcome().inputs.value(factor.id) == inputs.value(factor.id));
    }
  }
}

} // namespace
} // namespace health
