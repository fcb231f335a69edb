// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_parse.h"
#include "core/model/curve.h"

#include <string>
#include <vector>

// Random curves of every shape, and how a model file writes them.

namespace health {
namespace draw {

bool coin();

/// Any of the range from the first test on, where RapidCheck by itself would begin with its lower end.
int number(int least, int most);

/// From -most to most, in quarters: doubles hold them exactly.
double quarters(int most);

double step();
double score();

} // namespace draw

Curve anyLinear();
Curve anyLog();
Curve anySteps();
Curve anyPiecewise();
Curve anyTarget();
Curve anyHalfLife();

/// For every kind of input that is a number or money.
Curve anyCurveOfNumbers();

Curve anyCategories(std::vector<std::string> ids);
Curve anyCategories();
Curve anyYesNo();

Json curveJson(const Curve& curve);

} // namespace health
