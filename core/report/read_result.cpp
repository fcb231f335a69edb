// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/read_result.h"

#include "core/base/json_fields.h"
#include "core/scoring/read_input_json.h"

#include <set>

namespace health {
namespace {

constexpr std::string_view resultFormat = "customer-health-result";

bool isResult(const Json& document) {
  return document.is_object() && document.contains("format") && document["format"] == resultFormat;
}

ReportedModel readModel(JsonFields& result, Issues& issues) {
  const Json* json = result.object("model");
  if (json == nullptr) {
    return {};
  }
  JsonFields fields(*json, result.pointerTo("model"), issues);
  return {.id = fields.text("id").value_or(""),
          .name = fields.text("name").value_or(""),
          .revision = fields.text("revision").value_or(""),
          .fingerprint = fields.text("fingerprint").value_or("")};
}

/// Calls `read` with each object of the list and its pointer.
template <typename Read>
void forEachObject(JsonFields& result, std::string_view key, Issues& issues, const Read& read) {
  const Json* list = result.list(key);
  for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
    const Json& json = (*list)[i];
    const std::string pointer = childPointer(result.pointerTo(key), i);
    if (json.is_object()) {
      read(json, pointer);
    } else {
      issues.push_back(
          {.code = IssueCode::wrongType, .where = pointer, .value = jsonExcerpt(json), .detail = "object"});
    }
  }
}

/// One that lacks its input is not taken for unknown, which is written as null.
std::optional<Input> readFactor(const Json& json, const std::string& pointer, Issues& issues) {
  JsonFields fields(json, pointer, issues);
  const auto id = fields.text("id");
  const Json* input = fields.find("input");
  if (input == nullptr) {
    fields.refuse(IssueCode::missingKey, "input", {}, "number, money, category or null");
  }
  return id && input != nullptr
             ? std::optional(Input{*id, readInputJson(*input, fields.pointerTo("input"), issues)})
             : std::nullopt;
}

std::vector<Input> readFactors(JsonFields& result, Issues& issues) {
  std::vector<Input> inputs;
  std::set<std::string> known;
  forEachObject(result, "factors", issues, [&](const Json& json, const std::string& pointer) {
    auto input = readFactor(json, pointer, issues);
    if (input && !known.insert(input->factor).second) {
      issues.push_back({.code = IssueCode::duplicateId,
                        .where = childPointer(pointer, "id"),
                        .value = excerpt(input->factor)});
    } else if (input) {
      inputs.push_back(std::move(*input));
    }
  });
  return inputs;
}

/// The program's own rates are left to the program: it has them, or better ones.
std::vector<OwnRate> readOwnRates(JsonFields& result, Issues& issues) {
  std::vector<OwnRate> rates;
  forEachObject(result, "exchange_rates", issues, [&](const Json& json, const std::string& pointer) {
    const bool isOwn = JsonFields(json, pointer, issues).optionalFlag("own").value_or(false);
    if (const auto rate = isOwn ? readOwnRateJson(json, pointer, issues) : std::nullopt) {
      rates.push_back(*rate);
    }
  });
  return rates;
}

std::optional<Date> readDay(JsonFields& result) {
  const auto typed = result.optionalText("as_of");
  const auto day = typed ? parseDate(*typed) : std::nullopt;
  if (typed && !day) {
    result.refuse(IssueCode::badDate, "as_of", excerpt(*typed));
  }
  return day;
}

} // namespace

std::optional<Checked<ReportedCustomer>> readResult(std::string_view json) {
  const auto document = parseJson(json);
  if (!document || !isResult(*document)) {
    return std::nullopt;
  }
  Issues issues;
  if (!isDocument(*document, resultFormat, 1, "", issues)) {
    return tl::make_unexpected(issues);
  }
  JsonFields fields(*document, "", issues);
  ReportedCustomer customer;
  CustomerInputs& inputs = customer.inputs;
  inputs.customer = fields.text("customer").value_or("");
  inputs.asOf = readDay(fields);
  customer.model = readModel(fields, issues);
  inputs.model = customer.model.id;
  inputs.inputs = readFactors(fields, issues);
  inputs.ownRates = readOwnRates(fields, issues);
  if (!issues.empty()) {
    return Checked<ReportedCustomer>(tl::make_unexpected(issues));
  }
  return customer;
}

} // namespace health
