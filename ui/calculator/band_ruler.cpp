// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/band_ruler.h"

#include "ui/shared/looks.h"
#include "ui/shared/words.h"

#include <QPainter>
#include <QPainterPath>

namespace health {

BandRuler::BandRuler(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int BandRuler::barHeight() const {
  return fontMetrics().height() + 6;
}

QSize BandRuler::sizeHint() const {
  return {fontMetrics().averageCharWidth() * 60, barHeight() + 12};
}

QSize BandRuler::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

double BandRuler::xOf(double score) const {
  return 1.5 + score / 100.0 * (width() - 3.0);
}

void BandRuler::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintBands(painter);
  const Outcome& outcome = m_session.outcome();
  const Looks looks = looksOf(palette());
  const ScoreResult& calculated = m_session.state().calculated->result;
  if (outcome.isWhatIf && calculated.score) {
    paintMark(painter, *calculated.score, looks.quietText, 2.0);
  }
  const ScoreResult& shown = outcome.result ? *outcome.result : calculated;
  if (!shown.isExact()) {
    paintRange(painter, shown.range);
  }
  if (shown.score) {
    paintMark(painter, *shown.score, looks.marker, 3.0);
  }
}

void BandRuler::paintBands(QPainter& painter) const {
  const Looks looks = looksOf(palette());
  const double height = barHeight();
  QPainterPath rounded;
  rounded.addRoundedRect(QRectF(0, 0, width(), height), 4, 4);
  painter.save();
  painter.setClipPath(rounded);
  for (const Band& band : m_session.model().bands) {
    const double left = band.lowest <= 0 ? 0 : xOf(band.lowest);
    const double right = band.highest >= 100 ? width() : xOf(band.highest);
    const QRectF area(left, 0, right - left, height);
    painter.fillRect(area, looks.toneFill(band.tone));
    painter.setPen(looks.toneText(band.tone));
    const QString shape = toneShape(band.tone);
    const QString whole = shape + QLatin1Char(' ') + qstr(band.name);
    const bool fits = fontMetrics().horizontalAdvance(whole) + 6 <= area.width();
    painter.drawText(area, Qt::AlignCenter, fits ? whole : shape);
  }
  painter.restore();
}

void BandRuler::paintMark(QPainter& painter, double score, const QColor& color, double width) const {
  const double x = xOf(score);
  constexpr double overlap = 5.0; // far enough into the bar to touch it, not so far as to cross its words
  painter.fillRect(QRectF(x - width / 2, barHeight() - overlap, width, overlap + 11), color);
}

void BandRuler::paintRange(QPainter& painter, const ScoreRange& range) const {
  constexpr double tick = 5.0;
  const double y = barHeight() + 6.0;
  const double left = xOf(range.lowest);
  const double right = xOf(range.highest);
  painter.setPen(QPen(looksOf(palette()).quietText, 1.5));
  painter.drawLine(QPointF(left, y), QPointF(right, y));
  painter.drawLine(QPointF(left, y - tick), QPointF(left, y + tick));
  painter.drawLine(QPointF(right, y - tick), QPointF(right, y + tick));
}

} // namespace health
