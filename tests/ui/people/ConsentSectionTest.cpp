// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/ConsentSection.h"

#include "core/identification/IdentificationLimits.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/ErrorText.h"

#include <QComboBox>
#include <QPushButton>

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

} // namespace
} // namespace zaklon::ui
