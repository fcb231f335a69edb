// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/input_field.h"

#include "core/report/issue_text.h"
#include "ui/calculator/field_remedies.h"
#include "ui/session/input_text.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/message_line.h"
#include "ui/shared/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace health {
namespace {

/// What the result has to say about one factor, if anything.
const Issue* warningOf(const Outcome& outcome, const std::string& factor) {
  if (!outcome.result) {
    return nullptr;
  }
  const auto found = std::ranges::find(outcome.result->warnings, factor, &Issue::where);
  return found == outcome.result->warnings.end() ? nullptr : &*found;
}

} // namespace

InputField::InputField(Session& session, std::size_t factor, QWidget* parent)
    : QWidget(parent), m_session(session), m_index(factor), m_id(session.model().factors[factor].id) {}

void InputField::layOut(QWidget* entry, QLayout* line, QWidget* below) {
  auto* name = new InkLabel(this);
  name->setText(qstr(factor().name));
  name->setScale(1.0, true);
  name->setBuddy(entry);
  entry->setAccessibleName(qstr(factor().name));
  m_was = new InkLabel(this);
  m_was->setInk(InkLabel::Ink::accent);
  m_was->setScale(0.9);
  m_message = new MessageLine(this); // after the entry, so that its buttons come after it in the tab order
  m_help = new InkLabel(this);
  m_help->setInk(InkLabel::Ink::quiet);
  m_help->setScale(0.9);
  m_help->setWordWrap(true);
  m_help->setText(helpText());
  m_help->setHidden(m_help->text().isEmpty());

  auto* head = new QHBoxLayout;
  head->addWidget(name);
  head->addStretch();
  head->addWidget(m_was);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(3);
  layout->addLayout(head);
  layout->addLayout(line);
  if (below != nullptr) {
    layout->addWidget(below);
  }
  layout->addWidget(m_message);
  layout->addWidget(m_help);
}

QString InputField::helpText() const {
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

bool InputField::hidesPriority() const {
  const auto& result = m_session.outcome().result;
  return m_session.model().priorityInput == m_index && (!result || result->priority.isUnknown);
}

QString InputField::unknownText() const {
  if (factor().isScored()) {
    return tr("Unknown: its weight goes to the known inputs.");
  }
  return hidesPriority() ? tr("Unknown: the priority cannot be told.") : tr("Unknown.");
}

QString InputField::roughText() const {
  if (factor().isScored()) {
    return tr("Rough: the middle of what it may score counts.");
  }
  return hidesPriority() ? tr("Rough: the priority cannot be told.") : QString();
}

void InputField::refreshWords(QWidget* entry) {
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
  } else if (isRough(reading().value)) {
    m_message->show(roughText(), false);
  } else if (!isKnown(reading().value)) {
    m_message->show(unknownText(), false);
  } else {
    m_message->show({}, false);
  }
  if (entry->accessibleDescription() != spoken) {
    entry->setAccessibleDescription(spoken);
  }
  const InputValue& before = m_session.state().calculated->inputs.value(m_id);
  m_was->setText(isChanged() ? tr("was %1").arg(inputWithUnit(factor(), before, wording)) : QString());
}

bool InputField::isChanged() const {
  return !reading().issue && m_session.state().calculated->inputs.value(m_id) != reading().value;
}

} // namespace health
