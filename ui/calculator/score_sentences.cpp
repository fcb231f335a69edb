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
    const bool rough = isRough(result.inputs[*result.model->priorityInput]);
    return (rough ? tr("Priority unknown while %1 is rough.") : tr("Priority unknown without %1."))
        .arg(qstr(asked.name));
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

namespace {

/// The factors of which only a range is known.
std::vector<std::size_t> roughFactors(const ScoreResult& result) {
  std::vector<std::size_t> rough;
  for (std::size_t i = 0; i < result.factors.size(); ++i) {
    if (result.factors[i].span) {
      rough.push_back(i);
    }
  }
  return rough;
}

/// With nothing unknown: what the rough inputs leave open.
QString roughPossibilities(const ScoreResult& result, const QString& lowest, const QString& highest) {
  const std::vector<std::size_t> rough = roughFactors(result);
  if (rough.size() == 1) {
    const QString name = qstr(result.model->factors[rough.front()].name);
    return lowest == highest
               ? tr("%1 is rough; whatever it is exactly, the score is %2.").arg(name, lowest)
               : tr("%1 is rough, so the score lies between %2 and %3.").arg(name, lowest, highest);
  }
  const QString count = QString::number(rough.size());
  const QString all = QString::number(result.model->scoredFactors());
  return lowest == highest ? tr("%1 of %2 inputs are rough; whatever they are exactly, the score is %3.")
                                 .arg(count, all, lowest)
                           : tr("%1 of %2 inputs are rough, so the score lies between %3 and %4.")
                                 .arg(count, all, lowest, highest);
}

QString possibilities(const ScoreResult& result, const QString& lowest, const QString& highest) {
  if (result.isComplete()) {
    return roughPossibilities(result, lowest, highest);
  }
  const std::size_t rough = roughFactors(result).size();
  const QString known = QString::number(result.known);
  const QString all = QString::number(result.model->scoredFactors());
  if (lowest == highest) { // a cap or a worst-of decides whatever the others are
    return rough == 0 ? tr("%1 of %2 inputs are known; whatever the others are, the score is %3.")
                            .arg(known, all, lowest)
                      : tr("%1 of %2 inputs are known, %3 of them roughly; whatever they and the others are, "
                           "the score is %4.")
                            .arg(known, all, QString::number(rough), lowest);
  }
  return rough == 0
             ? tr("%1 of %2 inputs are known, so anything from %3 to %4 is possible.")
                   .arg(known, all, lowest, highest)
             : tr("%1 of %2 inputs are known, %3 of them roughly, so anything from %4 to %5 is possible.")
                   .arg(known, all, QString::number(rough), lowest, highest);
}

} // namespace

QString unknownSentence(const ScoreResult& result, const Wording& wording) {
  const QString lowest = qstr(wording.tenths(roundedUnits(result.range.lowest, 1)));
  const QString highest = qstr(wording.tenths(roundedUnits(result.range.highest, 1)));
  QString possible = possibilities(result, lowest, highest);
  if (!result.mostWanted || lowest == highest) {
    return possible;
  }
  const bool isRoughly = result.factors[*result.mostWanted].span.has_value();
  const QString wanted = qstr(result.model->factors[*result.mostWanted].name);
  return possible + QLatin1Char(' ') +
         (isRoughly ? tr("Making %1 exact would narrow it most.")
                    : tr("Finding out %1 would narrow it most."))
             .arg(wanted);
}

} // namespace health
