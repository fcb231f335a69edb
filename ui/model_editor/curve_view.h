// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_editor/curve_knots.h"
#include "ui/model_editor/model_draft.h"

#include <QWidget>

namespace health {

/// The drawing of a factor's curve with the present customer's point on it. Its knots can be dragged; the
/// fields beside it hold the same numbers, and more exactly.
class CurveView : public QWidget {
  Q_OBJECT

public:
  CurveView(ModelDraft& draft, std::string factor, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

  /// Where a knot is painted, for those who drag it.
  QPointF positionOf(const CurveKnot& knot) const;

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

private:
  ModelDraft& m_draft;
  std::string m_factor;
  std::optional<Curve> m_curve;
  std::vector<CurveKnot> m_knots;
  double m_low = 0.0; ///< inputs at the left and right end
  double m_high = 1.0;
  std::optional<std::size_t> m_dragged;

  void refresh();
  void fitAxis();
  QRectF plot() const;
  QPointF pointAt(double input, double score) const;
  std::optional<std::size_t> knotAt(const QPointF& position) const;
  double inputAt(double x) const;
  void paintAxes(QPainter& painter) const;
  void paintCurve(QPainter& painter) const;
  void paintCustomer(QPainter& painter) const;
};

} // namespace health
