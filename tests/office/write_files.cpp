// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/flat_sheet.h"
#include "tests/office/office_files.h"

#include <cstdio>
#include <string_view>

namespace health {
namespace {

namespace fs = std::filesystem;

void writeReports(const fs::path& folder) {
  for (const auto& [format, name] : {std::pair{ReportFormat::csv, "csv/hostile.csv"},
                                     {ReportFormat::tsv, "tsv/hostile.tsv"},
                                     {ReportFormat::html, "html/hostile.html"}}) {
    writeFile(folder / name, hostileReports(format));
  }
  for (std::size_t customer = 0; customer < hostileWorkbooks; ++customer) {
    writeFile(folder / "xlsx" / workbookName(customer), hostileWorkbook(customer));
  }
  for (const std::string& name : exampleNames()) {
    const Sample sample = scoredExample(name);
    writeFile(folder / "xlsx" / (name + ".xlsx"),
              reportBytes(ReportFormat::xlsx, sample.source(), Voice::crmNote, {}).value());
  }
  // What LibreOffice must take for formulas, or the tests would find none for the wrong reason.
  writeFile(folder / "csv/live.csv", "=1+1,2\r\n");
  writeFile(folder / "tsv/live.tsv", "=1+1\t2\n");
  writeFile(folder / "html/live.html", "<html><body><table><tr><td>=1+1</td></tr></table></body></html>\n");
}

/// Each example as LibreOffice took it in, without the values of its formulas: as it is, and with its first
/// weight and its first normalized score changed.
void writeUncalculated(const fs::path& folder) {
  for (const std::string& name : exampleNames()) {
    const std::string xml = contentsOf(folder / "xlsx" / (name + ".fods"));
    const FlatSheet sheet = readFlatSheet(xml);
    writeFile(folder / "same" / (name + ".fods"), withoutValues(xml, sheet, {}));
    writeFile(folder / "changed" / (name + ".fods"), withoutValues(xml, sheet, changedNumbers(sheet)));
  }
}

} // namespace
} // namespace health

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: health_office_writer reports|uncalculated FOLDER\n", stderr);
    return 2;
  }
  if (std::string_view(argv[1]) == "reports") {
    health::writeReports(argv[2]);
  } else {
    health::writeUncalculated(argv[2]);
  }
  return 0;
}
