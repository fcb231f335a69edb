// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/words.h"

#include <QCoreApplication>

namespace health {

Wording windowWording(const NumberStyle& style) {
  return {style, [](std::string_view english) {
            return QCoreApplication::translate("core", std::string(english).c_str()).toStdString();
          }};
}

} // namespace health
