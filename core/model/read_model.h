// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <string_view>
#include <tl/expected.hpp>

namespace health {

/// A model file (format `customer-health-model`, version 1, described in resources/models/README.md).
/// Errors, all of them at once, each with its JSON pointer: those of parseJson() and of missing or mistyped
/// keys, wrongFormat, wrongVersion, emptyModel, emptyName, tooManyCharacters, tooManyEntries, tooFewEntries,
/// duplicateId, unknownChoice, unknownCurrency, negativeWeight, noWeight, equalCurveEnds, curveNotPositive,
/// scoreOutside, curveKindMismatch, categoryWithoutScore, yesNoCategories, limitsReversed,
/// moneyCurveWithoutCurrency, bandsNotAscending, bandsIncomplete, bandGap, bandOverlap, resetOutside,
/// notWhole, unknownFactor, unknownReference, outsideRange, numberTooLarge (ends too far apart for a double);
/// for the amount of a reset those of moneyFromText(). What is merely doubtful is lintModel()'s business.
Checked<ScoreModel> readScoreModel(std::string_view json);

} // namespace health
