// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <QLabel>
#include <QPointer>

#include <vector>

namespace health {

/// A plain-text label whose colour, size and weight are named by meaning and follow palette and font live.
class InkLabel : public QLabel {
  Q_OBJECT

public:
  enum class Ink { normal, quiet, accent, error, tone };

  explicit InkLabel(QWidget* parent = nullptr);

  void setInk(Ink ink);
  void setTone(Tone tone);
  /// Size relative to the program's font, 1 being the same.
  void setScale(double scale, bool bold = false);

  /// Layouts ask for the same widths over and over; breaking lines anew each time is what a start spends most
  /// on.
  int heightForWidth(int width) const override;
  /// A text that wraps fits into any width from a few words on.
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

  bool eventFilter(QObject* watched, QEvent* event) override;

protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  Ink m_ink = Ink::normal;
  Tone m_tone = Tone::fair;
  double m_scale = 1.0;
  bool m_bold = false;
  QPointer<QWidget> m_window; ///< whose events are watched

  struct Height {
    int width = 0;
    int height = 0;
  };
  mutable std::vector<Height> m_heights; ///< of m_measured, in the present font
  mutable QString m_measured;

  void watchWindow();
  void applyInk();
  void applyFont();
};

} // namespace health
