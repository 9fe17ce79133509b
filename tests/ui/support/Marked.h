// SPDX-License-Identifier: GPL-3.0-or-later
// A word that is written into a person's records and must not be found on the screen.
#pragma once

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QMetaProperty>
#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace zaklon::test {

/// Written into every place where a person's words stand.
inline const QString kMarker = QStringLiteral("Zimzelenka");

inline void collectRows(const QAbstractItemModel& model, const QModelIndex& parent,
                        QStringList& texts) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const auto index = model.index(row, column, parent);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                  int(Qt::AccessibleDescriptionRole), int(Qt::EditRole)}) {
                texts << index.data(role).toString();
            }
        }
        collectRows(model, model.index(row, 0, parent), texts); // of a tree
    }
}

/// Every text that a widget or model holds, also what is not painted.
inline void collectTexts(const QObject& object, QStringList& texts) {
    const auto* meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const auto property = meta->property(i);
        if (property.typeId() == QMetaType::QString) {
            texts << property.read(&object).toString();
        }
    }
    for (const auto& name : object.dynamicPropertyNames()) {
        texts << object.property(name).toString();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&object)) {
        for (int i = 0; i < box->count(); ++i) {
            texts << box->itemText(i);
        }
    }
    if (const auto* model = qobject_cast<const QAbstractItemModel*>(&object)) {
        collectRows(*model, {}, texts);
    }
}

/// Where the marker stands among everything alive below any window.
inline QStringList whereMarked() {
    QStringList found;
    const auto roots = QApplication::allWidgets();
    for (const auto* widget : roots) {
        QStringList texts;
        collectTexts(*widget, texts);
        const auto others = widget->findChildren<QObject*>(Qt::FindDirectChildrenOnly);
        for (const auto* other : others) {
            collectTexts(*other, texts);
        }
        if (std::any_of(texts.begin(), texts.end(),
                        [](const QString& text) { return text.contains(kMarker); })) {
            found << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                         widget->objectName();
        }
    }
    return found;
}

} // namespace zaklon::test
