// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calculator/input_field.h"

namespace health {

class MarkedChoice;

/// One word of several: a choice of the factor's categories, or "Unknown".
class CategoryField : public InputField {
  Q_OBJECT

public:
  CategoryField(Session& session, std::size_t factor, QWidget* parent = nullptr);

  void refresh() override;
  void takeFocus() override;

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  MarkedChoice* m_choice;

  void choose(int index);
};

} // namespace health
