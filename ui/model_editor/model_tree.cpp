// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/model_tree.h"

#include "core/base/decimal.h"
#include "ui/model_editor/form_parts.h"
#include "ui/shared/looks.h"
#include "ui/shared/words.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace health {
namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int shareRole = Qt::UserRole + 1;

/// A share as a bar with its number.
class ShareBar : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const double share = index.data(shareRole).toDouble();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
      painter->fillRect(option.rect, option.palette.highlight());
    }
    if (share < 0) {
      return;
    }
    const Looks looks = looksOf(option.palette);
    const int text = option.fontMetrics.horizontalAdvance(QStringLiteral("100.0 %")) + 8;
    const QRectF room = QRectF(option.rect).adjusted(4, 5, -text, -5);
    painter->fillRect(room, looks.barRest);
    painter->fillRect(QRectF(room.left(), room.top(), room.width() * std::min(share, 1.0), room.height()),
                      looks.bar);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(option.rect.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data().toString());
  }
};

/// A weight as the checker counts it: what is no number or below 0 counts as 0.
double weightAt(const ModelDocument& document, const std::string& place) {
  const Scalar value = document.scalar(place + "/weight");
  const auto* weight = std::get_if<double>(&value);
  return weight == nullptr ? 0.0 : std::max(*weight, 0.0);
}

double factorWeights(const ModelDocument& document, const std::string& group) {
  double sum = 0.0;
  for (std::size_t f = 0; f < document.size(group + "/factors"); ++f) {
    sum += weightAt(document, at(group + "/factors", f));
  }
  return sum;
}

} // namespace

ModelTree::ModelTree(ModelDraft& draft, QWidget* parent) : QTreeWidget(parent), m_draft(draft) {
  setColumnCount(3);
  setHeaderLabels({tr("Part of the model"), tr("Weight"), tr("Share")});
  headerItem()->setTextAlignment(weightColumn, Qt::AlignRight | Qt::AlignVCenter);
  headerItem()->setTextAlignment(shareColumn, Qt::AlignRight | Qt::AlignVCenter);
  setAccessibleName(tr("Parts of the model"));
  setItemDelegateForColumn(shareColumn, new ShareBar(this));
  setUniformRowHeights(true);
  setFrameShape(QFrame::NoFrame);
  setTabKeyNavigation(false);
  header()->setStretchLastSection(false);
  header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
  header()->setSectionResizeMode(weightColumn, QHeaderView::Fixed);
  header()->setSectionResizeMode(shareColumn, QHeaderView::Fixed);
  fitColumns();
  connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
    if (item != nullptr && !m_isRefreshing) {
      m_draft.select(item->data(0, placeRole).toString().toStdString());
    }
  });
  connect(&m_draft, &ModelDraft::changed, this, &ModelTree::refresh);
  refresh();
}

void ModelTree::fitColumns() {
  const int character = fontMetrics().averageCharWidth();
  setIndentation(character * 2);
  header()->resizeSection(weightColumn, character * 8);
  header()->resizeSection(shareColumn, character * 15);
}

void ModelTree::changeEvent(QEvent* event) {
  QTreeWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    fitColumns();
  }
}

ModelTree::Entry ModelTree::weighed(const std::string& place, double share) const {
  const ModelDocument& document = m_draft.document();
  const Scalar weight = document.scalar(place + "/weight");
  const auto* number = std::get_if<double>(&weight);
  const Wording wording = windowWording(m_draft.session().style());
  return {.place = place,
          .name = qstr(document.textAt(place + "/name")),
          .weight =
              number == nullptr ? qstr(document.textAt(place + "/weight")) : qstr(wording.number(*number)),
          .share = share};
}

void ModelTree::addGroup(std::vector<Entry>& entries, std::size_t group, double total) const {
  const ModelDocument& document = m_draft.document();
  const std::string place = at("/groups", group);
  const double factors = factorWeights(document, place);
  const double share = total > 0 && factors > 0 ? weightAt(document, place) / total : 0.0;
  entries.push_back(weighed(place, share));
  for (std::size_t f = 0; f < document.size(place + "/factors"); ++f) {
    const std::string factor = at(place + "/factors", f);
    const double inGroup = factors > 0 ? weightAt(document, factor) / factors : 0.0;
    entries.push_back(weighed(factor, share * inGroup));
    entries.back().isInner = true;
  }
}

std::vector<ModelTree::Entry> ModelTree::entries() const {
  const ModelDocument& document = m_draft.document();
  std::vector<Entry> entries{{.place = "", .name = tr("Model")},
                             {.place = "/bands", .name = tr("Bands and actions")},
                             {.place = "/priority", .name = tr("Priority")},
                             {.place = "/caps", .name = tr("Caps")}};
  double total = 0.0;
  for (std::size_t g = 0; g < document.size("/groups"); ++g) {
    const std::string place = at("/groups", g);
    total += factorWeights(document, place) > 0 ? weightAt(document, place) : 0.0;
  }
  for (std::size_t g = 0; g < document.size("/groups"); ++g) {
    addGroup(entries, g, total);
  }
  for (std::size_t i = 0; i < document.size("/inputs"); ++i) {
    entries.push_back({.place = at("/inputs", i), .name = qstr(document.textAt(at("/inputs", i) + "/name"))});
  }
  return entries;
}

void ModelTree::rebuild(const std::vector<Entry>& entries) {
  clear();
  m_items.clear();
  for (const Entry& entry : entries) {
    QTreeWidgetItem* parent = entry.isInner ? topLevelItem(topLevelItemCount() - 1) : nullptr;
    auto* item = parent == nullptr ? new QTreeWidgetItem(this) : new QTreeWidgetItem(parent);
    item->setData(0, placeRole, qstr(entry.place));
    item->setTextAlignment(weightColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_items.push_back(item);
  }
  expandAll();
}

void ModelTree::refresh() {
  m_isRefreshing = true;
  const std::vector<Entry> entries = this->entries();
  const bool sameShape = std::ranges::equal(entries, m_entries, [](const Entry& left, const Entry& right) {
    return left.place == right.place && left.isInner == right.isInner;
  });
  if (!sameShape) {
    rebuild(entries);
  }
  const Wording wording = windowWording(m_draft.session().style());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Entry& entry = entries[i];
    if (sameShape && entry.name == m_entries[i].name && entry.weight == m_entries[i].weight &&
        entry.share == m_entries[i].share) {
      continue;
    }
    const QString share =
        tr("%1 %").arg(qstr(wording.tenths(std::lround(std::min(entry.share, 1.0) * 1000.0))));
    m_items[i]->setText(nameColumn, entry.name);
    m_items[i]->setToolTip(nameColumn, entry.name.toHtmlEscaped());
    m_items[i]->setText(weightColumn, entry.weight);
    m_items[i]->setText(shareColumn, entry.share < 0 ? QString() : share);
    m_items[i]->setData(shareColumn, shareRole, entry.share);
  }
  m_entries = entries;
  showSelected();
  m_isRefreshing = false;
}

/// An entry of a list inside a part ("/bands/2") belongs to the part.
void ModelTree::showSelected() {
  const std::string& selected = m_draft.selected();
  std::size_t best = 0;
  for (std::size_t i = 0; i < m_entries.size(); ++i) {
    const std::string& place = m_entries[i].place;
    if (selected == place || (!place.empty() && selected.starts_with(place + '/'))) {
      best = place.size() >= m_entries[best].place.size() ? i : best;
    }
  }
  setCurrentItem(m_items[best]);
}

} // namespace health
