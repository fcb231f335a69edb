// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <string_view>
#include <tl/expected.hpp>

namespace health {

/// A model and the warnings that do not keep it from being used (weightsNotHundred).
struct ReadModel {
  ScoreModel model;
  Issues warnings;
};

/// A model file (format `customer-health-model`, version 1, described in resources/models/README.md).
/// Errors, all of them at once, each with its JSON pointer: those of parseJson() and of missing or mistyped
/// keys, wrongFormat, wrongVersion, emptyModel, emptyName, duplicateId, unknownChoice, unknownCurrency,
/// negativeWeight, noWeight, equalCurveEnds, curveNotPositive, limitsReversed, moneyCurveWithoutCurrency,
/// bandsNotAscending, bandsIncomplete, resetOutside, notWhole, unknownFactor, numberTooLarge (curve ends too
/// far apart for a double); for the amount of a reset those of moneyFromText().
Checked<ReadModel> readScoreModel(std::string_view json);

} // namespace health
