// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_editor/form_spec.h"

namespace health {

// What forms of several parts are made of.

using Choices = std::vector<std::pair<std::string, QString>>;

/// "/groups/2" for "/groups" and 2.
std::string at(const std::string& list, std::size_t index);

LineSpec title(const QString& text);
/// A line of one cell behind its label.
LineSpec cell(const QString& label, CellSpec spec);
/// The id of an entry: renaming it renames it everywhere.
CellSpec idCell(const std::string& entry);

Choices currencies();
/// Inputs and factors that a threshold can look at.
Choices inputsWithNumbers(const ModelDocument& document);
/// Groups and factors that a cap can look at.
Choices scoredParts(const ModelDocument& document);

/// Whether a rule of the priority holds in a band.
CellSpec bandFlag(const ModelDocument& document, const std::string& rule, const std::string& band);

/// The unit of the thresholds of the priority: that of its input.
QString thresholdUnit(const ModelDocument& document);

/// Why the model accepts a warning; cleared, it does not.
CellSpec acceptedCell(IssueCode code);

/// With one band more, half-way between the last bound and the end of the scale; with one word more for a
/// group's score, likewise.
ModelDocument withBand(const ModelDocument& document);
ModelDocument withLevel(const ModelDocument& document, const std::string& group);

/// `wanted`, or with a number behind it: an id that no entry of the list has.
std::string freshIdIn(const ModelDocument& document, const std::string& list, const std::string& wanted);

std::string newCap(const ModelDocument& document);

/// "lower" or "upper": the bounds that the bands give move to the other key.
ModelDocument withBandsIncluding(const ModelDocument& document, const Scalar& inclusion);

/// What a cell wrote, as text; empty for nothing.
std::string textOf(const Scalar& value);

} // namespace health
