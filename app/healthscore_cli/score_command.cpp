// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/score_command.h"

#include "app/healthscore_cli/find_model.h"
#include "app/healthscore_cli/report_printer.h"
#include "app/healthscore_cli/set_option.h"
#include "core/base/json_parse.h"
#include "core/base/read_file.h"
#include "core/model/builtin_models.h"
#include "core/scoring/lint_model.h"
#include "core/scoring/read_inputs.h"
#include "core/scoring/score_customer.h"

#include <algorithm>

namespace health {
namespace {

class ScoreRun {
public:
  ScoreRun(const ScoreOptions& options, Console& console) : m_options(options), m_console(console) {}

  void run() {
    if (!readSets() || !readModel() || !readRates()) {
      return;
    }
    if (const auto file = readCustomers()) {
      printAll(*file);
    }
  }

private:
  const ScoreOptions& m_options;
  Console& m_console;
  std::vector<SetOption> m_sets;
  std::shared_ptr<const ScoreModel> m_model; ///< null: each customer's own
  ExchangeRates m_rates = ExchangeRates::builtin();

  bool readSets() {
    for (const std::string& option : m_options.set) {
      auto read = readSetOption(option);
      if (read) {
        m_sets.push_back(std::move(*read));
      } else {
        m_console.complain(setOptionPlace(option.substr(0, option.find('='))), read.error());
      }
    }
    return !m_console.hasComplaints();
  }

  bool readModel() {
    if (m_options.model.empty()) {
      return true;
    }
    if (auto found = findModel(m_options.model, m_console)) {
      m_model = std::move(found->model);
      if (!builtinModel(m_options.model)) { // the built-in ones are known to be as they are
        Console::warn(m_options.model, lintModel(*m_model));
      }
    }
    return m_model != nullptr;
  }

  bool readRates() {
    if (m_options.rates.empty()) {
      return true;
    }
    const auto json = readFile(m_options.rates);
    if (!json) {
      m_console.complain(m_options.rates, json.error());
      return false;
    }
    auto table = readRateTable(*json);
    if (!table) {
      m_console.complain(m_options.rates, table.error());
      return false;
    }
    m_rates = m_rates.preceded(std::move(*table));
    return true;
  }

  /// Without an input file there is one customer, of whom only `--set` tells.
  std::optional<CustomerFile> readCustomers() {
    if (m_options.input.empty()) {
      CustomerFile file;
      file.customers.emplace_back(CustomerInputs{.model = std::string(defaultModelId)});
      return file;
    }
    const auto json = readFile(m_options.input);
    if (!json) {
      m_console.complain(m_options.input, json.error());
      return std::nullopt;
    }
    auto file = readCustomerFile(*json);
    if (!file) {
      m_console.complain(m_options.input, file.error());
      return std::nullopt;
    }
    return std::move(*file);
  }

  void printAll(const CustomerFile& file) {
    ReportPrinter printer(m_options.format, file.isList, m_console);
    for (std::size_t i = 0; i < file.customers.size(); ++i) {
      if (file.customers[i]) {
        printOne(*file.customers[i], file.isList ? childPointer("", i) : "", printer);
      } else {
        m_console.complain(m_options.input, file.customers[i].error());
      }
    }
    printer.finish();
  }

  void printOne(CustomerInputs inputs, const std::string& pointer, ReportPrinter& printer) {
    const auto model = modelFor(inputs, pointer);
    if (!model) {
      return;
    }
    for (const SetOption& option : m_sets) {
      const auto factor = model->find(option.input.factor);
      inputs.set(option.input.factor,
                 factor ? valueFor(option, model->factors[*factor]) : option.input.value);
    }
    if (const auto result = scoreCustomer(inputs, model, m_rates)) {
      printer.print(inputs, *result);
    } else {
      complainOfInputs(result.error(), childPointer(pointer, "inputs"));
    }
  }

  std::shared_ptr<const ScoreModel> modelFor(const CustomerInputs& inputs, const std::string& pointer) {
    if (m_model) {
      return m_model;
    }
    auto model = builtinModel(inputs.model);
    if (!model) {
      const std::string where = childPointer(pointer, "model");
      m_console.complain(m_options.input, inputs.model.empty()
                                              ? Issue{.code = IssueCode::missingKey,
                                                      .where = where,
                                                      .detail = "the id of a model, or the option --model"}
                                              : unknownModel(inputs.model, where));
    }
    return model;
  }

  /// These issues name a factor; where its value was written tells who has to mend it.
  void complainOfInputs(const Issues& issues, const std::string& pointer) {
    for (Issue issue : issues) {
      const std::string factor = std::exchange(issue.where, "");
      if (std::ranges::any_of(m_sets,
                              [&](const SetOption& option) { return option.input.factor == factor; })) {
        m_console.complain(setOptionPlace(factor), issue);
      } else {
        issue.where = childPointer(pointer, factor);
        m_console.complain(m_options.input, issue);
      }
    }
  }
};

} // namespace

void score(const ScoreOptions& options, Console& console) {
  ScoreRun(options, console).run();
}

} // namespace health
