// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/preferences.h"

#include "tests/ui/support/qt_printers.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <gtest/gtest.h>

namespace health {
namespace {

class PreferencesTest : public testing::Test {
protected:
  QString path = QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("healthscore"),
                           QStringLiteral("preferences"))
                     .fileName();

  PreferencesTest() { clear(); }
  ~PreferencesTest() override { clear(); }

  void clear() const { QDir(QFileInfo(path).path()).removeRecursively(); }

  void store(const QByteArray& text) const {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
  }

  QByteArray contentsOf(const QString& name) const {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<no such file>");
  }

  /// Reads a file that is expected to be whole.
  static Preferences readWhole() {
    QString setAside;
    const Preferences preferences = readPreferences(&setAside);
    EXPECT_EQ(setAside, "");
    return preferences;
  }
};

TEST_F(PreferencesTest, countValuesBeyondTheirLimitsAsNotSet) {
  for (const QByteArray percent :
       {"79", "301", "-100", "0", "1e9", "99999999999999999999", "large", "", "nan"}) {
    store("[General]\ntext_percent=" + percent + "\ntheme=dark\n");
    const Preferences read = readWhole();
    EXPECT_EQ(read.textPercent, 100) << percent.toStdString();
    EXPECT_EQ(read.theme, Theme::dark) << percent.toStdString();
  }
}

TEST_F(PreferencesTest, countUnknownThemesAsNotSet) {
  for (const QByteArray theme : {"", "Dark", "purple", "1", "@Invalid()", "light, dark"}) {
    store("[General]\ntext_percent=150\ntheme=" + theme + "\n");
    const Preferences read = readWhole();
    EXPECT_EQ(read.theme, Theme::system) << theme.toStdString();
    EXPECT_EQ(read.textPercent, 150) << theme.toStdString();
  }
}

TEST_F(PreferencesTest, setADamagedFileAsideAndNameIt) {
  for (const QByteArray& damaged : {QByteArray("no settings at all\n"), QByteArray("[General]\ntheme dark\n"),
                                    QByteArray("\x00\xff\x13\x37", 4)}) {
    clear();
    store(damaged);
    QString setAside;
    const Preferences read = readPreferences(&setAside);
    EXPECT_EQ(setAside, path + ".bad");
    EXPECT_EQ(contentsOf(path + ".bad"), damaged);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(read.theme, Theme::system);
    EXPECT_EQ(read.textPercent, 100);
  }
}

TEST_F(PreferencesTest, canBeWrittenAgainAfterTheDamage) {
  store("no settings at all\n");
  QString setAside;
  readPreferences(&setAside);
  writePreferences({.theme = Theme::dark, .textPercent = 120, .lastFolder = {}});
  EXPECT_EQ(readWhole().theme, Theme::dark);
  EXPECT_EQ(readWhole().textPercent, 120);
  EXPECT_EQ(contentsOf(path + ".bad"), "no settings at all\n");
}

TEST_F(PreferencesTest, haveDefaultsWhereNothingIsStored) {
  const Preferences read = readWhole();
  EXPECT_EQ(read.theme, Theme::system);
  EXPECT_EQ(read.textPercent, 100);
  EXPECT_EQ(read.lastFolder, "");
  EXPECT_FALSE(QFile::exists(path)) << "reading writes nothing";
}

TEST_F(PreferencesTest, comeBackAsTheyWereWritten) {
  for (const Theme theme : {Theme::system, Theme::light, Theme::dark}) {
    for (const int percent : {80, 100, 130, 300}) {
      for (const QString folder : {"", "/a folder, with; marks=%20/Ünï/“x”"}) {
        writePreferences({.theme = theme, .textPercent = percent, .lastFolder = folder});
        const Preferences read = readWhole();
        EXPECT_EQ(read.theme, theme);
        EXPECT_EQ(read.textPercent, percent);
        EXPECT_EQ(read.lastFolder, folder);
      }
    }
  }
}

} // namespace
} // namespace health
