// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/factor_field.h"

#include "ui/calculator/rate_line.h"
#include "ui/session/step_input.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/no_wheel.h"
#include "ui/shared/words.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace health {
namespace {

constexpr int sliderSteps = 1000;

} // namespace

FactorField::FactorField(Session& session, std::size_t factor, QWidget* parent)
    : InputField(session, factor, parent), m_edit(new FieldEdit(this)) {
  m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_edit->setRoom(17, 17);
  auto* line = new QGridLayout;
  line->setHorizontalSpacing(8);
  line->addWidget(m_edit, 0, 0);
  line->addWidget(buildUnit(), 0, 1, Qt::AlignLeft);
  line->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 12);
  line->setColumnStretch(2, 1);
  if (this->factor().isScored()) {
    buildSlider();
    line->addWidget(m_slider, 0, 2);
  }
  layOut(m_edit, line, m_rate);
  if (m_currency != nullptr) {
    connect(m_rate, &RateLine::confirmed, this, &FactorField::confirmed);
  }

  connect(m_edit, &QLineEdit::textEdited, this,
          [this](const QString& text) { m_session.setText(m_id, text); });
  connect(m_edit, &QLineEdit::returnPressed, this, &FactorField::confirmed);
  connect(m_edit, &FieldEdit::stepped, this, &FactorField::step);
  connect(m_edit, &FieldEdit::left, &m_session, &Session::endEdit);
}

/// What stands behind the number: its unit, or for money the currency to choose.
QWidget* FactorField::buildUnit() {
  if (factor().isMoney()) {
    buildCurrency();
    m_rate = new RateLine(m_session, m_index, this);
    return m_currency;
  }
  auto* unit = new InkLabel(this);
  unit->setInk(InkLabel::Ink::quiet);
  unit->setText(qstr(factor().unit));
  return unit;
}

void FactorField::buildCurrency() {
  m_currency = new ChoiceBox(this);
  m_currency->setAccessibleName(tr("Currency"));
  m_currency->setAccessibleDescription(qstr(factor().name)); // a model may have several amounts
  for (const Currency listed : Currency::all()) {
    m_currency->addItem(qstr(listed.code()));
    m_currency->setItemData(m_currency->count() - 1, qstr(listed.facts().name), Qt::ToolTipRole);
  }
  connect(m_currency, &QComboBox::activated, this, [this](int index) {
    m_session.setCurrency(m_id, Currency::all()[static_cast<std::size_t>(index)]);
  });
}

void FactorField::buildSlider() {
  const bool hasWorst = trendOf(factor().curve) != Trend::mixed;
  m_slider = new QSlider(Qt::Horizontal, this);
  m_slider->setRange(0, sliderSteps);
  m_slider->setSingleStep(sliderSteps / 100);
  m_slider->setPageStep(sliderSteps / 10);
  m_slider->setFocusPolicy(Qt::ClickFocus);
  m_slider->setAccessibleName(
      (hasWorst ? tr("%1, slider from worst to best") : tr("%1, slider from lowest to highest"))
          .arg(qstr(factor().name)));
  m_slider->setToolTip(hasWorst ? tr("From worst (left) to best (right)")
                                : tr("From lowest (left) to highest (right)"));
  m_slider->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
  NoWheel::on(m_slider);
  connect(m_slider, &QSlider::valueChanged, this, &FactorField::slideTo);
  connect(m_slider, &QSlider::sliderReleased, &m_session, &Session::endEdit);
}

void FactorField::refresh() {
  m_edit->show(m_session.state().text(factor()));
  using Mark = FieldEdit::Mark;
  m_edit->setMark(reading().issue ? Mark::wrong : (isChanged() ? Mark::changed : Mark::none));
  if (m_currency != nullptr) {
    m_currency->setCurrentIndex(static_cast<int>(currency().index()));
    m_rate->refresh();
  }
  refreshWords(m_edit);
  if (m_slider != nullptr) {
    refreshSlider();
  }
}

std::optional<double> FactorField::amount() const {
  const auto input = middleOf(reading().value);
  if (!input || !factor().isMoney()) {
    return input;
  }
  const auto rate = m_session.rateFrom(currency());
  return rate ? std::optional(*input * rate->rate) : std::nullopt;
}

void FactorField::refreshSlider() {
  m_slider->setEnabled(!reading().issue);
  const auto input = amount(); // not the result's, which may be stopped by another field
  if (!input || m_slider->isSliderDown()) {
    return;
  }
  const QSignalBlocker quiet(m_slider);
  m_slider->setValue(static_cast<int>(std::lround(sliderPosition(factor().curve, *input) * sliderSteps)));
}

void FactorField::step(int direction) {
  if (reading().issue) {
    return;
  }
  m_session.setValue(m_id, steppedInput(factor(), reading().value, currency(), direction));
  m_edit->selectAll();
}

void FactorField::slideTo(int position) {
  const auto rate = m_session.rateFrom(currency());
  if (rate) {
    m_session.setValue(
        m_id, inputAt(factor(), static_cast<double>(position) / sliderSteps, currency(), rate->rate));
  }
}

void FactorField::takeFocus() {
  if (m_rate != nullptr && !reading().issue && m_rate->isWrong()) {
    m_rate->edit()->setFocus(Qt::ShortcutFocusReason);
  } else {
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll(); // for when the window is not active yet
  }
}

} // namespace health
