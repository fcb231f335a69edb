// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/band_edges.h"

#include "core/base/decimal.h"
#include "ui/model_editor/form_parts.h"
#include "ui/shared/looks.h"
#include "ui/shared/words.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace health {
namespace {

Tone toneNamed(const std::string& word) {
  return word == "good"      ? Tone::good
         : word == "fair"    ? Tone::fair
         : word == "warning" ? Tone::warning
                             : Tone::critical;
}

} // namespace

BandEdges::BandEdges(ModelDraft& draft, QWidget* parent) : QWidget(parent), m_draft(draft) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setMouseTracking(true);
  setAccessibleName(tr("Bands from 0 to 100"));
  setAccessibleDescription(tr("Their bounds stand in the fields below."));
  connect(&m_draft, &ModelDraft::changed, this, qOverload<>(&QWidget::update));
}

QSize BandEdges::sizeHint() const {
  return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 2 + 22};
}

double BandEdges::xOf(double score) const {
  return 8.0 + score / 100.0 * (width() - 16.0);
}

std::vector<BandEdges::Bound> BandEdges::bounds() const {
  const ModelDocument& document = m_draft.document();
  const bool lower = document.textAt("/bands_include") != "upper";
  std::vector<Bound> bounds;
  for (std::size_t i = lower ? 1 : 0; i + (lower ? 0 : 1) < document.size("/bands"); ++i) {
    const std::string pointer = at("/bands", i) + (lower ? "/from" : "/to");
    const Scalar value = document.scalar(pointer);
    const auto* score = std::get_if<double>(&value);
    if (score == nullptr || *score < (bounds.empty() ? 0.0 : bounds.back().score) || *score > 100.0) {
      return {};
    }
    bounds.push_back({*score, pointer});
  }
  return bounds;
}

std::optional<std::size_t> BandEdges::boundAt(double x) const {
  constexpr double reach = 7.0;
  const std::vector<Bound> all = bounds();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (std::abs(xOf(all[i].score) - x) <= reach) {
      return i;
    }
  }
  return std::nullopt;
}

void BandEdges::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && !m_draft.isReadOnly()) {
    m_dragged = boundAt(event->position().x());
    m_draft.endEdit();
  }
}

void BandEdges::mouseMoveEvent(QMouseEvent* event) {
  if (!m_dragged) {
    const bool grips = boundAt(event->position().x()) && !m_draft.isReadOnly();
    setCursor(grips ? Qt::SplitHCursor : Qt::ArrowCursor);
    return;
  }
  const std::vector<Bound> all = bounds();
  if (*m_dragged >= all.size()) {
    return;
  }
  // A bound stops a point before its neighbours.
  const double least = *m_dragged > 0 ? all[*m_dragged - 1].score + 1.0 : 1.0;
  const double most = *m_dragged + 1 < all.size() ? all[*m_dragged + 1].score - 1.0 : 99.0;
  const double score = std::round((event->position().x() - 8.0) / (width() - 16.0) * 100.0);
  if (least <= most) {
    m_draft.edit(tr("Drag a bound"),
                 m_draft.document().with(all[*m_dragged].pointer, std::clamp(score, least, most)),
                 QStringLiteral("drag"));
  }
}

void BandEdges::mouseReleaseEvent(QMouseEvent* /*event*/) {
  m_dragged.reset();
  m_draft.endEdit();
}

void BandEdges::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const std::vector<Bound> all = bounds();
  const std::size_t bands = m_draft.document().size("/bands");
  if (bands == 0 || all.size() + 1 != bands) {
    painter.setPen(looksOf(palette()).quietText);
    painter.drawText(rect(), Qt::AlignCenter, tr("The bands are drawn once their bounds ascend."));
    return;
  }
  paintBands(painter, all);
  const auto& preview = m_draft.preview();
  if (preview && preview->score) {
    painter.fillRect(QRectF(xOf(*preview->score) - 1.5, fontMetrics().height() + 1.0, 3.0, 12.0),
                     looksOf(palette()).marker);
  }
}

void BandEdges::paintBands(QPainter& painter, const std::vector<Bound>& bounds) const {
  const Looks looks = looksOf(palette());
  const Wording wording = windowWording(m_draft.session().style());
  const double height = fontMetrics().height() + 6.0;
  for (std::size_t i = 0; i <= bounds.size(); ++i) {
    const double left = xOf(i > 0 ? bounds[i - 1].score : 0.0);
    const double right = xOf(i < bounds.size() ? bounds[i].score : 100.0);
    const QRectF area(left, 0.0, right - left, height);
    const std::string band = at("/bands", i);
    const Tone tone = toneNamed(m_draft.document().textAt(band + "/tone"));
    painter.fillRect(area, looks.toneFill(tone));
    painter.setPen(looks.toneText(tone));
    const QString whole =
        toneShape(tone) + QLatin1Char(' ') + qstr(m_draft.document().textAt(band + "/name"));
    const bool fits = fontMetrics().horizontalAdvance(whole) + 6 <= area.width();
    painter.drawText(area, Qt::AlignCenter, fits ? whole : toneShape(tone));
  }
  painter.setPen(looks.quietText);
  for (const Bound& bound : bounds) {
    const double x = xOf(bound.score);
    painter.fillRect(QRectF(x - 0.5, 0.0, 1.0, height + 6.0), looks.quietText);
    painter.drawText(QRectF(x - 40, height + 7.0, 80, fontMetrics().height()), Qt::AlignHCenter,
                     qstr(wording.number(bound.score)));
  }
}

} // namespace health
