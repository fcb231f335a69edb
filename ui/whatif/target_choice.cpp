// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/target_choice.h"

#include "core/base/number_text.h"
#include "core/report/compose_path.h"
#include "core/report/issue_text.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/message_line.h"
#include "ui/shared/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace health {

TargetChoice::TargetChoice(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_choice(new ChoiceBox(this)), m_message(new MessageLine(this)) {
  m_choice->setAccessibleName(tr("Target"));
  m_choice->setAccessibleDescription(tr("A category, or a score from 0 to 100"));
  m_choice->setEditable(true);
  m_choice->setInsertPolicy(QComboBox::NoInsert);
  m_choice->setCompleter(nullptr);
  constexpr int roomyName = 16;
  m_choice->setMinimumContentsLength(roomyName);
  m_choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_choice);
  layout->addWidget(m_message, 10);
  layout->addStretch(1);
  connect(m_choice, &QComboBox::editTextChanged, this, [this](const QString& text) {
    m_isChosen = true;
    read(text);
    emit targetChanged();
  });
  refresh();
}

void TargetChoice::listBands() {
  m_listed = m_session.state().model;
  m_isChosen = false;
  m_choice->clear();
  const Wording wording = windowWording(m_session.style());
  for (std::size_t band = m_listed->bands.size(); band-- > 0;) {
    m_choice->addItem(qstr(targetText(*m_listed, targetOf(*m_listed, band), wording)));
  }
}

void TargetChoice::refresh() {
  const QSignalBlocker quiet(m_choice);
  if (m_listed != m_session.state().model) {
    listBands();
  }
  if (!m_isChosen) {
    const auto band = m_session.state().calculated->result.band;
    const std::size_t bands = m_listed->bands.size();
    const std::size_t wanted = std::min(band.value_or(0) + 1, bands - 1);
    m_choice->setCurrentIndex(static_cast<int>(bands - 1 - wanted));
  }
  read(m_choice->currentText());
}

void TargetChoice::read(const QString& text) {
  m_target.reset();
  const int listed = m_choice->findText(text);
  if (listed >= 0) {
    m_target = targetOf(*m_listed, m_listed->bands.size() - 1 - static_cast<std::size_t>(listed));
    m_message->show({}, false);
    return;
  }
  const NumberRules rules{.lowest = 0.0, .highest = 100.0};
  const auto number = readNumber(text.toStdString(), m_session.style(), rules);
  const auto* typed = std::get_if<ReadNumber>(&number);
  const auto target =
      targetFromText(*m_listed, typed != nullptr ? typed->decimal : text.trimmed().toStdString());
  if (target) {
    m_target = *target;
  }
  m_message->show(target ? QString() : qstr(issueText(target.error(), windowWording(m_session.style()))),
                  true);
}

} // namespace health
