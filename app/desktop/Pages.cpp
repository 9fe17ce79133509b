// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Pages.h"

#include "app/desktop/ComingPage.h"
#include "core/tasks/DueTaskStore.h"

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

PageEntry peopleEntry() {
    return {PageKind::People,
            [](Session&, Navigator&, QWidget* parent) {
                return coming(ui::IconName::People, PageWords::tr("People"),
                              PageWords::tr("It will list the people we work with."), parent);
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
    return {[](Session&, Navigator&, QWidget* parent) {
                return coming(ui::IconName::User, PageWords::tr("Person"),
                              PageWords::tr("It will show the record of a person."), parent);
            },
            [](Page&, const RecordId&, ui::PersonSection) {},
            [](Page&, const RecordId&, const QString&) {}};
}

} // namespace

ui::ShellPages allPages(ui::Preferences&) {
    return {{todayEntry(), peopleEntry(), referralsEntry(), directoryEntry()}, personEntry()};
}

} // namespace zaklon::desktop
