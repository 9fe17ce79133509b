// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandSearch.h"

#include "core/identification/ProcedureMoves.h"
#include "core/outreach/ReturnCode.h"
#include "core/people/Narrative.h"
#include "core/reports/HelplineContact.h"
#include "core/reports/OutreachVisit.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/KeyAction.h"
#include "ui/shell/CommandModel.h"
#include "ui/shell/RecentPersons.h"

#include <QAction>
#include <QElapsedTimer>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <optional>
#include <vector>

using namespace zaklon;
using namespace zaklon::test;
using ui::Command;
using ui::CommandGroup;

namespace {

class Went final : public ui::Navigator {
  public:
    void openPage(ui::PageKind) override {}
    void openPerson(const RecordId& id, ui::PersonSection at) override {
        person = id;
        section = at;
    }
    void openContact(const RecordId& id) override { contact = id; }
    void openVisit(const RecordId& id) override { visit = id; }
    void startAssessment(const RecordId& id, const QString& code) override {
        person = id;
        questionnaire = code;
    }
    void back() override {}
    void openPersonBeside(const RecordId& id) override { beside = id; }
    void openOutcome(const RecordId& id, const RecordId& phases) override {
        person = id;
        decided = phases;
    }

    RecordId person;
    RecordId beside;
    RecordId decided;
    RecordId contact;
    RecordId visit;
    std::optional<ui::PersonSection> section;
    QString questionnaire;
};

template <class Record>
void keep(UiSession& session, const Record& record) {
    REQUIRE(session->vault().write([&](Transaction& transaction) {
        if constexpr (CaseworkRecord<Record>) {
            return transaction.save(record);
        } else {
            return transaction.save(*session->confidential(), record);
        }
    }));
}

Narrative aNote(const RecordId& person, const char* about) {
    Narrative note;
    note.id = RecordId::generate();
    note.person = person;
    note.about = Code{about};
    note.text = "Synthetic: a linden tree.";
    return note;
}

std::vector<Command> inGroup(const std::vector<Command>& all, CommandGroup group) {
    std::vector<Command> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [group](const Command& each) { return each.group == group; });
    return some;
}

} // namespace

TEST_CASE("a person is found by the beginning of her code and opened", "[shell]") {
    UiSession session;
    const Person person = session.savePerson("Lasta");
    Went went;
    ui::RecentPersons recent;
    const ui::CommandSearch search(*session, went, recent);
    const auto found = inGroup(search.find(QString::fromStdString(person.code).left(4).toLower()),
                               CommandGroup::People);
    REQUIRE(found.size() == 1);
    CHECK(found[0].text.toStdString() == person.code);
    found[0].run();
    CHECK(went.person == person.id);
}

TEST_CASE("a person is found by the later parts of the code and from within the pseudonym",
          "[shell]") {
    UiSession session;
    const Person person = session.savePerson("Lastavica");
    Went went;
    ui::RecentPersons recent;
    const ui::CommandSearch search(*session, went, recent);
    const auto code = QString::fromStdString(person.code);
    for (const QString& typed : {code.right(2), code.mid(6, 5).toLower(), u"тавиц"_qs}) {
        CAPTURE(typed.toStdString());
        const auto found = inGroup(search.find(typed), CommandGroup::People);
        REQUIRE(found.size() == 1); // once, however often it is met
        CHECK(found[0].text == code);
    }
}

TEST_CASE("a name is searched in either script and never shown", "[shell]") {
    UiSession session;
    const Person person = session.savePerson("Lasta");
    session.saveName(person.id, "Đurđica", "Probna");
    Went went;
    ui::RecentPersons recent;
    const ui::CommandSearch search(*session, went, recent);
    for (const QString& typed : {u"Ђурђица"_qs, u"djurdjica"_qs, u"durdica"_qs}) {
        const auto found = inGroup(search.find(typed), CommandGroup::People);
        REQUIRE(found.size() == 1);
        CHECK(found[0].text.toStdString() == person.code);
        CHECK_FALSE(found[0].detail.contains(u"Đur"_qs));
        CHECK_FALSE(found[0].detail.contains(u"Probna"_qs));
    }
}

