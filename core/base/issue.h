// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace health {

enum class Severity { warning, error };

/// What is wrong. The sentence for each stands in core/report/issue_text.cpp; codeName() is its stable name
/// in files.
enum class IssueCode {
  // a file as a whole
  fileMissing,
  fileIsDirectory,
  fileUnreadable,
  fileTooLarge,
  // a file to be saved
  fileNameEmpty,
  folderMissing,
  folderNotWritable,
  fileNotWritable,
  fileNotWritten,
  fileNotReadBack,
  fileReadBackDiffers,
  fileUnsettled,
  streamCutShort,
  // JSON as a notation
  jsonSyntax,
  jsonNotUtf8,
  jsonTooDeep,
  jsonDuplicateKey,
  jsonNumberTooLarge,
  // the shape of a document
  wrongFormat,
  wrongVersion,
  wrongType,
  missingKey,
  badDate,
  // numbers as people write them
  notANumber,
  ambiguousNumber,
  tooManyCharacters,
  numberTooLarge,
  // a value against its factor
  outsideRange,
  belowLowest,
  aboveHighest,
  notWhole,
  bareMoney,
  notMoney,
  notACategory,
  unknownFactor,
  beyondCurve,
  rangeReversed,
  // money and rates
  unknownCurrency,
  tooManyDecimals,
  amountTooLarge,
  currencyMismatch,
  rateNotPositive,
  missingRate,
  // models
  unknownModel,
  wrongModel,
  emptyModel,
  emptyName,
  duplicateId,
  unknownChoice,
  negativeWeight,
  noWeight,
  equalCurveEnds,
  curveNotPositive,
  limitsReversed,
  moneyCurveWithoutCurrency,
  bandsNotAscending,
  bandsIncomplete,
  resetOutside,
  tooManyEntries,
  tooFewEntries,
  scoreOutside,
  categoryWithoutScore,
  curveKindMismatch,
  yesNoCategories,
  bandGap,
  bandOverlap,
  unknownReference,
  // what-if
  unknownTarget,
  limitBehind,
  // templates of reports
  unknownField,
  fieldNotClosed,
  // reports as files
  textTooLong,
  workbookUnwritable,
  oneCustomerOnly,
  // what a model's author may want to look at
  weightsNotHundred,
  bandUnreachable,
  factorWithoutEffect,
  saturatedAtReset,
  outcomeAsInput,
  tooManyFactors,
  bandEdgeOften,
};

/// One thing wrong with one place. Plain data: words, locale and colour are the reader's business.
struct Issue {
  IssueCode code{};
  /// A JSON pointer for documents ("/inputs/nps"), a factor id for inputs ("nps"), empty for the whole.
  std::string where;
  /// The offending value as it was written, shortened where it is very long.
  std::string value;
  /// The limits it broke, both included; undefined where there is none on that side.
  std::optional<double> lowest;
  std::optional<double> highest;
  /// What was expected, or the second reading of an ambiguous number.
  std::string detail;
  Severity severity = Severity::error;

  bool operator==(const Issue&) const = default;
};

using Issues = std::vector<Issue>;

/// A value, or all that is wrong with what should have become one.
template <typename T>
using Checked = tl::expected<T, Issues>;

/// The codes for what a model's author may want to look at.
inline constexpr std::array modelWarnings{IssueCode::weightsNotHundred,   IssueCode::bandUnreachable,
                                          IssueCode::factorWithoutEffect, IssueCode::saturatedAtReset,
                                          IssueCode::outcomeAsInput,      IssueCode::tooManyFactors,
                                          IssueCode::bandEdgeOften};

/// The stable name of a code in result files ("outside_range").
std::string_view codeName(IssueCode code);

bool hasErrors(const Issues& issues);

/// `text` whole, or its first 40 characters with an ellipsis: for the value of an issue.
std::string excerpt(std::string_view text);

} // namespace health
