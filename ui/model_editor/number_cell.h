// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_text.h"
#include "ui/model_editor/form_cell.h"

namespace health {

class FieldEdit;
class InkLabel;

/// A number, or an amount in the model's currency. Up and Down step it.
class NumberCell : public FormCell {
  Q_OBJECT

public:
  NumberCell(ModelDraft& draft, const CellSpec& spec, QWidget* parent);

  std::optional<Problem> problem() override;
  QWidget* edit() const override;

protected:
  void show() override;

private:
  FieldEdit* m_edit;
  InkLabel* m_unit;

  NumberReading read(const QString& text) const;
  void writeText(const QString& text);
  void writeNumber(const std::string& decimal);
  /// The decimal text of the number in the document; empty if there is none or something else.
  std::string decimal() const;
  void step(int direction);
};

} // namespace health
