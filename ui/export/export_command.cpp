// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_command.h"

#include "core/base/save_file.h"
#include "core/model/builtin_models.h"
#include "core/report/plain_text.h"
#include "ui/export/export_format.h"
#include "ui/export/named_locale.h"
#include "ui/export/open_customer.h"
#include "ui/pages/page_size.h"
#include "ui/shared/locale_style.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace health {
namespace {

const QString exportOption = QStringLiteral("export");
const QString voiceOption = QStringLiteral("voice");
const QString localeOption = QStringLiteral("locale");

QString tr(const char* text) {
  return QCoreApplication::translate("health::ExportCommand", text);
}

/// A failure to write to standard error has nowhere to go.
void complain(const QString& text) {
  const QStringList lines = text.split(QLatin1Char('\n'));
  for (const QString& line : lines) {
    std::fputs((oneLine(line.toStdString()) + "\n").c_str(), stderr);
  }
}

template <typename List, typename Name>
QString listed(const List& list, Name name) {
  QStringList names;
  for (const auto& each : list) {
    names << qstr(each.*name);
  }
  names.removeDuplicates();
  return names.join(QStringLiteral(", "));
}

struct ExportOptions {
  QString file;
  QString input;
  const ExportFormat* format = nullptr;
  ExportChoice choice;
  Wording wording;
};

using Options = tl::expected<ExportOptions, QString>;

Options withFile(ExportOptions options, const QCommandLineParser& parser) {
  const QStringList inputs = parser.positionalArguments();
  if (!parser.isSet(exportOption)) {
    return tl::make_unexpected(tr("--voice and --locale go with --export FILE."));
  }
  options.file = parser.value(exportOption);
  if (inputs.size() != 1) {
    return tl::make_unexpected(
        tr("--export takes one customer file to export; here are %1.").arg(inputs.size()));
  }
  options.input = inputs.constFirst();
  options.format = exportFormatOf(options.file);
  if (options.format == nullptr) {
    return tl::make_unexpected(tr("%1: The ending of the file's name tells what is exported: one of %2.")
                                   .arg(options.file, listed(exportFormats(), &ExportFormat::suffix)));
  }
  return options;
}

Options withVoice(ExportOptions options, const QCommandLineParser& parser) {
  const std::string name = parser.value(voiceOption).toStdString();
  const auto* const voice = std::ranges::find(voices, name, &VoiceFacts::name);
  if (voice == voices.end()) {
    return tl::make_unexpected(tr("--voice %1: There is no such voice; choose one of %2.")
                                   .arg(qstr(name), listed(voices, &VoiceFacts::name)));
  }
  options.choice.voice = voice->voice;
  return options;
}

Options withLocale(ExportOptions options, const QCommandLineParser& parser) {
  if (!parser.isSet(localeOption)) {
    options.choice.pageSize = systemPageSize();
    options.wording = windowWording(styleOf(QLocale::system()));
    return options;
  }
  const QString name = parser.value(localeOption);
  const auto locale = namedLocale(name);
  if (!locale) {
    return tl::make_unexpected(
        tr("--locale %1: There is no such locale; give one like en_US or de_CH.").arg(name));
  }
  options.choice.pageSize = pageSizeFor(*locale);
  options.wording = windowWording(styleOf(*locale));
  return options;
}

Options optionsOf(const QCommandLineParser& parser) {
  return withFile({}, parser)
      .and_then([&](ExportOptions options) { return withVoice(std::move(options), parser); })
      .and_then([&](ExportOptions options) { return withLocale(std::move(options), parser); });
}

/// The customer of the input file, scored; or what is wrong with it.
tl::expected<ReportSource, QString> sourceOf(const ExportOptions& options) {
  QString missing;
  const FindModel find = [&missing](const std::string& id) {
    auto model = builtinModel(id.empty() ? defaultModelId : id);
    missing = model ? QString() : qstr(id);
    return model;
  };
  const auto customer = customerFromFile(options.input, find, options.wording);
  if (!missing.isEmpty()) {
    return tl::make_unexpected(
        tr("%1: /model: The model %2 is not built in; --export knows no others. Open its "
           "model file in the window and export there.")
            .arg(options.input, qstr(excerpt(missing.toStdString()))));
  }
  if (!customer) {
    return tl::make_unexpected(customer.error());
  }
  auto scored = scoredCustomer(customer->inputs, customer->model, ExchangeRates::builtin());
  if (!scored) {
    return tl::make_unexpected(issueLines(options.input, scored.error(), options.wording));
  }
  return ReportSource{.customer = std::move(*scored)};
}

/// What is wrong; empty if the file now stands there.
QString exported(const ExportOptions& options) {
  const auto source = sourceOf(options);
  if (!source) {
    return source.error();
  }
  const auto report = exportedReport(*options.format, *source, options.choice, options.wording);
  if (!report) {
    return tr("%1: It is not exported: %2.").arg(options.file, report.error());
  }
  if (const auto saved = saveFile(options.file.toStdString(), report->bytes); !saved) {
    return issueLines(options.file, {saved.error()}, options.wording);
  }
  if (!report->note.isEmpty()) {
    complain(QStringLiteral("%1: %2").arg(options.file, report->note));
  }
  return {};
}

} // namespace

void addExportOptions(QCommandLineParser& parser) {
  parser.addOptions({
      {exportOption,
       tr("Export the report of the one customer in the file and open no window, which needs no screen. The "
          "ending of "
          "FILE tells as what: %1.")
           .arg(listed(exportFormats(), &ExportFormat::suffix)),
       QStringLiteral("FILE")},
      {voiceOption, tr("Whom the exported report speaks to: %1.").arg(listed(voices, &VoiceFacts::name)),
       QStringLiteral("NAME"), qstr(voices.front().name)},
      {localeOption,
       tr("Write its numbers, and choose its paper, as in a locale like de_CH; the system's where not "
          "given."),
       QStringLiteral("NAME")},
  });
}

bool isExport(const QCommandLineParser& parser) {
  return parser.isSet(exportOption) || parser.isSet(voiceOption) || parser.isSet(localeOption);
}

int runExport(const QCommandLineParser& parser) {
  constexpr int wrongData = 1;
  constexpr int wrongCommand = 2;
  const Options options = optionsOf(parser);
  if (!options) {
    complain(options.error());
    return wrongCommand;
  }
  const QString mistake = exported(*options);
  if (!mistake.isEmpty()) {
    complain(mistake);
    return wrongData;
  }
  return 0;
}

} // namespace health
