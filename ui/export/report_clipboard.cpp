// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report_clipboard.h"

#include "core/report/compose_report.h"
#include "core/report/report_format.h"
#include "ui/shared/words.h"

namespace health {

std::unique_ptr<QMimeData> copiedResults(const Session& session, const std::vector<ReportSection>& answers) {
  const Outcome& outcome = session.outcome();
  if (!outcome.result) {
    return nullptr;
  }
  ReportSource source{.customer = *session.scored(), .answers = answers};
  if (outcome.isWhatIf) {
    source.calculated = session.state().calculated->result;
  }
  const ReportDocument report = composeReport(source, Voice::crmNote, windowWording(session.style()));
  auto payload = std::make_unique<QMimeData>();
  payload->setText(qstr(writeDocument(ReportFormat::text, report)));
  payload->setHtml(qstr(writeDocument(ReportFormat::html, report)));
  return payload;
}

} // namespace health
