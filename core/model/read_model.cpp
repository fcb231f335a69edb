// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/read_model.h"

#include "core/model/fingerprint.h"
#include "core/model/model_fields.h"
#include "core/model/read_bands.h"
#include "core/model/read_factor.h"
#include "core/model/read_model_json.h"
#include "core/model/read_rules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace health {
namespace {

constexpr std::size_t mostGroups = 100;
constexpr std::size_t mostFactors = 1000;
constexpr std::size_t mostInputs = 100;
constexpr std::size_t longestNotes = 100'000;

class ModelReader {
public:
  explicit ModelReader(const Json& document) : m_document(document), m_fields(document, "", m_issues) {}

  Checked<ScoreModel> read() {
    if (!isDocument(m_document, "customer-health-model", 1, "", m_issues)) {
      return tl::make_unexpected(m_issues);
    }
    readHead();
    readGroups();
    readOrder();
    readInputs();
    const Json* bands = m_fields.list("bands");
    if (bands != nullptr && m_areBoundsKnown) {
      m_model.bands = readBands(*bands, m_model.bandInclusion, m_issues);
    }
    readCaps(m_fields, m_model, m_issues);
    readPriority(m_fields, m_model, m_issues);
    readAcceptedWarnings(m_fields, m_model, m_issues);
    if (!m_issues.empty()) {
      return tl::make_unexpected(m_issues);
    }
    m_model.fingerprint = modelFingerprint(m_model);
    return std::move(m_model);
  }

private:
  const Json& m_document;
  Issues m_issues;
  JsonFields m_fields;
  ScoreModel m_model;
  std::optional<Currency> m_currency;
  bool m_areBoundsKnown = true; ///< whether the file says which bound a band gives
  std::set<std::string> m_ids;

  void readHead() {
    m_model.id = readName(m_fields, "id");
    m_model.name = readName(m_fields, "name");
    m_model.revision = readName(m_fields, "revision");
    m_model.sources = readText(m_fields, "sources", longestNotes);
    m_model.notes = readText(m_fields, "notes", longestNotes);
    if (const auto code = m_fields.optionalText("currency")) {
      m_currency = Currency::fromCode(*code);
      if (m_currency) {
        m_model.currency = *m_currency;
      } else {
        m_fields.refuse(IssueCode::unknownCurrency, "currency", excerpt(*code));
      }
    }
    m_model.missing = readChoice(m_fields, "missing",
                                 std::array{Choice<MissingRule>{"across_all", MissingRule::acrossAll},
                                            Choice<MissingRule>{"within_group", MissingRule::withinGroup}});
    const std::size_t before = m_issues.size();
    m_model.bandInclusion = readChoice(m_fields, "bands_include",
                                       std::array{Choice<BandInclusion>{"lower", BandInclusion::lower},
                                                  Choice<BandInclusion>{"upper", BandInclusion::upper}});
    m_areBoundsKnown = m_issues.size() == before;
    m_model.groupsOutOf = m_fields.optionalNumber("groups_out_of");
    if (m_model.groupsOutOf && !(*m_model.groupsOutOf > 0)) {
      m_fields.refuse(IssueCode::curveNotPositive, "groups_out_of",
                      jsonExcerpt(*m_fields.find("groups_out_of")));
    }
  }

  void readGroups() {
    const std::size_t issuesBefore = m_issues.size();
    const Json* groups = m_fields.list("groups");
    if (groups == nullptr || hasTooManyFactors(*groups)) {
      return;
    }
    readEntries(groups, "/groups", mostGroups, m_issues, [this](JsonFields& fields) { readGroup(fields); });
    if (m_issues.size() > issuesBefore) {
      return;
    }
    if (m_model.factors.empty()) {
      m_fields.refuse(IssueCode::emptyModel, "groups");
    } else {
      setShares();
    }
  }

  /// Before any of them is read.
  bool hasTooManyFactors(const Json& groups) {
    std::size_t factors = 0;
    for (const Json& group : groups) {
      const auto list = group.is_object() ? group.find("factors") : group.end();
      factors += group.is_object() && list != group.end() && list->is_array() ? list->size() : 0;
    }
    if (factors > mostFactors) {
      m_fields.refuse({.code = IssueCode::tooManyEntries,
                       .where = "/groups",
                       .value = std::to_string(factors),
                       .highest = static_cast<double>(mostFactors)});
    }
    return factors > mostFactors;
  }

