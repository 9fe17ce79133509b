// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Pages.h"

#include "app/desktop/PersonSections.h"
#include "core/tasks/DueTaskStore.h"
#include "ui/assessments/RiskSection.h"
#include "ui/consent/ConsentSection.h"
#include "ui/forms/LawReader.h"
#include "ui/identification/FallingThroughPage.h"
#include "ui/identification/IdentificationSection.h"
#include "ui/people/PeoplePage.h"
#include "ui/referrals/DirectoryPage.h"
#include "ui/referrals/ReferralsPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/services/CarePlanSection.h"
#include "ui/settings/SettingActions.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shelter/ShelterPage.h"
#include "ui/statistics/FigureActions.h"
#include "ui/statistics/StatisticsPage.h"
#include "ui/today/TodayPage.h"
#include "ui/vault/BackupPage.h"
#include "ui/vault/StaffPage.h"

namespace zaklon::desktop {

namespace {

using ui::Navigator;
using ui::Page;
using ui::PageEntry;
using ui::PageKind;
using ui::Session;

int dueNow(const Session& session) {
    DueQuery query;
    query.today = session.today();
    query.worker = session.worker().id;
    const auto counts = ui::countedTasks(session).counts(query);
    return counts ? counts->overdue + counts->today : 0;
}

/// A page whose constructor takes session, navigator and parent.
template <class SomePage>
PageEntry entry(PageKind kind, std::function<int(const Session&)> waiting = {}) {
    return {kind,
            [](Session& session, Navigator& navigator, QWidget* parent) -> Page* {
                return new SomePage(session, navigator, parent);
            },
            std::move(waiting)};
}

PageEntry settingsEntry(ui::Preferences& preferences, std::function<void()> beginTutorial,
                        ui::OwnData own) {
    return {PageKind::Settings,
            [&preferences, begin = std::move(beginTutorial),
             own = std::move(own)](Session& session, Navigator&, QWidget* parent) -> Page* {
                auto* page = new ui::SettingsPage(preferences, session, parent);
                if (!own.folder.isEmpty()) {
                    page->showOwnData(own);
                }
                if (begin && session.isDemonstration()) {
                    page->offerTutorial(begin);
                }
                return page;
            },
            {}};
}

/// To the place of the section where the task is done.
void leadToTask(Page& page, TaskKind kind, const RecordId& record) {
    auto& person = static_cast<ui::PersonPage&>(page);
    if (auto* section = person.sectionPage(person.section())) {
        section->showPlaceOf(kind, record);
    }
}

void startInShelter(Page& shelter, ui::ShelterStart start, const RecordId& from) {
    auto& page = static_cast<ui::ShelterPage&>(shelter);
    switch (start) {
    case ui::ShelterStart::Welcome:
        page.welcome({}, from);
        break;
    case ui::ShelterStart::Hold:
        page.hold({}, from);
        break;
    case ui::ShelterStart::Note:
        page.writeNote();
        break;
    }
}

ui::PersonPageEntry personEntry() {
    return {
        [](Session& session, Navigator& navigator, QWidget* parent) -> Page* {
            return makePersonPage(session, navigator, parent);
        },
        [](Page& page, const RecordId& person, ui::PersonSection section) {
            static_cast<ui::PersonPage&>(page).showPerson(person, section);
        },
        [](Page& page, const RecordId& person, const QString& questionnaire) {
            auto& personPage = static_cast<ui::PersonPage&>(page);
            personPage.showPerson(person, ui::PersonSection::Risk);
            if (auto* risk = dynamic_cast<ui::RiskSection*>(
                    personPage.sectionPage(ui::PersonSection::Risk))) {
                risk->startAssessment(questionnaire);
            }
        },
        [](Page& page) { return static_cast<ui::PersonPage&>(page).section(); },
        [](Page& page, const RecordId& pathwayCase) {
            if (auto* identification = dynamic_cast<ui::IdentificationSection*>(
                    static_cast<ui::PersonPage&>(page).sectionPage(
                        ui::PersonSection::Identification))) {
                identification->askOutcome(pathwayCase);
            }
        },
        &leadToTask,
        &ui::PersonPage::nameOf,
        [](Page& page, const RecordId& provider) {
            if (auto* consents = dynamic_cast<ui::ConsentSection*>(
                    static_cast<ui::PersonPage&>(page).sectionPage(ui::PersonSection::Consent))) {
                consents->recordFor(provider);
            }
        }};
}

} // namespace

ui::ShellPages allPages(ui::Preferences& preferences, std::function<void()> beginTutorial,
                        ui::OwnData own) {
    return {{entry<ui::TodayPage>(PageKind::Today, dueNow), entry<ui::PeoplePage>(PageKind::People),
             entry<ui::ReportsPage>(PageKind::Reports),
             entry<ui::FallingThroughPage>(PageKind::FallingThrough),
             entry<ui::ReferralsPage>(PageKind::Referrals),
             entry<ui::ShelterPage>(PageKind::Shelter),
             entry<ui::StatisticsPage>(PageKind::Statistics),
             entry<ui::DirectoryPage>(PageKind::Directory), entry<ui::StaffPage>(PageKind::Staff),
             entry<ui::BackupPage>(PageKind::Backup),
             settingsEntry(preferences, std::move(beginTutorial), std::move(own))},
            personEntry(),
            [](Page& people) { static_cast<ui::PeoplePage&>(people).startNewPerson(); },
            [](Page& reports) { static_cast<ui::ReportsPage&>(reports).logContact(); },
            [](Page& reports) { static_cast<ui::ReportsPage&>(reports).startNewReport(); },
            [](Page& directory) { static_cast<ui::DirectoryPage&>(directory).startNewProvider(); },
            [](Page& reports, const RecordId& report) {
                static_cast<ui::ReportsPage&>(reports).openReport(report);
            },
            [](Page& reports, TaskKind kind, const RecordId& report) {
                static_cast<ui::ReportsPage&>(reports).showPlaceOf(kind, report);
            },
            [](Page& reports, const RecordId& visit) {
                static_cast<ui::ReportsPage&>(reports).openVisit(visit);
            },
            [](Page& reports, const RecordId& pattern) {
                static_cast<ui::ReportsPage&>(reports).openPattern(pattern);
            },
            [](Page& copies) { static_cast<ui::BackupPage&>(copies).showEndOfKeeping(); },
            [](Page& directory, const RecordId& provider) {
                static_cast<ui::DirectoryPage&>(directory).showProvider(provider);
            },
            [](Session& session, QWidget& window) { ui::LawReader::present(session, {}, window); },
            [&preferences](QObject* parent) { return ui::settingActions(preferences, parent); },
            [](Page& reports, const RecordId& contact) {
                static_cast<ui::ReportsPage&>(reports).openContact(contact);
            },
            [](Page& statistics, const QString& figure) {
                static_cast<ui::StatisticsPage&>(statistics).showFigure(figure);
            },
            &ui::figureActions,
            &startInShelter,
            [](Page& copies, ui::CopyStart start) {
                auto& page = static_cast<ui::BackupPage&>(copies);
                start == ui::CopyStart::Restore ? page.showRestore() : page.showCheck();
            }};
}

} // namespace zaklon::desktop
