// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/HistorySection.h"

#include "core/outreach/SearchPlan.h"
#include "core/people/Contact.h"
#include "core/referrals/PathwayCase.h"
#include "core/reports/Circumstance.h"
#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/Banner.h"
#include "ui/components/DateField.h"
#include "ui/components/TableView.h"
#include "ui/forms/HistoryWords.h"
#include "ui/forms/VersionModel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <set>
#include <string>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// The history of a person whose accommodation and pseudonym changed.
struct OpenHistory {
    UiSession vault;
    RememberingNavigator navigator;
    Person person = aPerson();
    std::unique_ptr<ui::HistorySection> section;

    OpenHistory() {
        save();
        person.pseudonym = "Lasta";
        save();
        person.status = CaseStatus::Waiting;
        save();
    }
    void save() {
        REQUIRE(vault->vault().write(
            [&](Transaction& transaction) { return transaction.save(person); }));
    }
    void show() {
        section = std::make_unique<ui::HistorySection>(*vault, navigator);
        section->resize(1026, 560);
        section->showPerson(person.id);
        section->show();
    }
    template <class Widget>
    Widget& child(const char* name) const {
        auto* found = section->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    QAbstractItemModel& list() const { return *child<ui::TableView>("history_list").model(); }
    QAbstractItemModel& fields() const { return *child<ui::TableView>("version_fields").model(); }
    void open(int row) const {
        auto& table = child<ui::TableView>("history_list");
        table.setCurrentIndex(table.model()->index(row, 0));
        Q_EMIT table.opened(table.currentIndex());
    }
    QString which() const { return child<QLabel>("version_which").text(); }
    /// What a field held in the version that is shown; nothing if it is not on the list.
    std::optional<QString> then(const QString& label) const {
        for (int row = 0; row < fields().rowCount(); ++row) {
            if (fields().index(row, 0).data().toString() == label) {
                return fields().index(row, 1).data().toString();
            }
        }
        return std::nullopt;
    }
    QString label(const char* field) { return vault->words().label("field", Code{field}); }
    Person stored() { return *vault->casework().find<Person>(person.id).value(); }
};

} // namespace

TEST_CASE("any version of a record can be looked at, field by field", "[history]") {
    OpenHistory history;
    history.show();
    REQUIRE(history.list().rowCount() == 3);
    const auto& words = history.vault->words();
    CHECK(history.list().index(0, 1).data().toString().endsWith(
        words.label(CaseStatus::Active) + u" \u2192 "_qs + words.label(CaseStatus::Waiting)));
    history.open(0);
    const auto at = history.child<ui::TableView>("version_fields").currentIndex().row();
    CHECK(history.fields().index(at, 0).data().toString() == history.label("status"));
    CHECK(history.which().contains(u"3"_qs));
    CHECK(history.then(history.label("pseudonym")) == u"Lasta"_qs);
    // A change is opened on what was before it, which can be put back at once.
    CHECK(history.then(history.label("status")) ==
          history.vault->words().label(CaseStatus::Active));
    CHECK(history.child<QPushButton>("version_put_back").isEnabled());
    history.open(2);
    CHECK(history.then(history.label("pseudonym")) == QString());
    CHECK(history.child<QPushButton>("version_put_back").isEnabled());
    history.child<QPushButton>("version_newer").click();
    CHECK(history.then(history.label("pseudonym")) == u"Lasta"_qs);
    CHECK(history.then(history.label("status")) ==
          history.vault->words().label(CaseStatus::Active));
}

TEST_CASE("a version is put back by keys, journalled, and can be undone", "[history]") {
    OpenHistory history;
    history.show();
    history.open(2);
    const QSignalSpy saved(&*history.vault, &ui::Session::saved);
    REQUIRE(QTest::qWaitForWindowActive(history.section.get()));
    QTest::keyClick(&history.child<ui::TableView>("version_fields"), Qt::Key_Return,
                    Qt::ControlModifier);
    CHECK(history.stored().pseudonym.empty());
    CHECK(history.stored().status == CaseStatus::Active);
    REQUIRE(saved.count() == 1);
    history.section->refresh();
    CHECK(history.list().rowCount() == 4);
    const auto receipt = qvariant_cast<WriteReceipt>(saved.front()[1]);
    REQUIRE(history.vault->undo(receipt, history.person.id));
    CHECK(history.stored().pseudonym == "Lasta");
}

