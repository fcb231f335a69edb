// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/open_customer.h"

#include "core/base/read_file.h"
#include "core/report/issue_text.h"
#include "core/scoring/check_inputs.h"
#include "core/scoring/read_inputs.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace health {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("health::OpenCustomer", text);
}

tl::unexpected<QString> refused(const QString& name, const Issues& issues, const Wording& wording) {
  return tl::make_unexpected(issueLines(name, issues, wording));
}

/// scoreCustomer() and checkInputs() name factors; a file is mended by pointer.
Issues withPointers(Issues issues) {
  for (Issue& issue : issues) {
    issue.where.insert(0, "/inputs/");
  }
  return issues;
}

} // namespace

QString issueLines(const QString& name, const Issues& issues, const Wording& wording) {
  constexpr std::size_t most = 3;
  QStringList lines;
  for (std::size_t i = 0; i < issues.size() && i < most; ++i) {
    const QString where = qstr(issues[i].where);
    const QString sentence = qstr(issueText(issues[i], wording));
    lines << (where.isEmpty() ? QStringLiteral("%1: %2").arg(name, sentence)
                              : QStringLiteral("%1: %2: %3").arg(name, where, sentence));
  }
  if (issues.size() > most) {
    lines << tr("… and %1 more").arg(issues.size() - most);
  }
  return lines.join(QLatin1Char('\n'));
}

tl::expected<OpenedCustomer, QString> customerFromText(const std::string& json, const QString& name,
                                                       const FindModel& findModel, const Wording& wording) {
  auto file = readCustomerFile(json);
  if (!file) {
    return refused(name, file.error(), wording);
  }
  if (file->isList) {
    return tl::make_unexpected(
        tr("%1: The file holds a list of customers (%2); the window opens one at a time.")
            .arg(name)
            .arg(file->customers.size()));
  }
  auto& customer = file->customers.front();
  if (!customer) {
    return refused(name, customer.error(), wording);
  }
  const auto model = findModel(customer->model);
  if (model == nullptr) {
    return tl::make_unexpected(
        tr("%1: The model %2 is not open. Open its model file first (Model, Open Model).")
            .arg(name, qstr(excerpt(customer->model))));
  }
  if (const auto checked = checkInputs(*customer, *model); !checked) {
    return refused(name, withPointers(checked.error()), wording);
  }
  return OpenedCustomer{std::move(*customer), model};
}

tl::expected<OpenedCustomer, QString> customerFromFile(const QString& path, const FindModel& findModel,
                                                       const Wording& wording) {
  const QString name = QFileInfo(path).fileName();
  const auto bytes = readFile(path.toStdString());
  if (!bytes) {
    return refused(name, {bytes.error()}, wording);
  }
  return customerFromText(*bytes, name, findModel, wording);
}

} // namespace health
