// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/session_report.h"

namespace health {

std::optional<ReportSource> sessionReport(const Session& session, std::vector<ReportSection> answers) {
  auto customer = session.scored();
  if (!customer) {
    return std::nullopt;
  }
  ReportSource source{.customer = std::move(*customer), .answers = std::move(answers)};
  if (session.outcome().isWhatIf) {
    source.calculated = session.state().calculated->result;
  }
  return source;
}

} // namespace health
