// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/save_file.h"

#include "core/base/save_file.h"
#include "core/report/issue_text.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace health {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("health::SaveFile", text);
}

} // namespace

QString saveFile(const QString& path, std::string_view bytes, const Wording& wording) {
  const auto saved = saveFile(path.toStdString(), bytes);
  if (saved) {
    return {};
  }
  // Of the errors, this one alone leaves the new contents there: "not saved" would be untrue.
  const bool isThere = saved.error().code == IssueCode::fileUnsettled;
  return (isThere ? tr("%1: %2") : tr("%1 is not saved. %2"))
      .arg(QFileInfo(path).fileName(), qstr(issueText(saved.error(), wording)));
}

} // namespace health
