// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/save_file.h"

#include "tests/ui/support/qt_printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

namespace health {
namespace {

class SaveFileTest : public testing::Test {
protected:
  QTemporaryDir folder;
  QString path = folder.filePath(QStringLiteral("acme.health.json"));

  static QByteArray contentsOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<no such file>");
  }

  QStringList files() const {
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }
};

/// A disk that is full after so many bytes, as far as this process can tell.
class FullDisk {
public:
  explicit FullDisk(rlim_t bytes) {
    m_handler = std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_usual);
    rlimit limit = m_usual;
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &m_usual);
    std::signal(SIGXFSZ, m_handler);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

private:
  rlimit m_usual{};
  void (*m_handler)(int) = nullptr;
};

TEST_F(SaveFileTest, saysSoAndKeepsTheOldFileWhenTheDiskIsFull) {
  ASSERT_EQ(saveFile(path, "the old contents"), "");
  for (const int size : {100, 20'000, 1'000'000}) {
    QString reason;
    {
      const FullDisk full(50);
      reason = saveFile(path, QByteArray(size, 'x'));
    }
    EXPECT_NE(reason, "") << size;
    EXPECT_EQ(contentsOf(path), "the old contents") << size;
    EXPECT_EQ(files(), QStringList{"acme.health.json"}) << "nothing half-written is left";
  }
}

TEST_F(SaveFileTest, leavesNothingBehindWhenTheDiskIsFull) {
  {
    const FullDisk full(50);
    EXPECT_NE(saveFile(path, QByteArray(1000, 'x')), "");
  }
  EXPECT_TRUE(files().isEmpty());
}

TEST_F(SaveFileTest, saysWhyItCannotWriteThere) {
  ASSERT_EQ(saveFile(path, "a file"), "");
  QDir(folder.path()).mkdir(QStringLiteral("folder"));
  const QStringList table{
      folder.path(),                                          // a folder
      folder.filePath("folder"),                              // another
      folder.filePath("missing/acme.health.json"),            // in no folder
      folder.filePath("acme.health.json/inside.health.json"), // in a file
      QStringLiteral("/proc/self/acme.health.json"),          // where nobody may write
      folder.filePath(QString(300, QLatin1Char('n'))),        // too long a name
      QString(),
  };
  for (const QString& place : table) {
    EXPECT_NE(saveFile(place, "x"), "") << place.toStdString();
  }
  EXPECT_EQ(contentsOf(path), "a file");
}

TEST_F(SaveFileTest, saysSoWhenTheFolderMayNotBeWritten) {
  EXPECT_NE(saveFile("/proc/new.health.json", "x"), ""); // a folder that not even root may write to
}

TEST_F(SaveFileTest, writesEveryByte) {
  const QByteArray bytes = QByteArray("a\0b\r\n\xFF", 6) + QByteArray(3'000'000, 'z');
  for (const QByteArray& contents : {bytes, QByteArray("short"), QByteArray()}) {
    EXPECT_EQ(saveFile(path, contents), "");
    EXPECT_EQ(contentsOf(path), contents);
    EXPECT_EQ(files(), QStringList{"acme.health.json"});
  }
}

TEST_F(SaveFileTest, writesThroughALinkWithoutReplacingIt) {
  ASSERT_EQ(saveFile(path, "old"), "");
  const QString link = folder.filePath(QStringLiteral("link"));
  ASSERT_TRUE(QFile::link(path, link));
  EXPECT_EQ(saveFile(link, "new"), "");
  EXPECT_EQ(contentsOf(path), "new");
  EXPECT_TRUE(QFileInfo(link).isSymLink());
}

TEST_F(SaveFileTest, takesNamesOfEveryScript) {
  const QString name = folder.filePath(QStringLiteral("Ünï 漢字 🙂 %1 &.health.json"));
  EXPECT_EQ(saveFile(name, "x"), "");
  EXPECT_EQ(contentsOf(name), "x");
}

} // namespace
} // namespace health