TEST_CASE("a contact that is put back as none with the person lets the search run again",
          "[history]") {
    OpenHistory history; // on 10 March 2026
    const auto save = [&](const auto& record) {
        REQUIRE(history.vault->vault().write(
            [&](Transaction& transaction) { return transaction.save(record); }));
    };
    const auto read = [&](const auto& record) {
        using Record = std::decay_t<decltype(record)>;
        return history.vault->casework().template find<Record>(record.id).value().value();
    };
    SearchPlan search;
    search.id = RecordId::generate();
    search.person = history.person.id;
    search.reason = {"missed_contact"};
    search.openedOn = day("2026-03-01");
    search.nextOn = day("2026-03-08");
    save(search);
    Contact contact;
    contact.id = RecordId::generate();
    contact.person = history.person.id;
    contact.at = *Timestamp::parse("2026-03-09T10:00:00Z");
    contact.channel = {"mobile"};
    contact.result = {"no_answer"};
    save(contact);
    contact.result = {"spoke"};
    save(contact);
    search.state = SearchState::Ended;
    search.endedHow = {"reached"};
    search.endedOn = day("2026-03-09");
    search.nextOn.reset();
    save(search);
    history.show();
    history.open(1); // the contact, as it was before it said that they spoke
    const QSignalSpy saved(&*history.vault, &ui::Session::saved);
    history.child<QPushButton>("version_put_back").click();
    CHECK(read(contact).result.text == "no_answer");
    CHECK(read(search).state == SearchState::Running);
    CHECK(read(search).nextOn);
    REQUIRE(saved.count() == 1); // what is undone is undone whole
    REQUIRE(history.vault->undo(qvariant_cast<WriteReceipt>(saved.front()[1]), history.person.id));
    CHECK(read(contact).result.text == "spoke");
    CHECK(read(search).endedHow.text == "reached");
}

TEST_CASE("after a version was put back the keyboard stays beside it", "[history]") {
    OpenHistory history;
    history.show();
    history.open(0);
    auto& back = history.child<QPushButton>("version_put_back");
    back.setFocus();
    back.click();
    CHECK(history.stored().status == CaseStatus::Active);
    CHECK(history.section->focusWidget() == &history.child<ui::TableView>("version_fields"));
}

TEST_CASE("what one act wrote is one line until it is opened out", "[history]") {
    OpenHistory history;
    REQUIRE(history.vault->vault().write([&](Transaction& transaction) -> Status {
        Status status;
        for (int i = 0; i < 5 && status; ++i) {
            status = transaction.save(anAction(history.person.id, day("2026-03-20")));
        }
        return status;
    }));
    history.show();
    REQUIRE(history.list().rowCount() == 4);
    CHECK(history.list().index(0, 1).data().toString().contains(u"5"_qs));
    history.open(0);
    CHECK(history.list().rowCount() == 8);
    history.open(0);
    CHECK(history.child<QWidget>("version_panel").isVisible());
}

TEST_CASE("many looks hide no change: they are one line, and what is older can be listed",
          "[history]") {
    OpenHistory history;
    REQUIRE(history.vault->vault().write([&](Transaction& transaction) -> Status {
        Status status;
        for (int i = 0; i < 320 && status; ++i) {
            status = transaction.note(JournalAction::Opened, describe<Person>(), history.person.id,
                                      history.person.id, "person");
        }
        return status;
    }));
    history.show();
    auto& older = history.child<QPushButton>("history_older");
    REQUIRE(history.list().rowCount() == 1);
    CHECK(history.list().index(0, 1).data().toString().contains(u"300 time"_qs));
    CHECK(older.isVisible());
    CHECK(history.child<QLabel>("history_until").text().contains(u"not listed yet"_qs));
    older.setFocus();
    older.click();
    REQUIRE(history.list().rowCount() == 4);
    CHECK(history.list().index(0, 1).data().toString().contains(u"320 time"_qs));
    CHECK_FALSE(older.isVisible());
    auto& table = history.child<ui::TableView>("history_list");
    CHECK(history.section->focusWidget() == &table);
    CHECK(table.currentIndex().row() == 1); // the first that was not listed before
    history.open(3);
    CHECK(history.child<QPushButton>("version_put_back").isEnabled());
    history.section->showPerson(history.person.id);
    CHECK(history.list().rowCount() == 1);
}

