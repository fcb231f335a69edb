// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QTextLayout>

#include <memory>
#include <string_view>

class QPaintDevice;

namespace health {

/// Pages are light, whatever the window is.
inline constexpr QColor pageInk(0x1a, 0x1c, 0x20);
inline constexpr QColor quietPageInk(0x56, 0x5d, 0x6a);

/// How a text stands on a page.
struct PageTextStyle {
  double points = 9.0;
  bool isBold = false;
  QColor color = pageInk;
  int quietStart = 0; ///< so many characters at the start are quiet
  Qt::Alignment alignment = Qt::AlignLeft;
};

/// Where it stands, in pixels of the page's device.
struct PageTextBox {
  QPaintDevice* device = nullptr;
  double width = 0.0;
  double indent = 0.0; ///< of all lines but the first
};

/// What a user, a file or a model wrote, as pages show it.
QString pageLine(std::string_view text);

/// A text broken into lines. A word that is wider than the box is broken, too: nothing runs off the page.
std::shared_ptr<const QTextLayout> pageText(const QString& text, const PageTextStyle& style,
                                            const PageTextBox& box);

/// How wide the text is on one line.
double pageTextWidth(const QString& text, const PageTextStyle& style, const PageTextBox& box);

/// The characters that no installed font has: they show as boxes.
QString unshownCharacters(const QTextLayout& text);

} // namespace health
