// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calculator/input_field.h"

class QGridLayout;
class QSlider;

namespace health {

class ChoiceBox;
class FieldEdit;
class RateLine;

/// A number or an amount: text field, unit or currency, and a slider over the stretch where the curve moves.
/// An input without weight has no curve and no slider.
class FactorField : public InputField {
  Q_OBJECT

public:
  FactorField(Session& session, std::size_t factor, QWidget* parent = nullptr);

  void refresh() override;
  void takeFocus() override;
  FieldEdit* edit() const { return m_edit; }

private:
  FieldEdit* m_edit;
  ChoiceBox* m_currency = nullptr;
  QSlider* m_slider = nullptr;
  RateLine* m_rate = nullptr;

  Currency currency() const { return m_session.state().currency(factor()); }
  /// The present input in the model's currency or the factor's unit, of a rough one the middle; undefined
  /// while it is unknown or cannot be read.
  std::optional<double> amount() const;

  QWidget* buildUnit();
  void buildCurrency();
  void buildSlider();
  void refreshSlider();
  void step(int direction);
  void slideTo(int position);
};

} // namespace health
