// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour presses is what somebody could press.
#include "app/desktop/tour/WidgetDriver.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;

namespace {

class Bench {
  public:
    Bench() { new QVBoxLayout(&m_window); }
    QPushButton* add(const char* name) {
        auto* button = new QPushButton(QString::fromLatin1(name), &m_window);
        button->setObjectName(QString::fromLatin1(name));
        m_window.layout()->addWidget(button);
        return button;
    }
    desktop::WidgetDriver driver() {
        m_window.show();
        QCoreApplication::processEvents();
        return desktop::WidgetDriver(m_window);
    }

  private:
    QWidget m_window;
};

} // namespace

TEST_CASE("buttons come in the order of their beginnings, those alone that can be pressed",
          "[tour]") {
    Bench bench;
    bench.add("close_one");
    bench.add("add_one");
    bench.add("cancel_one");
    bench.add("add_off")->setEnabled(false);
    bench.add("add_hidden")->hide();
    auto* opensMenu = bench.add("add_menu");
    opensMenu->setMenu(new QMenu(opensMenu));
    auto* second = bench.add("add_one");
    const auto driver = bench.driver();
    CHECK(driver.buttons({QStringLiteral("cancel_"), QStringLiteral("close_")}) ==
          QStringList{QStringLiteral("cancel_one#1"), QStringLiteral("close_one#1")});
    const auto adding = driver.buttons({QStringLiteral("add_")});
    REQUIRE(adding == QStringList{QStringLiteral("add_one#1"), QStringLiteral("add_one#2")});
    CHECK(driver.find(adding.last()) == second);
}

TEST_CASE("an entry is taken from a menu that is filled when it opens", "[tour]") {
    Bench bench;
    auto* button = bench.add("more");
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    int taken = 0;
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, &taken] {
        menu->clear();
        auto* entry = menu->addMenu(QStringLiteral("Inside"))->addAction(QStringLiteral("Take"));
        entry->setObjectName(QStringLiteral("take"));
        QObject::connect(entry, &QAction::triggered, menu, [&taken] { ++taken; });
    });
    const auto driver = bench.driver();
    CHECK(driver.chooseInMenu(*button, QStringLiteral("take")));
    CHECK(taken == 1);
    CHECK_FALSE(menu->isVisible());
    CHECK_FALSE(driver.chooseInMenu(*button, QStringLiteral("nothing")));
    button->setEnabled(false);
    CHECK_FALSE(driver.chooseInMenu(*button, QStringLiteral("take")));
    CHECK(taken == 1);
}
