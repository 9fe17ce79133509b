// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/ConsentSection.h"

#include "core/identification/IdentificationLimits.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Banner.h"
#include "ui/forms/ConsentLook.h"
#include "ui/forms/DirectoryWay.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Text.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/generators/catch_generators.hpp>

namespace zaklon::ui {
namespace {

struct OpenConsent {
    test::PageFixture page;
    Person person = page.save(test::aPerson());
    ConsentSection section{page.session(), page.navigator()};

    OpenConsent() {
        section.resize(1000, 640);
        section.show();
        section.showPerson(person.id);
        section.startNew();
    }
    RecordForm& form() {
        for (auto* found : section.findChildren<RecordForm*>()) {
            if (found->description().kind == "consent") {
                return *found;
            }
        }
        FAIL("no form of a consent");
        throw 0;
    }
    void choose(const char* type) {
        auto* box = section.findChild<QComboBox*>(QStringLiteral("type"));
        REQUIRE(box != nullptr);
        const int at = box->findData(QString::fromLatin1(type));
        REQUIRE(at >= 0);
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at); // as by hand
    }
    std::optional<Date> end() {
        const auto value = form().editor("valid_until").value();
        const auto* text = std::get_if<std::string>(&value);
        return text == nullptr ? std::nullopt : Date::parse(*text);
    }
    Date afterDays() {
        const auto limits = IdentificationLimits::shipped().value();
        return page.today().plusDays(limits.of(false).lengths.consentSharingDays);
    }
};

TEST_CASE("only who may be a child is asked about the guardian", "[consent]") {
    OpenConsent open;
    auto& conflict = open.form().field("guardian_conflict");
    open.person.birthYear = open.page.today().year() - 12;
    open.page.save(open.person);
    open.section.startNew();
    CHECK_FALSE(conflict.isHidden());
    open.person.birthYear = open.page.today().year() - 30;
    open.page.save(open.person);
    open.section.startNew();
    CHECK(conflict.isHidden());
    CHECK(open.form().field("child_assent").isHidden());
}

TEST_CASE("the end that is proposed for a consent follows what it is for", "[consent]") {
    OpenConsent open;
    CHECK_FALSE(open.end());
    open.choose("sharing");
    CHECK(open.end() == open.afterDays());
    open.choose("statistics"); // until the case is closed
    CHECK_FALSE(open.end());
    open.choose("photo_recording");
    CHECK(open.end() == open.afterDays());
    const auto agreed = open.page.today().plusDays(30);
    open.form().editor("valid_until").setValue(Value(agreed.toString()));
    open.choose("statistics");
    CHECK(open.end() == agreed); // somebody typed it
}

TEST_CASE("a consent that nobody asked for says what that means and has no day of an answer",
          "[consent]") {
    OpenConsent open;
    const auto hint = [&] {
        return open.section.findChild<QComboBox*>(QStringLiteral("state"))->accessibleDescription();
    };
    CHECK(hint().contains(QStringLiteral("Nobody has talked about it")));
    CHECK(hint().contains(QStringLiteral("full answers"))); // the hint of the form stays
    open.choose("statistics");
    open.section.findChild<QPushButton*>(QStringLiteral("save_consent"))->click();
    const auto kept = open.page.of<Consent>(open.person.id);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().state == ConsentState::NotAsked);
    CHECK_FALSE(kept.front().givenOn);
    CHECK_FALSE(kept.front().validUntil);

    open.section.startNew();
    auto& state = *open.section.findChild<QComboBox*>(QStringLiteral("state"));
    state.setCurrentIndex(state.findData(QStringLiteral("given")));
    CHECK_FALSE(hint().contains(QStringLiteral("Nobody has talked about it")));
}

