// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ChecklistDialog.h"

#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/referrals/ChecklistPaper.h"
#include "ui/referrals/RecordBoxes.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/RingRoom.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 520;

} // namespace

ChecklistDialog::ChecklistDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_pathway(new QComboBox(this))
    , m_file(new FileRow(FileRow::Kind::NewFile, QStringLiteral("checklist_file"),
                         tr("File of the PDF"), this))
    , m_fileField(new Field(tr("File of the PDF"), m_file, this)) {
    setObjectName(QStringLiteral("checklist_dialog"));
    setAccessibleName(tr("Print a checklist"));
    setFixedWidth(Theme::of(this).column(kWidth));
    m_pathway->setObjectName(QStringLiteral("checklist_pathway"));
    // What people choose (asylum, residence ...) says on every line what happened to them: only our
    // own protocols go into a pocket.
    for (const auto& each : m_session.definitions().pathways.allCurrent()) {
        if (each->kind == referrals::PathwayKind::Protocol) {
            addCode(*m_pathway, Code{each->code}, m_session.words().text(each->title));
        }
    }
    m_file->setPath(freePaperFile(tr("checklist")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Print a checklist"), TextRole::Title, &Theme::text, this));
    auto* what = new TextLabel(tr("One small page: the steps, who takes them and until when. "
                                  "Nothing on it is about a person, and it bears no mark of this "
                                  "house."),
                               TextRole::Body, &Theme::text2, this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(new Field(tr("Pathway or protocol"), m_pathway, this));
    column->addWidget(m_fileField);
    column->addWidget(makeButtons());
    connect(m_file, &FileRow::changed, m_fileField, &Field::clearError);
    m_pathway->setFocus();
}

void ChecklistDialog::ask(Session& session, QWidget* parent) {
    auto* dialog = new ChecklistDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget* ChecklistDialog::makeButtons() {
    auto* bar = new QFrame(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setObjectName(QStringLiteral("cancel_checklist"));
    auto* save = new QPushButton(tr("Save as PDF"), bar);
    save->setObjectName(QStringLiteral("save_checklist"));
    save->setIcon(icon(IconName::Download));
    save->setDefault(true);
    setButtonKind(*save, ButtonKind::Primary);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ChecklistDialog::save);
    keepRingRoom(*bar);
    return bar;
}

void ChecklistDialog::save() {
    const auto pathway = m_session.definitions().pathways.current(currentCode(*m_pathway).text);
    if (!pathway) {
        return;
    }
    if (QFileInfo::exists(m_file->path())) {
        say(tr("There is a file of this name. Nothing was replaced; take another."));
        return;
    }
    const auto written = writePaperFile(m_file->path(), [&](QIODevice& file) {
        return writeChecklistPdf(file, *pathway, m_session.words());
    });
    if (!written) {
        say(tr("The file cannot be written there. Nothing is lost; take another folder."));
        return;
    }
    m_session.announceDone(tr("PDF saved."));
    accept();
}

void ChecklistDialog::say(const QString& problem) {
    m_fileField->setError(problem);
    resize(width(), std::max(height(), layout()->heightForWidth(width())));
}

} // namespace zaklon::ui
