// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RecordForm.h"

#include "core/base/BrokenRule.h"
#include "core/catalogue/Catalogue.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/people/Contact.h"
#include "core/people/Person.h"
#include "core/referrals/ReviewRequest.h"
#include "core/services/CarePlan.h"
#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/Typing.h"
#include "ui/components/ErrorSummary.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <vector>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct OutcomeForm {
    PageFixture page;
    ui::RecordForm form{describe<IdentificationProcedure>(), page.session().words(),
                        page.session().definitions().codes};

    OutcomeForm() {
        form.add("outcome", QStringLiteral("Outcome"));
        form.add("outcome_reasons", QStringLiteral("Reasons"));
        form.add("decided_on", QStringLiteral("Decided on"));
        form.add("decided_by", QStringLiteral("Who decided"));
        IdentificationProcedure procedure;
        procedure.id = RecordId::generate();
        procedure.person = RecordId::generate();
        procedure.openedOn = page.today().plusDays(-20);
        form.setRecord(procedure);
    }
    void choose(ProcedureOutcome outcome) {
        auto* box = qobject_cast<QComboBox*>(form.editor("outcome").widget());
        REQUIRE(box != nullptr);
        const auto code = codeOf(outcome);
        const int at =
            box->findData(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
        REQUIRE(at >= 0);
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    }
    ui::Field& day() { return form.field("decided_on"); }
};

} // namespace

TEST_CASE("a number that nobody said does not stand as a nought in the way", "[forms]") {
    PageFixture page;
    ui::RecordForm form(describe<Contact>(), page.session().words(),
                        page.session().definitions().codes);
    form.add("minutes", QStringLiteral("Minutes"));
    form.setRecord(Contact());
    auto* line = form.findChild<QLineEdit*>(QStringLiteral("minutes"));
    REQUIRE(line != nullptr);
    CHECK(line->text().isEmpty());
    CHECK(line->placeholderText() == QStringLiteral("0"));
    CHECK(form.record<Contact>().value().minutes == 0);
    line->setText(QStringLiteral("25"));
    CHECK(form.record<Contact>().value().minutes == 25);
}

TEST_CASE("every field of every record says that it is optional where it may stay empty",
          "[forms]") {
    PageFixture page;
    for (const auto& entry : recordCatalogue().entries()) {
        const auto& description = *entry.description;
        ui::RecordForm form(description, page.session().words(),
                            page.session().definitions().codes);
        for (const auto& field : description.fields) {
            if (field.kind == FieldKind::Structure || field.kind == FieldKind::Timestamp) {
                continue; // nobody types it
            }
            INFO(description.kind << "." << field.name);
            const auto& shown = form.add(field.name, QStringLiteral("Field"));
            if (field.required || (field.kind == FieldKind::Boolean && !field.optional)) {
                CHECK_FALSE(shown.saysOptional());
            } else if (field.kind == FieldKind::Text || field.optional) {
                CHECK(shown.saysOptional());
            }
        }
    }
}

TEST_CASE("what a new person needs is not called optional, everything else is", "[forms]") {
    PageFixture page;
    ui::RecordForm form(describe<Person>(), page.session().words(),
                        page.session().definitions().codes);
    for (const auto* needed : {"category", "interpreter_needed"}) {
        CHECK_FALSE(form.add(needed, QStringLiteral("Field")).saysOptional());
    }
    for (const auto* later : {"pseudonym", "reached_us_through", "birth_year", "languages"}) {
        INFO(later);
        CHECK(form.add(later, QStringLiteral("Field")).saysOptional());
    }
}

TEST_CASE("a field that the choice asks for is not called optional", "[forms]") {
    OutcomeForm open;
    CHECK(open.day().saysOptional());
    open.choose(ProcedureOutcome::Rejected);
    CHECK_FALSE(open.day().saysOptional());
    CHECK(open.form.field("outcome_reasons").saysOptional());
    CHECK(open.form.field("decided_by").saysOptional());
    open.choose(ProcedureOutcome::Ongoing);
    CHECK(open.day().saysOptional());
}

TEST_CASE("what the choice asks for is said at its field, before anything is sent", "[forms]") {
    OutcomeForm open;
    open.choose(ProcedureOutcome::Rejected);
    CHECK_FALSE(open.form.check());
    CHECK(open.day().error().startsWith(QStringLiteral("Give the day: '")));
    open.form.editor("decided_on").setValue(Value(open.page.today().toString()));
    CHECK(open.form.check());
    CHECK_FALSE(open.day().saysOptional()); // it is still needed, though it is there
}

