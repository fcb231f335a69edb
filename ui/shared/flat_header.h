// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace health {

/// Column titles without boxes: quiet text over one line.
class FlatHeader : public QHeaderView {
  Q_OBJECT

public:
  explicit FlatHeader(QWidget* parent = nullptr);

protected:
  void paintSection(QPainter* painter, const QRect& area, int column) const override;
};

} // namespace health
