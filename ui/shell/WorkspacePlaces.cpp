// SPDX-License-Identifier: GPL-3.0-or-later
// The places that a page may ask for, and what is begun there.
#include "ui/shell/Workspace.h"

namespace zaklon::ui {

/// A role that may not open the page is told so by `openPage`, and nothing begins elsewhere.
template <class... Given, class... Args>
void Workspace::beginOn(PageKind page, const std::function<void(Page&, Given...)>& begin,
                        const Args&... args) {
    openPage(page);
    if (m_place.page == page && !m_place.person && begin) {
        begin(*currentPage(), args...);
    }
}

/// The same for the page of one person.
template <class... Given, class... Args>
void Workspace::beginWith(const RecordId& person, PersonSection section,
                          const std::function<void(Page&, Given...)>& begin, const Args&... args) {
    openPerson(person, section);
    if (m_place.person == person && currentPage() != nullptr && begin) {
        begin(*currentPage(), args...);
    }
}

void Workspace::openPage(PageKind page) {
    go({page, std::nullopt, PersonSection::Overview});
}

void Workspace::openPerson(const RecordId& person, PersonSection section) {
    go({PageKind::People, person, section});
}

void Workspace::openPersonBeside(const RecordId& person) {
    m_beside = true;
    openPerson(person);
    m_beside = false;
}

void Workspace::startAssessment(const RecordId& person, const QString& questionnaire) {
    beginWith(person, PersonSection::Risk, m_pages.person.assess, person, questionnaire);
}

void Workspace::openOutcome(const RecordId& person, const RecordId& pathwayCase) {
    beginWith(person, PersonSection::Identification, m_pages.person.decide, pathwayCase);
}

void Workspace::openTask(const RecordId& person, PersonSection section, TaskKind kind,
                         const RecordId& record) {
    if (person.isNil()) {
        beginOn(PageKind::Reports, m_pages.openReportTask, kind, record);
        return;
    }
    beginWith(person, section, m_pages.person.lead, kind, record);
}

void Workspace::recordConsent(const RecordId& person, const RecordId& provider) {
    beginWith(person, PersonSection::Consent, m_pages.person.recordConsent, provider);
}

void Workspace::startNewPerson() {
    beginOn(PageKind::People, m_pages.startNewPerson);
}

void Workspace::logContact() {
    beginOn(PageKind::Reports, m_pages.logContact);
}

void Workspace::startNewReport() {
    beginOn(PageKind::Reports, m_pages.startNewReport);
}

void Workspace::startNewProvider() {
    beginOn(PageKind::Directory, m_pages.startNewProvider);
}

void Workspace::openProvider(const RecordId& provider) {
    beginOn(PageKind::Directory, m_pages.showProvider, provider);
}

void Workspace::startInShelter(ShelterStart start) {
    const auto from = m_place.person.value_or(RecordId()); // before the page changes
    beginOn(PageKind::Shelter, m_pages.startInShelter, start, from);
}

void Workspace::startWithCopy(CopyStart start) {
    beginOn(PageKind::Backup, m_pages.startWithCopy, start);
}

void Workspace::openReport(const RecordId& report) {
    beginOn(PageKind::Reports, m_pages.openReport, report);
}

void Workspace::openContact(const RecordId& contact) {
    beginOn(PageKind::Reports, m_pages.openContact, contact);
}

void Workspace::openVisit(const RecordId& visit) {
    beginOn(PageKind::Reports, m_pages.openVisit, visit);
}

void Workspace::openPattern(const RecordId& pattern) {
    beginOn(PageKind::Reports, m_pages.openPattern, pattern);
}

void Workspace::openFigure(const QString& figure) {
    beginOn(PageKind::Statistics, m_pages.showFigure, figure);
}

void Workspace::openEndOfKeeping() {
    beginOn(PageKind::Backup, m_pages.openEndOfKeeping);
}

} // namespace zaklon::ui