TEST_CASE("in a presentation a code finds its person, and a pseudonym nobody", "[shell]") {
    UiSession session;
    const Person person = session.savePerson("Kingfisher");
    Went went;
    ui::RecentPersons recent;
    const ui::CommandSearch search(*session, went, recent);
    session->setPresenting(true);
    CHECK(inGroup(search.find(u"Kingfisher"_qs), CommandGroup::People).empty());
    CHECK(inGroup(search.find(u"fisher"_qs), CommandGroup::People).empty());
    CHECK(inGroup(search.find(QString::fromStdString(person.code)), CommandGroup::People).size() ==
          1);
}

TEST_CASE("one letter finds nobody", "[shell]") {
    UiSession session;
    session.savePerson("Lasta");
    Went went;
    ui::RecentPersons recent;
    const ui::CommandSearch search(*session, went, recent);
    CHECK(inGroup(search.find(u"l"_qs), CommandGroup::People).empty());
}

TEST_CASE("whom only one word of a name meets is perhaps meant, after the others", "[shell]") {
    UiSession session;
    const Person one = session.savePerson("Lasta");
    session.saveName(one.id, "Shpresa", "Primerić");
    const Person both = session.savePerson("Roda");
    session.saveName(both.id, "Shpresa", "Hoxha");
    Went went;
    ui::RecentPersons recent;
    const ui::CommandSearch search(*session, went, recent);
    const auto found = inGroup(search.find(u"Шпреса Хоџа"_qs), CommandGroup::People);
    REQUIRE(found.size() == 2);
    CHECK(found[0].text.toStdString() == both.code);
    CHECK_FALSE(found[0].detail.contains(u"Perhaps"_qs));
    CHECK(found[1].text.toStdString() == one.code);
    CHECK(found[1].detail.contains(u"Perhaps: not every word fits."_qs));
    for (const auto& each : found) {
        CHECK_FALSE(each.detail.contains(u"Shpresa"_qs)); // names stay hidden
    }
    const auto misheard = inGroup(search.find(u"Spresa Nikolina"_qs), CommandGroup::People);
    CHECK(misheard.size() == 2);
}

TEST_CASE("words of a note lead to the section where it stands, once for all notes there",
          "[shell]") {
    UiSession session;
    const Person person = session.savePerson("Lasta");
    for (const char* about : {"need", "need", "action", "contact", "pathway_decision"}) {
        keep(session, aNote(person.id, about));
    }
    Went went;
    ui::RecentPersons recent;
    ui::CommandSearch search(*session, went, recent);
    search.setSectionNames(
        [](ui::PersonSection section) { return u"Section %1"_qs.arg(static_cast<int>(section)); });
    const auto found = inGroup(search.find(u"linden"_qs), CommandGroup::Text);
    REQUIRE(found.size() == 3); // needs and actions stand in one section
    for (const auto section : {ui::PersonSection::CarePlan, ui::PersonSection::ContactsAndSafety,
                               ui::PersonSection::Referrals}) {
        const auto name = u"Section %1"_qs.arg(static_cast<int>(section));
        const auto row = std::find_if(found.begin(), found.end(), [&](const Command& each) {
            return each.detail.startsWith(name);
        });
        REQUIRE(row != found.end());
        CHECK(row->text.toStdString() == person.code);
        CHECK_FALSE(row->detail.contains(u"linden"_qs)); // words stay hidden until they are opened
        row->run();
        CHECK(went.person == person.id);
        CHECK(went.section == section);
        went.section.reset();
        row->runBeside();
        CHECK(went.beside == person.id);
        CHECK(went.section == section);
    }
}

