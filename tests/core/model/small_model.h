// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_parse.h"
#include "core/base/read_file.h"
#include "core/model/read_model.h"

#include <string>

namespace health {

/// A valid model file with little in it, for tests to change.
inline Json smallModel() {
  return Json::parse(R"({
    "format": "customer-health-model", "version": 1, "id": "small", "name": "Small", "revision": "1",
    "currency": "USD", "missing": "across_all",
    "groups": [
      {"id": "usage", "name": "Usage", "weight": 60, "factors": [
        {"id": "logins", "name": "Logins", "kind": "count", "weight": 3,
         "curve": {"type": "linear", "worst": 0, "best": 30}},
        {"id": "adoption", "name": "Adoption", "kind": "percent", "weight": 1,
         "curve": {"type": "linear", "worst": 0, "best": 100}}]},
      {"id": "money", "name": "Money", "weight": 40, "factors": [
        {"id": "clv", "name": "CLV", "kind": "money", "weight": 1,
         "curve": {"type": "log", "reference": 1000, "best": 100000}}]}],
    "bands_include": "lower",
    "bands": [{"id": "bad", "name": "Bad", "tone": "critical", "from": 0},
              {"id": "good", "name": "Good", "tone": "good", "from": 50}]
  })");
}

/// The file of the default model.
inline Json defaultModelFile() {
  return Json::parse(readFile(HEALTH_SOURCE_DIR "/resources/models/crm-six-factor.healthmodel.json").value());
}

/// `json` with the value at a pointer replaced or added.
inline Json with(Json json, const std::string& pointer, const Json& value) {
  json[Json::json_pointer(pointer)] = value;
  return json;
}

/// `json` without the key or element at a pointer.
inline Json without(Json json, const std::string& pointer) {
  const Json::json_pointer place(pointer);
  Json& parent = json[place.parent_pointer()];
  if (parent.is_array()) {
    parent.erase(std::stoul(place.back()));
  } else {
    parent.erase(place.back());
  }
  return json;
}

inline Checked<ScoreModel> readModel(const Json& json) {
  return readScoreModel(json.dump());
}

} // namespace health
