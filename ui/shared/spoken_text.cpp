// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/spoken_text.h"

namespace health {

void* SpokenText::interface_cast(QAccessible::InterfaceType type) {
  return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                            : QAccessibleWidget::interface_cast(type);
}

QString SpokenText::text(QAccessible::Text kind) const {
  return kind == QAccessible::Value ? spoken() : QAccessibleWidget::text(kind);
}

void SpokenText::selection(int /*index*/, int* start, int* end) const {
  *start = *end = 0;
}

QString SpokenText::attributes(int /*offset*/, int* start, int* end) const {
  *start = 0;
  *end = characterCount();
  return {};
}

} // namespace health
