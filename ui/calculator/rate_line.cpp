// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/rate_line.h"

#include "core/base/decimal.h"
#include "core/base/number_text.h"
#include "core/report/issue_text.h"
#include "ui/session/read_field.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/message_line.h"
#include "ui/shared/words.h"

#include <QGridLayout>

namespace health {

RateLine::RateLine(Session& session, std::size_t factor, QWidget* parent)
    : QWidget(parent), m_session(session), m_factor(factor), m_from(new InkLabel(this)),
      m_edit(new FieldEdit(this)), m_to(new InkLabel(this)), m_note(new MessageLine(this)) {
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setHorizontalSpacing(6);
  layout->setVerticalSpacing(2);
  layout->addWidget(m_from, 0, 0);
  layout->addWidget(m_edit, 0, 1);
  layout->addWidget(m_to, 0, 2);
  layout->addWidget(m_note, 1, 0, 1, 4);
  layout->setColumnStretch(3, 1);
  m_from->setInk(InkLabel::Ink::quiet);
  m_to->setInk(InkLabel::Ink::quiet);
  m_edit->setRoom(14, 14);
  m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_edit->setAccessibleName(tr("Exchange rate"));
  connect(m_edit, &QLineEdit::textEdited, this,
          [this](const QString& text) { m_session.setOwnRate(from(), text); });
  connect(m_edit, &QLineEdit::returnPressed, this, &RateLine::confirmed);
  connect(m_edit, &FieldEdit::left, &m_session, &Session::endEdit);
}

bool RateLine::isWrong() const {
  const auto own = m_session.outcome().ownRates.find(from());
  return own != m_session.outcome().ownRates.end() && own->second.issue;
}

void RateLine::refresh() {
  const Currency target = m_session.model().currency;
  setVisible(from() != target);
  if (from() == target) {
    return;
  }
  const Wording wording = windowWording(m_session.style());
  m_from->setText(tr("1 %1 =").arg(qstr(from().code())));
  m_to->setText(qstr(target.code()));
  m_edit->show(m_session.state().ownRateText(from()));
  const auto table = m_session.tableRateFrom(from());
  m_edit->setPlaceholderText(table ? qstr(wording.number(roundHalfUp(table->rate, 6))) : QString());
  const auto own = m_session.outcome().ownRates.find(from());
  const bool read = own != m_session.outcome().ownRates.end();
  m_edit->setMark(read && own->second.issue  ? FieldEdit::Mark::wrong
                  : read && own->second.rate ? FieldEdit::Mark::changed
                                             : FieldEdit::Mark::none);
  if (read && own->second.issue) {
    std::vector<MessageLine::Remedy> remedies;
    if (own->second.issue->code == IssueCode::ambiguousNumber) {
      for (const std::string& decimal : {own->second.issue->value, own->second.issue->detail}) {
        const double rate = parseDecimal(decimal).value();
        const QString text =
            rateTextOf(rate, table ? std::optional(table->rate) : std::nullopt, m_session.style());
        remedies.push_back({qstr(wording.number(decimal)), [this, text] {
                              m_session.endEdit(); // undo goes back to the question
                              m_session.setOwnRate(from(), text);
                              m_session.endEdit();
                            }});
      }
    }
    m_note->show(qstr(issueText(*own->second.issue, wording)), true, remedies);
  } else if (read && own->second.rate) {
    m_note->show(tr("Your own rate. Clear it to use the table's."), false);
  } else if (table) {
    m_note->show(tr("Rate of %1, %2. Type your own to use that.")
                     .arg(qstr(dateText(table->table->date.value())), qstr(table->table->source)),
                 false);
  }
  m_edit->setAccessibleDescription(m_note->text());
}

} // namespace health
