// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/CoursePaper.h"

#include "tests/ui/support/UiSession.h"
#include "ui/people/CoursePrintDialog.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A person with a name, a contact that has words, and two assessments of risk.
struct Told {
    UiSession session;
    Person person = session.savePerson("Lasta");

    Told() {
        session.saveName(person.id, "Milunka", "Izmislic");
        Contact contact;
        contact.id = RecordId::generate();
        contact.person = person.id;
        contact.at = session->now();
        contact.channel = Code{"mobile"};
        Narrative words;
        words.id = contact.id;
        words.person = person.id;
        words.about = Code{"contact"};
        words.title = "SECRETTITLE";
        words.text = "SECRETWORDS";
        auto first = anAssessment(person.id, day("2026-01-10"), 1, "SR-1");
        auto second = anAssessment(person.id, day("2026-03-01"), 2, "SR-1");
        const auto proof = session->confidential().value();
        REQUIRE(session->vault().write([&](Transaction& transaction) -> Status {
            for (const auto& each : {first, second}) {
                if (auto saved = transaction.save(each); !saved) {
                    return saved;
                }
            }
            if (auto saved = transaction.save(contact); !saved) {
                return saved;
            }
            return transaction.save(proof, words);
        }));
    }
    TimelineQuery query() const { return {person.id}; }
    std::vector<JournalEntry> shared() {
        auto entries = session->vault().caseworkJournal().of(person.id);
        std::erase_if(entries,
                      [](const auto& each) { return each.action != JournalAction::Shared; });
        return entries;
    }
};

} // namespace

TEST_CASE("the paper tells what happened and how risk went, without any words", "[paper]") {
    Told her;
    const auto paper =
        ui::CoursePaper::of(*her.session, QString::fromStdString(her.person.code), her.query());
    REQUIRE(paper);
    CHECK(paper->lines.size() == 4); // contact, two assessments, the record
    REQUIRE(paper->risk);
    CHECK(paper->risk->plot.points.size() == 2);
    CHECK(paper->risk->trend == ui::RiskBadge::Trend::Rising);
    for (const auto& line : paper->lines) {
        CHECK_FALSE(line.words.contains(QStringLiteral("SECRET")));
        CHECK_FALSE(line.words.contains(QStringLiteral("Milunka")));
    }
}

TEST_CASE("the paper counts what it was not asked for as earlier", "[paper]") {
    Told her;
    const auto code = QString::fromStdString(her.person.code);
    CHECK(ui::CoursePaper::of(*her.session, code, her.query())->earlier == 0);
    auto few = her.query();
    few.limit = 1;
    const auto paper = ui::CoursePaper::of(*her.session, code, few);
    REQUIRE(paper);
    CHECK(paper->lines.size() == 1);
    CHECK(paper->earlier == 3);
}

TEST_CASE("the paper says how far the care plan is", "[paper]") {
    Told her;
    const auto code = QString::fromStdString(her.person.code);
    CHECK(ui::CoursePaper::of(*her.session, code, her.query())->plan.empty());
    auto done = anAction(her.person.id, {});
    done.state = ActionState::Done;
    done.doneOn = day("2026-03-02");
    const auto open = anAction(her.person.id, {});
    REQUIRE(her.session->vault().write([&](Transaction& transaction) -> Status {
        if (auto saved = transaction.save(done); !saved) {
            return saved;
        }
        return transaction.save(open);
    }));
    const auto paper = ui::CoursePaper::of(*her.session, code, her.query());
    REQUIRE(paper);
    REQUIRE(paper->plan.size() == 1);
    CHECK(paper->plan[0].date == QStringLiteral("Actions done"));
    CHECK(paper->plan[0].words == QStringLiteral("1 of 2"));
}

TEST_CASE("the paper is one page, however much happened", "[paper]") {
    Told her;
    auto paper = ui::CoursePaper::of(*her.session, QStringLiteral("AAAAA-BBBBB-00"), her.query());
    REQUIRE(paper);
    paper->lines.resize(500, {QStringLiteral("1 Mar 2026"), QStringLiteral("Contact")});
    QBuffer pages;
    pages.open(QIODevice::ReadWrite);
    REQUIRE(paper->writePdf(pages));
    CHECK(pages.data().startsWith("%PDF"));
    CHECK(pages.data().count("/Type /Page\n") == 1);
}

TEST_CASE("a paper is made only with a purpose and a recipient, and the journal notes both",
          "[paper]") {
    Told her;
    ui::CoursePrintDialog dialog(*her.session, QStringLiteral("AAAAA-BBBBB-00"), her.query());
    const auto file = QString::fromStdString((her.session.folder() / "paper.pdf").string());
    dialog.findChild<QLineEdit*>(QStringLiteral("course_file"))->setText(file);
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("save_course"));
    save->click();
    CHECK_FALSE(QFile::exists(file));
    CHECK(her.shared().empty());

    const auto choose = [&](const char* box, const char* code) {
        auto* list = dialog.findChild<QComboBox*>(QString::fromLatin1(box));
        list->setCurrentIndex(list->findData(QString::fromLatin1(code)));
    };
    choose("course_purpose", "legal_proceedings");
    choose("course_recipient", "legal_aid");
    save->click();
    REQUIRE(QFile::exists(file));
    CHECK(QFile::permissions(file) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const auto noted = her.shared();
    REQUIRE(noted.size() == 1);
    CHECK(noted.front().person == her.person.id);
    CHECK(noted.front().content == R"({"note":"course_pdf:legal_proceedings:legal_aid"})");
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("a paper never replaces a file", "[paper]") {
    Told her;
    const auto path = her.session.folder() / "paper.pdf";
    QFile kept(QString::fromStdString(path.string()));
    REQUIRE(kept.open(QIODevice::WriteOnly));
    kept.write("kept");
    kept.close();
    ui::CoursePrintDialog dialog(*her.session, QStringLiteral("AAAAA-BBBBB-00"), her.query());
    dialog.findChild<QLineEdit*>(QStringLiteral("course_file"))->setText(kept.fileName());
    for (const auto* box : {"course_purpose", "course_recipient"}) {
        dialog.findChild<QComboBox*>(QString::fromLatin1(box))->setCurrentIndex(1);
    }
    dialog.findChild<QPushButton*>(QStringLiteral("save_course"))->click();
    CHECK(kept.size() == 4);
    CHECK(her.shared().empty());
}
