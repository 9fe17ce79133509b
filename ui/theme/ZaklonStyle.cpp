// SPDX-License-Identifier: GPL-3.0-or-later
// Decides which part of ControlPainting draws what. Sizes, places and hints are in
// ZaklonStyleMetrics.cpp.
#include "ui/theme/ZaklonStyle.h"

#include "ui/theme/ControlPainting.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QPainter>
#include <QPushButton>
#include <QTableView>

namespace zaklon::ui {

using painting::Canvas;

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

bool ZaklonStyle::drawOwnControl(ControlElement element, const QStyleOption& option,
                                 const Canvas& canvas) const {
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
        combo != nullptr && element == CE_ComboBoxLabel) {
        painting::comboBoxLabel(canvas, *combo);
        return true;
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option);
        tab != nullptr && (element == CE_TabBarTabShape || element == CE_TabBarTabLabel)) {
        element == CE_TabBarTabShape ? painting::tabShape(canvas, *tab)
                                     : painting::tabLabel(canvas, *tab);
        return true;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
        item != nullptr && element == CE_MenuItem) {
        painting::menuItem(canvas, *item);
        return true;
    }
    return drawButtonPart(element, option, canvas) || drawHeadPart(element, option, canvas) ||
           drawProgressPart(element, option, canvas);
}

bool ZaklonStyle::drawButtonPart(ControlElement element, const QStyleOption& option,
                                 const Canvas& canvas) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button == nullptr) {
        return false;
    }
    switch (element) {
    case CE_PushButtonLabel:
        painting::pushButtonLabel(canvas, *button);
        return true;
    case CE_PushButtonBevel:
        painting::pushButtonPanel(canvas, option);
        return true;
    case CE_CheckBox:
    case CE_RadioButton:
        drawMarkedText(element, *button, canvas.painter, canvas.widget);
        return true;
    default:
        return false;
    }
}

bool ZaklonStyle::drawHeadPart(ControlElement element, const QStyleOption& option,
                               const Canvas& canvas) const {
    const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (head == nullptr) {
        return false;
    }
    // CE_Header too: QCommonStyle would place label and arrow by Fusion's measures, past this
    // style.
    if (element == CE_Header || element == CE_HeaderSection) {
        painting::headerSection(canvas, *head);
    }
    if (element == CE_Header || element == CE_HeaderLabel) {
        painting::headerLabel(canvas, *head);
    }
    return element == CE_Header || element == CE_HeaderSection || element == CE_HeaderLabel;
}

bool ZaklonStyle::drawProgressPart(ControlElement element, const QStyleOption& option,
                                   const Canvas& canvas) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (bar == nullptr) {
        return false;
    }
    if (element == CE_ProgressBarGroove) {
        painting::progressGroove(canvas, *bar);
    } else if (element == CE_ProgressBarContents) {
        painting::progressContents(canvas, *bar);
    }
    // Not the label: the words stand beside the bar.
    return element == CE_ProgressBarGroove || element == CE_ProgressBarContents ||
           element == CE_ProgressBarLabel;
}

void ZaklonStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const Canvas canvas = canvasFor(*option, *painter, widget);
    if (drawOwnControl(element, *option, canvas) || element == CE_Splitter) {
        return;
    }
    if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        row != nullptr && element == CE_ItemViewItem) {
        // A chosen row lies on a light ground: its text stays as it is.
        QStyleOptionViewItem readable(*row);
        readable.palette.setColor(QPalette::HighlightedText, m_theme.text);
        return QProxyStyle::drawControl(element, &readable, painter, widget);
    }
    if (element == CE_HeaderEmptyArea) {
        const QRect& area = option->rect;
        return painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), m_theme.line);
    }
    if (element == CE_MenuEmptyArea) {
        return painter->fillRect(option->rect, m_theme.surface);
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

} // namespace zaklon::ui
