// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/template_values.h"

#include "core/base/decimal.h"
#include "core/report/compose_for_customer.h"
#include "core/report/compose_passport.h"
#include "core/report/compose_tables.h"
#include "core/report/phrase.h"
#include "core/report/plain_text.h"
#include "core/report/report_template.h"
#include "core/report/report_values.h"
#include "core/report/version.h"
#include "core/report/write_text.h"
#include "core/scoring/shown_digits.h"

#include <algorithm>
#include <array>

namespace health {
namespace {

/// What a value is made from.
struct Place {
  const ReportSource& source;
  const Wording& wording;
  const Summary& summary;
  const ShownDigits& digits;
  std::size_t factor = 0; ///< of a field of one input

  const ScoreResult& result() const { return source.customer.result; }
  const ScoreModel& model() const { return *result().model; }
  std::string unknown() const { return wording("unknown"); }
  std::string scoreText(const std::optional<double>& score) const {
    return score ? wording.number(fixedDecimal(*score, 1)) : unknown();
  }
  std::string count(std::size_t number) const { return wording.number(std::to_string(number)); }
};

std::string change(const Place& place) {
  if (!place.source.calculated || !place.source.calculated->score || !place.result().score) {
    return {};
  }
  return place.wording.signedTenths(place.digits.score - shownDigits(*place.source.calculated).score);
}

std::string category(const Place& place) {
  const Band* band = place.result().bandOrNull();
  return band != nullptr ? band->name : place.unknown();
}

std::string priority(const Place& place) {
  const PriorityRule* rule = place.result().priorityOrNull();
  return rule != nullptr ? rule->name : std::string();
}

/// The paragraphs of a section for the customer, one a line.
std::string lines(const std::vector<std::string>& paragraphs) {
  std::string text;
  for (const std::string& paragraph : paragraphs) {
    text += (text.empty() ? "- " : "\n- ") + oneLine(paragraph);
  }
  return text;
}

std::string table(ReportSection section) {
  section.title.clear();
  std::string text = writeSection(section);
  text.erase(text.find_last_not_of('\n') + 1);
  return text;
}

struct Entry {
  TemplateField field;
  std::string (*value)(const Place&);
};

// The one list of fields: a template is checked against it, filled from it and documented by it.
const std::array entries{
    Entry{{"customer", "The customer's name"},
          [](const Place& place) { return oneLine(place.source.customer.inputs.customer); }},
    Entry{{"as_of", "The day of the inputs, empty where unknown"},
          [](const Place& place) {
            const auto& asOf = place.source.customer.inputs.asOf;
            return asOf ? dateText(*asOf) : std::string();
          }},
    Entry{{"score", "The health score, one decimal"},
          [](const Place& place) { return place.scoreText(place.result().score); }},
    Entry{{"category", "The name of its band"}, category},
    Entry{{"priority", "The priority, empty without one"}, priority},
    Entry{{"calculated", "Of a what-if: the calculated score, else empty"},
          [](const Place& place) {
            return place.source.calculated ? place.scoreText(place.source.calculated->score) : std::string();
          }},
    Entry{{"difference", "Of a what-if: the points against the calculated score, else empty"}, change},
    Entry{{"known", "How many inputs are known"},
          [](const Place& place) { return place.count(place.result().known); }},
    Entry{{"inputs", "How many inputs there are"},
          [](const Place& place) { return place.count(place.model().scoredFactors()); }},
    Entry{{"lowest", "The lowest possible score"},
          [](const Place& place) { return place.scoreText(place.result().range.lowest); }},
    Entry{{"highest", "The highest possible score"},
          [](const Place& place) { return place.scoreText(place.result().range.highest); }},
    Entry{{"standing", "Sentence: where the customer stands"},
          [](const Place& place) { return place.summary.standing; }},
    Entry{{"reasons", "Sentences: why"}, [](const Place& place) { return place.summary.reasons; }},
    Entry{{"change", "Sentence: what a what-if changes, else empty"},
          [](const Place& place) { return place.summary.change; }},
    Entry{{"need", "Sentences: what it takes to the next category"},
          [](const Place& place) { return place.summary.need; }},
    Entry{{"action", "The recommended action"}, [](const Place& place) { return place.summary.action; }},
    Entry{{"summary", "All these sentences in one paragraph"},
          [](const Place& place) { return paragraphOf(place.summary, place.wording); }},
    Entry{{"groups", "Table: the group scores"},
          [](const Place& place) { return table(groupSection(place.result(), place.wording)); }},
    Entry{{"contributions", "Table: inputs, normalized scores, weights and contributions"},
          [](const Place& place) {
            return table(contributionSection(place.result(), place.source.calculatedOrNull(), place.wording));
          }},
    Entry{{"observations", "Lines: what may be said to the customer"},
          [](const Place& place) { return lines(observationsFor(place.source, place.wording).paragraphs); }},
    Entry{{"next_steps", "Lines: next steps for the customer"},
          [](const Place& place) { return lines(nextStepsFor(place.source, place.wording).paragraphs); }},
    Entry{{"passport", "Lines: all that restores the inputs, model and rates"},
          [](const Place& place) { return table(passportSection(place.source.customer)); }},
    Entry{{"model", "The name of the model"}, [](const Place& place) { return place.model().name; }},
    Entry{{"program", "The program and its version"},
          [](const Place&) { return fmt::format("Customer Health Score {}", programVersion()); }},
    Entry{{"input", "An input with its unit", true},
          [](const Place& place) {
            return valueText(place.model().factors[place.factor], place.result().inputs[place.factor],
                             place.wording);
          }},
    Entry{{"name", "The name of an input", true},
          [](const Place& place) { return place.model().factors[place.factor].name; }},
    Entry{{"points", "The points that an input gives", true},
          [](const Place& place) {
            return place.result().factors[place.factor].contribution
                       ? place.wording.tenths(place.digits.contributions[place.factor])
                       : place.unknown();
          }},
    Entry{{"weight", "The points that an input can give", true},
          [](const Place& place) { return place.wording.shortTenths(place.digits.weights[place.factor]); }},
};

} // namespace

const std::vector<TemplateField>& templateFields() {
  static const std::vector<TemplateField> fields = [] {
    std::vector<TemplateField> list;
    list.reserve(entries.size());
    for (const Entry& entry : entries) {
      list.push_back(entry.field);
    }
    return list;
  }();
  return fields;
}

TemplateValues::TemplateValues(const ReportSource& source, const Wording& wording)
    : m_source(source), m_wording(wording), m_summary(summaryOf(source, wording)),
      m_digits(source.calculated ? shownDigitsAfter(*source.calculated, source.customer.result)
                                 : shownDigits(source.customer.result)) {}

std::optional<std::string> TemplateValues::of(std::string_view field, const std::string& input) const {
  const auto entry = std::ranges::find(entries, field, [](const Entry& one) { return one.field.name; });
  Place place{.source = m_source, .wording = m_wording, .summary = m_summary, .digits = m_digits};
  if (entry->field.isOfInput) {
    const auto factor = m_source.customer.model().find(input);
    if (!factor) {
      return std::nullopt;
    }
    place.factor = *factor;
  }
  return entry->value(place);
}

} // namespace health
