// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/read_result.h"

#include "core/report/write_json.h"
#include "core/scoring/write_inputs.h"
#include "tests/core/issue_lines.h"
#include "tests/core/random_inputs.h"
#include "tests/core/random_model.h"
#include "tests/core/scoring/customers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

std::string resultText(const CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model) {
  CustomerInputs usable = inputs;
  return writeResultJson(inputs, scoreUsable(usable, model, ExchangeRates::builtin()));
}

CustomerInputs inOrder(const CustomerInputs& inputs, const ScoreModel& model) {
  CustomerInputs ordered = inputs;
  ordered.model = model.id;
  ordered.inputs.clear();
  for (const Factor& factor : model.factors) {
    ordered.inputs.push_back({factor.id, inputs.value(factor.id)});
  }
  return ordered;
}

/// The lines of issues of the result of globex-inc after `change`.
template <typename Change>
Lines linesAfter(const Change& change) {
  Json json = Json::parse(resultText(example("globex-inc"), sixFactors()));
  change(json);
  const auto customer = readResult(json.dump());
  return customer && !*customer ? issueLines(customer->error()) : Lines{"<read>"};
}

TEST(ReadResult, RestoresTheExamplesWithTheirModels) {
  for (const char* name :
       {"acme-corp", "globex-inc", "four-dimension", "three-signal", "traffic-light", "seven-category"}) {
    const CustomerInputs inputs = example(name);
    const auto model = builtinModel(inputs.model);
    const ReportedCustomer customer = readResult(resultText(inputs, model)).value().value();
    EXPECT_EQ(customer.inputs, inOrder(inputs, *model)) << name;
    EXPECT_EQ(customer.model, (ReportedModel{model->id, model->name, model->revision, model->fingerprint}));
  }
}

TEST(ReadResult, RestoresNamesAndOwnRatesToTheLastBit) {
  CustomerInputs inputs = example("acme-corp");
  inputs.customer = "Ünï \"quoted\" \\ <b> 漢字 🙂\n=1+1";
  inputs.asOf.reset();
  inputs.set("clv", money("75000.01", "GBP"));
  inputs.ownRates = {{Currency::fromCode("GBP").value(), Currency::fromCode("USD").value(), 0.1 + 0.2}};
  EXPECT_EQ(readResult(resultText(inputs, sixFactors())).value().value().inputs,
            inOrder(inputs, *sixFactors()));
}

TEST(ReadResult, IsNotAskedAboutOtherTexts) {
  for (const std::string& text :
       {std::string(), std::string("{"), std::string("[]"), std::string("5"), std::string("{}"),
        std::string(R"({"format": 1})"), std::string("\0\xFF", 2), customerFileText(example("acme-corp")),
        "[" + resultText(example("acme-corp"), sixFactors()) + "]"}) {
    EXPECT_FALSE(readResult(text)) << text;
  }
}

TEST(ReadResult, NamesThePlaceOfWhatIsWrong) {
  EXPECT_EQ(linesAfter([](Json& json) { json["version"] = 2; }), Lines{"wrong_version /version"});
  EXPECT_EQ(linesAfter([](Json& json) { json["as_of"] = "22.11.2026"; }), Lines{"bad_date /as_of"});
  EXPECT_EQ(linesAfter([](Json& json) { json.erase("customer"); }), Lines{"missing_key /customer"});
  EXPECT_EQ(linesAfter([](Json& json) { json.erase("factors"); }), Lines{"missing_key /factors"});
  EXPECT_EQ(linesAfter([](Json& json) { json["model"].erase("fingerprint"); }),
            Lines{"missing_key /model/fingerprint"});
  EXPECT_EQ(linesAfter([](Json& json) { json["factors"][1] = 5; }), Lines{"wrong_type /factors/1"});
  EXPECT_EQ(linesAfter([](Json& json) { json["factors"][1].erase("input"); }),
            Lines{"missing_key /factors/1/input"});
  EXPECT_EQ(linesAfter([](Json& json) { json["factors"][1]["id"] = "clv"; }),
            Lines{"duplicate_id /factors/1/id"});
  EXPECT_EQ(linesAfter([](Json& json) { json["factors"][0]["input"]["amount"] = "1,5"; }),
            Lines{"not_a_number /factors/0/input/amount"});
  EXPECT_EQ(linesAfter([](Json& json) {
              json["exchange_rates"] = {{{"from", "EUR"}, {"to", "USD"}, {"rate", 0}, {"own", true}}};
            }),
            Lines{"rate_not_positive /exchange_rates/0/rate"});
}

RC_GTEST_PROP(ReadResultLaws, EveryCustomerComesBackFromItsResult, (const std::string& name)) {
  const auto model = anyModel().read();
  CustomerInputs inputs = anyRoughInputs(*model, 2, 3);
  inputs.customer = Json(name).dump(-1, ' ', true, Json::error_handler_t::ignore);
  RC_ASSERT(readResult(resultText(inputs, model)).value().value().inputs == inOrder(inputs, *model));
}

} // namespace
} // namespace health
