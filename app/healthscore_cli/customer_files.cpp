// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/customer_files.h"

#include "app/healthscore_cli/find_model.h"
#include "core/base/json_parse.h"
#include "core/base/read_file.h"
#include "core/model/builtin_models.h"
#include "core/scoring/lint_model.h"

namespace health {

bool CustomerFiles::open(const CustomerOptions& options) {
  return (options.model.empty() || readModel(options.model)) &&
         (options.rates.empty() || readRates(options.rates));
}

bool CustomerFiles::readModel(const std::string& idOrFile) {
  if (auto found = findModel(idOrFile, m_console)) {
    m_model = std::move(found->model);
    if (!builtinModel(idOrFile)) { // the built-in ones are known to be as they are
      Console::warn(idOrFile, lintModel(*m_model));
    }
  }
  return m_model != nullptr;
}

bool CustomerFiles::readRates(const std::string& file) {
  const auto json = readFile(file);
  if (!json) {
    m_console.complain(file, json.error());
    return false;
  }
  auto table = readRateTable(*json);
  if (!table) {
    m_console.complain(file, table.error());
    return false;
  }
  m_rates = m_rates.preceded(std::move(*table));
  return true;
}

std::optional<CustomerFile> CustomerFiles::read(const std::string& file) const {
  const auto json = readFile(file);
  if (!json) {
    m_console.complain(file, json.error());
    return std::nullopt;
  }
  auto customers = readCustomerFile(*json);
  if (!customers) {
    m_console.complain(file, customers.error());
    return std::nullopt;
  }
  return std::move(*customers);
}

void CustomerFiles::forEach(
    const CustomerFile& customers, const std::string& file,
    const std::function<void(const CustomerInputs&, const CustomerPlace&)>& use) const {
  for (std::size_t i = 0; i < customers.customers.size(); ++i) {
    const auto& customer = customers.customers[i];
    if (customer) {
      use(*customer, {.file = file, .pointer = customers.isList ? childPointer("", i) : ""});
    } else {
      m_console.complain(file, customer.error());
    }
  }
}

std::shared_ptr<const ScoreModel> CustomerFiles::modelFor(const CustomerInputs& inputs,
                                                          const CustomerPlace& place) const {
  if (m_model) {
    return m_model;
  }
  auto model = builtinModel(inputs.model);
  if (!model) {
    const std::string where = childPointer(place.pointer, "model");
    m_console.complain(place.file, inputs.model.empty()
                                       ? Issue{.code = IssueCode::missingKey,
                                               .where = where,
                                               .detail = "the id of a model, or the option --model"}
                                       : unknownModel(inputs.model, where));
  }
  return model;
}

void CustomerFiles::complainOfInput(Issue issue, const CustomerPlace& place) const {
  issue.where = childPointer(childPointer(place.pointer, "inputs"), issue.where);
  m_console.complain(place.file, issue);
}

} // namespace health
