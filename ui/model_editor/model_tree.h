// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_editor/model_draft.h"

#include <QTreeWidget>

namespace health {

/// The parts of the model: groups and factors with their weights as shares of 100 %, and above them what
/// holds for all. Selecting one shows its form.
class ModelTree : public QTreeWidget {
  Q_OBJECT

public:
  explicit ModelTree(ModelDraft& draft, QWidget* parent = nullptr);

  enum Column { nameColumn, weightColumn, shareColumn };

protected:
  void changeEvent(QEvent* event) override;

private:
  struct Entry {
    std::string place;
    QString name;
    QString weight;
    double share = -1.0; ///< 0 to 1; below 0: has none
    bool isInner = false;
  };

  ModelDraft& m_draft;
  std::vector<Entry> m_entries;
  std::vector<QTreeWidgetItem*> m_items;
  bool m_isRefreshing = false;

  void fitColumns();
  void refresh();
  void rebuild(const std::vector<Entry>& entries);
  std::vector<Entry> entries() const;
  void addGroup(std::vector<Entry>& entries, std::size_t group, double total) const;
  Entry weighed(const std::string& place, double share) const;
  void showSelected();
};

} // namespace health
