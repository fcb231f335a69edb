// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_editor/model_draft.h"

#include <QListWidget>

namespace health {

/// Every error of the draft, or else every warning, in its place. Choosing one goes there.
class IssueList : public QListWidget {
  Q_OBJECT

public:
  explicit IssueList(ModelDraft& draft, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void changeEvent(QEvent* event) override;

signals:
  void placeAsked(const std::string& pointer);

private:
  ModelDraft& m_draft;
  std::vector<std::string> m_places;

  void refresh();
  void color();
};

/// The names that stand at the places of a pointer, for people: "Support Load, Support Ticket Volume".
QString placeName(const ModelDocument& document, const std::string& pointer);

} // namespace health
