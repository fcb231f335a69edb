// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "tests/core/report/report_samples.h"

#include <clocale>
#include <cmath>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace health {
namespace {

using Json = nlohmann::ordered_json;
using Texts = std::vector<std::string>;

Json resultJson(const Sample& sample) {
  return Json::parse(sample.written(ReportFormat::json));
}

Texts keysOf(const Json& object) {
  Texts keys;
  for (const auto& [key, value] : object.items()) {
    keys.push_back(key);
  }
  return keys;
}

double held(double value) {
  return std::min(1.0, std::max(0.0, value));
}

/// The default model written down once more, from its published table and not from the program's data.
double scoreByHand(double clv, double adoption, double tickets, double activity, double nps, double months) {
  return 20 * held(std::log(1 + clv / 1000) / std::log(101.0)) + 25 * held(adoption / 100) +
         15 * held((10 - tickets) / 10) + 10 * held((90 - activity) / 90) + 20 * held((nps + 100) / 200) +
         10 * held(months / 36);
}

TEST(ResultJson, HasTheKeysOfTheContractInItsOrder) {
  CustomerInputs inputs = example("acme-corp");
  inputs.set("clv", money("75000", "GBP"));
  inputs.set("last_activity_days", 120.0);
  const Json json = resultJson(scored(inputs));
  EXPECT_EQ(keysOf(json), (Texts{"format", "version", "customer", "as_of", "model", "score", "score_text",
                                 "possible_range", "band", "recommended_action", "priority", "groups",
                                 "factors", "exchange_rates", "issues", "program"}));
  EXPECT_EQ(keysOf(json["model"]), (Texts{"id", "name", "revision", "fingerprint"}));
  EXPECT_EQ(keysOf(json["possible_range"]), (Texts{"lowest", "highest"}));
  EXPECT_EQ(keysOf(json["band"]), (Texts{"id", "name", "tone"}));
  EXPECT_EQ(keysOf(json["groups"][0]), (Texts{"id", "name", "score"}));
  EXPECT_EQ(keysOf(json["factors"][0]),
            (Texts{"id", "name", "group", "input", "normalized", "weight", "contribution", "points_lost"}));
  EXPECT_EQ(keysOf(json["exchange_rates"][0]), (Texts{"from", "to", "rate", "date", "source", "across"}));
  EXPECT_EQ(keysOf(json["issues"][0]), (Texts{"code", "factor", "value", "limit", "severity", "message"}));
  EXPECT_EQ(json["format"], "customer-health-result");
  EXPECT_EQ(json["version"], 1);
  EXPECT_EQ(json["priority"], nullptr);
}

TEST(ResultJson, HoldsTheReferenceFigures) {
  const Json acme = resultJson(scored(example("acme-corp")));
  EXPECT_NEAR(acme["score"].get<double>(), scoreByHand(75000, 90, 0, 3, 80, 36), 1e-9);
  EXPECT_NEAR(acme["score"].get<double>(), 93.9343, 5e-5);
  EXPECT_EQ(acme["score_text"], "93.9");
  EXPECT_EQ(acme["band"]["id"], "excellent");
  EXPECT_EQ(acme["band"]["tone"], "good");
  EXPECT_NEAR(acme["possible_range"]["lowest"].get<double>(), acme["score"].get<double>(), 1e-9);
  const Json globex = resultJson(scored(example("globex-inc")));
  EXPECT_NEAR(globex["score"].get<double>(), scoreByHand(12000, 30, 7, 60, -10, 2), 1e-9);
  EXPECT_EQ(globex["band"]["name"], "At-Risk");
  EXPECT_EQ(globex["band"]["tone"], "warning");
  EXPECT_EQ(globex["issues"], Json::array());
  EXPECT_EQ(globex["exchange_rates"], Json::array());
  const double points[] = {11.115, 7.5, 4.5, 3.333, 9, 0.556};
  for (std::size_t i = 0; i < std::size(points); ++i) {
    EXPECT_NEAR(globex["factors"][i]["contribution"].get<double>(), points[i], 5e-4);
  }
}

TEST(ResultJson, KeepsFactorsInOrderOfDisplayWithTheirInputsAsGiven) {
  const Json factors = resultJson(scored(example("globex-inc")))["factors"];
  Texts ids;
  for (const Json& factor : factors) {
    ids.push_back(factor["id"]);
  }
  EXPECT_EQ(ids, (Texts{"clv", "feature_adoption", "support_tickets", "last_activity_days", "nps",
                        "contract_months"}));
  EXPECT_EQ(factors[0]["input"], (Json{{"amount", "12000"}, {"currency", "USD"}}));
  EXPECT_EQ(factors[4]["input"], -10);
  EXPECT_EQ(factors[4]["group"], "retention_risk");
}

TEST(ResultJson, IsNullForWhatIsUnknown) {
  CustomerInputs inputs = example("acme-corp");
  inputs.set("nps", {});
  const Json json = resultJson(scored(inputs));
  const Json& nps = json["factors"][4];
  for (const char* key : {"input", "normalized", "contribution", "points_lost"}) {
    EXPECT_EQ(nps[key], nullptr) << key;
  }
  EXPECT_EQ(nps["weight"], 0);
  EXPECT_NEAR(json["possible_range"]["lowest"].get<double>(), 75.9343, 5e-5);
  EXPECT_NEAR(json["possible_range"]["highest"].get<double>(), 95.9343, 5e-5);
}

TEST(ResultJson, HasNoScoreWhenNothingIsKnown) {
  const Json json = resultJson(scored(CustomerInputs{}));
  for (const char* key : {"score", "score_text", "band", "recommended_action", "as_of"}) {
    EXPECT_EQ(json[key], nullptr) << key;
  }
  for (const Json& group : json["groups"]) {
    EXPECT_EQ(group["score"], nullptr);
  }
  EXPECT_EQ(json["possible_range"], (Json{{"lowest", 0}, {"highest", 100}}));
}

TEST(ResultJson, NamesTheInputWithoutWhichThePriorityIsUnknown) {
  CustomerInputs inputs;
  inputs.set("csat", 3.8); // 70: at risk
  const auto four = builtinModel("four-dimension");
  const auto jsonOf = [&] {
    return resultJson({inputs, scoreCustomer(inputs, four, ExchangeRates::builtin()).value()});
  };
  EXPECT_EQ(jsonOf()["priority"], nullptr);
  EXPECT_EQ(jsonOf()["priority_unknown_without"], four->factors[four->priorityInput.value()].id);
  inputs.set(four->factors[*four->priorityInput].id, Money{6'000'000, four->currency});
  EXPECT_FALSE(jsonOf().contains("priority_unknown_without"));
  EXPECT_NE(jsonOf()["priority"], nullptr);
}

TEST(ResultJson, NamesTheRatesItUsed) {
  CustomerInputs inputs = example("acme-corp");
  inputs.set("clv", money("75000", "EUR"));
  EXPECT_EQ(resultJson(scored(inputs))["exchange_rates"], (Json{{{"from", "EUR"},
                                                                 {"to", "USD"},
                                                                 {"rate", 1.25},
                                                                 {"date", "2026-09-29"},
                                                                 {"source", "a table for tests"}}}));
  inputs.set("clv", money("75000", "GBP"));
  const Json crossed = resultJson(scored(inputs))["exchange_rates"][0];
  EXPECT_EQ(crossed["across"], "EUR");
  EXPECT_EQ(crossed["rate"].get<double>(), 1.25 / 0.75);
  inputs.ownRates.push_back({Currency::fromCode("GBP").value(), Currency::fromCode("USD").value(), 1.5});
  EXPECT_EQ(resultJson(scored(inputs))["exchange_rates"], (Json{{{"from", "GBP"},
                                                                 {"to", "USD"},
                                                                 {"rate", 1.5},
                                                                 {"date", "2026-11-22"},
                                                                 {"source", nullptr},
                                                                 {"own", true}}}));
}

TEST(ResultJson, TellsWhatLiesBeyondItsCurve) {
  CustomerInputs inputs = example("acme-corp");
  inputs.set("last_activity_days", 120.0);
  EXPECT_EQ(resultJson(scored(inputs))["issues"],
            (Json{{{"code", "beyond_curve"},
                   {"factor", "last_activity_days"},
                   {"value", 120},
                   {"limit", 90},
                   {"severity", "warning"},
                   {"message", "120 counts the same as 90: beyond it the score does not change."}}}));
}

TEST(ResultJson, NamesEveryTone) {
  ScoreModel model = *defaultModel();
  for (const auto& [tone, name] :
       {std::pair{Tone::good, "good"}, std::pair{Tone::fair, "fair"}, std::pair{Tone::warning, "warning"},
        std::pair{Tone::critical, "critical"}}) {
    for (Band& band : model.bands) {
      band.tone = tone;
    }
    EXPECT_EQ(
        resultJson(scored(example("acme-corp"), std::make_shared<const ScoreModel>(model)))["band"]["tone"],
        name);
  }
}

TEST(ResultJson, IsTheSameForEveryReader) {
  Sample sample = scored(example("globex-inc"));
  const std::string json = sample.written(ReportFormat::json);
  sample.wording = germanWording();
  sample.wording.translate = [](std::string_view) { return std::string("translated"); };
  EXPECT_EQ(sample.written(ReportFormat::json), json);
  ASSERT_EQ(json.back(), '\n');
}

} // namespace
} // namespace health
