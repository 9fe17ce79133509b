// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/StepRow.h"

#include "tests/ui/support/Look.h"
#include "ui/components/StepArrow.h"

#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kSteps = 9;

struct ShownRow {
    QWidget window;
    ui::StepRow row{QStringLiteral("steps"), QStringLiteral("Steps"), {16, 8, 16, 0}, &window};
    std::vector<ui::StepArrow*> steps;

    explicit ShownRow(int width, int current = 0) {
        appearance();
        for (int i = 0; i < kSteps; ++i) {
            auto* step = new ui::StepArrow(QStringLiteral("Step"), QStringLiteral("Who"),
                                           ui::StepArrow::State::Later);
            step->setFixedWidth(200);
            steps.push_back(step);
            row.add(step);
        }
        row.finish(steps[static_cast<std::size_t>(current)]);
        row.resize(width, row.height());
        window.resize(width, 300);
        window.show();
        QCoreApplication::processEvents();
    }
    QRect place(int step) const {
        const auto* each = steps[static_cast<std::size_t>(step)];
        return {each->mapTo(row.viewport(), QPoint()), each->size()};
    }
    /// Those that are seen whole; a step of which a part is seen fails the test.
    std::vector<int> seen() const {
        QCoreApplication::processEvents();
        std::vector<int> whole;
        for (int i = 0; i < kSteps; ++i) {
            if (row.viewport()->rect().contains(place(i))) {
                whole.push_back(i);
            } else {
                CHECK_FALSE(row.viewport()->rect().intersects(place(i)));
            }
        }
        return whole;
    }
    QPushButton& end(const char* name) const {
        auto* button = row.findChild<QPushButton*>(QString::fromLatin1(name));
        REQUIRE(button != nullptr);
        return *button;
    }
};

} // namespace

TEST_CASE("steps are seen whole, and the rest is counted at the end", "[components]") {
    const ShownRow shown(700);
    CHECK(shown.seen() == std::vector<int>{0, 1, 2});
    CHECK_FALSE(shown.end("steps_before").isVisible());
    CHECK(shown.end("steps_more").isVisible());
    CHECK(shown.end("steps_more").text().contains(QStringLiteral("6")));
}

TEST_CASE("the end of the steps leads on to the ones that were not seen", "[components]") {
    const ShownRow shown(700);
    shown.end("steps_more").click();
    CHECK(shown.seen() == std::vector<int>{3, 4, 5});
    CHECK(shown.window.focusWidget() == shown.steps[3]);
    CHECK(shown.end("steps_before").text().contains(QStringLiteral("3")));
    shown.end("steps_more").click();
    CHECK(shown.seen() == std::vector<int>{6, 7, 8});
    CHECK_FALSE(shown.end("steps_more").isVisible());
    shown.end("steps_before").click();
    CHECK(shown.seen() == std::vector<int>{3, 4, 5});
}

TEST_CASE("the step where the pathway stands is seen with the one before it", "[components]") {
    const ShownRow shown(700, 5);
    CHECK(shown.seen() == std::vector<int>{4, 5, 6});
}

TEST_CASE("steps that have room need no ends", "[components]") {
    const ShownRow shown(2000);
    CHECK(shown.seen().size() == kSteps);
    CHECK_FALSE(shown.end("steps_before").isVisible());
    CHECK_FALSE(shown.end("steps_more").isVisible());
}

TEST_CASE("what is behind steps is seen beside their arrows", "[components]") {
    ShownRow shown(960);
    CHECK_FALSE(shown.row.viewport()->autoFillBackground());
    CHECK_FALSE(shown.row.widget()->autoFillBackground());
}
