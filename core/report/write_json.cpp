// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_json.h"

#include "core/base/decimal.h"
#include "core/report/issue_text.h"
#include "core/report/json_parts.h"
#include "core/report/version.h"
#include "core/scoring/input_json.h"

#include <fmt/format.h>

namespace health {
namespace {

Json groupsJson(const ScoreResult& result) {
  Json list = Json::array();
  for (std::size_t g = 0; g < result.groups.size(); ++g) {
    const Group& group = result.model->groups[g];
    list.push_back({{"id", group.id}, {"name", group.name}, {"score", orNull(result.groups[g])}});
  }
  return list;
}

Json factorsJson(const ScoreResult& result) {
  Json list = Json::array();
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    const Factor& factor = result.model->factors[i];
    const FactorScore& score = result.factors[i];
    Json json{{"id", factor.id},
              {"name", factor.name},
              {"group", factor.group ? Json(result.model->groups[*factor.group].id) : Json(nullptr)},
              {"input", inputJson(result.inputs[i])},
              {"normalized", orNull(score.normalized)},
              {"weight", jsonNumber(score.weight)},
              {"contribution", orNull(score.contribution)},
              {"points_lost", orNull(score.pointsLost)}};
    if (score.span) {
      json["normalized_range"] = {jsonNumber(score.span->first), jsonNumber(score.span->second)};
    }
    list.push_back(std::move(json));
  }
  return list;
}

Json capJson(const ScoreResult& result) {
  const ScoreModel& model = *result.model;
  const Cap& cap = model.caps[result.cap->cap];
  return {{"of", cap.group ? model.groups[*cap.group].id : model.factors[*cap.factor].id},
          {"below", jsonNumber(cap.below)},
          {"at_most", jsonNumber(cap.atMost)},
          {"reason", cap.reason},
          {"points", jsonNumber(result.cap->points)}};
}

Json priorityJson(const ScoreResult& result) {
  const PriorityRule* rule = result.priorityOrNull();
  return rule == nullptr ? Json(nullptr) : Json(rule->name);
}

Json ratesJson(const std::vector<RateUse>& rates) {
  Json list = Json::array();
  for (const RateUse& use : rates) {
    const RateTable& table = *use.table;
    Json rate{{"from", use.from.code()},
              {"to", use.to.code()},
              {"rate", jsonNumber(use.rate)},
              {"date", table.date ? Json(dateText(*table.date)) : Json(nullptr)},
              {"source", table.own ? Json(nullptr) : Json(table.source)}};
    if (use.crossed()) {
      rate["across"] = table.base.code();
    }
    if (table.own) {
      rate["own"] = true;
    }
    list.push_back(std::move(rate));
  }
  return list;
}

Json issuesJson(const Issues& warnings) {
  Json list = Json::array();
  for (const Issue& warning : warnings) {
    list.push_back({{"code", codeName(warning.code)},
                    {"factor", warning.where},
                    {"value", orNull(parseDecimal(warning.value))},
                    {"limit", orNull(warning.highest)},
                    {"severity", "warning"},
                    {"message", issueText(warning, {})}});
  }
  return list;
}

} // namespace

std::string writeResultJson(const CustomerInputs& inputs, const ScoreResult& result) {
  const Band* band = result.bandOrNull();
  Json json{{"format", "customer-health-result"},
            {"version", 1},
            {"customer", inputs.customer},
            {"as_of", inputs.asOf ? Json(dateText(*inputs.asOf)) : Json(nullptr)},
            {"model", modelJson(*result.model)},
            {"score", orNull(result.score)},
            {"score_text", result.score ? Json(fixedDecimal(*result.score, 1)) : Json(nullptr)},
            {"possible_range",
             {{"lowest", jsonNumber(result.range.lowest)}, {"highest", jsonNumber(result.range.highest)}}},
            {"band", bandJson(band)},
            {"recommended_action", band != nullptr ? Json(recommendedAction(result)) : Json(nullptr)},
            {"priority", priorityJson(result)},
            {"groups", groupsJson(result)},
            {"factors", factorsJson(result)},
            {"exchange_rates", ratesJson(result.rates)},
            {"issues", issuesJson(result.warnings)},
            {"program", fmt::format("Customer Health Score {}", programVersion())}};
  if (result.cap) {
    json["cap"] = capJson(result);
  }
  if (result.priority.isUnknown) {
    json["priority_unknown_without"] = result.model->factors[*result.model->priorityInput].id;
  }
  return jsonDocument(json);
}

} // namespace health