TEST_CASE("many notes of one person leave room for the others", "[shell]") {
    UiSession session;
    const Person other = session.savePerson("Roda");
    keep(session, aNote(other.id, "contact"));
    const Person person = session.savePerson("Lasta");
    for (int i = 0; i < 9; ++i) {
        keep(session, aNote(person.id, "need"));
    }
    Went went;
    ui::RecentPersons recent;
    const ui::CommandSearch search(*session, went, recent);
    const auto found = inGroup(search.find(u"linden"_qs), CommandGroup::Text);
    REQUIRE(found.size() == 2);
    CHECK(found[1].text.toStdString() == other.code);
}

TEST_CASE("words of a helpline contact and of a visit lead to it, each with its day", "[shell]") {
    UiSession session;
    std::vector<RecordId> contacts;
    for (const char* at : {"2026-03-01T10:00:00Z", "2026-03-02T10:00:00Z"}) {
        HelplineContact contact;
        contact.id = RecordId::generate();
        contact.at = *Timestamp::parse(at);
        keep(session, contact);
        HelplineWords words;
        words.id = contact.id;
        words.said = "Synthetic: a linden tree.";
        keep(session, words);
        contacts.push_back(contact.id);
    }
    OutreachVisit visit;
    visit.id = RecordId::generate();
    visit.onDate = day("2026-03-03");
    keep(session, visit);
    auto seen = aNote({}, "outreach_visit");
    seen.id = visit.id;
    keep(session, seen);
    Went went;
    ui::RecentPersons recent;
    const ui::CommandSearch search(*session, went, recent);
    const auto found = inGroup(search.find(u"linden"_qs), CommandGroup::Text);
    REQUIRE(found.size() == 3); // the newest first
    found[0].run();
    CHECK(went.visit == visit.id);
    CHECK(found[0].detail.contains(session.words().date(visit.onDate)));
    found[1].run();
    CHECK(went.contact == contacts[1]);
    found[2].run();
    CHECK(went.contact == contacts[0]);
    CHECK(found[1].text == found[2].text);
    CHECK(found[1].detail != found[2].detail);
}

TEST_CASE("actions are found by the beginnings of their words", "[shell]") {
    UiSession session;
    Went went;
    ui::RecentPersons recent;
    ui::CommandSearch search(*session, went, recent);
    QAction shown(u"Record a contact"_qs);
    QAction disabled(u"Record something else"_qs);
    disabled.setEnabled(false);
    QAction going(u"Go to people"_qs);
    going.setObjectName(u"go-people"_qs);
    search.setActions({&shown, &disabled}, {&going});
    const auto found = search.find(u"cont rec"_qs);
    REQUIRE(found.size() == 1);
    CHECK(found[0].text == u"Record a contact"_qs);
    CHECK(inGroup(search.find(u"people"_qs), CommandGroup::Go).size() == 1);
}

TEST_CASE("questionnaires are offered for the person who is shown", "[shell]") {
    UiSession session;
    const Person person = session.savePerson("Lasta");
    Went went;
    ui::RecentPersons recent;
    ui::CommandSearch search(*session, went, recent);
    CHECK(inGroup(search.find({}), CommandGroup::Do).empty());
    search.setPerson(person.id);
    const auto found = inGroup(search.find({}), CommandGroup::Do);
    REQUIRE(found.size() == test::definitions().questionnaires.allCurrent().size());
    found[0].run();
    CHECK(went.person == person.id);
    CHECK_FALSE(went.questionnaire.isEmpty());
}

