// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/ShownWords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringList>
#include <QWidget>

namespace zaklon::desktop {

namespace {

void addRows(const QAbstractItemModel* model, const QModelIndex& parent, QStringList& words) {
    for (int row = 0; model != nullptr && row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const auto index = model->index(row, column, parent);
            words << index.data().toString() << index.data(Qt::AccessibleTextRole).toString();
        }
        addRows(model, model->index(row, 0, parent), words);
    }
}

} // namespace

QString shownWords(const QWidget& widget) {
    QStringList all{widget.accessibleName(), widget.accessibleDescription()};
    const auto add = [&all](const QWidget* each) {
        if (const auto* label = qobject_cast<const QLabel*>(each)) {
            all << label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(each)) {
            all << button->text();
        } else if (const auto* line = qobject_cast<const QLineEdit*>(each)) {
            all << line->text();
        } else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(each)) {
            all << plain->toPlainText();
        } else if (const auto* box = qobject_cast<const QComboBox*>(each)) {
            all << box->currentText();
        } else {
            all << each->accessibleName();
        }
    };
    add(&widget);
    const auto inside = widget.findChildren<QWidget*>();
    for (const QWidget* child : inside) {
        if (child->isVisible()) {
            add(child);
        }
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
        addRows(view->model(), {}, all);
    }
    return all.join(u'\n');
}

} // namespace zaklon::desktop
