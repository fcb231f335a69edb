// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/choice_box.h"
#include "ui/shared/field_edit.h"

namespace health {

/// A choice that can be framed like a field: in the accent where it was changed, as an error where it is
/// wrong.
class MarkedChoice : public ChoiceBox {
  Q_OBJECT

public:
  explicit MarkedChoice(QWidget* parent = nullptr);

  void setMark(FieldEdit::Mark mark);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  FieldEdit::Mark m_mark = FieldEdit::Mark::none;
};

} // namespace health
