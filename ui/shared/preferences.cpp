// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/preferences.h"

#include "ui/shared/words.h"

#include <QFile>
#include <QSettings>

#include <algorithm>
#include <array>

namespace health {
namespace {

const QString themeKey = QStringLiteral("theme");
const QString textKey = QStringLiteral("text_percent");
const QString folderKey = QStringLiteral("last_folder");
const QString whatIfKey = QStringLiteral("show_what_if");
const QString voiceKey = QStringLiteral("voice");
const QString modelsKey = QStringLiteral("recent_models");
constexpr std::array<const char*, 3> themeWords{"system", "light", "dark"};

QSettings settings() {
  return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("healthscore"),
                   QStringLiteral("preferences"));
}

Theme themeOf(const QString& word) {
  for (std::size_t i = 0; i < themeWords.size(); ++i) {
    if (word == QLatin1String(themeWords.at(i))) {
      return static_cast<Theme>(i);
    }
  }
  return Theme::system;
}

Voice voiceOf(const QString& word) {
  const auto found = std::ranges::find(voices, word.toStdString(), &VoiceFacts::name);
  return found == voices.end() ? Voice::crmNote : found->voice;
}

QString wordOf(Voice voice) {
  return qstr(std::ranges::find(voices, voice, &VoiceFacts::voice)->name);
}

Preferences valuesOf(const QSettings& stored) {
  Preferences preferences;
  preferences.theme = themeOf(stored.value(themeKey).toString());
  const int percent = stored.value(textKey).toInt();
  if (percent >= Preferences::leastTextPercent && percent <= Preferences::mostTextPercent) {
    preferences.textPercent = percent;
  }
  preferences.lastFolder = stored.value(folderKey).toString();
  preferences.showWhatIf = stored.value(whatIfKey).toString() != QStringLiteral("false");
  preferences.voice = voiceOf(stored.value(voiceKey).toString());
  preferences.recentModels = stored.value(modelsKey).toStringList().mid(0, Preferences::mostRecentModels);
  return preferences;
}

} // namespace

Preferences readPreferences(QString* setAside) {
  QString path;
  {
    const QSettings stored = settings();
    path = stored.fileName();
    stored
        .allKeys(); // QSettings parses at the first question: before it, the status says nothing about lines
    if (stored.status() == QSettings::NoError) {
      return valuesOf(stored);
    }
  }
  *setAside = path + QStringLiteral(".bad");
  QFile::remove(*setAside);
  QFile::rename(path, *setAside);
  return {};
}

void writePreferences(const Preferences& preferences) {
  QSettings stored = settings();
  stored.setValue(themeKey, QLatin1String(themeWords.at(static_cast<std::size_t>(preferences.theme))));
  stored.setValue(textKey, preferences.textPercent);
  stored.setValue(folderKey, preferences.lastFolder);
  stored.setValue(whatIfKey, preferences.showWhatIf);
  stored.setValue(voiceKey, wordOf(preferences.voice));
  stored.setValue(modelsKey, preferences.recentModels);
}

} // namespace health
