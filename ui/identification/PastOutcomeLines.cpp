// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/PastOutcomeLines.h"

#include "core/identification/OutcomeRules.h"
#include "ui/components/FileRows.h"
#include "ui/forms/AttachmentList.h"
#include "ui/identification/RecordWords.h"
#include "ui/session/Text.h"

#include <QVBoxLayout>

namespace zaklon::ui {

void PastOutcomeLines::add() {
    const auto& words = m_desk.session.words();
    for (const auto& past : m_file.pastOutcomes) {
        QStringList parts{tr("Before: %1").arg(words.label(past.outcome))};
        if (past.decidedOn) {
            parts << words.date(*past.decidedOn);
        }
        parts << institutionWords(m_desk.session, past.decidedByProvider,
                                  words.label("institution_type", past.decidedBy))
              << words.labels("outcome_reason", past.reasons);
        if (!past.confirmedForms.empty()) {
            parts << tr("confirmed: %1").arg(words.labels("exploitation", past.confirmedForms));
        }
        parts << (past.toldOn ? tr("told on %1").arg(words.date(*past.toldOn))
                              : tr("it is not recorded who told the person"));
        parts << words.label("told_by", past.toldBy) << words.label("told_how", past.toldHow)
              << words.label("language", past.toldLanguage);
        parts.removeAll(QString());
        addSentence(m_column, parts.join(QStringLiteral("  ·  ")), QStringLiteral("past_outcome"));
        addPastWords(past);
    }
}

/// What was moved to the decision that was replaced (ProcedureMoves).
void PastOutcomeLines::addPastWords(const PastOutcome& past) {
    const auto access = m_desk.session.confidential();
    if (!access) {
        return;
    }
    const auto add = [this](const QString& sentence, const std::string& words,
                            const QString& name) {
        if (!words.empty()) {
            addSentence(m_column, sentence.arg(toQString(words)), name);
        }
    };
    if (const auto detail = access->find<ProcedureDetail>(past.id).value_or(std::nullopt)) {
        add(tr("Document of that decision: %1"), detail->decisionDocument,
            QStringLiteral("past_document"));
        add(tr("What the authority had before it then: %1"), detail->whatWasKnown,
            QStringLiteral("past_known"));
    }
    if (const auto words = access->find<Narrative>(past.id).value_or(std::nullopt)) {
        add(tr("In the words of the authority then: “%1”"), words->text,
            QStringLiteral("past_words"));
    }
    auto* files = new AttachmentList(m_desk.session, m_column.parentWidget());
    files->showPlace({m_desk.person, Code{describe<PastOutcome>().kind}, past.id, {}});
    files->setObjectName(QStringLiteral("past_files"));
    m_column.addWidget(files);
    files->setVisible(files->count() > 0); // none is attached there any more
}

} // namespace zaklon::ui
