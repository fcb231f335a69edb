// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

// For .cpp files of this room only.

namespace health {

/// The ends of what may be entered, whole numbers for inputs that are; infinite where there is no limit.
struct ValidEntry {
  double lowest;
  double highest;

  double held(double value) const { return value < lowest ? lowest : value > highest ? highest : value; }
};
ValidEntry validEntry(const Factor& factor);

} // namespace health
