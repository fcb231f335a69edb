// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_parse.h"

#include <optional>
#include <string>
#include <string_view>

// For .cpp files only, like json_parse.h.

namespace health {

/// Reads the members of one JSON object and notes what is wrong with them, each with its pointer, so that one
/// reading of a document finds all of its mistakes. Every getter returns undefined after noting an issue; the
/// `optional…` ones note nothing for an absent key or a null.
class JsonFields {
public:
  /// `object` must be an object and outlive this; `issues` collects.
  JsonFields(const Json& object, std::string pointer, Issues& issues);

  std::optional<std::string> text(std::string_view key);
  std::optional<std::string> optionalText(std::string_view key);
  std::optional<double> number(std::string_view key);
  std::optional<double> optionalNumber(std::string_view key);
  std::optional<bool> optionalFlag(std::string_view key);
  const Json* object(std::string_view key);
  const Json* optionalObject(std::string_view key);
  const Json* list(std::string_view key);
  const Json* optionalList(std::string_view key);
  const Json* find(std::string_view key) const;

  std::string pointerTo(std::string_view key) const;
  void refuse(IssueCode code, std::string_view key, std::string value = {}, std::string detail = {});
  void refuse(Issue issue);

private:
  const Json& m_object;
  std::string m_pointer;
  Issues& m_issues;

  enum class Need { optional, required };
  const Json* typed(std::string_view key, Need need, bool (*fits)(const Json&), std::string_view expected);
};

/// The object that `text` holds, if its "format" and "version" are these.
/// Errors: those of parseJson(), wrongType, wrongFormat, wrongVersion, missingKey.
bool isDocument(const Json& document, std::string_view format, int version, const std::string& pointer,
                Issues& issues);

} // namespace health
