// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/form_spec.h"

#include "core/model/edit_model.h"
#include "ui/model_editor/factor_form.h"
#include "ui/model_editor/form_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace health {
namespace {

using Kind = CellSpec::Kind;
using Line = LineSpec::Kind;

QString tr(const char* text) {
  return QCoreApplication::translate("health::ModelForm", text);
}

QString warningName(IssueCode code) {
  switch (code) {
  case IssueCode::weightsNotHundred:
    return tr("Weights do not sum to 100");
  case IssueCode::bandUnreachable:
    return tr("Band out of reach");
  case IssueCode::factorWithoutEffect:
    return tr("Factor without effect");
  case IssueCode::saturatedAtReset:
    return tr("Reset value beyond the curve");
  case IssueCode::outcomeAsInput:
    return tr("Outcome as an input");
  case IssueCode::tooManyFactors:
    return tr("Too many factors");
  default:
    return tr("Band edge often hit");
  }
}

FormSpec modelForm(const ModelDocument& document) {
  FormSpec form;
  form.push_back(title(tr("Model")));
  form.push_back(cell(tr("Name"), {.kind = Kind::text, .pointer = "/name"}));
  form.push_back(cell(tr("Id"), {.kind = Kind::text, .pointer = "/id"}));
  form.push_back(cell(tr("Revision"), {.kind = Kind::text, .pointer = "/revision"}));
  form.push_back(
      cell(tr("Currency"), {.kind = Kind::choice, .pointer = "/currency", .choices = currencies()}));
  form.push_back(
      cell(tr("Missing inputs"),
           {.kind = Kind::choice,
            .pointer = "/missing",
            .choices = {{"across_all", tr("Their weight goes to all known inputs")},
                        {"within_group", tr("Their weight goes to the known ones of the group")}}}));
  form.push_back(cell(tr("Bands include"),
                      {.kind = Kind::choice,
                       .pointer = "/bands_include",
                       .choices = {{"lower", tr("Their lower bound")}, {"upper", tr("Their upper bound")}},
                       .write = withBandsIncluding}));
  form.push_back(cell(tr("Group scores also out of"), {.kind = Kind::number, .pointer = "/groups_out_of"}));
  form.push_back(
      {.kind = Line::action, .label = tr("Scale group weights to 100"), .action = withWeightsOfHundred});
  if (document.size("/display_order") > 0) {
    form.push_back({.kind = Line::action,
                    .label = tr("Show factors in the order of the groups"),
                    .action = [](const ModelDocument& before) { return before.removed("/display_order"); }});
  }
  form.push_back(title(tr("Where it is from")));
  form.push_back(cell(tr("Sources"), {.kind = Kind::longText, .pointer = "/sources"}));
  form.push_back(cell(tr("Notes"), {.kind = Kind::longText, .pointer = "/notes"}));
  form.push_back(title(tr("Accepted warnings, and why")));
  for (const IssueCode code : modelWarnings) {
    form.push_back(cell(warningName(code), acceptedCell(code)));
  }
  return form;
}

FormSpec groupForm(const ModelDocument& document, const std::string& group) {
  FormSpec form;
  form.push_back(title(tr("Group")));
  form.push_back(cell(tr("Name"), {.kind = Kind::text, .pointer = group + "/name"}));
  form.push_back(cell(tr("Id"), idCell(group)));
  form.push_back(cell(tr("Weight"), {.kind = Kind::number, .pointer = group + "/weight"}));
  form.push_back(cell(tr("Score of the group"), {.kind = Kind::choice,
                                                 .pointer = group + "/aggregation",
                                                 .choices = {{"", tr("Weighted mean of its factors")},
                                                             {"worst", tr("Its worst known factor")},
                                                             {"best", tr("Its best known factor")}}}));
  form.push_back(title(tr("Words for the score")));
  for (std::size_t i = 0; i < document.size(group + "/levels"); ++i) {
    const std::string entry = at(group + "/levels", i);
    form.push_back({.kind = Line::cells,
                    .cells = {{.kind = Kind::number,
                               .pointer = entry + "/from",
                               .name = tr("From"),
                               .lowest = 0.0,
                               .highest = 100.0},
                              {.kind = Kind::text, .pointer = entry + "/word", .name = tr("Word")}},
                    .entry = entry,
                    .ascends = true});
  }
  form.push_back({.kind = Line::action,
                  .label = tr("Add a word"),
                  .action = [group](const ModelDocument& before) { return withLevel(before, group); }});
  return form;
}

FormSpec bandsForm(const ModelDocument& document) {
  const bool lower = document.textAt("/bands_include") != "upper";
  const std::vector<std::pair<std::string, QString>> tones{{"good", tr("◆ good")},
                                                           {"fair", tr("● fair")},
                                                           {"warning", tr("▲ warning")},
                                                           {"critical", tr("■ critical")}};
  FormSpec form;
  form.push_back(title(tr("Bands")));
  form.push_back({.kind = Line::bands});
  for (std::size_t i = 0; i < document.size("/bands"); ++i) {
    const std::string entry = at("/bands", i);
    form.push_back(
        {.kind = Line::cells,
         .cells = {{.kind = Kind::text, .pointer = entry + "/name", .name = tr("Name")},
                   {.kind = Kind::number,
                    .pointer = entry + (lower ? "/from" : "/to"),
                    .name = lower ? tr("From") : tr("To"),
                    .lowest = 0.0,
                    .highest = 100.0},
                   {.kind = Kind::choice, .pointer = entry + "/tone", .name = tr("Tone"), .choices = tones}},
         .entry = entry,
         .ascends = true});
    form.push_back(cell(tr("Action"), {.kind = Kind::longText, .pointer = entry + "/action"}));
    form.push_back(cell(tr("Id"), idCell(entry)));
  }
  form.push_back({.kind = Line::action, .label = tr("Add a band"), .action = withBand});
  return form;
}

FormSpec priorityForm(const ModelDocument& document) {
  FormSpec form;
  form.push_back(title(tr("Priority")));
  form.push_back(
      {.kind = Line::note, .label = tr("The first rule that fits gives the customer's priority.")});
  if (!document.has("/priority")) {
    form.push_back(
        {.kind = Line::action, .label = tr("Give priorities"), .action = [](const ModelDocument& before) {
           return before.withPart("/priority", R"({"rules": [{"name": "Standard"}]})");
         }});
    return form;
  }
  form.push_back(
      cell(tr("Input for thresholds"),
           {.kind = Kind::choice, .pointer = "/priority/input", .choices = inputsWithNumbers(document)}));
  for (std::size_t i = 0; i < document.size("/priority/rules"); ++i) {
    const std::string entry = at("/priority/rules", i);
    form.push_back({.kind = Line::cells,
                    .cells = {{.kind = Kind::text, .pointer = entry + "/name", .name = tr("Name")},
                              {.kind = Kind::number,
                               .pointer = entry + "/above",
                               .name = tr("Above"),
                               .unit = thresholdUnit(document)}},
                    .entry = entry});
    std::vector<CellSpec> bands;
    for (std::size_t b = 0; b < document.size("/bands"); ++b) {
      bands.push_back(bandFlag(document, entry, at("/bands", b)));
    }
    form.push_back({.kind = Line::cells, .label = tr("In"), .cells = bands});
    form.push_back(cell(tr("Action"), {.kind = Kind::longText, .pointer = entry + "/action"}));
  }
  form.push_back({.kind = Line::add,
                  .label = tr("Add a rule"),
                  .entry = "/priority/rules",
                  .json = R"({"name": "Standard"})"});
  form.push_back({.kind = Line::action,
                  .label = tr("Give no priorities"),
                  .action = [](const ModelDocument& before) { return before.removed("/priority"); }});
  return form;
}

CellSpec percentCell(const std::string& pointer, const QString& name) {
  return {.kind = Kind::number, .pointer = pointer, .name = name, .lowest = 0.0, .highest = 100.0};
}

FormSpec capsForm(const ModelDocument& document) {
  FormSpec form;
  form.push_back(title(tr("Caps")));
  form.push_back({.kind = Line::note,
                  .label = tr("While a group or factor scores below its limit, the whole score is capped.")});
  for (std::size_t i = 0; i < document.size("/caps"); ++i) {
    const std::string entry = at("/caps", i);
    form.push_back({.kind = Line::cells,
                    .cells = {{.kind = Kind::choice,
                               .pointer = entry + "/of",
                               .name = tr("While"),
                               .choices = scoredParts(document)},
                              percentCell(entry + "/below", tr("Below")),
                              percentCell(entry + "/at_most", tr("At most"))},
                    .entry = entry});
    form.push_back(cell(tr("Reason"), {.kind = Kind::longText, .pointer = entry + "/reason"}));
  }
  form.push_back({.kind = Line::add, .label = tr("Add a cap"), .entry = "/caps", .json = newCap(document)});
  return form;
}

bool isSameCell(const CellSpec& left, const CellSpec& right) {
  return left.kind == right.kind && left.pointer == right.pointer &&
         (left.kind != Kind::flag || left.choices == right.choices);
}

bool isSameLine(const LineSpec& left, const LineSpec& right) {
  return left.kind == right.kind && left.entry == right.entry &&
         std::ranges::equal(left.cells, right.cells, isSameCell);
}

} // namespace