TEST_CASE("headings of the list cannot be chosen", "[shell]") {
    ui::CommandModel model;
    model.setCommands({{CommandGroup::People, ui::IconName::User, u"A"_qs, {}, {}, {}},
                       {CommandGroup::Go, ui::IconName::User, u"B"_qs, {}, {}, {}}});
    REQUIRE(model.rowCount() == 4);
    CHECK(model.at(model.index(0)) == nullptr);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.choosable(0, 1).row() == 1);
    CHECK(model.choosable(2, 1).row() == 3);
    CHECK(model.choosable(2, -1).row() == 1);
    model.clear();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a return code leads to its person, whole and without a name, and is journalled",
          "[shell]") {
    UiSession session;
    const Person person = session.savePerson("Lasta");
    ReturnCode code;
    code.id = RecordId::generate();
    code.person = person.id;
    code.code = "plavo jezero 7";
    const auto proof = session->confidential().value();
    REQUIRE(session->vault().write(
        [&](Transaction& transaction) { return transaction.save(proof, code); }));
    Went went;
    ui::RecentPersons recent;
    const ui::CommandSearch search(*session, went, recent);
    CHECK(inGroup(search.find(QStringLiteral("plavo jezero")), CommandGroup::People).empty());
    const auto found =
        inGroup(search.find(QString::fromUtf8("Плаво језеро 7")), CommandGroup::People);
    REQUIRE(found.size() == 1);
    CHECK(found[0].text.toStdString() == person.code);
    CHECK_FALSE(found[0].detail.contains(QStringLiteral("plavo")));
    found[0].run();
    CHECK(went.person == person.id);
    const auto journal = session->vault().confidentialJournal()->of(code.id);
    CHECK(std::any_of(journal.begin(), journal.end(), [](const JournalEntry& entry) {
        return entry.action == JournalAction::Opened;
    }));
}

TEST_CASE("persons seen in this session are offered while nothing is typed, the last first",
          "[shell]") {
    UiSession session;
    const Person first = session.savePerson("Lasta");
    const Person second = session.savePerson("Roda");
    Went went;
    ui::RecentPersons recent;
    recent.note(first.id);
    recent.note(second.id);
    recent.note(first.id);
    ui::CommandSearch search(*session, went, recent);
    auto found = inGroup(search.find({}), CommandGroup::Recent);
    REQUIRE(found.size() == 2);
    CHECK(found[0].text.toStdString() == first.code);
    CHECK(found[1].text.toStdString() == second.code);
    found[1].runBeside();
    CHECK(went.beside == second.id);
    search.setPerson(first.id); // she is on the screen
    found = inGroup(search.find({}), CommandGroup::Recent);
    REQUIRE(found.size() == 1);
    CHECK(found[0].text.toStdString() == second.code);
    CHECK(inGroup(search.find(u"zz"_qs), CommandGroup::Recent).empty());
    search.setOnlyRecent(true);
    CHECK(search.find({}).size() == 1);
}

TEST_CASE("the last ten persons are kept, each once", "[shell]") {
    ui::RecentPersons recent;
    std::vector<RecordId> ids;
    for (int i = 0; i < 12; ++i) {
        ids.push_back(RecordId::generate());
        recent.note(ids.back());
    }
    recent.note(ids[5]);
    REQUIRE(recent.persons().size() == ui::RecentPersons::kKept);
    CHECK(recent.persons()[0] == ids[5]);
    CHECK(recent.persons()[1] == ids[11]);
    CHECK(recent.persons()[9] == ids[2]);
    recent.forget();
    CHECK(recent.persons().empty());
}

TEST_CASE("settings are found by their words, and the keys of moving about are not", "[shell]") {
    UiSession session;
    Went went;
    ui::RecentPersons recent;
    ui::CommandSearch search(*session, went, recent);
    QAction dark(u"Theme: dark"_qs);
    dark.setCheckable(true);
    bool chosen = false;
    QObject::connect(&dark, &QAction::triggered, [&] { chosen = true; });
    QWidget list;
    QAction* down = ui::addKey(list, u"Next row, dark"_qs, {Qt::Key_J});
    search.setActions({down}, {}, {&dark});
    CHECK(search.find({}).empty());
    const auto found = search.find(u"dark"_qs);
    REQUIRE(found.size() == 1);
    CHECK(found[0].group == CommandGroup::Settings);
    found[0].run();
    CHECK(chosen);
    CHECK(dark.isChecked());
}

