// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_editor/model_draft.h"
#include "ui/shared/card.h"

namespace health {

class InkLabel;
class LinkButton;
class Readout;

/// The session's present customer by the draft, beside the score by the model in use.
class PreviewCard : public Card {
  Q_OBJECT

public:
  explicit PreviewCard(ModelDraft& draft, QWidget* parent = nullptr);

  /// Only what is most needed, where room is short.
  void setBrief(bool brief);

private:
  ModelDraft& m_draft;
  InkLabel* m_customer;
  Readout* m_score;
  Readout* m_category;
  InkLabel* m_against;
  InkLabel* m_known;
  InkLabel* m_version;
  LinkButton* m_newRevision;

  void refresh();
  void refreshScore(const ScoreResult& preview);
  QString versionText() const;
};

} // namespace health
