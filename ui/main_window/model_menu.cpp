// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/model_menu.h"

#include "ui/session/session.h"
#include "ui/shared/words.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace health {
namespace {

void rebuild(QMenu& menu, QActionGroup& group, QAction* end, Session& session) {
  for (QAction* old : group.actions()) {
    menu.removeAction(old);
    group.removeAction(old);
    old->deleteLater(); // it may be the one that was just chosen
  }
  for (const auto& model : session.models()) {
    // Menus would take a single & for a mnemonic.
    auto* action = new QAction(qstr(model->name).replace(QLatin1Char('&'), QStringLiteral("&&")), &group);
    action->setCheckable(true);
    QObject::connect(action, &QAction::triggered, &session, [&session, model] { session.useModel(model); });
    menu.insertAction(end, action);
  }
}

/// None is checked while a version of a model is in use that another one replaced.
void check(const QActionGroup& group, const Session& session) {
  const QList<QAction*> actions = group.actions();
  for (int i = 0; i < actions.size(); ++i) {
    actions[i]->setChecked(session.models()[static_cast<std::size_t>(i)] == session.state().model);
  }
}

} // namespace

void addModelChoices(QMenu& menu, Session& session) {
  auto* group = new QActionGroup(&menu);
  QAction* end = menu.addSeparator();
  const auto refresh = [&menu, group, end, &session] {
    rebuild(menu, *group, end, session);
    check(*group, session);
  };
  QObject::connect(&session, &Session::modelsChanged, group, refresh);
  QObject::connect(&session, &Session::modelChanged, group, [group, &session] { check(*group, session); });
  refresh();
}

} // namespace health
