// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/factor_field.h"

#include "core/report/issue_text.h"
#include "ui/calculator/field_remedies.h"
#include "ui/calculator/input_text.h"
#include "ui/calculator/rate_line.h"
#include "ui/session/step_input.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/message_line.h"
#include "ui/shared/no_wheel.h"
#include "ui/shared/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace health {
namespace {

constexpr int sliderSteps = 1000;

/// What the result has to say about one factor, if anything.
const Issue* warningOf(const Outcome& outcome, const std::string& factor) {
  if (!outcome.result) {
    return nullptr;
  }
  const auto found = std::ranges::find(outcome.result->warnings, factor, &Issue::where);
  return found == outcome.result->warnings.end() ? nullptr : &*found;
}

} // namespace

FactorField::FactorField(Session& session, std::size_t factor, QWidget* parent)
    : QWidget(parent), m_session(session), m_index(factor), m_id(session.model().factors[factor].id),
      m_was(new InkLabel(this)), m_edit(new FieldEdit(this)), m_slider(new QSlider(Qt::Horizontal, this)),
      m_help(new InkLabel(this)), m_message(new MessageLine(this)) {
  const Factor& shown = this->factor();
  auto* name = new InkLabel(this);
  name->setText(qstr(shown.name));
  name->setScale(1.0, true);
  name->setBuddy(m_edit);
  m_was->setInk(InkLabel::Ink::accent);
  m_was->setScale(0.9);
  m_edit->setAccessibleName(qstr(shown.name));
  m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_edit->setRoom(17, 17);
  m_help->setInk(InkLabel::Ink::quiet);
  m_help->setScale(0.9);
  m_help->setWordWrap(true);
  m_help->setText(helpText());

  auto* head = new QHBoxLayout;
  head->addWidget(name);
  head->addStretch();
  head->addWidget(m_was);
  auto* line = new QGridLayout;
  line->setHorizontalSpacing(8);
  line->addWidget(m_edit, 0, 0);
  line->addWidget(buildUnit(), 0, 1, Qt::AlignLeft);
  line->addWidget(m_slider, 0, 2);
  line->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 12);
  line->setColumnStretch(2, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(3);
  layout->addLayout(head);
  layout->addLayout(line);
  if (m_rate != nullptr) {
    layout->addWidget(m_rate);
    connect(m_rate, &RateLine::confirmed, this, &FactorField::confirmed);
  }
  layout->addWidget(m_message);
  layout->addWidget(m_help);
  buildSlider();
  if (m_currency != nullptr) {
    setTabOrder(m_edit, m_currency);
    setTabOrder(m_currency, m_rate->edit());
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
    m_rate = new RateLine(m_session, m_id, this);
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
  for (const Currency listed : Currency::all()) {
    m_currency->addItem(qstr(listed.code()));
    m_currency->setItemData(m_currency->count() - 1, qstr(listed.facts().name), Qt::ToolTipRole);
  }
  connect(m_currency, &QComboBox::activated, this, [this](int index) {
    m_session.setCurrency(m_id, Currency::all()[static_cast<std::size_t>(index)]);
  });
}

void FactorField::buildSlider() {
  m_slider->setRange(0, sliderSteps);
  m_slider->setSingleStep(sliderSteps / 100);
  m_slider->setPageStep(sliderSteps / 10);
  m_slider->setFocusPolicy(Qt::ClickFocus);
  m_slider->setAccessibleName(tr("%1, slider from worst to best").arg(qstr(factor().name)));
  m_slider->setToolTip(tr("From worst (left) to best (right)"));
  m_slider->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
  NoWheel::on(m_slider);
  connect(m_slider, &QSlider::valueChanged, this, &FactorField::slideTo);
  connect(m_slider, &QSlider::sliderReleased, &m_session, &Session::endEdit);
}

QString FactorField::helpText() const {
  QString help = qstr(factor().help);
  const auto& typical = factor().typical;
  if (!typical) {
    return help;
  }
  const Wording wording = windowWording(m_session.style());
  const QString from = qstr(wording.number(typical->from));
  const QString to = qstr(wording.number(typical->to));
  const bool isLimit = factor().lowest == typical->from && factor().highest == typical->to;
  if (isLimit) {
    return tr("%1 From %2 to %3.").arg(help, from, to);
  }
  return typical->andMore ? tr("%1 Typically %2 to %3 and more.").arg(help, from, to)
                          : tr("%1 Typically %2 to %3.").arg(help, from, to);
}

void FactorField::refresh() {
  m_edit->show(m_session.state().text(m_id));
  if (m_currency != nullptr) {
    m_currency->setCurrentIndex(static_cast<int>(currency().index()));
    m_rate->refresh();
  }
  refreshMessage();
  refreshSlider();
  refreshWas();
}

void FactorField::refreshMessage() {
  const Wording wording = windowWording(m_session.style());
  QString spoken = helpText();
  if (const auto& issue = reading().issue) {
    const QString sentence = qstr(issueText(*issue, wording));
    m_message->show(sentence, true, remediesFor(*issue, m_session, m_index));
    spoken = sentence + QLatin1Char(' ') + spoken;
  } else if (!reading().readAs.isEmpty()) {
    m_message->show(tr("Read as %1").arg(reading().readAs), false);
  } else if (const Issue* warning = warningOf(m_session.outcome(), m_id)) {
    m_message->show(qstr(issueText(*warning, wording)), false);
  } else if (!isKnown(reading().value)) {
    m_message->show(tr("Unknown: its weight goes to the known inputs."), false);
  } else {
    m_message->show({}, false);
  }
  if (m_edit->accessibleDescription() != spoken) {
    m_edit->setAccessibleDescription(spoken);
  }
}

std::optional<double> FactorField::normalized() const {
  const InputValue& value = reading().value;
  if (const auto* number = std::get_if<double>(&value)) {
    return normalizedScore(factor().curve, *number);
  }
  const auto* money = std::get_if<Money>(&value);
  const auto rate = m_session.rateFrom(currency());
  return money == nullptr || !rate
             ? std::nullopt
             : std::optional(normalizedScore(factor().curve, amountOf(*money) * rate->rate));
}

void FactorField::refreshSlider() {
  m_slider->setEnabled(!reading().issue);
  const auto position = normalized(); // not the result's, which may be stopped by another field
  if (!position || m_slider->isSliderDown()) {
    return;
  }
  const QSignalBlocker quiet(m_slider);
  m_slider->setValue(static_cast<int>(std::lround(*position * sliderSteps)));
}

void FactorField::refreshWas() {
  const auto& calculated = m_session.state().calculated;
  const InputValue& before = calculated->inputs.value(m_id);
  const bool changed = !reading().issue && before != reading().value;
  m_was->setText(changed ? tr("was %1").arg(inputWithUnit(factor(), before, windowWording(m_session.style())))
                         : QString());
  using Mark = FieldEdit::Mark;
  m_edit->setMark(reading().issue ? Mark::wrong : (changed ? Mark::changed : Mark::none));
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
