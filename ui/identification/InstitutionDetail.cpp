// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/InstitutionDetail.h"

#include "core/identification/Obstacle.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/components/ThinLine.h"
#include "ui/forms/CodeDescription.h"
#include "ui/forms/LawReader.h"
#include "ui/forms/PlainScroll.h"
#include "ui/identification/RecordWords.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

using namespace statistics::counted;

QString InstitutionDetail::nameOf(const Session& session, std::string_view list, const Code& code) {
    return code.empty() ? tr("Not recorded") : session.words().label(list, code);
}

InstitutionDetail::InstitutionDetail(Session& session, const InstitutionNumbers& numbers,
                                     QWidget* parent)
    : m_session(session), m_numbers(numbers), m_card(new Card({}, Card::Padding::Normal, parent)) {
    m_card->setObjectName(QStringLiteral("institution_detail"));
    auto* scroll = new QScrollArea(m_card);
    scroll->setObjectName(QStringLiteral("institution_lines"));
    scroll->setAccessibleName(tr("What is known of this institution"));
    auto* inside = new QWidget(scroll);
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(0, 0, 8, 0);
    m_lines->setSpacing(4);
    showThrough(*scroll, inside);
    m_card->content().addWidget(scroll, 1);
}

void InstitutionDetail::clear() {
    clearLayout(*m_lines);
}

void InstitutionDetail::addCoded(std::string_view list, const Code& code, const QString& number) {
    addCount(m_session.words().label(list, code), number);
    addDescription(list, code);
}

/// What the code rests on, if its list says so.
void InstitutionDetail::addDescription(std::string_view list, const Code& code) {
    const auto& words = m_session.words();
    const auto* entry = m_session.definitions().codes.find(list, code.text);
    const auto text = entry == nullptr ? QString() : descriptionOf(*entry, words);
    if (!text.isEmpty()) {
        auto* rests = new TextLabel(text, TextRole::Small, &Theme::text2, m_card);
        rests->setWordWrap(true);
        m_lines->addWidget(rests);
        addLawLinks(*m_lines, entry->description->english, m_session, m_card);
    }
}

template <class Row>
void InstitutionDetail::addCounts(const Row& row, std::string_view list,
                                  const std::vector<CodeCount>& counts) {
    for (const auto& [code, number] : counts) {
        addCoded(list, code, m_numbers.text(row, list, number, code));
    }
}

template <class Row>
void InstitutionDetail::addReasons(const Row& row, const QString& heading, std::string_view list,
                                   const std::vector<CodeCount>& counts) {
    if (!counts.empty()) { // a heading over nothing says nothing
        addFact(heading);
        addCounts(row, list, counts);
    }
}

/// Its name above the lines; one that is known by name says of which kind it is.
template <class Row>
void InstitutionDetail::begin(const Row& row, std::string_view kinds) {
    clear();
    const auto kind = nameOf(m_session, kinds, row.kind);
    addTitle(row.institution.isNil() ? kind : toQString(row.name));
    if (!row.institution.isNil()) {
        addFact(kind);
    }
}

void InstitutionDetail::show(const ReporterRow& row) {
    begin(row, "report_source");
    const auto reports = m_numbers.text(row, kReports, row.reports);
    const auto received = m_numbers.text(row, kReceived, row.received);
    addFact(tr("%1 reports received, %2 procedures").arg(reports, received));
    addEnded(row, kReceived, row.outcomes);
    addFact(tr("The person was told the outcome: %1 of %2")
                .arg(m_numbers.text(row, kTold, row.told), received));
    addFact(tr("Reports answered with feedback: %1 of %2")
                .arg(m_numbers.text(row, kAnswered, row.answered), reports));
    if (!m_numbers.isNothing(row, kPromised, row.promised)) {
        addFact(tr("Feedback promised and not given: %1")
                    .arg(m_numbers.text(row, kPromised, row.promised)));
    }
    addReasons(row, tr("What was told in return"), "feedback", row.feedback);
    addReasons(row, tr("What was there and was not recognised"), "indicator", row.missed);
    addReasons(row, tr("Who told them"), "feedback_by", row.givenBy);
    m_lines->addStretch();
}

void InstitutionDetail::show(const InstitutionRow& row) {
    begin(row, "institution_type");
    addFact(tr("Reports sent to it: %1, with a reaction: %2")
                .arg(m_numbers.text(row, kReports, row.reports),
                     m_numbers.text(row, kReacted, row.reacted)));
    addCounts(row, "reaction_kind", row.reactions);
    addFact(tr("Referrals: %1").arg(m_numbers.text(row, kReferrals, row.referrals)));
    addCounts(row, "referral_state", row.referralStates);
    addReasons(row, tr("Why referrals were declined"), "decline_reason", row.refusals);
    addFact(tr("Requests and questions: %1, answered: %2")
                .arg(m_numbers.text(row, kRequests, row.requests),
                     m_numbers.text(row, kAnswered, row.answered)));
    addReasons(row, tr("Why guarantees were not granted"), "guarantee_refusal",
               row.guaranteeRefusals);
    if (!m_numbers.isNothing(row, kBeds, row.beds)) {
        addFact(tr("Beds asked of it: %1").arg(m_numbers.text(row, kBeds, row.beds)));
        addCounts(row, "accommodation_state", row.bedStates);
        addReasons(row, tr("Why a bed was not granted"), "accommodation_refusal", row.bedRefusals);
    }
    addDecisions(row);
    addFact(tr("Steps and duties that were not met: %1")
                .arg(m_numbers.text(row, kDeviations, row.deviations)));
    for (const auto& [step, number] : row.steps) {
        addCount(phaseWords(m_session, step), m_numbers.text(row, "step", number, step));
    }
    addDuties(row);
    addReasons(row, tr("What kept it from acting"), "barrier", row.barriers);
    addObstacles(row);
    m_lines->addStretch();
}

