// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace health {

/// A combo box that the wheel does not change and that assistive tools know by its accessible name: for them
/// Qt 6.4.2 calls a combo box what is chosen in it ("USD"), whatever name it was given.
class ChoiceBox : public QComboBox {
  Q_OBJECT

public:
  explicit ChoiceBox(QWidget* parent = nullptr);
};

} // namespace health
