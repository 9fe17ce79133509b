// SPDX-License-Identifier: GPL-3.0-or-later
// Decides which part of ControlPainting draws what. Sizes, places and hints are in
// ZaklonStyleMetrics.cpp.
#include "ui/theme/ZaklonStyle.h"

#include "ui/theme/ControlPainting.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableView>
#include <QTextDocument>
#include <QTextEdit>

namespace zaklon::ui {

using painting::Canvas;

namespace {

/// With the frame, text begins where it begins in a line edit.
constexpr qreal kTextMargin = 7;

/// Views show the surface they lie on; their own frame, if any, fills it.
void makeTransparent(QAbstractItemView& view) {
    view.viewport()->setAutoFillBackground(false);
    view.setAttribute(Qt::WA_Hover);
    view.viewport()->setAttribute(Qt::WA_Hover);
}

} // namespace

ZaklonStyle::ZaklonStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void ZaklonStyle::polish(QApplication* application) {
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void ZaklonStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        makeTransparent(*view);
    } else if (auto* rich = qobject_cast<QTextEdit*>(widget)) {
        rich->document()->setDocumentMargin(kTextMargin);
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(widget)) {
        plain->document()->setDocumentMargin(kTextMargin);
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

Canvas ZaklonStyle::canvasFor(const QStyleOption& option, QPainter& painter,
                              const QWidget* widget) const {
    // A painter knows the direction of the application, not that of a mirrored part of a page.
    painter.setLayoutDirection(option.direction);
    return {painter, m_theme, widget};
}

void ZaklonStyle::drawFocus(const QStyleOption* option, QPainter& painter,
                            const QWidget* widget) const {
    if (qobject_cast<const QPushButton*>(widget) != nullptr ||
        qobject_cast<const QTableView*>(widget) != nullptr) {
        return; // the panel draws its ring; tables ring the whole row in their delegate
    }
    drawInnerFocusRing(painter, option->rect, radius::kInput, m_theme.focus);
}

void ZaklonStyle::drawMarkedText(ControlElement element, const QStyleOptionButton& option,
                                 QPainter& painter, const QWidget* widget) const {
    // QCommonStyle would place the parts by Fusion's measures, past this style.
    const bool check = element == CE_CheckBox;
    const Canvas canvas = canvasFor(option, painter, widget);
    QStyleOptionButton part = option;
    part.rect =
        subElementRect(check ? SE_CheckBoxIndicator : SE_RadioButtonIndicator, &option, widget);
    if (check) {
        painting::checkBox(canvas, part);
    } else {
        painting::radioButton(canvas, part);
    }
    part.rect =
        subElementRect(check ? SE_CheckBoxContents : SE_RadioButtonContents, &option, widget);
    drawControl(check ? CE_CheckBoxLabel : CE_RadioButtonLabel, &part, &painter, widget);
    if (painting::has(option, State_HasFocus)) {
        drawInnerFocusRing(painter, option.rect, radius::kInput, m_theme.focus);
    }
}

void ZaklonStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
    const Canvas canvas = canvasFor(*option, *painter, widget);
    switch (element) {
    case PE_PanelButtonCommand:
        return painting::pushButtonPanel(canvas, *option);
    case PE_PanelButtonTool:
        return painting::toolButtonPanel(canvas, *option);
    case PE_FrameFocusRect:
        return drawFocus(option, *painter, widget);
    case PE_FrameDefaultButton:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
        return; // nothing: whitespace separates
    case PE_PanelLineEdit:
        return painting::lineEditPanel(canvas, *option);
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
        return;
    case PE_Frame:
        return painting::frame(canvas, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return painting::checkBox(canvas, *option);
    case PE_IndicatorRadioButton:
        return painting::radioButton(canvas, *option);
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return painting::arrow(canvas, *option, element);
    case PE_IndicatorBranch:
        return painting::branch(canvas, *option);
    case PE_PanelItemViewRow:
        return; // rows are painted by their items, so that hover and choice have one shape
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            painting::itemPanel(canvas, *item);
        }
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        return painting::menuPanel(canvas, *option);
    case PE_PanelTipLabel:
        return painting::tipPanel(canvas, *option);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ZaklonStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const Canvas canvas = canvasFor(*option, *painter, widget);
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        if (element == CE_PushButtonLabel) {
            return painting::pushButtonLabel(canvas, *button);
        }
        if (element == CE_PushButtonBevel) {
            return painting::pushButtonPanel(canvas, *option);
        }
        if (element == CE_CheckBox || element == CE_RadioButton) {
            return drawMarkedText(element, *button, *painter, widget);
        }
    } else if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        if (element == CE_ComboBoxLabel) {
            return painting::comboBoxLabel(canvas, *combo);
        }
    } else if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape) {
            return painting::tabShape(canvas, *tab);
        }
        if (element == CE_TabBarTabLabel) {
            return painting::tabLabel(canvas, *tab);
        }
    } else if (const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        if (element == CE_Header) {
            // QCommonStyle would place label and arrow by Fusion's measures, past this style.
            painting::headerSection(canvas, *head);
            return painting::headerLabel(canvas, *head);
        }
        if (element == CE_HeaderSection) {
            return painting::headerSection(canvas, *head);
        }
        if (element == CE_HeaderLabel) {
            return painting::headerLabel(canvas, *head);
        }
    } else if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        if (element == CE_MenuItem) {
            return painting::menuItem(canvas, *item);
        }
    } else if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
        if (element == CE_ProgressBarGroove) {
            return painting::progressGroove(canvas, *bar);
        }
        if (element == CE_ProgressBarContents) {
            return painting::progressContents(canvas, *bar);
        }
        if (element == CE_ProgressBarLabel) {
            return; // the words stand beside the bar
        }
    }
    if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        row != nullptr && element == CE_ItemViewItem) {
        // A chosen row lies on a light ground: its text stays as it is.
        QStyleOptionViewItem readable(*row);
        readable.palette.setColor(QPalette::HighlightedText, m_theme.text);
        QProxyStyle::drawControl(element, &readable, painter, widget);
        return;
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            m_theme.line);
        return;
    }
    if (element == CE_Splitter) {
        return;
    }
    if (element == CE_MenuEmptyArea) {
        painter->fillRect(option->rect, m_theme.surface);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ZaklonStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
    const Canvas canvas = canvasFor(*option, *painter, widget);
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        return painting::comboBox(canvas, *combo);
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
        return painting::spinBox(canvas, *spin);
    }
    if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option)) {
        return painting::groupBox(canvas, *group);
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_ScrollBar) {
            return painting::scrollBar(canvas, *bar,
                                       painting::scrollBarPart(*bar, SC_ScrollBarSlider));
        }
        if (control == CC_Slider) {
            return painting::slider(canvas, *bar,
                                    subControlRect(control, option, SC_SliderHandle, widget));
        }
    }
    if (control == CC_ToolButton && painting::has(*option, State_HasFocus)) {
        // Fusion would add a dotted rectangle of its own to the ring of the panel.
        if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            painting::toolButtonPanel(canvas, *tool);
            QStyleOptionToolButton plain(*tool);
            plain.state &= ~(State_HasFocus | State_MouseOver | State_On);
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
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
