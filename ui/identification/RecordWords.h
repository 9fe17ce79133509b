// SPDX-License-Identifier: GPL-3.0-or-later
// The words that belong to a record, as sentences of its card: the person's own first.
#pragma once

#include "core/store/FieldTraits.h"

#include <QString>

class QVBoxLayout;

namespace zaklon::ui {

class Session;

/// Nothing without words, and for whoever may not read them. The labels are named `name` with
/// `_own_words` and `_words` behind it.
void addRecordWords(QVBoxLayout& column, const Session& session, const RecordId& record,
                    const QString& name);

/// A phase of the official procedure, also one that the version in force does not have any more;
/// the code itself if no version says what it is.
QString phaseWords(const Session& session, const Code& phase);

/// By name if that is known and stands in the directory, otherwise its kind.
QString institutionWords(const Session& session, const RecordId& provider, const QString& kind);

} // namespace zaklon::ui
