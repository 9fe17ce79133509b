// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/legal/ProceedingCard.h"

#include "core/referrals/Provider.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/FileRows.h"
#include "ui/components/FlowLayout.h"
#include "ui/forms/LawNames.h"
#include "ui/forms/LawReader.h"
#include "ui/forms/LineFocus.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  \u00b7  "));
}

Tone toneOf(SensitiveStatus status) {
    switch (status) {
    case SensitiveStatus::Granted:
        return Tone::Good;
    case SensitiveStatus::Asked:
    case SensitiveStatus::Refused:
        return Tone::Attention;
    case SensitiveStatus::NotAsked:
        break;
    }
    return Tone::Neutral;
}

} // namespace

Card* ProceedingCard::make(const std::vector<Hearing>& hearings, QWidget* parent) const {
    const auto& words = m_desk.session.words();
    //: kind of a proceeding, the person's part in it
    auto* card = new Card(tr("%1: %2").arg(words.label("proceeding_kind", m_proceeding.kind),
                                           words.label("proceeding_part", m_proceeding.part)),
                          Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("proceeding_card"));
    addMarks(*card);
    if (m_desk.mayWrite(describe<Proceeding>().kind)) {
        card->setAction(tr("Open"));
        card->action().setObjectName(QStringLiteral("open_proceeding"));
        QObject::connect(card, &Card::actionTriggered, card,
                         [desk = m_desk, proceeding = m_proceeding] {
                             desk.ask(CourtForms(desk).proceeding(proceeding));
                         });
    }
    addSentence(card->content(),
                tr("%1, since %2").arg(institution(), words.date(m_proceeding.startedOn)),
                QStringLiteral("proceeding_where"));
    addReferral(*card);
    addCharge(*card);
    addWitness(*card);
    addForcedActs(*card);
    addCompensation(*card);
    addEnd(*card);
    addHearings(*card, hearings);
    return card;
}

void ProceedingCard::addMarks(Card& card) const {
    const auto state = m_desk.session.words().label(m_proceeding.state);
    auto* bar = new QWidget(&card);
    auto* chips = new FlowLayout(space::kSmall, space::kTiny, bar);
    chips->setContentsMargins(space::kCard, 8, space::kCard, 0);
    chips->addWidget(new Chip(state, isEnded(m_proceeding) ? Tone::Neutral : Tone::Info, bar));
    if (wentToOtherProsecutor(m_proceeding)) {
        auto* mark = new Chip(tr("Prosecutor not specialised"), Tone::Attention, bar);
        mark->setObjectName(QStringLiteral("other_prosecutor"));
        chips->addWidget(mark);
    }
    card.content().addWidget(bar);
}

/// By name if that is known, otherwise its kind.
QString ProceedingCard::institution() const {
    const auto provider =
        m_desk.session.casework().find<Provider>(m_proceeding.provider).value_or(std::nullopt);
    return provider ? toQString(provider->name)
                    : m_desk.session.words().label("institution_type", m_proceeding.institution);
}

void ProceedingCard::addRow(Card& card, DueRow::Due line, const char* name, Form form) const {
    line.verb = m_desk.mayWrite(describe<Proceeding>().kind) ? tr("Open") : QString();
    addLine(card.content(), line, QString::fromLatin1(name),
            [desk = m_desk, proceeding = m_proceeding, form] {
                desk.ask((CourtForms(desk).*form)(proceeding));
            });
}

void ProceedingCard::addReferral(Card& card) const {
    if (!m_proceeding.referredOn) {
        return;
    }
    const auto& words = m_desk.session.words();
    DueRow::Due line;
    line.icon = IconName::ArrowRight;
    line.what = tr("Handed to the prosecutor");
    line.reason = joined({words.label("report_source", m_proceeding.referredBy),
                          m_proceeding.specialised == Known::Yes  ? tr("specialised prosecutor")
                          : m_proceeding.specialised == Known::No ? tr("not a specialised one")
                                                                  : QString()});
    line.when = words.date(*m_proceeding.referredOn);
    addRow(card, line, "proceeding_referral", &CourtForms::proceeding);
}

bool ProceedingCard::isTrafficking(const Code& charge) const {
    const auto* entry = m_desk.session.definitions().codes.find("charge", charge.text);
    return entry != nullptr && entry->means == kTraffickingCharge;
}

void ProceedingCard::addCharge(Card& card) const {
    const auto& words = m_desk.session.words();
    DueRow::Due line;
    line.icon = IconName::Scale;
    line.what = m_proceeding.chargeFirst.empty() ? tr("No charge is recorded")
                                                 : words.label("charge", m_proceeding.chargeFirst);
    line.reason = tr("Charge");
    if (isReclassified(m_proceeding) && m_proceeding.reclassifiedOn) {
        const bool lost =
            isTrafficking(m_proceeding.chargeFirst) && !isTrafficking(m_proceeding.chargeNow);
        //: what the deed was charged as, what it is charged as now
        line.what = tr("%1 → %2").arg(line.what, words.label("charge", m_proceeding.chargeNow));
        line.reason = joined({tr("Charge changed"),
                              words.label("institution_type", m_proceeding.reclassifiedBy),
                              lost ? tr("no longer charged as trafficking") : QString()});
        line.when = words.date(*m_proceeding.reclassifiedOn);
        line.tone = lost ? Tone::Attention : Tone::Neutral;
    }
    addRow(card, line, "proceeding_charge", &CourtForms::charge);
    addLaw(card, "charge", {m_proceeding.chargeFirst, m_proceeding.chargeNow});
}

