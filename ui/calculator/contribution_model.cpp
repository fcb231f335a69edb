// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/contribution_model.h"

#include "core/base/decimal.h"
#include "core/report/model_text.h"
#include "ui/session/input_text.h"
#include "ui/shared/looks.h"
#include "ui/shared/words.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace health {

ContributionModel::ContributionModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
  connect(&m_session, &Session::modelChanged, this, [this] {
    beginResetModel();
    endResetModel();
  });
  connect(&m_session, &Session::changed, this,
          [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1)); });
}

int ContributionModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_session.model().factors.size()) + (capRow() < 0 ? 1 : 2);
}

int ContributionModel::capRow() const {
  const ScoreModel& model = m_session.model();
  return model.caps.empty() ? -1 : static_cast<int>(model.factors.size());
}

int ContributionModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

const ScoreResult& ContributionModel::shown() const {
  const auto& result = m_session.outcome().result;
  return result ? *result : m_session.state().calculated->result;
}

const ShownDigits& ContributionModel::digits() const {
  return m_session.outcome().result ? m_session.outcome().digits : m_session.outcome().calculatedDigits;
}

QVariant ContributionModel::data(const QModelIndex& index, int role) const {
  const auto factor = static_cast<std::size_t>(index.row());
  const bool isTotal = index.row() == rowCount() - 1;
  switch (role) {
  case Qt::DisplayRole:
    return isTotal                   ? totalText(index.column())
           : index.row() == capRow() ? capRowText(index.column())
                                     : factorText(factor, index.column());
  case Qt::TextAlignmentRole:
    return int(Qt::AlignVCenter | (index.column() == factorColumn ? Qt::AlignLeft : Qt::AlignRight));
  case Qt::FontRole:
    if (isTotal || index.column() == contributionColumn) {
      QFont bold = QApplication::font();
      bold.setBold(true);
      return bold;
    }
    return {};
  case Qt::ForegroundRole:
    return index.column() == changeColumn ? QVariant(looksOf(QApplication::palette()).accent) : QVariant();
  default:
    return {};
  }
}

QVariant ContributionModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) {
    return {};
  }
  if (role == Qt::TextAlignmentRole) {
    return int(Qt::AlignBottom | (section == factorColumn ? Qt::AlignLeft : Qt::AlignRight));
  }
  if (role != Qt::DisplayRole) {
    return {};
  }
  switch (section) {
  case factorColumn:
    return tr("Factor");
  case inputColumn:
    return tr("Input value");
  case normalizedColumn:
    return tr("Normalized\n(0–1)");
  case weightColumn:
    return tr("Weight");
  case contributionColumn:
    return tr("Contribution");
  default:
    return tr("Change");
  }
}

QString ContributionModel::factorText(std::size_t factor, int column) const {
  const Factor& described = shown().model->factors[factor];
  const FactorScore& score = shown().factors[factor];
  const Wording wording = windowWording(m_session.style());
  switch (column) {
  case factorColumn:
    return qstr(described.name);
  case inputColumn:
    return inputWithUnit(described, shown().inputs[factor], wording);
  case normalizedColumn:
    return score.normalized ? qstr(wording.number(fixedDecimal(*score.normalized, 3))) : QStringLiteral("–");
  case weightColumn:
    return described.isScored() ? weightText(digits().weights[factor]) : QStringLiteral("–");
  case contributionColumn:
    return score.contribution ? qstr(wording.tenths(digits().contributions[factor])) : QStringLiteral("–");
  default:
    return changeText(digits().contributions[factor] -
                      m_session.outcome().calculatedDigits.contributions[factor]);
  }
}

QStringList ContributionModel::capTexts() const {
  const ScoreModel& model = m_session.model();
  QStringList texts;
  for (const Cap& cap : model.caps) {
    texts << qstr(capText(model, cap, windowWording(m_session.style())));
  }
  return texts;
}

QString ContributionModel::capRowText(int column) const {
  const auto& cap = shown().cap;
  switch (column) {
  case factorColumn:
    return cap ? capTexts().at(static_cast<qsizetype>(cap->cap)) : tr("Cap");
  case inputColumn:
    return cap ? QString() : tr("none acts");
  case contributionColumn:
    return cap ? qstr(windowWording(m_session.style()).signedTenths(digits().cap)) : QStringLiteral("–");
  case changeColumn:
    return changeText(digits().cap - m_session.outcome().calculatedDigits.cap);
  default:
    return {};
  }
}

QString ContributionModel::totalText(int column) const {
  const Wording wording = windowWording(m_session.style());
  switch (column) {
  case factorColumn:
    return tr("Health score");
  case weightColumn:
    return shown().score ? weightText(1000) : QString();
  case contributionColumn:
    return shown().score ? qstr(wording.tenths(digits().score)) : QStringLiteral("–");
  case changeColumn:
    return changeText(digits().score - m_session.outcome().calculatedDigits.score);
  default:
    return {};
  }
}

QString ContributionModel::weightText(std::int64_t tenths) const {
  const bool allWhole =
      std::ranges::all_of(digits().weights, [](std::int64_t weight) { return weight % 10 == 0; });
  const Wording wording = windowWording(m_session.style());
  const std::string number = allWhole ? std::to_string(tenths / 10) : unitsText(tenths, 1);
  return tr("%1 %").arg(qstr(wording.number(number)));
}

QString ContributionModel::changeText(std::int64_t tenths) const {
  if (!m_session.outcome().isWhatIf || tenths == 0) {
    return {};
  }
  return qstr(windowWording(m_session.style()).signedTenths(tenths));
}

} // namespace health
