// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/qt_printers.h"

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

// What others find in a PDF file: the programs of poppler-utils read it.

namespace health {

inline QString outputOf(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  EXPECT_TRUE(process.waitForFinished()) << program.toStdString() << " of poppler-utils does not run";
  EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
  return QString::fromUtf8(process.readAllStandardOutput());
}

class PdfReader {
public:
  explicit PdfReader(const QByteArray& bytes) {
    QFile file(m_path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
  }

  /// All text, each stretch of blanks and line ends as one blank.
  QString text() const {
    return outputOf(QStringLiteral("pdftotext"), {m_path, QStringLiteral("-")}).simplified();
  }

  /// A line of pdfinfo: "Pages", "Title", "Page size".
  QString info(const QString& name) const {
    const QRegularExpression line(QStringLiteral("^%1: *(.*)$").arg(name),
                                  QRegularExpression::MultilineOption);
    return line.match(outputOf(QStringLiteral("pdfinfo"), {m_path})).captured(1);
  }
  int pages() const { return info(QStringLiteral("Pages")).toInt(); }

  /// A line for each font: whether it is embedded and its text can be read back.
  QStringList fonts() const {
    return outputOf(QStringLiteral("pdffonts"), {m_path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
  }

  /// Where the words of all pages stand, in points from the upper left corner of their page.
  QList<QRectF> words() const {
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"(.*?)\" yMin=\"(.*?)\" xMax=\"(.*?)\" yMax=\"(.*?)\">"));
    QList<QRectF> places;
    auto found = word.globalMatch(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), m_path, QStringLiteral("-")}));
    while (found.hasNext()) {
      const auto match = found.next();
      places << QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                       QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()));
    }
    return places;
  }

private:
  QTemporaryDir m_folder;
  QString m_path = m_folder.filePath(QStringLiteral("report.pdf"));
};

} // namespace health
