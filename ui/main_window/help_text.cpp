// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/help_text.h"

#include "ui/session/session.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

#include <cmath>

namespace health {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("health::HelpText", text);
}

QString heading(const QString& text) {
  return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString& text) {
  return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString row(const QStringList& cells, const QString& tag) {
  QString html = QStringLiteral("<tr>");
  for (const QString& cell : cells) {
    html += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(tag, cell.toHtmlEscaped());
  }
  return html + QStringLiteral("</tr>");
}

QString curveWords(const Factor& factor, const Wording& wording) {
  const auto number = [&wording](double value) { return qstr(wording.number(value)); };
  if (const auto* linear = std::get_if<LinearCurve>(&factor.curve)) {
    return tr("0 at %1, 1 at %2, straight between").arg(number(linear->worst), number(linear->best));
  }
  const auto& log = std::get<LogCurve>(factor.curve);
  return tr("0 at 0, 1 at %1, logarithmic: the first thousands count most").arg(number(log.best));
}

QString limitWords(const Factor& factor, const Wording& wording) {
  const QString whole = factor.isWhole() ? tr("whole number, ") : QString();
  if (factor.lowest && factor.highest) {
    return whole +
           tr("%1 to %2").arg(qstr(wording.number(*factor.lowest)), qstr(wording.number(*factor.highest)));
  }
  return factor.lowest ? whole + tr("%1 and up").arg(qstr(wording.number(*factor.lowest))) : whole;
}

QString variables(const Session& session) {
  const Wording wording = windowWording(session.style());
  const ScoreModel& model = session.model();
  QString table = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\" border=\"0\">") +
                  row({tr("Factor"), tr("Unit"), tr("Valid entry"), tr("Weight"), tr("Normalized score")},
                      QStringLiteral("th"));
  for (const Factor& factor : model.factors) {
    const QString unit = factor.isMoney()      ? tr("money")
                         : factor.unit.empty() ? tr("points")
                                               : qstr(factor.unit);
    const QString weight = tr("%1 %").arg(qstr(wording.shortTenths(std::lround(factor.share * 1000))));
    table += row({qstr(factor.name), unit, limitWords(factor, wording), weight, curveWords(factor, wording)},
                 QStringLiteral("td"));
  }
  return table + QStringLiteral("</table>");
}

QString bands(const Session& session) {
  const Wording wording = windowWording(session.style());
  QString list = QStringLiteral("<ul>");
  for (const Band& band : session.model().bands) {
    const QString text = tr("%1, %2 to %3: %4")
                             .arg(qstr(band.name), qstr(wording.number(band.lowest)),
                                  qstr(wording.number(band.highest)), qstr(band.action));
    list += QStringLiteral("<li>%1</li>").arg(text.toHtmlEscaped());
  }
  return list + QStringLiteral("</ul>");
}

} // namespace

QString helpHtml(const Session& session) {
  return heading(tr("What the score is")) +
         paragraph(tr(
             "Health Score = Σ (weight × normalized score) × 100. Each input is turned into a normalized "
             "score from 0 (worst) to 1 (best) by its curve; factors where fewer is better, such as support "
             "tickets, are inverted. Weights sum to 1, so the score runs from 0 to 100.")) +
         paragraph(
             tr("The contributions in the table add up to the score. What is missing to 100 are the points "
                "lost, the pale part of each bar.")) +
         heading(tr("Calculate and what-if")) +
         paragraph(tr(
             "Calculate Health Score (Return in any field) fixes the present result. Change anything after "
             "that and you see a what-if beside it, with the difference in total and for each factor. Back "
             "to calculated drops it, Calculate adopts it, and undo brings anything back.")) +
         heading(tr("The variables of this model")) + variables(session) +
         paragraph(
             tr("Beyond the ends of its curve an input counts as the end. The slider of each field covers "
                "exactly the stretch where the curve moves, from worst on the left to best on the right.")) +
         heading(tr("Numbers and money")) +
         paragraph(
             tr("Type numbers as you write them: 75k, 1.2M, 75,000, with a currency sign or a percent sign. "
                "Where a text has two meanings you are asked. The currency names the unit of the amount you "
                "typed; choosing another does not rewrite the amount. It is converted into the model's "
                "currency with the rate shown below the field, and a rate of your own wins.")) +
         heading(tr("Missing data")) +
         paragraph(
             tr("An empty field is unknown, never zero. Its weight goes to the known inputs, and the score "
                "card says which range is still possible and which missing number would narrow it most.")) +
         heading(tr("What a good score is")) + bands(session) +
         paragraph(tr("The category is decided on the score as shown, rounded to one decimal.")) +
         heading(tr("What a score cannot tell")) +
         paragraph(tr(
             "A score sums up six numbers; it does not know what was said in the last call. Compare a "
             "customer with itself over time and with its peers rather than with a round number. Two "
             "customers with the same score can need opposite things: read the reasons, not only the "
             "total. Weights are judgement, not law; check once a quarter whether low scores really left.")) +
         paragraph(tr(
             "Score again when something happens, and at least once a month for accounts that matter: days "
             "since the last activity grow and contracts run down by themselves."));
}

} // namespace health
