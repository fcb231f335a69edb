// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/top_bar.h"

#include "core/report/issue_text.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/looks.h"
#include "ui/shared/message_line.h"
#include "ui/shared/words.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDate>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>

namespace health {
namespace {

InkLabel* labelFor(const QString& text, QWidget* buddy, QWidget* parent) {
  auto* label = new InkLabel(parent);
  label->setText(text);
  label->setBuddy(buddy);
  buddy->setAccessibleName(text);
  return label;
}

/// Short enough to leave room for the customer; the tool tip has all of it.
QString shortName(const ScoreModel& model) {
  constexpr int most = 36;
  const QList<uint> name = qstr(model.name).toUcs4(); // characters, none of them cut in two
  return name.size() > most ? QString::fromUcs4(reinterpret_cast<const char32_t*>(name.data()), most - 1) +
                                  QStringLiteral("…")
                            : qstr(model.name);
}

} // namespace

TopBar::TopBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new ChoiceBox(this)), m_customer(new FieldEdit(this)),
      m_asOf(new FieldEdit(this)), m_message(new MessageLine(this)) {
  constexpr int least = 10; // characters that stay readable where the window is narrow
  m_model->setMinimumContentsLength(least);
  m_customer->setPlaceholderText(tr("Name of the customer"));
  m_customer->setRoom(16, 44);
  m_asOf->setRoom(15, 15);
  auto* calendar = new QToolButton(this);
  calendar->setText(QStringLiteral("▾"));
  calendar->setToolTip(tr("Choose the day"));
  calendar->setAccessibleName(tr("Choose the day"));
  calendar->setFocusPolicy(Qt::TabFocus);

  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(14, 7, 14, 7);
  layout->setHorizontalSpacing(8);
  layout->setVerticalSpacing(2);
  layout->addWidget(labelFor(tr("Model"), m_model, this), 0, 0);
  layout->addWidget(m_model, 0, 1);
  layout->addWidget(labelFor(tr("Customer"), m_customer, this), 0, 2);
  layout->addWidget(m_customer, 0, 3);
  layout->addWidget(labelFor(tr("As of"), m_asOf, this), 0, 4);
  layout->addWidget(m_asOf, 0, 5);
  layout->addWidget(calendar, 0, 6);
  layout->addWidget(m_message, 1, 4, 1, 4);
  layout->setColumnStretch(3, 3);
  layout->setColumnStretch(7, 1);

  connect(m_customer, &QLineEdit::textEdited, &m_session, &Session::setCustomer);
  connect(m_asOf, &QLineEdit::textEdited, &m_session, &Session::setAsOf);
  connect(m_asOf, &FieldEdit::stepped, this, &TopBar::stepDay);
  connect(calendar, &QToolButton::clicked, this, &TopBar::showCalendar);
  for (FieldEdit* edit : {m_customer, m_asOf}) {
    connect(edit, &FieldEdit::left, &m_session, &Session::endEdit);
    connect(edit, &QLineEdit::returnPressed, this, &TopBar::confirmed);
  }
  connect(m_model, &QComboBox::activated, this, [this](int index) {
    if (static_cast<std::size_t>(index) <
        m_session.models().size()) { // else the present one that is none of them
      m_session.useModel(m_session.models()[static_cast<std::size_t>(index)]);
    }
  });
  connect(&m_session, &Session::modelsChanged, this, &TopBar::refreshModels);
  connect(&m_session, &Session::modelChanged, this, &TopBar::refreshModels);
  connect(&m_session, &Session::changed, this, &TopBar::refresh);
  refreshModels();
  refresh();
}

void TopBar::refreshModels() {
  const auto& models = m_session.models();
  QStringList names;
  for (const auto& model : models) {
    names << shortName(*model);
  }
  const auto present = std::ranges::find(models, m_session.state().model);
  if (present == models.end()) { // an edited version took its place; undo may come back to it
    names << shortName(m_session.model());
  }
  QStringList shown;
  for (int i = 0; i < m_model->count(); ++i) {
    shown << m_model->itemText(i);
  }
  if (shown != names) {
    m_model->clear();
    m_model->addItems(names);
    m_model->updateGeometry();
  }
  m_model->setCurrentIndex(static_cast<int>(present - models.begin()));
  m_model->setToolTip(qstr(m_session.model().name).toHtmlEscaped()); // tool tips guess whether a text is HTML
}

void TopBar::refresh() {
  m_customer->show(m_session.state().customer);
  m_asOf->show(m_session.state().asOf);
  const auto& issue = m_session.outcome().asOfIssue;
  m_asOf->setMark(issue ? FieldEdit::Mark::wrong : FieldEdit::Mark::none);
  const QString sentence = issue ? qstr(issueText(*issue, windowWording(m_session.style()))) : QString();
  m_message->show(sentence, true);
  const QString help = tr("The day of these numbers, for example 2026-11-22.");
  m_asOf->setAccessibleDescription(issue ? sentence + QLatin1Char(' ') + help : help);
}

void TopBar::focusAsOf() {
  m_asOf->setFocus(Qt::ShortcutFocusReason);
}

void TopBar::stepDay(int direction) {
  const QDate day = QDate::fromString(m_session.state().asOf.trimmed(), Qt::ISODate);
  const QDate next = day.isValid() ? day.addDays(direction) : QDate::currentDate();
  m_session.setAsOf(next.toString(Qt::ISODate));
}

void TopBar::showCalendar() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  auto* calendar = new QCalendarWidget(menu);
  const QDate day = QDate::fromString(m_session.state().asOf.trimmed(), Qt::ISODate);
  calendar->setSelectedDate(day.isValid() ? day : QDate::currentDate());
  auto* action = new QWidgetAction(menu);
  action->setDefaultWidget(calendar);
  menu->addAction(action);
  const auto choose = [this, menu](QDate chosen) {
    m_session.setAsOf(chosen.toString(Qt::ISODate));
    menu->close();
  };
  connect(calendar, &QCalendarWidget::clicked, this, choose);
  connect(calendar, &QCalendarWidget::activated, this, choose);
  menu->popup(m_asOf->mapToGlobal(QPoint(0, m_asOf->height())));
  calendar->setFocus();
}

void TopBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setPen(looksOf(palette()).edge);
  painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace health
