// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/number_cell.h"

#include "core/base/decimal.h"
#include "core/report/issue_text.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/words.h"

#include <QHBoxLayout>

namespace health {

NumberCell::NumberCell(ModelDraft& draft, const CellSpec& spec, QWidget* parent)
    : FormCell(draft, spec, parent), m_edit(new FieldEdit(this)), m_unit(new InkLabel(this)) {
  m_edit->setRoom(8, 12);
  m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_edit->setReadOnly(draft.isReadOnly());
  m_unit->setInk(InkLabel::Ink::quiet);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addWidget(m_edit);
  layout->addWidget(m_unit);
  layout->addStretch();
  connect(m_edit, &QLineEdit::textEdited, this, &NumberCell::writeText);
  connect(m_edit, &FieldEdit::stepped, this, &NumberCell::step);
  connect(m_edit, &FieldEdit::left, &draft, &ModelDraft::endEdit);
}

QWidget* NumberCell::edit() const {
  return m_edit;
}

NumberReading NumberCell::read(const QString& text) const {
  NumberRules rules{.lowest = spec().lowest, .highest = spec().highest, .unit = spec().unit.toStdString()};
  rules.money = spec().kind == CellSpec::Kind::amount;
  return readNumber(text.toStdString(), draft().session().style(), rules);
}

void NumberCell::writeText(const QString& text) {
  const NumberReading reading = read(text);
  if (const auto* number = std::get_if<ReadNumber>(&reading)) {
    writeNumber(number->decimal);
  } else if (text.trimmed().isEmpty()) {
    write(Scalar());
  } else {
    write(Scalar(text.toStdString())); // kept as typed; the checker refuses it until it is mended
  }
}

void NumberCell::writeNumber(const std::string& decimal) {
  if (spec().kind == CellSpec::Kind::number) {
    write(Scalar(parseDecimal(decimal).value()));
    return;
  }
  const ModelDocument& before = draft().document();
  write(before.withPart(spec().pointer, "{}")
            .with(spec().pointer + "/amount", decimal)
            .with(spec().pointer + "/currency", before.textAt("/currency")));
}

std::string NumberCell::decimal() const {
  if (spec().kind == CellSpec::Kind::amount) {
    return draft().document().textAt(spec().pointer + "/amount");
  }
  const Scalar value = draft().document().scalar(spec().pointer);
  const auto* number = std::get_if<double>(&value);
  return number == nullptr ? std::string() : shortestDecimal(*number);
}

void NumberCell::show() {
  m_unit->setText(spec().unit);
  const std::string present = decimal();
  const NumberReading typed = read(m_edit->text());
  const auto* number = std::get_if<ReadNumber>(&typed);
  const bool isTyped =
      number != nullptr && !present.empty() && parseDecimal(number->decimal) == parseDecimal(present);
  if (!isTyped) { // "1.50" stays what it is while it says 1.5
    const NumberRules rules{.unit = spec().unit.toStdString()};
    m_edit->show(present.empty() ? qstr(draft().document().textAt(spec().pointer))
                                 : qstr(fieldText(present, draft().session().style(), rules)));
  }
  const auto wrong = problem();
  m_edit->setMark(wrong && wrong->isError ? FieldEdit::Mark::wrong : FieldEdit::Mark::none);
}

std::optional<FormCell::Problem> NumberCell::problem() {
  const QString typed = qstr(draft().document().textAt(spec().pointer));
  if (typed.isEmpty()) {
    const Issue* amount = draft().issueAt(spec().pointer + "/amount");
    return amount == nullptr ? FormCell::problem()
                             : std::optional(Problem{qstr(issueText(*amount, wording())), true, {}});
  }
  const NumberReading reading = read(typed);
  if (const auto* two = std::get_if<AmbiguousNumber>(&reading)) {
    Problem asked{
        qstr(issueText({.code = IssueCode::ambiguousNumber, .value = two->own, .detail = two->other},
                       wording())),
        true,
        {}};
    for (const std::string& meant : {two->own, two->other}) {
      asked.remedies.push_back({qstr(wording().number(meant)), [this, meant] {
                                  draft().endEdit();
                                  writeNumber(meant);
                                }});
    }
    return asked;
  }
  const auto* issue = std::get_if<Issue>(&reading);
  return issue == nullptr ? FormCell::problem()
                          : std::optional(Problem{qstr(issueText(*issue, wording())), true, {}});
}

void NumberCell::step(int direction) {
  const auto present = parseDecimal(decimal());
  if (present && !draft().isReadOnly()) {
    writeNumber(shortestDecimal(roundHalfUp(*present + direction * spec().step, 9)));
    m_edit->selectAll();
  }
}

} // namespace health
