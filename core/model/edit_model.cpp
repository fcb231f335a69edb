// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit_model.h"

#include "core/base/apportion.h"
#include "core/base/json_parse.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>
#include <vector>

namespace health {
namespace {

constexpr std::string_view smallestModel = R"({
  "format": "customer-health-model", "version": 1, "id": "my-model", "name": "My model", "revision": "1",
  "currency": "USD", "missing": "across_all",
  "groups": [{"id": "group", "name": "Group", "weight": 100, "factors": [
    {"id": "factor", "name": "Factor", "kind": "percent", "unit": "%", "minimum": 0, "maximum": 100, "step": 5,
     "weight": 100, "curve": {"type": "linear", "worst": 0, "best": 100}, "reset": 50}]}],
  "bands_include": "lower",
  "bands": [{"id": "at_risk", "name": "At risk", "tone": "critical", "from": 0, "action": ""},
            {"id": "healthy", "name": "Healthy", "tone": "good", "from": 60, "action": ""}]
})";

std::string entryOf(const std::string& list, std::size_t index) {
  return childPointer(list, index);
}

/// The ids that must differ from one another: those of groups, factors and inputs.
std::set<std::string> idsOf(const ModelDocument& document) {
  std::set<std::string> ids;
  for (std::size_t g = 0; g < document.size("/groups"); ++g) {
    const std::string group = entryOf("/groups", g);
    ids.insert(document.textAt(group + "/id"));
    for (std::size_t f = 0; f < document.size(group + "/factors"); ++f) {
      ids.insert(document.textAt(entryOf(group + "/factors", f) + "/id"));
    }
  }
  for (std::size_t i = 0; i < document.size("/inputs"); ++i) {
    ids.insert(document.textAt(entryOf("/inputs", i) + "/id"));
  }
  return ids;
}

std::string unlike(const std::set<std::string>& ids, const std::string& wanted) {
  std::string id = wanted;
  for (int number = 2; ids.contains(id); ++number) {
    id = fmt::format("{}_{}", wanted, number);
  }
  return id;
}

std::vector<std::string> factorIdsIn(const ModelDocument& document, const std::string& entry) {
  std::vector<std::string> ids{document.textAt(entry + "/id")};
  for (std::size_t f = 0; f < document.size(entry + "/factors"); ++f) {
    ids.push_back(document.textAt(entryOf(entry + "/factors", f) + "/id"));
  }
  return ids;
}

bool isGroup(const std::string& entry) {
  return placeOf(entry).list == "/groups";
}

bool isFactor(const std::string& entry) {
  return entry.starts_with("/groups/") && placeOf(entry).list.ends_with("/factors");
}

double numberAt(const ModelDocument& document, const std::string& pointer, double fallback) {
  const Scalar value = document.scalar(pointer);
  const auto* number = std::get_if<double>(&value);
  return number == nullptr ? fallback : *number;
}

/// Whether some factor of the group weighs anything.
bool hasWeights(const ModelDocument& document, const std::string& group) {
  bool any = false;
  for (std::size_t f = 0; f < document.size(group + "/factors"); ++f) {
    any = any || numberAt(document, entryOf(group + "/factors", f) + "/weight", 0.0) > 0;
  }
  return any;
}

/// Without what names one of `ids` in display order, caps and priority.
ModelDocument forgetting(ModelDocument document, const std::vector<std::string>& ids) {
  const auto isGone = [&](const std::string& pointer) {
    const std::string id = document.textAt(pointer);
    return !id.empty() && std::ranges::find(ids, id) != ids.end();
  };
  for (std::size_t i = document.size("/display_order"); i-- > 0;) {
    document =
        isGone(entryOf("/display_order", i)) ? document.removed(entryOf("/display_order", i)) : document;
  }
  for (std::size_t i = document.size("/caps"); i-- > 0;) {
    document = isGone(entryOf("/caps", i) + "/of") ? document.removed(entryOf("/caps", i)) : document;
  }
  return isGone("/priority/input") ? document.removed("/priority/input") : document;
}

