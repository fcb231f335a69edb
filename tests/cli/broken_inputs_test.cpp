// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"

#include <set>

namespace health {
namespace {

struct BrokenInput {
  std::string name; ///< of the file, without its endings
  std::vector<std::string> messages;
};

const BrokenInput brokenInputs[] = {
    {"binary", {"line 1, column 1: This is not JSON: unexpected �."}},
    {"blank", {"line 2, column 1: This is not JSON: unexpected  <U+000A>."}},
    {"comment", {"line 9, column 15: This is not JSON: unexpected 80 /."}},
    {"customer-is-number", {"/customer: 101 is not what is expected here: text."}},
    {"date-american", {"/as_of: 11/22/2026 is no date of the form 2026-11-22."}},
    {"date-impossible", {"/as_of: 2026-02-30 is no date of the form 2026-11-22."}},
    {"date-is-number", {"/as_of: 20261122 is not what is expected here: text."}},
    {"empty", {"line 1, column 1: This is not JSON: it ends too early."}},
    {"format-absent", {"/format: The key is missing; expected: text."}},
    {"format-of-a-model",
     {"/format: The format is \"customer-health-model\"; only “customer-health-inputs” is read here."}},
    {"input-above-range", {"/inputs/nps: 101 is not possible here: enter -100 to 100."}},
    {"input-below-range", {"/inputs/nps: -100.5 is not possible here: enter -100 to 100."}},
    {"input-below-zero", {"/inputs/support_tickets: -1 is not possible here: enter 0 or more."}},
    {"input-is-infinity", {"line 9, column 13: This is not JSON: unexpected -I."}},
    {"input-is-list", {"/inputs/nps: list is not what is expected here: number, money, category or null."}},
    {"input-is-nan", {"line 9, column 12: This is not JSON: unexpected \"nps\": N."}},
    {"input-is-text", {"/inputs/nps: “80” is not a number."}},
    {"input-is-true", {"/inputs/nps: true is not what is expected here: number, money, category or null."}},
    {"input-not-whole", {"/inputs/support_tickets: 2.5 is not a whole number."}},
    {"input-number-beyond-double",
     {"/inputs/nps: The number 1e400 is too large: the limit is about 1.8e308."}},
    {"input-twice", {"/inputs/nps: The key nps stands here twice."}},
    {"input-unknown-factor", {"/inputs/npss: The model crm-six-factor has no factor npss."}},
    {"input-with-decimal-comma", {"line 9, column 15: This is not JSON: unexpected 5."}},
    {"inputs-absent", {"/inputs: The key is missing; expected: object."}},
    {"inputs-is-list", {"/inputs: list is not what is expected here: object."}},
    {"list-of-bad-customers",
     {"/0/inputs/nps: 101 is not possible here: enter -100 to 100.",
      "/1/version: The version is 3; this program reads version 1."}},
    {"model-absent", {"/model: The key is missing; expected: the id of a model, or the option --model."}},
    {"model-is-number", {"/model: 6 is not what is expected here: text."}},
    {"money-amount-below-zero", {"/inputs/clv: -1 USD is not possible here: enter 0 or more."}},
    {"money-amount-grouped", {"/inputs/clv/amount: “75,000” is not a number."}},
    {"money-amount-is-number", {"/inputs/clv/amount: 75000 is not what is expected here: text."}},
    {"money-bare", {"/inputs/clv: The amount 75000 has no currency: give the amount and a currency code."}},
    {"money-currency-lower-case",
     {"/inputs/clv/currency: usd is none of the known currency codes, such as USD, EUR or GBP."}},
    {"money-currency-unknown",
     {"/inputs/clv/currency: XXX is none of the known currency codes, such as USD, EUR or GBP."}},
    {"money-for-a-plain-number", {"/inputs/nps: 80 USD is money; enter a plain number here."}},
    {"money-too-large",
     {"/inputs/clv/amount: 99999999999999999999 USD is too large: at most 9999999999999.99."}},
    {"money-too-many-decimals", {"/inputs/clv/amount: 75000.125 has more decimals than USD has: at most 2."}},
    {"money-without-currency", {"/inputs/clv/currency: The key is missing; expected: text."}},
    {"money-yen-with-decimals", {"/inputs/clv/amount: 75000.5 has more decimals than JPY has: at most 0."}},
    {"not-utf-8", {"line 4, column 17: This is not text in UTF-8."}},
    {"other-inputs-is-text", {"/other_inputs: \"none\" is not what is expected here: object."}},
    {"own-rate-currency-unknown",
     {"/own_rates/0/from: EUX is none of the known currency codes, such as USD, EUR or GBP."}},
    {"own-rate-is-text", {"/own_rates/0: \"1.1\" is not what is expected here: object."}},
    {"own-rate-zero", {"/own_rates/0/rate: The rate 0 is not above 0."}},
    {"plain-text", {"line 1, column 1: This is not JSON: unexpected A."}},
    {"root-is-number", {"93.9 is not what is expected here: object."}},
    {"root-is-text", {"\"customer-health-inputs\" is not what is expected here: object."}},
    {"too-deep",
     {"/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/"
      "0/0/0/0/0/0/0/0/0/0/0/0/0/0: Nested deeper than 64 levels."}},
    {"trailing-comma", {"line 10, column 3: This is not JSON: unexpected 80,<U+000A>  }."}},
    {"truncated", {"line 9, column 8: This is not JSON: unexpected \"np."}},
    {"two-documents",
     {"line 2, column 1: This is not JSON: unexpected \"customer-health-inputs\"}<U+000A>{."}},
    {"two-mistakes",
     {"/inputs/nps: 101 is not possible here: enter -100 to 100.",
      "/inputs/clv: The amount 75000 has no currency: give the amount and a currency code."}},
    {"unclosed-list", {"line 3, column 1: This is not JSON: unexpected 80}},<U+000A>."}},
    {"utf-16", {"line 1, column 1: This is not JSON: unexpected �."}},
    {"version-is-text", {"/version: \"1\" is not what is expected here: number."}},
    {"version-of-the-future", {"/version: The version is 2; this program reads version 1."}},
};

class BrokenInputs : public CliTest {};

TEST_F(BrokenInputs, AreRefusedWithTheirPlaceAndWhatIsWrong) {
  for (const BrokenInput& broken : brokenInputs) {
    const std::string file = brokenFile("inputs/" + broken.name + ".health.json");
    const CliRun result = run({"score", "--input", file});
    std::vector<std::string> wanted;
    for (const std::string& message : broken.messages) {
      wanted.push_back(file + ": " + message);
    }
    EXPECT_EQ(linesOf(result.err), wanted);
    EXPECT_EQ(result.exitCode, 1) << file;
    EXPECT_EQ(result.out, "") << file;
  }
}

TEST_F(BrokenInputs, AreRefusedFromStandardInputJustTheSame) {
  const CliRun result = run({"score", "--input", "-"}, R"({"format": "customer-health-inputs", "version": 1,
    "model": "crm-six-factor", "inputs": {"nps": 101}})");
  EXPECT_EQ(result.err, "standard input: /inputs/nps: 101 is not possible here: enter -100 to 100.\n");
  EXPECT_EQ(result.exitCode, 1);
}

TEST_F(BrokenInputs, AreAllInTheTable) {
  // These two name all models that are built in, and are looked at on their own.
  std::set<std::string> tested{"list-with-one-bad-customer", "model-unknown"};
  for (const BrokenInput& broken : brokenInputs) {
    tested.insert(broken.name);
  }
  for (const auto& entry : std::filesystem::directory_iterator(brokenFile("inputs"))) {
    EXPECT_TRUE(tested.contains(entry.path().stem().stem().string())) << entry.path();
  }
}

TEST_F(BrokenInputs, OfOneCustomerDoNotHideTheOthersOfAList) {
  const std::string file = brokenFile("inputs/list-with-one-bad-customer.health.json");
  const CliRun result = run({"score", "--input", file});
  const std::vector<std::string> messages = linesOf(result.err);
  ASSERT_EQ(messages.size(), 3U);
  EXPECT_EQ(messages[0], file + ": /1/inputs/nps: 101 is not possible here: enter -100 to 100.");
  EXPECT_EQ(messages[1], file + ": /2: 5 is not what is expected here: object.");
  EXPECT_TRUE(
      messages[2].starts_with(file + ": /4/model: There is no model none; known are: crm-six-factor"));
  EXPECT_EQ(result.exitCode, 1);
  EXPECT_NE(result.out.find("Customer health score: Fine Ltd\n"), std::string::npos);
  EXPECT_NE(result.out.find("\n\nCustomer health score: Also fine\n"), std::string::npos);
  EXPECT_EQ(result.out.find("Bad Ltd"), std::string::npos);
}

} // namespace
} // namespace health
