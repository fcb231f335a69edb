// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_text.h"

#include "core/report/plain_text.h"
#include "ui/shared/words.h"

#include <QFontMetricsF>
#include <QGlyphRun>

#include <algorithm>

namespace health {
namespace {

QFont fontOf(const PageTextStyle& style) {
  QFont font(QStringLiteral("sans-serif"));
  font.setPointSizeF(style.points);
  font.setBold(style.isBold);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

QTextLayout::FormatRange inked(int length, const QColor& color) {
  QTextLayout::FormatRange range{.start = 0, .length = length, .format = {}};
  range.format.setForeground(color);
  return range;
}

bool hasMissingGlyph(const QList<QGlyphRun>& runs) {
  return std::ranges::any_of(runs, [](const QGlyphRun& run) { return run.glyphIndexes().contains(0U); });
}

} // namespace

QString pageLine(std::string_view text) {
  return qstr(oneLine(text));
}

std::shared_ptr<const QTextLayout> pageText(const QString& text, const PageTextStyle& style,
                                            const PageTextBox& box) {
  auto layout = std::make_shared<QTextLayout>(text, fontOf(style), box.device);
  QTextOption option(style.alignment |
                     Qt::AlignAbsolute); // by direction, a Hebrew name would leave its column
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setUseDesignMetrics(true);
  layout->setTextOption(option);
  const auto length = static_cast<int>(text.size());
  layout->setFormats({inked(length, style.color), inked(style.quietStart, quietPageInk)});
  layout->beginLayout();
  double top = 0.0;
  for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
    const double indent = line.lineNumber() == 0 ? 0.0 : box.indent;
    line.setLineWidth(box.width - indent);
    line.setPosition({indent, top});
    top += line.height();
  }
  layout->endLayout();
  return layout;
}

double pageTextWidth(const QString& text, const PageTextStyle& style, const PageTextBox& box) {
  return QFontMetricsF(fontOf(style), box.device).horizontalAdvance(text);
}

QString unshownCharacters(const QTextLayout& text) {
  if (!hasMissingGlyph(text.glyphRuns())) {
    return {};
  }
  QString unshown;
  const QString& characters = text.text();
  for (int i = 0; i < characters.size();) {
    const int length = characters.at(i).isHighSurrogate() ? 2 : 1;
    if (hasMissingGlyph(text.glyphRuns(i, length))) {
      unshown += characters.mid(i, length);
    }
    i += length;
  }
  return unshown;
}

} // namespace health
