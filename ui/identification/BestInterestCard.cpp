// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/BestInterestCard.h"

#include "ui/components/Card.h"
#include "ui/components/FileRows.h"
#include "ui/forms/AgeWords.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/LineFocus.h"
#include "ui/forms/UnreadCard.h"
#include "ui/identification/RepresentationCard.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"

#include <QPushButton>

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon::ui {

namespace {

constexpr std::array<std::string_view, 2> kGuardians{"guardian_ad_litem", "temporary_guardian"};
constexpr std::string_view kConflict = "conflict"; ///< list representation_end
constexpr std::string_view kDanger = "danger";     ///< list best_interest_finding

bool isGuardian(const Representation& representation) {
    return std::find(kGuardians.begin(), kGuardians.end(), representation.kind.text) !=
           kGuardians.end();
}

bool seesDanger(const BestInterest& record) {
    return record.safetyFinding.text == kDanger || record.familyFinding.text == kDanger ||
           record.developmentFinding.text == kDanger;
}

} // namespace

Card* BestInterestCard::make(const Person& person, QWidget* parent) const {
    const auto known = newestFirst<BestInterest>(m_desk);
    const bool child = mayBeChild(person, m_desk.session.today());
    if (!child && known && known->empty()) {
        return nullptr;
    }
    const bool ageUnknown = !person.birthYear;
    auto* card = new Card(AgeWords::bestInterest(ageUnknown), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("best_interest_card"));
    if (m_desk.mayWrite(describe<BestInterest>().kind)) {
        card->setAction(tr("Look at the best interest"));
        card->action().setObjectName(QStringLiteral("add_best_interest"));
        QObject::connect(card, &Card::actionTriggered, card,
                         [desk = m_desk] { desk.ask(BestInterestCard(desk).emptyForm()); });
    }
    if (!known) {
        sayUnread(*card, known.error());
        return card;
    }
    if (child) {
        addSentence(card->content(), whySooner(person), QStringLiteral("child_sooner"));
        addGuardian(*card);
    }
    if (known->empty()) {
        addSentence(card->content(),
                    AgeWords::either(
                        ageUnknown,
                        tr("Not looked at yet. Ask the child first, in a way that fits the age."),
                        tr("Not looked at yet. Ask the person first, in a way that fits the age.")),
                    QStringLiteral("no_best_interest"));
    } else if (child) {
        addAlert(card->content(), known->front());
    }
    for (const auto& record : *known) {
        auto& row =
            addLine(card->content(), line(record), QStringLiteral("best_interest_line"),
                    [desk = m_desk, record] { desk.ask(BestInterestCard(desk).form(record)); });
        row.setProperty(kLineRecord, toQString(record.id.toString()));
    }
    return card;
}

QString BestInterestCard::whySooner(const Person& person) const {
    const auto days = m_desk.personLimits().waitingDays.front();
    const auto usual = m_desk.limits().waitingDays.front();
    return person.birthYear
               ? tr("A child: waiting is raised after %n day(s), not after %1; other reminders "
                    "come "
                    "sooner too.",
                    nullptr, days)
                     .arg(usual)
               : tr("Age not known, so treated as a child until it is assessed: waiting is raised "
                    "after %n day(s), not after %1.",
                    nullptr, days)
                     .arg(usual);
}

void BestInterestCard::addGuardian(Card& card) const {
    const auto known = newestFirst<Representation>(m_desk);
    if (!known) {
        return; // the card of the representation says so
    }
    addLine(card.content(), guardianLine(*known), QStringLiteral("guardian_line"),
            [desk = m_desk] { desk.ask(RepresentationCard(desk).emptyForm()); });
}

DueRow::Due BestInterestCard::guardianLine(const std::vector<Representation>& known) const {
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    const auto guardian = std::find_if(known.begin(), known.end(), [&](const auto& each) {
        return isGuardian(each) && mayRepresent(each, today);
    });
    DueRow::Due line;
    line.icon = IconName::Scale;
    line.what = tr("Guardian");
    if (guardian != known.end()) {
        line.reason = words.label("representation_kind", guardian->kind);
        line.when = tr("since %1").arg(words.shortDate(guardian->since, today));
        line.tone = Tone::Good;
        return line;
    }
    const bool conflict = std::any_of(known.begin(), known.end(), [](const auto& each) {
        return isGuardian(each) && each.endReason.text == kConflict;
    });
    line.reason = conflict ? tr("One ended for a conflict of interest, and nobody followed.")
                           : tr("Nobody is appointed. A parent who may be part of it never decides "
                                "here.");
    line.when = tr("missing");
    line.tone = Tone::Attention;
    line.verb = m_desk.mayWrite(describe<Representation>().kind) ? tr("Record") : QString();
    return line;
}

void BestInterestCard::addAlert(QVBoxLayout& column, const BestInterest& record) const {
    if (!awaitsAlert(record)) {
        return;
    }
    DueRow::Due line;
    line.icon = IconName::Phone;
    line.what = tr("Alert the centre for social work");
    line.reason = tr("Without family or guardian; the centre appoints a temporary guardian.");
    line.when = tr("now");
    line.tone = Tone::High;
    line.verb = m_desk.mayWrite(describe<BestInterest>().kind) ? tr("Alerted today") : QString();
    auto alerted = record;
    alerted.centreAlertedOn = m_desk.session.today();
    addLine(column, line, QStringLiteral("alert_line"), [desk = m_desk, alerted] {
        static_cast<void>(
            desk.session.save(tr("The centre for social work is noted as alerted."), desk.person,
                              [&](Transaction& transaction) { return transaction.save(alerted); }));
    });
}

DueRow::Due BestInterestCard::line(const BestInterest& record) const {
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    const auto said = [&](const QString& area, const Code& finding) {
        //: an area of the best interest, and what was found
        return finding.empty()
                   ? QString()
                   : tr("%1: %2").arg(area, words.label("best_interest_finding", finding));
    };
    QStringList parts{words.label(record.state), said(tr("safety"), record.safetyFinding),
                      said(tr("family"), record.familyFinding),
                      said(tr("development"), record.developmentFinding),
                      words.labels("best_interest_part", record.tookPart)};
    parts.removeAll(QString());
    DueRow::Due line;
    line.icon = IconName::Flag;
    line.what = record.recommendation.empty()
                    ? tr("No recommendation yet")
                    : words.label("best_interest_option", record.recommendation);
    line.reason = parts.join(QStringLiteral("  \u00b7  "));
    line.when = record.reviewDue ? tr("again on %1").arg(words.date(*record.reviewDue))
                                 : words.shortDate(record.seenOn, today);
    line.tone = seesDanger(record) ? Tone::High
                : record.reviewDue ? toneOfDue(*record.reviewDue, today)
                                   : Tone::Neutral;
    line.verb = m_desk.mayWrite(describe<BestInterest>().kind) ? tr("Open") : QString();
    return line;
}

Result<std::optional<RecordPanel::Spec>> BestInterestCard::formOf(const RecordId& record) const {
    if (record.isNil()) {
        return emptyForm();
    }
    return keptForm<BestInterest>(m_desk.session.casework(), record,
                                  [this](const auto& kept) { return form(kept); });
}

RecordPanel::Spec BestInterestCard::emptyForm() const {
    BestInterest record;
    record.id = RecordId::generate();
    record.person = m_desk.person;
    record.seenOn = m_desk.session.today();
    if (const int days = m_desk.personLimits().bestInterestReviewDays; days > 0) {
        record.reviewDue = record.seenOn.plusDays(days);
    }
    record.worker = m_desk.session.worker().id;
    return form(record);
}

RecordPanel::Spec BestInterestCard::form(const BestInterest& record) const {
    auto made = deskForm(m_desk, record);
    const auto& casework = m_desk.session.casework();
    const auto person = casework.find<Person>(m_desk.person).value_or(std::nullopt);
    const bool ageUnknown = person && !person->birthYear;
    made.title = AgeWords::bestInterest(ageUnknown);
    made.sentence = AgeWords::either(
        ageUnknown,
        tr("Begin with what the child says. It may be saved half and made later; made, no area is "
           "left out."),
        tr("Begin with what the person says. It may be saved half and made later; made, no area is "
           "left out."));
    made.save = tr("Save the best interest");
    made.saved = tr("The best interest is saved.");
    made.fields = [ageUnknown](RecordForm& form) {
        form.add("seen_on", tr("Looked at on"));
        form.add("child_heard", AgeWords::either(ageUnknown, tr("The child was heard"),
                                                 tr("The person was heard")));
        form.add("safety_finding", tr("Safety")).setOptional(true);
        form.add("family_finding", tr("Family and attachment")).setOptional(true);
        form.add("development_finding", tr("Development, health, identity")).setOptional(true);
        form.add("options", tr("Options considered"));
        form.add("recommendation", tr("Recommendation"), tr("One of the options."))
            .setOptional(true);
        form.add("took_part", tr("Who took part"));
        form.add("unaccompanied", tr("Without family or guardian"));
        form.add("centre_alerted_on", tr("Centre for social work alerted on")).setOptional(true);
        form.add("state", tr("State"));
        form.add("review_due", tr("Look again on"));
    };
    made.words = [ageUnknown](RecordForm& form) {
        form.add("own_words", AgeWords::either(ageUnknown, tr("What the child says and wants"),
                                               tr("What the person says and wants")))
            .setOptional(true);
        form.add("text", tr("What was found; what speaks for and against each option"))
            .setOptional(true);
    };
    return made;
}

} // namespace zaklon::ui
