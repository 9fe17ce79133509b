// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/AccommodationCard.h"

#include "ui/components/Card.h"
#include "ui/components/FileRows.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/LineFocus.h"
#include "ui/forms/UnreadCard.h"

#include <QPushButton>

namespace zaklon::ui {

namespace {

Tone toneOf(AccommodationState state) {
    switch (state) {
    case AccommodationState::Asked:
        return Tone::Attention;
    case AccommodationState::Granted:
        return Tone::Good;
    case AccommodationState::Refused:
        return Tone::High;
    case AccommodationState::Withdrawn:
        break;
    }
    return Tone::Neutral;
}

} // namespace

Card* AccommodationCard::make(QWidget* parent) const {
    auto* card = new Card(tr("Emergency accommodation"), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("accommodation_card"));
    if (m_desk.mayWrite(describe<AccommodationRequest>().kind)) {
        card->setAction(tr("Ask for a bed"));
        card->action().setObjectName(QStringLiteral("add_accommodation_request"));
        QObject::connect(card, &Card::actionTriggered, card,
                         [desk = m_desk] { desk.ask(AccommodationCard(desk).emptyForm()); });
    }
    const auto known = newestFirst<AccommodationRequest>(m_desk);
    if (!known) {
        sayUnread(*card, known.error());
        return card;
    }
    if (known->empty()) {
        addSentence(card->content(),
                    tr("No bed was asked for. A request without an answer stands in Today on the "
                       "next day."),
                    QStringLiteral("no_accommodation_request"));
    }
    for (const auto& request : *known) {
        auto& row =
            addLine(card->content(), line(request), QStringLiteral("accommodation_line"),
                    [desk = m_desk, request] { desk.ask(AccommodationCard(desk).form(request)); });
        row.setProperty(kLineRecord, toQString(request.id.toString()));
    }
    return card;
}

DueRow::Due AccommodationCard::line(const AccommodationRequest& request) const {
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    QStringList parts{tr("asked on %1").arg(words.shortDate(request.askedOn, today)),
                      request.people > 1 ? tr("for %n person(s)", nullptr, request.people)
                                         : QString(),
                      words.label("accommodation_refusal", request.refusalReason),
                      tr("%n night(s) without a bed", nullptr, nightsOutside(request, today))};
    parts.removeAll(QString());
    DueRow::Due line;
    line.icon = IconName::Shield;
    line.what = words.label("institution_type", request.askedOf);
    line.reason = parts.join(QStringLiteral("  \u00b7  "));
    line.when = words.label(request.state);
    line.tone = toneOf(request.state);
    line.verb = m_desk.mayWrite(describe<AccommodationRequest>().kind) ? tr("Open") : QString();
    return line;
}

Result<std::optional<RecordPanel::Spec>> AccommodationCard::formOf(const RecordId& record) const {
    if (record.isNil()) {
        return emptyForm();
    }
    return keptForm<AccommodationRequest>(m_desk.session.casework(), record,
                                          [this](const auto& kept) { return form(kept); });
}

RecordPanel::Spec AccommodationCard::emptyForm() const {
    AccommodationRequest request;
    request.id = RecordId::generate();
    request.person = m_desk.person;
    request.askedOn = m_desk.session.today();
    request.worker = m_desk.session.worker().id;
    return form(request);
}

RecordPanel::Spec AccommodationCard::form(const AccommodationRequest& request) const {
    auto made = deskForm(m_desk, request);
    made.title = tr("Emergency accommodation");
    made.sentence = tr("Record a refusal with its reason: refusals that nobody wrote down are the "
                       "ones that are repeated.");
    made.save = tr("Save the request");
    made.saved = tr("The request is saved.");
    made.fields = [&session = m_desk.session](RecordForm& form) {
        form.add("asked_of", tr("Asked of"));
        form.add("provider", tr("Which one exactly")).setOptional(true);
        offerProviders(form, session);
        form.addPair("asked_on", tr("Asked on"), "people", tr("For how many people"));
        form.add("state", tr("State"));
        form.add("answered_on", tr("Answered or withdrawn on")).setOptional(true);
        form.add("refusal_reason", tr("Why it was not granted")).setOptional(true);
        form.add("nights_outside", tr("Nights without a bed"),
                 tr("Counted from the day of asking to the answer; type another number if the "
                    "person tells it."))
            .setOptional(true);
    };
    made.words = [](RecordForm& form) {
        form.add("text", tr("What was said, and by whom")).setOptional(true);
    };
    return made;
}

} // namespace zaklon::ui
