// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/TutorialWatch.h"

#include "core/assessments/Assessment.h"
#include "core/people/Contact.h"
#include "core/people/Identity.h"
#include "core/people/SafeContact.h"
#include "core/services/CarePlan.h"
#include "core/store/Journal.h"
#include "ui/session/Session.h"

#include <QTimer>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kEntries = 30; ///< far more than one save writes about a person

std::int64_t newestClock(const Session& session) {
    Vault& vault = session.vault();
    Journal* confidential = vault.confidentialJournal();
    return std::max(vault.caseworkJournal().newestClock(),
                    confidential != nullptr ? confidential->newestClock() : 0);
}

} // namespace

TutorialWatch::TutorialWatch(Tutorial& tutorial, Session& session, QObject* parent)
    : QObject(parent), m_tutorial(tutorial), m_session(session), m_seen(newestClock(session)) {
    auto* soon = new QTimer(this); // once, after everything that one save says
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &TutorialWatch::look);
    const auto lookSoon = [soon] { soon->start(); };
    connect(&m_session, &Session::personChanged, this, lookSoon);
    connect(&m_session, &Session::noted, this, lookSoon);
    connect(&m_session, &Session::done, this, lookSoon);
}

void TutorialWatch::arriveAt(const QString& topic, const std::optional<RecordId>& person) {
    m_person = person;
    if (person) {
        m_tutorial.tick(TutorialStep::FindPerson);
    }
    if (topic == QLatin1String("today")) {
        m_tutorial.tick(TutorialStep::SeeToday);
    }
}

void TutorialWatch::seeWays(const RecordId& person) {
    if (hasSafeWay(person)) {
        m_tutorial.tick(TutorialStep::SafeContact);
    }
}

/// Where none is recorded there was nothing to read.
bool TutorialWatch::hasSafeWay(const RecordId& person) const {
    const auto access = m_session.confidential();
    const auto ways =
        access ? access->where<SafeContact>("person", person) : Result<std::vector<SafeContact>>();
    return ways && !ways->empty();
}

void TutorialWatch::look() {
    const std::int64_t newest = newestClock(m_session);
    if (newest == m_seen) {
        return;
    }
    Vault& vault = m_session.vault();
    std::vector<JournalEntry> entries =
        vault.caseworkJournal().of(m_session.worker().id); // copies are noted there
    const auto add = [&](std::vector<JournalEntry> more) {
        entries.insert(entries.end(), more.begin(), more.end());
    };
    if (m_person) {
        add(vault.caseworkJournal().about(*m_person, kEntries));
        if (Journal* confidential = vault.confidentialJournal()) {
            add(confidential->about(*m_person, kEntries));
        }
    }
    for (const JournalEntry& entry : entries) {
        if (entry.clock > m_seen) {
            lookAt(entry);
        }
    }
    m_seen = newest;
}

void TutorialWatch::lookAt(const JournalEntry& entry) {
    const bool made = entry.action == JournalAction::Created;
    const bool written = made || entry.action == JournalAction::Changed;
    if (entry.action == JournalAction::Revealed && entry.kind == describe<PersonName>().kind) {
        m_tutorial.tick(TutorialStep::RevealName);
    } else if (entry.action == JournalAction::VaultEvent &&
               entry.content.value_or(std::string()).find("backup_made") != std::string::npos) {
        m_tutorial.tick(TutorialStep::MakeBackup);
    } else if (made && entry.kind == describe<Contact>().kind) {
        m_tutorial.tick(TutorialStep::RecordContact);
    } else if (written && entry.kind == describe<Assessment>().kind &&
               isCompletedRiskAssessment(entry.record)) {
        m_tutorial.tick(TutorialStep::AssessRisk);
    } else if (made && entry.kind == describe<Action>().kind && isAddedByHand(entry.record)) {
        m_tutorial.tick(TutorialStep::AddAction);
    }
}

bool TutorialWatch::isAddedByHand(const RecordId& action) const {
    const auto found = m_session.casework().find<Action>(action);
    return found && *found && (*found)->assessment.isNil();
}

bool TutorialWatch::isCompletedRiskAssessment(const RecordId& assessment) const {
    const auto found = m_session.casework().find<Assessment>(assessment);
    return found && *found && (*found)->state == AssessmentState::Completed && (*found)->riskRank;
}

} // namespace zaklon::ui
