// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_what_if.h"

#include "core/base/decimal.h"
#include "core/report/phrase.h"
#include "core/report/rate_text.h"
#include "core/report/report_values.h"
#include "core/scoring/shown_digits.h"

#include <algorithm>

namespace health {
namespace {

std::string changeText(const std::string& before, const std::string& after, const Wording& wording) {
  return phrase(wording, "{before} → {after}", fmt::arg("before", before), fmt::arg("after", after));
}

class WhatIfFacts {
public:
  WhatIfFacts(const ScoreResult& calculated, const ScoreResult& result, const Wording& wording)
      : m_before(calculated), m_after(result), m_wording(wording) {}

  std::vector<ReportFact> all() {
    add(m_wording("Note"), m_wording("This is a what-if, not the calculated score."));
    addCalculated();
    addChangedInputs();
    addChangedRates();
    return std::move(m_facts);
  }

private:
  const ScoreResult& m_before;
  const ScoreResult& m_after;
  const Wording& m_wording;
  std::vector<ReportFact> m_facts;

  void add(std::string label, std::string text) {
    m_facts.push_back({std::move(label), {std::move(text), std::nullopt}});
  }

  void addCalculated() {
    m_facts.push_back({m_wording("Calculated health score"), scoreCell(m_before, m_wording)});
    const Band* band = m_before.bandOrNull();
    add(m_wording("Calculated category"), band != nullptr ? band->name : m_wording("unknown"));
    if (!isSameModel(*m_before.model, *m_after.model)) {
      add(m_wording("Calculated by another model"), m_before.model->name);
    }
    m_facts.push_back({m_wording("Difference"), difference()});
  }

  ReportCell difference() const {
    if (!m_before.score || !m_after.score) {
      return {m_wording("unknown"), std::nullopt};
    }
    const std::int64_t tenths = shownDigits(m_after).score - shownDigits(m_before).score;
    return {m_wording.signedTenths(tenths), unitsText(tenths, 1)};
  }

  void addChangedInputs() {
    const std::vector<Factor>& factors = m_after.model->factors;
    for (std::size_t i = 0; i < factors.size(); ++i) {
      const auto j = m_before.model->find(factors[i].id);
      if (j && m_before.inputs[*j] != m_after.inputs[i]) {
        add(factors[i].name,
            changeText(valueText(m_before.model->factors[*j], m_before.inputs[*j], m_wording),
                       valueText(factors[i], m_after.inputs[i], m_wording), m_wording));
      }
    }
  }

  void addChangedRates() {
    for (const RateUse& after : m_after.rates) {
      const auto before = std::ranges::find(m_before.rates, after.from, &RateUse::from);
      if (before != m_before.rates.end() && before->to == after.to && before->rate != after.rate) {
        add(m_wording("Exchange rate"),
            changeText(rateText(*before, m_wording), rateText(after, m_wording), m_wording));
      }
    }
  }
};

} // namespace

bool areComparable(const ScoreResult& calculated, const ScoreResult& result) {
  return calculated.score && result.score && isSameModel(*calculated.model, *result.model);
}

ReportSection whatIfSection(const ScoreResult& calculated, const ScoreResult& result,
                            const Wording& wording) {
  return {.title = wording("What-if"), .facts = WhatIfFacts(calculated, result, wording).all()};
}

} // namespace health
