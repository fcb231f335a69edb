// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_forecast_json.h"

#include "core/report/compose_forecast.h"
#include "core/report/json_parts.h"

namespace health {
namespace {

Json pointJson(const Forecast::Point& point, const ScoredCustomer& customer) {
  const auto day = dayAfter(customer.inputs.asOf, point.days);
  return {{"days", point.days},
          {"date", day ? Json(dateText(*day)) : Json(nullptr)},
          {"score", jsonNumber(point.score)},
          {"score_text", scoreTextJson(point.score)},
          {"band", bandJson(&customer.model().bands[point.band])}};
}

} // namespace

std::string writeForecastJson(const ScoredCustomer& customer) {
  Json json{{"format", "customer-health-forecast"}, {"version", 1}};
  json.update(scoreJson(customer.inputs, customer.result));
  json["moved"] = Json::array();
  json["points"] = Json::array();
  json["first_band_change"] = nullptr;
  json["horizon_days"] = Forecast::horizonDays;
  if (const auto forecast = forecastOf(customer.result)) {
    for (const std::size_t factor : forecast->moved) {
      json["moved"].push_back(customer.model().factors[factor].id);
    }
    for (const Forecast::Point& point : forecast->points) {
      json["points"].push_back(pointJson(point, customer));
    }
    if (forecast->firstBandChange) {
      json["first_band_change"] = pointJson(*forecast->firstBandChange, customer);
    }
  }
  return jsonDocument(json);
}

} // namespace health
