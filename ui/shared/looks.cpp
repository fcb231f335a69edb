// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/looks.h"

#include <array>

namespace health {
namespace {

/// By tone: good, fair, warning, critical.
using ToneColors = std::array<QRgb, 4>;
constexpr ToneColors lightText{0xff0b6b43, 0xff1d5fae, 0xff995200, 0xffb3261e};
constexpr ToneColors lightFill{0xffd9efe5, 0xffdae7f7, 0xfffbe8d0, 0xfff8dad8};
constexpr ToneColors darkText{0xff5cc49a, 0xff74b0f4, 0xfff0a653, 0xffff8a80};
constexpr ToneColors darkFill{0xff17392c, 0xff1c3350, 0xff46331a, 0xff4a2022};

QColor pick(const ToneColors& colors, Tone tone) {
  return QColor(colors.at(static_cast<std::size_t>(tone)));
}

} // namespace

QColor Looks::toneText(Tone tone) const {
  return pick(dark ? darkText : lightText, tone);
}

QColor Looks::toneFill(Tone tone) const {
  return pick(dark ? darkFill : lightFill, tone);
}

Looks looksOf(const QPalette& palette) {
  const bool dark = palette.color(QPalette::Window).lightness() < 128;
  Looks looks;
  looks.dark = dark;
  looks.card = palette.color(QPalette::Base);
  looks.edge = QColor(dark ? 0xff3d424c : 0xffd5d8de);
  looks.quietText = QColor(dark ? 0xffa6acb8 : 0xff565d6a);
  looks.accent = QColor(dark ? 0xff5e9bff : 0xff1558c8);
  looks.onAccent = QColor(dark ? 0xff101418 : 0xffffffff);
  looks.bar = QColor(dark ? 0xff3d8dbd : 0xff2a6f9c);
  looks.barRest = QColor(dark ? 0xff353a44 : 0xffe1e5ec);
  looks.marker = palette.color(QPalette::Text);
  looks.error = QColor(dark ? 0xffff8a80 : 0xffb3261e);
  return looks;
}

QString toneShape(Tone tone) {
  switch (tone) {
  case Tone::good:
    return QStringLiteral("◆");
  case Tone::fair:
    return QStringLiteral("●");
  case Tone::warning:
    return QStringLiteral("▲");
  case Tone::critical:
    break;
  }
  return QStringLiteral("■");
}

QPalette ownPalette(bool dark) {
  const QColor window(dark ? 0xff1b1c1f : 0xfff2f4f6);
  const QColor base(dark ? 0xff24272e : 0xffffffff);
  const QColor text(dark ? 0xffeceef2 : 0xff1a1c20);
  const QColor accent(dark ? 0xff5e9bff : 0xff1558c8);
  const QColor faint(dark ? 0xff7d8490 : 0xff8b919c);
  QPalette palette(dark ? QColor(0xff2c3038) : QColor(0xfff7f8fa), window);
  palette.setColor(QPalette::Base, base);
  palette.setColor(QPalette::AlternateBase, window);
  palette.setColor(QPalette::ToolTipBase, base);
  for (const QPalette::ColorRole role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
    palette.setColor(role, text);
    palette.setColor(QPalette::Disabled, role, faint);
  }
  palette.setColor(QPalette::PlaceholderText, QColor(dark ? 0xff8e95a1 : 0xff6b727e));
  palette.setColor(QPalette::Highlight, accent);
  palette.setColor(QPalette::HighlightedText, dark ? QColor(0xff101418) : QColor(Qt::white));
  palette.setColor(QPalette::Link, accent);
  palette.setColor(QPalette::LinkVisited, accent);
  return palette;
}

} // namespace health
