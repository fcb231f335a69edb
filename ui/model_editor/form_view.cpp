// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/form_view.h"

#include "ui/model_editor/band_edges.h"
#include "ui/model_editor/curve_view.h"
#include "ui/model_editor/exchange_rates.h"
#include "ui/model_editor/form_cell.h"
#include "ui/shared/ink_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace health {
namespace {

using Kind = LineSpec::Kind;

QToolButton* smallButton(const QString& sign, const QString& name, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setText(sign);
  button->setToolTip(name);
  button->setAccessibleName(name);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

} // namespace

FormView::FormView(ModelDraft& draft, QWidget* parent) : QScrollArea(parent), m_draft(draft) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  viewport()->setAutoFillBackground(false);
  connect(&m_draft, &ModelDraft::changed, this, &FormView::refresh);
  refresh();
}

void FormView::refresh() {
  FormSpec spec = formFor(m_draft.document(), m_draft.selected());
  const bool sameForm = widget() != nullptr && m_shown == m_draft.selected() &&
                        m_isReadOnly == m_draft.isReadOnly() && isSameShape(spec, m_spec);
  const auto focused = sameForm ? std::nullopt : focus();
  if (!sameForm) {
    build(spec);
  }
  m_spec = std::move(spec);
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    refreshLine(m_lines[i], m_spec[i]);
  }
  if (focused) {
    restore(*focused);
  }
}

std::optional<FormView::Focus> FormView::focus() const {
  const QWidget* focused = window()->focusWidget();
  if (widget() == nullptr || focused == nullptr || !widget()->isAncestorOf(focused)) {
    return std::nullopt;
  }
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    for (const FormCell* cell : m_lines[i].cells) {
      if (cell->edit() == focused) {
        return Focus{i, cell->spec().pointer};
      }
    }
    if (m_lines[i].buttons != nullptr &&
        (m_lines[i].buttons == focused || m_lines[i].buttons->isAncestorOf(focused))) {
      return Focus{i, {}};
    }
  }
  return std::nullopt;
}

/// To the cell of the same place, or else near where it was: never out of the form.
void FormView::restore(const Focus& focus) {
  QWidget* nearest = nullptr;
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    for (const FormCell* cell : m_lines[i].cells) {
      if (!focus.pointer.empty() && cell->spec().pointer == focus.pointer) {
        cell->edit()->setFocus(Qt::OtherFocusReason);
        return;
      }
      nearest = i <= focus.line || nearest == nullptr ? cell->edit() : nearest;
    }
  }
  if (nearest != nullptr) {
    nearest->setFocus(Qt::OtherFocusReason);
  }
}

void FormView::build(const FormSpec& spec) {
  const int scrolled = m_shown == m_draft.selected() ? verticalScrollBar()->value() : 0;
  m_shown = m_draft.selected();
  m_isReadOnly = m_draft.isReadOnly();
  m_lines.clear();
  auto* page = new QWidget;
  auto* grid = new QGridLayout(page);
  grid->setContentsMargins(14, 12, 14, 12);
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(1, 1);
  m_spec = spec; // buttons look up what they do by their line
  int row = 0;
  for (std::size_t i = 0; i < spec.size(); ++i) {
    if (spec[i].kind == Kind::add || spec[i].kind == Kind::action) {
      QWidget* button = buildButton(i, spec[i], page);
      grid->addWidget(button, row++, 1, Qt::AlignLeft);
      m_lines.push_back({.buttons = button});
      continue;
    }
    m_lines.push_back(buildLine(spec[i], grid, row));
    row += 2; // the line and what is wrong with it
  }
  grid->setRowStretch(row, 1);
  if (QWidget* before = takeWidget()) { // one of its cells may be asking for this
    before->hide();
    before->deleteLater();
  }
  setWidget(page);
  page->setAutoFillBackground(false); // the card shows through
  page->show();
  verticalScrollBar()->setValue(scrolled);
}

FormView::Line FormView::buildLine(const LineSpec& spec, QGridLayout* grid, int row) {
  QWidget* page = grid->parentWidget();
  Line line;
  line.label = new InkLabel(page);
  switch (spec.kind) {
  case Kind::title:
    line.label->setScale(1.15, true);
    grid->addWidget(line.label, row, 0, 1, 3);
    break;
  case Kind::note:
    line.label->setInk(InkLabel::Ink::quiet);
    line.label->setWordWrap(true);
    grid->addWidget(line.label, row, 0, 1, 3);
    break;
  case Kind::curve:
    grid->addWidget(new CurveView(m_draft, spec.entry, page), row, 0, 1, 3);
    break;
  case Kind::bands:
    grid->addWidget(new BandEdges(m_draft, page), row, 0, 1, 3);
    break;
  case Kind::rates:
    grid->addWidget(new ExchangeRatesView(m_draft, spec.entry, page), row, 0, 1, 3);
    break;
  case Kind::cells:
  case Kind::add:
  case Kind::action:
    buildCells(spec, line, grid, row);
    break;
  }
  return line;
}

