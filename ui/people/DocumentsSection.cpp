// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/DocumentsSection.h"

#include "ui/forms/AttachmentList.h"
#include "ui/session/DueTone.h"
#include "ui/session/PersonLimits.h"

#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

enum Column { kDocument, kWhere, kToBeGotBy, kValidFrom };

} // namespace

DocumentsSection::DocumentsSection(Session& session, Navigator& /*navigator*/, QWidget* parent)
    : RecordSectionOf<IdentityDocument>(
          session,
          {tr("Documents"),
           tr("Add a document"),
           tr("Save document"),
           tr("The document is saved."),
           tr("No document recorded yet"),
           tr("Nobody needs a document to be here. Missing papers can be asked for."),
           {tr("Document"), tr("Where it is"), tr("To be got by"), tr("Valid from"),
            tr("Valid until")}},
          parent)
    , m_files(new AttachmentList(session, this)) {
    build();
    setColumns({160, 120, 110, 110, 120}, {kValidFrom, kToBeGotBy});
    panelFoot().addWidget(m_files);
}

/// A file belongs to a document that is kept.
void DocumentsSection::prepare(RecordForm& /*form*/) {
    m_files->showPlace({person(), Code{describe<IdentityDocument>().kind}, editedRow().id, {}});
    m_files->setVisible(session().confidential() && isKept());
}

std::vector<ListedRecord> DocumentsSection::list() const {
    const auto& words = session().words();
    std::vector<ListedRecord> rows;
    for (const auto& document : records()) {
        ListedRecord row{document.id,
                         words.label("document_kind", document.kind),
                         words.label("document_state", document.state),
                         {},
                         Tone::Neutral};
        if (document.validUntil) {
            row.state = words.date(*document.validUntil);
            row.tone = toneOfDue(*document.validUntil, session().today(),
                                 limitsOf(session(), person()).lengths.paperSecondDays);
        }
        const auto day = [&](const std::optional<Date>& on) {
            return on ? words.date(*on) : QString();
        };
        row.facts = {isToGet(document) ? day(document.actBy) : QString(), day(document.validFrom)};
        rows.push_back(row);
    }
    return rows;
}

void DocumentsSection::addFields(RecordForm& form) {
    form.add("kind", tr("Document"));
    form.add("state", tr("Where it is"),
             tr("A document kept by an employer is a sign to look at."));
    form.add("act_by", tr("To be got by"),
             tr("For one that is missing, requested or with the employer. Today reminds you."))
        .setOptional(true);
    form.addPair("valid_from", tr("Valid from"), "valid_until", tr("Valid until"));
}

void DocumentsSection::addWords(RecordForm& form) {
    form.add("text", tr("Note"));
}

IdentityDocument DocumentsSection::freshRecord() const {
    IdentityDocument document;
    document.id = RecordId::generate();
    document.person = person();
    return document;
}

} // namespace zaklon::ui
