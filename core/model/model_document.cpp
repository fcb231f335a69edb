// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_document.h"

#include "core/base/json_parse.h"
#include "core/model/read_curve.h"
#include "core/model/read_model_json.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace health {
namespace {

using Pointer = Json::json_pointer;

bool isIndex(const std::string& step) {
  return !step.empty() && step.size() < 10 && step.find_first_not_of("0123456789") == std::string::npos &&
         (step.size() == 1 || step.front() != '0');
}

/// Whether a step is for lists alone, which are not made on the way.
bool isForLists(const std::string& step) {
  return step == "-" || (!step.empty() && step.find_first_not_of("0123456789") == std::string::npos);
}

std::vector<std::string> stepsOf(const std::string& pointer) {
  std::vector<std::string> steps;
  for (Pointer rest(pointer); !rest.empty(); rest.pop_back()) {
    steps.push_back(rest.back());
  }
  std::ranges::reverse(steps);
  return steps;
}

const Json* find(const Json& json, const std::string& pointer) {
  const Json* here = &json;
  for (const std::string& step : stepsOf(pointer)) {
    const bool isEntry = here->is_array() && isIndex(step) && std::stoul(step) < here->size();
    const bool isMember = here->is_object() && here->contains(step);
    if (!isEntry && !isMember) {
      return nullptr;
    }
    here = isEntry ? &here->at(std::stoul(step)) : &here->at(step);
  }
  return here;
}

/// Whether a value can stand at a place: what is on the way to it are objects that have or could have the
/// key, and lists that have the entry.
bool hasRoom(const Json& json, const std::string& pointer) {
  const Json* here = &json;
  const std::vector<std::string> steps = stepsOf(pointer);
  for (auto step = steps.begin(); step != steps.end(); ++step) {
    if (here->is_array()) {
      // One behind the end is room for an entry, if it is the last step.
      const std::size_t most = step + 1 == steps.end() ? here->size() + 1 : here->size();
      if (!isIndex(*step) || std::stoul(*step) >= most) {
        return false;
      }
      if (std::stoul(*step) == here->size()) {
        return true;
      }
      here = &here->at(std::stoul(*step));
    } else if (here->is_object()) {
      const auto member = here->find(*step);
      if (member == here->end() || (member->is_null() && step + 1 != steps.end())) {
        return std::none_of(std::next(step), steps.end(), isForLists); // made on the way
      }
      here = &*member;
    } else {
      return false;
    }
  }
  return true;
}

Json scalarJson(const Scalar& value) {
  if (const auto* flag = std::get_if<bool>(&value)) {
    return *flag;
  }
  if (const auto* number = std::get_if<double>(&value)) {
    return jsonNumber(*number);
  }
  return std::get<std::string>(value);
}

void erase(Json& json, const Pointer& place) {
  Json& parent = json.at(place.parent_pointer());
  if (parent.is_array()) {
    parent.erase(std::stoul(place.back()));
  } else {
    parent.erase(place.back());
  }
}

} // namespace

struct ModelDocument::Tree {
  Json json;
};

ModelDocument::ModelDocument(Tree tree) : m_tree(std::make_shared<const Tree>(std::move(tree))) {}

tl::expected<ModelDocument, Issue> ModelDocument::parse(std::string_view json) {
  auto parsed = parseJson(json);
  if (!parsed) {
    return tl::make_unexpected(parsed.error());
  }
  if (!parsed->is_object()) {
    return tl::make_unexpected(
        Issue{.code = IssueCode::wrongType, .value = jsonExcerpt(*parsed), .detail = "object"});
  }
  return ModelDocument(Tree{std::move(*parsed)});
}

std::string ModelDocument::text() const {
  return m_tree->json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Checked<ScoreModel> ModelDocument::model() const {
  return readScoreModel(m_tree->json);
}

Scalar ModelDocument::scalar(const std::string& pointer) const {
  const Json* json = find(m_tree->json, pointer);
  if (json == nullptr) {
    return {};
  }
  if (json->is_boolean()) {
    return json->get<bool>();
  }
  if (json->is_number()) {
    return json->get<double>();
  }
  return json->is_string() ? Scalar(json->get<std::string>()) : Scalar();
}

std::string ModelDocument::textAt(const std::string& pointer) const {
  const Scalar value = scalar(pointer);
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? std::string() : *text;
}

std::size_t ModelDocument::size(const std::string& pointer) const {
  const Json* json = find(m_tree->json, pointer);
  return json != nullptr && json->is_array() ? json->size() : 0;
}

bool ModelDocument::has(const std::string& pointer) const {
  return find(m_tree->json, pointer) != nullptr;
}

std::optional<Curve> ModelDocument::curveAt(const std::string& factor) const {
  const Json* json = find(m_tree->json, factor);
  if (json == nullptr || !json->is_object()) {
    return std::nullopt;
  }
  Issues issues;
  JsonFields fields(*json, factor, issues);
  const InputKind kind = readKind(fields, true);
  Curve curve = readCurve(fields, kind, issues);
  return issues.empty() ? std::optional(std::move(curve)) : std::nullopt;
}

std::string ModelDocument::json(const std::string& pointer) const {
  const Json* json = find(m_tree->json, pointer);
  return json == nullptr ? "null" : json->dump();
}

ModelDocument ModelDocument::with(const std::string& pointer, const Scalar& value) const {
  if (std::holds_alternative<std::monostate>(value)) {
    return removed(pointer);
  }
  if (!hasRoom(m_tree->json, pointer)) {
    return *this;
  }
  Json json = m_tree->json;
  json[Pointer(pointer)] = scalarJson(value);
  return ModelDocument(Tree{std::move(json)});
}

ModelDocument ModelDocument::withPart(const std::string& pointer, std::string_view part) const {
  if (!hasRoom(m_tree->json, pointer)) {
    return *this;
  }
  Json json = m_tree->json;
  json[Pointer(pointer)] = Json::parse(part);
  return ModelDocument(Tree{std::move(json)});
}

ModelDocument ModelDocument::inserted(const std::string& list, std::size_t index,
                                      std::string_view part) const {
  const Json* present = find(m_tree->json, list);
  const bool isList = present == nullptr || present->is_null() || present->is_array();
  if (!isList || !hasRoom(m_tree->json, list)) {
    return *this;
  }
  Json json = m_tree->json;
  Json& entries = json[Pointer(list)];
  if (!entries.is_array()) {
    entries = Json::array();
  }
  const auto place = entries.begin() + static_cast<std::ptrdiff_t>(std::min(index, entries.size()));
  entries.insert(place, Json::parse(part));
  return ModelDocument(Tree{std::move(json)});
}

ModelDocument ModelDocument::removed(const std::string& pointer) const {
  if (pointer.empty() || !has(pointer)) {
    return *this;
  }
  Json json = m_tree->json;
  erase(json, Pointer(pointer));
  return ModelDocument(Tree{std::move(json)});
}

bool ModelDocument::operator==(const ModelDocument& other) const {
  return m_tree == other.m_tree || m_tree->json == other.m_tree->json;
}

EntryPlace placeOf(std::string_view pointer) {
  const std::size_t slash = pointer.rfind('/');
  return {std::string(pointer.substr(0, slash)), std::stoul(std::string(pointer.substr(slash + 1)))};
}

} // namespace health
