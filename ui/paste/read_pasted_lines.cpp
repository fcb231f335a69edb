// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paste/read_pasted_lines.h"

#include "core/report/issue_text.h"
#include "ui/paste/pasted_value.h"
#include "ui/paste/split_lines.h"
#include "ui/session/input_text.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace health {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("health::ReadPasted", text);
}

/// Enough of a text to find it again.
QString shortened(const QString& text) {
  constexpr qsizetype most = 60;
  const QList<uint> characters = text.toUcs4(); // none of them cut in two
  return characters.size() <= most
             ? text
             : QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.data()), most - 1) +
                   QStringLiteral("…");
}

QString quoted(const QString& text) {
  return tr("“%1”").arg(shortened(text));
}

/// The model that the text names, if one can be chosen; else the present one.
std::shared_ptr<const ScoreModel> modelNamed(const QString& value, const Session& session) {
  std::shared_ptr<const ScoreModel> found;
  for (const auto& model : session.models()) {
    const bool isNamed =
        wordsOf(value) == wordsOf(qstr(model->name)) || wordsOf(value) == wordsOf(qstr(model->id));
    if (isNamed && found) {
      return nullptr; // two of one name
    }
    found = isNamed ? model : found;
  }
  return found;
}

std::shared_ptr<const ScoreModel> modelOf(const QString& text, const Session& session) {
  const FieldNames names(session.state().model);
  for (const PastedPair& pair : pastedPairs(text, names)) {
    const bool isModel = pair.meant == std::vector{FieldName{FieldName::Kind::model, 0}};
    if (const auto model = isModel ? modelNamed(pair.value, session) : nullptr) {
      return model;
    }
  }
  return session.state().model;
}

/// The fields that are named more than once, with different values.
std::vector<FieldName> contradicted(const std::vector<PastedPair>& pairs) {
  std::vector<FieldName> fields;
  std::vector<std::pair<FieldName, QString>> seen;
  for (const PastedPair& pair : pairs) {
    if (pair.meant.size() != 1) {
      continue;
    }
    const auto same = std::ranges::find(seen, pair.meant.front(), &std::pair<FieldName, QString>::first);
    if (same == seen.end()) {
      seen.emplace_back(pair.meant.front(), pair.value);
    } else if (same->second != pair.value) {
      fields.push_back(pair.meant.front());
    }
  }
  return fields;
}

/// Collects what the pairs say, one by one.
class Collector {
public:
  Collector(const FieldNames& names, const Session& session)
      : m_names(names), m_session(session), m_present(session.stateUnder(names.model())) {
    m_pasted.typed.model = names.model();
  }

  void addAll(const std::vector<PastedPair>& pairs) {
    m_contradicted = contradicted(pairs);
    for (const PastedPair& pair : pairs) {
      add(pair);
    }
  }

  /// Whether a line named a field, whatever its value.
  bool namesAField() const { return m_namesAField; }
  PastedCustomer result() && { return std::move(m_pasted); }

private:
  const FieldNames& m_names;
  const Session& m_session;
  const SessionState m_present;
  PastedCustomer m_pasted;
  std::vector<FieldName> m_contradicted;
  std::vector<FieldName> m_taken;
  bool m_namesAField = false;

  void add(const PastedPair& pair) {
    m_namesAField = m_namesAField || !pair.meant.empty();
    if (pair.meant.empty()) {
      refuse(pair, tr("No field has this name."));
    } else if (pair.meant.size() > 1) {
      refuse(pair, tr("The name can mean several fields: %1.").arg(titles(pair.meant)));
    } else if (pair.furtherCells > 0) {
      refuse(pair, tr("There is more than a name and a value in this row."));
    } else if (std::ranges::find(m_contradicted, pair.meant.front()) != m_contradicted.end()) {
      refuse(pair, tr("This field stands here more than once, with different values."));
    } else {
      take(pair, pair.meant.front());
    }
  }

  QString titles(const std::vector<FieldName>& fields) const {
    QStringList names;
    for (const FieldName& field : fields) {
      names << m_names.title(field);
    }
    return names.join(tr(", "));
  }

