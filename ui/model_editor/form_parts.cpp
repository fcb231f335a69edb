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

ModelDocument withBand(const ModelDocument& document, const std::string& rule, const std::string& band,
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
            return withBand(before, rule, id, holds == Scalar(true));
          }};
}

std::string newBand(const ModelDocument& document) {
  const std::size_t bands = document.size("/bands");
  std::string id = "band_" + std::to_string(bands + 1);
  const std::string last = bands > 0 ? at("/bands", bands - 1) : "";
  // Halfway between the last bound and 100, so that the list stays ascending; upper bounds must end at 100.
  const bool lower = document.textAt("/bands_include") != "upper";
  const double from = bands > 0 ? roundHalfUp((numberAt(document, last + "/from") + 100.0) / 2.0, 1) : 0.0;
  const std::string bound = lower ? "\"from\": " + shortestDecimal(from) : "\"to\": 100";
  return R"({"id": ")" + id + R"(", "name": "New band", "tone": "fair", )" + bound + R"(, "action": ""})";
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
