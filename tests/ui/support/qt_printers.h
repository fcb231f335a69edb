// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <ostream>

// GoogleTest would print these as lists of bytes.

inline void PrintTo(const QString& text, std::ostream* out) {
  *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QColor& color, std::ostream* out) {
  *out << color.name().toStdString();
}

inline void PrintTo(const QStringList& texts, std::ostream* out) {
  for (const QString& text : texts) {
    *out << "\n  \"" << text.toStdString() << '"';
  }
}
