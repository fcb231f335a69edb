// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_document.h"

#include "tests/core/issue_lines.h"
#include "tests/core/model/small_model.h"

#include <gtest/gtest.h>

namespace health {
namespace {

const std::string logins = "/groups/0/factors/0";

ModelDocument documentOf(const Json& json) {
  return ModelDocument::parse(json.dump()).value();
}

ModelDocument small() {
  return documentOf(smallModel());
}

std::string codeOf(const tl::expected<ModelDocument, Issue>& parsed) {
  return parsed ? "" : std::string(codeName(parsed.error().code)) + " " + parsed.error().where;
}

TEST(ModelDocument, AnyObjectIsOneAndNothingElse) {
  EXPECT_EQ(codeOf(ModelDocument::parse("{}")), "");
  EXPECT_EQ(codeOf(ModelDocument::parse("[]")), "wrong_type ");
  EXPECT_EQ(codeOf(ModelDocument::parse("5")), "wrong_type ");
  EXPECT_EQ(codeOf(ModelDocument::parse("null")), "wrong_type ");
  EXPECT_EQ(codeOf(ModelDocument::parse("{")), "json_syntax line 1, column 2");
  EXPECT_EQ(codeOf(ModelDocument::parse(R"({"a": 1, "a": 2})")), "json_duplicate_key /a");
  EXPECT_EQ(codeOf(ModelDocument::parse("{\"a\": \"\xFF\"}")), "json_not_utf8 line 1, column 8");
}

TEST(ModelDocument, ItSaysWhatItIsAsAModelOrAllThatIsWrong) {
  const auto model = small().model();
  ASSERT_TRUE(model);
  EXPECT_EQ(model->name, "Small");
  const ModelDocument broken = small().with("/name", "").with("/groups/0/weight", -1.0);
  EXPECT_EQ(errorLines(broken.model()), (Lines{"empty_name /name", "negative_weight /groups/0/weight"}));
  EXPECT_EQ(broken.with("/name", "Small").with("/groups/0/weight", 60.0).model()->fingerprint,
            model->fingerprint);
}

TEST(ModelDocument, ScalarsAreReadAsWhatTheyAre) {
  const ModelDocument document =
      ModelDocument::parse(
          R"({"t": "x", "n": 1.5, "w": 3, "f": true, "0": null, "l": [1, "y"], "o": {"": 7}})")
          .value();
  EXPECT_EQ(document.scalar("/t"), Scalar("x"));
  EXPECT_EQ(document.scalar("/n"), Scalar(1.5));
  EXPECT_EQ(document.scalar("/w"), Scalar(3.0));
  EXPECT_EQ(document.scalar("/f"), Scalar(true));
  EXPECT_EQ(document.scalar("/l/0"), Scalar(1.0));
  EXPECT_EQ(document.scalar("/o/"), Scalar(7.0));
  for (const char* nothing :
       {"/0", "/l", "/o", "", "/absent", "/l/2", "/l/x", "/t/deeper", "/absent/deeper"}) {
    EXPECT_EQ(document.scalar(nothing), Scalar()) << nothing;
    EXPECT_EQ(document.textAt(nothing), "") << nothing;
  }
  EXPECT_EQ(document.textAt("/t"), "x");
  EXPECT_EQ(document.textAt("/n"), "");
}

TEST(ModelDocument, SizesAreThoseOfLists) {
  const ModelDocument document = small();
  EXPECT_EQ(document.size("/groups"), 2U);
  EXPECT_EQ(document.size("/groups/0/factors"), 2U);
  EXPECT_EQ(document.size(logins + "/curve"), 0U);
  EXPECT_EQ(document.size("/name"), 0U);
  EXPECT_EQ(document.size("/absent"), 0U);
  EXPECT_TRUE(document.has("/groups/1"));
  EXPECT_FALSE(document.has("/groups/2"));
  EXPECT_TRUE(document.has(""));
}

TEST(ModelDocument, AnEditGivesANewDocumentAndLeavesTheOld) {
  const ModelDocument before = small();
  const ModelDocument after = before.with(logins + "/weight", 4.5);
  EXPECT_EQ(before, small());
  EXPECT_FALSE(after == before);
  EXPECT_EQ(after.scalar(logins + "/weight"), Scalar(4.5));
  EXPECT_EQ(after.with(logins + "/weight", 3.0), before) << "there and back again";
  EXPECT_EQ(before.with("/name", "Small"), before) << "an edit that changes nothing";
}

TEST(ModelDocument, ValuesAreWrittenAsPeopleWould) {
  const ModelDocument document = small().with("/a", 90.0).with("/b", 0.1).with("/c", true).with("/d", "é\"");
  EXPECT_EQ(document.json("/a"), "90");
  EXPECT_EQ(document.json("/b"), "0.1");
  EXPECT_EQ(document.json("/c"), "true");
  EXPECT_EQ(document.json("/d"), R"("é\"")");
  EXPECT_TRUE(document.text().ends_with("}\n"));
}

TEST(ModelDocument, NothingRemovesAKey) {
  const ModelDocument document = small().with("/notes", "N");
  EXPECT_TRUE(document.has("/notes"));
  EXPECT_EQ(document.with("/notes", Scalar()), small());
  EXPECT_EQ(small().with("/notes", Scalar()), small()) << "what is not there already";
  EXPECT_EQ(small().with(logins + "/typical/from", Scalar()), small());
}

TEST(ModelDocument, AMissingParentIsMade) {
  EXPECT_EQ(small().with(logins + "/typical/from", 5.0).json(logins + "/typical"), R"({"from":5})");
}

TEST(ModelDocument, PartsAreReplacedWhole) {
  const ModelDocument document =
      small().withPart(logins + "/curve", R"({"type": "half_life", "half_life": 9})");
  EXPECT_EQ(document.json(logins + "/curve"), R"({"type":"half_life","half_life":9})");
  EXPECT_TRUE(document.model());
  EXPECT_EQ(small().withPart("/groups/1", small().json("/groups/1")), small());
  EXPECT_ANY_THROW(small().withPart("/groups", "{"));
}

TEST(ModelDocument, EntriesAreInsertedWhereTheyShallStand) {
  const std::string entry = R"({"from": 1})";
  const auto order = [&](std::size_t index) {
    const ModelDocument document = ModelDocument::parse(R"({"l": ["a", "b"]})").value();
    return document.inserted("/l", index, "\"x\"").json("/l");
  };
  EXPECT_EQ(order(0), R"(["x","a","b"])");
  EXPECT_EQ(order(1), R"(["a","x","b"])");
  EXPECT_EQ(order(2), R"(["a","b","x"])");
  EXPECT_EQ(order(99), R"(["a","b","x"])");
  EXPECT_EQ(small().inserted("/groups/0/levels", 0, entry).json("/groups/0/levels"), R"([{"from":1}])");
  EXPECT_EQ(small().with("/caps", "none").inserted("/caps", 0, "1").json("/caps"), "\"none\"");
}

TEST(ModelDocument, EntriesAndKeysAreRemoved) {
  EXPECT_EQ(small().removed("/groups/0").size("/groups"), 1U);
  EXPECT_EQ(small().removed("/groups/0").textAt("/groups/0/id"), "money");
  EXPECT_FALSE(small().removed("/currency").has("/currency"));
  EXPECT_EQ(small().removed("/groups/1").inserted("/groups", 1, small().json("/groups/1")), small());
}

TEST(ModelDocument, APlaceThatCannotBeLeavesTheDocumentAsItIs) {
  for (const char* impossible : {"/groups/x", "/groups/7", "/groups/00", "/groups/-", "/name/deeper",
                                 "/groups/0/factors/99999999999999999999", "/absent/00", "/absent/7/x"}) {
    EXPECT_EQ(small().removed(impossible), small()) << impossible;
    EXPECT_EQ(small().with(impossible, 1.0), small()) << impossible;
    EXPECT_EQ(small().with(impossible, Scalar()), small()) << impossible;
    EXPECT_EQ(small().withPart(impossible, "{}"), small()) << impossible;
    EXPECT_EQ(small().inserted(impossible, 0, "1"), small()) << impossible;
    EXPECT_EQ(small().json(impossible), "null") << impossible;
    EXPECT_EQ(small().size(impossible), 0U) << impossible;
  }
  EXPECT_EQ(small().removed("/absent/deeper"), small());
  EXPECT_EQ(small().removed(""), small());
  EXPECT_EQ(small().json("/absent"), "null");
  EXPECT_EQ(small().inserted("/name", 0, "1"), small()) << "no list";
}

TEST(ModelDocument, KeysThatThisProgramDoesNotKnowSurviveInTheirOrder) {
  Json json = smallModel();
  json["own"] = {{"b", Json::array({1, nullptr})}, {"a", "<b>"}};
  json["groups"][0]["factors"][0]["curve"]["colour"] = "red";
  json["zzz"] = 1;
  const ModelDocument document = documentOf(json).with("/groups/0/weight", 61.0).removed("/currency");
  const ModelDocument again = ModelDocument::parse(document.text()).value();
  EXPECT_EQ(again, document);
  EXPECT_EQ(again.json("/own"), R"({"b":[1,null],"a":"<b>"})");
  EXPECT_EQ(again.textAt(logins + "/curve/colour"), "red");
  EXPECT_LT(again.text().find("\"own\""), again.text().find("\"zzz\""));
  EXPECT_LT(again.text().find("\"b\""), again.text().find("\"a\""));
}

TEST(ModelDocument, TheTextOfAFileIsStable) {
  const ModelDocument document = ModelDocument::parse(defaultModelFile().dump()).value();
  EXPECT_EQ(ModelDocument::parse(document.text()).value(), document);
  EXPECT_EQ(ModelDocument::parse(document.text())->text(), document.text());
  const ModelDocument numbers =
      ModelDocument::parse(R"({"a": [1.0, 1e5, -0.0, 1e300, 0.1, 18446744073709551616]})").value();
  EXPECT_EQ(ModelDocument::parse(numbers.text())->text(), numbers.text());
}

TEST(ModelDocument, KeysWithSlashesAndTildesHaveTheirPlaceToo) {
  const ModelDocument document = ModelDocument::parse(R"({"a/b": {"c~d": 5}})").value();
  EXPECT_EQ(document.scalar("/a~1b/c~0d"), Scalar(5.0));
  EXPECT_EQ(document.with("/a~1b/c~0d", 6.0).text(), "{\n  \"a/b\": {\n    \"c~d\": 6\n  }\n}\n");
}

TEST(EntryPlace, TheLastStepIsTheIndex) {
  EXPECT_EQ(placeOf("/groups/2/factors/1").list, "/groups/2/factors");
  EXPECT_EQ(placeOf("/groups/2/factors/1").index, 1U);
  EXPECT_EQ(placeOf("/bands/0").list, "/bands");
  EXPECT_EQ(placeOf("/bands/10").index, 10U);
}

} // namespace
} // namespace health
