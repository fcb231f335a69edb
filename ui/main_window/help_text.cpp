// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/help_text.h"

#include "core/report/model_text.h"
#include "core/report/report_template.h"
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

QString list(const QStringList& items) {
  QString html = QStringLiteral("<ul>");
  for (const QString& item : items) {
    html += QStringLiteral("<li>%1</li>").arg(item.toHtmlEscaped());
  }
  return html + QStringLiteral("</ul>");
}

QString limitWords(const Factor& factor, const Wording& wording) {
  if (factor.isCategory()) {
    QStringList names;
    for (const Category& category : factor.categories()) {
      names << qstr(category.name);
    }
    return tr("one of: %1").arg(names.join(tr(", ")));
  }
  const auto number = [&wording](double value) { return qstr(wording.number(value)); };
  const bool whole = factor.isWhole();
  if (factor.lowest && factor.highest) {
    return (whole ? tr("whole number, %1 to %2") : tr("%1 to %2"))
        .arg(number(*factor.lowest), number(*factor.highest));
  }
  if (factor.lowest) {
    return (whole ? tr("whole number, %1 and up") : tr("%1 and up")).arg(number(*factor.lowest));
  }
  if (factor.highest) {
    return (whole ? tr("whole number, up to %1") : tr("up to %1")).arg(number(*factor.highest));
  }
  return whole ? tr("any whole number") : tr("any number");
}

QString unitWords(const Factor& factor) {
  if (factor.isCategory()) {
    return tr("a choice");
  }
  if (factor.isMoney()) {
    return tr("money");
  }
  return factor.unit.empty() ? tr("points") : qstr(factor.unit);
}

QString variables(const Session& session) {
  const Wording wording = windowWording(session.style());
  const ScoreModel& model = session.model();
  QString table = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\" border=\"0\">") +
                  row({tr("Factor"), tr("Unit"), tr("Valid entry"), tr("Weight"), tr("Normalized score")},
                      QStringLiteral("th"));
  for (const Factor& factor : model.factors) {
    const QString weight = factor.isScored()
                               ? tr("%1 %").arg(qstr(wording.shortTenths(std::lround(factor.share * 1000))))
                               : QStringLiteral("–");
    table += row({qstr(factor.name), unitWords(factor), limitWords(factor, wording), weight,
                  qstr(curveText(factor, model.currency, wording))},
                 QStringLiteral("td"));
  }
  return table + QStringLiteral("</table>");
}

/// What the model does beyond a weighted mean, as far as it does.
QString rules(const Session& session) {
  const Wording wording = windowWording(session.style());
  const ScoreModel& model = session.model();
  QStringList sentences;
  for (const Group& group : model.groups) {
    const QString sentence = qstr(aggregationText(group, wording));
    if (!sentence.isEmpty()) {
      sentences << sentence;
    }
  }
  for (const Cap& cap : model.caps) {
    const QString rule = tr("%1.").arg(qstr(capText(model, cap, wording)));
    sentences << (cap.reason.empty() ? rule : tr("%1 %2").arg(rule, qstr(cap.reason)));
  }
  QString html;
  if (!sentences.isEmpty()) {
    html += heading(tr("Rules of this model")) + list(sentences);
  }
  if (!model.caps.empty()) {
    html += paragraph(tr("Of several caps that act the lowest decides. What it takes away stands in a row of "
                         "its own, so that the rows still add up to the score."));
  }
  if (!model.priorities.empty()) {
    QStringList priorities;
    for (const PriorityRule& rule : model.priorities) {
      priorities << qstr(priorityText(model, rule, wording));
    }
    html += heading(tr("Priorities")) + paragraph(tr("The first that fits counts:")) + list(priorities);
  }
  return html;
}

QString missing(const ScoreModel& model) {
  return model.missing == MissingRule::acrossAll
             ? tr("An empty field is unknown, never zero. Its weight goes to all known inputs in proportion, "
                  "and the score card says which range is still possible and which missing input would "
                  "narrow it most.")
             : tr("An empty field is unknown, never zero. Its weight goes to the known inputs of its group; "
                  "a "
                  "group with nothing known gives its weight to the other groups. The score card says which "
                  "range is still possible and which missing input would narrow it most.");
}

QString bands(const Session& session) {
  const Wording wording = windowWording(session.style());
  QStringList items;
  for (const Band& band : session.model().bands) {
    const QString text =
        tr("%1, %2 to %3")
            .arg(qstr(band.name), qstr(wording.number(band.lowest)), qstr(wording.number(band.highest)));
    items << (band.action.empty() ? text : tr("%1: %2").arg(text, qstr(band.action)));
  }
  return list(items);
}

