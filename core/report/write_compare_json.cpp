// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_compare_json.h"

#include "core/base/decimal.h"
#include "core/report/compose_bridge.h"
#include "core/report/json_parts.h"

namespace health {
namespace {

std::string_view kindName(Bridge::Part::Kind kind) {
  switch (kind) {
  case Bridge::Part::Kind::factor:
    return "factor";
  case Bridge::Part::Kind::weight:
    return "weight";
  case Bridge::Part::Kind::cap:
    return "cap";
  }
  return "";
}

Json partJson(const Bridge::Part& part, const ScoreModel& model) {
  Json json{{"kind", kindName(part.kind)},
            {"points", jsonNumber(part.points)},
            {"points_text", unitsText(part.tenths, 1)}};
  if (part.kind == Bridge::Part::Kind::factor) {
    json["id"] = model.factors[part.factor].id;
    json["name"] = model.factors[part.factor].name;
  }
  return json;
}

Json partsJson(const Bridge& bridge, const ScoreModel& model) {
  Json list = Json::array();
  for (const Bridge::Part& part : bridge.parts) {
    list.push_back(partJson(part, model));
  }
  return list;
}

} // namespace

std::string writeCompareJson(const ScoredCustomer& from, const ScoredCustomer& to) {
  Json json{{"format", "customer-health-comparison"},
            {"version", 1},
            {"from", scoreJson(from.inputs, from.result)},
            {"to", scoreJson(to.inputs, to.result)},
            {"difference", nullptr},
            {"difference_text", nullptr},
            {"parts", Json::array()},
            {"sentence", nullptr}};
  if (const auto bridge = bridgeBetween(from.result, to.result)) {
    json["difference"] = jsonNumber(bridge->to - bridge->from);
    json["difference_text"] = unitsText(bridge->toTenths - bridge->fromTenths, 1);
    json["other_model"] = bridge->isOtherModel;
    json["other_known_inputs"] = bridge->areOtherKnown;
    json["parts"] = partsJson(*bridge, to.model());
    json["sentence"] = bridgeSentence(*bridge, to.result, {});
  }
  return jsonDocument(json);
}

} // namespace health
