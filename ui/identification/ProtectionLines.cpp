// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/ProtectionLines.h"

#include "core/identification/InterimRule.h"
#include "core/identification/OutcomeRules.h"
#include "ui/components/FileRows.h"
#include "ui/forms/LineFocus.h"
#include "ui/identification/ProcedureForms.h"
#include "ui/identification/RecordWords.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"

#include <QVBoxLayout>

namespace zaklon::ui {

void ProtectionLines::add() {
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    if (!isWaiting(m_file.procedure, m_file.reviews) && m_file.measures.empty()) {
        return;
    }
    const bool writes = m_desk.mayWrite("interim_measure");
    addHeading(m_column, tr("Protection while waiting"), writes ? tr("Add protection") : QString(),
               QStringLiteral("add_measure"), [desk = m_desk, file = m_file] {
                   desk.ask(ProcedureForms(desk).measure(file, {}));
               });
    if (m_file.inHouseSince) {
        addHouseLine(*m_file.inHouseSince);
    } else if (m_file.measures.empty()) {
        addSentence(m_column, tr("None yet. Nobody should wait without it."),
                    QStringLiteral("no_measure"));
    }
    addMissing();
    addWaitingLine();
    for (const auto& measure : m_file.measures) {
        DueRow::Due line;
        line.icon = IconName::Shield;
        line.what = words.label("interim_measure", measure.kind);
        line.reason = institutionWords(m_desk.session, measure.provider,
                                       words.label("met_by", measure.metBy));
        line.when = measure.validUntil
                        ? tr("until %1").arg(words.shortDate(*measure.validUntil, today))
                        : tr("since %1").arg(words.shortDate(measure.validFrom, today));
        line.tone = inForce(measure, today) ? Tone::Good : Tone::Neutral;
        line.verb = writes ? tr("Open") : QString();
        addLine(m_column, line, QStringLiteral("measure_line"),
                [desk = m_desk, file = m_file, measure] {
                    desk.ask(ProcedureForms(desk).measure(file, measure));
                })
            .setProperty(kLineRecord, toQString(measure.id.toString()));
    }
}

/// Which parts of protection nobody has seen to (needs D43).
void ProtectionLines::addMissing() {
    const auto& session = m_desk.session;
    if (!isWaiting(m_file.procedure, m_file.reviews)) {
        return;
    }
    const auto missing = missingProtection(m_file, session.today(), session.definitions().codes);
    if (!missing.empty()) {
        addSentence(
            m_column,
            tr("Not covered yet: %1").arg(session.words().labels("interim_measure", missing)),
            QStringLiteral("missing_protection"));
    }
}

void ProtectionLines::addHouseLine(Date since) {
    DueRow::Due line;
    line.icon = IconName::Shield;
    line.what = tr("A bed in our shelter");
    line.reason = tr("It counts by itself for as long as the person stays.");
    line.when = tr("since %1").arg(m_desk.session.words().shortDate(since, m_desk.session.today()));
    line.tone = Tone::Good;
    addLine(m_column, line, QStringLiteral("house_line"), {});
}

void ProtectionLines::addWaitingLine() {
    const auto today = m_desk.session.today();
    const auto& procedure = m_file.procedure;
    const auto protecting = protectingMeasures(m_desk.session.definitions().codes);
    const auto limits = m_desk.personLimits();
    if (!isRaised(m_file, limits, today, protecting) ||
        !m_desk.mayWrite("identification_procedure")) {
        return;
    }
    DueRow::Due line;
    line.icon = IconName::Clock;
    line.what = tr("Look at the waiting now");
    line.reason = isProtected(m_file, today, protecting)
                      ? tr("The protection has no last day. Ask whether it still holds.")
                      : tr("Nothing protects the person while the procedure waits.");
    const auto raised = *raisedOn(m_file, limits, protecting);
    line.when = m_desk.session.words().due(raised, today);
    line.tone = toneOfDue(raised, today);
    line.verb = tr("Seen");
    const auto seen = waitingSeen(procedure, today);
    addLine(m_column, line, QStringLiteral("waiting_line"), [desk = m_desk, seen] {
        static_cast<void>(desk.session.save(
            tr("The waiting was looked at; it is raised again at the next limit."), desk.person,
            [&](Transaction& transaction) { return transaction.save(seen); }));
    });
}

} // namespace zaklon::ui
