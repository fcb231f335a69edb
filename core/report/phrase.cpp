// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phrase.h"

namespace health {

std::string listText(const std::vector<std::string>& items, const Wording& wording) {
  std::string list;
  for (const std::string& item : items) {
    list = list.empty() ? item
                        : phrase(wording, "{list}, {item}", fmt::arg("list", list), fmt::arg("item", item));
  }
  return list;
}

} // namespace health
