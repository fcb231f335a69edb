// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_fields.h"

namespace health {

std::string readName(JsonFields& fields, std::string_view key) {
  const auto text = fields.text(key);
  if (text && text->empty()) {
    fields.refuse(IssueCode::emptyName, key);
  }
  return text.value_or("");
}

double readWeight(JsonFields& fields) {
  const auto weight = fields.number("weight");
  if (weight && *weight < 0) {
    fields.refuse(IssueCode::negativeWeight, "weight", jsonExcerpt(*fields.find("weight")));
    return 0.0;
  }
  return weight.value_or(0.0);
}

} // namespace health
