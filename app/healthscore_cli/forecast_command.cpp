// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/forecast_command.h"

#include "app/healthscore_cli/report_printer.h"
#include "app/healthscore_cli/score_one.h"
#include "core/report/compose_forecast.h"
#include "core/report/write_forecast_json.h"
#include "core/report/write_text.h"

namespace health {

void forecast(const ForecastOptions& options, Console& console) {
  CustomerFiles files(console);
  if (!files.open(options.files)) {
    return;
  }
  const auto customers = files.read(options.input);
  if (!customers) {
    return;
  }
  ReportPrinter printer(options.format, customers->isList, console);
  files.forEach(*customers, options.input, [&](const CustomerInputs& inputs, const CustomerPlace& place) {
    if (const auto customer = scoreOne(files, inputs, place)) {
      printer.print(options.format == ReportFormat::json ? writeForecastJson(*customer)
                                                         : writeText(composeForecast(*customer, {})));
    }
  });
  printer.finish();
}

} // namespace health
