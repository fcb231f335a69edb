// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose_scenarios.h"

#include "core/base/decimal.h"
#include "core/report/report_values.h"
#include "core/scoring/adapt_inputs.h"
#include "core/scoring/shown_digits.h"

#include <algorithm>
#include <functional>

namespace health {
namespace {

using Row = std::vector<ReportCell>;

ReportCell nothing() {
  return {std::string(noNumber), std::nullopt};
}

class Comparison {
public:
  Comparison(const std::vector<ComparedScenario>& compared, const Wording& wording)
      : m_compared(compared), m_wording(wording) {}

  ReportTable table() {
    m_table.header.push_back(m_wording("Scenario"));
    m_table.numeric.push_back(false);
    for (const ComparedScenario& one : m_compared) {
      m_table.header.push_back(one.name);
      m_table.numeric.push_back(true);
    }
    addModels();
    addInputs();
    addGroups();
    addScores();
    return std::move(m_table);
  }

private:
  using CellOf = std::function<ReportCell(const ScoreResult&)>;
  const std::vector<ComparedScenario>& m_compared;
  const Wording& m_wording;
  ReportTable m_table;

  Row rowOf(std::string title, const CellOf& cellOf) const {
    Row row{{std::move(title), std::nullopt}};
    for (const ComparedScenario& one : m_compared) {
      row.push_back(one.result ? cellOf(*one.result) : nothing());
    }
    return row;
  }

  static bool differs(const Row& row) {
    return std::ranges::any_of(row.begin() + 2, row.end(),
                               [&](const ReportCell& cell) { return cell.text != row[1].text; });
  }

  void addModels() {
    Row row = rowOf(m_wording("Model"),
                    [](const ScoreResult& result) { return ReportCell{result.model->name, std::nullopt}; });
    if (differs(row)) {
      m_table.rows.push_back(std::move(row));
    }
  }

  /// The factors of all models, each meaning once.
  std::vector<const Factor*> factors() const {
    std::vector<const Factor*> all;
    for (const ComparedScenario& one : m_compared) {
      for (std::size_t i = 0; one.result && i < one.result->model->factors.size(); ++i) {
        const Factor* factor = &one.result->model->factors[i];
        if (std::ranges::none_of(all, [&](const Factor* known) { return meanTheSame(*known, *factor); })) {
          all.push_back(factor);
        }
      }
    }
    return all;
  }

  void addInputs() {
    for (const Factor* factor : factors()) {
      Row row = rowOf(factor->name, [&](const ScoreResult& result) {
        const auto here = result.model->find(factor->id);
        return here && meanTheSame(result.model->factors[*here], *factor)
                   ? ReportCell{valueText(result.model->factors[*here], result.inputs[*here], m_wording), {}}
                   : nothing();
      });
      if (differs(row)) {
        m_table.rows.push_back(std::move(row));
      }
    }
  }

  void addGroups() {
    std::vector<const Group*> all;
    for (const ComparedScenario& one : m_compared) {
      for (std::size_t g = 0; one.result && g < one.result->model->groups.size(); ++g) {
        const Group* group = &one.result->model->groups[g];
        if (std::ranges::none_of(all, [&](const Group* known) { return known->id == group->id; })) {
          all.push_back(group);
        }
      }
    }
    for (const Group* group : all) {
      m_table.rows.push_back(rowOf(group->name, [&](const ScoreResult& result) {
        const auto here = std::ranges::find(result.model->groups, group->id, &Group::id);
        const auto score = here == result.model->groups.end()
                               ? std::nullopt
                               : result.groups[static_cast<std::size_t>(here - result.model->groups.begin())];
        return score ? tenthsCell(roundedUnits(*score, 1), m_wording) : nothing();
      }));
    }
  }

  void addScores() {
    m_table.rows.push_back(rowOf(m_wording("Health score"), [&](const ScoreResult& result) {
      return result.score ? tenthsCell(shownDigits(result).score, m_wording) : nothing();
    }));
    m_table.rows.push_back(rowOf(m_wording("Category"), [](const ScoreResult& result) {
      return result.score ? ReportCell{result.bandOrNull()->name, std::nullopt} : nothing();
    }));
    const auto& first = m_compared.front().result;
    m_table.rows.push_back(rowOf(m_wording("Difference"), [&](const ScoreResult& result) {
      if (!first || !first->score || !result.score) {
        return nothing();
      }
      const std::int64_t tenths = shownDigits(result).score - shownDigits(*first).score;
      return ReportCell{m_wording.signedTenths(tenths), unitsText(tenths, 1)};
    }));
  }
};

} // namespace

ReportSection scenarioSection(const std::vector<ComparedScenario>& compared, const Wording& wording) {
  return {.title = wording("Scenarios"), .table = Comparison(compared, wording).table()};
}

} // namespace health
