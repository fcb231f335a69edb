// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/paste_dialog.h"

#include "ui/shared/accent_button.h"
#include "ui/shared/card.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/row_table.h"
#include "ui/shared/words.h"

#include <QDialogButtonBox>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace health {
namespace {

InkLabel* addLabel(const QString& text, QVBoxLayout* layout) {
  auto* label = new InkLabel;
  label->setText(text);
  label->setWordWrap(true);
  layout->addWidget(label);
  return label;
}

void addQuiet(const QString& text, QVBoxLayout* layout) {
  addLabel(text, layout)->setInk(InkLabel::Ink::quiet);
}

QString dayOf(const CustomerInputs& inputs) {
  return inputs.asOf ? qstr(dateText(*inputs.asOf)) : PasteDialog::tr("an unknown day");
}

/// The user's own, which come back with the inputs.
QString ratesOf(const CustomerInputs& inputs, const Wording& wording) {
  QStringList rates;
  for (const OwnRate& own : inputs.ownRates) {
    rates << PasteDialog::tr("1 %1 = %2 %3")
                 .arg(qstr(own.from.code()), qstr(wording.number(own.rate)), qstr(own.to.code()));
  }
  return rates.join(PasteDialog::tr(", "));
}

RowTable* understoodTable(const PastedCustomer& pasted, QWidget* parent) {
  const QString title = PasteDialog::tr("What was understood");
  auto* table = new RowTable(title, parent);
  std::vector<RowTable::Column> columns{{PasteDialog::tr("Field")},
                                        {PasteDialog::tr("Pasted")},
                                        {PasteDialog::tr("New")},
                                        {PasteDialog::tr("Present")}};
  if (pasted.whole) {
    columns.erase(columns.begin() + 1);
  }
  std::vector<RowTable::Row> rows;
  for (const PastedCustomer::Field& field : pasted.understood) {
    const bool isNew = field.before != field.after;
    RowTable::Row row{{{field.name},
                       {field.pasted},
                       {.text = field.after, .isQuiet = !isNew, .isStrong = isNew},
                       {.text = field.before, .isQuiet = true}},
                      {}};
    if (pasted.whole) {
      row.cells.erase(row.cells.begin() + 1);
    }
    rows.push_back(std::move(row));
  }
  table->setColumns(columns, false);
  table->show(rows);
  return table;
}

/// Sentences wrap, which the cells of a table do not.
void addNotUnderstood(const PastedCustomer& pasted, QVBoxLayout* layout) {
  if (pasted.notUnderstood.empty()) {
    return;
  }
  addLabel(PasteDialog::tr("Not understood"), layout)->setScale(1.0, true);
  for (const PastedCustomer::Line& line : pasted.notUnderstood) {
    auto* entry = new QVBoxLayout;
    entry->setSpacing(0);
    addLabel(line.text, entry);
    addQuiet(line.reason, entry);
    layout->addLayout(entry);
  }
  if (pasted.further > 0) {
    addQuiet(PasteDialog::tr("… and %1 more").arg(pasted.further), layout);
  }
}

} // namespace

PasteDialog::PasteDialog(const PastedCustomer& pasted, const NumberStyle& style, QWidget* parent)
    : QDialog(parent), m_wording(windowWording(style)) {
  setWindowTitle(tr("Paste Customer"));
  setAttribute(Qt::WA_DeleteOnClose);
  setModal(true);
  setSizeGripEnabled(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 14, 16, 14);
  layout->setSpacing(10);
  addHead(pasted, layout);
  const QScrollArea* area = addBody(pasted, layout);
  addButtons(pasted, layout);
  fit(*area);
}

void PasteDialog::addHead(const PastedCustomer& pasted, QVBoxLayout* layout) {
  if (pasted.whole) {
    const CustomerInputs& inputs = pasted.whole->inputs;
    const ScoreModel& model = *pasted.whole->model;
    const QString customer = qstr(inputs.customer).simplified();
    addLabel(customer.isEmpty() ? tr("A customer without a name") : customer, layout)->setScale(1.25, true);
    addLabel(tr("As of %1, by the model %2, revision %3.")
                 .arg(dayOf(inputs), qstr(model.name), qstr(model.revision)),
             layout);
    if (!inputs.ownRates.empty()) {
      addLabel(tr("Own exchange rate: %1.").arg(ratesOf(inputs, m_wording)), layout);
    }
    addQuiet(tr("It takes the place of the present customer and has no file yet. Undo brings the present one "
                "back."),
             layout);
    return;
  }
  const auto count = static_cast<int>(pasted.understood.size());
  if (count == 0) {
    addLabel(tr("Nothing here can be pasted"), layout)->setScale(1.25, true);
    addQuiet(tr("A line needs the name of a field and a value that the field can hold, such as “NPS: 45”."),
             layout);
    return;
  }
  addLabel(count == 1 ? tr("1 field is understood") : tr("%1 fields are understood").arg(count), layout)
      ->setScale(1.25, true);
  addQuiet(tr("All other fields stay as they are. Undo takes the paste back."), layout);
}

QScrollArea* PasteDialog::addBody(const PastedCustomer& pasted, QVBoxLayout* layout) {
  auto* area = new QScrollArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setAccessibleName(tr("What would change"));
  auto* body = new QWidget(area);
  auto* lines = new QVBoxLayout(body);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(8);
  if (!pasted.understood.empty()) {
    auto* card = new Card(body);
    auto* margin = new QVBoxLayout(card);
    margin->setContentsMargins(12, 8, 12, 8);
    margin->addWidget(understoodTable(pasted, card));
    lines->addWidget(card);
  }
  addNotUnderstood(pasted, lines);
  lines->addStretch();
  area->setWidget(body);
  layout->addWidget(area, 1);
  return area;
}

void PasteDialog::addButtons(const PastedCustomer& pasted, QVBoxLayout* layout) {
  auto* buttons = new QDialogButtonBox(this);
  auto* apply = new AccentButton(tr("Apply"), this);
  buttons->addButton(apply, QDialogButtonBox::AcceptRole);
  QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
  apply->setEnabled(!pasted.understood.empty());
  (apply->isEnabled() ? static_cast<QPushButton*>(apply) : cancel)->setDefault(true);
  (apply->isEnabled() ? static_cast<QPushButton*>(apply) : cancel)->setFocus();
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
}

/// As large as its content needs, where the screen has the room.
void PasteDialog::fit(const QScrollArea& area) {
  const QSize room = screen()->availableSize() * 9 / 10;
  const int width = std::min(fontMetrics().averageCharWidth() * 90, room.width());
  const int around = layout()->totalHeightForWidth(width) - area.sizeHint().height();
  const QLayout& lines = *area.widget()->layout();
  const int content =
      lines.hasHeightForWidth() ? lines.totalHeightForWidth(width) : lines.totalSizeHint().height();
  resize(width, std::min(around + content + fontMetrics().height(), room.height()));
}

} // namespace health
