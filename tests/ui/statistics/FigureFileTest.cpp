// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the page of statistics: with a purpose, without small counts, noted in the journal.
#include "tests/ui/statistics/ReportedHouse.h"
#include "ui/statistics/FigureFileDialog.h"
#include "ui/statistics/FigurePaper.h"
#include "ui/statistics/FigureTable.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

namespace {

using Format = ui::FigureFileDialog::Format;

ui::FigureRequest bySource() {
    return {statistics::reportOfFigure("reports_by_source"),
            statistics::findFigure("reports_by_source"), statistics::FigurePeriod::ofYear(2026),
            statistics::Breakdown::Sex};
}

class Saving {
  public:
    Saving(ui::Session& session, Format format, const QString& path)
        : m_dialog(session, bySource(), format)
        , m_name(format == Format::Csv ? u"figure"_qs : u"figure_pdf"_qs) {
        m_dialog.findChild<QLineEdit*>(m_name + u"_file"_qs)->setText(path);
    }
    void sayWhy() {
        choose(u"figure_purpose"_qs, u"funder"_qs);
        choose(u"figure_recipient"_qs, u"everybody"_qs);
    }
    bool save() {
        m_dialog.findChild<QPushButton*>(u"save_"_qs + m_name)->click();
        return m_dialog.result() == QDialog::Accepted;
    }

  private:
    void choose(const QString& box, const QString& code) {
        auto* list = m_dialog.findChild<QComboBox*>(box);
        list->setCurrentIndex(list->findData(code));
    }

    ui::FigureFileDialog m_dialog;
    QString m_name;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<std::string> shared(ui::Session& session) {
    std::vector<std::string> notes;
    const auto vault = session.vault().header().vault;
    for (const auto& entry : session.vault().caseworkJournal().of(vault)) {
        if (entry.action == JournalAction::Shared) {
            notes.push_back(entry.content.value_or(std::string()));
        }
    }
    return notes;
}

} // namespace

TEST_CASE("a saved figure hides small counts, and the journal notes why it was saved",
          "[figures]") {
    for (const auto role : {Role::Coordinator, Role::Analyst}) {
        ReportedHouse house(role);
        const auto path = house.file("figure.csv");
        Saving saving(house.session(), Format::Csv, path);
        CHECK_FALSE(saving.save()); // it asks what for
        CHECK_FALSE(QFile::exists(path));
        CHECK(shared(house.session()).empty());
        saving.sayWhy();
        REQUIRE(saving.save());
        const auto text = QString::fromUtf8(contentOf(path));
        CHECK(text.contains(u"\"Educational institution\",\"<5\""_qs));
        CHECK_FALSE(text.contains(u"\"2\""_qs));
        CHECK_FALSE((text.contains(u"\"7\""_qs) && text.contains(u"\"9\""_qs)));
        const auto noted = shared(house.session());
        REQUIRE(noted.size() == 1);
        CHECK(noted.front() == R"({"note":"figure_csv:reports_by_source:2026-01-01:2026-12-31:)"
                               R"(sex:funder:everybody"})");
        Saving again(house.session(), Format::Csv, path);
        again.sayWhy();
        CHECK_FALSE(again.save()); // nothing is replaced
    }
}

TEST_CASE("the report becomes a PDF, noted as the table is", "[figures]") {
    ReportedHouse house;
    const auto path = house.file("figure.pdf");
    Saving saving(house.session(), Format::Pdf, path);
    CHECK_FALSE(saving.save());
    saving.sayWhy();
    REQUIRE(saving.save());
    CHECK(contentOf(path).startsWith("%PDF"));
    const auto noted = shared(house.session());
    REQUIRE(noted.size() == 1);
    CHECK(noted.front().find("figure_pdf:reports_by_source:") != std::string::npos);
}

TEST_CASE("a paper holds tiles, bars and the table, and no small count", "[figures]") {
    ReportedHouse house;
    const auto request = bySource();
    const auto board = statistics::dashboard(
        statistics::FigureStore(house.session().casework(), house.session().definitions().limits,
                                house.session().definitions().codes),
        *request.report, *request.definition, request.period, statistics::Audience::File,
        request.breakdown);
    REQUIRE(board);
    const auto html =
        ui::FigurePaper(house.session(), *request.report, *board, u"Report"_qs, u"Everybody"_qs)
            .html();
    CHECK(html.contains(u"Annual report"_qs));
    CHECK(html.contains(u"Reports received"_qs));
    CHECK(html.contains(u"For: Everybody. Purpose: Report."_qs));
    CHECK(html.contains(u">&lt;5</td>"_qs));
    CHECK(html.contains(u"Counts below 5 stand as &lt;5"_qs));
    CHECK_FALSE(html.contains(u">2</td>"_qs));
    CHECK_FALSE(html.contains(u"800"_qs)); // the change against one
}

TEST_CASE("a role that may not read reports saves no figure of them", "[figures]") {
    ReportedHouse house(Role::ShelterWorker);
    const auto path = house.file("figure.csv");
    bool refused = false;
    QObject::connect(&house.session(), &ui::Session::failed, &house.session(),
                     [&](const Error& error) { refused = error.code == ErrorCode::NoPermission; });
    Saving saving(house.session(), Format::Csv, path);
    saving.sayWhy();
    CHECK_FALSE(saving.save());
    CHECK(refused);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("no cell of a saved figure is taken for a formula", "[figures]") {
    ui::FigureTable table;
    table.title = u"=1+1"_qs;
    table.heads = {u"A \"word\""_qs, u"Count"_qs};
    table.rows = {{u"-2"_qs, u"-2"_qs}, {u"@home"_qs, u"3"_qs}};
    const auto text = QString::fromUtf8(ui::figureCsv(table));
    CHECK(text.contains(u"\"'=1+1\""_qs));
    CHECK(text.contains(u"\"A \"\"word\"\"\""_qs));
    CHECK(text.contains(u"\"'@home\",\"3\""_qs));
    CHECK(text.contains(u"\"-2\""_qs)); // a number
}
