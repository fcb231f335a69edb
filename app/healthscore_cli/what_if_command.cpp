// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/what_if_command.h"

#include "app/healthscore_cli/lever_option.h"
#include "app/healthscore_cli/report_printer.h"
#include "core/report/compose_path.h"
#include "core/report/write_text.h"
#include "core/report/write_what_if_json.h"

#include <utility>

namespace health {
namespace {

class WhatIfRun {
public:
  WhatIfRun(const WhatIfOptions& options, Console& console)
      : m_options(options), m_console(console), m_files(console) {}

  void run() {
    if (!readLevers() || !m_files.open(m_options.files)) {
      return;
    }
    if (const auto customers = m_files.read(m_options.input)) {
      ReportPrinter printer(m_options.format, customers->isList, m_console);
      m_files.forEach(*customers, m_options.input,
                      [&](const CustomerInputs& inputs, const CustomerPlace& place) {
                        if (const auto customer = scoreOne(inputs, place)) {
                          printOne(*customer, place, printer);
                        }
                      });
      printer.finish();
    }
  }

private:
  const WhatIfOptions& m_options;
  Console& m_console;
  CustomerFiles m_files;
  std::vector<SetOption> m_levers;

  bool readLevers() {
    for (const std::string& option : m_options.levers) {
      auto read = readLeverOption(option);
      if (read) {
        m_levers.push_back(std::move(*read));
      } else {
        m_console.complain(leverOptionPlace(option), read.error());
      }
    }
    return !m_console.hasComplaints();
  }

  std::optional<ScoredCustomer> scoreOne(const CustomerInputs& inputs, const CustomerPlace& place) {
    const auto model = m_files.modelFor(inputs, place);
    if (!model) {
      return std::nullopt;
    }
    auto customer = scoredCustomer(inputs, model, m_files.rates());
    if (!customer) {
      for (const Issue& issue : customer.error()) {
        m_files.complainOfInput(issue, place);
      }
      return std::nullopt;
    }
    return std::move(*customer);
  }

  void printOne(const ScoredCustomer& customer, const CustomerPlace& place, ReportPrinter& printer) {
    const auto target = targetFromText(customer.model(), m_options.target);
    if (!target) {
      m_console.complain("--target", target.error());
      return;
    }
    const auto levers = leversFor(customer, place);
    if (!levers) {
      return;
    }
    const WhatIfAnswers answers = answersFor(customer, *levers, *target);
    printer.print(m_options.format == ReportFormat::json ? writeWhatIfJson(customer, answers)
                                                         : writeText(composePath(customer, answers, {})));
  }

  /// The levers that were named, or the usual ones; undefined after saying what is wrong with one.
  std::optional<std::vector<Lever>> leversFor(const ScoredCustomer& customer, const CustomerPlace& place) {
    if (m_levers.empty()) {
      return usualLevers(customer);
    }
    std::vector<Lever> levers;
    bool areFine = true;
    for (const SetOption& option : m_levers) {
      if (const auto lever = leverFor(customer, option, place)) {
        levers.push_back(*lever);
      } else {
        areFine = false;
      }
    }
    for (Issue issue : checkLevers(customer, levers)) {
      areFine = false;
      const std::string factor = std::exchange(issue.where, "");
      m_console.complain(leverOptionPlace(factor), issue);
    }
    return areFine ? std::optional(std::move(levers)) : std::nullopt;
  }

  std::optional<Lever> leverFor(const ScoredCustomer& customer, const SetOption& option,
                                const CustomerPlace& place) {
    const std::string& id = option.input.factor;
    const auto factor = customer.model().find(id);
    if (!factor) {
      m_console.complain(
          leverOptionPlace(id),
          Issue{.code = IssueCode::unknownFactor, .value = excerpt(id), .detail = customer.model().id});
      return std::nullopt;
    }
    if (!isKnown(customer.result.inputs[*factor])) {
      m_files.complainOfInput({.code = IssueCode::missingKey,
                               .where = id,
                               .detail = "a value from which " + leverOptionPlace(id) + " can start"},
                              place);
      return std::nullopt;
    }
    return Lever{.factor = *factor, .limit = valueFor(option, customer.model().factors[*factor])};
  }
};

} // namespace

void whatIf(const WhatIfOptions& options, Console& console) {
  WhatIfRun(options, console).run();
}

} // namespace health
