// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/exchange_rates.h"
#include "core/whatif/scored_customer.h"
#include "ui/session/outcome.h"
#include "ui/session/typed_fields.h"

#include <QMap>
#include <QObject>
#include <QUndoStack>

namespace health {

/// The single owner of what changes while the program runs. Pages read state and outcome, ask for changes,
/// and meet nowhere else. Every change is undoable and announced by changed().
class Session : public QObject {
  Q_OBJECT

public:
  /// Starts with the model's reset values, calculated, as of `today` (ISO).
  Session(const std::shared_ptr<const ScoreModel>& model, NumberStyle style, QString today,
          QObject* parent = nullptr);

  const SessionState& state() const { return m_state; }
  const Outcome& outcome() const { return m_outcome; }
  const ScoreModel& model() const { return *m_state.model; }
  /// The models that can be chosen: the built-in ones, then those opened.
  const std::vector<std::shared_ptr<const ScoreModel>>& models() const { return m_models; }
  /// One of them by its id; null if there is none.
  std::shared_ptr<const ScoreModel> modelNamed(std::string_view id) const;
  const NumberStyle& style() const { return m_style; }
  QUndoStack& undoStack() { return m_undoStack; }
  /// Where the present customer was opened from or saved to; empty: nowhere. Undo goes back to another
  /// customer's file, but never undoes that a customer was saved.
  QString file() const { return m_files.value(m_state.document); }

  /// The rate from a currency to the model's, own ones first; undefined where there is none.
  std::optional<RateUse> rateFrom(Currency from) const;
  /// The program's rate, whatever the user typed.
  std::optional<RateUse> tableRateFrom(Currency from) const;

  /// The present customer by another model, as it stands in the fields; what that model cannot use counts as
  /// unknown. Undefined where an amount has no exchange rate.
  std::optional<ScoreResult> scoreBy(const std::shared_ptr<const ScoreModel>& model) const;

  /// The present customer as what-if takes it; undefined while something stops the result.
  std::optional<ScoredCustomer> scored() const;
  /// What was calculated, likewise.
  ScoredCustomer scoredAsCalculated() const;
  /// Another customer, by the program's rates and its own.
  Checked<ScoredCustomer> scored(const CustomerInputs& inputs,
                                 const std::shared_ptr<const ScoreModel>& model) const;
  /// A kept scenario of the present customer; undefined where its model cannot be chosen or does not take its
  /// inputs.
  std::optional<ScoredCustomer> scored(const Scenario& scenario) const;

  /// The present customer under a model, with what is calculated under it.
  SessionState stateUnder(const std::shared_ptr<const ScoreModel>& model) const;

  void setCustomer(const QString& text);
  void setAsOf(const QString& text);
  void setText(const std::string& factor, const QString& text);
  void setValue(const std::string& factor, const InputValue& value);
  void setCurrency(const std::string& factor, Currency currency);
  void setOwnRate(Currency from, const QString& text);

  /// Makes the present inputs the calculated ones; false, changing nothing, while something stops the result.
  bool calculate();
  /// All inputs to the model's reset values, calculated, for no customer yet, as of today.
  void reset();
  void backToCalculated();
  /// Another customer, calculated by `model`, for which the inputs must be valid; amounts
  /// that cannot be converted count as unknown in what is calculated. `file` may be empty (an example).
  void open(const CustomerInputs& inputs, const std::shared_ptr<const ScoreModel>& model,
            const QString& file);
  /// The same customer under another model, see switchedTo(); what was calculated is so under it, too.
  void useModel(const std::shared_ptr<const ScoreModel>& model);
  /// Several inputs at once, by position in the model: one undo step, named `what`.
  void setValues(const QString& what, const std::vector<std::pair<std::size_t, InputValue>>& values);
  /// Several fields at once, as if typed: one undo step, named `what`.
  void type(const QString& what, const TypedFields& fields);
  /// Keeps the present inputs under a name; one with the same name is replaced. False, changing nothing,
  /// while something stops the result or without a name.
  bool keepScenario(const QString& name);
  /// Puts a scenario's inputs, and its model, back into the fields: an undoable what-if. False if its model
  /// cannot be chosen or does not take its inputs.
  bool applyScenario(std::size_t index);
  /// False, changing nothing, for an empty name or that of another.
  bool renameScenario(std::size_t index, const QString& name);
  /// Up (-1) or down (1) in the list.
  void moveScenario(std::size_t index, int direction);
  void removeScenario(std::size_t index);
  /// Adds a model to those that can be chosen, in place of one with the same id. False, changing nothing, if
  /// a built-in model has that id.
  bool addModel(const std::shared_ptr<const ScoreModel>& model);
  /// Takes a model away from those that can be chosen; a built-in one and the one in use stay.
  void removeModel(std::string_view id);
  /// The present state now stands in `file`.
  void markSaved(const QString& file);

  /// Ends the merging of edits: the next one is an undo step of its own.
  void endEdit();

signals:
  void changed();
  /// The present model is another one; comes before changed().
  void modelChanged();
  /// Other models can be chosen.
  void modelsChanged();

private:
  NumberStyle m_style;
  QString m_today;
  ExchangeRates m_rates;
  std::vector<std::shared_ptr<const ScoreModel>> m_models;
  SessionState m_state;
  Outcome m_outcome;
  QUndoStack m_undoStack;
  QMap<int, QString> m_files; ///< by SessionState::document
  int m_lastDocument = 0;
  int m_edit = 0;

  void apply(const SessionState& state);
  void push(const QString& what, SessionState next, const QString& mergeKey = {});
  /// Another customer, whose file is this.
  void pushDocument(const QString& what, SessionState next, const QString& file);
  std::shared_ptr<const Calculated> calculationOf(SessionState state) const;
  SessionState calculated(SessionState state) const;
  std::shared_ptr<const Calculated> calculatedBy(const std::shared_ptr<const ScoreModel>& model) const;
  QString editKey(const QString& what) const;
};

} // namespace health
