// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/RepresentationCard.h"

#include "core/tasks/DueTask.h"
#include "ui/components/Card.h"
#include "ui/components/FileRows.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/LineFocus.h"
#include "ui/forms/UnreadCard.h"
#include "ui/identification/RecordWords.h"
#include "ui/session/Text.h"

#include <QPushButton>

#include <algorithm>

namespace zaklon::ui {

namespace {

/// As Today warns of it.
Tone toneOf(Date validUntil, Date today, const Lengths& lengths) {
    switch (whyOf(TaskKind::AuthorityEnd, validUntil, today, lengths)) {
    case TaskWhy::DocumentExpired:
        return Tone::High;
    case TaskWhy::DocumentVerySoon:
    case TaskWhy::DocumentSoon:
        return Tone::Attention;
    default:
        return Tone::Neutral;
    }
}

} // namespace

Card* RepresentationCard::make(QWidget* parent) const {
    const bool writes = m_desk.mayWrite(describe<Representation>().kind);
    auto* card = new Card(tr("Legal representation"), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("representation_card"));
    if (writes) {
        card->setAction(tr("Add a representative"));
        card->action().setObjectName(QStringLiteral("add_representation"));
        QObject::connect(card, &Card::actionTriggered, card,
                         [desk = m_desk] { desk.ask(RepresentationCard(desk).emptyForm()); });
    }
    const auto known = newestFirst<Representation>(m_desk);
    if (!known) {
        sayUnread(*card, known.error());
        return card;
    }
    if (known->empty()) {
        addSentence(card->content(),
                    tr("Nobody yet. Free legal aid can begin with advice, before anybody signs."),
                    QStringLiteral("no_representation"));
    }
    const auto today = m_desk.session.today();
    const bool nobody = std::none_of(known->begin(), known->end(), [&](const auto& representation) {
        return mayRepresent(representation, today);
    });
    if (nobody && !known->empty()) {
        addSentence(card->content(), tr("Nobody may speak for the person today."),
                    QStringLiteral("nobody_represents"));
    }
    for (const auto& representation : *known) {
        addLine(card->content(), line(representation), QStringLiteral("representation_line"),
                [desk = m_desk, representation] {
                    desk.ask(RepresentationCard(desk).form(representation));
                })
            .setProperty(kLineRecord, toQString(representation.id.toString()));
    }
    return card;
}

DueRow::Due RepresentationCard::line(const Representation& representation) const {
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    QStringList parts{words.label(representation.basis),
                      words.labels("representation_scope", representation.covers),
                      institutionWords(m_desk.session, representation.provider, {}),
                      words.label("representation_end", representation.endReason)};
    parts.removeAll(QString());
    DueRow::Due line;
    line.icon = IconName::Scale;
    line.what = words.label("representation_kind", representation.kind);
    line.reason = parts.join(QStringLiteral("  \u00b7  "));
    if (representation.endedOn) {
        line.when = tr("ended %1").arg(words.shortDate(*representation.endedOn, today));
    } else if (representation.validUntil) {
        line.when = tr("until %1").arg(words.date(*representation.validUntil));
        line.tone = toneOf(*representation.validUntil, today, m_desk.personLimits().lengths);
    } else {
        line.when = tr("since %1").arg(words.shortDate(representation.since, today));
    }
    line.verb = m_desk.mayWrite(describe<Representation>().kind) ? tr("Open") : QString();
    return line;
}

Result<std::optional<RecordPanel::Spec>> RepresentationCard::formOf(const RecordId& record) const {
    if (record.isNil()) {
        return emptyForm();
    }
    return keptForm<Representation>(m_desk.session.casework(), record,
                                    [this](const auto& kept) { return form(kept); });
}

RecordPanel::Spec RepresentationCard::emptyForm() const {
    Representation representation;
    representation.id = RecordId::generate();
    representation.person = m_desk.person;
    representation.since = m_desk.session.today();
    representation.worker = m_desk.session.worker().id;
    return form(representation);
}

RecordPanel::Spec RepresentationCard::form(const Representation& representation) const {
    auto made = deskForm(m_desk, representation);
    made.title = tr("Legal representation");
    made.sentence = tr("Who speaks for the person, by what authority, and until when. What expires "
                       "stands in Today in time.");
    made.save = tr("Save the representation");
    made.saved = tr("The representation is saved.");
    made.fields = [&session = m_desk.session](RecordForm& form) {
        form.add("kind", tr("Who"));
        form.add("authority_basis", tr("What the authority rests on"));
        form.add("covers", tr("What it covers"));
        form.add("provider", tr("From which organisation")).setOptional(true);
        form.addPair("since", tr("Since"), "valid_until", tr("Valid until"));
        form.add("ended_on", tr("Ended on")).setOptional(true);
        form.add("end_reason", tr("Why it ended")).setOptional(true);
        offerProviders(form, session);
    };
    made.words = [](RecordForm& form) {
        form.add("title", tr("Name")).setOptional(true);
        form.add("text", tr("Note")).setOptional(true);
    };
    return made;
}

} // namespace zaklon::ui
