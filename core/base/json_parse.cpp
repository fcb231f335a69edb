// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_parse.h"

#include <cmath>
#include <fmt/format.h>
#include <set>
#include <vector>

namespace health {
namespace {

/// `bytes` with U+FFFD for whatever in them is not UTF-8, so that a message about them can be written.
std::string asUtf8(const std::string& bytes) {
  return Json::parse(Json(bytes).dump(-1, ' ', false, Json::error_handler_t::replace)).get<std::string>();
}

/// Builds the document event by event, so that what a plain parser lets pass (a second key of the same name,
/// bottomless nesting) is refused at the place where it stands.
class StrictBuilder : public nlohmann::json_sax<Json> {
public:
  Json document;
  std::optional<Issue> issue;

  bool null() override { return put(nullptr); }
  bool boolean(bool value) override { return put(value); }
  bool number_integer(number_integer_t value) override { return put(value); }
  bool number_unsigned(number_unsigned_t value) override { return put(value); }
  bool number_float(number_float_t value, const string_t& text) override {
    if (!std::isfinite(value)) {
      return refuse({.code = IssueCode::jsonNumberTooLarge, .where = pointer(), .value = excerpt(text)});
    }
    return put(value);
  }
  bool string(string_t& value) override { return put(std::move(value)); }
  bool binary(binary_t& /*value*/) override { return false; } // JSON text has none

  bool start_object(std::size_t /*elements*/) override { return open(Json::object()); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t /*elements*/) override { return open(Json::array()); }
  bool end_array() override { return close(); }

  bool key(string_t& value) override {
    Level& level = m_levels.back();
    level.key = value;
    if (!level.keys.insert(value).second) {
      return refuse({.code = IssueCode::jsonDuplicateKey, .where = pointer(), .value = excerpt(value)});
    }
    return true;
  }

  bool parse_error(std::size_t position, const std::string& token, const Json::exception& error) override {
    constexpr int numberOutOfRange = 406;
    if (error.id == numberOutOfRange) {
      return refuse({.code = IssueCode::jsonNumberTooLarge, .where = pointer(), .value = excerpt(token)});
    }
    // The message ends with what was read last, and that may say anything.
    const std::string_view message = error.what();
    const std::string_view reason = message.substr(0, message.find("; last read"));
    const bool badUtf8 = reason.find("ill-formed UTF-8") != std::string_view::npos;
    errorPosition = position;
    return refuse(
        {.code = badUtf8 ? IssueCode::jsonNotUtf8 : IssueCode::jsonSyntax, .value = excerpt(asUtf8(token))});
  }

  std::size_t errorPosition = 0;

private:
  struct Level {
    Json* container;
    std::string key;
    std::set<std::string> keys;
  };
  std::vector<Level> m_levels;

  std::string pointer() const {
    std::string path;
    for (const Level& level : m_levels) {
      // A list already holds the element that is open, but not the one that is being refused.
      const std::size_t index = level.container->size() - (&level == &m_levels.back() ? 0 : 1);
      path = level.container->is_array() ? childPointer(path, index) : childPointer(path, level.key);
    }
    return path;
  }

  bool refuse(Issue what) {
    issue = std::move(what);
    return false;
  }

  Json& place(Json value) {
    if (m_levels.empty()) {
      return document = std::move(value);
    }
    Level& level = m_levels.back();
    if (level.container->is_array()) {
      level.container->push_back(std::move(value));
      return level.container->back();
    }
    // The keys are known to differ; looking for a present one again would make wide objects quadratic.
    auto& members = level.container->get_ref<Json::object_t&>();
    return members.Json::object_t::Container::emplace_back(level.key, std::move(value)).second;
  }

  bool put(Json value) {
    place(std::move(value));
    return true;
  }

  bool open(Json container) {
    if (m_levels.size() >= deepestJson) {
      return refuse({.code = IssueCode::jsonTooDeep, .where = pointer(), .highest = deepestJson});
    }
    Json& placed = place(std::move(container));
    m_levels.push_back({&placed, {}, {}});
    return true;
  }

  bool close() {
    m_levels.pop_back();
    return true;
  }
};

std::string lineAndColumn(std::string_view text, std::size_t position) {
  const std::string_view before = text.substr(0, position > 0 ? position - 1 : 0);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return fmt::format("line {}, column {}", line, before.size() - lineStart + 1);
}

/// '~' and '/' are what RFC 6901 uses for itself.
std::string escapedStep(std::string_view key) {
  std::string step;
  for (const char character : key) {
    if (character == '~') {
      step += "~0";
    } else if (character == '/') {
      step += "~1";
    } else {
      step += character;
    }
  }
  return step;
}

} // namespace

tl::expected<Json, Issue> parseJson(std::string_view text) {
  StrictBuilder builder;
  if (!Json::sax_parse(text.begin(), text.end(), &builder)) {
    Issue issue = builder.issue.value();
    if (issue.code == IssueCode::jsonSyntax || issue.code == IssueCode::jsonNotUtf8) {
      issue.where = lineAndColumn(text, std::min(builder.errorPosition, text.size() + 1));
    }
    return tl::make_unexpected(std::move(issue));
  }
  return std::move(builder.document);
}

std::string childPointer(std::string_view pointer, std::string_view key) {
  return fmt::format("{}/{}", pointer, escapedStep(key));
}

std::string childPointer(std::string_view pointer, std::size_t index) {
  return fmt::format("{}/{}", pointer, index);
}

Json jsonNumber(double value) {
  constexpr double exactlyWhole = 9007199254740992.0; // 2^53
  if (value == std::floor(value) && std::abs(value) < exactlyWhole) {
    return Json(static_cast<std::int64_t>(value));
  }
  return Json(value);
}

std::string jsonExcerpt(const Json& value) {
  if (value.is_object() || value.is_array()) {
    return std::string(jsonTypeName(value));
  }
  return excerpt(value.dump());
}

std::string_view jsonTypeName(const Json& value) {
  switch (value.type()) {
  case Json::value_t::object:
    return "object";
  case Json::value_t::array:
    return "list";
  case Json::value_t::string:
    return "text";
  case Json::value_t::boolean:
    return "true or false";
  case Json::value_t::null:
    return "null";
  default:
    return "number";
  }
}

} // namespace health
