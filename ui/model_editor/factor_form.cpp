// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/factor_form.h"

#include "core/base/decimal.h"
#include "core/model/edit_model.h"
#include "ui/model_editor/form_parts.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

namespace health {
namespace {

using Kind = CellSpec::Kind;
using Line = LineSpec::Kind;

constexpr double scoreStep = 0.05;

QString tr(const char* text) {
  return QCoreApplication::translate("health::ModelForm", text);
}

Choices kinds(bool scored) {
  Choices choices{{"number", tr("Number")},     {"percent", tr("Percent")},
                  {"count", tr("Whole count")}, {"days", tr("Days")},
                  {"months", tr("Months")},     {"score", tr("Score, such as NPS or CSAT")},
                  {"money", tr("Money")}};
  if (scored) {
    choices.emplace_back("category", tr("Category, such as a sentiment"));
    choices.emplace_back("yes_no", tr("Yes or no"));
  }
  return choices;
}

Choices curveTypes(bool category) {
  if (category) {
    return {{"categories", tr("A score for each category")}};
  }
  return {{"linear", tr("Linear")},       {"log", tr("Logarithmic")},
          {"steps", tr("Steps")},         {"piecewise", tr("Piecewise linear")},
          {"target", tr("Target range")}, {"half_life", tr("Half-life")}};
}

/// The form of one factor or input, part by part.
class Form {
public:
  Form(const ModelDocument& document, std::string entry)
      : m_document(document), m_entry(std::move(entry)), m_kind(document.textAt(m_entry + "/kind")),
        m_isCategory(m_kind == "category" || m_kind == "yes_no"), m_unit(qstr(unit())) {}

  void addHead(bool scored) {
    add(title(scored ? tr("Factor") : tr("Input without weight")));
    add(cell(tr("Name"), text("/name")));
    add(cell(tr("Id"), idCell(m_entry)));
    CellSpec kind{.kind = Kind::choice, .pointer = m_entry + "/kind", .choices = kinds(scored)};
    kind.write = [entry = m_entry](const ModelDocument& before, const Scalar& chosen) {
      return withKind(before, entry, textOf(chosen));
    };
    add(cell(tr("Kind of input"), kind));
    add(cell(tr("What to enter"), {.kind = Kind::longText, .pointer = m_entry + "/help"}));
    if (!m_isCategory && m_kind != "money") {
      add(cell(tr("Unit"), text("/unit")));
      add(cell(tr("Unit of exactly one"), text("/unit_one")));
    }
  }

  void addWeight() {
    add(cell(tr("Weight in its group"), {.kind = Kind::number, .pointer = m_entry + "/weight"}));
  }

  void addEntry() {
    add(title(tr("Valid entry")));
    if (!m_isCategory) {
      add({.kind = Line::cells,
           .label = tr("Valid"),
           .cells = {number("/minimum", tr("From")), number("/maximum", tr("To"))}});
      add({.kind = Line::cells,
           .label = tr("Typical"),
           .cells = {
               typical("/from", tr("From")),
               typical("/to", tr("To")),
               {.kind = Kind::flag, .pointer = m_entry + "/typical/and_more", .name = tr("and more")}}});
      add(cell(tr("One step"), m_kind == "money" ? CellSpec{.kind = Kind::number,
                                                            .pointer = m_entry + "/step_percent",
                                                            .unit = QStringLiteral("%")}
                                                 : number("/step", {})));
    }
    add(cell(tr("Reset value"), reset()));
  }

  void addMeaning() {
    if (!m_isCategory && m_kind != "money") {
      add(cell(tr("Moves with the calendar, per 30 days"), {.kind = Kind::number,
                                                            .pointer = m_entry + "/calendar_per_30_days",
                                                            .unit = m_unit,
                                                            .step = step()}));
    }
    add(cell(tr("Sentiment"),
             {.kind = Kind::flag, .pointer = m_entry + "/sentiment", .name = tr("The CSM's own view")}));
    if (m_kind != "money") {
      add(cell(tr("Said to the customer, with {value}"),
               {.kind = Kind::longText, .pointer = m_entry + "/customer_observation"}));
      add(cell(tr("Next step for the customer"),
               {.kind = Kind::longText, .pointer = m_entry + "/customer_next_step"}));
    }
  }

