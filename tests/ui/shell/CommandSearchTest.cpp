// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandSearch.h"

#include "core/outreach/ReturnCode.h"
#include "tests/ui/support/UiSession.h"
#include "ui/shell/CommandModel.h"

#include <QAction>
#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;
using ui::Command;
using ui::CommandGroup;

namespace {

class Went final : public ui::Navigator {
  public:
    void openPage(ui::PageKind) override {}
    void openPerson(const RecordId& id, ui::PersonSection) override { person = id; }
    void startAssessment(const RecordId& id, const QString& code) override {
        person = id;
        questionnaire = code;
    }
    void back() override {}

    RecordId person;
    QString questionnaire;
};

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
    const ui::CommandSearch search(*session, went);
    const auto found = inGroup(search.find(QString::fromStdString(person.code).left(4).toLower()),
                               CommandGroup::People);
    REQUIRE(found.size() == 1);
    CHECK(found[0].text.toStdString() == person.code);
    found[0].run();
    CHECK(went.person == person.id);
}

TEST_CASE("a name is searched in either script and never shown", "[shell]") {
    UiSession session;
    const Person person = session.savePerson("Lasta");
    session.saveName(person.id, "Đurđica", "Probna");
    Went went;
    const ui::CommandSearch search(*session, went);
    for (const QString& typed : {u"Ђурђица"_qs, u"djurdjica"_qs, u"durdica"_qs}) {
        const auto found = inGroup(search.find(typed), CommandGroup::People);
        REQUIRE(found.size() == 1);
        CHECK(found[0].text.toStdString() == person.code);
        CHECK_FALSE(found[0].detail.contains(u"Đur"_qs));
        CHECK_FALSE(found[0].detail.contains(u"Probna"_qs));
    }
}

TEST_CASE("one letter finds nobody", "[shell]") {
    UiSession session;
    session.savePerson("Lasta");
    Went went;
    const ui::CommandSearch search(*session, went);
    CHECK(inGroup(search.find(u"l"_qs), CommandGroup::People).empty());
}

TEST_CASE("actions are found by the beginnings of their words", "[shell]") {
    UiSession session;
    Went went;
    ui::CommandSearch search(*session, went);
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
    ui::CommandSearch search(*session, went);
    CHECK(inGroup(search.find({}), CommandGroup::Do).empty());
    search.setPerson(person.id);
    const auto found = inGroup(search.find({}), CommandGroup::Do);
    REQUIRE(found.size() == definitions().questionnaires.allCurrent().size());
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
    const ui::CommandSearch search(*session, went);
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
