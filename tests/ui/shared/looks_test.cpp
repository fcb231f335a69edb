// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/looks.h"

#include "tests/ui/support/qt_printers.h"

#include <QSet>
#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace health {
namespace {

constexpr std::array tones{Tone::good, Tone::fair, Tone::warning, Tone::critical};
constexpr double forText = 4.5;
constexpr double forShapes = 3.0;

/// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor& color) {
  const auto linear = [](float channel) {
    const double value = static_cast<double>(channel);
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrast(const QColor& one, const QColor& other) {
  const double first = luminance(one) + 0.05;
  const double second = luminance(other) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

struct Pair {
  std::string what;
  QColor front;
  QColor back;
};

void expectContrast(const std::vector<Pair>& pairs, double least, bool dark) {
  for (const Pair& pair : pairs) {
    EXPECT_GE(contrast(pair.front, pair.back), least)
        << (dark ? "dark: " : "light: ") << pair.what << ", " << pair.front.name().toStdString() << " on "
        << pair.back.name().toStdString();
  }
}

TEST(Contrast, isMeasuredAsWcagMeasuresIt) {
  EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.001);
  EXPECT_NEAR(contrast(Qt::white, Qt::white), 1.0, 0.001);
  EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Looks, haveTextThatCanBeReadOnCardAndWindow) {
  for (const bool dark : {false, true}) {
    const QPalette palette = ownPalette(dark);
    const Looks looks = looksOf(palette);
    std::vector<Pair> pairs{{"accent on its button", looks.onAccent, looks.accent},
                            {"accent on its pressed button", looks.onAccent, looks.accent.darker(115)}};
    for (const auto& [name, back] :
         {std::pair{"card", looks.card}, {"window", palette.color(QPalette::Window)}}) {
      const std::string on = std::string(" on ") + name;
      pairs.push_back({"quiet text" + on, looks.quietText, back});
      pairs.push_back({"accent" + on, looks.accent, back});
      pairs.push_back({"error" + on, looks.error, back});
      pairs.push_back({"text" + on, palette.color(QPalette::Text), back});
      pairs.push_back({"window text" + on, palette.color(QPalette::WindowText), back});
      for (const Tone tone : tones) {
        pairs.push_back({"tone" + on, looks.toneText(tone), back});
      }
    }
    expectContrast(pairs, forText, dark);
  }
}

TEST(Looks, haveTextThatCanBeReadOnBandsAndNotices) {
  for (const bool dark : {false, true}) {
    const QPalette palette = ownPalette(dark);
    const Looks looks = looksOf(palette);
    std::vector<Pair> pairs;
    for (const Tone tone : tones) {
      pairs.push_back({"name of a band", looks.toneText(tone), looks.toneFill(tone)});
    }
    for (const Tone tone : {Tone::fair, Tone::critical}) {
      pairs.push_back({"notice", palette.color(QPalette::WindowText), looks.toneFill(tone)});
      pairs.push_back({"error in a notice", looks.error, looks.toneFill(tone)});
      pairs.push_back({"link in a notice", looks.accent, looks.toneFill(tone)});
    }
    expectContrast(pairs, forText, dark);
  }
}

TEST(Looks, haveAPaletteThatCanBeRead) {
  for (const bool dark : {false, true}) {
    const QPalette palette = ownPalette(dark);
    const auto color = [&palette](QPalette::ColorRole role) { return palette.color(role); };
    expectContrast({{"button", color(QPalette::ButtonText), color(QPalette::Button)},
                    {"selection", color(QPalette::HighlightedText), color(QPalette::Highlight)},
                    {"link", color(QPalette::Link), color(QPalette::Base)},
                    {"visited link", color(QPalette::LinkVisited), color(QPalette::Base)},
                    {"tool tip", color(QPalette::ToolTipText), color(QPalette::ToolTipBase)},
                    {"other rows", color(QPalette::Text), color(QPalette::AlternateBase)},
                    // The exchange rate in use stands in its field as a placeholder.
                    {"placeholder", color(QPalette::PlaceholderText), color(QPalette::Base)}},
                   forText, dark);
  }
}

TEST(Looks, haveBarsAndMarksThatCanBeTold) {
  for (const bool dark : {false, true}) {
    const Looks looks = looksOf(ownPalette(dark));
    std::vector<Pair> pairs{{"bar on card", looks.bar, looks.card},
                            {"bar beside points lost", looks.bar, looks.barRest},
                            {"mark on card", looks.marker, looks.card},
                            {"mark on bar", looks.marker, looks.bar},
                            {"mark on points lost", looks.marker, looks.barRest},
                            {"points taken by a cap on card", looks.error, looks.card},
                            {"surround of a mark on points taken", looks.card, looks.error},
                            {"frame of a changed field", looks.accent, looks.card},
                            {"frame of a wrong field", looks.error, looks.card}};
    for (const Tone tone : tones) {
      pairs.push_back({"mark on a band", looks.marker, looks.toneFill(tone)});
      pairs.push_back({"mark of the calculated score on a band", looks.quietText, looks.toneFill(tone)});
    }
    expectContrast(pairs, forShapes, dark);
  }
}

TEST(Looks, areDarkWhereTheWindowIs) {
  for (const bool dark : {false, true}) {
    const QPalette palette = ownPalette(dark);
    EXPECT_EQ(looksOf(palette).dark, dark);
    EXPECT_EQ(looksOf(palette).card, palette.color(QPalette::Base));
    EXPECT_EQ(palette.color(QPalette::Window).lightness() < 128, dark);
  }
}

TEST(Looks, tellEveryToneByShapeToo) {
  QSet<QString> shapes;
  for (const Tone tone : tones) {
    shapes << toneShape(tone);
  }
  EXPECT_EQ(shapes, (QSet<QString>{"◆", "●", "▲", "■"}));
  EXPECT_EQ(toneShape(Tone::good), "◆");
  EXPECT_EQ(toneShape(Tone::critical), "■");
}

} // namespace
} // namespace health
