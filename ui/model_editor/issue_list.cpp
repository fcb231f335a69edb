// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/issue_list.h"

#include "core/report/issue_text.h"
#include "ui/shared/looks.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QEvent>

#include <map>

namespace health {

namespace {

/// What forms call a key of the file; empty for those that say nothing by themselves.
QString keyName(const std::string& key) {
  static const std::map<std::string, const char*> names{
      {"weight", QT_TRANSLATE_NOOP("health::IssueList", "Weight")},
      {"id", QT_TRANSLATE_NOOP("health::IssueList", "Id")},
      {"name", QT_TRANSLATE_NOOP("health::IssueList", "Name")},
      {"revision", QT_TRANSLATE_NOOP("health::IssueList", "Revision")},
      {"currency", QT_TRANSLATE_NOOP("health::IssueList", "Currency")},
      {"kind", QT_TRANSLATE_NOOP("health::IssueList", "Kind of input")},
      {"reset", QT_TRANSLATE_NOOP("health::IssueList", "Reset value")},
      {"minimum", QT_TRANSLATE_NOOP("health::IssueList", "Valid from")},
      {"maximum", QT_TRANSLATE_NOOP("health::IssueList", "Valid to")},
      {"step", QT_TRANSLATE_NOOP("health::IssueList", "One step")},
      {"typical", QT_TRANSLATE_NOOP("health::IssueList", "Typical")},
      {"from", QT_TRANSLATE_NOOP("health::IssueList", "From")},
      {"to", QT_TRANSLATE_NOOP("health::IssueList", "To")},
      {"score", QT_TRANSLATE_NOOP("health::IssueList", "Score")},
      {"groups", QT_TRANSLATE_NOOP("health::IssueList", "Groups")},
      {"bands", QT_TRANSLATE_NOOP("health::IssueList", "Bands")},
      {"caps", QT_TRANSLATE_NOOP("health::IssueList", "Caps")},
      {"display_order", QT_TRANSLATE_NOOP("health::IssueList", "Display order")},
      {"priority", QT_TRANSLATE_NOOP("health::IssueList", "Priority")},
  };
  const auto found = names.find(key);
  return found == names.end() ? QString() : QCoreApplication::translate("health::IssueList", found->second);
}

} // namespace

QString placeName(const ModelDocument& document, const std::string& pointer) {
  QStringList names;
  for (std::size_t end = pointer.find('/', 1); end != std::string::npos; end = pointer.find('/', end + 1)) {
    const std::string name = document.textAt(pointer.substr(0, end) + "/name");
    if (!name.empty()) {
      names << qstr(name);
    }
  }
  const std::string name = document.textAt(pointer + "/name");
  if (!name.empty()) {
    names << qstr(name);
  } else if (const QString key = keyName(pointer.substr(pointer.rfind('/') + 1)); !key.isEmpty()) {
    names << key;
  }
  return names.isEmpty() ? qstr(pointer) : names.join(QStringLiteral(", "));
}

IssueList::IssueList(ModelDraft& draft, QWidget* parent) : QListWidget(parent), m_draft(draft) {
  setAccessibleName(tr("What is wrong or doubtful"));
  setFrameShape(QFrame::NoFrame);
  setWordWrap(true);
  setTabKeyNavigation(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  const auto go = [this](QListWidgetItem* item) {
    const int row = this->row(item);
    if (row >= 0 && row < static_cast<int>(m_places.size())) {
      emit placeAsked(m_places[static_cast<std::size_t>(row)]);
    }
  };
  connect(this, &QListWidget::itemClicked, this, go);
  connect(this, &QListWidget::itemActivated, this, go);
  connect(&m_draft, &ModelDraft::changed, this, &IssueList::refresh);
  refresh();
}

QSize IssueList::sizeHint() const {
  return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 6};
}

QSize IssueList::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() + 4};
}

void IssueList::refresh() {
  const Wording wording = windowWording(m_draft.session().style());
  QStringList texts;
  m_places.clear();
  for (const Issue& issue : m_draft.issues()) {
    const QString sign = issue.severity == Severity::error ? QStringLiteral("✕") : QStringLiteral("▲");
    const QString place = placeName(m_draft.document(), issue.where);
    const QString sentence = qstr(issueText(issue, wording));
    texts << (place.isEmpty() ? QStringLiteral("%1 %2").arg(sign, sentence)
                              : QStringLiteral("%1 %2: %3").arg(sign, place, sentence));
    m_places.push_back(issue.where);
  }
  if (texts.isEmpty()) {
    texts << tr("Nothing is wrong or doubtful.");
  }
  QStringList shown;
  for (int i = 0; i < count(); ++i) {
    shown << item(i)->text();
  }
  if (shown == texts) {
    return;
  }
  clear();
  addItems(texts);
  color();
}

void IssueList::color() {
  const Looks looks = looksOf(palette());
  for (int i = 0; i < count(); ++i) {
    const bool isError = i < static_cast<int>(m_places.size()) && m_draft.hasErrors();
    item(i)->setForeground(isError ? looks.error : looks.quietText);
  }
}

void IssueList::changeEvent(QEvent* event) {
  QListWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) {
    color();
  }
}

} // namespace health
