// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/EvidenceDialog.h"

#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

EvidenceDialog::EvidenceDialog(Session& session, const RecordId& report,
                               const std::optional<ReportDispatch>& dispatch,
                               const EvidencePaper& paper, QWidget* parent)
    : PaperDialog(
          session,
          {tr("Evidence as a paper"), whatLeaves(paper), tr("File of the PDF"), tr("Save as PDF")},
          QStringLiteral("evidence"), parent)
    , m_session(session)
    , m_report(report)
    , m_dispatch(dispatch)
    , m_paper(paper) {
    // The name says the day and nothing else.
    file().setPath(freePaperFile(
        QStringLiteral("zaklon-%1-%2").arg(tr("paper"), toQString(session.today().toString()))));
}

QString EvidenceDialog::whatLeaves(const EvidencePaper& paper) {
    return paper.isNamed()
               ? tr("The consent lets the identity leave: the name and the words of the facts "
                    "about this person stand on the paper. Facts about the whole event stand "
                    "there without their words, which may name others who were not asked. That it "
                    "was made is noted in the journal.")
               : tr("On the paper: codes, days, sources, strengths, indicators and digests of "
                    "files. No name, no address and no word that was typed. That it was made is "
                    "noted in the journal.");
}

void EvidenceDialog::act() {
    if (!isFree() || !writeNew([&](QIODevice& device) { return m_paper.writePdf(device); })) {
        return;
    }
    const bool ofOne = m_dispatch && !m_dispatch->person.isNil();
    m_session.noteAccess(JournalAction::Shared, describe<SuspicionReport>(), m_report,
                         ofOne ? std::optional(m_dispatch->person) : std::nullopt, "evidence_pdf");
    m_session.announceDone(tr("PDF saved. Keep it as safe as the record itself."));
    accept();
}

} // namespace zaklon::ui
