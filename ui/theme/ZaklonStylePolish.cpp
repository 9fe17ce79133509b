// SPDX-License-Identifier: GPL-3.0-or-later
// What ZaklonStyle does once to every widget, and the keys that change what it draws.
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/BoxList.h"
#include "ui/theme/BoxTab.h"
#include "ui/theme/BoxTyping.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/ReadingRing.h"
#include "ui/theme/ZaklonStyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextDocument>
#include <QTextEdit>
#include <QVariant>

namespace zaklon::ui {

namespace {

/// With the frame, text begins where it begins in a line edit.
constexpr qreal kTextMargin = 7;

/// Views show the surface they lie on; their own frame, if any, fills it.
void makeTransparent(QAbstractItemView& view) {
    view.viewport()->setAutoFillBackground(false);
    view.setAttribute(Qt::WA_Hover);
    view.viewport()->setAttribute(Qt::WA_Hover);
}

/// A widget is polished again with every change of the theme.
void ringWhenRead(QAbstractScrollArea& area) {
    if (area.findChild<ReadingRing*>({}, Qt::FindDirectChildrenOnly) == nullptr) {
        new ReadingRing(area);
    }
}

void keepInWindow(QWidget& popup) {
    auto* box = qobject_cast<QComboBox*>(popup.parentWidget());
    if (box != nullptr && popup.findChild<BoxList*>({}, Qt::FindDirectChildrenOnly) == nullptr) {
        new BoxList(*box, popup);
        box->view()->installEventFilter(
            box->findChild<BoxTyping*>({}, Qt::FindDirectChildrenOnly)); // which the box has by now
    }
}

/// What draws a box of its own: not the line inside another control or in the cell of a table.
bool isBox(const QWidget& widget) {
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    const bool isInput = line != nullptr ? line->hasFrame()
                                         : qobject_cast<const QComboBox*>(&widget) != nullptr ||
                                               qobject_cast<const QAbstractSpinBox*>(&widget);
    const QWidget* around = widget.parentWidget();
    const bool isInner = qobject_cast<const QComboBox*>(around) != nullptr ||
                         qobject_cast<const QAbstractSpinBox*>(around) != nullptr ||
                         (around != nullptr && qobject_cast<const QAbstractItemView*>(
                                                   around->parentWidget()) != nullptr);
    return isInput && !isInner;
}

/// A layout that runs short of room goes below the height a box asks for, never below this. What a
/// page asked for itself stays.
void keepHeight(QWidget& box, int tall) {
    constexpr auto kKept = "boxHeight";
    const bool isOurs = box.minimumHeight() == box.property(kKept).toInt(); // 0 at first
    if (isOurs && box.maximumHeight() >= tall) {
        box.setProperty(kKept, tall);
        box.setMinimumHeight(tall);
    }
}

} // namespace

ZaklonStyle::ZaklonStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void ZaklonStyle::polish(QApplication* application) {
    QProxyStyle::polish(application);
    application->installEventFilter(this);
    QApplication::setKeyboardInputInterval(BoxTyping::kTogetherMs);
}

void ZaklonStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (isBox(*widget)) {
        keepHeight(*widget, m_theme.scaled(height::kInput));
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        makeTransparent(*view);
        if (view->inherits("QComboBoxListView") &&
            view->findChild<BoxTab*>({}, Qt::FindDirectChildrenOnly) == nullptr) {
            new BoxTab(*view);
        }
    } else if (auto* box = qobject_cast<QComboBox*>(widget)) {
        box->setMaxVisibleItems(BoxList::kMostRows);
        if (box->findChild<BoxTyping*>({}, Qt::FindDirectChildrenOnly) == nullptr) {
            new BoxTyping(*box);
        }
    } else if (widget->inherits("QComboBoxPrivateContainer")) {
        keepInWindow(*widget);
    } else if (auto* rich = qobject_cast<QTextEdit*>(widget)) {
        const bool isPaper = rich->property("paper").toBool();
        rich->document()->setDocumentMargin(isPaper ? space::kCard : kTextMargin);
        if (rich->frameShape() == QFrame::NoFrame) {
            ringWhenRead(*rich);
        }
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(widget)) {
        plain->document()->setDocumentMargin(kTextMargin);
    } else if (auto* area = qobject_cast<QScrollArea*>(widget);
               area != nullptr && widget->metaObject() == &QScrollArea::staticMetaObject) {
        if (widget->accessibleName().isEmpty()) {
            // Tab goes to what is inside, which scrolls into sight; a stop of its own has a name.
            widget->setFocusPolicy(Qt::NoFocus);
        } else {
            setAccessibleRole(*widget, QAccessible::Pane);
            ringWhenRead(*area);
        }
    }
}

bool ZaklonStyle::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::StyleChange && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (isBox(*widget)) {
            keepHeight(*widget, m_theme.scaled(height::kInput)); // the text size may be another
        }
    }
    // Mnemonics are underlined only while Alt is held.
    if (type == QEvent::KeyPress || type == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool shown = type == QEvent::KeyPress && key->key() == Qt::Key_Alt;
        const bool matters = key->key() == Qt::Key_Alt || m_mnemonicsShown;
        if (matters && shown != m_mnemonicsShown && watched->isWidgetType()) {
            m_mnemonicsShown = shown;
            const auto children =
                static_cast<QWidget*>(watched)->window()->findChildren<QWidget*>();
            for (QWidget* child : children) {
                child->update();
            }
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

QIcon ZaklonStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                                const QWidget* widget) const {
    switch (pixmap) {
    case SP_MessageBoxCritical:
    case SP_MessageBoxWarning:
        return icon(IconName::Alert);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(IconName::Info);
    case SP_LineEditClearButton:
        return icon(IconName::Close, &Theme::text3);
    case SP_ArrowLeft:
        return icon(IconName::ChevronLeft);
    case SP_ArrowRight:
        return icon(IconName::ChevronRight);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace zaklon::ui
