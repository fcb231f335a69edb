// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_file.h"
#include "core/model/read_model.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#include <vector>

// resources/models/healthmodel.schema.json says the same of a model file as readScoreModel(), as far as a
// schema reaches.

namespace health {
namespace {

namespace fs = std::filesystem;
using Document = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

const fs::path modelFolder = HEALTH_SOURCE_DIR "/resources/models";
const fs::path brokenFolder = HEALTH_SOURCE_DIR "/tests/broken_files/models";
constexpr std::string_view ending = ".healthmodel.json";

/// Codes of files that are no JSON for a plain parser, so that a schema has nothing to judge.
const std::set<std::string_view> notJson{"json_syntax", "json_not_utf8", "json_number_too_large"};

/// Codes of mistakes that a schema cannot see: for most it would have to compare two values of the file.
const std::set<std::string_view> unseen{
    "json_duplicate_key", // the plain parser keeps one of them
    "json_too_deep",      "duplicate_id",     "unknown_factor",      "unknown_reference", "limits_reversed",
    "reset_outside",      "equal_curve_ends", "bands_not_ascending", "band_gap",          "band_overlap",
    "number_too_large", // sums, distances and ratios that are no finite number
};

/// Files whose code says otherwise than the schema: name, whether the schema refuses it all the same.
const std::map<std::string_view, bool> exceptions{
    // refused, though the code is else out of reach
    {"order-names-one-twice", true}, // a list of plain texts can be asked to hold each once
    {"nested-too-deep", true},       // it lies in `notes`, which must be a text; the depth goes unseen
    // accepted, though the code is else within reach
    {"reset-money-foreign", false},       // the currency is one, but not that of the model
    {"reset-of-unknown-category", false}, // a text, but none of the curve's ids
};

Document parsed(const fs::path& file) {
  return Document::parse(readFile(file.string()).value());
}

const Document& schemaDocument() {
  static const Document document = parsed(modelFolder / "healthmodel.schema.json");
  return document;
}

/// What the schema finds wrong, one complaint a line; empty if it accepts.
std::string complaints(const Document& document) {
  valijson::Schema schema;
  valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(schemaDocument()), schema);
  valijson::ValidationResults results;
  if (valijson::Validator().validate(schema, Adapter(document), &results)) {
    return {};
  }
  std::string text;
  for (const auto& error : results) {
    for (const std::string& step : error.context) {
      text += step;
    }
    text += ": " + error.description + "\n";
  }
  return text;
}

/// The files of a folder that are models, by their names without the ending.
std::map<std::string, std::string> modelTexts(const fs::path& folder) {
  std::map<std::string, std::string> texts;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(ending)) {
      texts[name.substr(0, name.size() - ending.size())] = readFile(entry.path().string()).value();
    }
  }
  return texts;
}

/// The codes with which the program refuses a model.
std::vector<std::string_view> codesOf(std::string_view text) {
  std::vector<std::string_view> codes;
  const auto model = readScoreModel(text);
  if (!model) {
    std::ranges::transform(model.error(), std::back_inserter(codes),
                           [](const Issue& issue) { return codeName(issue.code); });
  }
  return codes;
}

bool schemaShouldRefuse(const std::string& name, const std::vector<std::string_view>& codes) {
  const auto exception = exceptions.find(name);
  return exception != exceptions.end()
             ? exception->second
             : std::ranges::any_of(codes, [](std::string_view code) { return !unseen.contains(code); });
}

Document sixFactors() {
  return parsed(modelFolder / "crm-six-factor.healthmodel.json");
}

Document with(Document document, const std::string& pointer, const Document& value) {
  document[Document::json_pointer(pointer)] = value;
  return document;
}

TEST(ModelSchema, AcceptsEveryModelThatShips) {
  const auto texts = modelTexts(modelFolder);
  EXPECT_GE(texts.size(), 5U);
  for (const auto& [name, text] : texts) {
    EXPECT_EQ(complaints(Document::parse(text)), "") << name;
  }
}

