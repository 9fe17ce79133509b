// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/FlowLayout.h"

#include <QWidget>

#include <catch2/catch_test_macros.hpp>

using zaklon::ui::FlowLayout;

namespace {

struct Flow {
    QWidget window;
    FlowLayout* layout = new FlowLayout(10, 5, &window);
    std::vector<QWidget*> boxes;

    Flow() {
        layout->setContentsMargins(0, 0, 0, 0);
        for (const int width : {100, 60, 80}) {
            auto* box = new QWidget(&window);
            box->setFixedSize(width, 20);
            layout->addWidget(box);
            boxes.push_back(box);
        }
        window.show();
    }
    void make(int width) {
        window.resize(width, layout->heightForWidth(width));
        layout->activate();
    }
};

} // namespace

TEST_CASE("what has room stands in one line", "[components]") {
    Flow flow;
    CHECK(flow.layout->sizeHint() == QSize(100 + 60 + 80 + 2 * 10, 20));
    CHECK(flow.layout->minimumSize().width() == 100);
    flow.make(260);
    CHECK(flow.window.height() == 20);
    CHECK(flow.boxes[2]->geometry() == QRect(180, 0, 80, 20));
}

TEST_CASE("what has no room goes to the next line", "[components]") {
    Flow flow;
    flow.make(200);
    CHECK(flow.window.height() == 45);
    CHECK(flow.boxes[1]->geometry() == QRect(110, 0, 60, 20));
    CHECK(flow.boxes[2]->geometry() == QRect(0, 25, 80, 20));
}

TEST_CASE("what begins a line stands in it, and follows only what overflowed", "[components]") {
    Flow flow; // 100, 60, 80
    flow.layout->beginLine();
    auto* last = new QWidget(&flow.window);
    last->setFixedSize(70, 20);
    flow.layout->addWidget(last);
    last->show();
    CHECK(flow.layout->sizeHint() == QSize(100 + 60 + 80 + 2 * 10, 20 + 5 + 20));
    flow.make(400); // room for all of them in one line
    CHECK(flow.window.height() == 45);
    CHECK(last->geometry() == QRect(0, 25, 70, 20));
    flow.make(200); // the third has none
    CHECK(flow.window.height() == 45);
    CHECK(flow.boxes[2]->geometry() == QRect(0, 25, 80, 20));
    CHECK(last->geometry() == QRect(90, 25, 70, 20));
    flow.make(120); // nor have the two after the first, and they leave none
    CHECK(flow.window.height() == 4 * 20 + 3 * 5);
    CHECK(last->geometry() == QRect(0, 75, 70, 20));
}

TEST_CASE("the first of a line gives way to the rest of it as far as it can", "[components]") {
    struct Giving : QWidget {
        using QWidget::QWidget;
        QSize sizeHint() const override { return {100, 20}; }
    };
    QWidget window;
    auto* layout = new FlowLayout(10, 5, &window);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* first = new Giving(&window);
    auto* second = new QWidget(&window);
    second->setFixedSize(80, 20);
    layout->addWidget(first);
    layout->addWidget(second);
    layout->setFirstGivesWay(50);
    window.show();
    const auto make = [&](int width) {
        window.resize(width, layout->heightForWidth(width));
        layout->activate();
    };
    make(160);
    CHECK(window.height() == 20);
    CHECK(first->width() == 70);
    CHECK(second->geometry() == QRect(80, 0, 80, 20));
    make(130); // 40 are too few
    CHECK(window.height() == 45);
    CHECK(first->width() == 100);
}

TEST_CASE("what is hidden takes no room", "[components]") {
    Flow flow;
    flow.boxes[0]->hide();
    flow.make(200);
    CHECK(flow.window.height() == 20);
    CHECK(flow.boxes[1]->x() == 0);
}

TEST_CASE("mirrored, lines begin at the right", "[components]") {
    Flow flow;
    flow.window.setLayoutDirection(Qt::RightToLeft);
    flow.make(200);
    CHECK(flow.boxes[0]->geometry().right() == 199);
    CHECK(flow.boxes[2]->geometry().right() == 199);
}

TEST_CASE("what is trailing stands at the end of its line, and begins the next one alone",
          "[components]") {
    QWidget window;
    auto* layout = new FlowLayout(10, 5, &window);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* first = new QWidget(&window);
    auto* last = new QWidget(&window);
    first->setFixedSize(100, 20);
    last->setFixedSize(80, 20);
    layout->addWidget(first);
    layout->beginTrailing();
    layout->addWidget(last);
    window.show();
    layout->setGeometry({0, 0, 300, 20});
    CHECK(first->x() == 0);
    CHECK(last->x() == 220);
    layout->setGeometry({0, 0, 150, 45});
    CHECK(last->geometry() == QRect(70, 25, 80, 20));
}

TEST_CASE("on a grid everything begins at a column and takes as many as it needs", "[components]") {
    Flow flow; // 100, 60, 80
    for (auto* box : flow.boxes) {
        box->setMinimumWidth(box->width());
        box->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    flow.layout->setCells(70); // columns at 0, 80, 160 and so on
    CHECK(flow.layout->sizeHint() == QSize(150 + 70 + 150 + 2 * 10, 20));
    flow.make(400);
    CHECK(flow.boxes[0]->geometry() == QRect(0, 0, 150, 20));
    CHECK(flow.boxes[1]->geometry() == QRect(160, 0, 70, 20));
    CHECK(flow.boxes[2]->geometry() == QRect(240, 0, 150, 20));
    flow.make(240); // the last one goes to the next line, on the first column
    CHECK(flow.boxes[2]->geometry() == QRect(0, 25, 150, 20));
}
