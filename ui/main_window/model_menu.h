// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace health {

class Session;

/// Puts the models that can be chosen into the menu, the present one checked, and keeps them in step with the
/// session. They end with a separator: what the menu gets after that stays behind it.
void addModelChoices(QMenu& menu, Session& session);

} // namespace health
