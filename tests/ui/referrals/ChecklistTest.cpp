// SPDX-License-Identifier: GPL-3.0-or-later
// A pathway on a page for the pocket: one page, whatever its length, about nobody; and how a
// protocol is started and printed.
#include "tests/ui/referrals/ReferralHouse.h"
#include "ui/referrals/ChecklistDialog.h"
#include "ui/referrals/ChecklistPaper.h"
#include "ui/referrals/ReferralsSection.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace zaklon::ui {
namespace {

QString pageOf(test::ReferralHouse& house, const char* code) {
    return checklistHtml(*house.session().definitions().pathways.current(code), house.words());
}

} // namespace

TEST_CASE("every pathway and protocol fits on one page for the pocket", "[paper]") {
    test::ReferralHouse house;
    for (const auto& pathway : house.session().definitions().pathways.allCurrent()) {
        CAPTURE(pathway->code);
        QBuffer pages;
        REQUIRE(pages.open(QIODevice::ReadWrite));
        REQUIRE(writeChecklistPdf(pages, *pathway, house.words()));
        CHECK(pages.data().startsWith("%PDF"));
        CHECK(pages.data().count("/Type /Page\n") == 1);
    }
}

TEST_CASE("a checklist says what, who and until when", "[paper]") {
    test::ReferralHouse house;
    const auto page = pageOf(house, "urgent_protection");
    const auto& urgent = *house.session().definitions().pathways.current("urgent_protection");
    for (const auto& step : urgent.steps) {
        CAPTURE(step.code);
        CHECK(page.contains(house.words().text(step.label).toHtmlEscaped()));
    }
    CHECK(page.contains(QStringLiteral("on the same day")));
    CHECK(page.contains(QStringLiteral("within 24 hour")));
    CHECK(page.contains(QStringLiteral("from: Decision to inform the Centre")));
    CHECK(page.contains(QStringLiteral("Centre for social work")));
    CHECK(page.contains(QStringLiteral("Our own template")));
    // A length of the law that nobody verified is marked.
    CHECK(pageOf(house, "gbv_protection").contains(QStringLiteral(" *")));
    CHECK_FALSE(page.contains(QStringLiteral(" *")));
}

TEST_CASE("a checklist in a pocket brands nobody", "[paper]") {
    test::ReferralHouse house;
    const auto& pathways = house.session().definitions().pathways;
    for (const auto language : {Language::English, Language::SerbianLatin}) {
        const Words words(house.session().definitions().codes, language);
        for (const auto& pathway : pathways.allCurrent()) {
            if (pathway->kind != referrals::PathwayKind::Protocol) {
                continue;
            }
            CAPTURE(pathway->code);
            const auto page = checklistHtml(*pathway, words);
            for (const auto* telling :
                 {"victim", "traffick", "exploit", "žrtv", "trgovin", "eksploat", "zaklon"}) {
                CAPTURE(telling);
                CHECK_FALSE(page.contains(QString::fromUtf8(telling), Qt::CaseInsensitive));
            }
            CHECK_FALSE(page.contains(QString::fromStdString(house.person.code)));
        }
    }
}

TEST_CASE("a checklist is printed by the keyboard, and never over another file", "[paper]") {
    test::ReferralHouse house;
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("checklist.pdf"));
    const auto print = [&] {
        ChecklistDialog dialog(house.session());
        dialog.show();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        auto& box = *dialog.findChild<QComboBox*>(QStringLiteral("checklist_pathway"));
        CHECK(box.hasFocus());
        CHECK(box.currentData().toString() == QStringLiteral("recognising_child"));
        QTest::keyClick(&box, Qt::Key_U); // Urgent protection
        CHECK(box.currentData().toString() == QStringLiteral("urgent_protection"));
        auto& line = *dialog.findChild<QLineEdit*>(QStringLiteral("checklist_file"));
        line.setFocus(Qt::TabFocusReason);
        line.selectAll();
        QTest::keyClicks(&line, path);
        auto& save = *dialog.findChild<QPushButton*>(QStringLiteral("save_checklist"));
        save.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&save, Qt::Key_Space);
        return dialog.result() == QDialog::Accepted;
    };
    CHECK(print());
    const auto size = QFile(path).size();
    CHECK(size > 0);
    CHECK(QFile::permissions(path) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(print());
    CHECK(QFile(path).size() == size);
}

TEST_CASE("a protocol is started, and never considered or compared", "[pathways]") {
    test::ReferralHouse house;
    ReferralsSection section(house.session(), house.navigator);
    section.showPerson(house.person.id);
    auto* add = section.findChild<QPushButton*>(QStringLiteral("add_pathway"));
    Q_EMIT add->menu()->aboutToShow();
    const auto action = [&](const char* name) {
        return add->menu()->findChild<QAction*>(QString::fromLatin1(name));
    };
    CHECK(action("consider_asylum") != nullptr);
    CHECK(action("consider_urgent_protection") == nullptr);
    auto* start = action("start_urgent_protection");
    REQUIRE(start != nullptr);
    start->trigger();
    CHECK(section.findChild<QComboBox*>(QStringLiteral("unreasoned")) == nullptr);
    section.findChild<QPushButton*>(QStringLiteral("keep_start"))->click();
    const auto runs = PathwayStore(house.session().casework()).ofPerson(house.person.id).value();
    REQUIRE(runs.size() == 1);
    const auto today = house.session().today();
    CHECK(runs.front().step("safe_place")->due == today);
    CHECK(runs.front().step("child_guardian")->due == today.plusDays(1));
    CHECK(runs.front().step("child_guardian")->state == StepState::Now); // time runs for it too
    section.comparePathways();
    auto* left = section.findChild<QComboBox*>(QStringLiteral("compare_left"));
    CHECK(left->findData(QStringLiteral("asylum")) >= 0);
    CHECK(left->findData(QStringLiteral("urgent_protection")) < 0);
}

} // namespace zaklon::ui
