// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/help_window.h"

#include "ui/main_window/help_text.h"
#include "ui/session/session.h"

#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace health {

HelpWindow::HelpWindow(const Session& session, QWidget* parent) : QWidget(parent, Qt::Window) {
  setWindowTitle(tr("How the score works"));
  auto* browser = new QTextBrowser(this);
  browser->setAccessibleName(tr("Help"));
  browser->setFrameShape(QFrame::NoFrame);
  const auto show = [browser, &session] { browser->setHtml(helpHtml(session)); };
  connect(&session, &Session::modelChanged, browser, show);
  show();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(browser);
  connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
  resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 42);
}

} // namespace health
