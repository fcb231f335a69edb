// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wording.h"
#include "ui/session/session.h"

#include <QString>

namespace health {

/// "Health score", "What-if score", or what else the big number is.
QString scoreCaption(const Session& session);

/// The priority where the model has them, the recommended action, and how far the next better band is.
QString actionSentence(const ScoreResult& result, const Wording& wording);

/// Which cap takes points away, and why. Only where one does.
QString capSentence(const ScoreResult& result, const Wording& wording);

/// How many inputs are known, and how many of them roughly, between which scores it lies, and which input
/// would narrow that most. For a result that is not exact.
QString unknownSentence(const ScoreResult& result, const Wording& wording);

} // namespace health
