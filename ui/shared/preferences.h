// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/voice.h"

#include <QString>
#include <QStringList>

namespace health {

enum class Theme { system, light, dark };

/// What the user prefers, kept from start to start. Every value read is checked: one that is damaged or out
/// of its limits counts as not set.
struct Preferences {
  Theme theme = Theme::system;
  int textPercent = 100;        ///< 80 to 300, of the platform's text size
  QString lastFolder;           ///< where files were last opened or saved
  bool showWhatIf = true;       ///< the what-if panel
  Voice voice = Voice::crmNote; ///< whom reports speak to
  QStringList recentModels;     ///< model files, the latest first, at most mostRecentModels

  static constexpr int leastTextPercent = 80;
  static constexpr int mostTextPercent = 300;
  static constexpr int mostRecentModels = 8;
};

/// Reads the preferences. A file that cannot be understood is set aside with the ending ".bad" and named in
/// `setAside`.
Preferences readPreferences(QString* setAside);

void writePreferences(const Preferences& preferences);

} // namespace health
