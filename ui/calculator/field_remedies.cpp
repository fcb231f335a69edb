// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/field_remedies.h"

#include "core/base/number_text.h"
#include "core/base/range_text.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

namespace health {
namespace {

/// A button that types the reading, a number or a range, in a way that has one meaning.
MessageLine::Remedy readingRemedy(const std::string& plain, Session& session, const Factor& factor) {
  const NumberStyle& style = session.style();
  const NumberRules rules = fieldRules(factor, session.state().currency(factor));
  const auto range = fromRangeNotation(plain);
  const QString text = qstr(range ? rangeFieldText(*range, style, rules) : fieldText(plain, style, rules));
  return {qstr(range ? displayRange(*range, style) : displayNumber(plain, style)),
          [&session, id = factor.id, text] {
            session.endEdit(); // undo goes back to the question
            session.setText(id, text);
            session.endEdit();
          }};
}

} // namespace

std::vector<MessageLine::Remedy> remediesFor(const Issue& issue, Session& session, std::size_t factor) {
  const Factor& asked = session.model().factors[factor];
  if (issue.code == IssueCode::ambiguousNumber) {
    return {readingRemedy(issue.value, session, asked), readingRemedy(issue.detail, session, asked)};
  }
  if (issue.code == IssueCode::rangeReversed) { // its currency stands behind the range
    return {readingRemedy(issue.detail.substr(0, issue.detail.find(' ')), session, asked)};
  }
  if (issue.code == IssueCode::currencyMismatch) {
    if (const auto named = Currency::named(issue.value)) {
      return {{QCoreApplication::translate("health::FactorField", "Use %1").arg(qstr(named->code())),
               [&session, id = asked.id, named] { session.setCurrency(id, *named); }}};
    }
  }
  return {};
}

} // namespace health
