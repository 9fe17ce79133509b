// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Places.h"

#include <QCoreApplication>

#include <array>

namespace zaklon::ui {

namespace {

constexpr std::array kRailOrder{PageKind::Today,          PageKind::People,    PageKind::Reports,
                                PageKind::FallingThrough, PageKind::Referrals, PageKind::Shelter,
                                PageKind::Statistics,     PageKind::Directory, PageKind::Staff,
                                PageKind::Backup,         PageKind::Settings};

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(Places)

  public:
    static QString label(PageKind page);
    static QString command(PageKind page);
};

QString PlaceWords::label(PageKind page) {
    switch (page) {
    case PageKind::Today:
        //: rail: one word, at most 12 letters
        return tr("Today");
    case PageKind::People:
        //: rail: one word, at most 12 letters
        return tr("People");
    case PageKind::Reports:
        //: rail: one word, at most 12 letters; helpline contacts and reports of trafficking
        return tr("Reports");
    case PageKind::FallingThrough:
        //: rail: one word, at most 12 letters; people whom every procedure has let go of
        return tr("Follow-up");
    case PageKind::Referrals:
        //: rail: one word, at most 12 letters
        return tr("Referrals");
    case PageKind::Shelter:
        //: rail: one word, at most 12 letters; who sleeps where tonight
        return tr("Shelter");
    case PageKind::Statistics:
        //: rail: one word, at most 12 letters
        return tr("Statistics");
    case PageKind::Directory:
        //: rail: one word, at most 12 letters; organisations that help
        return tr("Directory");
    case PageKind::Staff:
        //: rail: one word, at most 12 letters; who may open the vault
        return tr("Access");
    case PageKind::Backup:
        //: rail: one word, at most 12 letters
        return tr("Backup");
    case PageKind::Settings:
        //: rail: one word, at most 12 letters
        return tr("Settings");
    }
    return {};
}

QString PlaceWords::command(PageKind page) {
    switch (page) {
    case PageKind::Today:
        return tr("Go to today");
    case PageKind::People:
        return tr("Go to people");
    case PageKind::Reports:
        return tr("Go to reports and helpline contacts");
    case PageKind::FallingThrough:
        return tr("Go to follow-up: who is falling through");
    case PageKind::Referrals:
        return tr("Go to referrals");
    case PageKind::Shelter:
        return tr("Go to the shelter");
    case PageKind::Statistics:
        return tr("Go to statistics and figures");
    case PageKind::Directory:
        return tr("Go to the directory");
    case PageKind::Staff:
        return tr("Go to staff and access");
    case PageKind::Backup:
        return tr("Go to backup and restore");
    case PageKind::Settings:
        return tr("Go to settings");
    }
    return {};
}

} // namespace

std::span<const PageKind> railOrder() {
    return kRailOrder;
}

bool standsAtBottom(PageKind page) {
    return page == PageKind::Backup || page == PageKind::Settings;
}

IconName pageIcon(PageKind page) {
    switch (page) {
    case PageKind::Today:
        return IconName::Today;
    case PageKind::People:
        return IconName::People;
    case PageKind::Reports:
        return IconName::Reports;
    case PageKind::FallingThrough:
        return IconName::Flag;
    case PageKind::Referrals:
        return IconName::Pathways;
    case PageKind::Shelter:
        return IconName::Shelter;
    case PageKind::Statistics:
        return IconName::Statistics;
    case PageKind::Directory:
        return IconName::Services;
    case PageKind::Staff:
        return IconName::Key;
    case PageKind::Backup:
        return IconName::Backup;
    case PageKind::Settings:
        return IconName::Settings;
    }
    return IconName::Circle;
}

QString pageLabel(PageKind page) {
    return PlaceWords::label(page);
}

QString pageCommand(PageKind page) {
    return PlaceWords::command(page);
}

QString pageName(PageKind page) {
    switch (page) {
    case PageKind::Today:
        return QStringLiteral("today");
    case PageKind::People:
        return QStringLiteral("people");
    case PageKind::Reports:
        return QStringLiteral("reports");
    case PageKind::FallingThrough:
        return QStringLiteral("falling");
    case PageKind::Referrals:
        return QStringLiteral("referrals");
    case PageKind::Shelter:
        return QStringLiteral("shelter");
    case PageKind::Statistics:
        return QStringLiteral("statistics");
    case PageKind::Directory:
        return QStringLiteral("directory");
    case PageKind::Staff:
        return QStringLiteral("staff");
    case PageKind::Backup:
        return QStringLiteral("backup");
    case PageKind::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

bool mayOpen(Role role, PageKind page) {
    switch (page) {
    case PageKind::Today:
    case PageKind::People:
        return mayRead(role, "person");
    case PageKind::Reports:
    case PageKind::Statistics:
        return mayRead(role, "suspicion_report");
    case PageKind::FallingThrough:
        return mayRead(role, "identification_procedure") && mayRead(role, "assessment");
    case PageKind::Referrals:
        return mayRead(role, "referral");
    case PageKind::Shelter:
        return mayRead(role, "shelter_bed") && mayRead(role, "stay");
    case PageKind::Directory:
        return mayRead(role, "provider");
    case PageKind::Backup:
        return may(role, Act::CreateBackup) || may(role, Act::RestoreBackup);
    case PageKind::Staff: // everybody changes the own passphrase there
    case PageKind::Settings:
        return true;
    }
    return false;
}

} // namespace zaklon::ui
