// SPDX-License-Identifier: GPL-3.0-or-later
// What colleagues are called in a list.
#pragma once

#include "core/base/RecordId.h"
#include "core/vault/Worker.h"

#include <QString>

#include <map>

namespace zaklon::ui {

class Session;

QString nameOf(const Worker& worker);

class WorkerNames {
  public:
    /// Of everybody, also of those who left.
    explicit WorkerNames(const Session& session);
    /// Empty for nobody.
    QString of(const RecordId& worker) const;

  private:
    std::map<RecordId, QString> m_names;
};

} // namespace zaklon::ui