/// Without a band in the rules of the priority. A rule for no other band goes with it: for none it would hold
/// in all.
ModelDocument forgettingBand(ModelDocument document, const std::string& band) {
  for (std::size_t i = document.size("/priority/rules"); i-- > 0;) {
    const std::string list = entryOf("/priority/rules", i) + "/bands";
    const std::size_t before = document.size(list);
    for (std::size_t b = before; b-- > 0;) {
      document = document.textAt(entryOf(list, b)) == band ? document.removed(entryOf(list, b)) : document;
    }
    if (before > 0 && document.size(list) == 0) {
      document = document.removed(entryOf("/priority/rules", i));
    }
  }
  return document;
}

/// Replaces `id` by `other` wherever the list of texts at `list` names it.
ModelDocument renamedInList(ModelDocument document, const std::string& list, const std::string& id,
                            const std::string& other) {
  for (std::size_t i = 0; i < document.size(list); ++i) {
    if (document.textAt(entryOf(list, i)) == id) {
      document = document.with(entryOf(list, i), other);
    }
  }
  return document;
}

/// The stretch of the present curve, for one that is to take its place.
Stretch stretchAt(const ModelDocument& document, const std::string& factor) {
  const auto curve = document.curveAt(factor);
  const bool numeric = curve && !std::holds_alternative<CategoryCurve>(*curve);
  Stretch stretch = numeric ? stretchOf(*curve) : Stretch{0.0, 100.0};
  if (std::holds_alternative<LogCurve>(curve.value_or(Curve())) || stretch.from == stretch.to) {
    stretch.from = 0.0;
  }
  return stretch;
}

Json pointsJson(const char* inputKey, const std::vector<CurvePoint>& points) {
  Json list = Json::array();
  for (const CurvePoint& point : points) {
    list.push_back({{inputKey, jsonNumber(point.input)}, {"score", jsonNumber(point.score)}});
  }
  return list;
}

Json categoriesJson(bool yesNo) {
  return yesNo ? Json{{{"id", "yes"}, {"name", "Yes"}, {"score", 1}},
                      {{"id", "no"}, {"name", "No"}, {"score", 0}}}
               : Json{{{"id", "low"}, {"name", "Low"}, {"score", 0}},
                      {{"id", "middle"}, {"name", "Middle"}, {"score", 0.5}},
                      {{"id", "high"}, {"name", "High"}, {"score", 1}}};
}

Json curveJson(const std::string& type, const Stretch& stretch, bool yesNo) {
  const double low = std::min(stretch.from, stretch.to);
  const double high = std::max(stretch.from, stretch.to);
  const double width = (high - low) / 3.0;
  const double third = width < 1.0 ? width : std::round(width);
  const bool rises = stretch.from < stretch.to;
  const double atLow = rises ? 0.0 : 1.0;
  const double middle = low + (high - low) / 2.0;
  Json json{{"type", type}};
  if (type == "log") {
    const double best = high > 0 ? high : 100.0;
    json.update({{"reference", jsonNumber(best / 100.0)}, {"best", jsonNumber(best)}});
  } else if (type == "steps") {
    json["below"] = jsonNumber(atLow);
    json["steps"] = pointsJson("from", {{middle, 0.5}, {high, 1.0 - atLow}});
  } else if (type == "piecewise") {
    json["points"] = pointsJson("input", {{low, atLow}, {middle, 0.5}, {high, 1.0 - atLow}});
  } else if (type == "target") {
    json.update({{"worst_low", jsonNumber(low)},
                 {"best_from", jsonNumber(low + third)},
                 {"best_to", jsonNumber(high - third)},
                 {"worst_high", jsonNumber(high)}});
  } else if (type == "half_life") {
    json["half_life"] = jsonNumber(high > 0 ? std::max(std::round(high / 3.0), 1.0) : 30.0);
  } else if (type == "categories") {
    json["categories"] = categoriesJson(yesNo);
  } else {
    json.update({{"worst", jsonNumber(stretch.from)}, {"best", jsonNumber(stretch.to)}});
  }
  return json;
}

ModelDocument withoutKeys(ModelDocument document, const std::string& entry,
                          std::initializer_list<const char*> keys) {
  for (const char* key : keys) {
    document = document.removed(entry + '/' + key);
  }
  return document;
}

bool isCategoryKind(const std::string& kind) {
  return kind == "category" || kind == "yes_no";
}

} // namespace

