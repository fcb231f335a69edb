// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace health {

class Session;

/// The Help page as HTML: how the score comes about, the variables of the present model, and what to make of
/// it.
QString helpHtml(const Session& session);

} // namespace health
