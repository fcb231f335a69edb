// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_source.h"
#include "core/report/voice.h"
#include "core/report/wording.h"

#include <QMimeData>

#include <array>
#include <memory>

namespace health {

enum class CopyFormat { results, markdown, table, csv, json, shownScore, plainScore, chart };

/// A way to copy, as menus and tests list it.
struct CopyFormatFacts {
  CopyFormat format;
  const char* title; ///< English, for copyTitle(); with its mnemonic
  const char* keys;  ///< the shortcut
};

inline constexpr std::array copyFormats{
    CopyFormatFacts{CopyFormat::results, "&Results", "Ctrl+Shift+C"},
    CopyFormatFacts{CopyFormat::markdown, "&Markdown", "Ctrl+Shift+M"},
    CopyFormatFacts{CopyFormat::table, "&Table", "Ctrl+Shift+T"},
    CopyFormatFacts{CopyFormat::csv, "&CSV", "Ctrl+Shift+K"},
    CopyFormatFacts{CopyFormat::json, "&JSON", "Ctrl+Shift+J"},
    CopyFormatFacts{CopyFormat::shownScore, "&Score as Shown", "Ctrl+Shift+N"},
    CopyFormatFacts{CopyFormat::plainScore, "Score as &Plain Number", "Ctrl+Alt+N"},
    CopyFormatFacts{CopyFormat::chart, "C&hart as Picture", "Ctrl+Shift+P"},
};

QString copyTitle(const CopyFormatFacts& facts);

/// Whether there is such a copy for that voice. For the customer there is none of what shows score and
/// contributions; the score alone is copied by those who ask for it.
bool canCopy(CopyFormat format, Voice voice);

/// What goes on the clipboard. Results are text/plain and text/html together, the table TSV and text/html;
/// the picture comes alone, as programs that are offered one paste nothing else. Plain text holds no hidden
/// characters, so it pastes cleanly everywhere.
std::unique_ptr<QMimeData> copied(CopyFormat format, const ReportSource& source, Voice voice,
                                  const Wording& wording);

/// A table as TSV and text/html, so that cells stay cells.
std::unique_ptr<QMimeData> copiedTable(const ReportTable& table, const Wording& wording);

} // namespace health
