// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/choice_box.h"

#include "ui/shared/no_wheel.h"
#include "ui/shared/spoken_text.h"

#include <QAbstractItemView>

namespace health {
namespace {

class ChoiceBoxAccessible : public SpokenText {
public:
  explicit ChoiceBoxAccessible(ChoiceBox* box) : SpokenText(box, QAccessible::ComboBox) {}

  QString spoken() const override { return box()->currentText(); }

  QAccessible::State state() const override {
    QAccessible::State state = SpokenText::state();
    state.expandable = true;
    state.expanded = box()->view()->isVisible();
    state.hasPopup = true;
    return state;
  }

  // The choices, as Qt gives them for a combo box.
  int childCount() const override { return 1; }
  QAccessibleInterface* child(int index) const override {
    return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
  }
  QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
  int indexOfChild(const QAccessibleInterface* child) const override {
    return child->object() == box()->view() ? 0 : -1;
  }

  QStringList actionNames() const override { return {showMenuAction(), pressAction(), setFocusAction()}; }
  void doAction(const QString& name) override {
    if (name != showMenuAction() && name != pressAction()) {
      SpokenText::doAction(name);
    } else if (box()->view()->isVisible()) {
      box()->hidePopup();
    } else {
      box()->showPopup();
    }
  }

private:
  ChoiceBox* box() const { return static_cast<ChoiceBox*>(object()); }
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
  auto* box = qobject_cast<ChoiceBox*>(object);
  return box == nullptr ? nullptr : new ChoiceBoxAccessible(box);
}

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
  [[maybe_unused]] static const bool installed = [] {
    QAccessible::installFactory(makeAccessible);
    return true;
  }();
  setFocusPolicy(Qt::StrongFocus);
  NoWheel::on(this);
}

} // namespace health