TEST_CASE("a consent that was not asked yet is given today unless another day is typed",
          "[consent]") {
    OpenConsent open;
    open.choose("sharing");
    auto& save = *open.section.findChild<QPushButton*>(QStringLiteral("save_consent"));
    save.click();
    const auto kept = open.page.of<Consent>(open.person.id);
    REQUIRE(kept.size() == 1);
    REQUIRE_FALSE(kept.front().givenOn);
    open.section.edit(kept.front().id);
    const auto decide = [&](const char* decided) {
        auto& state = *open.section.findChild<QComboBox*>(QStringLiteral("state"));
        state.setCurrentIndex(state.findData(QString::fromLatin1(decided)));
        Q_EMIT state.activated(state.currentIndex());
    };
    const auto day = [&] { return open.form().editor("given_on").value(); };
    CHECK(isNull(day()));
    decide("given");
    CHECK(day() == Value(open.page.today().toString()));
    CHECK(open.end() == open.afterDays());
    decide("not_asked");
    CHECK(isNull(day()));
    CHECK_FALSE(open.end());
    const auto typed = open.page.today().plusDays(-3);
    open.form().editor("given_on").setValue(Value(typed.toString()));
    decide("given");
    CHECK(day() == Value(typed.toString()));
    open.form().editor("given_on").setTyped({});
    CHECK_FALSE(open.form().check());
    CHECK(open.form().field("given_on").error() ==
          QStringLiteral("Give the day: 'Given' at 'What the person decided' needs it."));
}

TEST_CASE("the day of a withdrawal is asked for where there is one", "[consent]") {
    OpenConsent open;
    const auto& day = open.form().field("withdrawn_on");
    const auto decide = [&](const char* code) {
        auto& state = *open.section.findChild<QComboBox*>(QStringLiteral("state"));
        const int at = state.findData(QString::fromLatin1(code));
        state.setCurrentIndex(at);
        Q_EMIT state.activated(at);
    };
    CHECK(day.isHidden());
    decide("given");
    CHECK(day.isHidden());
    decide("withdrawn");
    CHECK_FALSE(day.isHidden());
}

TEST_CASE("a day of an answer that was typed is never dropped for want of the answer",
          "[consent]") {
    OpenConsent open;
    auto& save = *open.section.findChild<QPushButton*>(QStringLiteral("save_consent"));
    std::optional<Error> refused;
    QObject::connect(&open.page.session(), &Session::failed, &open.section,
                     [&](const Error& error) { refused = error; });
    open.choose("sharing"); // proposes both days, and nobody was asked
    REQUIRE(open.end());
    struct Typed {
        const char* field;
        int days;
    };
    const auto [field, days] =
        GENERATE(Typed{"given_on", -1}, Typed{"valid_until", 30}, Typed{"withdrawn_on", 0});
    CAPTURE(field);
    open.form().editor(field).setValue(Value(open.page.today().plusDays(days).toString()));
    save.click();
    CHECK(open.page.of<Consent>(open.person.id).empty());
    REQUIRE(refused);
    CHECK(refused->field == "state");
    CHECK(errorText(*refused).what.contains(QStringLiteral("what the person decided")));
    CHECK(open.form().field("state").hasError());
    auto& state = *open.section.findChild<QComboBox*>(QStringLiteral("state"));
    state.setCurrentIndex(state.findData(QStringLiteral("not_given")));
    CHECK(open.form().record<Consent>()->state == ConsentState::NotGiven); // the days are there
    CHECK(open.form().record<Consent>()->givenOn);
}

TEST_CASE("the days that the form proposed for a sharing are of no answer", "[consent]") {
    OpenConsent open;
    open.choose("sharing");
    REQUIRE(open.end());
    open.section.findChild<QPushButton*>(QStringLiteral("save_consent"))->click();
    const auto kept = open.page.of<Consent>(open.person.id);
    REQUIRE(kept.size() == 1);
    CHECK_FALSE(kept.front().givenOn);
    CHECK_FALSE(kept.front().validUntil);
}

TEST_CASE("whether the risks were explained is asked once before a given consent is kept",
          "[consent]") {
    OpenConsent open;
    open.choose("statistics");
    auto& state = *open.section.findChild<QComboBox*>(QStringLiteral("state"));
    state.setCurrentIndex(state.findData(QStringLiteral("given")));
    auto& save = *open.section.findChild<QPushButton*>(QStringLiteral("save_consent"));
    save.click();
    CHECK(open.page.of<Consent>(open.person.id).empty());
    CHECK(open.form().field("risks_explained").error().contains(QStringLiteral("Were the risks")));
    save.click(); // 'no' is an answer
    CHECK(open.page.of<Consent>(open.person.id).size() == 1);
}

