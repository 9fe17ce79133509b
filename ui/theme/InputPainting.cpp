// SPDX-License-Identifier: GPL-3.0-or-later
// Line edits, text edits, combo boxes and spin boxes. Focus is a 2 px border in the colour of the
// ring: a field has no room outside its box.
#include "ui/theme/ControlPainting.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/EmptyBox.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVariant>
#include <QWidget>

namespace zaklon::ui::painting {

namespace {

constexpr int kTextInset = 10;
constexpr int kArrowLane = 30;
constexpr int kSpinLane = 26;

QRect mirrored(const QStyleOption& option, const QRect& logical) {
    return QStyle::visualRect(option.direction, option.rect, logical);
}

bool isTextEdit(const QWidget* widget) {
    return qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

} // namespace

bool isInvalid(const QWidget* widget) {
    return widget != nullptr && widget->property("invalid").toBool();
}

void inputBox(const Canvas& canvas, const QRect& rect, bool enabled, bool focused) {
    const Theme& theme = canvas.theme;
    const bool invalid = isInvalid(canvas.widget);
    QColor border = enabled ? theme.lineStrong : theme.line;
    if (focused) {
        border = theme.focus;
    } else if (invalid) {
        border = theme.error;
    }
    drawBox(canvas.painter, rect, radius::kInput, enabled ? theme.surface : theme.window, border,
            focused || invalid ? 2.0 : 1.0);
    if (focused && invalid) { // both are to be seen: where the keys go, and that it needs a look
        drawBox(canvas.painter, rect.adjusted(2, 2, -2, -2), radius::kInput - 2, theme.surface,
                theme.error, 2.0);
    }
}

void lineEditPanel(const Canvas& canvas, const QStyleOption& option) {
    const auto* framed = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (framed == nullptr || framed->lineWidth <= 0) {
        return; // inside a spin box or an editable combo box, which draw their own box
    }
    const bool writable = !has(option, QStyle::State_ReadOnly);
    inputBox(canvas, option.rect, has(option, QStyle::State_Enabled) && writable,
             has(option, QStyle::State_HasFocus));
}

void frame(const Canvas& canvas, const QStyleOption& option) {
    if (canvas.widget != nullptr && canvas.widget->property("paper").toBool()) {
        // A text to be read: nothing is typed into it, so it is framed as a card.
        const Theme& theme = canvas.theme;
        const bool focused = canvas.widget->hasFocus();
        drawBox(canvas.painter, option.rect, radius::kCard, theme.surface,
                focused ? theme.focus : theme.line, focused ? 2.0 : 1.0);
        return;
    }
    if (isTextEdit(canvas.widget)) {
        const bool focused = has(option, QStyle::State_HasFocus) || canvas.widget->hasFocus();
        inputBox(canvas, option.rect, has(option, QStyle::State_Enabled), focused);
        return;
    }
    const bool popup = canvas.widget != nullptr && canvas.widget->isWindow();
    if (popup && canvas.widget->inherits("QComboBoxPrivateContainer")) {
        drawPopup(canvas.painter, option.rect, canvas.theme.surface, canvas.theme.line);
        return;
    }
    drawBox(canvas.painter, option.rect, popup ? 0 : radius::kCard, canvas.theme.surface,
            canvas.theme.line);
}

void comboBox(const Canvas& canvas, const QStyleOptionComboBox& option) {
    const Theme& theme = canvas.theme;
    const bool enabled = has(option, QStyle::State_Enabled);
    inputBox(canvas, option.rect, enabled, has(option, QStyle::State_HasFocus));
    const QRect lane = comboBoxPart(theme, option, QStyle::SC_ComboBoxArrow);
    QRectF square(0, 0, theme.scaled(16), theme.scaled(16));
    square.moveCenter(QRectF(lane).center());
    paintIcon(canvas.painter, square, IconName::ChevronDown, enabled ? theme.text2 : theme.text3);
}

void comboBoxLabel(const Canvas& canvas, const QStyleOptionComboBox& option) {
    const Theme& theme = canvas.theme;
    if (option.editable) {
        return;
    }
    const QRect field = comboBoxPart(theme, option, QStyle::SC_ComboBoxEditField);
    QRect text = field;
    if (!option.currentIcon.isNull()) {
        const int side = option.iconSize.width();
        const QRect logical(field.left(), field.center().y() - side / 2, side, side);
        option.currentIcon.paint(&canvas.painter,
                                 QStyle::visualRect(option.direction, field, logical));
        const QRect rest = field.adjusted(side + space::kSmall, 0, 0, 0);
        text = QStyle::visualRect(option.direction, field, rest);
    }
    // No choice made yet: what is said then is a hint, not an answer.
    const auto* box = qobject_cast<const QComboBox*>(canvas.widget);
    const bool hint = box != nullptr && showsHint(*box);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QString words =
        option.currentText.isEmpty() && box != nullptr ? wordsWhenEmpty(*box) : option.currentText;
    drawLine(canvas.painter, text, words, canvas.painter.font(),
             enabled && !hint ? theme.text : theme.text3);
}

QRect comboBoxPart(const Theme& theme, const QStyleOptionComboBox& option,
                   QStyle::SubControl part) {
    const int lane = theme.scaled(kArrowLane);
    const QRect& rect = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        // The line edit of an editable box brings an inset of its own.
        return mirrored(option, rect.adjusted(option.editable ? 1 : kTextInset + 1, 2, -lane, -2));
    case QStyle::SC_ComboBoxArrow:
        return mirrored(option, QRect(rect.right() - lane + 1, rect.top(), lane, rect.height()));
    case QStyle::SC_ComboBoxListBoxPopup:
        return rect.translated(0, 2);
    default:
        return rect;
    }
}

void spinBox(const Canvas& canvas, const QStyleOptionSpinBox& option) {
    const Theme& theme = canvas.theme;
    const bool enabled = has(option, QStyle::State_Enabled);
    inputBox(canvas, option.rect, enabled, has(option, QStyle::State_HasFocus));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto step = [&](QStyle::SubControl part, IconName name, bool possible) {
        const QRect lane = spinBoxPart(theme, option, part);
        QRectF square(0, 0, theme.scaled(12), theme.scaled(12));
        square.moveCenter(QRectF(lane).center());
        const bool hovered =
            option.activeSubControls == part && has(option, QStyle::State_MouseOver);
        QColor color = hovered ? theme.accent : theme.text2;
        color.setAlphaF(enabled && possible ? 1.0F : 0.45F);
        paintIcon(canvas.painter, square, name, color);
    };
    step(QStyle::SC_SpinBoxUp, IconName::ChevronUp,
         option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    step(QStyle::SC_SpinBoxDown, IconName::ChevronDown,
         option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

QRect spinBoxPart(const Theme& theme, const QStyleOptionSpinBox& option, QStyle::SubControl part) {
    const QRect& rect = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int lane = buttons ? theme.scaled(kSpinLane) : 0;
    const int half = rect.height() / 2;
    const QRect column(rect.right() - lane + 1, rect.top(), lane, half);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return buttons ? mirrored(option, column.adjusted(0, 3, 0, 0)) : QRect();
    case QStyle::SC_SpinBoxDown:
        return buttons ? mirrored(option, column.translated(0, half).adjusted(0, 0, 0, -3))
                       : QRect();
    case QStyle::SC_SpinBoxEditField:
        return mirrored(option, rect.adjusted(1, 2, -qMax(lane, 1), -2));
    default:
        return rect;
    }
}

} // namespace zaklon::ui::painting
