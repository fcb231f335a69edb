// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/report/wording.h"
#include "core/scoring/customer_inputs.h"

#include <QString>

#include <tl/expected.hpp>

namespace health {

/// The one customer of a `*.health.json` text, valid for `model`, or a sentence per mistake with file and
/// place. `name` is what messages call the file.
tl::expected<CustomerInputs, QString> customerFromText(const std::string& json, const QString& name,
                                                       const ScoreModel& model, const Wording& wording);

/// The same from a file on disk.
tl::expected<CustomerInputs, QString> customerFromFile(const QString& path, const ScoreModel& model,
                                                       const Wording& wording);

} // namespace health
