// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <string>

namespace health {

/// A hash (FNV-1a, 64 bit, http://www.isthe.com/chongo/tech/comp/fnv/) of all in the model that can change a
/// score, as 16 hex digits. Weights count as shares, so that scaling all of them changes nothing; so do
/// names, notes and order. It tells versions apart; it is no protection against forgery.
std::string modelFingerprint(const ScoreModel& model);

} // namespace health
