// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/scoring/score_result.h"

#include <QString>

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace health {

/// What tells one input from another across models: where id, kind and unit are the same, so is the meaning,
/// and a model that is switched to takes over what was typed.
std::string inputKey(const Factor& factor);

/// Texts of exchange rates of the user's own, by the two currencies.
using RateTexts = std::map<std::pair<Currency, Currency>, QString>;

/// What was scored when the user last asked for it, or opened the customer: the yardstick of every what-if.
/// Always by the present model. Inputs that could not be used count as unknown.
struct Calculated {
  CustomerInputs inputs;
  ScoreResult result;
  /// The fields as they were typed then, for the way back.
  std::map<std::string, QString> texts;
  std::map<std::string, Currency> currencies;
  RateTexts ownRateTexts;
};

/// All that the user can change, exactly as typed. A small value: undo keeps one before and one after every
/// edit.
struct SessionState {
  QString customer;
  QString asOf; ///< as typed; ISO when set by the program
  std::shared_ptr<const ScoreModel> model;
  /// By inputKey(); absent is empty. A category stands here by its id. Those that the model has no factor for
  /// wait until a model has.
  std::map<std::string, QString> texts;
  std::map<std::string, Currency> currencies; ///< likewise, money only; absent is the model's
  RateTexts ownRateTexts;                     ///< absent or empty: the table's
  std::vector<Input> otherInputs;             ///< of factors that the model lacks, for the file
  std::vector<Scenario> scenarios;            ///< what-ifs that were kept, in the user's order
  std::vector<std::pair<std::string, std::string>> unknownKeys;
  std::shared_ptr<const Calculated> calculated; ///< by `model`; null only before the first calculation
  bool exampleValues = false;                   ///< the calculated result is that of the reset values
  int document = 0;                             ///< which customer this is, for Session::file()

  bool operator==(const SessionState&) const = default;

  QString text(const Factor& factor) const {
    const auto found = texts.find(inputKey(factor));
    return found == texts.end() ? QString() : found->second;
  }
  Currency currency(const Factor& factor) const {
    const auto found = currencies.find(inputKey(factor));
    return found == currencies.end() ? model->currency : found->second;
  }
  /// The text of an own rate to the model's currency.
  QString ownRateText(Currency from) const {
    const auto found = ownRateTexts.find({from, model->currency});
    return found == ownRateTexts.end() ? QString() : found->second;
  }
};

} // namespace health