TEST_CASE("figures are found by their words, as places to go to", "[shell]") {
    UiSession session;
    Went went;
    ui::RecentPersons recent;
    ui::CommandSearch search(*session, went, recent);
    QAction figure(u"Figure: Reports by source"_qs);
    figure.setObjectName(u"go-figure-reports_by_source"_qs);
    bool shown = false;
    QObject::connect(&figure, &QAction::triggered, [&] { shown = true; });
    search.setActions({}, {}, {&figure});
    CHECK(search.find({}).empty()); // only when somebody looks for one
    const auto found = search.find(u"source"_qs);
    REQUIRE(found.size() == 1);
    CHECK(found[0].group == CommandGroup::Go);
    found[0].run();
    CHECK(shown);
}

TEST_CASE("the outcome of a running procedure is recorded for the person shown", "[shell]") {
    UiSession session;
    const Person person = session.savePerson("Lasta");
    IdentificationProcedure running;
    running.id = RecordId::generate();
    running.person = person.id;
    running.openedOn = day("2026-03-01");
    running.knownSince = running.openedOn;
    REQUIRE(session->vault().write([&](Transaction& transaction) {
        return openProcedure(transaction, session->vault(), running,
                             *test::definitions().pathways.current(kIdentificationPathway),
                             test::definitions().limits);
    }));
    Went went;
    ui::RecentPersons recent;
    ui::CommandSearch search(*session, went, recent);
    CHECK(search.find(u"outcome"_qs).empty());
    search.setPerson(person.id);
    const auto found = inGroup(search.find(u"outcome"_qs), CommandGroup::Do);
    REQUIRE(found.size() == 1);
    found[0].run();
    CHECK(went.person == person.id);
    const auto stored = session->casework().find<IdentificationProcedure>(running.id)->value();
    CHECK(went.decided == stored.pathwayCase);
    QAction other(QStringLiteral("See what rests on the decision"), nullptr);
    search.setActions({&other}, {});
    const auto called = search.find(u"decision"_qs); // as everybody calls it
    REQUIRE(called.size() == 2);
    CHECK(called[0].text == u"Record the outcome"_qs);
}

TEST_CASE("what a page does by key and the window by name is one command", "[shell]") {
    UiSession session;
    Went went;
    ui::RecentPersons recent;
    ui::CommandSearch search(*session, went, recent);
    QAction ofPage(u"New person"_qs);
    ofPage.setShortcut(QKeySequence::New);
    QAction ofWindow(u"New person"_qs);
    search.setActions({&ofPage}, {&ofWindow}, {});
    const auto found = search.find(u"new per"_qs);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].keys.isEmpty());
}

TEST_CASE("a command is found by other words, in any order and form", "[shell]") {
    UiSession session;
    Went went;
    ui::RecentPersons recent;
    ui::CommandSearch search(*session, went, recent);
    QAction report(u"New report of suspected trafficking"_qs);
    ui::setKeyWords(report, u"make create write"_qs);
    QAction access(u"Tim i pristup"_qs);
    ui::setKeyWords(access, u"delovi za oporavak"_qs);
    search.setActions({}, {&report, &access}, {});
    const auto texts = [&](const QString& typed) {
        QStringList all;
        for (const auto& each : search.find(typed)) {
            all << each.text;
        }
        return all;
    };
    CHECK(texts(u"make report"_qs) == QStringList{report.text()});
    CHECK(texts(u"reports make"_qs) == QStringList{report.text()});
    CHECK(texts(u"delove"_qs) == QStringList{access.text()});
    CHECK(texts(u"make soup"_qs).isEmpty());
    CHECK(texts(u"dela"_qs).isEmpty()); // three letters are no stem
}

TEST_CASE("a questionnaire is found by its code", "[shell]") {
    UiSession session;
    const Person person = session.savePerson("Lasta");
    Went went;
    ui::RecentPersons recent;
    ui::CommandSearch search(*session, went, recent);
    search.setPerson(person.id);
    const auto found = inGroup(search.find(u"vs-1"_qs), CommandGroup::Do);
    REQUIRE(found.size() == 1);
    found[0].run();
    CHECK(went.questionnaire == u"VS-1"_qs);
}
