// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/score_sentences.h"

#include "core/base/decimal.h"
#include "core/report/model_text.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

namespace health {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("health::ScoreCard", text);
}

} // namespace

QString scoreCaption(const Session& session) {
  const Outcome& outcome = session.outcome();
  if (outcome.isWhatIf) {
    return tr("What-if score");
  }
  if (!outcome.result) {
    return tr("Calculated health score");
  }
  return session.state().exampleValues ? tr("Health score of the example values") : tr("Health score");
}

namespace {

/// Empty where the model gives no priorities, or none to this customer.
QString prioritySentence(const ScoreResult& result) {
  if (result.priority.isUnknown) {
    const Factor& asked = result.model->factors[result.model->priorityInput.value()];
    return tr("Priority unknown without %1.").arg(qstr(asked.name));
  }
  const PriorityRule* rule = result.priorityOrNull();
  return rule == nullptr ? QString() : tr("%1.").arg(qstr(rule->name));
}

/// Empty in the best band.
QString nextBandSentence(const ScoreResult& result, const Wording& wording) {
  const std::size_t next = *result.band + 1;
  if (next >= result.model->bands.size()) {
    return {};
  }
  const Band& better = result.model->bands[next];
  // A band that does not include its lower bound begins with the next score that can be shown.
  const std::int64_t first =
      roundedUnits(better.lowest, 1) + (result.model->bandInclusion == BandInclusion::upper ? 1 : 0);
  const std::int64_t points = first - roundedUnits(*result.score, 1);
  return tr("%1 points to %2.").arg(qstr(wording.tenths(points)), qstr(better.name));
}

} // namespace

QString actionSentence(const ScoreResult& result, const Wording& wording) {
  QStringList sentences{prioritySentence(result), qstr(recommendedAction(result)),
                        nextBandSentence(result, wording)};
  sentences.removeAll(QString());
  return sentences.join(QLatin1Char(' '));
}

QString capSentence(const ScoreResult& result, const Wording& wording) {
  const Cap& cap = result.model->caps[result.cap.value().cap];
  const QString rule = tr("%1.").arg(qstr(capText(*result.model, cap, wording)));
  return cap.reason.empty() ? rule : rule + QLatin1Char(' ') + qstr(cap.reason);
}

QString unknownSentence(const ScoreResult& result, const Wording& wording) {
  const QString lowest = qstr(wording.tenths(roundedUnits(result.range.lowest, 1)));
  const QString highest = qstr(wording.tenths(roundedUnits(result.range.highest, 1)));
  const QString count = QString::number(result.known);
  const QString all = QString::number(result.model->scoredFactors());
  if (lowest == highest) { // a cap or a worst-of decides whatever the others are
    return tr("%1 of %2 inputs are known; whatever the others are, the score is %3.").arg(count, all, lowest);
  }
  QString known = tr("%1 of %2 inputs are known, so anything from %3 to %4 is possible.")
                      .arg(count, all, lowest, highest);
  if (!result.mostWanted) {
    return known;
  }
  return known + QLatin1Char(' ') +
         tr("Finding out %1 would narrow it most.").arg(qstr(result.model->factors[*result.mostWanted].name));
}

} // namespace health
