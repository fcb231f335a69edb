// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/category_field.h"

#include "ui/calculator/marked_choice.h"
#include "ui/shared/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace health {

CategoryField::CategoryField(Session& session, std::size_t factor, QWidget* parent)
    : InputField(session, factor, parent), m_choice(new MarkedChoice(this)) {
  m_choice->addItem(tr("Unknown"));
  for (const Category& category : this->factor().categories()) {
    m_choice->addItem(qstr(category.name));
  }
  auto* line = new QHBoxLayout;
  line->addWidget(m_choice);
  line->addStretch();
  layOut(m_choice, line, nullptr);
  connect(m_choice, &QComboBox::activated, this, &CategoryField::choose);
}

void CategoryField::refresh() {
  const auto& categories = factor().categories();
  const QString text = m_session.state().text(factor());
  const auto chosen = std::ranges::find(categories, text.toStdString(), &Category::id);
  const bool isOther = !text.isEmpty() && chosen == categories.end(); // of another model
  m_choice->setPlaceholderText(isOther ? text : QString());
  m_choice->setCurrentIndex(isOther          ? -1
                            : text.isEmpty() ? 0
                                             : static_cast<int>(chosen - categories.begin()) + 1);
  using Mark = FieldEdit::Mark;
  m_choice->setMark(reading().issue ? Mark::wrong : (isChanged() ? Mark::changed : Mark::none));
  refreshWords(m_choice);
}

void CategoryField::choose(int index) {
  const QString id =
      index == 0 ? QString() : qstr(factor().categories()[static_cast<std::size_t>(index) - 1].id);
  m_session.endEdit(); // each choice is a step of its own
  m_session.setText(m_id, id);
  m_session.endEdit();
}

void CategoryField::takeFocus() {
  m_choice->setFocus(Qt::ShortcutFocusReason);
}

void CategoryField::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    emit confirmed(); // as in a field that is typed into; the box leaves these keys alone
    return;
  }
  InputField::keyPressEvent(event);
}

} // namespace health
