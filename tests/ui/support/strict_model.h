// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/read_model.h"

#include <memory>

namespace health {

/// A model with all that the built-in ones do without: caps, worst-of, a target curve, yes/no, a priority
/// with an action, and other categories for an input that the built-in ones know, too.
inline std::shared_ptr<const ScoreModel> strictModel() {
  static const auto model = std::make_shared<const ScoreModel>(readScoreModel(R"json({
    "format": "customer-health-model", "version": 1, "id": "strict", "name": "Strict & <b>fair</b>",
    "revision": "1", "currency": "USD", "missing": "across_all",
    "groups": [
      {"id": "support", "name": "Support Load", "weight": 40, "aggregation": "worst", "factors": [
        {"id": "support_tickets", "name": "Support Ticket Volume", "kind": "count", "unit": "tickets",
         "minimum": 0, "weight": 1, "curve": {"type": "linear", "worst": 10, "best": 0}, "reset": 2},
        {"id": "seats", "name": "Seats", "kind": "count", "minimum": 0, "weight": 1, "reset": 25,
         "curve": {"type": "target", "worst_low": 0, "best_from": 20, "best_to": 30, "worst_high": 60}}]},
      {"id": "relationship", "name": "Relationship", "weight": 60, "factors": [
        {"id": "nps", "name": "Net Promoter Score (NPS)", "kind": "score", "minimum": -100, "maximum": 100,
         "weight": 40, "curve": {"type": "linear", "worst": -100, "best": 100}, "reset": 30},
        {"id": "champion", "name": "Champion", "kind": "yes_no", "weight": 10, "reset": "yes",
         "curve": {"type": "categories", "categories": [{"id": "yes", "name": "Yes", "score": 1},
                                                        {"id": "no", "name": "No", "score": 0}]}},
        {"id": "expansion", "name": "Expansion", "kind": "category", "weight": 10, "reset": "up",
         "curve": {"type": "categories", "categories": [{"id": "down", "name": "Down", "score": 0},
                                                        {"id": "up", "name": "Up", "score": 1}]}}]}],
    "inputs": [{"id": "account_value", "name": "Account Value", "kind": "money", "minimum": 0,
                "reset": {"amount": "25000", "currency": "USD"}}],
    "priority": {"input": "account_value", "rules": [
      {"name": "Key account", "bands": ["low"], "above": 50000, "action": "Call the executive today."},
      {"name": "Usual"}]},
    "caps": [{"of": "support", "below": 50, "at_most": 40, "reason": "Nobody renews in a storm of tickets."},
             {"of": "nps", "below": 20, "at_most": 45}],
    "bands_include": "lower",
    "bands": [{"id": "low", "name": "Low", "tone": "critical", "from": 0, "action": "Look into it."},
              {"id": "high", "name": "High", "tone": "good", "from": 50, "action": "Keep in touch."}]
  })json")
                                                                   .value());
  return model;
}

} // namespace health