TEST(ModelSchema, AgreesWithTheCheckerOnEveryBrokenFile) {
  for (const auto& [name, text] : modelTexts(brokenFolder)) {
    const auto codes = codesOf(text);
    if (codes.empty()) {
      ADD_FAILURE() << name << " is accepted by the program";
      continue;
    }
    if (notJson.contains(codes.front())) {
      EXPECT_TRUE(Document::parse(text, nullptr, false).is_discarded()) << name;
      continue;
    }
    const std::string found = complaints(Document::parse(text));
    EXPECT_EQ(!found.empty(), schemaShouldRefuse(name, codes)) << name << ", " << codes.front() << "\n"
                                                               << found;
  }
}

TEST(ModelSchema, EveryExceptionIsAFileThatTheCodeAloneWouldJudgeOtherwise) {
  const auto texts = modelTexts(brokenFolder);
  for (const auto& [name, refused] : exceptions) {
    const auto text = texts.find(std::string(name));
    ASSERT_NE(text, texts.end()) << name;
    EXPECT_NE(schemaShouldRefuse("", codesOf(text->second)), refused) << name;
  }
}

TEST(ModelSchema, ANullCountsAsAnAbsentKey) {
  Document model = sixFactors();
  for (const char* key : {"display_order", "groups_out_of", "inputs", "priority", "caps", "accepted_warnings",
                          "sources", "notes"}) {
    model[key] = nullptr;
  }
  for (const char* key : {"aggregation", "levels"}) {
    model["groups"][0][key] = nullptr;
  }
  for (const char* key :
       {"help", "unit", "unit_one", "customer_observation", "customer_next_step", "minimum", "maximum",
        "typical", "step", "step_percent", "reset", "calendar_per_30_days", "sentiment"}) {
    for (Document& group : model["groups"]) {
      for (Document& factor : group["factors"]) {
        factor[key] = nullptr;
      }
    }
  }
  for (const char* key : {"to", "action"}) {
    model["bands"][0][key] = nullptr;
  }
  EXPECT_EQ(complaints(model), "");
  EXPECT_TRUE(readScoreModel(model.dump()));

  for (const char* key : {"format", "version", "id", "name", "revision", "currency", "missing", "groups",
                          "bands_include", "bands"}) {
    const Document without = with(sixFactors(), std::string("/") + key, nullptr);
    EXPECT_NE(complaints(without), "") << key;
    EXPECT_FALSE(readScoreModel(without.dump())) << key;
  }
}

TEST(ModelSchema, UnknownKeysAreAllowedEverywhere) {
  Document model = sixFactors();
  for (const char* place : {"", "/groups/0", "/groups/0/factors/0", "/groups/0/factors/0/curve",
                            "/groups/0/factors/0/typical", "/groups/1/factors/0/reset", "/bands/0"}) {
    model[Document::json_pointer(place)]["own"] = Document{{"of", "the file"}};
  }
  EXPECT_EQ(complaints(model), "");
  EXPECT_TRUE(readScoreModel(model.dump()));
}

TEST(ModelSchema, AgreesWithTheCheckerOnWholeNumbersWrittenAsFractions) {
  const std::string reset = "/groups/2/factors/0/reset"; // a count
  for (const auto& [value, accepted] : {std::pair<Document, bool>{2, true}, {2.0, true}, {2.5, false}}) {
    const Document model = with(sixFactors(), reset, value);
    EXPECT_EQ(complaints(model).empty(), accepted) << value;
    EXPECT_EQ(readScoreModel(model.dump()).has_value(), accepted) << value;
  }
}

TEST(ModelSchema, NamesMayHoldMarkup) {
  const Document model = with(sixFactors(), "/groups/0/name", "<b>Engagement</b> & \"more\"");
  EXPECT_EQ(complaints(model), "");
  EXPECT_TRUE(readScoreModel(model.dump()));
}

} // namespace
} // namespace health
