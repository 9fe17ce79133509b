// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TypedDate.h"

#include "ui/components/DateField.h"
#include "ui/components/DateText.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace zaklon::ui;
using zaklon::Date;

namespace {

const Date kToday = *Date::parse("2026-03-10");

struct Case {
    QString typed;
    const char* day; ///< ISO; empty: not a day
    DateProblem problem = DateProblem::NotUnderstood;
};

TypedDate read(const QString& typed, YearRule rule = YearRule::Nearest) {
    return readTypedDate(typed, kToday, DateWords::everyLanguage(), rule);
}

} // namespace

TEST_CASE("dates are understood as people type them", "[components]") {
    const std::vector<Case> cases = {
        {u"10 3 2026"_qs, "2026-03-10"},
        {u"10.3.2026"_qs, "2026-03-10"},
        {u"10. 3. 2026."_qs, "2026-03-10"},
        {u"  10/3/2026 "_qs, "2026-03-10"},
        {u"10-03-2026"_qs, "2026-03-10"},
        {u"2026-03-10"_qs, "2026-03-10"},
        {u"2026 3 10"_qs, "2026-03-10"},
        {u"10.3."_qs, "2026-03-10"},
        {u"3.5."_qs, "2026-05-03"},
        {u"20.12."_qs, "2025-12-20"},
        {u"1 1"_qs, "2026-01-01"},
        {u"29.2."_qs, "2028-02-29"},
        {u"today"_qs, "2026-03-10"},
        {u"Danas"_qs, "2026-03-10"},
        {u"данас"_qs, "2026-03-10"},
        {u"tomorrow"_qs, "2026-03-11"},
        {u"SUTRA"_qs, "2026-03-11"},
        {u"сутра"_qs, "2026-03-11"},
        {u"juče"_qs, "2026-03-09"},
        {u"yesterday"_qs, "2026-03-09"},
        {u"friday"_qs, "2026-03-13"}, // the tenth is a Tuesday
        {u"Tue"_qs, "2026-03-17"},
        {u"petak"_qs, "2026-03-13"},
        {u"sredu"_qs, "2026-03-11"},
        {u"четвртак"_qs, "2026-03-12"},
        {u"cet"_qs, "2026-03-12"},
        {u"Fri 13 Mar"_qs, "2026-03-13"},
        {u"sub, 14. 3. 2026."_qs, "2026-03-14"},
        {u"+7"_qs, "2026-03-17"},
        {u"+ 14"_qs, "2026-03-24"},
        {u"-3"_qs, "2026-03-07"},
        {u"in 3 days"_qs, "2026-03-13"},
        {u"In  1 day"_qs, "2026-03-11"},
        {u"za 3 dana"_qs, "2026-03-13"},
        {u"за 21 дан"_qs, "2026-03-31"},
        {u"10 Mar 2026"_qs, "2026-03-10"},
        {u"10. marta 2026."_qs, "2026-03-10"},
        {u"Mar 10 2026"_qs, "2026-03-10"},
        {u"10 mart"_qs, "2026-03-10"},
        {u"31. децембра 2025."_qs, "2025-12-31"},
        {u"1 avg 2025"_qs, "2025-08-01"},
        {u"29 2 2024"_qs, "2024-02-29"},
        {u"١٠ ٣ ٢٠٢٦"_qs, "2026-03-10"},
    };
    for (const Case& example : cases) {
        INFO(example.typed.toStdString());
        const TypedDate result = read(example.typed);
        REQUIRE(result.date.has_value());
        CHECK(result.date->toString() == example.day);
        CHECK_FALSE(result.problem.has_value());
    }
}

TEST_CASE("what is not a date is told apart from a day that does not exist", "[components]") {
    const std::vector<Case> cases = {
        {u"31 2 2026"_qs, "", DateProblem::NoSuchDay},
        {u"29.2.2025"_qs, "", DateProblem::NoSuchDay},
        {u"31.4."_qs, "", DateProblem::NoSuchDay},
        {u"0 3 2026"_qs, "", DateProblem::NoSuchDay},
        {u"10 3 26"_qs, "", DateProblem::ShortYear},
        {u"10.3.94."_qs, "", DateProblem::ShortYear},
        {u"10"_qs, "", DateProblem::NotUnderstood},
        {u"soon"_qs, "", DateProblem::NotUnderstood},
        {u"10 ma 2026"_qs, "", DateProblem::NotUnderstood},
        {u"10 13 2026"_qs, "", DateProblem::NotUnderstood},
        {u"10 3 20266"_qs, "", DateProblem::NotUnderstood},
        {u"1 2 3 4"_qs, "", DateProblem::NotUnderstood},
        {u"+"_qs, "", DateProblem::NotUnderstood},
        {u"10 3 20a6"_qs, "", DateProblem::NotUnderstood},
        {u"in 3 months"_qs, "", DateProblem::NotUnderstood},
        {u"in -3 days"_qs, "", DateProblem::NotUnderstood},
        {u"za dana"_qs, "", DateProblem::NotUnderstood},
        {u"2019"_qs, "", DateProblem::OnlyYear},
        {u"about 2019"_qs, "", DateProblem::OnlyYear},
        {u"oko 2019."_qs, "", DateProblem::OnlyYear},
        {u"око 2019"_qs, "", DateProblem::OnlyYear},
        {u"~2019"_qs, "", DateProblem::OnlyYear},
        {u"about 20"_qs, "", DateProblem::NotUnderstood},
    };
    for (const Case& example : cases) {
        INFO(example.typed.toStdString());
        const TypedDate result = read(example.typed);
        CHECK_FALSE(result.date.has_value());
        REQUIRE(result.problem.has_value());
        CHECK(*result.problem == example.problem);
    }
    CHECK_FALSE(read(u"  "_qs).date.has_value());
    CHECK_FALSE(read(u"  "_qs).problem.has_value());
}

