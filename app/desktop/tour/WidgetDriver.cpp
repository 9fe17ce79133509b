// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/WidgetDriver.h"

#include "ui/components/PassphraseField.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace zaklon::desktop {

namespace {

constexpr int kSeenTwice = 48; ///< px that two screenfuls share

QWidget* findOne(QWidget& root, const QString& part) {
    const QString name = part.section(u'#', 0, 0);
    int wanted = qMax(1, part.section(u'#', 1, 1).toInt());
    if (root.objectName() == name && root.isVisible() && wanted == 1) {
        return &root;
    }
    const auto all = root.findChildren<QWidget*>(name);
    for (QWidget* widget : all) {
        if (widget->isVisible() && --wanted == 0) {
            return widget;
        }
    }
    return nullptr;
}

/// Brings it into the visible part of every scroll area around it.
void scrollTo(QWidget& widget) {
    for (QWidget* parent = widget.parentWidget(); parent != nullptr;
         parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            area->ensureWidgetVisible(&widget);
        }
    }
}

/// Of what scrolls down; long tables and lists repeat themselves and are left out.
std::vector<QScrollBar*> scrollBars(const QWidget& root) {
    std::vector<QScrollBar*> bars;
    for (const auto* area : root.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0) {
            bars.push_back(area->verticalScrollBar());
        }
    }
    return bars;
}

