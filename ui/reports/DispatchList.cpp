// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/DispatchList.h"

#include "core/consent/Consent.h"
#include "core/referrals/Provider.h"
#include "core/vault/RequiredRecord.h"
#include "ui/forms/ProviderChoices.h"
#include "ui/reports/ToldProcedures.h"
#include "ui/session/Text.h"

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

QString receiver(const Session& session, const ReportDispatch& dispatch) {
    const auto provider = session.casework().find<Provider>(dispatch.sentTo).value_or(std::nullopt);
    return provider ? toQString(provider->name) : QString();
}

} // namespace

DispatchList::DispatchList(Session& session, QWidget* parent)
    : ReportSectionOf<ReportDispatch>(
          session,
          {tr("Sent"),
           tr("Note what was sent"),
           tr("Save what was sent"),
           tr("The note of what was sent is saved."),
           tr("Nothing is noted as sent"),
           tr("What left, to whom and on what basis is asked for later. Nothing that left comes "
              "back; Undo takes back only the note of it. The first that is about everybody "
              "stands in the part Event by itself."),
           {tr("To whom"), tr("What"), tr("When"), tr("Basis")}},
          parent) {
    build();
}

QString DispatchList::line(const Session& session, const ReportDispatch& dispatch) {
    const auto name = receiver(session, dispatch);
    const auto day = session.words().date(dispatch.sentOn);
    //: to whom something was sent, and on which day
    return name.isEmpty() ? day : tr("%1, %2").arg(name, day);
}

std::vector<ListedRecord> DispatchList::list() const {
    const auto& words = session().words();
    auto all = ofReport();
    std::sort(all.begin(), all.end(),
              [](const auto& one, const auto& other) { return one.sentOn < other.sentOn; });
    std::vector<ListedRecord> rows;
    for (const auto& dispatch : all) {
        ListedRecord row{dispatch.id, receiver(session(), dispatch),
                         words.labels("data_category", dispatch.shared),
                         words.label("legal_basis", dispatch.legalBasis), Tone::Neutral};
        row.facts = {words.date(dispatch.sentOn)};
        rows.push_back(std::move(row));
    }
    return rows;
}

QString DispatchList::emptyTitle() const {
    const auto kept = session().casework().find<SuspicionReport>(report());
    return kept && *kept && (*kept)->sentOn
               ? tr("Sent on %1; what, and on what basis, is not noted yet")
                     .arg(session().words().date(*(*kept)->sentOn))
               : RecordSection::emptyTitle();
}

void DispatchList::addFields(RecordForm& form) {
    form.add("sent_to", tr("To whom"));
    form.addPair("sent_on", tr("When"), "channel", tr("How"));
    form.add("shared", tr("What was sent"));
    form.add("legal_basis", tr("On what basis"));
    form.add("person", tr("About whom"), tr("Empty: everybody on the report, and nobody by name."))
        .setOptional(true);
    form.add("consent", tr("Consent that covers it"), tr("Only where consent is the basis."))
        .setOptional(true);
    form.add("person_told", tr("The person was told"));
}

void DispatchList::addWords(RecordForm& form) {
    form.add("text", tr("Why it went, and what exactly")).setOptional(false);
}

void DispatchList::fillChoices(RecordForm& form) {
    offerProviders(form, session(), "sent_to");
}

void DispatchList::prepare(RecordForm& form) {
    form.setChoices("consent", consentChoices());
    const auto kept =
        session().casework().find<ReportDispatch>(editedRow().id).value_or(std::nullopt);
    offerPeople(session(), report(), kept ? kept->person : RecordId(), form);
    form.field("person").setEnabled(!kept || kept->person.isNil());
}

/// Every consent to share of those on the report, also of who was taken off it: what left under
/// one keeps it. Whether it covers is asked on saving.
std::vector<RecordChoice> DispatchList::consentChoices() const {
    std::vector<RecordChoice> choices;
    const auto casework = session().casework();
    const auto on = ReportStore(casework).personsOn(report());
    for (const auto& each : on.value_or(std::vector<PersonOnReport>{})) {
        const auto given = casework.where<Consent>("person", each.person.id);
        for (const auto& consent : given.value_or(std::vector<Consent>{})) {
            if (consent.state == ConsentState::Given) {
                const auto day =
                    consent.givenOn ? session().words().date(*consent.givenOn) : QString();
                choices.emplace_back(consent.id,
                                     QStringLiteral("%1  \u00b7  %2  \u00b7  %3")
                                         .arg(toQString(each.person.code),
                                              session().words().label("consent_type", consent.type),
                                              day));
            }
        }
    }
    return choices;
}

RecordId DispatchList::ownerOf(const Row& row) const {
    const auto dispatch = fromRow<ReportDispatch>(row);
    return dispatch ? dispatch->person : RecordId();
}

ReportDispatch DispatchList::freshRecord() const {
    ReportDispatch dispatch;
    dispatch.id = RecordId::generate();
    dispatch.report = report();
    dispatch.sentOn = session().today();
    dispatch.worker = session().worker().id;
    const auto kept = session().casework().find<SuspicionReport>(report()).value_or(std::nullopt);
    const auto people = ReportStore(session().casework()).personsStillOn(report());
    // The event says it already; of several people, about one alone is another sending.
    if (kept && kept->sentOn && ofReport().empty() && people && people->size() <= 1) {
        dispatch.sentOn = *kept->sentOn;
        dispatch.sentTo = kept->sentTo;
    }
    return dispatch;
}

/// The first that left about everybody is what the event says of being sent: nobody types it twice.
/// What left about one person says nothing of the others (ReportSent.h).
Status DispatchList::saveRecord(Transaction& transaction, const ReportDispatch& dispatch) {
    if (auto saved = transaction.save(dispatch); !saved) {
        return saved;
    }
    auto report = findRequired<SuspicionReport>(session().casework(), dispatch.report);
    if (!report) {
        return passOn(report);
    }
    if (!report->sentOn && dispatch.person.isNil()) {
        report->sentOn = dispatch.sentOn;
        report->sentTo = dispatch.sentTo;
        if (auto saved = transaction.save(*report); !saved) {
            return saved;
        }
    }
    return tellProcedures(session(), transaction,
                          {dispatch.report, dispatch.person, dispatch.sentTo, dispatch.sentOn});
}

} // namespace zaklon::ui
