// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/shared/message_line.h"

#include <vector>

namespace health {

/// What a click can do about an issue of a field: take one of two readings, a range the other way round, or
/// the currency that the text names.
std::vector<MessageLine::Remedy> remediesFor(const Issue& issue, Session& session, std::size_t factor);

} // namespace health
