// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a pathway survives that it could not be read once.
#include "core/people/Narrative.h"
#include "core/referrals/PathwayStore.h"
#include "core/referrals/StepPapers.h"
#include "tests/ui/referrals/OpenSection.h"
#include "ui/referrals/PathwayComparisonView.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace zaklon::ui {
namespace {

using test::child;
using test::damage;
using test::OpenSection;

const QString kWords = QStringLiteral("Too long to wait.");

/// A comparison in which she said something about the first pathway.
struct OwnWords {
    OpenSection open;
    Session& session = open.house.session();
    PathwayComparisonView first{session};

    OwnWords() {
        first.showPerson(open.house.person.id);
        child<QPlainTextEdit>(first, "pathway_own_words").setPlainText(kWords);
        child<QPushButton>(first, "save_own_words").click();
        REQUIRE(runs().size() == 1);
        REQUIRE(kept() == kWords.toStdString());
    }
    std::vector<PathwayRun> runs() const {
        return PathwayStore(session.casework()).ofPerson(open.house.person.id).value();
    }
    std::string kept() const {
        const auto words =
            session.confidential()->find<Narrative>(runs().front().pathway.id).value();
        REQUIRE(words);
        return words->ownWords;
    }
};

TEST_CASE("words that could not be read are not written over", "[referrals]") {
    OwnWords own;
    damage(own.session.vault(), "ALTER TABLE confidential.narrative RENAME TO narrative_away");
    const QSignalSpy failed(&own.session, &Session::failed);
    PathwayComparisonView view(own.session);
    view.showPerson(own.open.house.person.id);
    CHECK(failed.count() >= 1);
    damage(own.session.vault(), "ALTER TABLE confidential.narrative_away RENAME TO narrative");
    for (auto* area : view.findChildren<QPlainTextEdit*>()) {
        if (area->isReadOnly()) {
            area->setPlainText(QStringLiteral("Something else."));
        }
    }
    child<QPushButton>(view, "save_own_words").click();
    CHECK(own.kept() == kWords.toStdString());
    CHECK(own.runs().size() == 1);
    PathwayComparisonView again(own.session);
    again.showPerson(own.open.house.person.id);
    CHECK_FALSE(child<QPlainTextEdit>(again, "pathway_own_words").isReadOnly());
}

TEST_CASE("a pathway that could not be read was not taken back", "[referrals]") {
    OwnWords own;
    auto& words = child<QPlainTextEdit>(own.first, "pathway_own_words");
    words.setPlainText(QStringLiteral("I wait after all."));
    damage(own.session.vault(), "UPDATE main.pathway_case SET state = 'unheard of'");
    const QSignalSpy failed(&own.session, &Session::failed);
    child<QPushButton>(own.first, "save_own_words").click();
    CHECK(failed.count() >= 1);
    CHECK(words.toPlainText() == QStringLiteral("I wait after all."));
    damage(own.session.vault(), "UPDATE main.pathway_case SET state = 'considered'");
    CHECK(own.kept() == kWords.toStdString());
    child<QPushButton>(own.first, "save_own_words").click();
    REQUIRE(own.runs().size() == 1);
    CHECK(own.kept() == "I wait after all.");
}

TEST_CASE("a step is not asked about while its papers cannot be read", "[referrals]") {
    OpenSection open;
    auto& session = open.house.session();
    const auto& definition = *session.definitions().pathways.current("asylum");
    REQUIRE(startPathway(session.vault(), open.house.person.id, definition));
    open.section.showPerson(open.house.person.id);
    damage(session.vault(), "ALTER TABLE confidential.step_papers RENAME TO papers_away");
    const QSignalSpy failed(&session, &Session::failed);
    child<QAbstractButton>(open.section, "step_decision").click();
    CHECK(failed.count() == 1);
    CHECK(open.section.findChild<QWidget*>(QStringLiteral("step_question")) == nullptr);
    damage(session.vault(), "ALTER TABLE confidential.papers_away RENAME TO step_papers");
    child<QAbstractButton>(open.section, "step_decision").click();
    CHECK(open.section.findChild<QWidget*>(QStringLiteral("step_question")) != nullptr);
}

TEST_CASE("a draft of a referral does not open over a message that cannot be read", "[referrals]") {
    OpenSection open;
    auto& session = open.house.session();
    open.startReferral();
    test::choose(open.section, "referral_provider", open.house.provider.id.toString().c_str());
    auto& message = child<QPlainTextEdit>(open.section, "referral_message");
    message.setPlainText(QStringLiteral("Three nights."));
    child<QPushButton>(open.section, "keep_referral").click();
    const auto kept = open.house.referrals();
    REQUIRE(kept.size() == 1);
    REQUIRE_FALSE(message.isVisibleTo(&open.section)); // the overview stands there again
    damage(session.vault(), "ALTER TABLE confidential.referral_content RENAME TO content_away");
    const QSignalSpy failed(&session, &Session::failed);
    open.section.openReferral(kept.front().id);
    CHECK(failed.count() >= 1);
    CHECK_FALSE(message.isVisibleTo(&open.section));
    damage(session.vault(), "ALTER TABLE confidential.content_away RENAME TO referral_content");
    open.section.openReferral(kept.front().id);
    CHECK(message.toPlainText() == QStringLiteral("Three nights."));
}

} // namespace
} // namespace zaklon::ui
