// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/template_folder.h"

#include "core/base/read_file.h"
#include "resources/embedded.h"
#include "ui/export/open_customer.h"
#include "ui/export/save_file.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace health {
namespace {

const QString ending = QStringLiteral(".txt");

const EmbeddedText* shipped(const QString& name) {
  const auto templates = embeddedTemplates();
  const auto found = std::ranges::find(templates, name.toStdString(), &EmbeddedText::name);
  return found == templates.end() ? nullptr : &*found;
}

tl::expected<std::string, Issue> textOf(const TemplateFile& file) {
  return file.path.isEmpty() ? std::string(shipped(file.name)->text) : readFile(file.path.toStdString());
}

} // namespace

QString templateFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
         QStringLiteral("/healthscore/templates");
}

std::vector<TemplateFile> templateFiles() {
  std::vector<TemplateFile> files;
  const QDir folder(templateFolder());
  for (const QFileInfo& file :
       folder.entryInfoList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name | QDir::IgnoreCase)) {
    files.push_back({file.completeBaseName(), file.filePath()});
  }
  for (const EmbeddedText& one : embeddedTemplates()) {
    if (std::ranges::find(files, qstr(one.name), &TemplateFile::name) == files.end()) {
      files.push_back({qstr(one.name), {}});
    }
  }
  return files;
}

tl::expected<void, QString> prepareTemplateFolder(const Wording& wording) {
  const QDir folder(templateFolder());
  if (!folder.mkpath(QStringLiteral("."))) {
    return tl::make_unexpected(
        QCoreApplication::translate("health::TemplateFolder", "The folder %1 cannot be made.")
            .arg(folder.path()));
  }
  for (const EmbeddedText& one : embeddedTemplates()) {
    const QString path = folder.filePath(qstr(one.name) + ending);
    const QString failure = QFileInfo::exists(path) ? QString() : saveFile(path, one.text, wording);
    if (!failure.isEmpty()) {
      return tl::make_unexpected(failure);
    }
  }
  return {};
}

tl::expected<std::string, QString> reportByTemplate(const TemplateFile& file, const ReportSource& source,
                                                    const Wording& wording) {
  const auto read =
      textOf(file).map_error([](const Issue& issue) { return Issues{issue}; }).and_then(readTemplate);
  const auto filled =
      read.and_then([&](const ReportTemplate& report) { return fillTemplate(report, source, wording); });
  return filled.map_error(
      [&](const Issues& issues) { return issueLines(file.name + ending, issues, wording); });
}

} // namespace health
