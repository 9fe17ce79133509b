// SPDX-License-Identifier: GPL-3.0-or-later
// Tab through the whole program: the focus goes where the eye reads, and is always in sight.
#include "app/desktop/Pages.h"
#include "core/demo/Demonstration.h"
#include "core/people/PersonStore.h"
#include "tests/ui/support/UiSession.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Workspace.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;
using ui::PageKind;

namespace {

constexpr int kMostStops = 200;

QRect inWindow(const QWidget& widget) {
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

QString pathOf(const QWidget* widget) {
    QStringList names;
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty() &&
            !widget->objectName().startsWith(QLatin1String("qt_"))) {
            names.prepend(widget->objectName());
        }
    }
    return names.join(QLatin1Char('/'));
}

/// The parts of their nearest common ancestor that hold one and the other.
std::pair<const QWidget*, const QWidget*> blocks(const QWidget* from, const QWidget* to) {
    const auto line = [](const QWidget* widget) {
        QList<const QWidget*> all;
        for (; widget != nullptr; widget = widget->parentWidget()) {
            all.prepend(widget);
        }
        return all;
    };
    const auto one = line(from);
    const auto other = line(to);
    qsizetype at = 0;
    while (at < one.size() - 1 && at < other.size() - 1 && one[at] == other[at]) {
        ++at;
    }
    return {one[at], other[at]};
}

/// Reading goes down, or along the line; a column beside is read after the one before it.
bool reads(const QWidget* from, const QWidget* to) {
    const auto [before, after] = blocks(from, to);
    const QRect first = inWindow(*before);
    const QRect second = inWindow(*after);
    constexpr int kRings = 6; // focus rings of neighbours may share their room
    const bool mirrored = from->layoutDirection() == Qt::RightToLeft;
    const bool beside = mirrored ? second.right() <= first.left() + kRings
                                 : second.left() >= first.right() - kRings;
    const bool below = second.top() >= first.bottom() - kRings;
    return beside || below;
}

class Walk {
  public:
    Walk() : m_preferences(QString::fromStdString((m_vault.folder() / "p.ini").string())) {
        demo::DemoOptions few;
        few.persons = 6;
        auto made = demo::createDemonstration(m_vault.folder() / "demonstration",
                                              SecretBytes::fromText(kPassphrase), few,
                                              m_vault.environment());
        REQUIRE(made);
        m_window.showGate(new QWidget);
        m_window.resize(1366, 768);
        m_window.show();
        m_window.enter(
            std::make_unique<ui::Session>(std::move(*made), test::definitions(), m_vault.words()));
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
    }

    ui::Workspace& workspace() { return *m_window.workspace(); }
    RecordId somebody() {
        const auto page = PersonStore(m_window.session()->casework()).page({}, {});
        REQUIRE((page && !page->rows.empty()));
        return page->rows.front().id;
    }

    /// From the place where the page puts the focus, once around the window.
    void tabThrough(const QString& where) {
        QTest::qWait(50); // a page that changes its layout comes to rest, as it does before a key
        std::vector<const QWidget*> stops;
        QWidget* focus = QApplication::focusWidget();
        INFO("on " << where.toStdString());
        REQUIRE(focus != nullptr);
        const QWidget* first = focus;
        do {
            look(*focus, where);
            stops.push_back(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
            focus = QApplication::focusWidget();
            REQUIRE(focus != nullptr);
        } while (focus != first && stops.size() < kMostStops);
        CHECK(stops.size() < kMostStops);
        check(stops, where);
    }

    void throughPages(const QString& how) {
        for (const PageKind page : ui::railOrder()) {
            workspace().openPage(page);
            tabThrough(ui::pageName(page) + how);
        }
    }

    void throughSections(const QString& how) {
        const RecordId person = somebody();
        for (int section = 0; section <= static_cast<int>(ui::PersonSection::History); ++section) {
            workspace().openPerson(person, static_cast<ui::PersonSection>(section));
            tabThrough(QStringLiteral("section %1").arg(section) + how);
        }
    }

  private:
    static void look(const QWidget& focus, const QString& where) {
        INFO("on " << where.toStdString() << ", " << pathOf(&focus).toStdString());
        CHECK(focus.isVisible());
        const QRegion seen = focus.visibleRegion();
        const qreal share = static_cast<qreal>(seen.boundingRect().height()) /
                            std::max(1, std::min(focus.height(), 200));
        CHECK(share > 0.9); // scrolled to
    }

    void check(const std::vector<const QWidget*>& stops, const QString& where) {
        const QWidget* page = workspace().currentPage();
        for (std::size_t at = 1; at < stops.size(); ++at) {
            const bool inside = page->isAncestorOf(stops[at - 1]) && page->isAncestorOf(stops[at]);
            if (inside) {
                INFO("on " << where.toStdString() << ", from "
                           << pathOf(stops[at - 1]).toStdString() << " to "
                           << pathOf(stops[at]).toStdString());
                CHECK(reads(stops[at - 1], stops[at]));
            }
        }
    }

    UiSession m_vault;
    ui::Preferences m_preferences;
    ui::MainWindow m_window{desktop::allPages(m_preferences)};
};

/// From right to left until it goes.
struct Mirrored {
    Mirrored() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~Mirrored() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Mirrored(const Mirrored&) = delete;
    Mirrored& operator=(const Mirrored&) = delete;
};

} // namespace

TEST_CASE("Tab goes through every page in the order of reading", "[accessibility]") {
    Walk().throughPages(QString());
}

TEST_CASE("Tab goes through every section of a person in the order of reading", "[accessibility]") {
    Walk().throughSections(QString());
}

TEST_CASE("mirrored, every page is read from the right", "[accessibility]") {
    const Mirrored mirrored;
    Walk().throughPages(QStringLiteral(", mirrored"));
}

TEST_CASE("mirrored, every section of a person is read from the right", "[accessibility]") {
    const Mirrored mirrored;
    Walk().throughSections(QStringLiteral(", mirrored"));
}
