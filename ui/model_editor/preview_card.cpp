// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/preview_card.h"

#include "core/base/decimal.h"
#include "ui/shared/ink_label.h"
#include "ui/shared/link_button.h"
#include "ui/shared/looks.h"
#include "ui/shared/readout.h"
#include "ui/shared/words.h"

#include <QVBoxLayout>

namespace health {
namespace {

/// "4" after "3"; after anything that is no number the same with ".1" behind it.
std::string nextRevision(const std::string& revision) {
  const auto number = parseDecimal(revision);
  const bool isCount = number && *number == static_cast<double>(static_cast<int>(*number));
  return isCount ? std::to_string(static_cast<int>(*number) + 1) : revision + ".1";
}

} // namespace

PreviewCard::PreviewCard(ModelDraft& draft, QWidget* parent)
    : Card(parent), m_draft(draft), m_customer(new InkLabel(this)),
      m_score(new Readout(tr("Score by this model"), this)),
      m_category(new Readout(tr("Category by this model"), this)), m_against(new InkLabel(this)),
      m_known(new InkLabel(this)), m_version(new InkLabel(this)), m_newRevision(new LinkButton(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(14, 10, 14, 12);
  layout->setSpacing(3);
  for (InkLabel* label : {m_customer, static_cast<InkLabel*>(m_score), static_cast<InkLabel*>(m_category),
                          m_against, m_known, m_version}) {
    layout->addWidget(label);
  }
  layout->addWidget(m_newRevision, 0, Qt::AlignLeft);
  connect(m_newRevision, &QPushButton::clicked, this, [this] {
    m_draft.endEdit();
    m_draft.set("/revision", nextRevision(m_draft.document().textAt("/revision")));
  });
  for (InkLabel* quiet : {m_customer, m_against, m_known, m_version}) {
    quiet->setInk(InkLabel::Ink::quiet);
    quiet->setWordWrap(true);
  }
  m_score->setScale(2.4, true);
  m_category->setScale(1.2, true);
  m_version->setScale(0.9);
  connect(&m_draft, &ModelDraft::changed, this, &PreviewCard::refresh);
  refresh();
}

void PreviewCard::setBrief(bool brief) {
  for (InkLabel* detail : {m_customer, m_known, m_version}) {
    detail->setVisible(!brief);
  }
}

void PreviewCard::refresh() {
  const QString customer = m_draft.session().state().customer.simplified();
  m_customer->setText(customer.isEmpty() ? tr("The present customer by this model")
                                         : tr("%1 by this model").arg(customer));
  const auto& preview = m_draft.preview();
  if (!preview || !preview->score) {
    m_score->setReading(QStringLiteral("–"), tr("unknown"));
    m_category->setReading({}, tr("Unknown"));
    m_against->setText(m_draft.hasErrors() ? tr("No score until the errors below are mended.")
                                           : tr("Nothing is known that this model could use."));
    m_known->clear();
  } else {
    refreshScore(*preview);
  }
  m_version->setText(versionText());
  m_newRevision->setVisible(m_draft.needsRevision());
  m_newRevision->setText(
      tr("Make it revision %1").arg(qstr(nextRevision(m_draft.document().textAt("/revision")))));
  m_newRevision->updateGeometry();
}

QString PreviewCard::versionText() const {
  const auto model = m_draft.model();
  if (model == nullptr) {
    return {};
  }
  const QString version =
      tr("Revision %1, fingerprint %2").arg(qstr(model->revision), qstr(model->fingerprint));
  return m_draft.needsRevision() ? tr("%1. Scores differ from the saved file of this revision.").arg(version)
                                 : version;
}

void PreviewCard::refreshScore(const ScoreResult& preview) {
  const Wording wording = windowWording(m_draft.session().style());
  const QString score = qstr(wording.tenths(roundedUnits(*preview.score, 1)));
  const Band& band = *preview.bandOrNull();
  m_score->setReading(score, tr("%1 of 100").arg(score));
  m_category->setTone(band.tone);
  m_category->setReading(toneShape(band.tone) + QLatin1Char(' ') + qstr(band.name), qstr(band.name));
  const auto& present = m_draft.session().outcome().result;
  if (present && present->score) {
    const std::int64_t difference = roundedUnits(*preview.score, 1) - roundedUnits(*present->score, 1);
    const QString name = qstr(present->model->name);
    m_against->setText(difference == 0
                           ? tr("The same as by %1").arg(name)
                           : tr("%1 against %2 by %3")
                                 .arg(qstr(wording.signedTenths(difference)),
                                      qstr(wording.tenths(roundedUnits(*present->score, 1))), name));
  } else {
    m_against->setText({});
  }
  m_known->setText(tr("%1 of %2 inputs known").arg(preview.known).arg(preview.model->scoredFactors()));
}

} // namespace health
