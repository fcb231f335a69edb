// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/model/builtin_models.h"
#include "core/scoring/adapt_inputs.h"
#include "core/scoring/own_rates.h"
#include "core/scoring/score_customer.h"
#include "ui/session/make_state.h"
#include "ui/session/read_field.h"
#include "ui/session/state_change.h"

#include <algorithm>

namespace health {
namespace {

/// What was read, without the amounts that wait for a rate that can be read.
CustomerInputs usableInputs(const Outcome& outcome, const SessionState& state) {
  CustomerInputs inputs = outcome.inputs;
  for (const Factor& factor : state.model->factors) {
    const auto own = outcome.ownRates.find(state.currency(factor));
    if (factor.isMoney() && own != outcome.ownRates.end() && own->second.issue) {
      inputs.set(factor.id, {});
    }
  }
  return inputs;
}

/// Whether all is the same that a result comes from, and the way back to it.
bool isSame(const Calculated& one, const Calculated& other) {
  return one.result.model == other.result.model && one.inputs == other.inputs && one.texts == other.texts &&
         one.currencies == other.currencies && one.ownRateTexts == other.ownRateTexts;
}

} // namespace

Session::Session(const std::shared_ptr<const ScoreModel>& model, NumberStyle style, QString today,
                 QObject* parent)
    : QObject(parent), m_style(std::move(style)), m_today(std::move(today)),
      m_rates(ExchangeRates::builtin()), m_models(builtinModels()) {
  SessionState start = resetState(model, m_style);
  start.asOf = m_today;
  start.exampleValues = true;
  apply(calculated(std::move(start)));
}

void Session::apply(const SessionState& state) {
  const bool otherModel = m_state.model != state.model;
  m_state = state;
  m_outcome = outcomeOf(m_state, m_rates, m_style);
  if (otherModel) {
    emit modelChanged();
  }
  emit changed();
}

std::shared_ptr<const ScoreModel> Session::modelNamed(std::string_view id) const {
  const auto found =
      std::ranges::find(m_models, id, [](const auto& model) { return std::string_view(model->id); });
  return found == m_models.end() ? nullptr : *found;
}

bool Session::addModel(const std::shared_ptr<const ScoreModel>& model) {
  if (builtinModel(model->id)) {
    return false;
  }
  const auto found = std::ranges::find(m_models, model->id, [](const auto& one) { return one->id; });
  if (found == m_models.end()) {
    m_models.push_back(model);
  } else {
    *found = model;
  }
  emit modelsChanged();
  return true;
}

void Session::removeModel(std::string_view id) {
  const auto found =
      std::ranges::find(m_models, id, [](const auto& model) { return std::string_view(model->id); });
  if (found != m_models.end() && !builtinModel(id) && id != m_state.model->id) {
    m_models.erase(found);
    emit modelsChanged();
  }
}

void Session::push(const QString& what, SessionState next, const QString& mergeKey) {
  if (next == m_state) {
    return;
  }
  auto* change = new StateChange<SessionState>(m_state, std::move(next), mergeKey,
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

/// A state's inputs scored by its model; those that cannot be used count as unknown.
std::shared_ptr<const Calculated> Session::calculationOf(SessionState state) const {
  state.calculated.reset(); // of another customer or by another model
  CustomerInputs inputs = usableInputs(outcomeOf(state, m_rates, m_style), state);
  ScoreResult result = scoreUsable(inputs, state.model, m_rates);
  return std::make_shared<const Calculated>(
      Calculated{inputs, std::move(result), state.texts, state.currencies, state.ownRateTexts});
}

/// The state with what is calculated of it. Where that is nothing new it stays the very same: no undo step.
SessionState Session::calculated(SessionState state) const {
  const auto now = calculationOf(state);
  const bool isNew = !m_state.calculated || !isSame(*now, *m_state.calculated);
  state.calculated = isNew ? now : m_state.calculated;
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
  next.texts[inputKey(changed)] = text;
  push(QString::fromStdString(changed.name), std::move(next),
       editKey(QStringLiteral("text ") + QString::fromStdString(factor)));
}

void Session::setValue(const std::string& factor, const InputValue& value) {
  const Factor& changed = m_state.model->factors[m_state.model->find(factor).value()];
  setText(factor, fieldTextOf(changed, value, m_style));
}

void Session::setCurrency(const std::string& factor, Currency currency) {
  SessionState next = m_state;
  next.currencies.insert_or_assign(inputKey(m_state.model->factors[m_state.model->find(factor).value()]),
                                   currency);
  push(tr("Currency"), std::move(next));
}

void Session::setOwnRate(Currency from, const QString& text) {
  SessionState next = m_state;
  next.ownRateTexts[{from, m_state.model->currency}] = text;
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
  next.texts = calculated.texts;
  next.texts.insert(m_state.texts.begin(), m_state.texts.end()); // what waits for another model still waits
  next.currencies = calculated.currencies;
  next.ownRateTexts = calculated.ownRateTexts;
  push(tr("Back to calculated"), std::move(next));
  endEdit();
}

void Session::open(const CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model,
                   const QString& file) {
  SessionState next = stateOf(inputs, model, m_rates, m_style);
  QString name = next.customer;
  name.replace(QLatin1Char('&'), QStringLiteral("&&")); // menus would take a single one for a mnemonic
  pushDocument(tr("Open %1").arg(name), calculated(std::move(next)), file);
  endEdit();
}

/// What is calculated now, as it would have been by another model.
std::shared_ptr<const Calculated>
Session::calculatedBy(const std::shared_ptr<const ScoreModel>& model) const {
  SessionState state = m_state;
  state.texts = m_state.calculated->texts;
  state.currencies = m_state.calculated->currencies;
  state.ownRateTexts = m_state.calculated->ownRateTexts;
  return calculationOf(switchedTo(model, state, m_style));
}

SessionState Session::stateUnder(const std::shared_ptr<const ScoreModel>& model) const {
  if (model == m_state.model) {
    return m_state;
  }
  SessionState state = switchedTo(model, m_state, m_style);
  state.calculated = calculatedBy(model);
  return state;
}

std::optional<ScoreResult> Session::scoreBy(const std::shared_ptr<const ScoreModel>& model) const {
  auto scored = scoreCustomer(adaptedInputs(m_outcome.inputs, *m_state.model, *model), model, m_rates);
  return scored ? std::optional(std::move(*scored)) : std::nullopt;
}

void Session::useModel(const std::shared_ptr<const ScoreModel>& model) {
  if (model == m_state.model) {
    return;
  }
  SessionState next = stateUnder(model);
  push(
      tr("Model %1").arg(QString::fromStdString(model->name).replace(QLatin1Char('&'), QStringLiteral("&&"))),
      std::move(next));
  endEdit();
}

void Session::setValues(const QString& what, const std::vector<std::pair<std::size_t, InputValue>>& values) {
  SessionState next = m_state;
  for (const auto& [position, value] : values) {
    typeIn(value, m_state.model->factors[position], m_style, next);
  }
  push(what, std::move(next));
  endEdit();
}

void Session::type(const QString& what, const TypedFields& fields) {
  SessionState next = stateUnder(fields.model);
  next.customer = fields.customer.value_or(next.customer);
  next.asOf = fields.asOf.value_or(next.asOf);
  for (const TypedFields::Text& typed : fields.texts) {
    const Factor& factor = fields.model->factors[typed.factor];
    next.texts[inputKey(factor)] = typed.text;
    if (factor.isMoney()) {
      next.currencies.insert_or_assign(inputKey(factor), typed.currency);
    }
  }
  push(what, std::move(next));
  endEdit();
}

std::optional<ScoredCustomer> Session::scored() const {
  return m_outcome.result ? std::optional(ScoredCustomer{
                                .inputs = m_outcome.inputs, .rates = m_rates, .result = *m_outcome.result})
                          : std::nullopt;
}

ScoredCustomer Session::scoredAsCalculated() const {
  return {.inputs = m_state.calculated->inputs, .rates = m_rates, .result = m_state.calculated->result};
}

Checked<ScoredCustomer> Session::scored(const CustomerInputs& inputs,
                                        const std::shared_ptr<const ScoreModel>& model) const {
  return scoredCustomer(inputs, model, m_rates);
}

std::optional<ScoredCustomer> Session::scored(const Scenario& scenario) const {
  const auto model = modelNamed(scenario.model);
  if (!model) {
    return std::nullopt;
  }
  CustomerInputs inputs = m_outcome.inputs;
  inputs.model = scenario.model;
  inputs.inputs = scenario.inputs;
  inputs.ownRates = scenario.ownRates;
  auto scored = scoredCustomer(inputs, model, m_rates);
  return scored ? std::optional(std::move(*scored)) : std::nullopt;
}

bool Session::keepScenario(const QString& name) {
  const std::string kept = name.simplified().toStdString();
  if (!m_outcome.result || kept.empty()) {
    return false;
  }
  SessionState next = m_state;
  Scenario scenario{.name = kept,
                    .model = m_state.model->id,
                    .inputs = m_outcome.inputs.inputs,
                    .ownRates = m_outcome.inputs.ownRates};
  const auto same = std::ranges::find(next.scenarios, kept, &Scenario::name);
  if (same == next.scenarios.end()) {
    next.scenarios.push_back(std::move(scenario));
  } else {
    *same = std::move(scenario);
  }
  push(tr("Keep scenario"), std::move(next));
  endEdit();
  return true;
}

bool Session::applyScenario(std::size_t index) {
  const Scenario& scenario = m_state.scenarios[index];
  const auto model = modelNamed(scenario.model);
  if (!model || !scored(scenario)) {
    return false;
  }
  SessionState next = stateUnder(model);
  CustomerInputs inputs;
  inputs.inputs = scenario.inputs;
  for (const Factor& factor : model->factors) {
    typeIn(inputs.value(factor.id), factor, m_style, next);
  }
  for (const OwnRate& own : scenario.ownRates) {
    next.ownRateTexts[{own.from, own.to}] =
        rateTextOf(own.rate, usualRate(m_rates, own.from, own.to), m_style);
  }
  push(tr("Apply scenario"), std::move(next));
  endEdit();
  return true;
}

bool Session::renameScenario(std::size_t index, const QString& name) {
  const std::string wanted = name.simplified().toStdString();
  const auto same = std::ranges::find(m_state.scenarios, wanted, &Scenario::name);
  const bool isTaken = same != m_state.scenarios.end() &&
                       same != m_state.scenarios.begin() + static_cast<std::ptrdiff_t>(index);
  if (wanted.empty() || isTaken) {
    return false;
  }
  SessionState next = m_state;
  next.scenarios[index].name = wanted;
  push(tr("Rename scenario"), std::move(next));
  return true;
}

void Session::moveScenario(std::size_t index, int direction) {
  const std::ptrdiff_t to = static_cast<std::ptrdiff_t>(index) + direction;
  if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_state.scenarios.size())) {
    return;
  }
  SessionState next = m_state;
  std::swap(next.scenarios[index], next.scenarios[static_cast<std::size_t>(to)]);
  push(tr("Move scenario"), std::move(next));
}

void Session::removeScenario(std::size_t index) {
  SessionState next = m_state;
  next.scenarios.erase(next.scenarios.begin() + static_cast<std::ptrdiff_t>(index));
  push(tr("Delete scenario"), std::move(next));
}

void Session::markSaved(const QString& file) {
  m_files[m_state.document] = file;
  m_undoStack.setClean();
  endEdit();
  emit changed();
}

} // namespace health
