// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/healthscore_cli/console.h"
#include "core/model/score_model.h"
#include "core/money/exchange_rates.h"
#include "core/scoring/read_inputs.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace health {

/// The options that verbs about customers share; empty where not given.
struct CustomerOptions {
  std::string model; ///< id or file; wins over the one that a customer names
  std::string rates; ///< file; before the built-in ones
};

/// Where a customer was read, for messages.
struct CustomerPlace {
  std::string file;    ///< or "-" for standard input
  std::string pointer; ///< "" for the only one, "/3" in a list
};

/// Customers, with the model and the rates to score them by. What is wrong goes to the console.
class CustomerFiles {
public:
  explicit CustomerFiles(Console& console) : m_console(console) {}

  /// Reads the model and the rates that the options name. False after saying what is wrong.
  bool open(const CustomerOptions& options);
  /// The customers of a file, or of standard input for "-"; undefined after saying what is wrong.
  std::optional<CustomerFile> read(const std::string& file) const;
  /// Calls `use` for each customer that could be read, and says of the others what is wrong.
  void forEach(const CustomerFile& customers, const std::string& file,
               const std::function<void(const CustomerInputs&, const CustomerPlace&)>& use) const;

  /// The model of the options, else the customer's own; null after saying what is wrong.
  std::shared_ptr<const ScoreModel> modelFor(const CustomerInputs& inputs, const CustomerPlace& place) const;
  const ExchangeRates& rates() const { return m_rates; }

  /// Says what is wrong with an input of a customer; the issue names a factor.
  void complainOfInput(Issue issue, const CustomerPlace& place) const;

private:
  Console& m_console;
  std::shared_ptr<const ScoreModel> m_model; ///< null: each customer's own
  ExchangeRates m_rates = ExchangeRates::builtin();

  bool readModel(const std::string& idOrFile);
  bool readRates(const std::string& file);
};

} // namespace health
