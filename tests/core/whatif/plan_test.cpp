// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/issue_lines.h"
#include "tests/core/whatif/whatif_samples.h"

#include <gtest/gtest.h>

namespace health {
namespace {

/// "feature_adoption 48, nps 18 → 50.6", with "missed" where the target is.
std::string planText(const ScoredCustomer& customer, const Plan& plan) {
  std::string text;
  for (const PlannedMove& move : plan.moves) {
    text +=
        (text.empty() ? "" : ", ") + customer.model().factors[move.factor].id + " " + inputText(move.value);
  }
  return text + " → " + fixedDecimal(plan.score, 1) + (plan.isReached ? "" : " missed");
}

Lever lever(const ScoredCustomer& customer, std::string_view factor, InputValue limit = {}) {
  return {.factor = factorOf(customer, factor), .limit = std::move(limit)};
}

std::string balanced(const ScoredCustomer& customer, const std::vector<Lever>& levers,
                     std::string_view target) {
  return planText(customer, balancedPlan(customer, levers, targetFor(customer, target)));
}

std::string leastEffort(const ScoredCustomer& customer, const std::vector<Lever>& levers,
                        std::string_view target) {
  return planText(customer, leastEffortPlan(customer, levers, targetFor(customer, target)));
}

class GlobexPlans : public testing::Test {
protected:
  const ScoredCustomer globex = scoredExample("globex-inc");
  const Target good = targetFor(globex, "good");
};

TEST_F(GlobexPlans, TheUsualLeversAreAllButMoneyThatAreNotAtTheirBest) {
  std::string ids;
  for (const Lever& each : usualLevers(globex)) {
    ids += globex.model().factors[each.factor].id + " ";
  }
  EXPECT_EQ(ids, "feature_adoption support_tickets last_activity_days nps contract_months ");
  EXPECT_EQ(usualLevers(scoredExample("acme-corp")).size(), 3U) << "tickets and contract are at their best";
}

TEST_F(GlobexPlans, BalancedClosesTheSameShareOfEachGap) {
  const Plan plan = balancedPlan(globex, usualLevers(globex), good);
  EXPECT_NEAR(plan.share.value(), 0.2540, 5e-5);
  EXPECT_EQ(planText(globex, plan), "feature_adoption 48, support_tickets 5, last_activity_days 44, nps 18, "
                                    "contract_months 11 → 50.6");
  EXPECT_EQ(plan.band, good.band);
}

TEST_F(GlobexPlans, LeastEffortLeansOnWhatWeighsMostAndMayGoFurthest) {
  const Plan plan = leastEffortPlan(globex, usualLevers(globex), good);
  EXPECT_EQ(planText(globex, plan), "feature_adoption 52, support_tickets 5, last_activity_days 51, nps 16, "
                                    "contract_months 9 → 50.0");
  EXPECT_LT(plan.effort, balancedPlan(globex, usualLevers(globex), good).effort);
  EXPECT_FALSE(plan.share);
}

TEST_F(GlobexPlans, StayWithinTheirLimits) {
  const std::vector<Lever> levers{lever(globex, "feature_adoption", 45.0), lever(globex, "nps", 20.0),
                                  lever(globex, "support_tickets", 3.0), lever(globex, "last_activity_days")};
  EXPECT_EQ(balanced(globex, levers, "good"),
            "feature_adoption 45, support_tickets 4, last_activity_days 34, nps 20 → 50.1");
  EXPECT_EQ(leastEffort(globex, levers, "good"),
            "feature_adoption 38, support_tickets 3, last_activity_days 18, nps 3 → 50.0");
}

TEST_F(GlobexPlans, OutOfReachEachLeverGoesToItsLimit) {
  const std::vector<Lever> levers{lever(globex, "nps", 20.5), lever(globex, "last_activity_days", 30.0)};
  EXPECT_EQ(balanced(globex, levers, "good"), "last_activity_days 30, nps 20.5 → 42.4 missed");
  EXPECT_EQ(leastEffort(globex, levers, "good"), "last_activity_days 30, nps 20.5 → 42.4 missed");
  EXPECT_EQ(leastEffort(globex, {}, "good"), " → 36.0 missed");
}

TEST_F(GlobexPlans, ALimitOffTheGridIsReachedWhereItIsNeeded) {
  const std::vector<Lever> levers{lever(globex, "nps", 20.5)};
  EXPECT_EQ(balanced(globex, levers, "39"), "nps 20 → 39.0");
  EXPECT_EQ(balanced(globex, levers, "39.1"), "nps 20.5 → 39.1");
}

TEST_F(GlobexPlans, LimitsOfMoneyMayBeInAnotherCurrency) {
  const std::vector<Lever> levers{lever(globex, "clv", money("20000", "EUR"))};
  EXPECT_EQ(balanced(globex, levers, "good"), "clv 20000 EUR → 38.6 missed");
  EXPECT_EQ(balanced(globex, levers, "37"), "clv 15358 USD → 37.0");
}

TEST_F(GlobexPlans, NothingMovesWhereTheTargetIsReached) {
  const Plan plan = balancedPlan(globex, usualLevers(globex), targetFor(globex, "at_risk"));
  EXPECT_TRUE(plan.isReached);
  EXPECT_TRUE(plan.moves.empty());
  EXPECT_EQ(plan.score, globex.result.score);
  EXPECT_EQ(leastEffort(globex, usualLevers(globex), "at_risk"), " → 36.0");
}

TEST_F(GlobexPlans, LimitsThatCannotBeKeptAreRefused) {
  const auto refused = [this](const std::vector<Lever>& levers) {
    return issueLines(checkLevers(globex, levers));
  };
  EXPECT_EQ(refused({lever(globex, "nps", 101.0)}), Lines{"outside_range nps"});
  EXPECT_EQ(refused({lever(globex, "support_tickets", 2.5)}), Lines{"not_whole support_tickets"});
  EXPECT_EQ(refused({lever(globex, "clv", 50000.0)}), Lines{"bare_money clv"});
  EXPECT_EQ(refused({lever(globex, "nps", ChosenCategory{"high"})}), Lines{"not_a_number nps"});
  EXPECT_EQ(refused({lever(globex, "nps", -20.0)}), Lines{"limit_behind nps"});
  EXPECT_EQ(refused({lever(globex, "support_tickets", 8.0)}), Lines{"limit_behind support_tickets"});
  EXPECT_EQ(refused({lever(globex, "clv", money("10000", "EUR"))}), Lines{"limit_behind clv"});
  EXPECT_EQ(refused({lever(globex, "nps"), lever(globex, "nps", 20.0)}), Lines{"duplicate_id nps"});
  EXPECT_EQ(refused({lever(globex, "nps", 20.0), lever(globex, "support_tickets", 7.0),
                     lever(globex, "clv", money("11000", "EUR"))}),
            Lines{});
  const Issue issue = checkLevers(globex, {lever(globex, "nps", -20.0)}).front();
  EXPECT_EQ(issue.value, "-20");
  EXPECT_EQ(issue.detail, "-10");
}

TEST(Plans, InputsWithoutWeightAndWorseCategoriesAreNoWay) {
  const ScoredCustomer customer = scoredExample("four-dimension");
  const auto refused = [&](const Lever& each) { return issueLines(checkLevers(customer, {each})); };
  EXPECT_EQ(refused(lever(customer, "account_value")), Lines{"unknown_reference account_value"});
  EXPECT_EQ(refused(lever(customer, "expansion", ChosenCategory{"contracting"})),
            Lines{"limit_behind expansion"});
  EXPECT_EQ(refused(lever(customer, "expansion", ChosenCategory{"shrinking"})),
            Lines{"not_a_category expansion"});
  EXPECT_EQ(balanced(customer, {lever(customer, "expansion"), lever(customer, "csat", 4.5)}, "70"),
            "csat 4.5, expansion expanding → 70.3");
}

TEST(Plans, UnknownInputsStayUnknown) {
  const ScoredCustomer globex = scoredWhole(withValue(example("globex-inc"), "nps", {}), sixFactors());
  EXPECT_EQ(balanced(globex, {lever(globex, "nps"), lever(globex, "feature_adoption")}, "good"),
            "feature_adoption 82 → 50.0");
}

TEST(Plans, AWorstOfGroupMovesAllThatHoldItBack) {
  const auto model = modelOf(R"({"format": "customer-health-model", "version": 1, "id": "m", "name": "M",
    "revision": "1", "missing": "across_all", "bands_include": "lower",
    "bands": [{"id": "all", "name": "All", "tone": "fair", "from": 0}],
    "groups": [{"id": "g", "name": "G", "weight": 1, "aggregation": "worst", "factors": [
      {"id": "a", "name": "A", "kind": "percent", "maximum": 100, "weight": 1,
       "curve": {"type": "linear", "worst": 0, "best": 100}},
      {"id": "b", "name": "B", "kind": "percent", "maximum": 100, "weight": 1,
       "curve": {"type": "linear", "worst": 0, "best": 100}}]}]})");
  const ScoredCustomer customer = scoredWhole(withValue(withValue({}, "a", 20.0), "b", 30.0), model);
  EXPECT_EQ(leastEffort(customer, usualLevers(customer), "60"), "a 60, b 60 → 60.0");
  EXPECT_EQ(leastEffort(customer, usualLevers(customer), "25"), "a 25 → 25.0");
}

TEST(Plans, ATargetBetweenTenthsIsReachedByTheNextTenth) {
  const ScoredCustomer globex = scoredExample("globex-inc");
  const Plan plan = balancedPlan(globex, usualLevers(globex), {.score = 49.91, .band = {}});
  EXPECT_TRUE(plan.isReached);
  EXPECT_GE(plan.score, 49.95);
}

} // namespace
} // namespace health
