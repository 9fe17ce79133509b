// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace zaklon::ui::gallery {

struct Sheet {
    const char* name;
    QWidget* (*make)();
    void (*prepare)(QWidget& page) = nullptr; ///< after it is shown: focus, popups
};

const std::vector<Sheet>& sheets();

QWidget* makeBasics();
void focusBasics(QWidget& page);
QWidget* makeForm();
void focusForm(QWidget& page);
QWidget* makeIcons();
QWidget* makeTable();
void focusTable(QWidget& page);

QWidget* makeToday();
void focusToday(QWidget& page);
QWidget* makePerson();
void focusPerson(QWidget& page);

} // namespace zaklon::ui::gallery
