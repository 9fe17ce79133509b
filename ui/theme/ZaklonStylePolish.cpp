// SPDX-License-Identifier: GPL-3.0-or-later
// What ZaklonStyle does once to every widget, and the keys that change what it draws.
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/BoxList.h"
#include "ui/theme/BoxTyping.h"
#include "ui/theme/Icon.h"
#include "ui/theme/ReadingRing.h"
#include "ui/theme/ZaklonStyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextDocument>
#include <QTextEdit>

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
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        makeTransparent(*view);
    } else if (auto* box = qobject_cast<QComboBox*>(widget)) {
        box->setMaxVisibleItems(BoxList::kMostRows);
        if (box->findChild<BoxTyping*>({}, Qt::FindDirectChildrenOnly) == nullptr) {
            new BoxTyping(*box);
        }
    } else if (widget->inherits("QComboBoxPrivateContainer")) {
        keepInWindow(*widget);
    } else if (auto* rich = qobject_cast<QTextEdit*>(widget)) {
        rich->document()->setDocumentMargin(kTextMargin);
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
    // Mnemonics are underlined only while Alt is held.
    const auto type = event->type();
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
