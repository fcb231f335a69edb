// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/builtin_models.h"
#include "tests/cli/run_cli.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace health {
namespace {

std::string contentsOf(const std::string& path) {
  std::ostringstream contents;
  contents << std::ifstream(path, std::ios::binary).rdbuf();
  return contents.str();
}

class ModelVerbs : public CliTest {
protected:
  /// The default model with something replaced.
  std::string changedModel(const std::string& from, const std::string& to) const {
    std::string json = run({"show-model", "crm-six-factor"}).out;
    const std::size_t place = json.find(from);
    EXPECT_NE(place, std::string::npos) << from;
    return write("changed.healthmodel.json", json.replace(place, from.size(), to));
  }
};

TEST_F(ModelVerbs, ListEveryBuiltinModelWithItsName) {
  const CliRun result = run({"models"});
  std::string wanted;
  for (const auto& model : builtinModels()) {
    wanted += model->id + "\t" + model->name + "\n";
  }
  EXPECT_EQ(result.out, wanted);
  EXPECT_EQ(result.exitCode, 0);
  std::vector<std::string> ids;
  for (const std::string& line : linesOf(result.out)) {
    ids.push_back(line.substr(0, line.find('\t')));
  }
  EXPECT_EQ(ids.front(), "crm-six-factor");
  std::ranges::sort(ids);
  EXPECT_EQ(ids, (std::vector<std::string>{"crm-six-factor", "four-dimension", "seven-category",
                                           "three-signal", "traffic-light"}));
}

TEST_F(ModelVerbs, ShowABuiltinModelAsTheFileItIsMadeFrom) {
  for (const auto& model : builtinModels()) {
    const CliRun result = run({"show-model", model->id});
    EXPECT_EQ(result.out,
              contentsOf(HEALTH_SOURCE_DIR "/resources/models/" + model->id + ".healthmodel.json"));
    EXPECT_EQ(result.exitCode, 0);
  }
}

TEST_F(ModelVerbs, ShowAModelFileOnlyIfItIsValid) {
  const std::string good = changedModel("\"CRM six-factor\"", "\"My own\"");
  EXPECT_EQ(run({"show-model", good}).out, contentsOf(good));
  const std::string bad = changedModel("\"weight\": 35", "\"weight\": -35");
  const CliRun result = run({"show-model", bad});
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(result.err, bad + ": /groups/0/weight: The weight -35 is below 0.\n");
  EXPECT_EQ(result.exitCode, 1);
}

TEST_F(ModelVerbs, NameTheKnownModelsWhereOneIsUnknown) {
  const CliRun result = run({"show-model", "no-such-model"});
  EXPECT_EQ(result.err.find("no-such-model: There is no model no-such-model; known are: crm-six-factor"), 0U)
      << result.err;
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(result.exitCode, 1);
  const CliRun noFile = run({"show-model", path("none.healthmodel.json")});
  EXPECT_EQ(noFile.err, path("none.healthmodel.json") + ": There is no such file.\n");
  EXPECT_EQ(noFile.exitCode, 1);
}

TEST_F(ModelVerbs, CheckAModelWithoutFaultInSilence) {
  const CliRun result = run({"check-model", changedModel("\"CRM six-factor\"", "\"My own\"")});
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(result.err, "");
  EXPECT_EQ(result.exitCode, 0);
}

TEST_F(ModelVerbs, CheckWarnsAndStillSucceeds) {
  const CliRun result = run({"check-model", changedModel("\"weight\": 35", "\"weight\": 40")});
  EXPECT_EQ(result.out, "/groups: warning: The group weights sum to 105; normalized to 100 they are "
                        "Engagement 38.1, Financial Impact 19, Support Load 14.3, Retention Risk 28.6.\n");
  EXPECT_EQ(result.err, "");
  EXPECT_EQ(result.exitCode, 0);
}

TEST_F(ModelVerbs, CheckPrintsEveryWarningWithItsPointer) {
  auto model = nlohmann::json::parse(run({"show-model", "crm-six-factor"}).out);
  model["groups"][2]["factors"][0]["reset"] = 12;
  model["groups"][3]["factors"][1]["name"] = "Churn\x1B risk";
  const CliRun result = run({"check-model", write("doubtful.healthmodel.json", model.dump())});
  EXPECT_EQ(linesOf(result.out),
            (std::vector<std::string>{
                "/groups/2/factors/0/reset: warning: The reset value 12 lies beyond the curve's end at 10, "
                "where changing it changes nothing.",
                "/groups/3/factors/1: warning: Churn risk is an outcome that the score is meant to foretell; "
                "as an input it foretells itself."}));
  EXPECT_EQ(result.exitCode, 0);
}

TEST_F(ModelVerbs, CheckFindsNothingInTheBuiltinModelsButTheChurnProbability) {
  for (const auto& model : builtinModels()) {
    const CliRun result =
        run({"check-model", HEALTH_SOURCE_DIR "/resources/models/" + model->id + ".healthmodel.json"});
    const std::string expected = model->id == "seven-category"
                                     ? "/groups/2/factors/0: warning: Churn Probability is an outcome that "
                                       "the score is meant to foretell; "
                                       "as an input it foretells itself.\n"
                                     : "";
    EXPECT_EQ(result.out, expected) << model->id;
    EXPECT_EQ(result.err, "") << model->id;
    EXPECT_EQ(result.exitCode, 0) << model->id;
  }
}

TEST_F(ModelVerbs, CheckPrintsEveryErrorWithItsPointer) {
  std::string json = run({"show-model", "crm-six-factor"}).out;
  auto model = nlohmann::json::parse(json);
  model["groups"][0]["factors"][1]["curve"]["best"] = 90;
  model["bands"][1]["from"] = 60;
  model["name"] = "";
  model["groups"][1]["id"] = "engagement\n";
  const CliRun result = run({"check-model", write("bad.healthmodel.json", model.dump())});
  EXPECT_EQ(
      linesOf(result.out),
      (std::vector<std::string>{
          "/name: error: The text is empty.",
          "/groups/0/factors/1/curve/best: error: The curve has the same value, 90, for its worst and its "
          "best end.",
          "/bands/2/from: error: The bound 50 is not above the one before."}));
  EXPECT_EQ(result.err, "");
  EXPECT_EQ(result.exitCode, 1);
}

TEST_F(ModelVerbs, CheckSaysOnStandardErrorWhatIsNoModelFileAtAll) {
  const std::pair<std::string, std::string> cases[] = {
      {path("none.json"), "There is no such file."},
      {path(""), "This is a folder, not a file."},
      {write("text.json", "nothing"), "line 1, column 2: This is not JSON: unexpected no."},
      {write("latin.json", "{\"name\": \"M\xFCller\"}"), "line 1, column 12: This is not text in UTF-8."},
  };
  for (const auto& [file, message] : cases) {
    const CliRun result = run({"check-model", file});
    EXPECT_EQ(result.err, file + ": " + message + "\n");
    EXPECT_EQ(result.out, "");
    EXPECT_EQ(result.exitCode, 1);
  }
}

TEST_F(ModelVerbs, ReadAFileOf32MebibytesAndNoLargerOne) {
  constexpr std::size_t most = 32U * 1024 * 1024;
  std::string json = run({"show-model", "crm-six-factor"}).out;
  const std::string fits = write("fits.healthmodel.json", json + std::string(most - json.size(), ' '));
  EXPECT_EQ(run({"check-model", fits}).exitCode, 0);
  const std::string large = write("large.healthmodel.json", json + std::string(most + 1 - json.size(), ' '));
  const CliRun result = run({"check-model", large});
  EXPECT_EQ(result.err, large + ": The file is larger than 32 MiB, the most that is read.\n");
  EXPECT_EQ(result.exitCode, 1);
}

TEST_F(ModelVerbs, CheckRefusesEveryBrokenModelFile) {
  for (const auto& entry : std::filesystem::directory_iterator(brokenFile("models"))) {
    const CliRun result = run({"check-model", entry.path().string()});
    EXPECT_EQ(result.exitCode, 1) << entry.path();
    EXPECT_NE((result.out + result.err).find(": "), std::string::npos) << entry.path();
    EXPECT_EQ(run({"show-model", entry.path().string()}).exitCode, 1) << entry.path();
  }
}

} // namespace
} // namespace health
