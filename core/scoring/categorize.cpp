// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/categorize.h"

#include "core/scoring/score_result.h"

namespace health {

std::size_t bandOf(const ScoreModel& model, double score) {
  const double shown = shownScore(score);
  std::size_t band = 0;
  for (std::size_t i = 1; i < model.bands.size(); ++i) {
    const double edge = model.bands[i].lowest;
    if (model.bandInclusion == BandInclusion::lower ? shown >= edge : shown > edge) {
      band = i;
    }
  }
  return band;
}

} // namespace health
