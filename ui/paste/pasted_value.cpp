// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paste/pasted_value.h"

#include "ui/paste/field_names.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

namespace health {
namespace {

/// The id of the category that a text names by its id or its name; the text itself where none or several do.
QString categoryIdOf(const Factor& factor, const QString& text) {
  QStringList ids;
  for (const Category& category : factor.categories()) {
    if (category.id == text.toStdString()) {
      return text;
    }
    if (wordsOf(text) == wordsOf(qstr(category.name)) || wordsOf(text) == wordsOf(qstr(category.id))) {
      ids << qstr(category.id);
    }
  }
  return ids.size() == 1 ? ids.first() : text;
}

} // namespace

bool saysUnknown(const QString& value) {
  static const QStringList notes{
      QString(),           QStringLiteral("unknown"), QStringLiteral("n/a"), QStringLiteral("#n/a"),
      QStringLiteral("–"), QStringLiteral("—"),       QStringLiteral("-")};
  const QString note = value.toCaseFolded();
  return notes.contains(note) ||
         note == QCoreApplication::translate("health::ReadPasted", "unknown").toCaseFolded();
}

PastedValue readPastedValue(const Factor& factor, const QString& value, Currency currency,
                            const NumberStyle& style) {
  PastedValue reading{factor.isCategory() ? categoryIdOf(factor, value) : value, currency, {}};
  reading.field = readField(factor, reading.text, currency, style);
  if (reading.field.issue && saysUnknown(value)) {
    return {QString(), currency, {}};
  }
  const bool isForeign = reading.field.issue && reading.field.issue->code == IssueCode::currencyMismatch;
  const auto named = isForeign ? Currency::named(reading.field.issue->value) : std::nullopt;
  if (named) { // the text says so itself
    reading.currency = *named;
    reading.field = readField(factor, value, *named, style);
  }
  return reading;
}

} // namespace health
