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

std::string andList(const std::vector<std::string>& items, const Wording& wording) {
  if (items.size() < 2) {
    return listText(items, wording);
  }
  return phrase(wording, "{list} and {item}",
                fmt::arg("list", listText({items.begin(), items.end() - 1}, wording)),
                fmt::arg("item", items.back()));
}

std::string joined(const std::vector<std::string>& sentences, const Wording& wording) {
  std::string text;
  for (const std::string& sentence : sentences) {
    if (text.empty() || sentence.empty()) {
      text += sentence;
    } else {
      text = phrase(wording, "{text} {sentence}", fmt::arg("text", text), fmt::arg("sentence", sentence));
    }
  }
  return text;
}

} // namespace health
