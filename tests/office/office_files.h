// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/report/report_samples.h"
#include "tests/office/flat_sheet.h"

#include <filesystem>
#include <string>
#include <vector>

// What tests/office/run gives LibreOffice to open, and where it is.

namespace health {

constexpr std::size_t hostileCustomers = 1000; ///< in one file of each text format
constexpr std::size_t hostileWorkbooks = 200;  ///< of the first of them, a file each

/// The examples that ship with the program, by the names of their files.
std::vector<std::string> exampleNames();

/// An example, scored by its model.
Sample scoredExample(const std::string& name);

/// The reports of all hostile customers one after another, as the command line writes a list of them.
std::string hostileReports(ReportFormat format);

/// "hostile-7.xlsx"
std::string workbookName(std::size_t customer);
std::string hostileWorkbook(std::size_t customer);

/// Where the contributions of known factors stand: left of each are its weight and its normalized score.
std::vector<FlatPlace> contributionPlaces(const FlatSheet& sheet);

/// What the first known factor's normalized score and weight become in a changed sheet.
constexpr double changedNormalized = 0.123456789;
constexpr double changedWeight = 33.25;
std::map<FlatPlace, double> changedNumbers(const FlatSheet& sheet);

std::string contentsOf(const std::filesystem::path& path);
void writeFile(const std::filesystem::path& path, const std::string& contents);

} // namespace health
