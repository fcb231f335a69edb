// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace health {

class Session;

/// The Help page, beside the window so that one can read and type. It speaks of the present
/// model.
class HelpWindow : public QWidget {
  Q_OBJECT

public:
  HelpWindow(const Session& session, QWidget* parent);
};

} // namespace health
