// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/curve_view.h"

#include "core/base/decimal.h"
#include "ui/shared/looks.h"
#include "ui/shared/words.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace health {
namespace {

constexpr double knotRadius = 5.0;

/// A number as one would choose it at this scale: three digits of the width.
double rounded(double value, double width) {
  const double unit = std::pow(10.0, std::floor(std::log10(std::max(width, 1e-9))) - 2.0);
  return roundHalfUp(std::round(value / unit) * unit, 9);
}

} // namespace

CurveView::CurveView(ModelDraft& draft, std::string factor, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_factor(std::move(factor)) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Curve"));
  setAccessibleDescription(tr("Its numbers stand in the fields below."));
  setMouseTracking(true);
  connect(&m_draft, &ModelDraft::changed, this, &CurveView::refresh);
  refresh();
}

QSize CurveView::sizeHint() const {
  return {fontMetrics().averageCharWidth() * 44, fontMetrics().height() * 10};
}

void CurveView::refresh() {
  m_curve = m_draft.document().curveAt(m_factor);
  m_knots = knotsAt(m_draft.document(), m_factor);
  if (m_dragged && *m_dragged >= m_knots.size()) {
    m_dragged.reset(); // an undo took the knot away
  }
  if (m_curve && !m_dragged) { // the axis stands still under the mouse
    fitAxis();
  }
  update();
}

void CurveView::fitAxis() {
  if (const auto* categories = std::get_if<CategoryCurve>(&*m_curve)) {
    m_low = -0.5;
    m_high = static_cast<double>(categories->categories.size()) - 0.5;
    return;
  }
  const Stretch stretch = stretchOf(*m_curve);
  m_low = std::min(stretch.from, stretch.to);
  m_high = std::max(stretch.from, stretch.to);
  const double room = (m_high - m_low) * 0.1;
  m_low = m_low == 0.0 ? 0.0 : m_low - room;
  m_high += room;
}

QRectF CurveView::plot() const {
  const double left = fontMetrics().horizontalAdvance(QStringLiteral("0.5")) + 12.0;
  return QRectF(rect()).adjusted(left, 8.0, -14.0, -(fontMetrics().height() + 8.0));
}

QPointF CurveView::pointAt(double input, double score) const {
  const QRectF area = plot();
  return {area.left() + (input - m_low) / (m_high - m_low) * area.width(),
          area.bottom() - score * area.height()};
}

QPointF CurveView::positionOf(const CurveKnot& knot) const {
  return pointAt(knot.input, knot.score);
}

double CurveView::inputAt(double x) const {
  const QRectF area = plot();
  return m_low + (x - area.left()) / area.width() * (m_high - m_low);
}

std::optional<std::size_t> CurveView::knotAt(const QPointF& position) const {
  constexpr double reach = 11.0;
  std::optional<std::size_t> nearest;
  double least = reach;
  for (std::size_t i = 0; i < m_knots.size(); ++i) {
    const QPointF away = positionOf(m_knots[i]) - position;
    const double distance = std::hypot(away.x(), away.y());
    if (distance <= least) {
      least = distance;
      nearest = i;
    }
  }
  return nearest;
}

void CurveView::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && !m_draft.isReadOnly()) {
    m_dragged = knotAt(event->position());
    m_draft.endEdit();
  }
}

void CurveView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_dragged) {
    const bool grips = knotAt(event->position()) && !m_draft.isReadOnly();
    setCursor(grips ? Qt::SizeAllCursor : Qt::ArrowCursor);
    return;
  }
  const CurveKnot knot = m_knots[*m_dragged];
  ModelDocument next = m_draft.document();
  if (!knot.inputPointer.empty()) {
    next = next.with(knot.inputPointer, rounded(inputAt(event->position().x()), m_high - m_low));
  }
  if (!knot.scorePointer.empty()) {
    const QRectF area = plot();
    const double score = std::clamp((area.bottom() - event->position().y()) / area.height(), 0.0, 1.0);
    next = next.with(knot.scorePointer, roundHalfUp(score, 2));
  }
  // A knot stops at its neighbours: beyond them there is no curve.
  if (next.curveAt(m_factor)) {
    m_draft.edit(tr("Drag a knot"), next, QStringLiteral("drag"));
  }
}

