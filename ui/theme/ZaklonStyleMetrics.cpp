// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, places and hints of ZaklonStyle. Heights of what holds text follow the user's text size.
#include "ui/theme/ControlPainting.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/ZaklonStyle.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

int inputHeight(const Theme& theme, const QStyleOption* option) {
    const int text = option != nullptr ? option->fontMetrics.height() : 0;
    return std::max(theme.scaled(height::kInput), text + 12);
}

QRect withoutRingRoom(const QStyleOption& option, const QWidget& widget) {
    const int atEnd = std::max(kRingRoom, widget.property("roomAtEnd").toInt());
    return option.rect.adjusted(kRingRoom, kRingRoom, -atEnd, -kRingRoom);
}

bool isTextEdit(const QWidget* widget) {
    return qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

constexpr int kIconSide = 18;

/// The same at every text size.
constexpr std::pair<QStyle::PixelMetric, int> kFixedMetrics[] = {
    {QStyle::PM_CheckBoxLabelSpacing, space::kSmall},
    {QStyle::PM_RadioButtonLabelSpacing, space::kSmall},
    {QStyle::PM_ScrollBarExtent, 12},
    {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
    {QStyle::PM_ScrollView_ScrollBarOverlap, 0},
    {QStyle::PM_ButtonShiftHorizontal, 0},
    {QStyle::PM_ButtonShiftVertical, 0},
    {QStyle::PM_ButtonDefaultIndicator, 0},
    {QStyle::PM_TabBarTabShiftVertical, 0},
    {QStyle::PM_TabBarTabShiftHorizontal, 0},
    {QStyle::PM_TabBarTabOverlap, 0},
    {QStyle::PM_TabBarBaseOverlap, 0},
    {QStyle::PM_MenuHMargin, 0},
    {QStyle::PM_MenuVMargin, 4},
    {QStyle::PM_MenuPanelWidth, 1},
    {QStyle::PM_FocusFrameHMargin, 10},
    {QStyle::PM_LineEditIconMargin, 6},
    {QStyle::PM_HeaderMargin, 0},
    {QStyle::PM_ComboBoxFrameWidth, 2},
    {QStyle::PM_SpinBoxFrameWidth, 2},
    {QStyle::PM_LayoutHorizontalSpacing, space::kSmall},
    {QStyle::PM_LayoutVerticalSpacing, space::kRow},
    {QStyle::PM_LayoutLeftMargin, space::kCard},
    {QStyle::PM_LayoutTopMargin, space::kCard},
    {QStyle::PM_LayoutRightMargin, space::kCard},
    {QStyle::PM_LayoutBottomMargin, space::kCard},
    {QStyle::PM_SplitterWidth, space::kCard},
    {QStyle::PM_ToolTipLabelFrameWidth, 8},
};

} // namespace

QRect ZaklonStyle::subElementRect(SubElement element, const QStyleOption* option,
                                  const QWidget* widget) const {
    switch (element) {
    case SE_PushButtonLayoutItem:
        return option->rect.adjusted(kRingRoom, kRingRoom, -kRingRoom, -kRingRoom);
    case SE_PushButtonContents:
    case SE_PushButtonBevel:
        return option->rect;
    case SE_FrameLayoutItem:
        return widget != nullptr && widget->property("ringRoom").toBool()
                   ? visualRect(option->direction, option->rect, withoutRingRoom(*option, *widget))
                   : option->rect;
    case SE_LineEditContents:
        return option->rect.adjusted(8, 2, -8, -2);
    case SE_CheckBoxLayoutItem:
    case SE_RadioButtonLayoutItem:
        // The indicator stands kRingRoom inside, as do buttons: its edge is on the line of the
        // fields.
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(kRingRoom, 0, 0, 0));
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
        return option->rect;
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator: {
        const int side = m_theme.scaled(kIndicator);
        const QRect logical(option->rect.left() + kRingRoom,
                            option->rect.top() + (option->rect.height() - side) / 2, side, side);
        return visualRect(option->direction, option->rect, logical);
    }
    case SE_CheckBoxContents:
    case SE_RadioButtonContents: {
        const int lead = kRingRoom + m_theme.scaled(kIndicator) + space::kSmall;
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(lead, 0, -kRingRoom, 0));
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect ZaklonStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                  SubControl subControl, const QWidget* widget) const {
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        return painting::comboBoxPart(m_theme, *combo, subControl);
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
        return painting::spinBoxPart(m_theme, *spin, subControl);
    }
    if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option)) {
        return painting::groupBoxPart(m_theme, *group, subControl);
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            return painting::scrollBarPart(*bar, subControl);
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize ZaklonStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& size, const QWidget* widget) const {
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            return painting::pushButtonSize(m_theme, *button, size, widget);
        }
        break;
    case CT_LineEdit:
        return {size.width() + 16, inputHeight(m_theme, option)};
    case CT_ComboBox:
        // The last pixels: letters of a large font are wider than their metrics say.
        return {size.width() + 13 + m_theme.scaled(33), inputHeight(m_theme, option)};
    case CT_SpinBox:
        return {size.width() + 18 + m_theme.scaled(26), inputHeight(m_theme, option)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const int lead = 2 * kRingRoom + m_theme.scaled(kIndicator) + space::kSmall;
        return {size.width() + lead,
                std::max({size.height() + 6, m_theme.scaled(kSmallestTarget)})};
    }
    case CT_HeaderSection: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const int begin = head != nullptr && head->section == 0 ? space::kCard : space::kRow;
        return {plain.width() + begin + space::kRow,
                std::max(m_theme.scaled(height::kTableHead), plain.height())};
    }
    case CT_ItemViewItem: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {plain.width(), std::max(m_theme.scaled(32), plain.height() + 4)};
    }
    case CT_TabBarTab:
        return {size.width() + 8, std::max(m_theme.scaled(36), size.height())};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
            return painting::menuItemSize(m_theme, *item, plain);
        }
        break;
    case CT_ToolButton:
        return {std::max(size.width() + 8, m_theme.scaled(kSmallestTarget)),
                std::max(size.height() + 8, m_theme.scaled(kSmallestTarget))};
    case CT_ProgressBar:
        return {size.width(), 8};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int ZaklonStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.scaled(kIndicator);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return m_theme.scaled(kIconSide);
    case PM_HeaderDefaultSectionSizeVertical:
        return m_theme.scaled(height::kRow);
    case PM_DefaultFrameWidth:
        // A square viewport must stay inside the rounded border of its text edit.
        return isTextEdit(widget) ? 3 : 1;
    default:
        break;
    }
    for (const auto& [fixed, pixels] : kFixedMetrics) {
        if (fixed == metric) {
            return pixels;
        }
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ZaklonStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const {
    switch (hint) {
    case SH_ComboBox_AllowWheelScrolling: // scrolling a form must not change what it says
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Menu_SubMenuPopupDelay:
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
        return 0; // no animation: reduced motion is the default
    case SH_UnderlineShortcut:
        return m_mnemonicsShown ? 1 : 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_Menu_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(data);
            mask != nullptr && option != nullptr) {
            mask->region = popupShape(option->rect);
            return 1;
        }
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace zaklon::ui
