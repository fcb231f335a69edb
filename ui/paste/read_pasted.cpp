// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paste/read_pasted.h"

#include "core/report/read_passport.h"
#include "core/scoring/read_inputs.h"
#include "ui/paste/read_pasted_lines.h"
#include "ui/session/input_text.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace health {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("health::ReadPasted", text);
}

QString textName() {
  return tr("The pasted text");
}

tl::expected<OpenedCustomer, QString> customerOfPassport(const Checked<Passport>& passport,
                                                         const FindModel& findModel, const Wording& wording) {
  const QString name = textName();
  if (!passport) {
    const Issue& first = passport.error().front();
    return tl::make_unexpected(
        first.code == IssueCode::missingKey
            ? tr("The pasted report is cut off: its passport lacks the line “%1”. Copy the whole report.")
                  .arg(qstr(first.where))
            : issueLines(name, passport.error(), wording));
  }
  const auto model = modelOfReport(passport->model, name, findModel);
  if (!model) {
    return tl::make_unexpected(model.error());
  }
  const auto reported = reportedCustomer(*passport, **model);
  return reported ? customerOfReport(*reported, *model, name, wording)
                  : tl::make_unexpected(issueLines(name, reported.error(), wording));
}

tl::expected<OpenedCustomer, QString> customerOfJson(const std::string& json, const FindModel& findModel,
                                                     const Wording& wording) {
  const auto file = readCustomerFile(json);
  if (file && file->isList) {
    return tl::make_unexpected(tr("The pasted text is a list of %1 customers; paste one of them at a time.")
                                   .arg(file->customers.size()));
  }
  return customerFromText(json, textName(), findModel, wording);
}

/// What takes the place of what: all inputs of the customer's model.
PastedCustomer preview(OpenedCustomer customer, const Session& session) {
  const Wording wording = windowWording(session.style());
  const SessionState present = session.stateUnder(customer.model);
  PastedCustomer pasted;
  for (const Factor& factor : customer.model->factors) {
    pasted.understood.push_back({qstr(factor.name),
                                 {},
                                 presentValue(factor, present, session.style()),
                                 inputWithUnit(factor, customer.inputs.value(factor.id), wording)});
  }
  pasted.whole = std::move(customer);
  return pasted;
}

bool looksLikeJson(const QString& text) {
  return text.startsWith(QLatin1Char('{')) || text.startsWith(QLatin1Char('['));
}

/// A report as text or Markdown begins with its title.
bool looksLikeReport(const QString& text) {
  static const QRegularExpression title(QStringLiteral(R"(\A(# |[^\n\r]+[\r\n]{1,2}={3,}\s))"));
  return title.match(text).hasMatch();
}

} // namespace

QString nothingToPaste() {
  return tr(
      "There is no customer on the clipboard. Copy a report of this program or its JSON, a customer file, "
      "two columns of a spreadsheet, or lines such as “NPS: 45”, and paste again.");
}

tl::expected<PastedCustomer, QString> readPasted(const QString& text, const Session& session,
                                                 const FindModel& findModel) {
  if (text.size() > longestPaste) {
    return tl::make_unexpected(nothingToPaste());
  }
  const Wording wording = windowWording(session.style());
  QString trimmed = text.trimmed();
  trimmed.remove(0, trimmed.startsWith(QChar::ByteOrderMark) ? 1 : 0);
  const auto whole = [&](tl::expected<OpenedCustomer, QString> customer) {
    return std::move(customer).map(
        [&](OpenedCustomer opened) { return preview(std::move(opened), session); });
  };
  const std::string bytes = trimmed.toStdString();
  const auto passports = readPassports(bytes);
  if (passports.size() > 1) {
    return tl::make_unexpected(
        tr("The pasted text holds the reports of %1 customers; paste one of them at a time.")
            .arg(passports.size()));
  }
  if (!passports.empty()) {
    return whole(customerOfPassport(passports.front(), findModel, wording));
  }
  if (looksLikeJson(trimmed)) {
    return whole(customerOfJson(bytes, findModel, wording));
  }
  auto lines = readPastedLines(text, session);
  if (lines && !lines->typed.texts.empty()) {
    return lines;
  }
  if (looksLikeReport(trimmed)) {
    return tl::make_unexpected(tr(
        "This report has no passport, so that its inputs cannot be pasted. Reports for customers never hold "
        "them; copy the CRM note, the executive summary or the JSON instead."));
  }
  return lines;
}

} // namespace health
