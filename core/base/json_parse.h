// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

// For .cpp files only: the one place where JSON text enters the program.

namespace health {

/// Keys keep the order in which they were written, so that a saved file resembles the opened one.
using Json = nlohmann::ordered_json;

/// Deepest nesting that is read.
inline constexpr int deepestJson = 64;

/// Strict JSON: no duplicate key, no depth beyond 64, no number that is not a finite double.
/// Errors: jsonSyntax and jsonNotUtf8 (where: "line 3, column 14"), jsonTooDeep, jsonDuplicateKey and
/// jsonNumberTooLarge (where: the JSON pointer).
tl::expected<Json, Issue> parseJson(std::string_view text);

/// `pointer` with one more step, escaped as RFC 6901 asks.
std::string childPointer(std::string_view pointer, std::string_view key);
std::string childPointer(std::string_view pointer, std::size_t index);

/// A number as JSON: whole numbers without a fraction (90, not 90.0), everything else with all its digits.
Json jsonNumber(double value);

/// Short JSON text of a value, for messages.
std::string jsonExcerpt(const Json& value);

/// "text", "number", "true or false", "list", "object", "null".
std::string_view jsonTypeName(const Json& value);

} // namespace health
