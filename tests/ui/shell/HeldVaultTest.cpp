// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done while a copy of the vault is made: everything but saving.
#include "OpenedWindow.h"
#include "core/people/Person.h"
#include "ui/session/BackgroundWork.h"
#include "ui/session/ErrorText.h"
#include "ui/shell/HideCover.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

using namespace zaklon;
using namespace zaklon::test;

namespace {

#ifdef NDEBUG
constexpr qint64 kAnswerMs = 300;
#else
constexpr qint64 kAnswerMs = 3000; // sanitizers
#endif

const DraftKey kDraft{"a_form", {}, {}};

/// A window in whose page a copy is being made: it holds the gate until it is asked to stop.
struct Copying {
    Opened opened;
    Person person = opened.savePerson("Lasta");
    Vault& vault = opened.window.session()->vault();
    std::atomic<bool> holds = false;

    Copying() {
        auto* work = new ui::BackgroundWork(opened.workspace().currentPage());
        work->run(
            [this](const Progress& progress) {
                const auto still = vault.writing().hold();
                holds = true;
                while (progress(1, 2)) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
                return true;
            },
            [](bool) {});
        REQUIRE(QTest::qWaitFor([&] { return holds.load(); }));
    }
    ui::Session& session() { return *opened.window.session(); }
    Status keepDraft() {
        auto box = vault.drafts().value();
        return session().writeSoon([box]() mutable { return box.keep(kDraft, "half a word"); });
    }
};

bool isOpenedNoted(Vault& vault, const RecordId& person) {
    const auto entries = vault.caseworkJournal().of(person);
    return std::any_of(entries.begin(), entries.end(), [](const JournalEntry& entry) {
        return entry.action == JournalAction::Opened;
    });
}

} // namespace

TEST_CASE("while a copy is made the window hides, and a person can be opened", "[privacy][vault]") {
    Copying copying;
    const QSignalSpy failed(&copying.session(), &ui::Session::failed);
    QElapsedTimer clock;
    clock.start();
    copying.opened.window.conceal();
    CHECK(copying.opened.window.findChild<ui::HideCover*>() != nullptr);
    copying.session().noteAccess(JournalAction::Opened, describe<Person>(), copying.person.id,
                                 copying.person.id, "person");
    CHECK(clock.elapsed() < kAnswerMs);
    CHECK(failed.isEmpty());
    CHECK_FALSE(isOpenedNoted(copying.vault, copying.person.id)); // it waits
}

TEST_CASE("while a copy is made saving answers at once, in words", "[vault]") {
    Copying copying;
    QElapsedTimer clock;
    clock.start();
    const auto saved =
        copying.session().save(u"Saved."_qs, copying.person.id, [&](Transaction& transaction) {
            return transaction.save(aPerson());
        });
    CHECK(clock.elapsed() < kAnswerMs);
    REQUIRE_FALSE(saved);
    CHECK(isWritingHeld(saved.error()));
    CHECK(ui::errorText(saved.error()).what == u"A copy of the vault is being made."_qs);
}

TEST_CASE("a lock ends the copy and writes what waited for it", "[privacy][vault]") {
    Copying copying;
    const auto person = copying.person.id;
    copying.session().noteAccess(JournalAction::Opened, describe<Person>(), person, person,
                                 "person");
    REQUIRE(copying.keepDraft());
    QElapsedTimer clock;
    clock.start();
    copying.opened.window.lock();
    CHECK(clock.elapsed() < 10 * kAnswerMs); // closing the vault writes its header twice
    REQUIRE_FALSE(copying.opened.window.isUnlocked());
    const auto again = copying.opened.vault.reopen();
    CHECK(isOpenedNoted(again->vault(), person));
    const auto draft = again->vault().drafts()->find(kDraft);
    REQUIRE((draft && *draft));
    CHECK((*draft)->content == "half a word");
}

TEST_CASE("what waits is written soon after the copy is done", "[vault]") {
    Copying copying;
    REQUIRE(copying.keepDraft());
    copying.opened.window.findChild<ui::BackgroundWork*>()->cancel();
    CHECK(QTest::qWaitFor([&] { return copying.vault.drafts()->all()->size() == 1; }));
}
