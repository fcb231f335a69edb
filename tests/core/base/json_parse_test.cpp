// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_parse.h"

#include <chrono>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace health {
namespace {

using namespace std::string_literals;

std::string nested(int depth, std::string_view open, std::string_view close) {
  std::string text;
  for (int i = 0; i < depth; ++i) {
    text += open;
  }
  text += "1";
  for (int i = 0; i < depth; ++i) {
    text += close;
  }
  return text;
}

bool isUtf8(const std::string& text) {
  const std::string escaped = Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
  return Json::parse(escaped).get<std::string>() == text;
}

TEST(JsonParse, WhatIsNotJsonIsRefusedWithLineAndColumn) {
  struct Case {
    std::string text;
    std::string where;
  };
  for (const Case& each : {Case{"", "line 1, column 1"},
                           Case{"   ", "line 1, column 4"},
                           Case{"{", "line 1, column 2"},
                           Case{"{\"a\": }", "line 1, column 7"},
                           Case{"{\n  \"a\": 1,\n}", "line 3, column 1"},
                           Case{"[1, 2", "line 1, column 6"},
                           Case{"[1 2]", "line 1, column 4"},
                           Case{"{'a': 1}", "line 1, column 2"},
                           Case{"{\"a\" 1}", "line 1, column 6"},
                           Case{"tru", "line 1, column 4"},
                           Case{"nul1", "line 1, column 4"},
                           Case{"01", "line 1, column 2"},
                           Case{"+1", "line 1, column 1"},
                           Case{".5", "line 1, column 1"},
                           Case{"1.", "line 1, column 3"},
                           Case{"NaN", "line 1, column 1"},
                           Case{"Infinity", "line 1, column 1"},
                           Case{"-", "line 1, column 2"},
                           Case{"1 // one", "line 1, column 3"},
                           Case{"{} {}", "line 1, column 4"},
                           Case{"\"a\nb\"", "line 1, column 3"},
                           Case{"\"\\x\"", "line 1, column 3"},
                           Case{"\"\\ud800\"", "line 1, column 8"},
                           Case{"[1,\n\n 2,]", "line 3, column 4"}}) {
    const auto parsed = parseJson(each.text);
    ASSERT_FALSE(parsed) << each.text;
    EXPECT_EQ(parsed.error().code, IssueCode::jsonSyntax) << each.text;
    EXPECT_EQ(parsed.error().where, each.where) << each.text;
    EXPECT_TRUE(isUtf8(parsed.error().value)) << each.text;
  }
}

TEST(JsonParse, TextThatIsNotUtf8IsRefusedWithLineAndColumn) {
  struct Case {
    std::string text;
    std::string where;
  };
  for (const Case& each : {
           Case{"\"\xFF\"", "line 1, column 2"},
           Case{"{\n\"name\": \"M\xFCller\"}", "line 2, column 11"}, // Latin-1
           Case{"\"\xC3\"", "line 1, column 3"},                     // half a character
           Case{"\"\xC0\x80\"", "line 1, column 2"},                 // overlong
           Case{"\"\xED\xA0\x80\"", "line 1, column 3"},             // a surrogate
           Case{"\"\xF4\x90\x80\x80\"", "line 1, column 3"},         // beyond Unicode
       }) {
    const auto parsed = parseJson(each.text);
    ASSERT_FALSE(parsed) << each.where;
    EXPECT_EQ(parsed.error().code, IssueCode::jsonNotUtf8);
    EXPECT_EQ(parsed.error().where, each.where);
    EXPECT_TRUE(isUtf8(parsed.error().value));
  }
  const auto outsideOfText = parseJson("{\xFF}");
  ASSERT_FALSE(outsideOfText);
  EXPECT_TRUE(isUtf8(outsideOfText.error().value)) << outsideOfText.error().value;
}

TEST(JsonParse, TheWordsOfTheParserInATextDoNotMisleadIt) {
  for (const std::string_view text :
       {"[\"ill-formed UTF-8 byte\" 1]", "\"ill-formed UTF-8 byte", "[\"a; last read\" ill-formed UTF-8]"}) {
    ASSERT_FALSE(parseJson(text));
    EXPECT_EQ(parseJson(text).error().code, IssueCode::jsonSyntax) << text;
  }
}

TEST(JsonParse, ASecondKeyOfTheSameNameIsRefusedWithItsPointer) {
  struct Case {
    std::string_view text;
    std::string_view where;
  };
  for (const Case& each :
       {Case{R"({"a": 1, "a": 1})", "/a"}, Case{R"({"a": 1, "b": 2, "\u0061": 3})", "/a"},
        Case{R"({"list": [0, {"x": 1, "y": {}, "x": 2}]})", "/list/1/x"},
        Case{R"({"a/b": {"~": {}, "~": 1}})", "/a~1b/~0"}, Case{R"({"": 1, "": 2})", "/"}}) {
    const auto parsed = parseJson(each.text);
    ASSERT_FALSE(parsed) << each.text;
    EXPECT_EQ(parsed.error().code, IssueCode::jsonDuplicateKey) << each.text;
    EXPECT_EQ(parsed.error().where, each.where) << each.text;
  }
  EXPECT_TRUE(parseJson(R"({"a": {"a": [{"a": 1}, {"a": 2}]}, "b": {"a": 1}})"));
}

TEST(JsonParse, NestingEndsAtSixtyFour) {
  for (const auto& [open, close] : {std::pair{"[", "]"}, std::pair{"{\"a\":", "}"}}) {
    EXPECT_TRUE(parseJson(nested(64, open, close)));
    const auto parsed = parseJson(nested(65, open, close));
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().code, IssueCode::jsonTooDeep);
    EXPECT_EQ(parsed.error().highest, 64.0);
  }
  const auto endless = parseJson(std::string(1'000'000, '['));
  ASSERT_FALSE(endless);
  EXPECT_EQ(endless.error().code, IssueCode::jsonTooDeep);
}

