// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/score_command.h"

#include "app/healthscore_cli/report_printer.h"
#include "app/healthscore_cli/set_option.h"
#include "core/base/read_file.h"
#include "core/model/builtin_models.h"
#include "core/report/report_template.h"

#include <algorithm>

namespace health {
namespace {

class ScoreRun {
public:
  ScoreRun(const ScoreOptions& options, Console& console)
      : m_options(options), m_console(console), m_files(console), m_wording{options.numbers, {}} {}

  void run() {
    if (!readSets() || !readOwnTemplate() || !m_files.open(m_options.files)) {
      return;
    }
    if (!m_options.output.empty()) {
      m_console.writeTo(m_options.output, m_template ? "" : startOfFile(m_options.format));
    }
    if (const auto customers = readCustomers()) {
      printAll(*customers);
    }
  }

private:
  const ScoreOptions& m_options;
  Console& m_console;
  CustomerFiles m_files;
  std::vector<SetOption> m_sets;
  std::optional<ReportTemplate> m_template;
  Wording m_wording;

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

  /// False after saying what is wrong with it.
  bool readOwnTemplate() {
    const std::string& file = m_options.reportTemplate;
    if (file.empty()) {
      return true;
    }
    auto read =
        readFile(file).map_error([](Issue issue) { return Issues{std::move(issue)}; }).and_then(readTemplate);
    if (read) {
      m_template = std::move(*read);
    } else {
      m_console.complain(file, read.error());
    }
    return m_template.has_value();
  }

  /// Without an input file there is one customer, of whom only `--set` tells.
  std::optional<CustomerFile> readCustomers() const {
    if (!m_options.input.empty()) {
      return m_files.read(m_options.input);
    }
    CustomerFile file;
    file.customers.emplace_back(CustomerInputs{.model = std::string(defaultModelId)});
    return file;
  }

  void printAll(const CustomerFile& customers) {
    if (m_options.format == ReportFormat::xlsx && customers.customers.size() != 1) {
      m_console.complain(m_options.input, {.code = IssueCode::oneCustomerOnly,
                                           .value = std::to_string(customers.customers.size())});
      return;
    }
    ReportPrinter printer(m_options.format, customers.isList, m_console);
    m_files.forEach(
        customers, m_options.input,
        [&](const CustomerInputs& inputs, const CustomerPlace& place) { printOne(inputs, place, printer); });
    printer.finish();
  }

  void printOne(CustomerInputs inputs, const CustomerPlace& place, ReportPrinter& printer) {
    const auto model = m_files.modelFor(inputs, place);
    if (!model) {
      return;
    }
    for (const SetOption& option : m_sets) {
      const auto factor = model->find(option.input.factor);
      inputs.set(option.input.factor,
                 factor ? valueFor(option, model->factors[*factor]) : option.input.value);
    }
    if (auto customer = scoredCustomer(inputs, model, m_files.rates())) {
      print({.customer = std::move(*customer)}, printer);
    } else {
      complainOfInputs(customer.error(), place);
    }
  }

  Checked<std::string> written(const ReportSource& source) const {
    if (m_template) {
      return fillTemplate(*m_template, source, m_wording);
    }
    if (m_options.format != ReportFormat::xlsx) {
      return writeReport(m_options.format, source, m_options.voice, m_wording);
    }
    return reportBytes(m_options.format, source, m_options.voice, m_wording)
        .map_error([](const Issue& issue) { return Issues{issue}; });
  }

  void print(const ReportSource& source, ReportPrinter& printer) {
    if (auto report = written(source)) {
      printer.print(std::move(*report));
    } else {
      m_console.complain(m_template ? m_options.reportTemplate : "--format xlsx", report.error());
    }
  }

  /// Where the value of a factor was written tells who has to mend it.
  void complainOfInputs(const Issues& issues, const CustomerPlace& place) {
    for (Issue issue : issues) {
      const auto names = [&](const SetOption& option) { return option.input.factor == issue.where; };
      if (std::ranges::any_of(m_sets, names)) {
        const std::string factor = std::exchange(issue.where, "");
        m_console.complain(setOptionPlace(factor), issue);
      } else {
        m_files.complainOfInput(std::move(issue), place);
      }
    }
  }
};

} // namespace

void score(const ScoreOptions& options, Console& console) {
  ScoreRun(options, console).run();
}

} // namespace health
