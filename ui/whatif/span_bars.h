// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace health {

/// Horizontal bars that float on one scale of points, with a name before and a label behind each: for
/// tornados and waterfalls. The tables beside them are what assistive tools read.
class SpanBars : public QWidget {
  Q_OBJECT

public:
  enum class Ink { whole, gain, loss, other };

  struct Bar {
    QString name;
    double from = 0.0;
    double to = 0.0;
    Ink ink = Ink::whole;
    std::optional<std::pair<double, double>> around; ///< a paler, longer bar behind
    QString label;
  };

  /// `accessibleName` says what the bars tell.
  SpanBars(const QString& accessibleName, QWidget* parent);

  /// `line`: a value marked through all bars.
  void show(const std::vector<Bar>& bars, std::optional<double> line);
  const std::vector<Bar>& bars() const { return m_bars; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  /// Where the bars may stand, and which points that is.
  struct Scale {
    double left = 0.0;
    double right = 1.0;
    double lowest = 0.0;
    double highest = 100.0;
    double xOf(double points) const { return left + (points - lowest) / (highest - lowest) * (right - left); }
  };

  std::vector<Bar> m_bars;
  std::optional<double> m_line;

  int rowHeight() const { return fontMetrics().height() + 8; }
  Scale scale() const;
  void paintBar(QPainter& painter, const Scale& scale, const Bar& bar, double top) const;
};

} // namespace health
