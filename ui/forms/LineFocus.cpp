// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/LineFocus.h"

#include "ui/components/DueRow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPushButton>

namespace zaklon::ui {

namespace {

QString recordOf(const QWidget& line) {
    return line.property(kLineRecord).toString();
}

/// 'duty_' of 'duty_verify': lines that stand in one list.
QString kindOf(const QString& line) {
    return line.left(line.indexOf(QLatin1Char('_')) + 1);
}

void give(QWidget& control) {
    control.setFocus(Qt::OtherFocusReason);
}

QPushButton* controlIn(const DueRow& line, const QString& name) {
    auto* control = line.findChild<QPushButton*>(name);
    return control != nullptr && control->isVisibleTo(&line) && control->isEnabled() ? control
                                                                                     : nullptr;
}

const DueRow* lineAround(const QWidget& control, const QWidget& within) {
    for (auto* at = control.parentWidget(); at != nullptr && at != &within;
         at = at->parentWidget()) {
        if (const auto* line = qobject_cast<const DueRow*>(at)) {
            return line;
        }
    }
    return nullptr;
}

/// Of the card in which a button stands, where several have buttons of the same names.
QString cardRecord(const QWidget& button, const QWidget& within) {
    for (auto* at = button.parentWidget(); at != nullptr && at != &within;
         at = at->parentWidget()) {
        if (!recordOf(*at).isEmpty()) {
            return recordOf(*at);
        }
    }
    return {};
}

/// The button of the card at which the work goes on, or that of its line.
QAbstractButton* goesOnIn(const QWidget& within, const QString& record) {
    for (auto* at : within.findChildren<QWidget*>()) {
        if (!at->property(kGoesOnHere).toBool() || cardRecord(*at, within) != record) {
            continue;
        }
        auto* line = qobject_cast<DueRow*>(at);
        auto* button = line != nullptr ? &line->verb() : qobject_cast<QAbstractButton*>(at);
        if (button != nullptr && button->isVisibleTo(&within) && button->isEnabled()) {
            return button;
        }
    }
    return nullptr;
}

/// The button beside a heading or of a card.
QAbstractButton* actionIn(const QWidget& within, const QString& name, const QString& record) {
    for (auto* button : within.findChildren<QAbstractButton*>(name)) {
        if (button->isVisibleTo(&within) && button->isEnabled() &&
            lineAround(*button, within) == nullptr && cardRecord(*button, within) == record) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

std::optional<LineFocus> LineFocus::of(const QWidget& within) {
    const auto* control = QApplication::focusWidget();
    if (control == nullptr || !within.isAncestorOf(control)) {
        return std::nullopt;
    }
    LineFocus found;
    found.m_control = control->objectName();
    if (const auto* line = lineAround(*control, within)) {
        found.m_line = line->objectName();
        found.m_record = recordOf(*line);
    } else {
        found.m_record = cardRecord(*control, within);
    }
    const bool isAction = qobject_cast<const QAbstractButton*>(control) != nullptr;
    return found.m_line.isEmpty() && !isAction ? std::nullopt : std::optional(found);
}

bool LineFocus::giveTo(const QWidget& within, const QString& record) {
    for (auto* line : within.findChildren<DueRow*>()) {
        if (!record.isEmpty() && recordOf(*line) == record && line->isVisibleTo(&within)) {
            give(line->verb());
            return true;
        }
    }
    return false;
}

bool LineFocus::giveToCard(const QWidget& within, const QString& record) {
    if (auto* next = record.isEmpty() ? nullptr : goesOnIn(within, record)) {
        give(*next);
        return true;
    }
    for (auto* button : within.findChildren<QPushButton*>()) {
        if (!record.isEmpty() && button->isVisibleTo(&within) && button->isEnabled() &&
            button->focusPolicy() != Qt::NoFocus && cardRecord(*button, within) == record) {
            give(*button);
            return true;
        }
    }
    return false;
}

bool LineFocus::giveToAction(const QWidget& within, const QString& name, const QString& record) {
    auto* action = name.isEmpty() ? nullptr : actionIn(within, name, record);
    if (action != nullptr) {
        give(*action);
    }
    return action != nullptr;
}

bool LineFocus::giveBack(const QWidget& within) const {
    if (m_line.isEmpty()) {
        return giveToAction(within, m_control, m_record);
    }
    QPushButton* next = nullptr;
    for (auto* line : within.findChildren<DueRow*>()) {
        const bool isKind = kindOf(line->objectName()) == kindOf(m_line);
        if (!isKind || !line->isVisibleTo(&within)) {
            continue;
        }
        auto* same = controlIn(*line, m_control);
        if (same != nullptr && line->objectName() == m_line && recordOf(*line) == m_record) {
            give(*same);
            return true;
        }
        next = next == nullptr ? controlIn(*line, line->verb().objectName()) : next;
    }
    if (next != nullptr) {
        give(*next);
    }
    return next != nullptr;
}

} // namespace zaklon::ui
