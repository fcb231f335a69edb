// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/form_parts.h"

#include "core/base/decimal.h"
#include "core/model/edit_model.h"
#include "core/money/currency.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace health {
namespace {

double numberAt(const ModelDocument& document, const std::string& pointer) {
  const Scalar value = document.scalar(pointer);
  const auto* number = std::get_if<double>(&value);
  return number == nullptr ? 0.0 : *number;
}

std::vector<std::string> factorsOf(const ModelDocument& document) {
  std::vector<std::string> factors;
  for (std::size_t g = 0; g < document.size("/groups"); ++g) {
    const std::string list = at("/groups", g) + "/factors";
    for (std::size_t f = 0; f < document.size(list); ++f) {
      factors.push_back(at(list, f));
    }
  }
  return factors;
}

void addChoice(const ModelDocument& document, const std::string& entry, Choices& choices) {
  choices.emplace_back(document.textAt(entry + "/id"), qstr(document.textAt(entry + "/name")));
}

ModelDocument withBandInRule(const ModelDocument& document, const std::string& rule, const std::string& band,
                             bool holds) {
  const std::string list = rule + "/bands";
  const std::size_t all = document.size("/bands");
  std::vector<std::string> ids;
  for (std::size_t b = 0; b < all; ++b) {
    const std::string id = document.textAt(at("/bands", b) + "/id");
    bool listed = document.size(list) == 0;
    for (std::size_t i = 0; i < document.size(list); ++i) {
      listed = listed || document.textAt(at(list, i)) == id;
    }
    if (id == band ? holds : listed) {
      ids.push_back(id);
    }
  }
  if (ids.size() == all || ids.empty()) { // a rule for no band is none: all of them again
    return document.has(list) ? document.removed(list) : document;
  }
  ModelDocument next = document.withPart(list, "[]");
  for (std::size_t i = 0; i < ids.size(); ++i) {
    next = next.withPart(at(list, i), "\"\"").with(at(list, i), ids[i]);
  }
  return next;
}

} // namespace

std::string at(const std::string& list, std::size_t index) {
  return list + '/' + std::to_string(index);
}

LineSpec title(const QString& text) {
  return {.kind = LineSpec::Kind::title, .label = text};
}

LineSpec cell(const QString& label, CellSpec spec) {
  if (spec.name.isEmpty()) {
    spec.name = label;
  }
  return {.kind = LineSpec::Kind::cells, .label = label, .cells = {std::move(spec)}};
}

CellSpec idCell(const std::string& entry) {
  return {.kind = CellSpec::Kind::text,
          .pointer = entry + "/id",
          .write = [entry](const ModelDocument& before, const Scalar& id) {
            return withId(before, entry, textOf(id));
          }};
}

Choices currencies() {
  Choices choices{{"", QCoreApplication::translate("health::ModelForm", "none")}};
  for (const Currency currency : Currency::all()) {
    choices.emplace_back(currency.code(), qstr(currency.code()));
  }
  return choices;
}

Choices inputsWithNumbers(const ModelDocument& document) {
  Choices choices{{"", QCoreApplication::translate("health::ModelForm", "none")}};
  for (std::size_t i = 0; i < document.size("/inputs"); ++i) {
    addChoice(document, at("/inputs", i), choices);
  }
  for (const std::string& factor : factorsOf(document)) {
    const std::string kind = document.textAt(factor + "/kind");
    if (kind != "category" && kind != "yes_no") {
      addChoice(document, factor, choices);
    }
  }
  return choices;
}

Choices scoredParts(const ModelDocument& document) {
  Choices choices;
  for (std::size_t g = 0; g < document.size("/groups"); ++g) {
    addChoice(document, at("/groups", g), choices);
  }
  for (const std::string& factor : factorsOf(document)) {
    addChoice(document, factor, choices);
  }
  return choices;
}

CellSpec bandFlag(const ModelDocument& document, const std::string& rule, const std::string& band) {
  const std::string id = document.textAt(band + "/id");
  return {.kind = CellSpec::Kind::flag,
          .pointer = rule + "/bands",
          .name = qstr(document.textAt(band + "/name")),
          .choices = {{id, {}}},
          .write = [rule, id](const ModelDocument& before, const Scalar& holds) {
            return withBandInRule(before, rule, id, holds == Scalar(true));
          }};
}