TEST_CASE("looks that are one line are opened out, one by one", "[history]") {
    OpenHistory history;
    for (int i = 0; i < 3; ++i) {
        history.vault->noteAccess(JournalAction::Opened, describe<Person>(), history.person.id,
                                  history.person.id, "person");
    }
    history.show();
    REQUIRE(history.list().rowCount() == 4);
    history.open(0);
    CHECK(history.list().rowCount() == 6);
}

TEST_CASE("who comes back to the history sees what was done last", "[history]") {
    OpenHistory history;
    history.show();
    history.open(2);
    history.section->showPerson(history.person.id);
    CHECK_FALSE(history.child<QWidget>("version_panel").isVisible());
    CHECK(history.child<ui::TableView>("history_list").currentIndex().row() == 0);
}

TEST_CASE("a record as on a day that is typed, also before it was there", "[history]") {
    OpenHistory history;
    history.show();
    history.open(0);
    auto& day = history.child<ui::DateField>("version_day");
    day.setText(u"1 3 2026"_qs);
    Q_EMIT day.editingFinished();
    CHECK(history.fields().rowCount() == 0);
    CHECK(history.which().contains(u"not there yet"_qs));
    CHECK_FALSE(history.child<QPushButton>("version_put_back").isEnabled());
    day.setText(u"20 3 2026"_qs);
    Q_EMIT day.editingFinished();
    CHECK(history.then(history.label("pseudonym")) == u"Lasta"_qs);
}

TEST_CASE("what a rule forbids is not offered, and its reason stands beside", "[history]") {
    OpenHistory history;
    auto assessment = anAssessment(history.person.id, day("2026-03-10"), 1);
    const auto save = [&] {
        REQUIRE(history.vault->vault().write(
            [&](Transaction& transaction) { return transaction.save(assessment); }));
    };
    assessment.state = AssessmentState::Draft;
    save();
    assessment.state = AssessmentState::Completed;
    save();
    history.show();
    history.open(1);
    CHECK_FALSE(history.child<QPushButton>("version_put_back").isEnabled());
    const auto& refused = history.child<ui::Banner>("version_refused");
    CHECK(refused.isVisible());
    CHECK(refused.accessibleDescription().contains(u"completed or sent"_qs));
    CHECK(history.vault->casework().find<Assessment>(assessment.id).value()->state ==
          AssessmentState::Completed);
    history.open(0); // the same version again, and its reason with it
    CHECK(refused.isVisible());
    history.child<QPushButton>("version_newer").click();
    CHECK_FALSE(refused.isVisible());
}

TEST_CASE("what differs from now stands first in a version", "[history]") {
    OpenHistory history;
    history.show();
    history.open(0);
    CHECK(history.fields().index(0, 0).data().toString() == history.label("status"));
    CHECK(history.fields()
              .index(0, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(u"differs"_qs));
}

TEST_CASE("words of a version that have no room go on in a second line", "[history]") {
    OpenHistory history;
    history.person.pseudonym = std::string(20, 'M') + " " + std::string(20, 'W');
    history.save();
    history.show();
    history.open(0);
    const auto& table = history.child<ui::TableView>("version_fields");
    REQUIRE(history.fields().index(0, 0).data().toString() == history.label("pseudonym"));
    CHECK(QTest::qWaitFor([&] { return table.rowHeight(0) > table.rowHeight(1); }));
}

TEST_CASE("a field that names another record says which one, or whether it is the same",
          "[history]") {
    UiSession vault;
    ui::VersionModel model(*vault);
    const auto then = [&](const PathwayStep& was, const PathwayStep& is) {
        model.show(describe<PathwayStep>(), toRow(was), toRow(is));
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.field(row) == "pathway_case") {
                return model.index(row, 1).data().toString();
            }
        }
        return QString();
    };
    PathwayStep step;
    step.id = RecordId::generate();
    step.pathwayCase = RecordId::generate(); // that nobody can look up any more
    CHECK(then(step, step) == u"a record, the same as now"_qs);
    auto moved = step;
    moved.pathwayCase = RecordId::generate();
    CHECK(then(step, moved) == u"another than now"_qs);
}

