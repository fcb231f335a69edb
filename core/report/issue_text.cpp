// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/issue_text.h"

#include "core/base/decimal.h"
#include "core/base/range_text.h"
#include "core/report/phrase.h"

#include <fmt/format.h>
#include <sstream>

namespace health {
namespace {

std::string_view pattern(const Issue& issue) {
  switch (issue.code) {
  case IssueCode::fileMissing:
    return "There is no such file.";
  case IssueCode::fileIsDirectory:
    return "This is a folder, not a file.";
  case IssueCode::fileUnreadable:
    return "The file cannot be read: {detail}.";
  case IssueCode::fileTooLarge:
    return "The file is larger than {highest} MiB, the most that is read.";
  case IssueCode::fileNameEmpty:
    return "The file has no name; give it one.";
  case IssueCode::folderMissing:
    return "There is no folder {value}: create it, or save in another one.";
  case IssueCode::folderNotWritable:
    return "No file can be made in the folder {value}: {detail}. Save in another folder.";
  case IssueCode::fileNotWritable:
    return "The file cannot be changed: {detail}. Save under another name or in another folder.";
  case IssueCode::fileNotWritten:
    return "Writing failed: {detail}. Nothing was changed; try again, or save in another folder.";
  case IssueCode::fileNotReadBack:
    return "What was written cannot be read back: {detail}. Nothing was changed; save on another disk.";
  case IssueCode::fileReadBackDiffers:
    return "What was read back is not what was written. Nothing was changed; save on another disk.";
  case IssueCode::fileUnsettled:
    return "The new file is there and reads back right, but the disk did not confirm its name: {detail}. A "
           "power "
           "cut could undo it; save once more, or on another disk.";
  case IssueCode::streamCutShort:
    return "Only {value} of {highest} bytes were written: {detail}. Do not use what has arrived there.";
  case IssueCode::jsonSyntax:
    return issue.value.empty() ? "This is not JSON: it ends too early."
                               : "This is not JSON: unexpected {value}.";
  case IssueCode::jsonNotUtf8:
    return "This is not text in UTF-8.";
  case IssueCode::jsonTooDeep:
    return "Nested deeper than {highest} levels.";
  case IssueCode::jsonDuplicateKey:
    return "The key {value} stands here twice.";
  case IssueCode::jsonNumberTooLarge:
    return "The number {value} is too large: the limit is about 1.8e308.";
  case IssueCode::wrongFormat:
    return "The format is {value}; only “{detail}” is read here.";
  case IssueCode::wrongVersion:
    return "The version is {value}; this program reads version {detail}.";
  case IssueCode::wrongType:
    return "{value} is not what is expected here: {detail}.";
  case IssueCode::missingKey:
    return "The key is missing; expected: {detail}.";
  case IssueCode::badDate:
    return "{value} is no date of the form 2026-11-22.";
  case IssueCode::notANumber:
    return "“{value}” is not a number.";
  case IssueCode::ambiguousNumber:
    return "Do you mean {value} or {detail}?";
  case IssueCode::tooManyCharacters:
    return "“{value}” is too long: at most {highest} characters are read.";
  case IssueCode::numberTooLarge:
    return "{value} is too large: the limit is about 1.8e308.";
  case IssueCode::outsideRange:
    return "{value} is not possible here: enter {lowest} to {highest}.";
  case IssueCode::belowLowest:
    return "{value} is not possible here: enter {lowest} or more.";
  case IssueCode::aboveHighest:
    return "{value} is not possible here: enter {highest} or less.";
  case IssueCode::notWhole:
    return "{value} is not a whole number.";
  case IssueCode::bareMoney:
    return "The amount {value} has no currency: give the amount and a currency code.";
  case IssueCode::notMoney:
    return "{value} is money; enter a plain number here.";
  case IssueCode::notACategory:
    return "{value} is none of the categories: {detail}.";
  case IssueCode::unknownFactor:
    return "The model {detail} has no factor {value}.";
  case IssueCode::beyondCurve:
    return "{value} counts the same as {highest}: beyond it the score does not change.";
  case IssueCode::unknownCurrency:
    return "{value} is none of the known currency codes, such as USD, EUR or GBP.";
  case IssueCode::tooManyDecimals:
    return "{value} has more decimals than {detail} has: at most {highest}.";
  case IssueCode::amountTooLarge:
    return "{value} {detail} is too large: at most {highest}.";
  case IssueCode::currencyMismatch:
    return "The text says {value}, the currency chosen is {detail}.";
  case IssueCode::rateNotPositive:
    return "The rate {value} is not above 0.";
  case IssueCode::missingRate:
    return "There is no exchange rate from {value} to {detail}.";
  case IssueCode::rangeReversed:
    return "The range {value} begins above its end; the other way round it is {detail}.";
  case IssueCode::unknownTarget:
    return "{value} is neither a score from 0 to 100 nor a category; the categories are: {detail}.";
  case IssueCode::limitBehind:
    return "The limit {value} lies on the worse side of the present {detail}; nothing could move.";
  case IssueCode::unknownField:
    return "“{value}” is no field of a template; there are {detail}.";
  case IssueCode::fieldNotClosed:
    return "The field “{value}” is not closed by a brace; for a brace of the text write two.";
  case IssueCode::textTooLong:
    return "“{value}” is too long for a workbook, whose cells hold {highest} characters: shorten it, or "
           "choose another format.";
  case IssueCode::workbookUnwritable:
    return "The workbook could not be put together in the folder for temporary files, {value}: {detail}. "
           "Make room there, or set TMPDIR to another folder.";
  case IssueCode::oneCustomerOnly:
    return "This is a list of {value}, and a workbook is the report of one customer: choose another format, "
           "or a file with one customer.";
  case IssueCode::unknownModel:
    return "There is no model {value}; known are: {detail}.";
  case IssueCode::wrongModel:
    return "The file is for the model {value}, not for {detail}.";
  case IssueCode::emptyModel:
    return "The model has no factor.";
  case IssueCode::emptyName:
    return "The text is empty.";
  case IssueCode::duplicateId:
    return "{value} is named a second time.";
  case IssueCode::unknownChoice:
    return "{value} is none of the choices: {detail}.";
  case IssueCode::negativeWeight:
    return "The weight {value} is below 0.";
  case IssueCode::noWeight:
    return "No factor has a weight above 0.";
  case IssueCode::equalCurveEnds:
    return "The curve has the same value, {value}, for its worst and its best end.";
  case IssueCode::curveNotPositive:
    return "{value} is not above 0.";
  case IssueCode::limitsReversed:
    return "No entry lies between the minimum and the maximum, {value}.";
  case IssueCode::moneyCurveWithoutCurrency:
    return "A factor of money needs the model to name its currency.";
  case IssueCode::bandsNotAscending:
    return "The bound {value} is not above the one before.";
  case IssueCode::bandsIncomplete:
    return "The bands do not cover the scores from 0 to 100.";
  case IssueCode::resetOutside:
    return "The reset value {value} is outside the valid range.";
  case IssueCode::tooManyEntries:
    return "The list has {value} entries; at most {highest} are read.";
  case IssueCode::tooFewEntries:
    return "The list has {value} entries; at least {lowest} are needed.";
  case IssueCode::scoreOutside:
    return "{value} is no score from 0 to 1.";
  case IssueCode::categoryWithoutScore:
    return "The category has no score; give one from 0 to 1.";
  case IssueCode::curveKindMismatch:
    return "A curve of type {value} does not fit an input of kind {detail}.";
  case IssueCode::yesNoCategories:
    return "A yes/no input has exactly the categories yes and no.";
  case IssueCode::bandGap:
    return "The band ends at {value}, the next one begins at {detail}: scores between have no band.";
  case IssueCode::bandOverlap:
    return "The band ends at {value}, the next one begins at {detail}: scores between have two bands.";
  case IssueCode::unknownReference:
    return "The model has no {value} that could stand here.";
  case IssueCode::weightsNotHundred:
    return "The group weights sum to {value}; normalized to 100 they are {detail}.";
  case IssueCode::bandUnreachable:
    return "No input reaches the band {value}: scores go from {lowest} to {highest}.";
  case IssueCode::factorWithoutEffect:
    return "{value} cannot change the band of any customer.";
  case IssueCode::saturatedAtReset:
    return "The reset value {value} lies beyond the curve's end at {highest}, where changing it changes "
           "nothing.";
  case IssueCode::outcomeAsInput:
    return "{value} is an outcome that the score is meant to foretell; as an input it foretells itself.";
  case IssueCode::tooManyFactors:
    return "The model has {value} factors; with more than {highest} each counts too little to act on.";
  case IssueCode::bandEdgeOften:
    return "Many customers score exactly {value}, where a band begins or ends: small changes will move them "
           "to and fro.";
  }
  return "";
}

std::string limitText(const std::optional<double>& limit, const Wording& wording) {
  return limit ? wording.number(*limit) : std::string();
}

/// Numbers that the program read stand in the reader's style; anything else as it was written.
std::string valueText(const std::string& value, const Wording& wording) {
  const std::size_t end = value.find(' ');
  const std::string number = value.substr(0, end);
  if (const auto range = fromRangeNotation(number)) {
    return displayRange(*range, wording.numbers) + (end == std::string::npos ? "" : value.substr(end));
  }
  if (!parseDecimal(number) || number.find_first_of("eE") != std::string::npos) {
    return value;
  }
  return wording.number(number) + (end == std::string::npos ? "" : value.substr(end));
}

/// "Engagement 32.6, Support 12.5" from one name and number a line.
std::string sharesText(const std::string& detail, const Wording& wording) {
  std::vector<std::string> shares;
  std::istringstream lines(detail);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t tab = line.rfind('\t');
    shares.push_back(tab == std::string::npos
                         ? line
                         : phrase(wording, "{group} {share}", fmt::arg("group", line.substr(0, tab)),
                                  fmt::arg("share", wording.number(line.substr(tab + 1)))));
  }
  return listText(shares, wording);
}

std::string detailText(const Issue& issue, const Wording& wording) {
  return issue.code == IssueCode::weightsNotHundred ? sharesText(issue.detail, wording)
                                                    : valueText(issue.detail, wording);
}

} // namespace

std::string issueText(const Issue& issue, const Wording& wording) {
  return fmt::format(
      fmt::runtime(wording(pattern(issue))), fmt::arg("value", valueText(issue.value, wording)),
      fmt::arg("lowest", limitText(issue.lowest, wording)),
      fmt::arg("highest", limitText(issue.highest, wording)), fmt::arg("detail", detailText(issue, wording)));
}

} // namespace health
