// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace health {

/// Whom a report speaks to.
enum class Voice {
  /// Colleagues: dense, complete, reproducible.
  crmNote,
  /// Those who decide: one paragraph, then the table.
  executive,
  /// The customer: observations and next steps. No score, category, lifetime value, no word of churn or risk,
  /// no names of the program's or the model's own.
  customerSafe,
};

/// A voice as menus, command line and tests list it.
struct VoiceFacts {
  Voice voice;
  std::string_view name;  ///< "crm", for --voice
  std::string_view title; ///< English, for menus
};

inline constexpr std::array voices{
    VoiceFacts{Voice::crmNote, "crm", "CRM Note"},
    VoiceFacts{Voice::executive, "executive", "Executive Summary"},
    VoiceFacts{Voice::customerSafe, "customer", "For the Customer"},
};

} // namespace health