TEST(JsonParse, NumbersBeyondDoubleAreRefusedWithTheirPointer) {
  for (const std::string_view number : {"1e400", "-1e400", "1.8e308"}) {
    const auto parsed = parseJson("{\"inputs\": [0, " + std::string(number) + "]}");
    ASSERT_FALSE(parsed) << number;
    EXPECT_EQ(parsed.error().code, IssueCode::jsonNumberTooLarge);
    EXPECT_EQ(parsed.error().where, "/inputs/1");
    EXPECT_EQ(parsed.error().value, number);
  }
  EXPECT_TRUE(parseJson("[1.7976931348623157e308, 18446744073709551616, 1e-400, 5e-324]"));
}

TEST(JsonParse, EveryBeginningOfADocumentIsRefusedAndOnlyTheWholeIsRead) {
  const std::string whole =
      R"({"customer": "Müller \u00e9 \ud83d\ude42", "list": [1, -2.5e3, true, false, null, {}], "o": {"k": []}})";
  for (std::size_t end = 0; end < whole.size(); ++end) {
    const auto parsed = parseJson(std::string_view(whole).substr(0, end));
    ASSERT_FALSE(parsed) << end;
    EXPECT_TRUE(isUtf8(parsed.error().value)) << end;
    EXPECT_FALSE(parsed.error().where.empty()) << end;
  }
  EXPECT_TRUE(parseJson(whole));
}

TEST(JsonParse, KeysKeepTheirOrderAndValuesTheirTypes) {
  const Json parsed =
      parseJson("\xEF\xBB\xBF { \"z\": 1, \"a\": [true, null, \"é\"], \"m\": -2.5 }\n").value();
  EXPECT_EQ(parsed.dump(), R"({"z":1,"a":[true,null,"é"],"m":-2.5})");
}

TEST(JsonParse, AWideObjectIsReadInLinearTime) {
  constexpr int width = 200'000;
  std::string text = "{";
  for (int i = 0; i < width; ++i) {
    text += "\"key" + std::to_string(i) + "\": " + std::to_string(i) + ",";
  }
  text.back() = '}';
  const auto start = std::chrono::steady_clock::now();
  const auto parsed = parseJson(text);
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  ASSERT_TRUE(parsed);
  EXPECT_EQ(parsed->size(), static_cast<std::size_t>(width));
  EXPECT_LT(taken.count(), 5.0) << "comparing every key with every other takes far longer";
}

RC_GTEST_PROP(JsonParse, NoBytesCrashIt, ()) {
  const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(
      rc::gen::element("{"s, "}"s, "["s, "]"s, ","s, ":"s, "\"a\""s, "\""s, "\\u"s, "1"s, "-"s, "e9"s, "."s,
                       "null"s, "tr"s, " "s, "\n"s, "\xC3"s, "\xA9"s, "\xFF"s, "\0"s),
      rc::gen::string<std::string>()));
  std::string text;
  for (const std::string& piece : pieces) {
    text += piece;
  }
  if (const auto parsed = parseJson(text)) {
    RC_ASSERT(parseJson(parsed->dump()) == *parsed);
  } else {
    RC_ASSERT(isUtf8(parsed.error().value));
    RC_ASSERT(!parsed.error().where.empty());
  }
}

TEST(JsonParse, PointersAndExcerptsAndTypeNames) {
  EXPECT_EQ(childPointer("", "a"), "/a");
  EXPECT_EQ(childPointer("/a", "b/c~d"), "/a/b~1c~0d");
  EXPECT_EQ(childPointer("/a", std::size_t{3}), "/a/3");
  EXPECT_EQ(jsonExcerpt(Json(1.5)), "1.5");
  EXPECT_EQ(jsonExcerpt(Json("a\nb")), "\"a\\nb\"");
  EXPECT_EQ(jsonExcerpt(Json(std::string(100, 'x'))), "\"" + std::string(39, 'x') + "…");
  EXPECT_EQ(jsonExcerpt(Json::array({1, 2})), "list");
  EXPECT_EQ(jsonExcerpt(Json::object()), "object");
  EXPECT_EQ(jsonExcerpt(Json(nullptr)), "null");
  EXPECT_EQ(jsonTypeName(Json("x")), "text");
  EXPECT_EQ(jsonTypeName(Json(5)), "number");
  EXPECT_EQ(jsonTypeName(Json(5U)), "number");
  EXPECT_EQ(jsonTypeName(Json(5.5)), "number");
  EXPECT_EQ(jsonTypeName(Json(true)), "true or false");
  EXPECT_EQ(jsonTypeName(Json(nullptr)), "null");
}

} // namespace
} // namespace health