ModelDocument newModel() {
  return ModelDocument::parse(smallestModel).value();
}

ModelDocument copyOf(const ModelDocument& model) {
  return model.with("/id", model.textAt("/id") + "-copy")
      .with("/name", model.textAt("/name") + " (copy)")
      .with("/revision", std::string("1"));
}

std::string freshId(const ModelDocument& document, const std::string& wanted) {
  return unlike(idsOf(document), wanted);
}

Edited withEntry(const ModelDocument& document, const std::string& list, std::string_view json) {
  const std::size_t end = document.size(list);
  return {document.inserted(list, end, json), entryOf(list, end)};
}

Edited withGroup(const ModelDocument& document) {
  const Json group{
      {"id", freshId(document, "group")}, {"name", "New group"}, {"weight", 10}, {"factors", Json::array()}};
  return withEntry(document, "/groups", group.dump());
}

Edited withFactor(const ModelDocument& document, const std::string& group) {
  const Json factor{{"id", freshId(document, "factor")},
                    {"name", "New factor"},
                    {"kind", "percent"},
                    {"unit", "%"},
                    {"minimum", 0},
                    {"maximum", 100},
                    {"step", 5},
                    {"weight", 10},
                    {"curve", curveJson("linear", {0.0, 100.0}, false)}};
  return withEntry(document, group + "/factors", factor.dump());
}

Edited withInput(const ModelDocument& document) {
  const Json input{
      {"id", freshId(document, "input")}, {"name", "New input"}, {"kind", "number"}, {"minimum", 0}};
  return withEntry(document, "/inputs", input.dump());
}

Edited duplicated(const ModelDocument& document, const std::string& entry) {
  const EntryPlace place = placeOf(entry);
  Json copy = Json::parse(document.json(entry));
  if (copy.is_object() && copy.contains("id") && copy["id"].is_string()) {
    std::set<std::string> ids = idsOf(document);
    for (std::size_t i = 0; i < document.size(place.list);
         ++i) { // bands and categories differ among themselves
      ids.insert(document.textAt(entryOf(place.list, i) + "/id"));
    }
    const auto renew = [&ids](Json& named) {
      named["id"] = unlike(ids, named["id"].get<std::string>());
      ids.insert(named["id"].get<std::string>());
    };
    renew(copy);
    if (isGroup(entry) && copy.contains("factors")) {
      for (Json& factor : copy["factors"]) {
        if (factor.is_object() && factor.contains("id") && factor["id"].is_string()) {
          renew(factor);
        }
      }
    }
  }
  return {document.inserted(place.list, place.index + 1, copy.dump()), entryOf(place.list, place.index + 1)};
}

Edited without(const ModelDocument& document, const std::string& entry) {
  const EntryPlace place = placeOf(entry);
  ModelDocument next = document;
  if (place.list == "/bands") {
    next = forgettingBand(next, document.textAt(entry + "/id"));
  } else if (isGroup(entry) || isFactor(entry) || place.list == "/inputs") {
    next = forgetting(next, factorIdsIn(document, entry));
  }
  next = next.removed(entry);
  const std::size_t left = next.size(place.list);
  if (left > 0) {
    return {next, entryOf(place.list, std::min(place.index, left - 1))};
  }
  // The group whose last factor it was, or the model.
  return {next, isFactor(entry) ? place.list.substr(0, place.list.rfind('/')) : std::string()};
}

Edited moved(const ModelDocument& document, const std::string& entry, int direction) {
  const EntryPlace place = placeOf(entry);
  const std::string json = document.json(entry);
  const std::size_t size = document.size(place.list);
  const bool isLast = direction > 0 ? place.index + 1 >= size : place.index == 0;
  if (!isLast) {
    const std::size_t index = direction > 0 ? place.index + 1 : place.index - 1;
    return {document.removed(entry).inserted(place.list, index, json), entryOf(place.list, index)};
  }
  if (!isFactor(entry)) {
    return {document, entry};
  }
  const std::size_t group = placeOf(place.list.substr(0, place.list.rfind('/'))).index;
  if (direction > 0 ? group + 1 >= document.size("/groups") : group == 0) {
    return {document, entry};
  }
  const std::string list = entryOf("/groups", direction > 0 ? group + 1 : group - 1) + "/factors";
  const std::size_t index = direction > 0 ? 0 : document.size(list);
  return {document.removed(entry).inserted(list, index, json), entryOf(list, index)};
}

