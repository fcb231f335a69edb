// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace health {

/// Texts for some of the fields, all others staying as they are.
struct TypedFields {
  struct Text {
    std::size_t factor = 0; ///< position in the model
    QString text;
    Currency currency; ///< beside an amount
  };

  std::shared_ptr<const ScoreModel> model; ///< switched to, if it is another one
  std::optional<QString> customer;
  std::optional<QString> asOf;
  std::vector<Text> texts;
};

} // namespace health
