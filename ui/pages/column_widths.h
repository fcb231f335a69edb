// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace health {

/// How wide columns are that would like to be as wide as `natural`, within a width: where that is too little,
/// the widest ones give way until they are all of one width, so that columns of short numbers stay as they
/// are.
std::vector<double> columnWidths(std::vector<double> natural, double width);

} // namespace health
