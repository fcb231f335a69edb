// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"

#include "tests/core/model/small_model.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace health {
namespace {

const ScoreModel& model() {
  return *builtinModel(defaultModelId);
}

const Factor& factor(std::string_view id) {
  return model().factors.at(model().find(id).value());
}

TEST(BuiltinModels, AnIdThatIsNotBuiltInHasNoModel) {
  EXPECT_EQ(builtinModel("no-such-model"), nullptr);
  EXPECT_EQ(builtinModel(""), nullptr);
  EXPECT_EQ(builtinModel("CRM-six-factor"), nullptr);
}

TEST(BuiltinModels, TheDefaultComesFirstAndIdsDiffer) {
  const auto models = builtinModels();
  ASSERT_FALSE(models.empty());
  EXPECT_EQ(models.front()->id, defaultModelId);
  std::set<std::string> ids;
  for (const auto& each : models) {
    EXPECT_TRUE(ids.insert(each->id).second) << each->id;
    EXPECT_EQ(builtinModel(each->id), each) << "read once, shared";
  }
}

TEST(BuiltinModels, SharesOfEachAddUpToOneAndEveryResetIsValid) {
  for (const auto& each : builtinModels()) {
    double shares = 0.0;
    for (const Factor& one : each->factors) {
      shares += one.share;
      EXPECT_FALSE(one.help.empty()) << one.id;
    }
    EXPECT_NEAR(shares, 1.0, 1e-12) << each->id;
    EXPECT_EQ(each->fingerprint.size(), 16U);
  }
}

TEST(BuiltinModels, TheCalendarMovesWhatCountsDaysSinceSomethingAndMonthsLeft) {
  std::map<std::string, double> moved;
  for (const auto& each : builtinModels()) {
    for (const Factor& one : each->factors) {
      EXPECT_FALSE(one.isSentiment) << one.id;
      if (one.perDay) {
        moved[each->id + " " + one.id] = *one.perDay * 30.0;
      }
    }
  }
  EXPECT_EQ(moved, (std::map<std::string, double>{{"crm-six-factor contract_months", -1.0},
                                                  {"crm-six-factor last_activity_days", 30.0},
                                                  {"four-dimension days_since_meeting", 30.0},
                                                  {"traffic-light oldest_ticket_days", 30.0}}));
}

// The numbers below are those of the reference description of the six-factor model.

TEST(SixFactorModel, ItsHeadIsTheReferences) {
  EXPECT_EQ(model().name, "CRM six-factor");
  EXPECT_EQ(model().revision, "1");
  EXPECT_EQ(model().currency.code(), "USD");
  EXPECT_EQ(model().missing, MissingRule::acrossAll);
  EXPECT_EQ(model().bandInclusion, BandInclusion::lower);
}

TEST(SixFactorModel, ItsFactorsStandInTheSourcesOrder) {
  std::vector<std::string> ids;
  for (const Factor& each : model().factors) {
    ids.push_back(each.id);
  }
  EXPECT_EQ(ids, (std::vector<std::string>{"clv", "feature_adoption", "support_tickets", "last_activity_days",
                                           "nps", "contract_months"}));
}

TEST(SixFactorModel, ItsNamesAreThoseThatAssistiveToolsSee) {
  EXPECT_EQ(factor("clv").name, "Customer Lifetime Value (CLV)");
  EXPECT_EQ(factor("feature_adoption").name, "Product Feature Adoption Rate");
  EXPECT_EQ(factor("support_tickets").name, "Support Ticket Volume");
  EXPECT_EQ(factor("last_activity_days").name, "Last Activity");
  EXPECT_EQ(factor("nps").name, "Net Promoter Score (NPS)");
  EXPECT_EQ(factor("contract_months").name, "Contract Term Remaining");
}

TEST(SixFactorModel, ItsGroupsAndWeightsAreTheReferences) {
  struct Case {
    std::string_view id;
    std::string_view name;
    double weight;
  };
  const std::vector<Case> cases{{"engagement", "Engagement", 35},
                                {"financial_impact", "Financial Impact", 20},
                                {"support_load", "Support Load", 15},
                                {"retention_risk", "Retention Risk", 30}};
  ASSERT_EQ(model().groups.size(), cases.size());
  for (std::size_t i = 0; i < cases.size(); ++i) {
    EXPECT_EQ(model().groups[i].id, cases[i].id);
    EXPECT_EQ(model().groups[i].name, cases[i].name);
    EXPECT_EQ(model().groups[i].weight, cases[i].weight);
  }
}

TEST(SixFactorModel, ItsFactorsAreTheReferences) {
  struct Case {
    std::string_view id;
    std::string_view group;
    double weight;
    Curve curve;
    InputKind kind;
    std::optional<double> lowest;
    std::optional<double> highest;
    double reset;
  };
  for (const Case& each : {
           Case{"feature_adoption", "engagement", 25, LinearCurve{0, 100}, InputKind::percent, 0, 100, 60},
           Case{"last_activity_days", "engagement", 10, LinearCurve{90, 0}, InputKind::days, 0, {}, 7},
           Case{"clv", "financial_impact", 20, LogCurve{1000, 100000}, InputKind::money, 0, {}, 25000},
           Case{"support_tickets", "support_load", 15, LinearCurve{10, 0}, InputKind::count, 0, {}, 2},
           Case{"nps", "retention_risk", 20, LinearCurve{-100, 100}, InputKind::score, -100, 100, 30},
           Case{"contract_months", "retention_risk", 10, LinearCurve{0, 36}, InputKind::months, 0, {}, 12},
       }) {
    const Factor& found = factor(each.id);
    EXPECT_EQ(model().groups[found.group.value()].id, each.group) << each.id;
    EXPECT_EQ(found.weight, each.weight) << each.id;
    EXPECT_NEAR(found.share, each.weight / 100, 1e-15) << each.id; // the weights of all six add up to 100
    EXPECT_EQ(found.curve, each.curve) << each.id;
    EXPECT_EQ(found.kind, each.kind) << each.id;
    EXPECT_EQ(found.lowest, each.lowest) << each.id;
    EXPECT_EQ(found.highest, each.highest) << each.id;
    EXPECT_EQ(found.reset, each.reset) << each.id;
  }
}

TEST(SixFactorModel, ItsTypicalRangesAreTheReferences) {
  struct Case {
    std::string_view id;
    double from;
    double to;
    bool andMore;
  };
  for (const Case& each : {Case{"clv", 0, 1'000'000, true}, Case{"feature_adoption", 0, 100, false},
                           Case{"support_tickets", 0, 20, false}, Case{"last_activity_days", 0, 365, true},
                           Case{"nps", -100, 100, false}, Case{"contract_months", 0, 60, true}}) {
    const auto& typical = factor(each.id).typical;
    ASSERT_TRUE(typical) << each.id;
    EXPECT_EQ(typical->from, each.from) << each.id;
    EXPECT_EQ(typical->to, each.to) << each.id;
    EXPECT_EQ(typical->andMore, each.andMore) << each.id;
  }
}

TEST(SixFactorModel, ItsBandsAreTheReferences) {
  struct Case {
    std::string_view id;
    std::string_view name;
    Tone tone;
    double lowest;
    double highest;
  };
  const std::vector<Case> cases{{"unhealthy", "Unhealthy", Tone::critical, 0, 30},
                                {"at_risk", "At-Risk", Tone::warning, 30, 50},
                                {"good", "Good", Tone::fair, 50, 80},
                                {"excellent", "Excellent", Tone::good, 80, 100}};
  ASSERT_EQ(model().bands.size(), cases.size());
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const Band& band = model().bands[i];
    EXPECT_EQ(band.id, cases[i].id);
    EXPECT_EQ(band.name, cases[i].name);
    EXPECT_EQ(band.tone, cases[i].tone);
    EXPECT_EQ(band.lowest, cases[i].lowest);
    EXPECT_EQ(band.highest, cases[i].highest);
    EXPECT_FALSE(band.action.empty()) << band.id;
  }
}

TEST(SixFactorModel, TheTwoGroupsThatReadTheOtherWayHaveAWordBesideTheirScore) {
  EXPECT_EQ(levelWord(model().groups[0], 30), "");
  EXPECT_EQ(levelWord(model().groups[1], 30), "");
  EXPECT_EQ(levelWord(model().groups[2], 30), "heavy");
  EXPECT_EQ(levelWord(model().groups[3], 32), "high");
}

} // namespace
} // namespace health