  void readGroup(JsonFields& fields) {
    Group group{.id = readName(fields, "id"), .name = readName(fields, "name")};
    noteDuplicate(fields, group.id);
    group.weight = readWeight(fields);
    group.aggregation =
        readOptionalChoice(fields, "aggregation",
                           std::array{Choice<Aggregation>{"weighted_mean", Aggregation::weightedMean},
                                      Choice<Aggregation>{"worst", Aggregation::worst},
                                      Choice<Aggregation>{"best", Aggregation::best}});
    group.levels = readLevels(fields, m_issues);
    m_model.groups.push_back(std::move(group));
    std::size_t place = 0;
    readEntries(fields.list("factors"), fields.pointerTo("factors"), mostFactors, m_issues,
                [this, &place](JsonFields& factor) { addFactor(factor, place++); });
  }

  /// A factor of the group that was read last.
  void addFactor(JsonFields& fields, std::size_t place) {
    noteMissingCurrency(fields);
    Factor factor = readFactor(fields, m_currency, m_issues);
    factor.group = m_model.groups.size() - 1;
    factor.place = place;
    noteDuplicate(fields, factor.id);
    m_model.factors.push_back(std::move(factor));
  }

  /// Inputs without weight come after all factors.
  void readInputs() {
    std::size_t place = 0;
    readEntries(m_fields.optionalList("inputs"), "/inputs", mostInputs, m_issues,
                [this, &place](JsonFields& fields) {
                  noteMissingCurrency(fields);
                  Factor input = readInputWithoutWeight(fields, m_currency, m_issues);
                  input.place = place++;
                  noteDuplicate(fields, input.id);
                  m_model.factors.push_back(std::move(input));
                });
  }

  void noteMissingCurrency(JsonFields& fields) {
    const Json* kind = fields.find("kind");
    const Json* currency = m_fields.find("currency");
    if (kind != nullptr && *kind == "money" && (currency == nullptr || currency->is_null())) {
      fields.refuse(IssueCode::moneyCurveWithoutCurrency, "kind");
    }
  }

  void noteDuplicate(JsonFields& fields, const std::string& id) {
    if (!id.empty() && !m_ids.insert(id).second) {
      fields.refuse(IssueCode::duplicateId, "id", excerpt(id));
    }
  }

  /// "display_order" names factors to put first, in that order; the rest keep the order of the groups.
  void readOrder() {
    const Json* order = m_fields.optionalList("display_order");
    if (order == nullptr || !isShortEnough(*order, "/display_order", mostFactors, m_issues)) {
      return;
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < order->size(); ++i) {
      const Json& id = (*order)[i];
      const auto found = id.is_string() ? m_model.find(id.get<std::string>()) : std::nullopt;
      if (m_model.factors.empty() && id.is_string()) {
        continue; // where none could be read, none can be looked up
      }
      if (!found || *found < next) {
        m_issues.push_back({.code = found ? IssueCode::duplicateId : IssueCode::unknownFactor,
                            .where = childPointer("/display_order", i),
                            .value = jsonExcerpt(id),
                            .detail = m_model.id});
        continue;
      }
      const auto target = m_model.factors.begin() + static_cast<std::ptrdiff_t>(next++);
      const auto source = m_model.factors.begin() + static_cast<std::ptrdiff_t>(*found);
      std::rotate(target, source, source + 1);
    }
  }

  void setShares() {
    std::vector<double> groupSums(m_model.groups.size(), 0.0);
    for (const Factor& factor : m_model.factors) {
      groupSums[*factor.group] += factor.weight;
    }
    double total = 0.0;
    for (std::size_t i = 0; i < groupSums.size(); ++i) {
      total += groupSums[i] > 0 ? m_model.groups[i].weight : 0.0;
    }
    const bool allFinite =
        std::isfinite(total) && std::ranges::all_of(groupSums, [](double sum) { return std::isfinite(sum); });
    if (!allFinite) {
      m_fields.refuse({.code = IssueCode::numberTooLarge, .where = "/groups", .value = "weight"});
      return;
    }
    if (!(total > 0)) {
      m_fields.refuse(IssueCode::noWeight, "groups");
      return;
    }
    for (Factor& factor : m_model.factors) {
      const double sum = groupSums[*factor.group];
      factor.share = sum > 0 ? shareOf(m_model.groups[*factor.group].weight, total, factor.weight, sum) : 0.0;
    }
  }
};

} // namespace

Checked<ScoreModel> readScoreModel(std::string_view json) {
  const auto document = parseJson(json);
  if (!document) {
    return tl::make_unexpected(Issues{document.error()});
  }
  return readScoreModel(*document);
}

Checked<ScoreModel> readScoreModel(const Json& document) {
  return ModelReader(document).read();
}

} // namespace health
