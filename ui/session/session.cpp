// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/scoring/own_rates.h"
#include "ui/session/make_state.h"
#include "ui/session/state_change.h"

namespace health {

Session::Session(const std::shared_ptr<const ScoreModel>& model, NumberStyle style, QString today,
                 QObject* parent)
    : QObject(parent), m_style(std::move(style)), m_today(std::move(today)),
      m_rates(ExchangeRates::builtin()) {
  SessionState start = resetState(model, m_style);
  start.asOf = m_today;
  start.exampleValues = true;
  apply(calculated(std::move(start)));
}

void Session::apply(const SessionState& state) {
  m_state = state;
  m_outcome = outcomeOf(m_state, m_rates, m_style);
  emit changed();
}

void Session::push(const QString& what, SessionState next, const QString& mergeKey) {
  if (next == m_state) {
    return;
  }
  auto* change = new StateChange(m_state, std::move(next), mergeKey,
                                 [this](const SessionState& state) { apply(state); });
  change->setText(what);
  m_undoStack.push(change);
}

void Session::pushDocument(const QString& what, SessionState next, const QString& file) {
  next.document = m_state.document;
  if (next == m_state && file == this->file()) {
    return;
  }
  next.document = ++m_lastDocument;
  m_files[next.document] = file;
  push(what, std::move(next));
}

SessionState Session::calculated(SessionState state) const {
  state.calculated = m_state.calculated;
  const Outcome outcome = outcomeOf(state, m_rates, m_style);
  if (!state.calculated || outcome.isWhatIf) {
    state.calculated = std::make_shared<const Calculated>(Calculated{
        outcome.inputs, outcome.result.value(), state.texts, state.currencies, state.ownRateTexts});
  }
  return state;
}

QString Session::editKey(const QString& what) const {
  return what + QLatin1Char('#') + QString::number(m_edit);
}

void Session::endEdit() {
  ++m_edit;
}

std::optional<RateUse> Session::rateFrom(Currency from) const {
  return ratesFor(m_outcome.inputs, m_rates).find(from, m_state.model->currency);
}

std::optional<RateUse> Session::tableRateFrom(Currency from) const {
  return m_rates.find(from, m_state.model->currency);
}

void Session::setCustomer(const QString& text) {
  SessionState next = m_state;
  next.customer = text;
  push(tr("Customer"), std::move(next), editKey(QStringLiteral("customer")));
}

void Session::setAsOf(const QString& text) {
  SessionState next = m_state;
  next.asOf = text;
  push(tr("As of"), std::move(next), editKey(QStringLiteral("as of")));
}

void Session::setText(const std::string& factor, const QString& text) {
  const Factor& changed = m_state.model->factors[m_state.model->find(factor).value()];
  SessionState next = m_state;
  next.texts[factor] = text;
  push(QString::fromStdString(changed.name), std::move(next),
       editKey(QStringLiteral("text ") + QString::fromStdString(factor)));
}

void Session::setValue(const std::string& factor, const InputValue& value) {
  const Factor& changed = m_state.model->factors[m_state.model->find(factor).value()];
  setText(factor, fieldTextOf(changed, value, m_style));
}

void Session::setCurrency(const std::string& factor, Currency currency) {
  SessionState next = m_state;
  next.currencies.insert_or_assign(factor, currency);
  push(tr("Currency"), std::move(next));
}

void Session::setOwnRate(Currency from, const QString& text) {
  SessionState next = m_state;
  next.ownRateTexts[from] = text;
  push(tr("Exchange rate"), std::move(next),
       editKey(QStringLiteral("rate ") + QString::fromUtf8(from.code().data())));
}

bool Session::calculate() {
  if (!m_outcome.result) {
    return false;
  }
  if (m_outcome.isWhatIf || m_state.exampleValues) {
    SessionState next = calculated(m_state);
    next.exampleValues = false;
    push(tr("Calculate"), std::move(next));
  }
  endEdit();
  return true;
}

void Session::reset() {
  SessionState next = resetState(m_state.model, m_style);
  next.asOf = m_today;
  next.exampleValues = true;
  pushDocument(tr("Reset"), calculated(std::move(next)), {});
  endEdit();
}

void Session::backToCalculated() {
  SessionState next = m_state;
  const Calculated& calculated = *m_state.calculated;
  next.model = calculated.result.model;
  next.texts = calculated.texts;
  next.currencies = calculated.currencies;
  next.ownRateTexts = calculated.ownRateTexts;
  push(tr("Back to calculated"), std::move(next));
  endEdit();
}

void Session::open(const CustomerInputs& inputs, const QString& file) {
  SessionState next = stateOf(inputs, m_state.model, m_style);
  QString name = next.customer;
  name.replace(QLatin1Char('&'), QStringLiteral("&&")); // menus would take a single one for a mnemonic
  pushDocument(tr("Open %1").arg(name), calculated(std::move(next)), file);
  endEdit();
}

void Session::markSaved(const QString& file) {
  m_files[m_state.document] = file;
  m_undoStack.setClean();
  endEdit();
  emit changed();
}

} // namespace health
