// SPDX-License-Identifier: GPL-3.0-or-later
// What a contact becomes: a report, or a contact of somebody in the vault.
#include "core/reports/ContactLinks.h"
#include "core/reports/ReportStore.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/PersonPicker.h"
#include "ui/reports/CarriedDanger.h"
#include "ui/reports/ContactForms.h"
#include "ui/reports/ContactPanel.h"
#include "ui/reports/ReportFromContact.h"
#include "ui/session/LocalClock.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

void ContactPanel::becomeReport() {
    auto contact = check() ? typed() : Result<HelplineContact>(fail(ErrorCode::Invalid));
    const auto code = ReportStore(m_session.casework()).newCode();
    if (!contact || !code) {
        return;
    }
    auto report = reportFrom(*contact, m_forms->typedShortForms(), localDay(contact->at));
    report.id = RecordId::generate();
    report.code = *code;
    contact->report = report.id;
    const auto person = contact->person;
    const CarriedDanger danger(m_session, *contact, person, report.id);
    const auto done = danger.sentence(tr("Report %1 is begun.").arg(toQString(report.code)));
    const bool saved = saveLinked(*contact, done, [&](Transaction& transaction) -> Status {
        auto status = saveReportFrom(m_session, transaction, report,
                                     {*contact, m_forms->typedWords(), m_forms->typedShortForms()});
        if (status && !person.isNil()) {
            status = putOnReport(transaction, m_session.casework(), report.id, person,
                                 m_session.today());
        }
        return status ? danger.save(transaction) : status;
    });
    if (saved) {
        Q_EMIT closed();
        Q_EMIT reportMade(report.id);
    }
}

void ContactPanel::becomePerson(const RecordId& person) {
    auto contact = check() ? typed() : Result<HelplineContact>(fail(ErrorCode::Invalid));
    if (contact) {
        contact->person = person;
        linkPerson(*contact, tr("The contact is linked."), [](Transaction&) { return Status(); });
    }
}

void ContactPanel::becomeNewPerson(const QString& typedName) {
    auto contact = check() ? typed() : Result<HelplineContact>(fail(ErrorCode::Invalid));
    if (!contact) {
        return;
    }
    auto person = personFrom(*contact, m_forms->typedShortForms(), localDay(contact->at));
    // The id is needed for the sentence and the link before anything is written.
    person.id = RecordId::generate();
    contact->person = person.id;
    //: the category with which a record begins
    const auto done =
        tr("The person is registered (%1).").arg(m_session.words().label(person.category));
    linkPerson(*contact, done, [&](Transaction& transaction) {
        return saveNewPerson(m_session, transaction, person, typedName);
    });
}

/// The contact with its person, who `before` makes sure is there; then to what comes first.
void ContactPanel::linkPerson(const HelplineContact& contact, const QString& done,
                              const std::function<Status(Transaction&)>& before) {
    const CarriedDanger danger(m_session, contact, contact.person, contact.report);
    const bool saved = saveLinked(contact, danger.sentence(done), [&](Transaction& transaction) {
        auto status = before(transaction);
        status = status ? bringAlong(transaction, {contact, m_forms->typedWords()}) : status;
        return status ? danger.save(transaction) : status;
    });
    if (saved) {
        Q_EMIT closed();
        danger.open(m_navigator);
    }
}

} // namespace zaklon::ui
