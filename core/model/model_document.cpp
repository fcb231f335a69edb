// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_document.h"

#include "core/base/json_parse.h"
#include "core/model/read_curve.h"
#include "core/model/read_model_json.h"

#include <algorithm>

namespace health {
namespace {

using Pointer = Json::json_pointer;

const Json* find(const Json& json, const std::string& pointer) {
  const Pointer place(pointer);
  return json.contains(place) ? &json.at(place) : nullptr;
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

ModelDocument::ModelDocument(Json json) : m_json(std::make_shared<const Json>(std::move(json))) {}

tl::expected<ModelDocument, Issue> ModelDocument::parse(std::string_view json) {
  auto parsed = parseJson(json);
  if (!parsed) {
    return tl::make_unexpected(parsed.error());
  }
  if (!parsed->is_object()) {
    return tl::make_unexpected(
        Issue{.code = IssueCode::wrongType, .value = jsonExcerpt(*parsed), .detail = "object"});
  }
  return ModelDocument(std::move(*parsed));
}

std::string ModelDocument::text() const {
  return m_json->dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Checked<ScoreModel> ModelDocument::model() const {
  return readScoreModel(*m_json);
}

Scalar ModelDocument::scalar(const std::string& pointer) const {
  const Json* json = find(*m_json, pointer);
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
  const Json* json = find(*m_json, pointer);
  return json != nullptr && json->is_structured() ? json->size() : 0;
}

bool ModelDocument::has(const std::string& pointer) const {
  return find(*m_json, pointer) != nullptr;
}

std::optional<Curve> ModelDocument::curveAt(const std::string& factor) const {
  const Json* json = find(*m_json, factor);
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
  return m_json->at(Pointer(pointer)).dump();
}

ModelDocument ModelDocument::with(const std::string& pointer, const Scalar& value) const {
  if (std::holds_alternative<std::monostate>(value)) {
    return has(pointer) ? removed(pointer) : *this;
  }
  Json json = *m_json;
  json[Pointer(pointer)] = scalarJson(value);
  return ModelDocument(std::move(json));
}

ModelDocument ModelDocument::withPart(const std::string& pointer, std::string_view part) const {
  Json json = *m_json;
  json[Pointer(pointer)] = Json::parse(part);
  return ModelDocument(std::move(json));
}

ModelDocument ModelDocument::inserted(const std::string& list, std::size_t index,
                                      std::string_view part) const {
  Json json = *m_json;
  Json& entries = json[Pointer(list)];
  if (!entries.is_array()) {
    entries = Json::array();
  }
  const auto place = entries.begin() + static_cast<std::ptrdiff_t>(std::min(index, entries.size()));
  entries.insert(place, Json::parse(part));
  return ModelDocument(std::move(json));
}

ModelDocument ModelDocument::removed(const std::string& pointer) const {
  Json json = *m_json;
  erase(json, Pointer(pointer));
  return ModelDocument(std::move(json));
}

bool ModelDocument::operator==(const ModelDocument& other) const {
  return m_json == other.m_json || *m_json == *other.m_json;
}

EntryPlace placeOf(std::string_view pointer) {
  const std::size_t slash = pointer.rfind('/');
  return {std::string(pointer.substr(0, slash)), std::stoul(std::string(pointer.substr(slash + 1)))};
}

} // namespace health
