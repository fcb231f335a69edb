// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_document.h"

#include <string>
#include <vector>

namespace health {

/// A point of a curve that can be dragged, and where its numbers stand in the document. An empty pointer: it
/// does not move that way.
struct CurveKnot {
  double input = 0.0;
  double score = 0.0;
  std::string inputPointer;
  std::string scorePointer;
};

/// The knots of the curve of a factor.
std::vector<CurveKnot> knotsAt(const ModelDocument& document, const std::string& factor);

} // namespace health