QString whatIf() {
  return heading(tr("What would it take?")) +
         paragraph(
             tr("The what-if panel (Ctrl+I) answers for the numbers in the fields. Every Apply is one undo "
                "step, and while the panel is shown its answers go into Copy Results.")) +
         list({
             tr("Path: what each input alone would have to be to reach a category or a score that you type, "
                "rounded to its unit on the safe side and scored again; where the score is there already, "
                "how "
                "far each may go before it is lost."),
             tr("Plan: several inputs together. Balanced: each closes the same share of its own gap. Least "
                "effort: the sum of squared moves, each measured by how far it may go, is least. Tick what "
                "may "
                "move and type how far."),
             tr("Sensitivity: the score one sensible step down and up, and at the worst and best that can be "
                "typed; and what one unit of an input is worth in others, near the present values."),
             tr("Firmness: how far each input and each weight is from another category, and how many of "
                "100,000 other weightings give the same one. Near: they scatter around the present weights "
                "as a "
                "Dirichlet distribution of concentration 50 does. Any: all weightings are equally likely."),
             tr("Forecast: the score if nobody does anything, from the inputs that the calendar moves; and "
                "the "
                "same customer by other models that know at least half of their weight."),
             tr("Scenarios: what-ifs kept under a name and saved with the customer. Change: the way from one "
                "score to another, part by part. Where model or known inputs differ, that is a part of its "
                "own, "
                "so that a customer who changed and a model that changed never mix."),
         });
}

QString templateFieldList() {
  QStringList items;
  for (const TemplateField& field : templateFields()) {
    const QString name =
        field.isOfInput ? tr("{%1 ID}").arg(qstr(field.name)) : tr("{%1}").arg(qstr(field.name));
    items << tr("%1: %2").arg(name, QCoreApplication::translate("core", std::string(field.meaning).c_str()));
  }
  return list(items);
}

QString reports() {
  return heading(tr("Reports")) +
         paragraph(tr("Copy, export and print speak in one of three voices, chosen in the menu beside Copy "
                      "Results. The CRM note is complete. The executive summary is one paragraph and the "
                      "table. The report for the customer holds only what the model has sentences for: no "
                      "score, no amounts, no names of the model's own; where a what-if is shown it observes "
                      "what was calculated and names the what-if as the aim.")) +
         paragraph(tr("The first two end with a passport: all inputs, the model with its fingerprint, and "
                      "the exchange rates. Copy such a report, or its JSON, and Edit, Paste Customer puts "
                      "exactly these inputs back. It also takes lines like “NPS: 45” and two columns of a "
                      "spreadsheet, and shows what it understood before anything changes.")) +
         paragraph(tr("A template is a report in your own words: a text file in the template folder (Copy "
                      "Report, By Template), with fields in braces. Two braces are one of the text, a line "
                      "whose fields are all empty is left out. The fields, ID being an input's:")) +
         templateFieldList();
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
         whatIf() + heading(tr("The variables of this model")) + variables(session) +
         paragraph(
             tr("Beyond the ends of its curve an input counts as the end. The slider of each field covers "
                "exactly the stretch where the curve moves, from worst on the left to best on the right; "
                "where more is sometimes better and sometimes worse, from lowest to highest.")) +
         rules(session) + heading(tr("Numbers and money")) +
         paragraph(
             tr("Type numbers as you write them: 75k, 1.2M, 75,000, with a currency sign or a percent sign. "
                "Where a text has two meanings you are asked. The currency names the unit of the amount you "
                "typed; choosing another does not rewrite the amount. It is converted into the model's "
                "currency with the rate shown below the field, and a rate of your own wins.")) +
         paragraph(tr(
             "What you know only roughly you may type so: 25-35, ~30 (one sensible step to each side), <5, "
             ">10. The score then takes the middle of what such an input may score, and the possible range "
             "is shown with it, here and in every report.")) +
         heading(tr("Missing data")) + paragraph(missing(session.model())) +
         heading(tr("What a good score is")) + bands(session) +
         paragraph(session.model().bandInclusion == BandInclusion::lower
                       ? tr("The category is decided on the score as shown, rounded to one decimal. A score "
                            "on the border belongs to the upper category.")
                       : tr("The category is decided on the score as shown, rounded to one decimal. A score "
                            "on the border belongs to the lower category.")) +
         reports() + heading(tr("Other models, and your own")) +
         paragraph(tr(
             "Another model keeps the inputs that both know; the others wait and come back. To change a "
             "model, "
             "duplicate it (Model menu): built-in ones stay as they are. The editor shows the present "
             "customer "
             "by the changed model at once, says what is wrong or doubtful, and explains each weight as an "
             "exchange rate between inputs, which you can type instead. Save puts the model into a file that "
             "your colleagues can open; name a new revision when scores shall be told apart.")) +
         heading(tr("What a score cannot tell")) +
         paragraph(tr(
             "A score sums up a few inputs; it does not know what was said in the last call. Compare a "
             "customer with itself over time and with its peers rather than with a round number. Two "
             "customers with the same score can need opposite things: read the reasons, not only the "
             "total. Weights are judgement, not law; check once a quarter whether low scores really left.")) +
         paragraph(tr(
             "Score again when something happens, and at least once a month for accounts that matter: days "
             "since the last activity grow and contracts run down by themselves."));
}

} // namespace health
