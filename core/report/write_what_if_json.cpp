// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_what_if_json.h"

#include "core/report/json_parts.h"
#include "core/scoring/input_json.h"

namespace health {
namespace {

std::string_view kindName(LeverAnswer::Kind kind) {
  switch (kind) {
  case LeverAnswer::Kind::needed:
    return "needed";
  case LeverAnswer::Kind::slack:
    return "slack";
  case LeverAnswer::Kind::free:
    return "free";
  case LeverAnswer::Kind::unreachable:
    return "unreachable";
  }
  return "";
}

Json bandOf(const ScoreModel& model, std::optional<std::size_t> band) {
  return bandJson(band ? &model.bands[*band] : nullptr);
}

Json targetJson(const ScoreModel& model, const Target& target) {
  return {{"score", jsonNumber(target.score)}, {"band", bandOf(model, target.band)}};
}

Json pathJson(const ScoredCustomer& customer, const std::vector<LeverAnswer>& path) {
  Json list = Json::array();
  for (const LeverAnswer& answer : path) {
    const Factor& factor = customer.model().factors[answer.factor];
    list.push_back({{"id", factor.id},
                    {"name", factor.name},
                    {"kind", kindName(answer.kind)},
                    {"input", inputJson(customer.result.inputs[answer.factor])},
                    {"value", inputJson(answer.value)},
                    {"score", jsonNumber(answer.score)},
                    {"band", bandOf(customer.model(), answer.band)}});
  }
  return list;
}

Json leversJson(const ScoreModel& model, const std::vector<Lever>& levers) {
  Json list = Json::array();
  for (const Lever& lever : levers) {
    list.push_back({{"id", model.factors[lever.factor].id}, {"limit", inputJson(lever.limit)}});
  }
  return list;
}

Json planJson(const ScoredCustomer& customer, const std::optional<Plan>& plan) {
  if (!plan) {
    return nullptr;
  }
  Json moves = Json::array();
  for (const PlannedMove& move : plan->moves) {
    const Factor& factor = customer.model().factors[move.factor];
    moves.push_back({{"id", factor.id},
                     {"name", factor.name},
                     {"input", inputJson(customer.result.inputs[move.factor])},
                     {"value", inputJson(move.value)}});
  }
  Json json{{"reached", plan->isReached},
            {"score", jsonNumber(plan->score)},
            {"band", bandOf(customer.model(), plan->band)},
            {"effort", jsonNumber(plan->effort)},
            {"moves", moves}};
  if (plan->share) {
    json["share"] = jsonNumber(*plan->share);
  }
  return json;
}

} // namespace

std::string writeWhatIfJson(const ScoredCustomer& customer, const WhatIfAnswers& answers) {
  const ScoreModel& model = customer.model();
  Json json{{"format", "customer-health-what-if"}, {"version", 1}};
  json.update(scoreJson(customer.inputs, customer.result));
  json.update({{"target", targetJson(model, answers.target)},
               {"reached", reaches(customer.result, answers.target)},
               {"path", pathJson(customer, answers.path)},
               {"levers", leversJson(model, answers.levers)},
               {"balanced_plan", planJson(customer, answers.balanced)},
               {"least_effort_plan", planJson(customer, answers.leastEffort)}});
  return jsonDocument(json);
}

} // namespace health