TEST_CASE("why a sent referral is not put back is said in words of its own", "[history]") {
    UiSession vault;
    const ui::HistoryWords words(*vault);
    const Error state{ErrorCode::Invalid, "state", {}};
    CHECK(words.refusal(state, "referral").contains(u"cannot become a draft"_qs));
    CHECK_FALSE(words.refusal(state, "consent").contains(u"draft"_qs));
}

TEST_CASE("names in a version are hidden until asked for, and asking is journalled", "[history]") {
    OpenHistory history;
    history.vault.saveName(history.person.id, "Mila", "Jovanovska");
    history.show();
    history.open(0);
    const auto given = history.label("given");
    const auto family = history.label("family");
    CHECK(history.then(given) == QString(6, QChar(0x2022)));
    const auto choose = [&](const QString& label) {
        auto& table = history.child<ui::TableView>("version_fields");
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const auto index = table.model()->index(row, 0);
            if (index.data().toString() == label) {
                table.setCurrentIndex(index);
            }
        }
    };
    choose(given);
    history.child<QPushButton>("version_reveal").click();
    CHECK(history.then(given) == u"Mila"_qs);
    CHECK(history.then(family) == QString(6, QChar(0x2022))); // one by one
    choose(family);
    history.child<QPushButton>("version_reveal").click();
    CHECK(history.then(family) == u"Jovanovska"_qs);
    CHECK(history.then(given) == QString(6, QChar(0x2022)));
    history.vault->conceal();
    CHECK(history.then(family) == QString(6, QChar(0x2022)));
    CHECK(history.then(given) == QString(6, QChar(0x2022)));
    history.section->refresh();
    std::set<std::string> noted;
    const auto entries = history.vault->vault().confidentialJournal()->about(history.person.id, 10);
    for (const auto& entry : entries) {
        if (entry.action == JournalAction::Revealed) {
            noted.insert(entry.content.value_or(std::string()));
        }
    }
    CHECK(noted == std::set<std::string>{R"({"note":"given"})", R"({"note":"family"})"});
}

TEST_CASE("while presenting the history knows codes only", "[history][presentation]") {
    OpenHistory history;
    history.vault.saveName(history.person.id, "Mila", "Jovanovska");
    history.vault->setPresenting(true);
    history.show();
    CHECK(history.list().rowCount() == 3); // the journal of names is not read
    history.open(0);
    CHECK(history.then(history.label("pseudonym")) == QString(6, QChar(0x2022)));
    CHECK_FALSE(history.child<QPushButton>("version_reveal").isVisible());
}

TEST_CASE("history names every kind of record in words", "[history]") {
    for (const auto& entry : recordCatalogue().entries()) {
        const QString name = ui::HistoryWords::kind(entry.description->kind);
        INFO(entry.description->kind << " has no name in ui/forms/HistoryWords.cpp");
        CHECK_FALSE(name.contains(u'_'));
        CHECK(name.at(0).isUpper());
    }
}

TEST_CASE("what the program derives for itself is no field of a version", "[history]") {
    UiSession vault;
    ui::VersionModel model(*vault);
    const auto description = describe<CircumstanceName>();
    CircumstanceName place;
    place.id = RecordId::generate();
    place.name = "Invented Inn";
    place.key = "invented inn";
    model.show(description, toRow(place), toRow(place));
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        shown << model.index(row, 0).data().toString();
    }
    CHECK(shown.contains(vault->words().label("field", Code{"name"})));
    CHECK_FALSE(shown.contains(vault->words().label("field", Code{"match_key"})));
}

TEST_CASE("the table of a card has no frame of its own", "[history]") {
    OpenHistory history;
    history.show();
    CHECK(history.child<ui::TableView>("history_list").frameShape() == QFrame::NoFrame);
}
