// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/model_text.h"

#include "core/report/phrase.h"
#include "core/report/report_values.h"

namespace health {

std::string capText(const ScoreModel& model, const Cap& cap, const Wording& wording) {
  const std::string& of = cap.group ? model.groups[*cap.group].name : model.factors[*cap.factor].name;
  return phrase(wording, "Cap while {of} is below {below}: at most {highest}", fmt::arg("of", of),
                fmt::arg("below", wording.number(cap.below)),
                fmt::arg("highest", wording.number(cap.atMost)));
}

std::string aggregationText(const Group& group, const Wording& wording) {
  switch (group.aggregation) {
  case Aggregation::weightedMean:
    break;
  case Aggregation::worst:
    return phrase(wording, "{group} is as good as its worst known factor, which has the whole weight.",
                  fmt::arg("group", group.name));
  case Aggregation::best:
    return phrase(wording, "{group} is as good as its best known factor, which has the whole weight.",
                  fmt::arg("group", group.name));
  }
  return {};
}

std::string priorityText(const ScoreModel& model, const PriorityRule& rule, const Wording& wording) {
  std::vector<std::string> names;
  names.reserve(rule.bands.size());
  for (const std::size_t band : rule.bands) {
    names.push_back(model.bands[band].name);
  }
  const std::string bands = names.empty() ? wording("any category") : listText(names, wording);
  if (!rule.above) {
    return phrase(wording, "{priority}: {bands}", fmt::arg("priority", rule.name), fmt::arg("bands", bands));
  }
  const Factor& input = model.factors[*model.priorityInput];
  const std::string unit = input.isMoney() ? std::string(model.currency.code()) : input.unit;
  return phrase(wording, "{priority}: {bands}, {input} above {above}", fmt::arg("priority", rule.name),
                fmt::arg("bands", bands), fmt::arg("input", input.name),
                fmt::arg("above", withUnit(wording.number(*rule.above), unit, wording)));
}

} // namespace health
