// SPDX-License-Identifier: GPL-3.0-or-later
// A phase that somebody else did, or that is not needed.
#include "core/referrals/PathwayCase.h"
#include "tests/ui/identification/ProcedurePage.h"
#include "tests/ui/support/Typing.h"
#include "ui/components/Chip.h"
#include "ui/components/StepArrow.h"
#include "ui/forms/LineFocus.h"
#include "ui/session/Text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// The page of a person who was decided against; its phase of urgent needs.
class UrgentPhase : public ProcedurePage {
  public:
    UrgentPhase() {
        decide(ProcedureOutcome::Rejected);
        show();
    }
    PathwayStep step() {
        const auto steps = fixture().of<PathwayStep>(person());
        const auto found = std::find_if(steps.begin(), steps.end(), [](const auto& each) {
            return each.step.text == "urgent_risk_needs";
        });
        REQUIRE(found != steps.end());
        return *found;
    }
};

} // namespace

TEST_CASE("a phase says who did it if not we", "[identification]") {
    UrgentPhase page;
    page.click("phase_urgent_risk_needs");
    typeInto(page.named<QLineEdit>(QStringLiteral("done_on")), QStringLiteral("9.3.2026"));
    page.choose("done_by", "social_work");
    page.click("save_pathway_step");
    CHECK(page.step().state == StepState::Done);
    CHECK(page.step().doneBy.text == "social_work");
    CHECK(page.step().doneOn == page.fixture().today().plusDays(-1));
    page.show();
    const auto& words = page.fixture().session().words();
    CHECK(page.named<ui::StepArrow>(QStringLiteral("phase_urgent_risk_needs"))
              .accessibleDescription() == words.label("institution_type", Code{"social_work"}));
}

TEST_CASE("the first contact says that it counts as done by the opening, and can be taken back",
          "[identification]") {
    UrgentPhase page;
    const auto says = [&] {
        const auto chips = page.named<ui::StepArrow>(QStringLiteral("phase_first_contact"))
                               .findChildren<ui::Chip*>();
        return std::any_of(chips.begin(), chips.end(), [](const ui::Chip* chip) {
            return chip->text() == QStringLiteral("by opening");
        });
    };
    CHECK(says());
    page.click("phase_first_contact");
    page.named<QLineEdit>(QStringLiteral("done_on")).clear();
    Q_EMIT page.named<QLineEdit>(QStringLiteral("done_on")).textEdited({});
    page.click("save_pathway_step");
    page.show();
    CHECK_FALSE(says());
    const auto steps = page.fixture().of<PathwayStep>(page.person());
    const auto first = std::find_if(steps.begin(), steps.end(), [](const auto& each) {
        return each.step.text == "first_contact";
    });
    REQUIRE(first != steps.end());
    CHECK(first->state == StepState::Now);
}

TEST_CASE("a phase that is not needed is left out with a reason and taken up again",
          "[identification]") {
    UrgentPhase page;
    page.click("phase_urgent_risk_needs");
    page.click("leave_out_phase");
    page.click("save_pathway_step");
    CHECK(page.step().state != StepState::Ended); // nobody wrote why
    page.named<QPlainTextEdit>(QStringLiteral("text"))
        .setPlainText(QStringLiteral("The Centre did it before. Synthetic."));
    page.click("save_pathway_step");
    CHECK(page.step().state == StepState::Ended);
    page.show();
    page.click("phase_urgent_risk_needs"); // why, and the way back
    CHECK(page.named<QPlainTextEdit>(QStringLiteral("text"))
              .toPlainText()
              .contains(QStringLiteral("The Centre did it before")));
    page.click("take_up_phase");
    page.click("save_pathway_step");
    CHECK(page.step().state == StepState::Now);
    CHECK_FALSE(page.step().doneOn);
}

TEST_CASE("the keys go to the first thing that a saved procedure or outcome opened",
          "[identification][keys]") {
    ProcedurePage page;
    const bool against = GENERATE(true, false);
    const auto decided =
        page.decide(against ? ProcedureOutcome::Rejected : ProcedureOutcome::Identified);
    page.show();
    auto* window = page.named<QWidget>(QStringLiteral("procedure")).window();
    REQUIRE(ui::LineFocus::giveToCard(*window, ui::toQString(decided.id.toString())));
    const auto* at = window->focusWidget();
    REQUIRE(at != nullptr);
    CHECK(at->objectName() != QStringLiteral("steps_more"));
    if (against) {
        CHECK(at->objectName() == QStringLiteral("dueVerb"));
        while (at != nullptr && !at->objectName().startsWith(QStringLiteral("duty_"))) {
            at = at->parentWidget();
        }
        REQUIRE(at != nullptr);
        CHECK(at->objectName() == QStringLiteral("duty_inform_rights")); // due in three days
    } else {
        CHECK(at->objectName().startsWith(QStringLiteral("phase_")));
    }
}

TEST_CASE("an outcome is neutral, whatever it is", "[identification]") {
    ProcedurePage page;
    const auto outcome = GENERATE(ProcedureOutcome::Identified, ProcedureOutcome::Rejected);
    page.decide(outcome);
    page.show();
    CHECK(page.named<ui::Chip>(QStringLiteral("outcome_chip")).tone() == ui::Tone::Neutral);
}

TEST_CASE("a procedure of today waits since today", "[identification]") {
    ProcedurePage page;
    auto& session = page.fixture().session();
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = page.person();
    procedure.openedOn = page.fixture().today();
    procedure.knownSince = procedure.openedOn;
    const auto phases = session.definitions().pathways.current(kIdentificationPathway);
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return openProcedure(transaction, session.vault(), procedure, *phases,
                             session.definitions().limits);
    }));
    page.show();
    CHECK(page.named<ui::Chip>(QStringLiteral("waiting_chip")).text() ==
          QStringLiteral("waits since today"));
}

TEST_CASE("a procedure that waits too long is as overdue as the line that asks to look at it",
          "[identification]") {
    ProcedurePage page;
    auto& session = page.fixture().session();
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = page.person();
    procedure.openedOn = page.fixture().today().plusDays(-400);
    procedure.knownSince = procedure.openedOn;
    const auto phases = session.definitions().pathways.current(kIdentificationPathway);
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return openProcedure(transaction, session.vault(), procedure, *phases,
                             session.definitions().limits);
    }));
    page.show();
    REQUIRE(page.has("waiting_line"));
    const auto* due = page.named<QWidget>(QStringLiteral("waiting_line")).findChild<ui::Chip*>();
    REQUIRE(due != nullptr);
    CHECK(due->tone() == ui::Tone::High);
    CHECK(page.named<ui::Chip>(QStringLiteral("waiting_chip")).tone() == due->tone());
}
