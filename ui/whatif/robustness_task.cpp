// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/robustness_task.h"

#include <QMetaObject>
#include <QThreadPool>

namespace health {

RobustnessTask::RobustnessTask(QObject* parent) : QObject(parent) {}

RobustnessTask::~RobustnessTask() {
  cancel();
  QThreadPool::globalInstance()->waitForDone(); // it stops within a few draws, and tells nobody
}

void RobustnessTask::cancel() {
  if (m_isCancelled) {
    m_isCancelled->store(true);
  }
}

void RobustnessTask::start(const ScoreResult& result) {
  cancel();
  m_isCancelled = std::make_shared<std::atomic_bool>(false);
  QThreadPool::globalInstance()->start([this, result, isCancelled = m_isCancelled] {
    const auto found = robustnessOf(result, robustnessDraws, [&isCancelled] { return isCancelled->load(); });
    if (!found || isCancelled->load()) {
      return;
    }
    // This object waits for its threads, so it is there; whether the answer is still wanted it asks at home.
    QMetaObject::invokeMethod(this, [this, found, isCancelled] {
      if (!isCancelled->load()) {
        emit done(*found);
      }
    });
  });
}

} // namespace health
