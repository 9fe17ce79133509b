// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ComparisonDialog.h"

#include "ui/referrals/ComparisonPaper.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"

namespace zaklon::ui {

ComparisonDialog::ComparisonDialog(Session& session, PathwayComparison comparison, QWidget* parent)
    : PaperDialog(session,
                  {tr("Print the comparison"),
                   tr("The pathways side by side: conditions, rights, what each gives, asks and "
                      "risks, and its law. Nothing on the paper is about a person, and it bears no "
                      "mark of this house. Its words still tell what somebody may have been "
                      "through: ask the person whether it is safe to keep it."),
                   tr("File of the PDF"), tr("Save as PDF")},
                  QStringLiteral("comparison"), parent)
    , m_session(session)
    , m_comparison(std::move(comparison)) {
    file().setPath(freePaperFile(tr("comparison")));
}

void ComparisonDialog::ask(Session& session, const PathwayComparison& comparison, QWidget* parent) {
    auto* dialog = new ComparisonDialog(session, comparison, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ComparisonDialog::act() {
    if (!isFree() || !writeNew([&](QIODevice& device) {
            return writeComparisonPdf(device, m_comparison, m_session.words());
        })) {
        return;
    }
    m_session.announceDone(tr("PDF saved."));
    accept();
}

} // namespace zaklon::ui
