// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paste/read_pasted.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace health {

/// What a paste would change, shown before it does. Accepted: apply it.
class PasteDialog : public QDialog {
  Q_OBJECT

public:
  PasteDialog(const PastedCustomer& pasted, const NumberStyle& style, QWidget* parent);

private:
  const Wording m_wording;

  void addHead(const PastedCustomer& pasted, QVBoxLayout* layout);
  QScrollArea* addBody(const PastedCustomer& pasted, QVBoxLayout* layout);
  void addButtons(const PastedCustomer& pasted, QVBoxLayout* layout);
  void fit(const QScrollArea& area);
};

} // namespace health
