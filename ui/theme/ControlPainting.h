// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of ZaklonStyle, one .cpp per kind of control. Nothing else includes this header.
#pragma once

#include "ui/theme/Theme.h"

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

namespace zaklon::ui::painting {

/// What every painter of a control needs.
struct Canvas {
    QPainter& painter;
    const Theme& theme;
    const QWidget* widget = nullptr; ///< may be null
};

bool has(const QStyleOption& option, QStyle::StateFlag flag);
bool isInvalid(const QWidget* widget);

// ButtonPainting.cpp
void pushButtonPanel(const Canvas& canvas, const QStyleOption& option);
void pushButtonLabel(const Canvas& canvas, const QStyleOptionButton& option);
QSize pushButtonSize(const Theme& theme, const QStyleOptionButton& option, const QSize& contents,
                     const QWidget* widget);
void toolButtonPanel(const Canvas& canvas, const QStyleOption& option);

// IndicatorPainting.cpp
void checkBox(const Canvas& canvas, const QStyleOption& option);
void radioButton(const Canvas& canvas, const QStyleOption& option);
void arrow(const Canvas& canvas, const QStyleOption& option, QStyle::PrimitiveElement element);
void branch(const Canvas& canvas, const QStyleOption& option);

// InputPainting.cpp
void inputBox(const Canvas& canvas, const QRect& rect, bool enabled, bool focused);
void lineEditPanel(const Canvas& canvas, const QStyleOption& option);
void frame(const Canvas& canvas, const QStyleOption& option);
void comboBox(const Canvas& canvas, const QStyleOptionComboBox& option);
void comboBoxLabel(const Canvas& canvas, const QStyleOptionComboBox& option);
QRect comboBoxPart(const Theme& theme, const QStyleOptionComboBox& option, QStyle::SubControl part);
void spinBox(const Canvas& canvas, const QStyleOptionSpinBox& option);
QRect spinBoxPart(const Theme& theme, const QStyleOptionSpinBox& option, QStyle::SubControl part);

// ItemViewPainting.cpp
void itemPanel(const Canvas& canvas, const QStyleOptionViewItem& option);
void headerSection(const Canvas& canvas, const QStyleOptionHeader& option);
void headerLabel(const Canvas& canvas, const QStyleOptionHeader& option);

// TabPainting.cpp
void tabShape(const Canvas& canvas, const QStyleOptionTab& option);
void tabLabel(const Canvas& canvas, const QStyleOptionTab& option);

// ScrollBarPainting.cpp
void scrollBar(const Canvas& canvas, const QStyleOptionSlider& option, const QRect& slider);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void progressGroove(const Canvas& canvas, const QStyleOptionProgressBar& option);
void progressContents(const Canvas& canvas, const QStyleOptionProgressBar& option);
void slider(const Canvas& canvas, const QStyleOptionSlider& option, const QRect& handle);

// MenuPainting.cpp
void menuPanel(const Canvas& canvas, const QStyleOption& option);
void menuItem(const Canvas& canvas, const QStyleOptionMenuItem& option);
QSize menuItemSize(const Theme& theme, const QStyleOptionMenuItem& option, const QSize& contents);
void tipPanel(const Canvas& canvas, const QStyleOption& option);

// GroupPainting.cpp
void groupBox(const Canvas& canvas, const QStyleOptionGroupBox& option);
QRect groupBoxPart(const Theme& theme, const QStyleOptionGroupBox& option, QStyle::SubControl part);

} // namespace zaklon::ui::painting
