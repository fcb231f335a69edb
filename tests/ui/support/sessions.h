// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/read_file.h"
#include "core/model/builtin_models.h"
#include "core/scoring/read_inputs.h"
#include "tests/ui/support/qt_printers.h"
#include "ui/session/session.h"
#include "ui/shared/locale_style.h"

#include <QLocale>

#include <memory>
#include <string>

// Sessions to test with. Only for programs that link at least health_ui_session.

namespace health {

inline const QString testDay = QStringLiteral("2026-11-22");

inline const std::shared_ptr<const ScoreModel>& crmModel() {
  static const auto model = builtinModel(defaultModelId);
  return model;
}

inline NumberStyle styleNamed(const char* locale) {
  return styleOf(QLocale(QString::fromLatin1(locale)));
}

inline std::unique_ptr<Session> newSession(const char* locale = "en_US") {
  return std::make_unique<Session>(crmModel(), styleNamed(locale), testDay);
}

/// A customer of resources/examples: "acme-corp", "four-dimension".
inline CustomerInputs exampleCustomer(const std::string& name) {
  const std::string path = std::string(HEALTH_SOURCE_DIR) + "/resources/examples/" + name + ".health.json";
  return readCustomerFile(readFile(path).value()).value().customers.front().value();
}

/// Opens one of these examples with its model.
inline void openExample(Session& session, const std::string& name, const QString& file = {}) {
  const CustomerInputs inputs = exampleCustomer(name);
  session.open(inputs, builtinModel(inputs.model), file);
}

/// A session with an example opened.
inline std::unique_ptr<Session> sessionWith(const std::string& example, const char* locale = "en_US") {
  auto session = newSession(locale);
  openExample(*session, example);
  session->undoStack().clear();
  return session;
}

/// The score as shown, "93.9"; "none" where there is none, "stopped" while a field stops it.
inline std::string shownScoreOf(const Session& session) {
  const auto& result = session.outcome().result;
  if (!result) {
    return "stopped";
  }
  return result->score ? fixedDecimal(*result->score, 1) : "none";
}

inline std::string bandOf(const Session& session) {
  return session.outcome().result.value().bandOrNull()->name;
}

inline const Factor& factorNamed(const std::string& id) {
  return crmModel()->factors[crmModel()->find(id).value()];
}

inline const Factor& factorOf(const Session& session, const std::string& id) {
  return session.model().factors[session.model().find(id).value()];
}

/// What stands in a field.
inline QString textOf(const Session& session, const std::string& id) {
  return session.state().text(factorOf(session, id));
}

inline const FieldReading& readingOf(const Session& session, const std::string& id) {
  return session.outcome().fields[session.model().find(id).value()];
}

inline Currency currencyOf(const char* code) {
  return Currency::fromCode(code).value();
}

} // namespace health
