// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/PageFixture.h"
#include "ui/services/CarePlanSection.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace zaklon::test {

/// The care plan of one person without any need yet.
struct OpenPlan {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;
    ui::CarePlanSection section{fixture.session(), fixture.navigator()};

    OpenPlan() {
        section.resize(1026, 540);
        section.showPerson(person);
        section.show();
    }
    template <class Widget>
    Widget* find(const char* name) const {
        for (auto* widget : section.findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        FAIL("no visible " << name);
        return nullptr;
    }
    void press(const char* button) const { find<QPushButton>(button)->click(); }
    void write(const char* title) const {
        find<QLineEdit>("title")->setText(QString::fromLatin1(title));
    }
    void addNeed() const {
        press("add_need");
        write("A safe place to live");
        auto* area = find<QComboBox>("area");
        area->setCurrentIndex(area->findData(QStringLiteral("accommodation")));
        press("save_line");
    }
};

} // namespace zaklon::test
