// SPDX-License-Identifier: GPL-3.0-or-later
// A line of Today leads to the form in which the step is done, with the keys at what is filled in.
#include "app/desktop/PersonSections.h"
#include "core/consent/Consent.h"
#include "core/legal/Hearing.h"
#include "core/legal/Proceeding.h"
#include "core/people/IdentityDocument.h"
#include "core/services/Delivery.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/forms/LineFocus.h"
#include "ui/forms/TaskPlace.h"
#include "ui/session/Text.h"

#include <QComboBox>
#include <QTest>

#include <memory>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct OpenPerson {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;
    std::unique_ptr<ui::PersonPage> page{
        desktop::makePersonPage(fixture.session(), fixture.navigator(), nullptr)};

    OpenPerson() {
        page->resize(1280, 800);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    template <class Record>
    Record fresh() const {
        Record record;
        record.id = RecordId::generate();
        record.person = person;
        return record;
    }
    void lead(TaskKind kind, const RecordId& record) const {
        const auto section = ui::sectionOf(kind);
        page->showPerson(person, section);
        auto* shown = page->sectionPage(section);
        REQUIRE(shown != nullptr);
        shown->showPlaceOf(kind, record);
    }
    /// The keys are in the field in which the task is done.
    bool isAtField(TaskKind kind) const {
        const auto name = ui::fieldOf(kind);
        for (const auto* at = page->focusWidget(); at != nullptr; at = at->parentWidget()) {
            if (!name.empty() && at->objectName() == QLatin1String(name.data(), int(name.size()))) {
                return true;
            }
        }
        return false;
    }
};

} // namespace

TEST_CASE("what is due of a paper or of a service opens at what is to be filled in", "[today]") {
    OpenPerson open;
    auto paper = open.fresh<IdentityDocument>();
    paper.kind = Code{"passport"};
    paper.state = Code{"missing"};
    open.fixture.save(paper);
    auto given = open.fresh<Delivery>();
    given.service = Code{"legal_info"};
    given.onDate = open.fixture.today().plusDays(-20);
    given.followUpOn = open.fixture.today();
    open.fixture.save(given);
    open.lead(TaskKind::DocumentToGet, paper.id);
    CHECK(open.isAtField(TaskKind::DocumentToGet));
    open.lead(TaskKind::DocumentExpiry, paper.id);
    CHECK(open.isAtField(TaskKind::DocumentExpiry));
    open.lead(TaskKind::FollowUp, given.id);
    CHECK(open.isAtField(TaskKind::FollowUp));
}

TEST_CASE("a consent that ends is given anew with the same recipient", "[today]") {
    OpenPerson open;
    const auto provider = open.fixture.save(aProvider());
    auto consent = aConsent(open.person, provider.id, open.fixture.today().plusDays(-80));
    consent.givenBy = Code{"person"};
    consent.validUntil = open.fixture.today().plusDays(3);
    open.fixture.save(consent);
    open.lead(TaskKind::ConsentEnd, consent.id);
    const auto* section = open.page->sectionPage(ui::PersonSection::Consent);
    const auto* recipient = section->findChild<QComboBox*>(QStringLiteral("recipient"));
    REQUIRE(recipient != nullptr);
    CHECK(recipient->isVisible());
    CHECK(recipient->currentData().toString() == QString::fromStdString(provider.id.toString()));
    const auto* type = section->findChild<QComboBox*>(QStringLiteral("type"));
    REQUIRE(type != nullptr);
    CHECK(type->currentData().toString() == QStringLiteral("referral"));
    CHECK(open.fixture.of<Consent>(open.person).size() == 1); // nothing is saved yet
}

TEST_CASE("a hearing has the keys at its line", "[today]") {
    OpenPerson open;
    auto proceeding = open.fresh<Proceeding>();
    proceeding.kind = Code{"criminal"};
    proceeding.part = Code{"injured_party"};
    proceeding.institution = Code{"prosecution"};
    proceeding.startedOn = open.fixture.today().plusDays(-60);
    open.fixture.save(proceeding);
    RecordId last;
    for (int i = 1; i <= 2; ++i) {
        auto hearing = open.fresh<Hearing>();
        hearing.proceeding = proceeding.id;
        hearing.kind = Code{"main"};
        hearing.onDate = open.fixture.today().plusDays(i);
        last = open.fixture.save(hearing).id;
    }
    open.lead(TaskKind::Hearing, last);
    QString record;
    for (const auto* at = open.page->focusWidget(); at != nullptr && record.isEmpty();
         at = at->parentWidget()) {
        record = at->property(ui::kLineRecord).toString();
    }
    CHECK(record == QString::fromStdString(last.toString()));
}
