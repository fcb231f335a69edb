// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/locale_style.h"

#include <QLocale>
#include <QString>

#include <algorithm>
#include <array>
#include <string>

namespace health {
namespace {

/// Arabic, Persian and Hebrew keep marks of writing direction in their minus sign. Text around a number would
/// inherit them, and a copied number would carry them into programs that do not expect them.
QString withoutDirectionMarks(QString symbol) {
  symbol.removeIf([](QChar character) { return character.category() == QChar::Other_Format; });
  return symbol;
}

/// QLocale names no sizes of groups (CLDR: "#,##,##0.###" and minimumGroupingDigits), but writes whole
/// numbers by them: a long one shows the sizes. The group beside the decimal point has three digits in every
/// locale of CLDR.
class Grouping {
public:
  explicit Grouping(const QLocale& locale) : m_locale(locale), m_separator(locale.groupSeparator()) {
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
  }

  void writeTo(NumberStyle& style) const {
    constexpr qlonglong fifteenDigits = 111'222'333'444'555;
    const QStringList groups = groupsOf(fifteenDigits);
    if (groups.size() < 3) {
      return;
    }
    style.groupSeparator = m_separator.toStdString();
    style.furtherGroups = digitCount(groups.at(groups.size() - 2));
    style.leastLeadingDigits = leastLeadingDigits();
  }

private:
  QLocale m_locale;
  QString m_separator;

  QStringList groupsOf(qlonglong number) const { return m_locale.toString(number).split(m_separator); }

  static int digitCount(const QString& group) { return static_cast<int>(group.toUcs4().size()); }

  /// Tried with 1000, 10000 and so on. CLDR knows 1, 2 and 3.
  int leastLeadingDigits() const {
    constexpr int most = 4;
    qlonglong number = 1'000;
    int leading = 1;
    while (leading < most && groupsOf(number).size() == 1) {
      number *= 10;
      ++leading;
    }
    return leading;
  }
};

std::array<std::string, 10> digitsFrom(const QString& zero) {
  std::array<std::string, 10> digits;
  // Some scripts have their digits outside the basic plane: Adlam, Chakma.
  char32_t digit = zero.toUcs4().value(0, U'0');
  std::ranges::generate(digits, [&digit] {
    const char32_t current = digit++;
    return QString::fromUcs4(&current, 1).toStdString();
  });
  return digits;
}

} // namespace

NumberStyle styleOf(const QLocale& locale) {
  NumberStyle style;
  style.decimalPoint = locale.decimalPoint().toStdString();
  style.minus = withoutDirectionMarks(locale.negativeSign()).toStdString();
  style.digits = digitsFrom(locale.zeroDigit());
  if (!locale.numberOptions().testFlag(QLocale::OmitGroupSeparator) && !locale.groupSeparator().isEmpty()) {
    Grouping(locale).writeTo(style);
  }
  return style;
}

} // namespace health
