// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/find_model.h"

#include "core/base/read_file.h"
#include "core/model/builtin_models.h"
#include "core/model/read_model.h"
#include "resources/embedded.h"

#include <algorithm>

namespace health {
namespace {

std::optional<FoundModel> findBuiltin(const std::string& id) {
  auto model = builtinModel(id);
  const auto embedded = std::ranges::find(embeddedModels(), std::string_view(id), &EmbeddedText::name);
  return model && embedded != embeddedModels().end()
             ? std::optional(FoundModel{std::move(model), std::string(embedded->text)})
             : std::nullopt;
}

} // namespace

Issue unknownModel(const std::string& id, std::string where) {
  std::string known;
  for (const auto& model : builtinModels()) {
    known += (known.empty() ? "" : ", ") + model->id;
  }
  return {.code = IssueCode::unknownModel, .where = std::move(where), .value = excerpt(id), .detail = known};
}

std::optional<FoundModel> findModel(const std::string& idOrFile, Console& console) {
  if (auto builtin = findBuiltin(idOrFile)) {
    return builtin;
  }
  auto json = readFile(idOrFile);
  if (!json) {
    // A name without an ending was meant as an id.
    const bool isId = json.error().code == IssueCode::fileMissing && idOrFile.find('.') == std::string::npos;
    console.complain(idOrFile, isId ? unknownModel(idOrFile, "") : json.error());
    return std::nullopt;
  }
  auto read = readScoreModel(*json);
  if (!read) {
    console.complain(idOrFile, read.error());
    return std::nullopt;
  }
  return FoundModel{std::make_shared<const ScoreModel>(std::move(*read)), std::move(*json)};
}

} // namespace health
