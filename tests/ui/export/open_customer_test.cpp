// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/open_customer.h"

#include "core/scoring/write_inputs.h"
#include "tests/ui/support/sessions.h"
#include "ui/shared/words.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace health {
namespace {

const QString fileName = QStringLiteral("acme.health.json");

/// As in a window that shows the default model.
std::shared_ptr<const ScoreModel> findModel(const std::string& id) {
  return id.empty() ? crmModel() : builtinModel(id);
}

tl::expected<CustomerInputs, QString> opened(const std::string& json, const char* locale = "en_US") {
  return customerFromText(json, fileName, findModel, windowWording(styleNamed(locale)))
      .map([](const OpenedCustomer& customer) { return customer.inputs; });
}

QString refusal(const std::string& json, const char* locale = "en_US") {
  const auto inputs = opened(json, locale);
  return inputs ? QStringLiteral("<opened>") : inputs.error();
}

/// A whole document with these members behind format and version.
std::string document(const std::string& members) {
  return R"({"format": "customer-health-inputs", "version": 1, )" + members + "}";
}

std::string withInputs(const std::string& inputs) {
  return document(R"("inputs": {)" + inputs + "}");
}

struct Broken {
  std::string json;
  QString message; ///< without the file name before it
};

TEST(OpenCustomer, namesFileAndPlaceOfWhatIsBroken) {
  const std::vector<Broken> table{
      // not JSON
      {"", "line 1, column 1: This is not JSON: it ends too early."},
      {"{\"format\": \"customer-health-inputs\",\n \"version\": 1,\n}",
       "line 3, column 1: This is not JSON: unexpected "},
      {"{\"customer\": \"\xE9\"}", "line 1, column 16: This is not text in UTF-8."},
      {R"({"format": 1, "format": 2})", "/format: The key format stands here twice."},
      {withInputs(R"("nps": 1e999)"),
       "/inputs/nps: The number 1e999 is too large: the limit is about 1.8e308."},
      {std::string(70, '[') + std::string(70, ']'), "/0/0"},
      // not a document of ours
      {"{}", "/format: The key is missing; expected: text."},
      {"5", "5 is not what is expected here: object."},
      {R"({"format": "customer-health-model", "version": 1})",
       "/format: The format is \"customer-health-model\"; only “customer-health-inputs” or "
       "“customer-health-result” is read here."},
      {R"({"format": "customer-health-inputs", "version": 2, "inputs": {}})",
       "/version: The version is 2; this program reads version 1."},
      {document(R"("customer": "Acme")"), "/inputs: The key is missing; expected: object."},
      // of the wrong type
      {document(R"("customer": 5, "inputs": {})"), "/customer: 5 is not what is expected here: text."},
      {document(R"("inputs": [])"), "/inputs: list is not what is expected here: object."},
      {withInputs(R"("nps": "80")"), "/inputs/nps: “80” is not a number."},
      {withInputs(R"("nps": true)"),
       "/inputs/nps: true is not what is expected here: number, money, category or null."},
      {document(R"("as_of": "22.11.2026", "inputs": {})"),
       "/as_of: 22.11.2026 is no date of the form 2026-11-22."},
      {document(R"("inputs": {}, "own_rates": [{"from": "EUR", "to": "USD", "rate": 0}])"),
       "/own_rates/0/rate: The rate 0 is not above 0."},
      // of another model
      {document(R"("model": "other", "inputs": {})"),
       "The model other is not open. Open its model file first (Model, Open Model)."},
      {document(R"("model": "three-signal", "inputs": {"nps": 80})"),
       "/inputs/nps: The model three-signal has no factor nps."},
      {document(R"("model": "traffic-light", "inputs": {"expansion": "sideways"})"), "/inputs/expansion: "},
      {withInputs(R"("npps": 80)"), "/inputs/npps: The model crm-six-factor has no factor npps."},
      {withInputs(R"("<b>": 1)"), "/inputs/<b>: The model crm-six-factor has no factor <b>."},
      // values that cannot be
      {withInputs(R"("nps": 150)"), "/inputs/nps: 150 is not possible here: enter -100 to 100."},
      {withInputs(R"("feature_adoption": -1)"),
       "/inputs/feature_adoption: -1 is not possible here: enter 0 to 100."},
      {withInputs(R"("support_tickets": 2.5)"), "/inputs/support_tickets: 2.5 is not a whole number."},
      {withInputs(R"("clv": 75000)"),
       "/inputs/clv: The amount 75,000 has no currency: give the amount and a currency code."},
      {withInputs(R"("clv": {"amount": 75000, "currency": "USD"})"),
       "/inputs/clv/amount: 75,000 is not what is expected here: text."},
      {withInputs(R"("clv": {"amount": "75,000", "currency": "USD"})"),
       "/inputs/clv/amount: “75,000” is not a number."},
      {withInputs(R"("clv": {"amount": "75000", "currency": "usd"})"),
       "/inputs/clv/currency: usd is none of the known currency codes, such as USD, EUR or GBP."},
      {withInputs(R"("clv": {"amount": "75000.5", "currency": "JPY"})"),
       "/inputs/clv/amount: 75,000.5 has more decimals than JPY has: at most 0."},
      {withInputs(R"("nps": {"amount": "80", "currency": "USD"})"),
       "/inputs/nps: 80 USD is money; enter a plain number here."},
  };
  for (const Broken& row : table) {
    const QString message = refusal(row.json);
    EXPECT_TRUE(message.startsWith(fileName + ": " + row.message))
        << row.json << "\n  says " << message.toStdString() << "\n  not  " << row.message.toStdString();
    EXPECT_TRUE(message.endsWith('.')) << message.toStdString();
  }
}

TEST(OpenCustomer, listsTheFirstMistakesAndCountsTheRest) {
  const QString message =
      refusal(withInputs(R"("nps": 150, "feature_adoption": -1, "support_tickets": 0.5, "contract_months": -1,
                            "last_activity_days": -2)"));
  EXPECT_EQ(message.count('\n'), 3);
  EXPECT_EQ(message.count(fileName), 3);
  EXPECT_TRUE(message.endsWith("… and 2 more")) << message.toStdString();
}

TEST(OpenCustomer, sendsListsElsewhere) {
  const std::string one = withInputs("");
  EXPECT_EQ(refusal("[" + one + ", " + one + "]"),
            "acme.health.json: The file holds a list of customers (2); the window opens one at a time.");
  EXPECT_EQ(refusal("[]"),
            "acme.health.json: The file holds a list of customers (0); the window opens one at a time.");
}

TEST(OpenCustomer, writesNumbersAsTheUserDoes) {
  EXPECT_EQ(refusal(withInputs(R"("support_tickets": 2.5)"), "de_DE"),
            "acme.health.json: /inputs/support_tickets: 2,5 is not a whole number.");
}

TEST(OpenCustomer, saysWhyAFileCannotBeRead) {
  const QTemporaryDir folder;
  const auto message = [&](const QString& path) {
    return customerFromFile(path, findModel, windowWording({})).error();
  };
  EXPECT_EQ(message(folder.filePath("missing.health.json")), "missing.health.json: There is no such file.");
  EXPECT_EQ(message(folder.path()), QFileInfo(folder.path()).fileName() + ": This is a folder, not a file.");
  QFile huge(folder.filePath("huge.health.json"));
  ASSERT_TRUE(huge.open(QIODevice::WriteOnly) && huge.resize(qint64{33} * 1024 * 1024));
  EXPECT_EQ(message(huge.fileName()),
            "huge.health.json: The file is larger than 32 MiB, the most that is read.");
}

TEST(OpenCustomer, readsUnknownValuesAndUnknownKeys) {
  const auto inputs = opened(document(R"("inputs": {"nps": null}, "crm_id": {"a": [1, 2]})"));
  ASSERT_TRUE(inputs) << inputs.error().toStdString();
  EXPECT_FALSE(isKnown(inputs->value("nps")));
  EXPECT_FALSE(isKnown(inputs->value("clv")));
  ASSERT_EQ(inputs->unknownKeys.size(), 1U);
  EXPECT_EQ(inputs->unknownKeys.front().first, "crm_id");
}

TEST(OpenCustomer, readsTheExamplesFromDisk) {
  for (const char* name :
       {"acme-corp", "globex-inc", "four-dimension", "three-signal", "traffic-light", "seven-category"}) {
    const QString path = QStringLiteral(HEALTH_SOURCE_DIR "/resources/examples/%1.health.json").arg(name);
    const auto customer = customerFromFile(path, findModel, windowWording({}));
    ASSERT_TRUE(customer) << customer.error().toStdString();
    EXPECT_EQ(customer->inputs, exampleCustomer(name));
    EXPECT_EQ(customer->model->id, exampleCustomer(name).model) << "each brings its model along";
  }
}

TEST(OpenCustomer, readsWhatWasWrittenForIt) {
  CustomerInputs inputs = exampleCustomer("acme-corp");
  inputs.customer = "Ünï \"quoted\" \\ <b> 漢字 🙂\n=1+1";
  inputs.ownRates = {{currencyOf("EUR"), currencyOf("USD"), 1.23456789}};
  inputs.otherInputs = {{"csat", 4.5}};
  inputs.unknownKeys = {{"tags", "[\"a\"]"}};
  EXPECT_EQ(opened(customerFileText(inputs)), inputs);
}

} // namespace
} // namespace health
