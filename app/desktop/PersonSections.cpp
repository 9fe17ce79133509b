// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PersonSections.h"

#include "core/tasks/PersonTallyStore.h"
#include "ui/assessments/RiskSection.h"
#include "ui/consent/ConsentSection.h"
#include "ui/forms/TaskPlace.h"
#include "ui/identification/IdentificationSection.h"
#include "ui/legal/CourtSection.h"
#include "ui/people/ContactsSection.h"
#include "ui/people/DetailsSection.h"
#include "ui/people/DocumentsSection.h"
#include "ui/people/HistorySection.h"
#include "ui/people/OutreachSection.h"
#include "ui/people/OverviewSection.h"
#include "ui/referrals/ReferralsSection.h"
#include "ui/rights/RightsSection.h"
#include "ui/services/CarePlanSection.h"
#include "ui/services/ServicesSection.h"

namespace zaklon::desktop {

namespace {

using ui::PersonSection;

template <class Section>
ui::PersonPage::SectionFactory make(ui::Session& session, ui::Navigator& navigator) {
    return
        [&session, &navigator](QWidget* parent) { return new Section(session, navigator, parent); };
}

/// Sections do not know each other: what one sends to is asked for here, in the page of the same
/// person.
void askBirthYear(QWidget& from) {
    for (auto* at = from.parentWidget(); at != nullptr; at = at->parentWidget()) {
        auto* page = qobject_cast<ui::PersonPage*>(at);
        if (page != nullptr && page->section() == PersonSection::Details) {
            page->goToField(PersonSection::Details, "birth_year");
        }
    }
}

/// Of a section that sends to the year of birth.
template <class Section>
ui::PersonPage::SectionFactory makeSending(ui::Session& session, ui::Navigator& navigator) {
    return [&session, &navigator](QWidget* parent) {
        auto* section = new Section(session, navigator, parent);
        QObject::connect(section, &Section::sentToBirthYear, section,
                         [section] { askBirthYear(*section); });
        return section;
    };
}

ui::PersonPage::Tallies talliesOf(ui::Session& session, const RecordId& person) {
    const auto tally = PersonTallyStore(session.casework(), session.confidential(),
                                        session.definitions().taskTerms())
                           .of(person, session.today());
    if (!tally) {
        Q_EMIT session.failed(tally.error());
        return {};
    }
    ui::PersonPage::Tallies tallies;
    tallies[PersonSection::Risk].count = tally->assessments;
    tallies[PersonSection::CarePlan].count = tally->openActions;
    tallies[PersonSection::Services].count = tally->deliveries;
    tallies[PersonSection::Referrals].count = tally->waitingReferrals;
    tallies[PersonSection::Identification].count = tally->openDuties;
    tallies[PersonSection::Documents].count = tally->documents;
    tallies[PersonSection::Consent].count = tally->consents;
    tallies[PersonSection::Rights].count = tally->rightsTalks;
    for (const auto kind : tally->due) {
        tallies[ui::sectionOf(kind)].due = true;
    }
    return tallies;
}

} // namespace

ui::PersonPage* makePersonPage(ui::Session& session, ui::Navigator& navigator, QWidget* parent) {
    ui::PersonPage::Sections sections;
    const auto may = [&](std::string_view kind) { return mayRead(session.role(), kind); };
    sections[PersonSection::Overview] = make<ui::OverviewSection>(session, navigator);
    if (may("assessment")) {
        sections[PersonSection::Risk] = make<ui::RiskSection>(session, navigator);
    }
    if (may("need")) {
        sections[PersonSection::CarePlan] = make<ui::CarePlanSection>(session, navigator);
    }
    if (may("delivery")) {
        sections[PersonSection::Services] = make<ui::ServicesSection>(session, navigator);
    }
    if (may("referral")) {
        sections[PersonSection::Referrals] = makeSending<ui::ReferralsSection>(session, navigator);
    }
    if (may("identification_procedure")) {
        sections[PersonSection::Identification] =
            make<ui::IdentificationSection>(session, navigator);
    }
    if (may("contact")) {
        sections[PersonSection::ContactsAndSafety] = make<ui::ContactsSection>(session, navigator);
    }
    if (may("search_plan")) {
        sections[PersonSection::Outreach] = make<ui::OutreachSection>(session, navigator);
    }
    if (may("person")) {
        sections[PersonSection::Details] = make<ui::DetailsSection>(session, navigator);
    }
    if (may("identity_document")) {
        sections[PersonSection::Documents] = make<ui::DocumentsSection>(session, navigator);
    }
    if (may("consent")) {
        sections[PersonSection::Consent] = makeSending<ui::ConsentSection>(session, navigator);
    }
    if (may("rights_information")) {
        sections[PersonSection::Rights] = make<ui::RightsSection>(session, navigator);
    }
    if (may("proceeding")) {
        sections[PersonSection::Court] = make<ui::CourtSection>(session, navigator);
    }
    if (may("consent")) { // the journal shows as much as the casework that it is about
        sections[PersonSection::History] = make<ui::HistorySection>(session, navigator);
    }
    return new ui::PersonPage(
        session, navigator, std::move(sections),
        [&session](const RecordId& person) { return talliesOf(session, person); }, parent);
}

} // namespace zaklon::desktop
