// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/report/reported_customer.h"
#include "core/report/wording.h"
#include "core/scoring/customer_inputs.h"

#include <QString>

#include <functional>
#include <memory>
#include <tl/expected.hpp>

namespace health {

/// A customer and the model to score it by.
struct OpenedCustomer {
  CustomerInputs inputs;
  std::shared_ptr<const ScoreModel> model;
  /// It comes from a report, which is no file to save inputs to.
  bool isReported = false;
};

/// Finds a model by its id; null if there is none. Files that name no model ask for the empty id.
using FindModel = std::function<std::shared_ptr<const ScoreModel>(const std::string& id)>;

/// The one customer of a `*.health.json` text or of a result as JSON, valid for its model, or a sentence per
/// mistake with file and place. `name` is what messages call the file.
tl::expected<OpenedCustomer, QString> customerFromText(const std::string& json, const QString& name,
                                                       const FindModel& findModel, const Wording& wording);

/// The same from a file on disk.
tl::expected<OpenedCustomer, QString> customerFromFile(const QString& path, const FindModel& findModel,
                                                       const Wording& wording);

/// The model that a report was made by: one with the same id, revision and fingerprint.
tl::expected<std::shared_ptr<const ScoreModel>, QString>
modelOfReport(const ReportedModel& reported, const QString& name, const FindModel& findModel);

/// The customer of a report by its model.
tl::expected<OpenedCustomer, QString> customerOfReport(const ReportedCustomer& reported,
                                                       const std::shared_ptr<const ScoreModel>& model,
                                                       const QString& name, const Wording& wording);

/// One line per issue, the first few of them: "acme.health.json: /inputs/nps: 150 is not possible here: …".
QString issueLines(const QString& name, const Issues& issues, const Wording& wording);

} // namespace health
