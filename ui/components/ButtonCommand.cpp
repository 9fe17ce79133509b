// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/ButtonCommand.h"

#include "ui/components/EmptyState.h"
#include "ui/components/Field.h"
#include "ui/theme/ButtonKind.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVariant>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr const char* kCommandWords = "commandWords";
constexpr const char* kOtherWords = "otherWords";
constexpr const char* kKeptOut = "keptFromCommands";

bool isAnswer(const QAbstractButton& button) {
    return qobject_cast<const QCheckBox*>(&button) != nullptr ||
           qobject_cast<const QRadioButton*>(&button) != nullptr ||
           qobject_cast<const QLineEdit*>(button.parentWidget()) != nullptr;
}

/// Also in a window of its own, such as a menu or the list of a box.
bool isKeptOut(const QWidget& button, const QWidget& root) {
    for (const QWidget* at = &button; at != nullptr && at != &root; at = at->parentWidget()) {
        if (at->isWindow() || qobject_cast<const Field*>(at) != nullptr ||
            at->property(kKeptOut).toBool()) {
            return true;
        }
    }
    return false;
}

bool canBePressed(const QAbstractButton& button, const QWidget& root) {
    const bool isChosen = buttonKind(&button) == ButtonKind::Segment && button.isChecked();
    return button.isEnabled() && button.isVisibleTo(&root) && !isChosen && !isAnswer(button) &&
           !isKeptOut(button, root);
}

QString wordsOf(const QAbstractButton& button) {
    QString words = button.property(kCommandWords).toString();
    if (words.isEmpty()) {
        words = button.accessibleName();
    }
    if (words.isEmpty()) {
        words = button.text();
    }
    return words.remove(u'&').simplified();
}

QString placeOf(const QWidget& button, const QWidget& root) {
    for (const QWidget* at = button.parentWidget(); at != nullptr && at != &root;
         at = at->parentWidget()) {
        if (!at->accessibleName().isEmpty()) {
            return at->accessibleName();
        }
    }
    return {};
}

/// Where a list is empty, what begins it often stands there too, beside the button of the page.
bool isOfEmptyState(const QAbstractButton& button) {
    return qobject_cast<const EmptyState*>(button.parentWidget()) != nullptr;
}

void dropEmptyStates(std::vector<ButtonCommand>& commands) {
    const auto before = commands;
    std::erase_if(commands, [&](const ButtonCommand& each) {
        return isOfEmptyState(*each.button) &&
               std::any_of(before.begin(), before.end(), [&](const ButtonCommand& other) {
                   return other.words == each.words && !isOfEmptyState(*other.button);
               });
    });
}

/// Says where those stand that say the same, and leaves out those that stand in one place.
void tellApart(std::vector<ButtonCommand>& commands, const QWidget& root) {
    const auto alone = [&](const ButtonCommand& each) {
        return std::count_if(commands.begin(), commands.end(), [&](const ButtonCommand& other) {
                   return other.words == each.words && other.place == each.place;
               }) == 1;
    };
    std::vector<bool> isAlone;
    std::transform(commands.begin(), commands.end(), std::back_inserter(isAlone), alone);
    for (std::size_t i = 0; i < commands.size(); ++i) {
        commands[i].place = isAlone[i] ? QString() : placeOf(*commands[i].button, root);
    }
    std::vector<ButtonCommand> told;
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(told), alone);
    commands = std::move(told);
}

} // namespace

void setCommandWords(QAbstractButton& button, const QString& words) {
    button.setProperty(kCommandWords, words);
}

void setOtherWords(QAbstractButton& button, const QString& words) {
    button.setProperty(kOtherWords, words);
}

void keepFromCommands(QWidget& part) {
    part.setProperty(kKeptOut, true);
}

std::vector<ButtonCommand> buttonCommands(const QWidget& root) {
    std::vector<ButtonCommand> commands;
    const auto inside = root.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : inside) {
        const QString words = wordsOf(*button);
        if (!words.isEmpty() && canBePressed(*button, root)) {
            commands.push_back(
                {button,
                 words,
                 button->text().remove(u'&') + u' ' + button->property(kOtherWords).toString(),
                 {}});
        }
    }
    dropEmptyStates(commands);
    tellApart(commands, root);
    return commands;
}

void pressButton(QAbstractButton& button) {
    if (button.focusPolicy() != Qt::NoFocus) {
        button.setFocus(Qt::OtherFocusReason);
    }
    auto* push = qobject_cast<QPushButton*>(&button);
    if (push != nullptr && push->menu() != nullptr) {
        push->showMenu();
    } else {
        button.click();
    }
}

} // namespace zaklon::ui
