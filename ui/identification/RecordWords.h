// SPDX-License-Identifier: GPL-3.0-or-later
// The words that belong to a record, as sentences of its card: the person's own first.
#pragma once

#include "core/base/RecordId.h"

#include <QString>

class QVBoxLayout;

namespace zaklon::ui {

class Session;

/// Nothing without words, and for whoever may not read them. The labels are named `name` with
/// `_own_words` and `_words` behind it.
void addRecordWords(QVBoxLayout& column, const Session& session, const RecordId& record,
                    const QString& name);

} // namespace zaklon::ui
