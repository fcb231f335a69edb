// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/open_customer.h"

#include "core/base/read_file.h"
#include "core/report/issue_text.h"
#include "core/report/plain_text.h"
#include "core/report/read_result.h"
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

/// checkInputs() names factors; a file is mended by pointer.
Issues withPointers(Issues issues) {
  for (Issue& issue : issues) {
    issue.where.insert(0, "/inputs/");
  }
  return issues;
}

QString notOpen(const QString& name, const std::string& model) {
  return tr("%1: The model %2 is not open. Open its model file first (Model, Open Model).")
      .arg(name, qstr(excerpt(model)));
}

/// A revision is any text, and reports keep none of its further blanks.
bool isSameText(const std::string& left, const std::string& right) {
  return qstr(oneLine(left)).simplified() == qstr(oneLine(right)).simplified();
}

tl::expected<OpenedCustomer, QString> customerOfResult(const Checked<ReportedCustomer>& result,
                                                       const QString& name, const FindModel& findModel,
                                                       const Wording& wording) {
  if (!result) {
    return refused(name, result.error(), wording);
  }
  const auto model = modelOfReport(result->model, name, findModel);
  return model ? customerOfReport(*result, *model, name, wording) : tl::make_unexpected(model.error());
}

/// What else than inputs could have been meant, readCustomerFile() does not know.
Issues withBothFormats(Issues issues) {
  for (Issue& issue : issues) {
    if (issue.code == IssueCode::wrongFormat) {
      issue.detail = "customer-health-inputs” or “customer-health-result";
    }
  }
  return issues;
}

} // namespace

tl::expected<std::shared_ptr<const ScoreModel>, QString>
modelOfReport(const ReportedModel& reported, const QString& name, const FindModel& findModel) {
  auto model = reported.id.empty() ? nullptr : findModel(reported.id);
  if (model == nullptr) {
    return tl::make_unexpected(notOpen(name, reported.id));
  }
  if (!isSameText(model->revision, reported.revision) ||
      !isSameText(model->fingerprint, reported.fingerprint)) {
    return tl::make_unexpected(
        tr("%1 was made by the model %2, revision %3 (fingerprint %4); open here is its revision %5 "
           "(fingerprint %6). Open the model file of that revision first (Model, Open Model), or paste the "
           "lines of inputs alone.")
            .arg(name, qstr(excerpt(model->name)), qstr(excerpt(reported.revision)),
                 qstr(excerpt(reported.fingerprint)), qstr(excerpt(model->revision)),
                 qstr(model->fingerprint)));
  }
  return model;
}

tl::expected<OpenedCustomer, QString> customerOfReport(const ReportedCustomer& reported,
                                                       const std::shared_ptr<const ScoreModel>& model,
                                                       const QString& name, const Wording& wording) {
  if (const auto checked = checkInputs(reported.inputs, *model); !checked) {
    return refused(name, checked.error(), wording);
  }
  if (const Issues missing = missingInputs(reported, *model); !missing.empty()) {
    return refused(name, missing, wording);
  }
  return OpenedCustomer{reported.inputs, model, true};
}

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
  if (const auto result = readResult(json)) {
    return customerOfResult(*result, name, findModel, wording);
  }
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
    return refused(name, withBothFormats(customer.error()), wording);
  }
  const auto model = findModel(customer->model);
  if (model == nullptr) {
    return tl::make_unexpected(notOpen(name, customer->model));
  }
  if (const auto checked = checkInputs(*customer, *model); !checked) {
    return refused(name, withPointers(checked.error()), wording);
  }
  return OpenedCustomer{std::move(*customer), model, false};
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
