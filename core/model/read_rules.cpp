// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/read_rules.h"

#include "core/model/model_fields.h"

#include <algorithm>

namespace health {
namespace {

constexpr std::size_t mostRules = 100;

/// Above 0, at most 100.
double readBelow(JsonFields& fields) {
  const double below = readWithin(fields, "below", 0.0, 100.0);
  const Json* given = fields.find("below");
  if (below == 0.0 && given != nullptr && given->is_number() && given->get<double>() == 0.0) {
    fields.refuse(IssueCode::curveNotPositive, "below", jsonExcerpt(*given));
  }
  return below;
}

Cap readCap(JsonFields& fields, const ScoreModel& model) {
  Cap cap;
  const std::string of = readName(fields, "of");
  const auto group = std::ranges::find(model.groups, of, &Group::id);
  cap.factor = model.find(of);
  if (group != model.groups.end()) {
    cap.group = static_cast<std::size_t>(group - model.groups.begin());
  } else if (!of.empty() && !model.factors.empty() &&
             (!cap.factor || !model.factors[*cap.factor].isScored())) {
    fields.refuse(IssueCode::unknownReference, "of", excerpt(of));
  }
  cap.below = readBelow(fields);
  cap.atMost = readWithin(fields, "at_most", 0.0, 100.0);
  cap.reason = readText(fields, "reason", longestSentence);
  return cap;
}

std::vector<std::size_t> readBandIds(JsonFields& rule, const ScoreModel& model, Issues& issues) {
  std::vector<std::size_t> bands;
  const Json* list = rule.optionalList("bands");
  if (list == nullptr || !isShortEnough(*list, rule.pointerTo("bands"), mostRules, issues)) {
    return bands;
  }
  for (std::size_t i = 0; i < list->size(); ++i) {
    const Json& id = (*list)[i];
    const auto found =
        id.is_string() ? std::ranges::find(model.bands, id.get<std::string>(), &Band::id) : model.bands.end();
    if (found != model.bands.end()) {
      bands.push_back(static_cast<std::size_t>(found - model.bands.begin()));
    } else if (!model.bands.empty() || !id.is_string()) { // where none could be read, none can be looked up
      issues.push_back({.code = IssueCode::unknownReference,
                        .where = childPointer(rule.pointerTo("bands"), i),
                        .value = jsonExcerpt(id)});
    }
  }
  return bands;
}

/// The input that thresholds look at; needed where there is one.
void readPriorityInput(JsonFields& fields, ScoreModel& model) {
  const bool needed =
      std::ranges::any_of(model.priorities, [](const PriorityRule& rule) { return rule.above.has_value(); });
  const auto id = needed ? fields.text("input") : fields.optionalText("input");
  if (!id) {
    return;
  }
  model.priorityInput = model.find(*id);
  if (model.factors.empty()) {
    return;
  }
  if (!model.priorityInput || model.factors[*model.priorityInput].isCategory()) {
    fields.refuse(IssueCode::unknownReference, "input", excerpt(*id));
  }
}

/// The codes that a model may accept.
std::string warningCodes() {
  std::string codes;
  for (const IssueCode code : modelWarnings) {
    codes += (codes.empty() ? "" : ", ") + std::string(codeName(code));
  }
  return codes;
}

bool isWarning(const std::string& name) {
  return std::ranges::any_of(modelWarnings, [&name](IssueCode code) { return codeName(code) == name; });
}

} // namespace

void readCaps(JsonFields& document, ScoreModel& model, Issues& issues) {
  readEntries(document.optionalList("caps"), "/caps", mostRules, issues,
              [&](JsonFields& fields) { model.caps.push_back(readCap(fields, model)); });
}

void readPriority(JsonFields& document, ScoreModel& model, Issues& issues) {
  const Json* json = document.optionalObject("priority");
  if (json == nullptr) {
    return;
  }
  JsonFields fields(*json, "/priority", issues);
  readEntries(fields.list("rules"), "/priority/rules", mostRules, issues, [&](JsonFields& rule) {
    model.priorities.push_back({.name = readName(rule, "name"),
                                .bands = readBandIds(rule, model, issues),
                                .above = rule.optionalNumber("above"),
                                .action = readText(rule, "action", longestSentence)});
  });
  readPriorityInput(fields, model);
}

void readAcceptedWarnings(JsonFields& document, ScoreModel& model, Issues& issues) {
  const Json* json = document.optionalObject("accepted_warnings");
  if (json == nullptr || !isShortEnough(*json, "/accepted_warnings", mostRules, issues)) {
    return;
  }
  JsonFields fields(*json, "/accepted_warnings", issues);
  for (const auto& [code, reason] : json->items()) {
    if (!isWarning(code)) {
      fields.refuse(IssueCode::unknownChoice, code, excerpt(code), warningCodes());
    }
    model.acceptedWarnings.emplace_back(code, readText(fields, code, longestSentence));
  }
}

} // namespace health
