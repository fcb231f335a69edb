// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"

#include "tests/core/issue_lines.h"

#include <gtest/gtest.h>

namespace health {
namespace {

const Json document = parseJson(R"({
  "text": "word", "empty": "", "number": 1.5, "flag": true, "object": {"a": 1}, "list": [1], "null": null, "a/b~c": 5
})")
                          .value();

class Fields : public testing::Test {
protected:
  Issues issues;
  JsonFields fields{document, "/here", issues};
};

TEST_F(Fields, AbsentAndNullKeysAreMissingWhereTheyAreRequired) {
  for (const std::string_view key : {"absent", "null"}) {
    EXPECT_EQ(fields.text(key), std::nullopt);
    EXPECT_EQ(fields.number(key), std::nullopt);
    EXPECT_EQ(fields.object(key), nullptr);
    EXPECT_EQ(fields.list(key), nullptr);
  }
  EXPECT_EQ(issueLines(issues),
            (Lines{"missing_key /here/absent", "missing_key /here/absent", "missing_key /here/absent",
                   "missing_key /here/absent", "missing_key /here/null", "missing_key /here/null",
                   "missing_key /here/null", "missing_key /here/null"}));
  EXPECT_EQ(issues.front().detail, "text");
}

TEST_F(Fields, AbsentAndNullKeysAreFineWhereTheyAreOptional) {
  for (const std::string_view key : {"absent", "null"}) {
    EXPECT_EQ(fields.optionalText(key), std::nullopt);
    EXPECT_EQ(fields.optionalNumber(key), std::nullopt);
    EXPECT_EQ(fields.optionalFlag(key), std::nullopt);
    EXPECT_EQ(fields.optionalObject(key), nullptr);
    EXPECT_EQ(fields.optionalList(key), nullptr);
  }
  EXPECT_EQ(issueLines(issues), Lines{});
}

TEST_F(Fields, AnotherTypeIsRefusedWithWhatStandsThereAndWhatIsExpected) {
  EXPECT_EQ(fields.text("number"), std::nullopt);
  EXPECT_EQ(fields.optionalText("flag"), std::nullopt);
  EXPECT_EQ(fields.number("text"), std::nullopt);
  EXPECT_EQ(fields.optionalNumber("list"), std::nullopt);
  EXPECT_EQ(fields.optionalFlag("number"), std::nullopt);
  EXPECT_EQ(fields.object("list"), nullptr);
  EXPECT_EQ(fields.optionalObject("text"), nullptr);
  EXPECT_EQ(fields.list("object"), nullptr);
  EXPECT_EQ(fields.optionalList("text"), nullptr);
  EXPECT_EQ(issueLines(issues),
            (Lines{"wrong_type /here/number", "wrong_type /here/flag", "wrong_type /here/text",
                   "wrong_type /here/list", "wrong_type /here/number", "wrong_type /here/list",
                   "wrong_type /here/text", "wrong_type /here/object", "wrong_type /here/text"}));
  EXPECT_EQ(issues[0].value, "1.5");
  EXPECT_EQ(issues[2].value, "\"word\"");
  EXPECT_EQ(issues[2].detail, "number");
  EXPECT_EQ(issues[3].value, "list");
  EXPECT_EQ(issues[4].detail, "true or false");
}

TEST_F(Fields, WhatFitsIsRead) {
  EXPECT_EQ(fields.text("text"), "word");
  EXPECT_EQ(fields.text("empty"), "");
  EXPECT_EQ(fields.optionalText("text"), "word");
  EXPECT_EQ(fields.number("number"), 1.5);
  EXPECT_EQ(fields.optionalNumber("number"), 1.5);
  EXPECT_EQ(fields.optionalFlag("flag"), true);
  EXPECT_EQ(fields.object("object"), &document["object"]);
  EXPECT_EQ(fields.optionalList("list"), &document["list"]);
  EXPECT_EQ(fields.find("null"), &document["null"]);
  EXPECT_EQ(fields.find("absent"), nullptr);
  EXPECT_EQ(issueLines(issues), Lines{});
}

TEST_F(Fields, PointersAreEscaped) {
  fields.refuse(IssueCode::notWhole, "a/b~c", "5", "whole");
  ASSERT_EQ(issueLines(issues), Lines{"not_whole /here/a~1b~0c"});
  EXPECT_EQ(issues[0].value, "5");
  EXPECT_EQ(issues[0].detail, "whole");
  EXPECT_EQ(issues[0].severity, Severity::error);
}

TEST(IsDocument, OtherDocumentsAreRefused) {
  struct Case {
    std::string_view json;
    Lines lines;
  };
  for (const Case& each : {
           Case{"[]", {"wrong_type /0"}},
           Case{"5", {"wrong_type /0"}},
           Case{"null", {"wrong_type /0"}},
           Case{"{}", {"missing_key /0/format", "missing_key /0/version"}},
           Case{R"({"format": "x"})", {"missing_key /0/version"}},
           Case{R"({"format": 1, "version": "1"})", {"wrong_type /0/format", "wrong_type /0/version"}},
           Case{R"({"format": "y", "version": 1})", {"wrong_format /0/format"}},
           Case{R"({"format": "X", "version": 1})", {"wrong_format /0/format"}},
           Case{R"({"format": "x", "version": 2})", {"wrong_version /0/version"}},
           Case{R"({"format": "x", "version": 0})", {"wrong_version /0/version"}},
           Case{R"({"format": "x", "version": 1.5})", {"wrong_version /0/version"}},
       }) {
    Issues issues;
    EXPECT_FALSE(isDocument(parseJson(each.json).value(), "x", 1, "/0", issues)) << each.json;
    EXPECT_EQ(issueLines(issues), each.lines) << each.json;
  }
}

TEST(IsDocument, TheRightOneIsTaken) {
  Issues issues;
  EXPECT_TRUE(
      isDocument(parseJson(R"({"version": 1, "more": 2, "format": "x"})").value(), "x", 1, "", issues));
  EXPECT_EQ(issueLines(issues), Lines{});
}

} // namespace
} // namespace health
