// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace health {

/// A file of resources/ compiled into the program, so that nothing is looked for at start.
struct EmbeddedText {
  std::string_view name; ///< file name without its endings: "crm-six-factor"
  std::string_view text;
};

/// The built-in score models, the default first.
std::span<const EmbeddedText> embeddedModels();

/// The example customers.
std::span<const EmbeddedText> embeddedExamples();

/// Templates of reports, one for each voice.
std::span<const EmbeddedText> embeddedTemplates();

/// The exchange rates.
std::string_view embeddedRates();

/// How numbers are written in each locale.
std::string_view embeddedNumberStyles();

} // namespace health