void ProceedingCard::addLaw(Card& card, std::string_view list,
                            const std::vector<Code>& codes) const {
    const auto named = lawNamed(m_desk.session.definitions().codes, list, codes);
    if (named.empty()) {
        return; // no room for nothing
    }
    auto* links = new QVBoxLayout;
    links->setContentsMargins(space::kCard, 0, space::kCard, 0);
    card.content().addLayout(links);
    addLawLinks(*links, named, m_desk.session, &card);
}

void ProceedingCard::addWitness(Card& card) const {
    const auto& words = m_desk.session.words();
    const auto day = m_proceeding.sensitiveDecidedOn ? m_proceeding.sensitiveDecidedOn
                                                     : m_proceeding.sensitiveAskedOn;
    DueRow::Due line;
    line.icon = IconName::Shield;
    line.what = tr("Especially sensitive witness");
    line.reason = joined({day ? words.date(*day) : QString(),
                          words.label("sensitive_decider", m_proceeding.sensitiveDecidedBy)});
    line.when = words.label(m_proceeding.sensitive);
    line.tone = toneOf(m_proceeding.sensitive);
    addRow(card, line, "proceeding_witness", &CourtForms::witness);
    addLaw(card, "sensitive_status", {Code{std::string(codeOf(m_proceeding.sensitive))}});
}

void ProceedingCard::addForcedActs(Card& card) const {
    if (m_proceeding.part.text != kAccused) {
        return;
    }
    const auto& words = m_desk.session.words();
    const bool forced = m_proceeding.actsForced == Known::Yes;
    DueRow::Due line;
    line.icon = IconName::Flag;
    line.what = tr("Charged with what the person was made to do");
    line.reason = words.label("non_punishment", m_proceeding.nonPunishment);
    line.when = words.label(m_proceeding.actsForced);
    line.tone = forced ? Tone::Attention : Tone::Neutral;
    addRow(card, line, "proceeding_forced_acts", &CourtForms::forcedActs);
}

QString ProceedingCard::money(int amount) const {
    const auto& words = m_desk.session.words();
    return QStringLiteral("%1 (%2)").arg(words.locale().toString(amount),
                                         words.label("currency", m_proceeding.currency));
}

/// Asked, awarded and paid are three things (needs C23).
void ProceedingCard::addCompensation(Card& card) const {
    const auto& words = m_desk.session.words();
    const auto& claimed = m_proceeding.claimedOn;
    DueRow::Due line;
    line.icon = IconName::Care;
    line.what = tr("Compensation");
    line.reason = joined(
        {words.label("claim_route", m_proceeding.claimRoute),
         claimed ? tr("asked for on %1").arg(words.date(*claimed)) : QString(),
         m_proceeding.awarded ? tr("awarded: %1").arg(money(*m_proceeding.awarded)) : QString(),
         m_proceeding.paid ? tr("paid: %1").arg(money(*m_proceeding.paid)) : QString()});
    line.when = m_proceeding.awardedOn ? words.date(*m_proceeding.awardedOn)
                : claimed              ? tr("Not decided")
                                       : tr("Not asked for");
    addRow(card, line, "proceeding_compensation", &CourtForms::compensation);
}

void ProceedingCard::addEnd(Card& card) const {
    if (!m_proceeding.endedOn) {
        return;
    }
    const auto& words = m_desk.session.words();
    DueRow::Due line;
    line.icon = IconName::CheckCircle;
    line.what = words.label("proceeding_end", m_proceeding.endedHow);
    if (m_proceeding.sentenceMonths) {
        line.reason = tr("Sentence: %n month(s)", nullptr, *m_proceeding.sentenceMonths);
    }
    line.when = words.date(*m_proceeding.endedOn);
    addRow(card, line, "proceeding_end", &CourtForms::proceeding);
}

void ProceedingCard::addHearings(Card& card, const std::vector<Hearing>& hearings) const {
    const bool writes = m_desk.mayWrite(describe<Hearing>().kind);
    addHeading(card.content(), tr("Hearings"), writes ? tr("Add a hearing") : QString(),
               QStringLiteral("add_hearing"), [desk = m_desk, id = m_proceeding.id] {
                   desk.ask(CourtForms(desk).newHearing(id));
               });
    if (hearings.empty()) {
        addSentence(card.content(), tr("None yet. A planned hearing stands in Today in time."),
                    QStringLiteral("no_hearing"));
    }
    for (const auto& hearing : hearings) {
        addLine(card.content(), line(hearing), QStringLiteral("hearing_line"),
                [desk = m_desk, hearing] { desk.ask(CourtForms(desk).hearing(hearing)); })
            .setProperty(kLineRecord, toQString(hearing.id.toString()));
    }
}

DueRow::Due ProceedingCard::line(const Hearing& hearing) const {
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    const bool planned = hearing.state == HearingState::Planned;
    const auto companions = words.labels("hearing_companion", hearing.companions);
    DueRow::Due line;
    line.icon = IconName::Calendar;
    line.what = QStringLiteral("%1  \u00b7  %2")
                    .arg(words.dateAt(hearing.onDate, hearing.atTime),
                         words.label("hearing_kind", hearing.kind));
    line.reason = joined({hearing.mustCome == Known::Yes  ? tr("The person must come")
                          : hearing.mustCome == Known::No ? tr("The person need not come")
                                                          : QString(),
                          companions.isEmpty() ? QString() : tr("Along: %1").arg(companions),
                          words.labels("hearing_protection", hearing.protections),
                          words.label("hearing_result", hearing.result)});
    line.when = planned ? words.due(hearing.onDate, today) : words.label(hearing.state);
    line.tone = planned ? toneOfDue(hearing.onDate, today) : Tone::Neutral;
    if (m_desk.mayWrite(describe<Hearing>().kind)) {
        line.verb = awaitsRecord(hearing, today) ? tr("Record") : tr("Open");
    }
    return line;
}

} // namespace zaklon::ui
