// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/BackgroundWork.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <memory>

using zaklon::Progress;
using zaklon::ui::BackgroundWork;

TEST_CASE("the result arrives on the thread that asked", "[session]") {
    BackgroundWork work;
    const auto asking = std::this_thread::get_id();
    std::thread::id worked;
    std::thread::id answered;
    std::unique_ptr<int> result;
    work.run(
        [&](const Progress&) {
            worked = std::this_thread::get_id();
            return std::make_unique<int>(7);
        },
        [&](std::unique_ptr<int> given) {
            answered = std::this_thread::get_id();
            result = std::move(given);
        });
    CHECK(work.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return result != nullptr; }, 5000));
    CHECK(*result == 7);
    CHECK(answered == asking);
    CHECK(worked != asking);
    CHECK_FALSE(work.isRunning());
}

TEST_CASE("cancelled work learns of it at its next step", "[session]") {
    BackgroundWork work;
    std::optional<bool> went;
    work.run(
        [](const Progress& progress) {
            while (progress(1, 2)) {
                std::this_thread::yield();
            }
            return false;
        },
        [&](bool answer) { went = answer; });
    work.cancel();
    REQUIRE(QTest::qWaitFor([&] { return went.has_value(); }, 5000));
    CHECK_FALSE(*went);
}

TEST_CASE("work that is stopped is over at once, and what follows it comes later", "[session]") {
    BackgroundWork work;
    std::atomic<bool> ended = false;
    std::optional<bool> went;
    work.run(
        [&](const Progress& progress) {
            while (progress(1, 2)) {
                std::this_thread::yield();
            }
            ended = true;
            return false;
        },
        [&](bool answer) { went = answer; });
    work.stop();
    CHECK(ended);
    CHECK_FALSE(went);
    REQUIRE(QTest::qWaitFor([&] { return went.has_value(); }, 5000));
    CHECK_FALSE(work.isRunning());
}

TEST_CASE("an owner that dies stops its work and waits for it", "[session]") {
    std::atomic<bool> ended = false;
    bool told = false;
    {
        BackgroundWork work;
        work.run(
            [&](const Progress& progress) {
                while (progress(1, 2)) {
                    std::this_thread::yield();
                }
                ended = true;
                return 0;
            },
            [&](int) { told = true; });
    }
    CHECK(ended);
    QCoreApplication::processEvents();
    CHECK_FALSE(told);
}
