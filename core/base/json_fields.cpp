// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"

#include <utility>

namespace health {

JsonFields::JsonFields(const Json& object, std::string pointer, Issues& issues)
    : m_object(object), m_pointer(std::move(pointer)), m_issues(issues) {}

const Json* JsonFields::find(std::string_view key) const {
  const auto found = m_object.find(key);
  return found == m_object.end() ? nullptr : &*found;
}

std::string JsonFields::pointerTo(std::string_view key) const {
  return childPointer(m_pointer, key);
}

void JsonFields::refuse(IssueCode code, std::string_view key, std::string value, std::string detail) {
  m_issues.push_back(
      {.code = code, .where = pointerTo(key), .value = std::move(value), .detail = std::move(detail)});
}

void JsonFields::refuse(Issue issue) {
  m_issues.push_back(std::move(issue));
}

const Json* JsonFields::typed(std::string_view key, Need need, bool (*fits)(const Json&),
                              std::string_view expected) {
  const Json* value = find(key);
  if (value == nullptr || value->is_null()) {
    if (need == Need::required) {
      refuse(IssueCode::missingKey, key, {}, std::string(expected));
    }
    return nullptr;
  }
  if (!fits(*value)) {
    refuse(IssueCode::wrongType, key, jsonExcerpt(*value), std::string(expected));
    return nullptr;
  }
  return value;
}

namespace {

bool isText(const Json& value) {
  return value.is_string();
}
bool isNumber(const Json& value) {
  return value.is_number();
}
bool isFlag(const Json& value) {
  return value.is_boolean();
}
bool isObject(const Json& value) {
  return value.is_object();
}
bool isList(const Json& value) {
  return value.is_array();
}

template <typename T>
std::optional<T> valueOf(const Json* value) {
  return value == nullptr ? std::nullopt : std::optional<T>(value->get<T>());
}

} // namespace

std::optional<std::string> JsonFields::text(std::string_view key) {
  return valueOf<std::string>(typed(key, Need::required, isText, "text"));
}
std::optional<std::string> JsonFields::optionalText(std::string_view key) {
  return valueOf<std::string>(typed(key, Need::optional, isText, "text"));
}
std::optional<double> JsonFields::number(std::string_view key) {
  return valueOf<double>(typed(key, Need::required, isNumber, "number"));
}
std::optional<double> JsonFields::optionalNumber(std::string_view key) {
  return valueOf<double>(typed(key, Need::optional, isNumber, "number"));
}
std::optional<bool> JsonFields::optionalFlag(std::string_view key) {
  return valueOf<bool>(typed(key, Need::optional, isFlag, "true or false"));
}
const Json* JsonFields::object(std::string_view key) {
  return typed(key, Need::required, isObject, "object");
}
const Json* JsonFields::optionalObject(std::string_view key) {
  return typed(key, Need::optional, isObject, "object");
}
const Json* JsonFields::list(std::string_view key) {
  return typed(key, Need::required, isList, "list");
}
const Json* JsonFields::optionalList(std::string_view key) {
  return typed(key, Need::optional, isList, "list");
}

bool isDocument(const Json& document, std::string_view format, int version, const std::string& pointer,
                Issues& issues) {
  if (!document.is_object()) {
    issues.push_back(
        {.code = IssueCode::wrongType, .where = pointer, .value = jsonExcerpt(document), .detail = "object"});
    return false;
  }
  JsonFields fields(document, pointer, issues);
  const auto foundFormat = fields.text("format");
  const auto foundVersion = fields.number("version");
  if (!foundFormat || !foundVersion) {
    return false;
  }
  if (*foundFormat != format) {
    fields.refuse(IssueCode::wrongFormat, "format", jsonExcerpt(*fields.find("format")), std::string(format));
    return false;
  }
  if (*foundVersion != version) {
    fields.refuse(IssueCode::wrongVersion, "version", jsonExcerpt(*fields.find("version")),
                  std::to_string(version));
    return false;
  }
  return true;
}

} // namespace health