void InstitutionDetail::addDecisions(const InstitutionRow& row) {
    if (!m_numbers.isNothing(row, kDecided, row.decided)) {
        addFact(
            tr("Procedures that it decided: %1").arg(m_numbers.text(row, kDecided, row.decided)));
        addEnded(row, kDecided, row.outcomes);
    }
    addReasons(row, tr("What it answered when asked to look again"), "review_answer",
               row.reviewAnswers);
}

template <class Row>
void InstitutionDetail::addEnded(const Row& row, std::string_view what,
                                 const std::vector<OutcomeCount>& outcomes) {
    for (const auto& ended : outcomes) {
        const auto outcome = ofOutcome(ended.outcome);
        addFact(InstitutionDetail::tr("%1: %2").arg(
            m_session.words().label(ended.outcome),
            m_numbers.text(row, what, ended.procedures, outcome)));
        addDescription(CodesOf<ProcedureOutcome>::list, outcome);
        for (const auto& [reason, number] : ended.reasons) {
            addCoded(
                "outcome_reason", reason,
                m_numbers.text(row, "outcome_reason", number, ofReason(ended.outcome, reason)));
        }
    }
}

void InstitutionDetail::addObstacles(const InstitutionRow& row) {
    if (m_numbers.isNothing(row, kObstacles, row.obstacles)) {
        return;
    }
    addFact(tr("Obstacles that people met: %1, still there: %2")
                .arg(m_numbers.text(row, kObstacles, row.obstacles),
                     m_numbers.text(row, kStillThere, row.stillThere)));
    addCounts(row, "obstacle_kind", row.obstacleKinds);
    if (row.harm > 0) {
        addFact(tr("Harm, or pushed into further risk: %1").arg(harmOf(row)));
    }
    addReasons(row, tr("What it kept people from"), "kept_from", row.keptFrom);
    addReasons(row, tr("Which way was taken instead"), "alternative_route", row.alternatives);
}

void InstitutionDetail::show(const FindingRow& row) {
    clear();
    addTitle(nameOf(m_session, "preliminary_finding", row.finding));
    addFact(tr("Procedures: %1").arg(m_numbers.text(row, kProcedures, row.procedures)));
    addEnded(row, kProcedures, row.outcomes);
    m_lines->addStretch();
}

/// Every duty that the organisation lists for it, also one that was always met; below them what was
/// noted of duties that are not in the list any more.
void InstitutionDetail::addDuties(const InstitutionRow& row) {
    auto counts = row.duties;
    const auto listed =
        m_session.definitions().codes.offeredInGroup("institution_duty", row.kind.text);
    for (const auto& duty : listed) {
        const bool noted = std::any_of(counts.begin(), counts.end(),
                                       [&](const auto& each) { return each.first.text == duty; });
        if (!noted) {
            counts.emplace_back(Code{duty}, 0);
        }
    }
    addReasons(row, tr("Its duties, and how often each was not met"), "institution_duty", counts);
}

/// Not in the head of the card: a long name takes a second line there only below the button.
void InstitutionDetail::addTitle(const QString& text) {
    auto* title = new TextLabel(text, TextRole::Heading, &Theme::text, m_card);
    title->setWordWrap(true);
    m_lines->addWidget(title);
    m_card->setAccessibleName(text);
}

/// It begins a group: a thin line parts it from what stands above, except from the title.
void InstitutionDetail::addFact(const QString& text) {
    if (m_lines->count() > 1) {
        m_lines->addSpacing(space::kRow - m_lines->spacing());
        m_lines->addWidget(new ThinLine(m_card));
    }
    auto* fact = new TextLabel(text, TextRole::Strong, &Theme::text, m_card);
    fact->setWordWrap(true);
    m_lines->addWidget(fact);
}

/// Of the kinds of obstacles that are harm: shown where each of them is.
QString InstitutionDetail::harmOf(const InstitutionRow& row) const {
    std::vector<Code> harmful;
    for (const auto& code : m_session.definitions().codes.codesMeaning("obstacle_kind", kHarm)) {
        harmful.push_back(Code{code});
    }
    return m_numbers.sum(row, "obstacle_kind", harmful, row.harm);
}

void InstitutionDetail::addCount(const QString& what, const QString& number) {
    auto* words = new TextLabel(what, TextRole::Body, &Theme::text2, m_card);
    words->setWordWrap(true);
    auto* figure = new TextLabel(number, TextRole::Body, &Theme::text, m_card);
    figure->setObjectName(QStringLiteral("institution_figure"));
    figure->setFigures(true);
    figure->setAccessibleName(tr("%1: %2").arg(what, number)); // alone it says nothing
    auto* line = new QWidget(m_card);
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(words, 1);
    across->addWidget(figure, 0, Qt::AlignTop);
    m_lines->addWidget(line);
}

} // namespace zaklon::ui