  void refuse(const PastedPair& pair, const QString& reason) {
    if (m_pasted.notUnderstood.size() < mostToldLines) {
      m_pasted.notUnderstood.push_back({shortened(pair.text), reason});
    } else {
      ++m_pasted.further;
    }
  }

  void understand(const PastedPair& pair, const FieldName& field, const QString& before,
                  const QString& after) {
    m_pasted.understood.push_back({m_names.title(field), shortened(pair.value), before, after});
  }

  /// A line that repeats another adds nothing.
  void take(const PastedPair& pair, const FieldName& field) {
    if (std::ranges::find(m_taken, field) != m_taken.end()) {
      return;
    }
    m_taken.push_back(field);
    switch (field.kind) {
    case FieldName::Kind::customer:
      m_pasted.typed.customer = pair.value;
      understand(pair, field, shortened(m_present.customer), shortened(pair.value));
      break;
    case FieldName::Kind::asOf:
      takeDay(pair, field);
      break;
    case FieldName::Kind::model:
      takeModel(pair, field);
      break;
    case FieldName::Kind::input:
      takeInput(pair, field);
    }
  }

  void takeDay(const PastedPair& pair, const FieldName& field) {
    const QString day = saysUnknown(pair.value) ? QString() : pair.value;
    if (!day.isEmpty() && !parseDate(day.toStdString())) {
      refuse(pair, issueSentence({.code = IssueCode::badDate, .value = excerpt(day.toStdString())}));
      return;
    }
    m_pasted.typed.asOf = day;
    understand(pair, field, m_present.asOf.isEmpty() ? tr("unknown") : m_present.asOf,
               day.isEmpty() ? tr("unknown") : day);
  }

  void takeModel(const PastedPair& pair, const FieldName& field) {
    if (modelNamed(pair.value, m_session) != m_names.model()) {
      refuse(pair, tr("No model that is open has just this name."));
      return;
    }
    understand(pair, field, qstr(m_session.model().name), qstr(m_names.model()->name));
  }

  void takeInput(const PastedPair& pair, const FieldName& field) {
    const Factor& factor = m_names.model()->factors[field.factor];
    const PastedValue reading =
        readPastedValue(factor, pair.value, m_present.currency(factor), m_session.style());
    if (reading.field.issue) {
      refuse(pair, issueSentence(*reading.field.issue));
      return;
    }
    m_pasted.typed.texts.push_back({field.factor, reading.text, reading.currency});
    understand(pair, field, presentValue(factor, m_present, m_session.style()),
               inputWithUnit(factor, reading.field.value, windowWording(m_session.style())));
  }

  QString issueSentence(const Issue& issue) const {
    return qstr(issueText(issue, windowWording(m_session.style())));
  }
};

} // namespace

tl::expected<PastedCustomer, QString> readPastedLines(const QString& text, const Session& session) {
  const auto ends = std::ranges::count_if(text, [](QChar character) {
    return QStringLiteral("\n\r\v\f\u0085\u2028\u2029\t").contains(character);
  });
  if (ends > mostPastedCells) {
    return tl::make_unexpected(
        tr("The pasted text is too long for one customer: at most %1 lines or cells are read. Copy only the "
           "lines with the inputs.")
            .arg(qstr(windowWording(session.style()).number(mostPastedCells))));
  }
  const FieldNames names(modelOf(text, session));
  if (const int customers = customersInRows(text, names); customers > 1) {
    return tl::make_unexpected(
        tr("The pasted rows hold %1 customers; paste the row of names with one of them "
           "at a time.")
            .arg(customers));
  }
  Collector collector(names, session);
  collector.addAll(pastedPairs(text, names));
  if (!collector.namesAField()) {
    return tl::make_unexpected(nothingToPaste());
  }
  return std::move(collector).result();
}

QString presentValue(const Factor& factor, const SessionState& state, const NumberStyle& style) {
  const FieldReading reading = readField(factor, state.text(factor), state.currency(factor), style);
  return reading.issue ? quoted(state.text(factor))
                       : inputWithUnit(factor, reading.value, windowWording(style));
}

} // namespace health