void CurveView::mouseReleaseEvent(QMouseEvent* /*event*/) {
  if (m_dragged) {
    m_dragged.reset();
    m_draft.endEdit();
    refresh();
  }
}

void CurveView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (!m_curve) {
    painter.setPen(looksOf(palette()).quietText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("The curve is drawn once its numbers are mended."));
    return;
  }
  paintAxes(painter);
  paintCurve(painter);
  paintCustomer(painter);
}

void CurveView::paintAxes(QPainter& painter) const {
  const Looks looks = looksOf(palette());
  const Wording wording = windowWording(m_draft.session().style());
  const QRectF area = plot();
  for (const double score : {0.0, 0.5, 1.0}) {
    const double y = area.bottom() - score * area.height();
    painter.setPen(looks.edge);
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setPen(looks.quietText);
    painter.drawText(QRectF(0, y - 10, area.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter,
                     qstr(wording.number(score)));
  }
  const int height = fontMetrics().height();
  if (const auto* categories = std::get_if<CategoryCurve>(&*m_curve)) {
    const double width = area.width() / static_cast<double>(categories->categories.size());
    for (std::size_t i = 0; i < categories->categories.size(); ++i) {
      const QRectF place(area.left() + width * static_cast<double>(i), area.bottom() + 4, width, height);
      const QString name = fontMetrics().elidedText(qstr(categories->categories[i].name), Qt::ElideRight,
                                                    static_cast<int>(width) - 4);
      painter.drawText(place, Qt::AlignCenter, name);
    }
    return;
  }
  const auto label = [&](double input, Qt::Alignment side) {
    const QString text = qstr(wording.number(rounded(input, m_high - m_low)));
    painter.drawText(QRectF(area.left(), area.bottom() + 4, area.width(), height), text, QTextOption(side));
  };
  label(m_low, Qt::AlignLeft);
  label((m_low + m_high) / 2.0, Qt::AlignHCenter);
  label(m_high, Qt::AlignRight);
}

void CurveView::paintCurve(QPainter& painter) const {
  const Looks looks = looksOf(palette());
  const QRectF area = plot();
  painter.setPen(QPen(looks.bar, 2.0));
  if (!std::holds_alternative<CategoryCurve>(*m_curve)) {
    QPainterPath line;
    const bool jumps = std::holds_alternative<StepsCurve>(*m_curve);
    double before = normalizedScore(*m_curve, m_low);
    line.moveTo(pointAt(m_low, before));
    for (int pixel = 0; pixel <= static_cast<int>(area.width()); ++pixel) {
      const double input = inputAt(area.left() + pixel);
      const double score = normalizedScore(*m_curve, input);
      if (jumps && score != before) {
        line.lineTo(pointAt(input, before));
      }
      line.lineTo(pointAt(input, score));
      before = score;
    }
    painter.drawPath(line);
  }
  painter.setBrush(looks.card);
  for (const CurveKnot& knot : m_knots) {
    painter.drawEllipse(positionOf(knot), knotRadius, knotRadius);
  }
}

void CurveView::paintCustomer(QPainter& painter) const {
  const auto& preview = m_draft.preview();
  const auto factor =
      preview ? preview->model->find(m_draft.document().textAt(m_factor + "/id")) : std::nullopt;
  const auto amount = factor ? preview->amounts[*factor] : std::nullopt;
  if (!amount) {
    return;
  }
  const Looks looks = looksOf(palette());
  const double score = normalizedScore(*m_curve, *amount);
  const QPointF place = pointAt(std::clamp(*amount, m_low, m_high), score);
  painter.setPen(QPen(looks.accent, 1.0, Qt::DashLine));
  painter.drawLine(QPointF(place.x(), plot().bottom()), place);
  painter.setPen(Qt::NoPen);
  painter.setBrush(looks.accent);
  painter.drawEllipse(place, knotRadius, knotRadius);
  painter.setPen(looks.accent);
  const QString text = qstr(windowWording(m_draft.session().style()).number(fixedDecimal(score, 3)));
  const double width = fontMetrics().horizontalAdvance(text);
  const double x = std::min(place.x() + 9.0, plot().right() - width);
  painter.drawText(QPointF(x, std::max(place.y() - 8.0, plot().top() + fontMetrics().ascent())), text);
}

} // namespace health
