// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace health {

/// A field of the window as a label in a text may mean it.
struct FieldName {
  enum class Kind { input, customer, asOf, model };
  Kind kind = Kind::input;
  std::size_t factor = 0; ///< of an input: position in the model
  bool operator==(const FieldName&) const = default;
};

/// The words of a text, folded: letters and digits count, case and all other characters do not.
QStringList wordsOf(const QString& text);

/// Which fields a label can mean.
class FieldNames {
public:
  explicit FieldNames(std::shared_ptr<const ScoreModel> model);

  const std::shared_ptr<const ScoreModel>& model() const { return m_model; }

  /// The fields whose id, name, name without what stands in parentheses, or just that, is the label; where
  /// there is none, the inputs in whose names all of its words occur. Several: nobody can tell which.
  std::vector<FieldName> meantBy(const QString& label) const;

  /// What messages call a field.
  QString title(const FieldName& field) const;

private:
  std::shared_ptr<const ScoreModel> m_model;
  QHash<QString, std::vector<FieldName>> m_names; ///< by folded words
  QHash<QString, QSet<std::size_t>> m_factors;    ///< by one word

  void add(const QString& name, const FieldName& field);
};

} // namespace health