void FormView::buildCells(const LineSpec& spec, Line& line, QGridLayout* grid, int row) {
  QWidget* page = grid->parentWidget();
  line.label->setInk(InkLabel::Ink::quiet);
  auto* cells = new QHBoxLayout;
  cells->setSpacing(8);
  for (const CellSpec& each : spec.cells) {
    InkLabel* name = nullptr;
    if (spec.label.isEmpty() && each.kind != CellSpec::Kind::flag) {
      name = new InkLabel(page);
      name->setInk(InkLabel::Ink::quiet);
      cells->addWidget(name);
    } else if (spec.cells.size() > 1 && each.kind == CellSpec::Kind::number) {
      name = new InkLabel(page);
      name->setInk(InkLabel::Ink::quiet);
      cells->addWidget(name);
    }
    FormCell* cell = makeCell(m_draft, each, page);
    const bool isWide = each.kind == CellSpec::Kind::text || each.kind == CellSpec::Kind::longText;
    cells->addWidget(cell, isWide ? 1 : 0);
    line.names.push_back(name);
    line.cells.push_back(cell);
  }
  const bool fills = !line.cells.empty() && (spec.cells.back().kind == CellSpec::Kind::text ||
                                             spec.cells.front().kind == CellSpec::Kind::text ||
                                             spec.cells.front().kind == CellSpec::Kind::longText);
  if (!fills) {
    cells->addStretch();
  }
  if (!spec.label.isEmpty() && !line.cells.empty()) {
    line.label->setBuddy(line.cells.front()->edit());
  }
  grid->addWidget(line.label, row, 0, Qt::AlignRight | Qt::AlignVCenter);
  grid->addLayout(cells, row, spec.label.isEmpty() ? 0 : 1, 1, spec.label.isEmpty() ? 2 : 1);
  if (!spec.entry.empty() && !m_draft.isReadOnly()) {
    line.buttons = buildEntryButtons(spec, page);
    grid->addWidget(line.buttons, row, 2);
  }
  line.message = new MessageLine(page);
  grid->addWidget(line.message, row + 1, 1, 1, 2);
}

QWidget* FormView::buildEntryButtons(const LineSpec& spec, QWidget* page) {
  auto* buttons = new QWidget(page);
  auto* layout = new QHBoxLayout(buttons);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  // All afterwards, as the form with the pressed button is built anew.
  if (!spec.ascends) { // where an order is given by the numbers, moving would only break it
    const auto addMove = [&](const QString& sign, const QString& name, int direction) {
      auto* button = smallButton(sign, name, buttons);
      layout->addWidget(button);
      connect(
          button, &QToolButton::clicked, this,
          [this, entry = spec.entry, direction] {
            m_draft.edit(tr("Move"), moved(m_draft.document(), entry, direction).document);
          },
          Qt::QueuedConnection);
    };
    addMove(QStringLiteral("↑"), tr("Move up"), -1);
    addMove(QStringLiteral("↓"), tr("Move down"), 1);
  }
  auto* remove = smallButton(QStringLiteral("✕"), tr("Remove"), buttons);
  layout->addWidget(remove);
  connect(
      remove, &QToolButton::clicked, this,
      [this, entry = spec.entry] { m_draft.edit(tr("Remove"), without(m_draft.document(), entry).document); },
      Qt::QueuedConnection);
  return buttons;
}

QWidget* FormView::buildButton(std::size_t index, const LineSpec& spec, QWidget* page) {
  auto* button = new QPushButton(spec.label, page);
  button->setEnabled(!m_draft.isReadOnly());
  connect(button, &QPushButton::clicked, this, [this, index] { press(index); }, Qt::QueuedConnection);
  return button;
}

void FormView::press(std::size_t index) {
  if (index >= m_spec.size()) {
    return;
  }
  const LineSpec line = m_spec[index];
  if (line.kind == Kind::add) {
    m_draft.edit(line.label, withEntry(m_draft.document(), line.entry, line.json).document);
  } else if (line.action) {
    m_draft.edit(line.label, line.action(m_draft.document()));
  }
}

void FormView::refreshLine(Line& line, const LineSpec& spec) {
  if (line.label != nullptr) {
    line.label->setText(spec.label);
    line.label->setVisible(!spec.label.isEmpty());
  }
  std::optional<FormCell::Problem> problem;
  for (std::size_t c = 0; c < line.cells.size(); ++c) {
    line.cells[c]->refresh(spec.cells[c]);
    if (line.names[c] != nullptr) {
      line.names[c]->setText(spec.cells[c].name);
    }
    problem = problem ? problem : line.cells[c]->problem();
  }
  if (line.message != nullptr) {
    line.message->show(problem ? problem->text : QString(), problem && problem->isError,
                       problem ? problem->remedies : std::vector<MessageLine::Remedy>());
  }
}

void FormView::focusPlace(const std::string& pointer) {
  for (const Line& line : m_lines) {
    for (FormCell* cell : line.cells) {
      if (pointer.starts_with(cell->spec().pointer) || cell->spec().pointer.starts_with(pointer + '/')) {
        cell->edit()->setFocus(Qt::ShortcutFocusReason);
        ensureWidgetVisible(cell);
        return;
      }
    }
  }
}

} // namespace health