void sendMouse(QWidget& widget, QEvent::Type type, const QPoint& at) {
    const bool down = type == QEvent::MouseButtonPress;
    QMouseEvent event(type, at, widget.mapToGlobal(at), Qt::LeftButton,
                      down ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

/// The nearest action around that these keys trigger.
QAction* actionOf(QWidget& target, const QKeySequence& keys) {
    for (QWidget* at = &target; at != nullptr; at = at->parentWidget()) {
        const auto actions = at->actions();
        for (QAction* action : actions) {
            if (action->isEnabled() && action->shortcuts().contains(keys)) {
                return action;
            }
        }
    }
    return nullptr;
}

/// The entry of a menu, or of a menu in it.
QAction* entryOf(const QMenu& menu, const QString& name) {
    const auto entries = menu.actions();
    for (QAction* entry : entries) {
        QAction* inside = entry->menu() == nullptr ? nullptr : entryOf(*entry->menu(), name);
        if (entry->objectName() == name || inside != nullptr) {
            return inside != nullptr ? inside : entry;
        }
    }
    return nullptr;
}

} // namespace

QWidget& WidgetDriver::front() const {
    QWidget* dialog = QApplication::activeModalWidget();
    return dialog != nullptr ? *dialog : m_window;
}

QWidget* WidgetDriver::find(const QString& path) const {
    QWidget* found = &front();
    const QStringList parts = path.split(u'/');
    for (const QString& part : parts) {
        found = findOne(*found, part);
        if (found == nullptr) {
            return nullptr;
        }
    }
    return found;
}

bool WidgetDriver::press(QWidget& widget) const {
    if (!widget.isEnabled()) {
        return false;
    }
    scrollTo(widget);
    // Radio buttons and check boxes take a click on their label only.
    const QPoint at = qobject_cast<QAbstractButton*>(&widget) != nullptr
                          ? QPoint(qMin(widget.width() / 2, 12), widget.height() / 2)
                          : widget.rect().center();
    if (!widget.rect().contains(at)) {
        return false; // just made and without room yet: nobody could hit it
    }
    if ((widget.focusPolicy() & Qt::ClickFocus) != 0) {
        widget.setFocus(Qt::MouseFocusReason);
    }
    sendMouse(widget, QEvent::MouseButtonPress, at);
    sendMouse(widget, QEvent::MouseButtonRelease, at);
    return true;
}

void WidgetDriver::sendKey(QWidget& widget, int key, Qt::KeyboardModifiers modifiers,
                           const QString& text) {
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(&widget, &up);
}

bool WidgetDriver::type(QWidget& widget, const QString& text) const {
    if (!widget.isEnabled()) {
        return false;
    }
    scrollTo(widget);
    widget.setFocus(Qt::OtherFocusReason);
    sendKey(widget, Qt::Key_A, Qt::ControlModifier, {});
    sendKey(widget, Qt::Key_Delete, Qt::NoModifier, {});
    if (auto* secret = qobject_cast<ui::PassphraseField*>(&widget)) {
        secret->clear();
    }
    for (const QChar letter : text) {
        if (letter == u'\n') {
            sendKey(widget, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
        } else {
            sendKey(widget, 0, Qt::NoModifier, QString(letter));
        }
    }
    return true;
}

bool WidgetDriver::choose(QWidget& widget, const QString& wanted) const {
    auto* box = qobject_cast<QComboBox*>(&widget);
    if (box == nullptr || !box->isEnabled()) {
        return false;
    }
    const int byCode = box->findData(wanted);
    const int at = byCode >= 0 ? byCode : box->findText(wanted, Qt::MatchStartsWith);
    return at >= 0 && pick(*box, at);
}

bool WidgetDriver::pick(QComboBox& box, int row) {
    if (row >= box.count()) {
        return false;
    }
    scrollTo(box);
    box.setFocus(Qt::OtherFocusReason);
    box.showPopup();
    box.view()->setCurrentIndex(box.model()->index(row, box.modelColumn(), box.rootModelIndex()));
    sendKey(*box.view(), Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    return true;
}

bool WidgetDriver::makeCurrent(QWidget& list, int row) const {
    if (auto* box = qobject_cast<QComboBox*>(&list)) {
        return pick(*box, row);
    }
    auto* view = qobject_cast<QAbstractItemView*>(&list);
    if (view == nullptr || view->model() == nullptr || row >= view->model()->rowCount()) {
        return false;
    }
    view->setFocus(Qt::OtherFocusReason);
    view->setCurrentIndex(view->model()->index(row, 0));
    return true;
}

QStringList WidgetDriver::buttons(const QStringList& beginnings) const {
    QStringList paths;
    const auto all = front().findChildren<QPushButton*>();
    for (const QString& beginning : beginnings) {
        QHash<QString, int> seen;
        for (const QPushButton* each : all) {
            const QString name = each->objectName();
            if (!each->isVisible() || !name.startsWith(beginning)) {
                continue;
            }
            const int number = ++seen[name];
            if (each->isEnabled() && each->menu() == nullptr) {
                paths << QStringLiteral("%1#%2").arg(name).arg(number);
            }
        }
    }
    return paths;
}

bool WidgetDriver::chooseInMenu(QWidget& button, const QString& name) const {
    auto* push = qobject_cast<QPushButton*>(&button);
    if (push == nullptr || !push->isEnabled()) {
        return false;
    }
    scrollTo(*push);
    QMenu* menu = push->menu();
    if (menu != nullptr) { // a click would wait in it until it closes
        menu->popup(push->mapToGlobal(QPoint(0, push->height())));
    } else if (press(*push)) {
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    QAction* entry = menu == nullptr ? nullptr : entryOf(*menu, name);
    if (menu != nullptr) {
        menu->close();
    }
    if (entry == nullptr || !entry->isEnabled()) {
        return false;
    }
    entry->trigger();
    return true;
}

int WidgetDriver::screens() const {
    int most = 1;
    for (const auto* bar : scrollBars(front())) {
        const int screen = std::max(1, bar->pageStep() - kSeenTwice);
        most = std::max(most, 1 + (bar->maximum() + screen - 1) / screen);
    }
    return most;
}

void WidgetDriver::showScreen(int number) const {
    for (auto* bar : scrollBars(front())) {
        bar->setValue(number * std::max(1, bar->pageStep() - kSeenTwice));
    }
}

int WidgetDriver::rows(const QWidget& list) {
    const QAbstractItemModel* model = nullptr;
    if (const auto* box = qobject_cast<const QComboBox*>(&list)) {
        model = box->model();
    } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&list)) {
        model = view->model();
    }
    return model != nullptr ? model->rowCount() : 0;
}

bool WidgetDriver::key(const QString& keys) const {
    const QKeySequence wanted(keys);
    if (wanted.isEmpty()) {
        return false;
    }
    // Without a window manager no window is active, but each remembers what has its focus.
    // A dialog that was closed may hold it still.
    QWidget* target = QApplication::focusWidget();
    if (target == nullptr || target->window() != &front() || !target->isVisible()) {
        target = front().focusWidget();
    }
    if (target == nullptr) {
        target = &front();
    }
    const QKeyCombination first = wanted[0];
    if (QAction* action = actionOf(*target, wanted)) {
        // As in life: what has the focus may want the key for itself before it is a shortcut. Only
        // here: a key press that is sent brings its own question, and Esc would count twice.
        QKeyEvent claim(QEvent::ShortcutOverride, first.key(), first.keyboardModifiers());
        claim.ignore();
        QApplication::sendEvent(target, &claim);
        if (!claim.isAccepted()) {
            action->trigger();
            return true;
        }
    }
    sendKey(*target, first.key(), first.keyboardModifiers(), {});
    return true;
}

} // namespace zaklon::desktop
