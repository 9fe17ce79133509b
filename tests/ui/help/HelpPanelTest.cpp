// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpPanel.h"

#include "tests/ui/support/UiSession.h"
#include "ui/help/HelpView.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;
using ui::HelpPanel;

namespace {

struct Opened {
    HelpPanel panel{Language::English};
    ui::HelpView& view;

    Opened() : view(*panel.findChild<ui::HelpView*>()) {
        appearance();
        panel.resize(380, 600);
        panel.show();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
        panel.showTopic(u"contents"_qs);
        view.setFocus();
    }
};

} // namespace

TEST_CASE("a link of help is followed by keyboard, and Backspace returns", "[help]") {
    Opened help;
    QTest::keyClick(&help.view, Qt::Key_Tab);
    QTest::keyClick(&help.view, Qt::Key_Return);
    CHECK(help.panel.topic() == u"keys"_qs);
    CHECK(help.view.heading() == u"Keys"_qs);
    QTest::keyClick(&help.view, Qt::Key_Backspace);
    CHECK(help.panel.topic() == u"contents"_qs);
}

TEST_CASE("Escape closes help wherever in it the focus is", "[help]") {
    Opened help;
    QSignalSpy closed(&help.panel, &HelpPanel::closed);
    QTest::keyClick(&help.view, Qt::Key_Escape);
    CHECK(closed.count() == 1);
    auto* close = help.panel.findChild<QPushButton*>(u"helpClose"_qs);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Escape);
    CHECK(closed.count() == 2);
}

TEST_CASE("the keys stay in help when its contents are asked for", "[help]") {
    Opened help;
    help.panel.showTopic(u"risk"_qs);
    auto* contents = help.panel.findChild<QPushButton*>(u"helpContents"_qs);
    REQUIRE(contents != nullptr);
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Space);
    CHECK(help.panel.topic() == u"contents"_qs);
    CHECK(help.view.hasFocus());
}

TEST_CASE("F1 in help shows the contents", "[help]") {
    Opened help;
    help.panel.showTopic(u"risk"_qs);
    QTest::keyClick(&help.view, Qt::Key_F1);
    CHECK(help.panel.topic() == u"contents"_qs);
}

TEST_CASE("help follows no link that leads out of it", "[help]") {
    Opened help;
    Q_EMIT help.view.anchorClicked(QUrl(u"https://example.org/keys"_qs));
    CHECK(help.panel.topic() == u"contents"_qs);
    CHECK_FALSE(help.view.openExternalLinks());
    CHECK_FALSE(help.view.openLinks());
}

TEST_CASE("a place without a page of its own shows the contents", "[help]") {
    Opened help;
    help.panel.showTopic(u"risk"_qs);
    help.panel.showTopic(u"nowhere"_qs);
    CHECK(help.panel.topic() == u"contents"_qs);
}

TEST_CASE("the page about the first day begins it only where it may be begun", "[help]") {
    Opened help;
    auto* begin = help.panel.findChild<QPushButton*>(u"helpTutorial"_qs);
    help.panel.showTopic(u"first-day"_qs);
    CHECK_FALSE(begin->isVisible());
    help.panel.setTutorialOffered(true);
    CHECK(begin->isVisible());
    help.panel.showTopic(u"today"_qs);
    CHECK_FALSE(begin->isVisible());
}

TEST_CASE("help changes its colours with the theme", "[help]") {
    Opened help;
    const auto colorOfHeading = [&] {
        return help.view.document()->firstBlock().begin().fragment().charFormat().foreground();
    };
    appearance().setMode(ui::Appearance::Mode::Light);
    CHECK(colorOfHeading().color() == ui::Theme::light().text);
    appearance().setMode(ui::Appearance::Mode::Dark);
    CHECK(colorOfHeading().color() == ui::Theme::dark().text);
}
