// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ChecklistDialog.h"

#include "ui/components/Field.h"
#include "ui/referrals/ChecklistPaper.h"
#include "ui/referrals/RecordBoxes.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"

#include <QComboBox>

namespace zaklon::ui {

ChecklistDialog::ChecklistDialog(Session& session, QWidget* parent)
    : PaperDialog(session,
                  {tr("Print a checklist"),
                   tr("One small page: the steps, who takes them and until when. Nothing on it is "
                      "about a person, and it bears no mark of this organisation."),
                   tr("File of the PDF"), tr("Save as PDF")},
                  QStringLiteral("checklist"), parent)
    , m_session(session)
    , m_pathway(new QComboBox(this)) {
    m_pathway->setObjectName(QStringLiteral("checklist_pathway"));
    // What people choose (asylum, residence ...) says on every line what happened to them: only our
    // own protocols go into a pocket.
    for (const auto& each : m_session.definitions().pathways.allCurrent()) {
        if (each->kind == referrals::PathwayKind::Protocol) {
            addCode(*m_pathway, Code{each->code}, m_session.words().text(each->title));
        }
    }
    file().setPath(freePaperFile(tr("checklist")));
    insertBeforeFile(new Field(tr("Pathway or protocol"), m_pathway, this));
    m_pathway->setFocus();
}

void ChecklistDialog::ask(Session& session, QWidget* parent) {
    auto* dialog = new ChecklistDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChecklistDialog::act() {
    const auto pathway = m_session.definitions().pathways.current(currentCode(*m_pathway).text);
    if (!pathway || !isFree() || !writeNew([&](QIODevice& device) {
            return writeChecklistPdf(device, *pathway, m_session.words());
        })) {
        return;
    }
    m_session.announceDone(tr("PDF saved."));
    accept();
}

} // namespace zaklon::ui
