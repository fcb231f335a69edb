// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/office_files.h"

#include "core/model/builtin_models.h"
#include "resources/embedded.h"
#include "tests/core/report/hostile_names.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace health {

std::vector<std::string> exampleNames() {
  std::vector<std::string> names;
  for (const EmbeddedText& text : embeddedExamples()) {
    names.emplace_back(text.name);
  }
  return names;
}

Sample scoredExample(const std::string& name) {
  const CustomerInputs inputs = example(name);
  return scored(inputs, builtinModel(inputs.model));
}

std::string hostileReports(ReportFormat format) {
  std::string reports(startOfFile(format));
  Sample sample = scoredExample("globex-inc");
  for (const std::string& name : hostileNames(hostileCustomers)) {
    sample.inputs.customer = name;
    reports += sample.written(format) + (format == ReportFormat::csv ? "\r\n" : "\n");
  }
  return reports;
}

std::string workbookName(std::size_t customer) {
  return "hostile-" + std::to_string(customer) + ".xlsx";
}

std::string hostileWorkbook(std::size_t customer) {
  Sample sample = scoredExample("globex-inc");
  sample.inputs.customer = hostileNames(hostileWorkbooks).at(customer);
  return reportBytes(ReportFormat::xlsx, sample.source(), Voice::crmNote, {}).value();
}

std::vector<FlatPlace> contributionPlaces(const FlatSheet& sheet) {
  std::vector<FlatPlace> places;
  for (const auto& [place, cell] : sheet) {
    if (cell.formula.find("]*[") != std::string::npos) {
      places.push_back(place);
    }
  }
  return places;
}

std::map<FlatPlace, double> changedNumbers(const FlatSheet& sheet) {
  const auto [row, column] = contributionPlaces(sheet).at(0);
  return {{{row, column - 1}, changedWeight}, {{row, column - 2}, changedNormalized}};
}

std::string contentsOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream contents;
  contents << file.rdbuf();
  if (!file) {
    throw std::runtime_error("cannot read " + path.string());
  }
  return contents.str();
}

void writeFile(const std::filesystem::path& path, const std::string& contents) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << contents;
  if (!file.flush()) {
    throw std::runtime_error("cannot write " + path.string());
  }
}

} // namespace health
