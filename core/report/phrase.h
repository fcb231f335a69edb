// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wording.h"

#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

// For .cpp files of this room only.

namespace health {

/// A whole sentence in the reader's language, its named places filled:
/// phrase(wording, "{known} of {all}", fmt::arg("known", 5), fmt::arg("all", 6)).
template <typename... Places>
std::string phrase(const Wording& wording, std::string_view english, const Places&... places) {
  return fmt::format(fmt::runtime(wording(english)), places...);
}

/// "adoption, tickets and NPS".
std::string andList(const std::vector<std::string>& items, const Wording& wording);

/// Sentences one after another, without those that are empty.
std::string joined(const std::vector<std::string>& sentences, const Wording& wording);

/// "Unhealthy, Good, Excellent".
std::string listText(const std::vector<std::string>& items, const Wording& wording);

} // namespace health
