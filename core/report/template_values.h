// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/compose_summary.h"
#include "core/report/report_source.h"
#include "core/report/wording.h"
#include "core/scoring/shown_digits.h"

#include <optional>
#include <string>

// For .cpp files of this room only.

namespace health {

/// What the fields of a template stand for, of one customer.
class TemplateValues {
public:
  TemplateValues(const ReportSource& source, const Wording& wording);

  /// The text of a field that templateFields() names. Undefined for an input that the model lacks.
  std::optional<std::string> of(std::string_view field, const std::string& input) const;

private:
  const ReportSource& m_source;
  const Wording& m_wording;
  Summary m_summary;
  ShownDigits m_digits;
};

} // namespace health