  void addCurve() {
    add(title(tr("Curve")));
    CellSpec type{.kind = Kind::choice, .pointer = curve("/type"), .choices = curveTypes(m_isCategory)};
    type.write = [entry = m_entry](const ModelDocument& before, const Scalar& chosen) {
      return withCurve(before, entry, textOf(chosen));
    };
    add(cell(tr("Type"), type));
    add({.kind = Line::curve, .entry = m_entry});
    addKnots(m_document.textAt(curve("/type")));
  }

  void addRates() {
    add(title(tr("What the weight means")));
    add({.kind = Line::rates, .entry = m_entry});
  }

  FormSpec take() { return std::move(m_form); }

private:
  const ModelDocument& m_document;
  std::string m_entry;
  std::string m_kind;
  bool m_isCategory;
  QString m_unit;
  FormSpec m_form;

  void add(LineSpec line) { m_form.push_back(std::move(line)); }

  std::string unit() const {
    return m_kind == "money" ? m_document.textAt("/currency") : m_document.textAt(m_entry + "/unit");
  }
  std::string curve(const std::string& key) const { return m_entry + "/curve" + key; }

  CellSpec text(const std::string& key) const { return {.kind = Kind::text, .pointer = m_entry + key}; }
  CellSpec number(const std::string& key, const QString& name) const {
    return {.kind = Kind::number, .pointer = m_entry + key, .name = name, .unit = m_unit, .step = step()};
  }
  /// By which inputs are changed: the factor's own step; amounts by what one would type.
  double step() const {
    if (m_kind == "money") {
      constexpr double amounts = 1000.0;
      return amounts;
    }
    const Scalar own = m_document.scalar(m_entry + "/step");
    const auto* number = std::get_if<double>(&own);
    return number != nullptr && *number > 0 ? *number : 1.0;
  }
  /// An end of the typical range, which goes away with both of them.
  CellSpec typical(const std::string& key, const QString& name) const {
    CellSpec spec = number("/typical" + key, name);
    spec.write = [range = m_entry + "/typical", key](const ModelDocument& before, const Scalar& value) {
      const ModelDocument next = before.with(range + key, value);
      const bool isGone = !next.has(range + "/from") && !next.has(range + "/to");
      return isGone && next.has(range) ? next.removed(range) : next;
    };
    return spec;
  }
  CellSpec input(const std::string& key, const QString& name) const {
    return {.kind = Kind::number, .pointer = curve(key), .name = name, .unit = m_unit, .step = step()};
  }
  CellSpec score(const std::string& key, const QString& name) const {
    return {.kind = Kind::number,
            .pointer = curve(key),
            .name = name,
            .lowest = 0.0,
            .highest = 1.0,
            .step = scoreStep};
  }

  /// The reset value follows the category that it names.
  CellSpec categoryId(const std::string& pointer) const {
    CellSpec spec{.kind = Kind::text, .pointer = pointer, .name = tr("Id")};
    spec.write = [reset = m_entry + "/reset", pointer](const ModelDocument& before, const Scalar& id) {
      const ModelDocument next = before.with(pointer, id);
      const bool isReset = before.has(reset) && before.scalar(reset) == before.scalar(pointer);
      return isReset ? next.with(reset, id) : next;
    };
    return spec;
  }

