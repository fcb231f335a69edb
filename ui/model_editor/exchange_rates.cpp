// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/exchange_rates.h"

#include "core/base/decimal.h"
#include "core/base/number_text.h"
#include "core/scoring/swing_weights.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/message_line.h"
#include "ui/shared/words.h"

#include <QGridLayout>

#include <algorithm>
#include <cmath>

namespace health {
namespace {

/// The heaviest other factors are enough to see what a weight means.
constexpr std::size_t mostRows = 10;

/// Three digits say what a rate is worth.
std::string shownRate(double rate) {
  const int before = static_cast<int>(std::floor(std::log10(rate))) + 1;
  return shortestDecimal(roundHalfUp(rate, std::clamp(3 - before, 0, 9)));
}

std::optional<double> readPositive(const QString& text, const NumberStyle& style) {
  const NumberReading reading = readNumber(text.toStdString(), style, {.lowest = 0.0});
  const auto* number = std::get_if<ReadNumber>(&reading);
  const auto value = number == nullptr ? std::nullopt : parseDecimal(number->decimal);
  return value && *value > 0 ? value : std::nullopt;
}

} // namespace

ExchangeRatesView::ExchangeRatesView(ModelDraft& draft, std::string factor, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_factor(std::move(factor)), m_head(new InkLabel(this)),
      m_note(new InkLabel(this)), m_wrong(new MessageLine(this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(1, 1);
  grid->addWidget(m_head, 0, 0, 1, 2);
  for (std::size_t i = 0; i < mostRows; ++i) {
    addRow(grid);
  }
  grid->addWidget(m_wrong, static_cast<int>(mostRows) + 1, 0, 1, 2);
  grid->addWidget(m_note, static_cast<int>(mostRows) + 2, 0, 1, 2);
  m_head->setWordWrap(true);
  m_note->setWordWrap(true);
  m_note->setInk(InkLabel::Ink::quiet);
  connect(&m_draft, &ModelDraft::changed, this, &ExchangeRatesView::refresh);
  refresh();
}

void ExchangeRatesView::addRow(QGridLayout* grid) {
  const std::size_t row = m_rows.size();
  m_rows.push_back({new FieldEdit(this), new InkLabel(this), {}, false});
  Row& added = m_rows.back();
  added.rate->setRoom(9, 12);
  added.rate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  added.rate->setReadOnly(m_draft.isReadOnly());
  grid->addWidget(added.rate, static_cast<int>(row) + 1, 0);
  grid->addWidget(added.text, static_cast<int>(row) + 1, 1);
  connect(added.rate, &QLineEdit::textEdited, this, [this, row](const QString& text) { write(row, text); });
  connect(added.rate, &FieldEdit::left, this, [this, row] {
    m_rows[row].isWrong = false; // a rate that was not understood goes back to what it is
    m_rows[row].rate->clear();
    m_draft.endEdit();
    refresh();
  });
}

std::optional<std::size_t> ExchangeRatesView::index() const {
  const auto& preview = m_draft.preview();
  return preview ? preview->model->find(m_draft.document().textAt(m_factor + "/id")) : std::nullopt;
}

double ExchangeRatesView::step(const ScoreResult& result, std::size_t factor) const {
  const Factor& described = result.model->factors[factor];
  return described.isMoney() ? std::abs(*result.amounts[factor]) * described.step / 100.0 : described.step;
}

QString ExchangeRatesView::unitOf(const Factor& factor) const {
  return factor.isMoney() ? qstr(m_draft.model()->currency.code()) : qstr(factor.unit);
}

QString ExchangeRatesView::headText(const ScoreResult& result, std::size_t factor) const {
  const Wording wording = windowWording(m_draft.session().style());
  const Factor& described = result.model->factors[factor];
  const double size = step(result, factor);
  const double points = std::abs(*pointsPerUnit(result, factor)) * size;
  const QString unit = unitOf(described);
  const QString number = qstr(wording.number(shownRate(size)));
  const QString amount = unit.isEmpty() ? number : tr("%1 (%2)").arg(number, unit);
  return tr("Near the present values, a step of %1 is worth %2 points, as much as")
      .arg(amount, qstr(wording.number(shownRate(points))));
}

void ExchangeRatesView::refresh() {
  const auto factor = index();
  const auto& preview = m_draft.preview();
  const bool hasRates = factor && pointsPerUnit(*preview, *factor) && step(*preview, *factor) > 0;
  for (Row& row : m_rows) {
    row.rate->setVisible(hasRates);
    row.text->setVisible(hasRates);
  }
  if (!hasRates) {
    m_wrong->show({}, false);
    m_head->setText(
        factor ? tr("At the present value there is no exchange rate: the input is unknown, its curve is "
                    "flat or jumps there, the factor has no say in its group, or a cap holds the score.")
               : tr("Exchange rates are shown once the model has no errors."));
    m_note->hide();
    return;
  }
  m_head->setText(headText(*preview, *factor));
  m_note->setVisible(!m_draft.isReadOnly());
  const bool isWrong = std::ranges::any_of(m_rows, [](const Row& row) { return row.isWrong; });
  m_wrong->show(isWrong ? tr("Type a number above 0 that gives a weight one can use.") : QString(), true);
  m_note->setText(
      tr("Type another number to change the weight: of this factor within its group, of the whole group "
         "against the others."));
  refreshRows(*preview, *factor);
}

void ExchangeRatesView::refreshRows(const ScoreResult& result, std::size_t factor) {
  std::vector<std::size_t> others;
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    if (i != factor && exchangeRate(result, factor, i)) {
      others.push_back(i);
    }
  }
  std::ranges::stable_sort(others, std::greater(),
                           [&](std::size_t i) { return result.model->factors[i].share; });
  others.resize(std::min(others.size(), mostRows));
  std::ranges::sort(others); // in order of display, so that rows do not change places while a weight is typed
  for (std::size_t r = 0; r < m_rows.size(); ++r) {
    Row& row = m_rows[r];
    const bool used = r < others.size();
    row.rate->setVisible(used);
    row.text->setVisible(used);
    row.other = used ? result.model->factors[others[r]].id : std::string();
    if (!used) {
      continue;
    }
    const Factor& other = result.model->factors[others[r]];
    const QString unit = unitOf(other);
    const QString text = unit.isEmpty() ? qstr(other.name) : tr("%1 (%2)").arg(qstr(other.name), unit);
    row.text->setText(text);
    row.rate->setAccessibleName(tr("Worth in %1").arg(text));
    showRate(row, *exchangeRate(result, factor, others[r]) * step(result, factor));
  }
}

void ExchangeRatesView::showRate(Row& row, double rate) {
  constexpr double near = 1e-6;
  const NumberStyle& style = m_draft.session().style();
  const auto typed = readPositive(row.rate->text(), style);
  const bool isTyped = typed && std::abs(*typed - rate) <= near * rate;
  if (!row.isWrong && !isTyped) {
    row.rate->show(qstr(fieldText(shownRate(rate), style, {.lowest = 0.0})));
  }
  row.rate->setMark(row.isWrong ? FieldEdit::Mark::wrong : FieldEdit::Mark::none);
  row.rate->setAccessibleDescription(
      row.isWrong ? tr("Type a number above 0 that gives a weight one can use.") : QString());
}

void ExchangeRatesView::write(std::size_t row, const QString& text) {
  const auto factor = index();
  const auto rate = readPositive(text, m_draft.session().style());
  const auto other = factor ? m_draft.preview()->model->find(m_rows[row].other) : std::nullopt;
  const auto edit = rate && other ? weightForRate(*m_draft.preview(), *factor, *other,
                                                  *rate / step(*m_draft.preview(), *factor))
                                  : std::nullopt;
  const bool isUsable = edit && std::isfinite(edit->weight) && edit->weight < 1e9;
  m_rows[row].isWrong = !isUsable;
  if (isUsable) {
    m_draft.edit(tr("Exchange rate"), m_draft.document().with(edit->pointer, edit->weight),
                 QStringLiteral("rate ") + qstr(m_rows[row].other));
  } else {
    refresh();
  }
}

} // namespace health
