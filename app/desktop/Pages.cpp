// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Pages.h"

#include "app/desktop/ComingPage.h"
#include "app/desktop/PersonSections.h"
#include "core/tasks/DueTaskStore.h"
#include "ui/assessments/RiskSection.h"
#include "ui/people/PeoplePage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/vault/BackupPage.h"
#include "ui/vault/StaffPage.h"

#include <QCoreApplication>

namespace zaklon::desktop {

namespace {

using ui::Navigator;
using ui::Page;
using ui::PageEntry;
using ui::PageKind;
using ui::Session;

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

int dueNow(const Session& session) {
    DueQuery query;
    query.today = session.today();
    query.worker = session.worker().id;
    const auto counts = DueTaskStore(session.casework(), session.confidential()).counts(query);
    return counts ? counts->overdue + counts->today : 0;
}

Page* coming(ui::IconName icon, const QString& title, const QString& reason, QWidget* parent) {
    return new ComingPage(icon, title, reason, parent);
}

PageEntry todayEntry() {
    return {PageKind::Today,
            [](Session&, Navigator&, QWidget* parent) {
                return coming(ui::IconName::Today, PageWords::tr("Today"),
                              PageWords::tr("It will show everything that is due."), parent);
            },
            dueNow};
}

/// A page whose constructor takes session, navigator and parent.
template <class SomePage>
PageEntry entry(PageKind kind) {
    return {kind,
            [](Session& session, Navigator& navigator, QWidget* parent) -> Page* {
                return new SomePage(session, navigator, parent);
            },
            {}};
}

PageEntry settingsEntry(ui::Preferences& preferences) {
    return {PageKind::Settings,
            [&preferences](Session&, Navigator&, QWidget* parent) -> Page* {
                return new ui::SettingsPage(preferences, parent);
            },
            {}};
}

PageEntry referralsEntry() {
    return {PageKind::Referrals,
            [](Session&, Navigator&, QWidget* parent) {
                return coming(ui::IconName::Pathways, PageWords::tr("Referrals"),
                              PageWords::tr("It will show who waits for an answer."), parent);
            },
            {}};
}

PageEntry directoryEntry() {
    return {PageKind::Directory,
            [](Session&, Navigator&, QWidget* parent) {
                return coming(ui::IconName::Services, PageWords::tr("Directory"),
                              PageWords::tr("It will list organisations that help."), parent);
            },
            {}};
}

ui::PersonPageEntry personEntry() {
    return {[](Session& session, Navigator& navigator, QWidget* parent) -> Page* {
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
            }};
}

} // namespace

ui::ShellPages allPages(ui::Preferences& preferences) {
    return {{todayEntry(), entry<ui::PeoplePage>(PageKind::People), referralsEntry(),
             directoryEntry(), entry<ui::StaffPage>(PageKind::Staff),
             entry<ui::BackupPage>(PageKind::Backup), settingsEntry(preferences)},
            personEntry()};
}

} // namespace zaklon::desktop
