// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report_clipboard.h"

#include "core/report/report_format.h"
#include "ui/shared/words.h"

namespace health {

std::unique_ptr<QMimeData> copiedResults(const Session& session) {
  const Outcome& outcome = session.outcome();
  if (!outcome.result) {
    return nullptr;
  }
  const ScoreResult* calculated = outcome.isWhatIf ? &session.state().calculated->result : nullptr;
  const Wording wording = windowWording(session.style());
  const auto report = [&](ReportFormat format) {
    return qstr(writeReport(format, outcome.inputs, *outcome.result, calculated, wording));
  };
  auto payload = std::make_unique<QMimeData>();
  payload->setText(report(ReportFormat::text));
  payload->setHtml(report(ReportFormat::html));
  return payload;
}

} // namespace health