TEST_CASE("what is needed to save says what to do there", "[forms]") {
    PageFixture page;
    const auto& words = page.session().words();
    const auto& codes = page.session().definitions().codes;
    ui::RecordForm need(describe<Need>(), words, codes);
    need.add("area", QStringLiteral("Area"));
    need.setRecord(Need{});
    CHECK_FALSE(need.check());
    CHECK(need.field("area").error().startsWith(QStringLiteral("Choose")));
    ui::RecordForm provider(describe<Provider>(), words, codes);
    provider.add("name", QStringLiteral("Name"));
    provider.setRecord(Provider{});
    CHECK_FALSE(provider.check());
    CHECK(provider.field("name").error().startsWith(QStringLiteral("Write")));
}

TEST_CASE("where nothing is chosen no choice is said to need what is missing", "[forms]") {
    PageFixture page;
    auto asking = describe<Person>();
    const auto name = asking.indexOf("pseudonym").value();
    asking.check = [name](const Row& row) -> Status {
        const auto* text = std::get_if<std::string>(&row.values[name]);
        const bool isThere = text != nullptr && !text->empty();
        return isThere ? Status() : Status(fail(ErrorCode::Invalid, "pseudonym"));
    };
    ui::RecordForm form(asking, page.session().words(), page.session().definitions().codes);
    form.add("pseudonym", QStringLiteral("Pseudonym"));
    form.add("reached_us_through", QStringLiteral("Way"));
    form.setRecord(Person{});
    CHECK_FALSE(form.check());
    CHECK(form.field("pseudonym").error().startsWith(QStringLiteral("Write something")));
    form.editor("reached_us_through").setValue(Value(std::string("self")));
    CHECK_FALSE(form.check());
    CHECK(form.field("pseudonym").error().contains(QStringLiteral("What is chosen")));
}

TEST_CASE("two fields side by side are typed into on one line, whatever is said above one",
          "[forms]") {
    PageFixture page;
    ui::RecordForm form(describe<Person>(), page.session().words(),
                        page.session().definitions().codes);
    form.addPair("birth_year", QStringLiteral("Year of birth"), "age_basis",
                 QStringLiteral("Known from"));
    form.field("age_basis").setHint(QStringLiteral("A hint that is so long that it wraps twice"));
    form.resize(340, 200);
    form.show();
    const auto foot = [&](const char* name) {
        const QWidget& editor = form.field(name).editor();
        return editor.mapTo(&form, QPoint(0, editor.height())).y();
    };
    const auto top = [&](const char* name) {
        for (const auto* each : form.field(name).findChildren<QLabel*>()) {
            if (each->buddy() == &form.field(name).editor()) {
                return each->mapTo(&form, QPoint()).y();
            }
        }
        return -1;
    };
    CHECK(top("birth_year") >= 0);
    CHECK(top("birth_year") == top("age_basis"));
    CHECK(foot("birth_year") == foot("age_basis"));
    CHECK(foot("birth_year") - top("birth_year") >
          2 * form.field("birth_year").editor().height()); // the hint has its room
}

TEST_CASE("a form says plainly what is missing, and the problem goes when it is mended",
          "[forms]") {
    OutcomeForm open;
    open.form.sayNeeded("decided_on", QStringLiteral("Give the day of the decision."));
    open.choose(ProcedureOutcome::Rejected);
    CHECK_FALSE(open.form.check());
    CHECK(open.day().error() == QStringLiteral("Give the day of the decision."));
    auto* summary = open.form.findChild<ui::ErrorSummary*>();
    REQUIRE(summary != nullptr);
    CHECK_FALSE(summary->isHidden());
    typeInto(open.day().editor(), QStringLiteral("1 3 2026"));
    CHECK_FALSE(open.day().hasError());
    CHECK(summary->isHidden());
}

