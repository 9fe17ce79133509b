// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ReadingOrder.h"

#include "ui/components/InSight.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QTextEdit>
#include <QWidget>

namespace zaklon::ui {

namespace {

/// What is one thing to the keyboard, whatever it is made of.
bool isOneThing(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr;
}

class Reading {
  public:
    void read(QWidget& widget) {
        const bool isOther = widget.isWindow() && !m_seen.isEmpty(); // the root may be a window
        if (m_seen.contains(&widget) || widget.isHidden() || isOther) {
            return;
        }
        m_seen.insert(&widget);
        if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
            widget.focusProxy() == nullptr && widget.isEnabled()) {
            m_stops << &widget;
        }
        if (isOneThing(widget)) {
            return;
        }
        if (auto* area = qobject_cast<QScrollArea*>(&widget)) {
            if (area->widget() != nullptr) {
                read(*area->widget());
            }
            return;
        }
        if (widget.layout() != nullptr) {
            read(*widget.layout());
        }
        const auto& children = widget.children();
        for (QObject* child : children) { // those that no layout places
            if (auto* inside = qobject_cast<QWidget*>(child)) {
                read(*inside);
            }
        }
    }
    const QList<QWidget*>& stops() const { return m_stops; }

  private:
    void read(QLayout& layout) {
        for (int at = 0; at < layout.count(); ++at) {
            QLayoutItem* item = layout.itemAt(at);
            if (QWidget* widget = item->widget()) {
                read(*widget);
            } else if (QLayout* inside = item->layout()) {
                read(*inside);
            }
        }
    }

    QSet<const QWidget*> m_seen;
    QList<QWidget*> m_stops;
};

} // namespace

QList<QWidget*> readingStops(QWidget& root) {
    Reading reading;
    reading.read(root);
    return reading.stops();
}

bool focusAlongReading(QWidget& root, bool forward) {
    const QList<QWidget*> stops = readingStops(root);
    const QWidget* focus = root.window()->focusWidget();
    // The innermost stop that holds the focus: a box that is typed in has it inside.
    qsizetype at = forward ? -1 : stops.size();
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (focus != nullptr && (stops[i] == focus || stops[i]->isAncestorOf(focus))) {
            at = i;
        }
    }
    if (stops.isEmpty()) {
        return false;
    }
    const qsizetype next = (at + (forward ? 1 : -1) + stops.size()) % stops.size();
    stops[next]->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoSight(*stops[next]);
    return true;
}

} // namespace zaklon::ui