TEST_CASE("a forgotten explanation is completed in the form with a reason", "[consent]") {
    OpenConsent open;
    auto consent = test::aConsent(open.person.id, RecordId(), open.page.today());
    consent.type = Code{"statistics"};
    consent.risksExplained = false;
    open.page.save(consent);
    open.section.refresh();
    open.section.edit(consent.id);
    open.form().editor("risks_explained").setValue(Value(std::int64_t{1}));
    auto& save = *open.section.findChild<QPushButton*>(QStringLiteral("save_consent"));
    save.click();
    CHECK_FALSE(open.page.of<Consent>(open.person.id).front().risksExplained);
    auto* why = open.section.findChild<Field*>(QStringLiteral("text_field"));
    REQUIRE(why != nullptr);
    CHECK(why->error().contains(QStringLiteral("Write why it was corrected")));
    CHECK(open.section.focusWidget() == &why->editor());
    open.section.findChild<QPlainTextEdit*>(QStringLiteral("text"))
        ->setPlainText(QStringLiteral("Synthetic: it was said in the talk."));
    save.click();
    CHECK(open.page.of<Consent>(open.person.id).front().risksExplained);
}

TEST_CASE("a provider that is added while a consent is open can be chosen in it", "[consent]") {
    OpenConsent open;
    const auto* way = open.form().field("recipient").findChild<DirectoryWay*>();
    REQUIRE(way != nullptr);
    CHECK_FALSE(way->isHidden()); // the directory is empty
    open.choose("sharing");
    const auto provider = open.page.save(test::aProvider());
    open.section.showPerson(open.person.id); // as when the page is shown again
    CHECK(way->isHidden());
    auto* box = open.section.findChild<QComboBox*>(QStringLiteral("recipient"));
    const int at = box->findData(toQString(provider.id.toString()));
    REQUIRE(at >= 0);
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
    auto inactive = provider;
    inactive.active = false;
    open.page.save(inactive);
    open.section.refresh();
    CHECK(open.form().record<Consent>()->recipient == provider.id); // what is chosen stays
    CHECK(open.form().record<Consent>()->type == Code{"sharing"});
}

TEST_CASE("a form that is opened again begins at its first field", "[consent]") {
    OpenConsent open;
    QCoreApplication::processEvents();
    auto* area = open.section.findChild<QScrollArea*>();
    REQUIRE(area != nullptr);
    auto* bar = area->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    open.section.startNew();
    CHECK(bar->value() == bar->minimum());
    CHECK(open.section.focusWidget() == open.section.findChild<QComboBox*>(QStringLiteral("type")));
}

TEST_CASE("a given consent says why it does not hold and leads to what is missing", "[consent]") {
    OpenConsent open;
    auto person = open.person;
    person.birthYear.reset();
    open.page.save(person);
    auto consent = test::aConsent(person.id, RecordId(), open.page.today());
    consent.type = Code{"statistics"};
    open.page.save(consent);
    open.section.refresh();
    const ConsentLook look(open.page.session(), consent, true);
    CHECK_FALSE(look.holds);
    CHECK(look.needsAge);
    CHECK(look.why.contains(QStringLiteral("year of birth is not recorded")));
    auto* banner = open.section.findChild<Banner*>(QStringLiteral("consent_age_needed"));
    REQUIRE(banner != nullptr);
    CHECK_FALSE(banner->isHidden());
    person.birthYear = 1990;
    open.page.save(person);
    open.section.refresh();
    CHECK(banner->isHidden());
    const ConsentLook known(open.page.session(), consent, false);
    CHECK(known.holds);
    CHECK(known.why.contains(QStringLiteral("risks are not noted")) == !consent.risksExplained);
}

TEST_CASE("saving a consent that does not hold says so and why", "[consent]") {
    OpenConsent open;
    open.person.birthYear.reset();
    open.page.save(open.person);
    QString said;
    QObject::connect(&open.page.session(), &Session::saved,
                     [&](const QString& what) { said = what; });
    const auto give = [&] {
        open.section.startNew();
        auto consent = test::aConsent(open.person.id, RecordId(), open.page.today());
        consent.type = Code{"statistics"};
        consent.givenBy = Code{"person"};
        consent.risksExplained = true;
        open.form().setRecord(consent);
        open.section.findChild<QPushButton*>(QStringLiteral("save_consent"))->click();
        return said;
    };
    CHECK(give() == QStringLiteral("The consent is saved and not in force yet."));
    open.person.birthYear = 1990;
    open.page.save(open.person);
    CHECK(give() == QStringLiteral("The consent is saved."));
}

} // namespace
} // namespace zaklon::ui
