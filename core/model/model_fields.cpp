// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_fields.h"

#include <algorithm>

namespace health {
namespace {

/// Characters, not bytes: all but the continuation bytes of UTF-8.
std::size_t lengthOf(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

bool isTooLong(JsonFields& fields, std::string_view key, const std::string& text, std::size_t longest) {
  if (lengthOf(text) > longest) {
    fields.refuse({.code = IssueCode::tooManyCharacters,
                   .where = fields.pointerTo(key),
                   .value = excerpt(text),
                   .highest = static_cast<double>(longest)});
  }
  return lengthOf(text) > longest;
}

} // namespace

std::string readName(JsonFields& fields, std::string_view key) {
  const auto text = fields.text(key);
  if (text && text->empty()) {
    fields.refuse(IssueCode::emptyName, key);
  }
  return !text || isTooLong(fields, key, *text, longestName) ? std::string() : *text;
}

std::string readText(JsonFields& fields, std::string_view key, std::size_t longest) {
  const auto text = fields.optionalText(key);
  return !text || isTooLong(fields, key, *text, longest) ? std::string() : *text;
}

double readWeight(JsonFields& fields) {
  const auto weight = fields.number("weight");
  if (weight && *weight < 0) {
    fields.refuse(IssueCode::negativeWeight, "weight", jsonExcerpt(*fields.find("weight")));
    return 0.0;
  }
  return weight.value_or(0.0);
}

double readWithin(JsonFields& fields, std::string_view key, double lowest, double highest) {
  const auto number = fields.number(key);
  if (number && (*number < lowest || *number > highest)) {
    fields.refuse({.code = IssueCode::outsideRange,
                   .where = fields.pointerTo(key),
                   .value = jsonExcerpt(*fields.find(key)),
                   .lowest = lowest,
                   .highest = highest});
    return lowest;
  }
  return number.value_or(lowest);
}

bool isShortEnough(const Json& list, const std::string& pointer, std::size_t most, Issues& issues) {
  if (list.size() > most) {
    issues.push_back({.code = IssueCode::tooManyEntries,
                      .where = pointer,
                      .value = std::to_string(list.size()),
                      .highest = static_cast<double>(most)});
  }
  return list.size() <= most;
}

bool isObject(const Json& entry, const std::string& pointer, Issues& issues) {
  if (!entry.is_object()) {
    issues.push_back(
        {.code = IssueCode::wrongType, .where = pointer, .value = jsonExcerpt(entry), .detail = "object"});
  }
  return entry.is_object();
}

} // namespace health
