// SPDX-License-Identifier: GPL-3.0-or-later
// Forms answered in words: how they are filled in, asked for, read again and printed; and the day
// and the age that a result goes by.
#include "core/assessments/AnswerNotes.h"
#include "core/assessments/AssessmentStore.h"
#include "core/people/Narrative.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/assessments/AnswerFiles.h"
#include "ui/assessments/AnswersOpener.h"
#include "ui/assessments/QuestionRow.h"
#include "ui/assessments/RiskSection.h"
#include "ui/assessments/WordsPaper.h"
#include "ui/assessments/WordsPrintDialog.h"
#include "ui/components/DateField.h"
#include "ui/components/Segments.h"
#include "ui/forms/DraftLine.h"
#include "ui/session/DraftPlace.h"

#include <QAbstractButton>
#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// As the metadata of a PDF is written.
QByteArray utf16(const QString& text) {
    QByteArray bytes;
    for (const auto letter : text) {
        bytes.append(static_cast<char>(letter.unicode() >> 8U));
        bytes.append(static_cast<char>(letter.unicode() & 0xffU));
    }
    return bytes;
}

/// Letters of either size, as bytes and as metadata.
bool says(const QByteArray& pdf, const QString& text) {
    const auto lower = pdf.toLower();
    return lower.contains(text.toLower().toUtf8()) || lower.contains(utf16(text.toLower()));
}

struct Section {
    PageFixture fixture;
    Person person;
    ui::RiskSection section{fixture.session(), fixture.navigator()};

