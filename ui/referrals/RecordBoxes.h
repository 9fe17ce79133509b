// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes from which a record or a code is chosen.
#pragma once

#include "core/base/RecordId.h"
#include "core/store/FieldTraits.h"
#include "ui/session/Text.h"

#include <QComboBox>

#include <algorithm>

namespace zaklon::ui {

/// Nil stands for nothing chosen.
inline void addRecord(QComboBox& box, const RecordId& id, const QString& text) {
    box.addItem(text, id.isNil() ? QString() : toQString(id.toString()));
}
inline RecordId currentRecord(const QComboBox& box) {
    return RecordId::parse(toText(box.currentData().toString())).value_or(RecordId());
}
/// The first one if it is not there.
inline void selectRecord(QComboBox& box, const RecordId& id) {
    box.setCurrentIndex(std::max(0, box.findData(toQString(id.toString()))));
}

inline void addCode(QComboBox& box, const Code& code, const QString& text) {
    box.addItem(text, toQString(code.text));
}
inline Code currentCode(const QComboBox& box) {
    return Code{toText(box.currentData().toString())};
}
inline void selectCode(QComboBox& box, const Code& code) {
    box.setCurrentIndex(std::max(0, box.findData(toQString(code.text))));
}

} // namespace zaklon::ui
