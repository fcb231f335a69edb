// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace health {

/// Every colour of the program that the palette does not name, for one palette: the one place for light and
/// dark.
struct Looks {
  QColor card;      ///< what cards are painted on
  QColor edge;      ///< lines around and between
  QColor quietText; ///< helper texts and captions, 4.5 : 1 on card and window
  QColor accent;    ///< "you changed this", links, the main button
  QColor onAccent;  ///< text on the accent
  QColor bar;       ///< contributions
  QColor barRest;   ///< points lost
  QColor marker;    ///< the calculated value behind a what-if
  QColor error;

  QColor toneText(Tone tone) const;
  QColor toneFill(Tone tone) const;

  bool dark = false;
};

Looks looksOf(const QPalette& palette);

/// The shape that tells a tone without colour: ◆ good, ● fair, ▲ warning, ■ critical.
QString toneShape(Tone tone);

/// A complete palette of the program's own, for those who choose one.
QPalette ownPalette(bool dark);

} // namespace health
