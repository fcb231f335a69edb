// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"
#include "core/scoring/score_result.h"

#include <QString>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace health {

/// What was scored when the user last asked for it: the yardstick of every what-if.
struct Calculated {
  CustomerInputs inputs;
  ScoreResult result;
  /// The fields as they were typed then, for the way back.
  std::map<std::string, QString> texts;
  std::map<std::string, Currency> currencies;
  std::map<Currency, QString> ownRateTexts;
};

/// All that the user can change, exactly as typed. A small value: undo keeps one before and one after every
/// edit.
struct SessionState {
  QString customer;
  QString asOf; ///< as typed; ISO when set by the program
  std::shared_ptr<const ScoreModel> model;
  std::map<std::string, QString> texts;       ///< by factor id; absent is empty
  std::map<std::string, Currency> currencies; ///< by factor id, money only; absent is the model's
  std::map<Currency, QString> ownRateTexts;   ///< rate to the model's currency; absent or empty: the table's
  std::vector<Input> otherInputs;             ///< carried through from file to file
  std::vector<std::pair<std::string, std::string>> unknownKeys;
  std::shared_ptr<const Calculated> calculated; ///< null only before the first calculation
  bool exampleValues = false;                   ///< the calculated result is that of the reset values
  int document = 0;                             ///< which customer this is, for Session::file()

  bool operator==(const SessionState&) const = default;

  QString text(const std::string& factor) const {
    const auto found = texts.find(factor);
    return found == texts.end() ? QString() : found->second;
  }
  Currency currency(const std::string& factor) const {
    const auto found = currencies.find(factor);
    return found == currencies.end() ? model->currency : found->second;
  }
  QString ownRateText(Currency from) const {
    const auto found = ownRateTexts.find(from);
    return found == ownRateTexts.end() ? QString() : found->second;
  }
};

} // namespace health
