// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/words.h"

#include "tests/ui/support/qt_printers.h"
#include "ui/shared/locale_style.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <gtest/gtest.h>

namespace health {
namespace {

class ShoutingTranslator : public QTranslator {
public:
  QString translate(const char* context, const char* text, const char* /*note*/, int /*n*/) const override {
    return QLatin1String(context) == QLatin1String("core") ? QString::fromUtf8(text).toUpper() : QString();
  }
  bool isEmpty() const override { return false; }
};

TEST(WindowWording, hasNumbersAsTheUserWritesThem) {
  const Wording wording = windowWording(styleOf(QLocale(QStringLiteral("de_DE"))));
  EXPECT_EQ(wording.number("1234567.5"), "1.234.567,5");
  EXPECT_EQ(wording.tenths(939), "93,9");
}

TEST(WindowWording, looksCoresSentencesUpInTheTranslations) {
  const Wording wording = windowWording({});
  EXPECT_EQ(wording("“{value}” is not a number."), "“{value}” is not a number.");
  ShoutingTranslator translator;
  QCoreApplication::installTranslator(&translator);
  EXPECT_EQ(wording("“{value}” is not a number."), "“{VALUE}” IS NOT A NUMBER.");
  QCoreApplication::removeTranslator(&translator);
}

TEST(WindowWording, takesTextOfEveryScript) {
  EXPECT_EQ(qstr("Ünïcode 漢字 🙂"), QStringLiteral("Ünïcode 漢字 🙂"));
  EXPECT_EQ(qstr(std::string_view("ab\0c", 4)).size(), 4);
}

} // namespace
} // namespace health