QString thresholdUnit(const ModelDocument& document) {
  const std::string id = document.textAt("/priority/input");
  std::vector<std::string> entries = factorsOf(document);
  for (std::size_t i = 0; i < document.size("/inputs"); ++i) {
    entries.push_back(at("/inputs", i));
  }
  for (const std::string& entry : entries) {
    if (!id.empty() && document.textAt(entry + "/id") == id) {
      const bool isMoney = document.textAt(entry + "/kind") == "money";
      return qstr(isMoney ? document.textAt("/currency") : document.textAt(entry + "/unit"));
    }
  }
  return {};
}

CellSpec acceptedCell(IssueCode code) {
  const std::string list = "/accepted_warnings";
  const std::string pointer = list + '/' + std::string(codeName(code));
  return {.kind = CellSpec::Kind::text,
          .pointer = pointer,
          .write = [list, pointer](const ModelDocument& before, const Scalar& why) {
            const bool isGiven = !textOf(why).empty();
            const ModelDocument next = before.with(pointer, isGiven ? why : Scalar());
            return !isGiven && next.json(list) == "{}" ? next.removed(list) : next;
          }};
}

std::string freshIdIn(const ModelDocument& document, const std::string& list, const std::string& wanted) {
  const auto isTaken = [&](const std::string& id) {
    for (std::size_t i = 0; i < document.size(list); ++i) {
      if (document.textAt(at(list, i) + "/id") == id) {
        return true;
      }
    }
    return false;
  };
  std::string id = wanted;
  for (int number = 2; isTaken(id); ++number) {
    id = wanted + '_' + std::to_string(number);
  }
  return id;
}

ModelDocument withBand(const ModelDocument& document) {
  const bool lower = document.textAt("/bands_include") != "upper";
  const std::size_t bands = document.size("/bands");
  const std::string key = lower ? "/from" : "/to";
  // Upper bounds end at 100, so that the new band stands before the last.
  const std::size_t place = lower ? bands : std::max<std::size_t>(bands, 1) - 1;
  const double before = place > 0 ? numberAt(document, at("/bands", place - 1) + key) : 0.0;
  const double bound = bands == 0 ? (lower ? 0.0 : 100.0) : roundHalfUp((before + 100.0) / 2.0, 1);
  const std::string entry = at("/bands", place);
  return document.inserted("/bands", place, R"({"id": "", "name": "", "tone": "fair", "action": ""})")
      .with(entry + "/id", freshIdIn(document, "/bands", "band"))
      .with(entry + "/name", QCoreApplication::translate("health::ModelForm", "New band").toStdString())
      .with(entry + key, bound);
}

ModelDocument withLevel(const ModelDocument& document, const std::string& group) {
  const std::string list = group + "/levels";
  const std::size_t levels = document.size(list);
  const double last = levels > 0 ? numberAt(document, at(list, levels - 1) + "/from") : 0.0;
  return document.inserted(list, levels, R"({"from": 0, "word": ""})")
      .with(at(list, levels) + "/from", levels > 0 ? roundHalfUp((last + 100.0) / 2.0, 1) : 0.0)
      .with(at(list, levels) + "/word",
            QCoreApplication::translate("health::ModelForm", "word").toStdString());
}

std::string newCap(const ModelDocument& document) {
  const Choices parts = scoredParts(document);
  ModelDocument cap =
      newModel().withPart("/caps", R"([{"of": "", "below": 20, "at_most": 49, "reason": ""}])");
  cap = cap.with("/caps/0/of", parts.empty() ? std::string() : parts.front().first);
  return cap.json("/caps/0");
}

std::string textOf(const Scalar& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? std::string() : *text;
}

ModelDocument withBandsIncluding(const ModelDocument& document, const Scalar& inclusion) {
  const bool lower = textOf(inclusion) == "lower";
  if (document.scalar("/bands_include") == inclusion) {
    return document;
  }
  ModelDocument next = document.with("/bands_include", inclusion);
  const std::size_t bands = document.size("/bands");
  for (std::size_t i = 0; i < bands; ++i) {
    const Scalar first = lower ? Scalar(0.0) : Scalar(100.0);
    const Scalar bound = lower ? (i == 0 ? first : document.scalar(at("/bands", i - 1) + "/to"))
                               : (i + 1 == bands ? first : document.scalar(at("/bands", i + 1) + "/from"));
    next = next.with(at("/bands", i) + (lower ? "/to" : "/from"), {});
    next = next.with(at("/bands", i) + (lower ? "/from" : "/to"), bound);
  }
  return next;
}

} // namespace health
