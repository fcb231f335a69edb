// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wording.h"
#include "ui/model_editor/form_spec.h"
#include "ui/model_editor/model_draft.h"
#include "ui/shared/message_line.h"

#include <QWidget>

#include <optional>

namespace health {

/// One thing to type or choose in a form. It shows what the document says at its place and writes there what
/// the user does; a text that is no number goes there too, as it is, and the form says what is wrong with it.
class FormCell : public QWidget {
  Q_OBJECT

public:
  struct Problem {
    QString text;
    bool isError = true;
    std::vector<MessageLine::Remedy> remedies;
  };

  FormCell(ModelDraft& draft, CellSpec spec, QWidget* parent);

  const CellSpec& spec() const { return m_spec; }
  /// Shows the document's present state; names, units and choices may have changed, the place not.
  void refresh(const CellSpec& spec);
  /// What the document's checker says about this place.
  virtual std::optional<Problem> problem();
  /// The widget that takes the keyboard.
  virtual QWidget* edit() const = 0;

protected:
  ModelDraft& draft() const { return m_draft; }
  Wording wording() const;
  /// Writes a value as the cell's specification asks.
  void write(const Scalar& value);
  /// Makes `document` the present one, as an edit of this cell.
  void write(const ModelDocument& document);
  virtual void show() = 0;

private:
  ModelDraft& m_draft;
  CellSpec m_spec;
};

/// The cell for a specification.
FormCell* makeCell(ModelDraft& draft, const CellSpec& spec, QWidget* parent);

} // namespace health