  CellSpec reset() const {
    if (m_isCategory) {
      Choices choices{{"", tr("unknown")}};
      for (std::size_t i = 0; i < m_document.size(curve("/categories")); ++i) {
        const std::string category = at(curve("/categories"), i);
        choices.emplace_back(m_document.textAt(category + "/id"),
                             qstr(m_document.textAt(category + "/name")));
      }
      return {.kind = Kind::choice, .pointer = m_entry + "/reset", .choices = choices};
    }
    return m_kind == "money"
               ? CellSpec{.kind = Kind::amount, .pointer = m_entry + "/reset", .unit = m_unit, .step = step()}
               : number("/reset", {});
  }

  void addKnots(const std::string& type) {
    if (type == "linear") {
      add(cell(tr("Score 0 at"), input("/worst", tr("Score 0 at"))));
      add(cell(tr("Score 1 at"), input("/best", tr("Score 1 at"))));
    } else if (type == "log") {
      add(cell(tr("Reference"), input("/reference", tr("Reference"))));
      add(cell(tr("Score 1 at"), input("/best", tr("Score 1 at"))));
    } else if (type == "half_life") {
      add(cell(tr("Halves every"), input("/half_life", tr("Halves every"))));
    } else if (type == "target") {
      add(cell(tr("Score 0 up to"), input("/worst_low", tr("Score 0 up to"))));
      add(cell(tr("Score 1 from"), input("/best_from", tr("Score 1 from"))));
      add(cell(tr("Score 1 to"), input("/best_to", tr("Score 1 to"))));
      add(cell(tr("Score 0 again from"), input("/worst_high", tr("Score 0 again from"))));
    } else if (type == "steps") {
      add(cell(tr("Score before the first step"), score("/below", tr("Score before the first step"))));
      addPoints("/steps", "/from", tr("From"), tr("Add a step"), "from");
    } else if (type == "piecewise") {
      addPoints("/points", "/input", tr("At"), tr("Add a point"), "input");
    } else if (type == "categories") {
      addCategories();
    }
  }

  void addPoints(const std::string& list, const std::string& key, const QString& name, const QString& more,
                 const std::string& jsonKey) {
    const std::size_t size = m_document.size(curve(list));
    for (std::size_t i = 0; i < size; ++i) {
      const std::string place = at(list, i);
      add({.kind = Line::cells,
           .cells = {input(place + key, name), score(place + "/score", tr("Score"))},
           .entry = curve(place),
           .ascends = true});
    }
    const Scalar last = size > 0 ? m_document.scalar(curve(at(list, size - 1)) + key) : Scalar();
    const auto* end = std::get_if<double>(&last);
    const double next = end == nullptr ? 0.0 : *end + 10.0;
    add({.kind = Line::add,
         .label = more,
         .entry = curve(list),
         .json = "{\"" + jsonKey + "\": " + shortestDecimal(next) + ", \"score\": 1}"});
  }

  void addCategories() {
    for (std::size_t i = 0; i < m_document.size(curve("/categories")); ++i) {
      const std::string place = at("/categories", i);
      LineSpec line{.kind = Line::cells,
                    .cells = {{.kind = Kind::text, .pointer = curve(place) + "/name", .name = tr("Name")},
                              categoryId(curve(place) + "/id"),
                              score(place + "/score", tr("Score"))}};
      line.entry = m_kind == "yes_no" ? std::string() : curve(place); // those two are what they are
      add(line);
    }
    if (m_kind != "yes_no") {
      const std::string id = freshIdIn(m_document, curve("/categories"), "category");
      add({.kind = Line::add,
           .label = tr("Add a category"),
           .entry = curve("/categories"),
           .json = R"({"id": ")" + id + R"(", "name": "New category", "score": 0.5})"});
    }
  }
};

} // namespace

FormSpec factorForm(const ModelDocument& document, const std::string& factor) {
  Form form(document, factor);
  form.addHead(true);
  form.addWeight();
  form.addCurve();
  form.addEntry();
  form.addMeaning();
  form.addRates();
  return form.take();
}

FormSpec inputForm(const ModelDocument& document, const std::string& input) {
  Form form(document, input);
  form.addHead(false);
  form.addEntry();
  return form.take();
}

} // namespace health
