// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/read_model.h"

#include "core/base/decimal.h"
#include "core/model/fingerprint.h"
#include "core/model/model_fields.h"
#include "core/model/read_bands.h"
#include "core/model/read_factor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace health {
namespace {

class ModelReader {
public:
  explicit ModelReader(const Json& document) : m_document(document), m_fields(document, "", m_issues) {}

  Checked<ReadModel> read() {
    if (!isDocument(m_document, "customer-health-model", 1, "", m_issues)) {
      return tl::make_unexpected(m_issues);
    }
    readHead();
    readGroups();
    readOrder();
    if (const Json* bands = m_fields.list("bands")) {
      m_model.bands = readBands(*bands, m_model.bandInclusion, m_issues);
    }
    if (!m_issues.empty()) {
      return tl::make_unexpected(m_issues);
    }
    m_model.fingerprint = modelFingerprint(m_model);
    return ReadModel{std::move(m_model), std::move(m_warnings)};
  }

private:
  const Json& m_document;
  Issues m_issues;
  Issues m_warnings;
  JsonFields m_fields;
  ScoreModel m_model;
  std::set<std::string> m_ids;

  void readHead() {
    m_model.id = readName(m_fields, "id");
    m_model.name = readName(m_fields, "name");
    m_model.revision = readName(m_fields, "revision");
    m_model.sources = m_fields.optionalText("sources").value_or("");
    m_model.notes = m_fields.optionalText("notes").value_or("");
    if (const auto code = m_fields.optionalText("currency")) {
      if (const auto currency = Currency::fromCode(*code)) {
        m_model.currency = *currency;
      } else {
        m_fields.refuse(IssueCode::unknownCurrency, "currency", excerpt(*code));
      }
    }
    m_model.missing = readChoice(m_fields, "missing",
                                 std::array{Choice<MissingRule>{"across_all", MissingRule::acrossAll},
                                            Choice<MissingRule>{"within_group", MissingRule::withinGroup}});
    m_model.bandInclusion = readChoice(m_fields, "bands_include",
                                       std::array{Choice<BandInclusion>{"lower", BandInclusion::lower},
                                                  Choice<BandInclusion>{"upper", BandInclusion::upper}});
  }

  void readGroups() {
    const std::size_t issuesBefore = m_issues.size();
    const Json* groups = m_fields.list("groups");
    if (groups == nullptr) {
      return;
    }
    for (std::size_t i = 0; i < groups->size(); ++i) {
      const std::string pointer = childPointer("/groups", i);
      if (isObjectAt((*groups)[i], pointer)) {
        readGroup((*groups)[i], pointer);
      }
    }
    if (m_issues.size() > issuesBefore) {
      return;
    }
    if (m_model.factors.empty()) {
      m_fields.refuse(IssueCode::emptyModel, "groups");
    } else {
      setShares();
    }
  }

  void readGroup(const Json& json, const std::string& pointer) {
    JsonFields fields(json, pointer, m_issues);
    Group group{.id = readName(fields, "id"), .name = readName(fields, "name")};
    noteDuplicate(fields, group.id);
    group.weight = readWeight(fields);
    group.levels = readLevels(fields, m_issues);
    m_model.groups.push_back(std::move(group));
    const Json* factors = fields.list("factors");
    if (factors == nullptr) {
      return;
    }
    for (std::size_t i = 0; i < factors->size(); ++i) {
      const std::string factorPointer = childPointer(pointer + "/factors", i);
      if (isObjectAt((*factors)[i], factorPointer)) {
        addFactor((*factors)[i], factorPointer);
      }
    }
  }

  void addFactor(const Json& json, const std::string& pointer) {
    JsonFields fields(json, pointer, m_issues);
    const Json* kind = fields.find("kind");
    const Json* currency = m_fields.find("currency");
    if (kind != nullptr && *kind == "money" && (currency == nullptr || currency->is_null())) {
      fields.refuse(IssueCode::moneyCurveWithoutCurrency, "kind");
    }
    Factor factor = readFactor(json, pointer, m_model.currency, m_issues);
    factor.group = m_model.groups.size() - 1;
    noteDuplicate(fields, factor.id);
    m_model.factors.push_back(std::move(factor));
  }

  bool isObjectAt(const Json& json, const std::string& pointer) {
    if (!json.is_object()) {
      m_issues.push_back(
          {.code = IssueCode::wrongType, .where = pointer, .value = jsonExcerpt(json), .detail = "object"});
    }
    return json.is_object();
  }

  void noteDuplicate(JsonFields& fields, const std::string& id) {
    if (!id.empty() && !m_ids.insert(id).second) {
      fields.refuse(IssueCode::duplicateId, "id", excerpt(id));
    }
  }

  /// "display_order" names factors to put first, in that order; the rest keep the order of the groups.
  void readOrder() {
    const Json* order = m_fields.optionalList("display_order");
    if (order == nullptr) {
      return;
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < order->size(); ++i) {
      const Json& id = (*order)[i];
      const auto found = id.is_string() ? m_model.find(id.get<std::string>()) : std::nullopt;
      if (!found || *found < next) {
        m_issues.push_back({.code = found ? IssueCode::duplicateId : IssueCode::unknownFactor,
                            .where = childPointer("/display_order", i),
                            .value = jsonExcerpt(id)});
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
      groupSums[factor.group] += factor.weight;
    }
    double total = 0.0;
    for (std::size_t i = 0; i < groupSums.size(); ++i) {
      total += groupSums[i] > 0 ? m_model.groups[i].weight : 0.0;
    }
    const bool allFinite =
        std::isfinite(total) && std::ranges::all_of(groupSums, [](double sum) { return std::isfinite(sum); });
    if (!(total > 0) || !allFinite) {
      m_fields.refuse(IssueCode::noWeight, "groups");
      return;
    }
    for (Factor& factor : m_model.factors) {
      const double sum = groupSums[factor.group];
      factor.share = sum > 0 ? m_model.groups[factor.group].weight / total * factor.weight / sum : 0.0;
    }
    if (std::abs(total - 100.0) > 1e-9) {
      m_warnings.push_back({.code = IssueCode::weightsNotHundred,
                            .where = "/groups",
                            .value = shortestDecimal(total),
                            .severity = Severity::warning});
    }
  }
};

} // namespace

Checked<ReadModel> readScoreModel(std::string_view json) {
  const auto document = parseJson(json);
  if (!document) {
    return tl::make_unexpected(Issues{document.error()});
  }
  return ModelReader(*document).read();
}

} // namespace health
