// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_for_customer.h"

#include "core/report/phrase.h"
#include "core/report/plain_text.h"
#include "core/report/report_values.h"

#include <algorithm>

namespace health {
namespace {

class ForCustomer {
public:
  ForCustomer(const ReportSource& source, const Wording& wording)
      : m_source(source), m_facts(source.calculated ? *source.calculated : source.customer.result),
        m_wording(wording) {}

  ReportSection observations() const {
    const auto& asOf = m_source.customer.inputs.asOf;
    ReportSection section{
        .title = asOf ? phrase(m_wording, "What we see, as of {date}", fmt::arg("date", dateText(*asOf)))
                      : m_wording("What we see")};
    for (std::size_t i = 0; i < m_facts.inputs.size(); ++i) {
      if (isShown(i)) {
        section.paragraphs.push_back(observation(i));
      }
    }
    if (section.paragraphs.empty()) {
      section.paragraphs.push_back(m_wording("There is nothing to show yet."));
    }
    return section;
  }

  ReportSection nextSteps() const {
    ReportSection section{.title = m_wording("What we suggest")};
    for (const std::size_t i : stepsInOrder()) {
      const std::string& step = m_facts.model->factors[i].customerNextStep;
      section.paragraphs.push_back(isAim(i) ? joined({step, aim(i)}, m_wording) : step);
    }
    return section;
  }

private:
  static constexpr std::size_t mostSteps = 3;
  static constexpr double good = 0.7; ///< normalized: nothing to suggest from here on
  const ReportSource& m_source;
  const ScoreResult& m_facts; ///< what is so, not what if
  const Wording& m_wording;

  const InputValue& wanted(std::size_t i) const { return m_source.customer.result.inputs[i]; }

  bool isShown(std::size_t i) const {
    return !m_facts.model->factors[i].customerObservation.empty() && isKnown(m_facts.inputs[i]);
  }

  /// Whether the what-if makes the input better: nobody aims at less.
  bool isAim(std::size_t i) const {
    const auto& wantedScore = m_source.customer.result.factors[i].normalized;
    const auto& score = m_facts.factors[i].normalized;
    return wantedScore && score && *wantedScore > *score;
  }

  /// In a sentence, a rough value stands in words, not in signs.
  std::string value(std::size_t i, const InputValue& value) const {
    const Factor& factor = m_facts.model->factors[i];
    const auto range = plainRange(value);
    return range ? withUnit(rangeInWords(*range), unitOf(factor, value), m_wording)
                 : valueText(factor, value, m_wording);
  }

  std::string rangeInWords(const PlainRange& range) const {
    const std::string first = m_wording.number(range.first);
    switch (range.form) {
    case RangeForm::between:
      return phrase(m_wording, "{lowest} to {highest}", fmt::arg("lowest", first),
                    fmt::arg("highest", m_wording.number(range.second)));
    case RangeForm::below:
    case RangeForm::atMost:
      return phrase(m_wording, "at most {highest}", fmt::arg("highest", first));
    case RangeForm::above:
    case RangeForm::atLeast:
      return phrase(m_wording, "at least {lowest}", fmt::arg("lowest", first));
    case RangeForm::about:
      break;
    }
    return phrase(m_wording, "about {number}", fmt::arg("number", first));
  }

  std::string observation(std::size_t i) const {
    constexpr std::string_view place = "{value}";
    std::string sentence = m_wording(m_facts.model->factors[i].customerObservation);
    return sentence.replace(sentence.find(place), place.size(), value(i, m_facts.inputs[i]));
  }

  std::string aim(std::size_t i) const {
    return phrase(m_wording, "Today: {now}. Our aim: {then}.", fmt::arg("now", value(i, m_facts.inputs[i])),
                  fmt::arg("then", value(i, wanted(i))));
  }

  /// What is aimed at, then what is furthest from good by the points that it could still give.
  std::vector<std::size_t> stepsInOrder() const {
    std::vector<std::size_t> steps;
    for (std::size_t i = 0; i < m_facts.inputs.size(); ++i) {
      const bool isOpen = m_facts.factors[i].normalized.value_or(1.0) < good || isAim(i);
      if (isShown(i) && isOpen && !m_facts.model->factors[i].customerNextStep.empty()) {
        steps.push_back(i);
      }
    }
    std::ranges::stable_sort(steps, std::ranges::greater(), [this](std::size_t i) {
      return std::pair(isAim(i), m_facts.factors[i].pointsLost.value_or(0.0));
    });
    steps.resize(std::min(steps.size(), mostSteps));
    return steps;
  }
};

} // namespace

ReportSection observationsFor(const ReportSource& source, const Wording& wording) {
  return ForCustomer(source, wording).observations();
}

ReportSection nextStepsFor(const ReportSource& source, const Wording& wording) {
  return ForCustomer(source, wording).nextSteps();
}

ReportDocument composeForCustomer(const ReportSource& source, const Wording& wording) {
  const std::string name = oneLine(source.customer.inputs.customer);
  ReportDocument report{.title = name.empty()
                                     ? wording("Review")
                                     : phrase(wording, "Review: {customer}", fmt::arg("customer", name)),
                        .sections = {observationsFor(source, wording)}};
  if (ReportSection steps = nextStepsFor(source, wording); !steps.paragraphs.empty()) {
    report.sections.push_back(std::move(steps));
  }
  return report;
}

} // namespace health
