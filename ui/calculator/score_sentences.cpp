// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/score_sentences.h"

#include "core/base/decimal.h"
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

QString actionSentence(const ScoreResult& result, const Wording& wording) {
  QString action = qstr(result.bandOrNull()->action);
  const std::size_t next = *result.band + 1;
  if (next >= result.model->bands.size()) {
    return action;
  }
  const Band& better = result.model->bands[next];
  const std::int64_t points = roundedUnits(better.lowest, 1) - roundedUnits(*result.score, 1);
  return tr("%1 %2 points to %3.").arg(action, qstr(wording.tenths(points)), qstr(better.name));
}

QString unknownSentence(const ScoreResult& result, const Wording& wording) {
  const QString lowest = qstr(wording.tenths(roundedUnits(result.range.lowest, 1)));
  const QString highest = qstr(wording.tenths(roundedUnits(result.range.highest, 1)));
  const QString wanted = qstr(result.model->factors[result.mostWanted.value()].name);
  return tr("%1 of %2 inputs are known, so anything from %3 to %4 is possible. "
            "Finding out %5 would narrow it most.")
      .arg(QString::number(result.known), QString::number(result.factors.size()), lowest, highest, wanted);
}

} // namespace health
