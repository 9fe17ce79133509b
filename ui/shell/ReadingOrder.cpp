// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ReadingOrder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
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
        if (m_seen.contains(&widget) || widget.isHidden() || widget.isWindow()) {
            return;
        }
        m_seen.insert(&widget);
        if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
            widget.focusProxy() == nullptr) {
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

void followReading(QWidget& root) {
    Reading reading;
    reading.read(root);
    const auto& stops = reading.stops();
    for (qsizetype at = 1; at < stops.size(); ++at) {
        QWidget::setTabOrder(stops[at - 1], stops[at]);
    }
}

ReadingOrder::ReadingOrder(QWidget& root) : QObject(&root), m_root(root) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool ReadingOrder::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const auto* widget = static_cast<QWidget*>(watched);
        if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) &&
            widget == QApplication::focusWidget() && m_root.isAncestorOf(widget)) {
            followReading(m_root);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zaklon::ui