TEST_CASE("what is refused says at its field which rule it broke", "[forms]") {
    OutcomeForm open;
    open.choose(ProcedureOutcome::Rejected);
    typeInto(open.day().editor(), QStringLiteral("1 3 2026"));
    REQUIRE(open.form.showError(
        Error{ErrorCode::Invalid, "decided_on", earlierThan("outcome_reasons")}));
    CHECK(open.day().error().contains(QStringLiteral("'Reasons'"))); // as the form calls it
    REQUIRE(open.form.showError(Error{ErrorCode::Invalid, "decided_on", kToCome}));
    CHECK(open.day().error().contains(QStringLiteral("still ahead")));
    CHECK_FALSE(open.form.showError(Error{ErrorCode::Invalid, "not_in_this_form", {}}));
}

TEST_CASE("a page may say in its own words what was refused at a field that it shows", "[forms]") {
    OutcomeForm open;
    open.choose(ProcedureOutcome::Rejected);
    typeInto(open.day().editor(), QStringLiteral("1 3 2026"));
    const Error refused{ErrorCode::Invalid, "decided_on", kToCome};
    const auto sentence = QStringLiteral("The office is closed on this day.");
    REQUIRE(open.form.showError(refused, sentence));
    CHECK(open.day().error() == sentence);
    open.day().hide();
    CHECK_FALSE(open.form.showError(refused, sentence)); // said elsewhere then
    CHECK_FALSE(open.form.showError(refused));
}

TEST_CASE("several answers of which none is chosen are asked for in words of their own",
          "[forms]") {
    PageFixture page;
    ui::RecordForm form(describe<ReviewRequest>(), page.session().words(),
                        page.session().definitions().codes);
    form.add("grounds", QStringLiteral("Grounds"));
    form.sayNeeded("grounds", QStringLiteral("Choose a ground."));
    ReviewRequest sent;
    sent.state = ReviewState::Sent;
    sent.addressee = Code{"centre"};
    sent.sentOn = page.today();
    form.setRecord(sent);
    CHECK_FALSE(form.field("grounds").saysOptional()); // what is sent needs one
    const auto refused = Description<ReviewRequest>::check(sent);
    REQUIRE_FALSE(refused);
    CHECK(form.showError(refused.error()));
    CHECK(form.field("grounds").error() == QStringLiteral("Choose a ground."));
}

TEST_CASE(
    "all that a state needs is marked and asked for at once, not only what the rules name first",
    "[forms]") {
    PageFixture page;
    ui::RecordForm form(describe<ReviewRequest>(), page.session().words(),
                        page.session().definitions().codes);
    for (const auto* field :
         {"state", "addressee", "grounds", "sent_on", "answer_due", "answered_on", "answer"}) {
        form.add(field, QString::fromLatin1(field));
    }
    ReviewRequest request;
    request.person = RecordId::generate();
    request.pathwayCase = RecordId::generate();
    request.openedOn = page.today();
    form.setRecord(request);
    const std::vector<const char*> of{"addressee", "grounds", "sent_on", "answered_on", "answer"};
    const auto marked = [&](const char* field) { return !form.field(field).saysOptional(); };
    CHECK(std::none_of(of.begin(), of.end(), marked)); // only considered
    request.state = ReviewState::Sent;
    form.setRecord(request);
    CHECK(marked("grounds"));
    CHECK(marked("sent_on"));
    CHECK_FALSE(marked("answered_on"));
    request.state = ReviewState::Answered;
    request.sentOn = page.today();
    form.setRecord(request);
    CHECK(std::all_of(of.begin(), of.end(), marked));
    CHECK_FALSE(marked("answer_due"));
    CHECK_FALSE(form.check());
    CHECK(form.field("grounds").hasError());
    CHECK(form.field("answered_on").hasError());
    CHECK(form.field("answer").hasError());
    CHECK_FALSE(form.field("sent_on").hasError()); // it is there
    request.addressee = Code{"centre"};
    request.grounds = {Code{"labour_items"}};
    request.answeredOn = page.today();
    request.answer = Code{"refused"};
    form.setRecord(request);
    CHECK(form.check());
}

TEST_CASE("what another record asks for is not laid to an answer of the form", "[forms]") {
    PageFixture page;
    ui::RecordForm form(describe<Action>(), page.session().words(),
                        page.session().definitions().codes);
    form.add("state", QStringLiteral("State"));
    form.add("due", QStringLiteral("Due"));
    Action action;
    action.id = RecordId::generate();
    form.setRecord(action); // by itself it may stay without a day
    REQUIRE(form.showError({ErrorCode::Invalid, "due", {}}));
    CHECK(form.field("due").hasError());
    CHECK_FALSE(form.field("due").error().contains(QStringLiteral("'State'")));
}
