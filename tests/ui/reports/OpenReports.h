// SPDX-License-Identifier: GPL-3.0-or-later
// The page of reports on an empty vault, in a window that has the keys.
#pragma once

#include "core/reports/HelplineStore.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/reports/ReportsPage.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <vector>

namespace zaklon::test {

struct OpenReports {
    PageFixture fixture;
    ui::ReportsPage page{fixture.session(), fixture.navigator()};

    OpenReports() {
        page.resize(1234, 696);
        page.show();
        page.refresh();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.firstFocus()->setFocus();
    }
    template <class Widget>
    Widget* find(const char* name) const {
        for (auto* widget : page.findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        FAIL("no visible " << name);
        return nullptr;
    }
    void press(const char* button) const { find<QPushButton>(button)->click(); }
    void choose(const char* box, const char* code) const {
        auto* list = find<QComboBox>(box);
        const int index = list->findData(QString::fromLatin1(code));
        REQUIRE(index >= 0);
        list->setCurrentIndex(index);
        Q_EMIT list->activated(index);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        QTest::keyClick(focus(), key, modifiers);
    }
    /// Without a window manager a closed list may take the activation along; the window remembers
    /// what has its focus.
    QWidget* focus() const {
        QWidget* active = QApplication::focusWidget();
        return active != nullptr ? active : page.focusWidget();
    }
    std::vector<HelplineRow> log() {
        return HelplineStore(fixture.session().casework()).page({})->rows;
    }
    int keys = 0;
};

} // namespace zaklon::test
