// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/compare_command.h"

#include "app/healthscore_cli/score_one.h"
#include "core/report/compose_bridge.h"
#include "core/report/write_compare_json.h"
#include "core/report/write_text.h"

namespace health {
namespace {

/// The only customer of a file, a list of one included; undefined after saying what is wrong.
std::optional<ScoredCustomer> readOne(const CustomerFiles& files, const std::string& file, Console& console) {
  const auto customers = files.read(file);
  if (!customers) {
    return std::nullopt;
  }
  const std::size_t count = customers->customers.size();
  if (count != 1) {
    console.complain(file, Issue{.code = count == 0 ? IssueCode::tooFewEntries : IssueCode::tooManyEntries,
                                 .value = std::to_string(count),
                                 .lowest = 1.0,
                                 .highest = 1.0});
    return std::nullopt;
  }
  std::optional<ScoredCustomer> found;
  files.forEach(*customers, file, [&](const CustomerInputs& inputs, const CustomerPlace& place) {
    found = scoreOne(files, inputs, place);
  });
  return found;
}

} // namespace

void compare(const CompareOptions& options, Console& console) {
  CustomerFiles files(console);
  if (!files.open(options.files)) {
    return;
  }
  const auto from = readOne(files, options.from, console);
  const auto to = readOne(files, options.to, console); // also after the other failed: all is said at once
  if (from && to) {
    console.write(options.format == ReportFormat::json ? writeCompareJson(*from, *to)
                                                       : writeText(composeComparison(*from, *to, {})));
  }
}

} // namespace health
