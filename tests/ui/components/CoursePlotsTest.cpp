// SPDX-License-Identifier: GPL-3.0-or-later
// The plots that are walked by key: risk over time and the line of time.
#include "app/desktop/tour/PaintedText.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/Meter.h"
#include "ui/components/RiskTrend.h"
#include "ui/components/ShareBar.h"
#include "ui/components/TimelineStrip.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("arrows walk the assessments of the plot, and it says each in words", "[components]") {
    appearance();
    ui::RiskTrend trend;
    trend.setScale({{0, ui::Tone::Neutral}, {13, ui::Tone::High}}, 30);
    trend.setPoints({{0, 4, QStringLiteral("Oct"), QStringLiteral("October: 4, low")},
                     {9, 16, QStringLiteral("Jan"), QStringLiteral("January: 16, high")},
                     {20, 9, QStringLiteral("Mar"), QStringLiteral("March: 9, low")}},
                    QStringLiteral("Risk over time"));
    trend.resize(trend.sizeHint());
    trend.show();
    CHECK(trend.accessibleName() == QStringLiteral("Risk over time"));
    CHECK(trend.accessibleDescription().contains(QStringLiteral("January: 16, high")));
    QTest::keyClick(&trend, Qt::Key_Left);
    CHECK(trend.chosen() == 1U);
    QTest::keyClick(&trend, Qt::Key_Home);
    CHECK(trend.chosen() == 0U);
    QTest::keyClick(&trend, Qt::Key_Left);
    CHECK(trend.chosen() == 0U);
    QTest::keyClick(&trend, Qt::Key_End);
    CHECK(trend.chosen() == 2U);
}

TEST_CASE("in a right-to-left window time runs the other way", "[components]") {
    appearance();
    ui::RiskTrend trend;
    trend.setLayoutDirection(Qt::RightToLeft);
    trend.setPoints({{0, 4, {}, {}}, {9, 16, {}, {}}}, {});
    trend.resize(240, 124);
    const ui::TrendPlot::Look look{ui::Theme::light(), trend.font(), true};
    const QRectF whole(trend.rect());
    CHECK(trend.plot().place(0, whole, look).x() > trend.plot().place(1, whole, look).x());
    trend.show();
    QTest::keyClick(&trend, Qt::Key_Right); // towards the past
    CHECK(trend.chosen() == 0U);
}

TEST_CASE("a higher score stands higher, and none leaves the plot", "[components]") {
    ui::TrendPlot plot;
    plot.top = 30;
    plot.points = {{0, 0, {}, {}}, {1, 12, {}, {}}, {2, 99, {}, {}}};
    const ui::TrendPlot::Look look{ui::Theme::light(), QFont()};
    const QRectF whole(0, 0, 300, 120);
    CHECK(plot.place(1, whole, look).y() < plot.place(0, whole, look).y());
    CHECK(plot.place(2, whole, look).y() >= whole.top());
    CHECK(plot.place(0, whole, look).y() <= whole.bottom());
}

TEST_CASE("the day of a single assessment stands under its point", "[components]") {
    appearance();
    ui::TrendPlot plot;
    plot.top = 30;
    plot.points = {{0, 12, QStringLiteral("3 Mar"), {}}};
    const ui::TrendPlot::Look look{ui::Theme::light(),
                                   ui::Theme::light().font(ui::TextRole::Caption)};
    QImage image(400, 120, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    plot.paint(painter, image.rect(), look);
    painter.end();
    const auto inked = [&](int from, int to) {
        const int foot = image.height() - QFontMetrics(look.font).height();
        for (int x = from; x < to; ++x) {
            for (int y = foot; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != Qt::white) {
                    return true;
                }
            }
        }
        return false;
    };
    const int half = image.width() / 2;
    REQUIRE(plot.place(0, image.rect(), look).x() > half);
    CHECK_FALSE(inked(0, half));
    CHECK(inked(half, image.width()));
}

TEST_CASE("a point that was raised has an arrow into the band of its level", "[components]") {
    appearance();
    ui::TrendPlot plot;
    plot.top = 30;
    plot.points = {{0, 4, {}, {}}};
    const ui::TrendPlot::Look look{ui::Theme::light(),
                                   ui::Theme::light().font(ui::TextRole::Caption)};
    const auto painted = [&] {
        QImage image(400, 120, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        plot.paint(painter, image.rect(), look);
        painter.end();
        const QPointF at = plot.place(0, image.rect(), look);
        const int between = static_cast<int>(at.y()) - 30; // far above the dot and its figure
        return image.pixelColor(static_cast<int>(at.x()), between);
    };
    const auto plain = painted();
    plot.points.front().raisedTo = 20;
    CHECK(painted() != plain);
}

TEST_CASE("the line of time begins at the newest event and goes back by arrow", "[components]") {
    appearance();
    ui::TimelineStrip strip;
    strip.setMarks({{100, ui::Tone::Info, QStringLiteral("newest")},
                    {60, ui::Tone::Good, QStringLiteral("middle")},
                    {10, ui::Tone::Neutral, QStringLiteral("oldest")}},
                   0, 110, QStringLiteral("3 events"));
    strip.resize(400, strip.sizeHint().height());
    strip.show();
    QSignalSpy chosen(&strip, &ui::TimelineStrip::chosen);
    QTest::keyClick(&strip, Qt::Key_Left);
    QTest::keyClick(&strip, Qt::Key_Left);
    CHECK(strip.accessibleDescription() == QStringLiteral("middle"));
    QTest::keyClick(&strip, Qt::Key_Home);
    QTest::keyClick(&strip, Qt::Key_Right);
    REQUIRE(chosen.size() == 4);
    CHECK(chosen[0][0].toInt() == 0);
    CHECK(chosen[1][0].toInt() == 1);
    CHECK(chosen[2][0].toInt() == 2);
    CHECK(chosen[3][0].toInt() == 1);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(399, strip.height() / 2));
    CHECK(strip.current() == 0U);
}

