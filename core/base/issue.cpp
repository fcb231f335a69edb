// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/issue.h"

#include <algorithm>
#include <array>
#include <utility>

namespace health {
namespace {

using Entry = std::pair<IssueCode, std::string_view>;

constexpr std::array codeNames{
    Entry{IssueCode::fileMissing, "file_missing"},
    Entry{IssueCode::fileIsDirectory, "file_is_directory"},
    Entry{IssueCode::fileUnreadable, "file_unreadable"},
    Entry{IssueCode::fileTooLarge, "file_too_large"},
    Entry{IssueCode::fileNameEmpty, "file_name_empty"},
    Entry{IssueCode::folderMissing, "folder_missing"},
    Entry{IssueCode::folderNotWritable, "folder_not_writable"},
    Entry{IssueCode::fileNotWritable, "file_not_writable"},
    Entry{IssueCode::fileNotWritten, "file_not_written"},
    Entry{IssueCode::fileNotReadBack, "file_not_read_back"},
    Entry{IssueCode::fileReadBackDiffers, "file_read_back_differs"},
    Entry{IssueCode::fileUnsettled, "file_unsettled"},
    Entry{IssueCode::streamCutShort, "stream_cut_short"},
    Entry{IssueCode::jsonSyntax, "json_syntax"},
    Entry{IssueCode::jsonNotUtf8, "json_not_utf8"},
    Entry{IssueCode::jsonTooDeep, "json_too_deep"},
    Entry{IssueCode::jsonDuplicateKey, "json_duplicate_key"},
    Entry{IssueCode::jsonNumberTooLarge, "json_number_too_large"},
    Entry{IssueCode::wrongFormat, "wrong_format"},
    Entry{IssueCode::wrongVersion, "wrong_version"},
    Entry{IssueCode::wrongType, "wrong_type"},
    Entry{IssueCode::missingKey, "missing_key"},
    Entry{IssueCode::badDate, "bad_date"},
    Entry{IssueCode::notANumber, "not_a_number"},
    Entry{IssueCode::ambiguousNumber, "ambiguous_number"},
    Entry{IssueCode::tooManyCharacters, "too_many_characters"},
    Entry{IssueCode::numberTooLarge, "number_too_large"},
    Entry{IssueCode::outsideRange, "outside_range"},
    Entry{IssueCode::belowLowest, "below_lowest"},
    Entry{IssueCode::aboveHighest, "above_highest"},
    Entry{IssueCode::notWhole, "not_whole"},
    Entry{IssueCode::bareMoney, "bare_money"},
    Entry{IssueCode::notMoney, "not_money"},
    Entry{IssueCode::notACategory, "not_a_category"},
    Entry{IssueCode::unknownFactor, "unknown_factor"},
    Entry{IssueCode::beyondCurve, "beyond_curve"},
    Entry{IssueCode::rangeReversed, "range_reversed"},
    Entry{IssueCode::unknownCurrency, "unknown_currency"},
    Entry{IssueCode::tooManyDecimals, "too_many_decimals"},
    Entry{IssueCode::amountTooLarge, "amount_too_large"},
    Entry{IssueCode::currencyMismatch, "currency_mismatch"},
    Entry{IssueCode::rateNotPositive, "rate_not_positive"},
    Entry{IssueCode::missingRate, "missing_rate"},
    Entry{IssueCode::unknownModel, "unknown_model"},
    Entry{IssueCode::wrongModel, "wrong_model"},
    Entry{IssueCode::emptyModel, "empty_model"},
    Entry{IssueCode::emptyName, "empty_name"},
    Entry{IssueCode::duplicateId, "duplicate_id"},
    Entry{IssueCode::unknownChoice, "unknown_choice"},
    Entry{IssueCode::negativeWeight, "negative_weight"},
    Entry{IssueCode::noWeight, "no_weight"},
    Entry{IssueCode::equalCurveEnds, "equal_curve_ends"},
    Entry{IssueCode::curveNotPositive, "curve_not_positive"},
    Entry{IssueCode::limitsReversed, "limits_reversed"},
    Entry{IssueCode::moneyCurveWithoutCurrency, "money_curve_without_currency"},
    Entry{IssueCode::bandsNotAscending, "bands_not_ascending"},
    Entry{IssueCode::bandsIncomplete, "bands_incomplete"},
    Entry{IssueCode::resetOutside, "reset_outside"},
    Entry{IssueCode::tooManyEntries, "too_many_entries"},
    Entry{IssueCode::tooFewEntries, "too_few_entries"},
    Entry{IssueCode::scoreOutside, "score_outside"},
    Entry{IssueCode::categoryWithoutScore, "category_without_score"},
    Entry{IssueCode::curveKindMismatch, "curve_kind_mismatch"},
    Entry{IssueCode::yesNoCategories, "yes_no_categories"},
    Entry{IssueCode::bandGap, "band_gap"},
    Entry{IssueCode::bandOverlap, "band_overlap"},
    Entry{IssueCode::unknownReference, "unknown_reference"},
    Entry{IssueCode::unknownTarget, "unknown_target"},
    Entry{IssueCode::limitBehind, "limit_behind"},
    Entry{IssueCode::unknownField, "unknown_field"},
    Entry{IssueCode::fieldNotClosed, "field_not_closed"},
    Entry{IssueCode::textTooLong, "text_too_long"},
    Entry{IssueCode::workbookUnwritable, "workbook_unwritable"},
    Entry{IssueCode::oneCustomerOnly, "one_customer_only"},
    Entry{IssueCode::weightsNotHundred, "weights_not_hundred"},
    Entry{IssueCode::bandUnreachable, "band_unreachable"},
    Entry{IssueCode::factorWithoutEffect, "factor_without_effect"},
    Entry{IssueCode::saturatedAtReset, "saturated_at_reset"},
    Entry{IssueCode::outcomeAsInput, "outcome_as_input"},
    Entry{IssueCode::tooManyFactors, "too_many_factors"},
    Entry{IssueCode::bandEdgeOften, "band_edge_often"},
};

constexpr bool inCodeOrder() {
  for (std::size_t i = 0; i < codeNames.size(); ++i) {
    if (static_cast<std::size_t>(codeNames.at(i).first) != i) {
      return false;
    }
  }
  return true;
}
static_assert(inCodeOrder(), "codeName() indexes the table by code");

constexpr std::size_t longestExcerpt = 40;

bool isContinuationByte(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

std::string_view codeName(IssueCode code) {
  return codeNames.at(static_cast<std::size_t>(code)).second;
}

bool hasErrors(const Issues& issues) {
  return std::ranges::any_of(issues, [](const Issue& issue) { return issue.severity == Severity::error; });
}

std::string excerpt(std::string_view text) {
  if (text.size() <= longestExcerpt) {
    return std::string(text);
  }
  std::size_t end = longestExcerpt;
  while (end > 0 && isContinuationByte(text[end])) {
    --end;
  }
  return std::string(text.substr(0, end)) + "…";
}

} // namespace health