bool isSameShape(const FormSpec& left, const FormSpec& right) {
  return std::ranges::equal(left, right, isSameLine);
}

std::string partOf(const std::string& pointer) {
  for (const std::string part : {"/bands", "/priority", "/caps"}) {
    if (pointer.starts_with(part)) {
      return part;
    }
  }
  // "/groups/2", "/inputs/0", and "/groups/2/factors/1" where the pointer goes so deep.
  const auto upTo = [&pointer](int slashes) {
    std::size_t end = 0;
    for (int i = 0; i < slashes && end != std::string::npos; ++i) {
      end = pointer.find('/', end + 1);
    }
    return pointer.substr(0, end);
  };
  if (!pointer.starts_with("/groups/") && !pointer.starts_with("/inputs/")) {
    return {};
  }
  const std::string entry = upTo(2);
  return pointer.starts_with(entry + "/factors/") ? upTo(4) : entry;
}

FormSpec formFor(const ModelDocument& document, const std::string& selected) {
  if (selected == "/bands" || selected.starts_with("/bands/")) {
    return bandsForm(document);
  }
  if (selected == "/priority" || selected.starts_with("/priority/")) {
    return priorityForm(document);
  }
  if (selected == "/caps" || selected.starts_with("/caps/")) {
    return capsForm(document);
  }
  if (selected.empty() || !document.has(selected)) {
    return modelForm(document);
  }
  if (selected.starts_with("/inputs/")) {
    return inputForm(document, selected);
  }
  return placeOf(selected).list == "/groups" ? groupForm(document, selected) : factorForm(document, selected);
}

} // namespace health