TEST_CASE("a bar of a share says its words and figures", "[components]") {
    appearance();
    ui::ShareBar bar(QStringLiteral("Goals reached"));
    bar.setShare(2, 5, QStringLiteral("2 of 5"));
    CHECK(bar.accessibleName() == QStringLiteral("Goals reached, 2 of 5"));
}

TEST_CASE("a meter names every level, under each other where they have no room", "[components]") {
    ui::Meter meter;
    meter.setScale({{0, ui::Tone::Neutral, QStringLiteral("Nizak rizik")},
                    {6, ui::Tone::Attention, QStringLiteral("Srednji rizik")},
                    {12, ui::Tone::High, QStringLiteral("Visok rizik")},
                    {20, ui::Tone::Severe, QStringLiteral("Neposredna opasnost")}},
                   28);
    const int narrow = meter.heightForWidth(240);
    const int wide = meter.heightForWidth(1200);
    const int line = QFontMetrics(ui::Theme::light().font(ui::TextRole::Caption)).height();
    CHECK(narrow >= wide + 2 * line); // four lines that say both, instead of figures and words
    CHECK(meter.sizeHint().height() == meter.heightForWidth(meter.sizeHint().width()));
}

TEST_CASE("the line of time names each year and goes on in even steps", "[components]") {
    appearance();
    ui::TimelineStrip strip;
    constexpr int kMonth = 30;
    std::vector<ui::TimelineStrip::Tick> ticks;
    for (int month = 0; month < 24; ++month) { // from the December before 2025
        const bool named = month == 0 || month % 12 == 1;
        ticks.push_back({month * kMonth,
                         named ? QStringLiteral("Jan %1").arg(2025 + month / 12)
                               : QStringLiteral("m%1").arg(month),
                         named});
    }
    strip.setMarks({}, 0, 24 * kMonth, {});
    strip.setTicks(ticks);
    strip.resize(680, strip.sizeHint().height());
    strip.show();
    QStringList named;
    std::vector<int> months;
    for (const auto& line : desktop::paintedText(strip)) {
        if (line.text.startsWith(u'm')) {
            months.push_back(line.text.mid(1).toInt());
        } else {
            named << line.text;
        }
    }
    CHECK(named.contains(QStringLiteral("Jan 2025")));
    CHECK(named.contains(QStringLiteral("Jan 2026")));
    REQUIRE(months.size() > 3);
    std::sort(months.begin(), months.end());
    const int step = months[1] - months[0];
    for (const int month : months) {
        CHECK((month - 13) % step == 0); // counted from the January that has a year
    }
}

TEST_CASE("the line is not drawn through a value, nor the ring over a figure", "[components]") {
    appearance();
    ui::RiskTrend trend;
    trend.setScale({{0, ui::Tone::Neutral}, {6, ui::Tone::Attention}, {13, ui::Tone::High}}, 30);
    trend.setPoints({{0, -2, {}, {}}, {9, 4, {}, {}, 13}}, QStringLiteral("Risk over time"));
    trend.resize(320, 130);
    trend.show();
    const ui::TrendPlot::Look look{ui::Theme::of(&trend),
                                   ui::Theme::of(&trend).font(ui::TextRole::Caption)};
    const QRectF inside = QRectF(trend.rect()).adjusted(3, 3, -3, -3);
    const auto from = trend.plot().place(0, inside, look);
    const auto to = trend.plot().place(1, inside, look);
    int seen = 0;
    for (const auto& line : desktop::paintedText(trend)) {
        if (line.text == QStringLiteral("4")) {
            ++seen;
            const double share = (line.ink.center().x() - from.x()) / (to.x() - from.x());
            const double height = from.y() + share * (to.y() - from.y());
            CHECK((line.ink.bottom() < height || line.ink.top() > height));
        } else if (line.text == QStringLiteral("6")) {
            ++seen;
            CHECK(line.ink.left() > to.x() + 8.5); // the ring and its pen
        }
    }
    CHECK(seen == 2);
}
