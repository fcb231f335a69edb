// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paste/field_names.h"

#include "ui/shared/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace health {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("health::FieldNames", text);
}

/// The words of what the program gives out itself: alone they name no input.
const QStringList outcomeWords{QStringLiteral("score"), QStringLiteral("health"), QStringLiteral("customer")};

/// "Customer Lifetime Value (CLV)" as its two parts.
std::pair<QString, QString> partsOf(const QString& name) {
  const qsizetype open = name.indexOf(QLatin1Char('('));
  const qsizetype close = name.indexOf(QLatin1Char(')'), open);
  if (open < 0 || close < 0) {
    return {};
  }
  return {name.left(open) + name.mid(close + 1), name.mid(open + 1, close - open - 1)};
}

} // namespace

QStringList wordsOf(const QString& text) {
  QStringList words{QString()};
  for (const QChar character : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
    const bool isPart = character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
    if (isPart) {
      words.last() += character;
    } else if (character.category() != QChar::Other_Format && !words.last().isEmpty()) {
      words << QString();
    }
  }
  words.removeAll(QString());
  return words;
}

FieldNames::FieldNames(std::shared_ptr<const ScoreModel> model) : m_model(std::move(model)) {
  for (std::size_t i = 0; i < m_model->factors.size(); ++i) {
    const FieldName field{FieldName::Kind::input, i};
    const QString name = qstr(m_model->factors[i].name);
    const auto [outside, inside] = partsOf(name);
    for (const QString& one : {qstr(m_model->factors[i].id), name, outside, inside}) {
      add(one, field);
    }
  }
  for (const auto kind : {FieldName::Kind::customer, FieldName::Kind::asOf, FieldName::Kind::model}) {
    add(title({kind, 0}), {kind, 0});
  }
  add(QStringLiteral("Customer"), {FieldName::Kind::customer, 0});
  add(QStringLiteral("As of"), {FieldName::Kind::asOf, 0});
  add(QStringLiteral("Date"), {FieldName::Kind::asOf, 0});
  add(tr("Date"), {FieldName::Kind::asOf, 0});
  add(QStringLiteral("Model"), {FieldName::Kind::model, 0});
}

void FieldNames::add(const QString& name, const FieldName& field) {
  const QStringList words = wordsOf(name);
  if (words.isEmpty()) {
    return;
  }
  auto& fields = m_names[words.join(QLatin1Char(' '))];
  if (std::ranges::find(fields, field) == fields.end()) {
    fields.push_back(field);
  }
  if (field.kind == FieldName::Kind::input) {
    for (const QString& word : words) {
      m_factors[word].insert(field.factor);
    }
  }
}

std::vector<FieldName> FieldNames::meantBy(const QString& label) const {
  const QStringList words = wordsOf(label);
  const auto named = m_names.find(words.join(QLatin1Char(' ')));
  if (words.isEmpty() || named != m_names.end()) {
    return words.isEmpty() ? std::vector<FieldName>() : named.value();
  }
  const bool isOutcome =
      std::ranges::all_of(words, [](const QString& word) { return outcomeWords.contains(word); });
  QSet<std::size_t> factors = isOutcome ? QSet<std::size_t>() : m_factors.value(words.first());
  for (const QString& word : words) {
    factors.intersect(m_factors.value(word));
  }
  std::vector<std::size_t> inOrder(factors.begin(), factors.end());
  std::ranges::sort(inOrder);
  std::vector<FieldName> meant;
  meant.reserve(inOrder.size());
  for (const std::size_t factor : inOrder) {
    meant.push_back({FieldName::Kind::input, factor});
  }
  return meant;
}

QString FieldNames::title(const FieldName& field) const {
  switch (field.kind) {
  case FieldName::Kind::customer:
    return tr("Customer");
  case FieldName::Kind::asOf:
    return tr("As of");
  case FieldName::Kind::model:
    return tr("Model");
  case FieldName::Kind::input:
    break;
  }
  return qstr(m_model->factors[field.factor].name);
}

} // namespace health