TEST_CASE("a day of the week is the next one, or the last one of what has happened",
          "[components]") {
    CHECK(read(u"monday"_qs, YearRule::Future).date == Date::parse("2026-03-16"));
    CHECK(read(u"monday"_qs, YearRule::Past).date == Date::parse("2026-03-09"));
    CHECK(read(u"tuesday"_qs, YearRule::Past).date == Date::parse("2026-03-03"));
}

TEST_CASE("saying that no day is known is the same as writing none", "[components]") {
    for (const QString& typed : {u"not known"_qs, u"Nije poznato"_qs, u"непознато"_qs}) {
        INFO(typed.toStdString());
        CHECK_FALSE(read(typed).date.has_value());
        CHECK_FALSE(read(typed).problem.has_value());
    }
}

TEST_CASE("a day without a year goes where the field looks", "[components]") {
    CHECK(read(u"20.12."_qs, YearRule::Future).date->toString() == "2026-12-20");
    CHECK(read(u"20.12."_qs, YearRule::Past).date->toString() == "2025-12-20");
    CHECK(read(u"11.3."_qs, YearRule::Past).date->toString() == "2025-03-11");
    CHECK(read(u"10.3."_qs, YearRule::Past).date == kToday);
    CHECK(read(u"29.2."_qs, YearRule::Future).date->toString() == "2028-02-29");
}

TEST_CASE("a date field keeps what it does not understand and says what to do", "[components]") {
    DateField field;
    field.setToday(kToday);
    field.setLocale(QLocale(QLocale::English));
    QTest::keyClicks(&field, QStringLiteral("31 2 2026"));
    CHECK_FALSE(field.date().has_value());
    CHECK(field.problem().toStdString() == "31 February does not exist. Check the day.");
    CHECK(field.text().toStdString() == "31 2 2026");
    field.setText(QStringLiteral("10 3 26"));
    CHECK(field.problem().contains(QStringLiteral("four digits")));
    field.clear();
    CHECK(field.problem().isEmpty());
}

TEST_CASE("the example in an empty date field is never a bare day", "[components]") {
    QWidget window;
    window.resize(800, 100);
    DateField field(&window);
    window.show();
    const auto shownBesides = [&](const QString& words) {
        field.resize(field.fontMetrics().horizontalAdvance(words) + 65, 32);
        return field.placeholderText();
    };
    const QString whole = QStringLiteral("For example 25 3 2026");
    const QString brief = QStringLiteral("e.g. 25 3 2026");
    CHECK(shownBesides(whole) == whole);
    CHECK(shownBesides(brief) == brief);
    CHECK(shownBesides(QString()).isEmpty());
}

TEST_CASE("a date field writes the understood day back when it is left", "[components]") {
    QWidget window;
    auto* first = new DateField(&window);
    auto* second = new QLineEdit(&window);
    second->move(0, 60);
    first->setToday(kToday);
    first->setLocale(QLocale(QLocale::English));
    int changes = 0;
    QObject::connect(first, &DateField::dateChanged, [&changes] { ++changes; });
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClicks(first, QStringLiteral("+7"));
    CHECK(first->text().toStdString() == "+7");
    CHECK(first->toolTip().toStdString() == "Tuesday 17 March 2026");
    second->setFocus();
    CHECK(first->text().toStdString() == "17 Mar 2026");
    CHECK(first->date()->toString() == "2026-03-17");
    CHECK(changes == 1);
}

TEST_CASE("every date shown is read back as the same day", "[components]") {
    for (const auto& locale :
         {QLocale(QLocale::English),
          QLocale(QLocale::Serbian, QLocale::LatinScript, QLocale::Serbia),
          QLocale(QLocale::Serbian, QLocale::CyrillicScript, QLocale::Serbia)}) {
        for (int days = 0; days < 370; days += 10) {
            const Date day = kToday.plusDays(days);
            INFO(shortDate(day, locale).toStdString());
            CHECK(read(shortDate(day, locale)).date == day);
        }
    }
}
