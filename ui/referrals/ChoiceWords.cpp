// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ChoiceWords.h"

#include "ui/session/SentenceText.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

namespace {

QString becauseOf(const Session& session, const PathwayReasoning& reasoning) {
    return reasoning.reasoning.empty()
               ? session.words().label("unreasoned", reasoning.decision.unreasoned)
               : toQString(reasoning.reasoning);
}

} // namespace

QString ChoiceWords::because(Session& session, const PathwayDecision& decision) {
    const auto reasoning = reasoningOf(decision, session.confidential());
    return reasoning ? becauseOf(session, *reasoning) : QString();
}

QString ChoiceWords::chosen(Session& session, const PathwayCase& pathway) {
    const auto start = reasoningOfStart(session.casework(), session.confidential(), pathway)
                           .value_or(std::optional<PathwayReasoning>());
    if (!start || !start->isGiven()) {
        return {};
    }
    const auto day = session.words().date(start->decision.decidedOn);
    const auto because = withoutStop(becauseOf(session, *start));
    return start->reasoning.empty()
               ? tr("Chosen on %1. The reasons are not recorded: %2.").arg(day, because)
               : tr("Chosen on %1, because: %2.").arg(day, because);
}

} // namespace zaklon::ui
