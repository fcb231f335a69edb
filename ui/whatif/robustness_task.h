// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/robustness.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace health {

/// Counts weightings in a thread of its own, so that typing never waits. Asking anew gives up on what was
/// asked before.
class RobustnessTask : public QObject {
  Q_OBJECT

public:
  explicit RobustnessTask(QObject* parent);
  ~RobustnessTask() override;

  void start(const ScoreResult& result);
  void cancel();

signals:
  void done(const health::Robustness& robustness);

private:
  std::shared_ptr<std::atomic_bool> m_isCancelled; ///< of the question asked last
};

} // namespace health