ModelDocument withId(const ModelDocument& document, const std::string& entry, const std::string& id) {
  const std::string before = document.textAt(entry + "/id");
  ModelDocument next = document.with(entry + "/id", id);
  const bool isBand = placeOf(entry).list == "/bands";
  const bool isUnique = isBand || !idsOf(document.removed(entry)).contains(before);
  if (before.empty() || id.empty() || !isUnique) { // whom the names mean cannot be told
    return next;
  }
  if (isBand) {
    for (std::size_t i = 0; i < next.size("/priority/rules"); ++i) {
      next = renamedInList(next, entryOf("/priority/rules", i) + "/bands", before, id);
    }
    return next;
  }
  next = renamedInList(next, "/display_order", before, id);
  for (std::size_t i = 0; i < next.size("/caps"); ++i) {
    if (next.textAt(entryOf("/caps", i) + "/of") == before) {
      next = next.with(entryOf("/caps", i) + "/of", id);
    }
  }
  return next.textAt("/priority/input") == before ? next.with("/priority/input", id) : next;
}

ModelDocument withKind(const ModelDocument& document, const std::string& factor, const std::string& kind) {
  const std::string before = document.textAt(factor + "/kind");
  ModelDocument next = document.with(factor + "/kind", kind);
  const bool moneyChanged = (before == "money") != (kind == "money");
  const bool categoryChanged = isCategoryKind(before) != isCategoryKind(kind);
  if (moneyChanged || categoryChanged || kind == "yes_no" || before == "yes_no") {
    next = withoutKeys(
        next, factor,
        {"reset", "minimum", "maximum", "typical", "step", "step_percent", "calendar_per_30_days"});
  }
  const bool countsPercent = next.textAt(factor + "/unit") == "%";
  if (kind == "money") {
    next = withoutKeys(next, factor, {"customer_observation", "customer_next_step"});
  }
  if (kind == "money" || isCategoryKind(kind) || (countsPercent && kind != "percent")) {
    next = withoutKeys(next, factor, {"unit", "unit_one"});
  } else if (kind == "percent") {
    next = next.with(factor + "/unit", std::string("%"));
  }
  if (isCategoryKind(kind) && (categoryChanged || kind == "yes_no")) {
    next = next.withPart(factor + "/curve", curveJson("categories", {}, kind == "yes_no").dump());
  } else if (categoryChanged && next.has(factor + "/curve")) {
    next = next.withPart(factor + "/curve", curveJson("linear", {0.0, 100.0}, false).dump());
  }
  return next;
}

ModelDocument withCurve(const ModelDocument& document, const std::string& factor, const std::string& type) {
  const bool yesNo = document.textAt(factor + "/kind") == "yes_no";
  return document.withPart(factor + "/curve", curveJson(type, stretchAt(document, factor), yesNo).dump());
}

ModelDocument withWeightsOfHundred(const ModelDocument& document) {
  std::vector<double> weights;
  double sum = 0.0;
  for (std::size_t g = 0; g < document.size("/groups"); ++g) {
    const std::string group = entryOf("/groups", g);
    weights.push_back(hasWeights(document, group) ? std::max(numberAt(document, group + "/weight", 0.0), 0.0)
                                                  : 0.0);
    sum += weights.back();
  }
  if (!(sum > 0) || !std::isfinite(sum)) {
    return document;
  }
  constexpr std::int64_t hundred = 10'000; // in hundredths
  for (double& weight : weights) {
    weight = 100.0 * (weight / sum);
  }
  const Addends parts{weights, hundred};
  const std::vector<std::int64_t> shown = apportion(parts, parts, {}, 2).parts;
  ModelDocument next = document;
  for (std::size_t g = 0; g < shown.size(); ++g) {
    if (!hasWeights(document, entryOf("/groups", g))) {
      continue; // it does not count, whatever it weighs
    }
    next = next.with(entryOf("/groups", g) + "/weight", static_cast<double>(shown[g]) / 100.0);
  }
  return next;
}

} // namespace health