    explicit Section(Person of = aPerson()) : person(fixture.save(of)) {
        section.resize(1100, 700);
        section.showPerson(person.id);
        section.show();
    }
    template <class Widget>
    Widget& find(const char* name) const {
        auto* found = section.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void begin(const char* form) { section.startAssessment(QString::fromLatin1(form)); }
    void write(const char* item, const QString& words) const {
        find<QPlainTextEdit>((std::string("words_") + item).c_str()).setPlainText(words);
        find<ui::QuestionRow>((std::string("question_") + item).c_str()).tellNote();
    }
    void answer(const char* item, int index) const {
        find<ui::Segments>((std::string("answer_") + item).c_str()).button(index).click();
    }
    void complete() const {
        auto& button = find<QPushButton>("complete_assessment");
        button.click();
        button.click(); // questions stay without an answer
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Puts the draft back to the day on which somebody began it, and takes it up again.
    void goOnWithDraftOf(Date day, const char* form) {
        find<QPushButton>("save_assessment").click();
        auto draft = fixture.of<Assessment>(person.id).front();
        draft.takenOn = day;
        fixture.save(draft);
        begin(form);
    }
    /// By the key, as whoever opened it by mistake.
    void leave() const {
        for (auto* action : section.findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(Qt::Key_Escape) &&
                action->text().contains(QStringLiteral("keep the draft"))) {
                action->trigger();
            }
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    std::size_t kept() { return fixture.of<Assessment>(person.id).size(); }
    std::size_t keptWords() {
        const auto access = fixture.session().confidential();
        return access->where<Narrative>("person", person.id).value().size();
    }
    /// A plan with words in two answers.
    void completePlan() {
        begin("SP-1");
        write("S3", QStringLiteral("Invented place"));
        write("S5", QStringLiteral("Invented bag"));
        complete();
    }
    std::map<std::string, std::string> draftWords() {
        const auto drafts = AssessmentStore(fixture.session().casework()).drafts(person.id).value();
        REQUIRE(drafts.size() == 1);
        return answerNotes(*fixture.session().confidential(), drafts.front()).value();
    }
    /// What stands in the list beside the only completed one.
    QString listed() {
        const auto& model = *find<QTableView>("assessment_list").model();
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(0, column).data().toString();
        }
        return cells.join(QLatin1Char(' '));
    }
    Assessment latest(const char* form) {
        return AssessmentStore(fixture.session().casework())
            .latest(person.id, Code{form})
            .value()
            .value();
    }
};

/// What nobody may learn from a paper that is found.
QStringList tellingOf(Section& page) {
    const auto plan = page.fixture.session().definitions().questionnaires.current("SP-1");
    return {QStringLiteral("Zaklon"), QString::fromStdString(page.person.code),
            QString::fromStdString(plan->code), page.fixture.session().words().text(plan->title)};
}

} // namespace

TEST_CASE("the words of a written question are its answer and confidential", "[assessments]") {
    Section page;
    page.begin("SP-1");
    CHECK_FALSE(page.find<QPlainTextEdit>("words_S1").isHidden());
    CHECK(page.find<QLabel>("without_words").isHidden());
    CHECK(page.find<QLabel>("assessment_guidance").text().contains(QStringLiteral("together")));
    page.write("S1", QStringLiteral("Invented words"));
    CHECK_FALSE(page.find<ui::Segments>("answer_S1").isEnabled());
    page.answer("S6", 0); // no children
    const auto draft = page.fixture.of<Assessment>(page.person.id).front();
    CHECK(draft.answers.data()["S1"]["answer"] == "yes");
    CHECK(draft.answers.data()["S6"]["answer"] == "no");
    CHECK(draft.answers.data().dump().find("Invented") == std::string::npos);
    CHECK(answerNotes(*page.fixture.session().confidential(), draft).value().at("S1") ==
          "Invented words");
    page.write("S1", QString());
    CHECK(page.find<ui::Segments>("answer_S1").isEnabled());
    CHECK_FALSE(page.fixture.of<Assessment>(page.person.id).front().answers.data().contains("S1"));
}

TEST_CASE("a letter typed by mistake takes no answer away", "[assessments]") {
    Section page;
    page.begin("SP-1");
    page.answer("S6", 1); // prefers not to say
    const auto& answers = page.find<ui::Segments>("answer_S6");
    auto& row = page.find<ui::QuestionRow>("question_S6");
    page.write("S6", QStringLiteral("x"));
    CHECK_FALSE(answers.current());
    CHECK(row.answer().code == assessments::AnswerCode::Yes);
    page.write("S6", QString());
    CHECK(answers.current() == 1);
    CHECK(answers.isEnabled());
    const auto draft = page.fixture.of<Assessment>(page.person.id).front();
    CHECK(draft.answers.data()["S6"]["answer"] == "refused");
}

TEST_CASE("the key for files works in the words of a question", "[assessments]") {
    Section page;
    page.begin("SP-1");
    auto& words = page.find<QPlainTextEdit>("words_S1");
    QTest::keyClick(&words, Qt::Key_F3); // no answer yet: nothing that a file could support
    CHECK(page.section.findChild<ui::AnswerFiles*>() == nullptr);
    words.setPlainText(QStringLiteral("Invented words"));
    QTest::keyClick(&words, Qt::Key_F3);
    CHECK(page.section.findChild<ui::AnswerFiles*>() != nullptr);
    CHECK(words.toPlainText() == QStringLiteral("Invented words"));
    // Kept before the files, however short the pause was.
    CHECK(page.fixture.of<Assessment>(page.person.id).front().answers.data().contains("S1"));
}

TEST_CASE("a result leads to its form and the form ends the asking", "[assessments]") {
    Section page;
    const auto& asked = page.find<QWidget>("asked_forms");
    CHECK(asked.isHidden());
    page.begin("SR-1");
    page.answer("R17", 0); // marked !: at least high
    page.complete();
    REQUIRE_FALSE(asked.isHidden());
    page.find<QPushButton>("asked_sp_1").click();
    page.write("S3", QStringLiteral("Invented place"));
    page.complete();
    CHECK(page.latest("SP-1").state == AssessmentState::Completed);
    CHECK(asked.isHidden());
    page.begin("SP-1"); // the next one begins where this one ended
    CHECK(page.find<QPlainTextEdit>("words_S3").toPlainText() == QStringLiteral("Invented place"));
}

TEST_CASE("a form that takes over words is no draft before somebody changes something",
          "[assessments][drafts]") {
    Section page;
    page.completePlan();
    const auto words = page.keptWords();
    page.begin("SP-1");
    CHECK(page.find<QPlainTextEdit>("words_S3").toPlainText() == QStringLiteral("Invented place"));
    CHECK(page.kept() == 1);
    page.leave();
    CHECK(page.kept() == 1);
    CHECK(page.keptWords() == words);
    CHECK(page.find<QWidget>("draft_banner").isHidden());
    page.begin("SP-1");
    page.fixture.session().prepareLock();
    CHECK(page.kept() == 1);
    CHECK(page.fixture.session().vault().drafts()->all()->empty());
}

TEST_CASE("the first change begins the draft with all the words that were taken over",
          "[assessments][drafts]") {
    Section page;
    page.completePlan();
    page.begin("SP-1");
    page.answer("S6", 0); // no children
    CHECK(page.draftWords() ==
          std::map<std::string, std::string>{{"S3", "Invented place"}, {"S5", "Invented bag"}});
    page.leave();
    CHECK_FALSE(page.find<QWidget>("draft_banner").isHidden());
    page.begin("SP-1"); // goes on with it
    page.write("S3", QStringLiteral("Another place"));
    CHECK(page.draftWords().at("S3") == "Another place");
    CHECK(page.kept() == 2);
}

TEST_CASE("words that were taken over and are taken out do not come back",
          "[assessments][drafts]") {
    Section page;
    page.completePlan();
    page.begin("SP-1");
    page.write("S3", QString());
    CHECK(page.draftWords() == std::map<std::string, std::string>{{"S5", "Invented bag"}});
    page.complete();
    page.begin("SP-1");
    CHECK(page.find<QPlainTextEdit>("words_S3").toPlainText().isEmpty());
}

TEST_CASE("a judgement without an answer waits together with its assessment",
          "[assessments][drafts]") {
    Section page;
    page.begin("SR-1");
    CHECK(page.kept() == 0);
    page.find<QComboBox>("override_level").setCurrentIndex(1);
    CHECK(page.kept() == 1);
    page.leave();
    CHECK_FALSE(page.find<QWidget>("draft_banner").isHidden());
    page.begin("SR-1");
    CHECK(page.find<QComboBox>("override_level").currentIndex() == 1);
}

TEST_CASE("a form without levels asks for no level of the worker", "[assessments]") {
    Section page;
    const auto& judgement = page.find<QWidget>("judgement_card");
    page.begin("SR-1");
    CHECK_FALSE(judgement.isHidden());
    page.completePlan();
    CHECK(judgement.isHidden());
    const auto plan = page.latest("SP-1");
    CHECK_FALSE(plan.overridden);
    CHECK(page.listed().contains(QStringLiteral("Plan is begun"))); // how far it is, no level
    page.begin("SR-1");
    CHECK_FALSE(judgement.isHidden());
    CHECK(page.find<QComboBox>("override_level").count() == 5);
}

TEST_CASE("the words of a completed form are read again and printed part by part",
          "[assessments]") {
    Section page;
    page.begin("SP-1");
    page.write("S3", QStringLiteral("Invented place"));
    page.write("S5", QStringLiteral("Invented bag"));
    page.write("S7", QStringLiteral("Invented word"));
    page.complete();
    const auto plan = page.latest("SP-1");
    ui::AnswerFiles words(page.fixture.session(), plan, {});
    auto* said = words.findChild<QLabel*>(QStringLiteral("said_S7"));
    REQUIRE(said != nullptr);
    CHECK(said->text() == QStringLiteral("Invented word"));
    words.findChild<QPushButton*>(QStringLiteral("print_words"))->click();
    auto* print = words.findChild<ui::WordsPrintDialog*>();
    REQUIRE(print != nullptr);
    CHECK(print->findChild<QCheckBox*>(QStringLiteral("words_part_S7")) == nullptr); // never
    auto* bag = print->findChild<QCheckBox*>(QStringLiteral("words_part_S5"));
    REQUIRE(bag != nullptr);
    CHECK_FALSE(bag->isChecked());
    const auto path = QString::fromStdString((page.fixture.folder() / "notes.pdf").string());
    print->findChild<QLineEdit*>(QStringLiteral("words_file"))->setText(path);
    auto* save = print->findChild<QPushButton*>(QStringLiteral("save_words"));
    save->click(); // nothing is ticked
    CHECK_FALSE(QFile::exists(path));
    bag->setChecked(true);
    const auto html = print->chosen().html();
    CHECK(html.contains(QStringLiteral("Invented bag")));
    CHECK_FALSE(html.contains(QStringLiteral("Invented place"))); // not ticked
    save->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto pdf = file.readAll();
    CHECK(says(pdf, QStringLiteral("Notes"))); // the title: metadata can be read here
    for (const auto& never : tellingOf(page)) {
        CAPTURE(never.toStdString());
        CHECK_FALSE(html.contains(never, Qt::CaseInsensitive));
        CHECK_FALSE(says(pdf, never));
    }
    auto entries = page.fixture.session().vault().caseworkJournal().about(page.person.id, 100);
    std::erase_if(entries, [](const auto& each) { return each.action != JournalAction::Shared; });
    CHECK(entries.size() == 1);
}

TEST_CASE("what was ticked for the paper survives a lock and goes when it is discarded",
          "[assessments][drafts]") {
    Section page;
    page.completePlan();
    auto& session = page.fixture.session();
    const auto drafts = [&] { return session.vault().drafts()->all().value(); };
    const auto part = [](const ui::WordsPrintDialog& print, const char* item) {
        return print.findChild<QCheckBox*>(QStringLiteral("words_part_") +
                                           QString::fromLatin1(item));
    };
    REQUIRE(drafts().empty());
    {
        ui::AnswerFiles words(session, page.latest("SP-1"), {});
        REQUIRE(words.print());
        const auto* print = words.findChild<ui::WordsPrintDialog*>();
        REQUIRE(print != nullptr);
        part(*print, "S5")->setChecked(true);
        Q_EMIT session.locking(); // both dialogs go
    }
    REQUIRE(drafts().size() == 1);
    CHECK(ui::placeOf(drafts().front().key).section == ui::PersonSection::Risk);
    page.section.showPerson(page.person.id);
    const auto& waiting = page.section.findChild<ui::AnswersOpener*>()->waiting();
    REQUIRE_FALSE(waiting.isHidden());
    waiting.findChild<QAbstractButton*>(QStringLiteral("bannerAction"))->click();
    CHECK(waiting.isHidden());
    const auto* again = page.section.findChild<ui::WordsPrintDialog*>();
    REQUIRE(again != nullptr);
    CHECK(part(*again, "S5")->isChecked());
    CHECK_FALSE(part(*again, "S3")->isChecked());
    auto* cancel = again->findChild<QPushButton*>(QStringLiteral("cancel_words"));
    CHECK(cancel->text() == QStringLiteral("Discard"));
    cancel->click();
    CHECK(drafts().empty());
}

TEST_CASE("two things that were begun in one section are told apart", "[assessments][drafts]") {
    Section page;
    auto box = page.fixture.session().vault().drafts();
    for (const auto* form : {"words_paper", "life_event:kind"}) {
        REQUIRE(box->keep({form, page.person.id, RecordId::generate()}, "{}"));
    }
    page.section.showPerson(page.person.id);
    QStringList names;
    QStringList said;
    for (const auto* line : page.section.findChildren<ui::DraftLine*>()) {
        REQUIRE_FALSE(line->isHidden());
        names << line->objectName();
        for (const auto* label : line->findChildren<QLabel*>()) {
            said << label->text();
        }
    }
    REQUIRE(names.size() == 2);
    CHECK(names[0] != names[1]);
    CHECK(said.join(QLatin1Char('|')).contains(QStringLiteral("Paper of a form for the person")));
    CHECK(said.join(QLatin1Char('|')).contains(QStringLiteral("Event that asks for a new")));
}

TEST_CASE("the paper of a form says what was written and not by what program", "[assessments]") {
    const ui::WordsPaper paper{
        QStringLiteral("Notes"),
        {{QStringLiteral("To take along"), QStringLiteral("a <bag>\nkeys")}}};
    CHECK(paper.html().contains(QStringLiteral("a &lt;bag&gt;<br/>keys")));
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    REQUIRE(paper.writePdf(pages));
    CHECK(pages.data().startsWith("%PDF"));
    CHECK(says(pages.data(), QStringLiteral("Notes")));
    CHECK((pages.data().contains("/Creator ()") || pages.data().contains("/Creator (\xfe\xff)")));
    CHECK_FALSE(says(pages.data(), QStringLiteral("Zaklon")));
}

TEST_CASE("an assessment says the day on which it was taken", "[assessments]") {
    Section page;
    const auto today = page.fixture.today();
    page.begin("SR-1");
    page.answer("R17", 0);
    auto& day = page.find<ui::DateField>("assessment_taken_on");
    CHECK(day.date() == today);
    day.setDate(today.plusDays(1));
    page.complete();
    CHECK(page.fixture.of<Assessment>(page.person.id).front().state == AssessmentState::Draft);
    day.setDate(page.person.firstContact.plusDays(-1));
    page.complete();
    CHECK(page.fixture.of<Assessment>(page.person.id).front().state == AssessmentState::Draft);
    day.setDate(today.plusDays(-4));
    page.complete();
    CHECK(page.latest("SR-1").takenOn == today.plusDays(-4));
    CHECK(page.latest("SR-1").reassessBy == today.plusDays(3));
    page.begin("SR-1");
    CHECK(page.find<ui::DateField>("assessment_taken_on").date() == today);
}

TEST_CASE("a draft that is completed later keeps the day on which it was begun", "[assessments]") {
    Section page;
    const auto begun = page.fixture.today().plusDays(-2);
    page.begin("SR-1");
    page.answer("R17", 0);
    page.goOnWithDraftOf(begun, "SR-1");
    const auto& day = page.find<ui::DateField>("assessment_taken_on");
    CHECK(day.date() == begun);
    CHECK(day.accessibleDescription().contains(QStringLiteral("draft was begun")));
    page.complete();
    CHECK(page.latest("SR-1").takenOn == begun);
    page.begin("SR-1"); // the next one is of today
    CHECK(day.date() == page.fixture.today());
    CHECK_FALSE(day.accessibleDescription().contains(QStringLiteral("draft was begun")));
}

TEST_CASE("what is answered, not known and not answered comes to all questions", "[assessments]") {
    Section page;
    page.begin("SR-1");
    page.answer("R1", 0);  // yes
    page.answer("R17", 1); // no
    const auto text = [&](const char* name) { return page.find<QLabel>(name).text(); };
    CHECK(text("outcome_open").startsWith(QStringLiteral("Answered 2 of 29.")));
    CHECK_FALSE(text("outcome_open").contains(QStringLiteral("not known")));
    page.answer("R9", 2); // it is not known
    CHECK(text("outcome_open").contains(QStringLiteral("Answered 2 of 29. 1 not known,")));
    CHECK(text("outcome_unanswered").contains(QStringLiteral("26 question")));
}

TEST_CASE("of an unwritten age the result says what it would be for a child", "[assessments]") {
    auto unknown = aPerson();
    unknown.birthYear.reset();
    Section page(unknown);
    page.begin("TI-1");
    for (const auto* item : {"A1", "A2", "A3", "A4", "A5", "A6", "B1"}) {
        page.answer(item, 1); // no
    }
    const auto& hint = page.find<QLabel>("outcome_if_child");
    CHECK(hint.isHidden());
    page.answer("C2", 0); // yes: a purpose
    CHECK_FALSE(hint.isHidden());
    CHECK(hint.text().contains(QStringLiteral("Strong suspicion")));
    page.complete();
    CHECK_FALSE(page.latest("TI-1").child);
    CHECK(page.latest("TI-1").level.text == "possible");
    CHECK(page.listed().contains(QStringLiteral("if under 18: Strong suspicion")));
    // The year comes later. The result stays that of an adult and says what it is for a child.
    const auto bornYearsAgo = [&page](int years) {
        auto known = page.fixture.session().casework().find<Person>(page.person.id).value().value();
        known.birthYear = page.fixture.today().year() - years;
        page.fixture.save(known);
        page.section.refresh();
    };
    bornYearsAgo(14);
    CHECK(page.listed().contains(QStringLiteral("as a child: Strong suspicion")));
    CHECK_FALSE(page.listed().contains(QStringLiteral("if under 18")));
    bornYearsAgo(30);
    CHECK_FALSE(page.listed().contains(QStringLiteral("Strong suspicion")));
}

TEST_CASE("a sign that only children are asked about counts at an unwritten age", "[assessments]") {
    auto unknown = aPerson();
    unknown.birthYear.reset();
    Section page(unknown);
    page.begin("TI-1");
    for (const auto* item : {"A1", "A2", "A3", "A4", "A5", "A6", "B1"}) {
        page.answer(item, 2); // no
    }
    page.answer("C10", 0); // yes
    page.complete();
    CHECK(page.latest("TI-1").level.text == "possible");
}
