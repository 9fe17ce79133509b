// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/AttachDialog.h"

#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/AttachmentWords.h"
#include "ui/session/FileRow.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/RingRoom.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 560;

/// The day and the kind, nothing of the person and nothing of what the file is called.
QString neutralName(const QString& day, MediaType type) {
    const QString base = QDir::homePath() + QStringLiteral("/zaklon-") + day;
    QString file = base + endingOf(type);
    for (int number = 2; QFileInfo::exists(file); ++number) {
        file = QStringLiteral("%1-%2%3").arg(base).arg(number).arg(endingOf(type));
    }
    return file;
}

} // namespace

FileDialog::FileDialog(const Texts& texts, const QString& name, bool open, QWidget* parent)
    : QDialog(parent)
    , m_file(new FileRow(open ? FileRow::Kind::ExistingFile : FileRow::Kind::NewFile,
                         name + QStringLiteral("_file"), texts.field, this))
    , m_field(new Field(texts.field, m_file, this)) {
    setObjectName(name + QStringLiteral("_dialog"));
    setAccessibleName(texts.title);
    setFixedWidth(Theme::of(this).column(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(texts.title, TextRole::Title, &Theme::text, this));
    auto* sentence = new TextLabel(texts.sentence, TextRole::Body, &Theme::text2, this);
    sentence->setObjectName(name + QStringLiteral("_sentence"));
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    column->addWidget(m_field);
    column->addWidget(makeButtons(texts.verb, name));
    connect(m_file, &FileRow::changed, m_field, &Field::clearError);
    fit();
}

QWidget* FileDialog::makeButtons(const QString& verb, const QString& name) {
    auto* bar = new QFrame(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setObjectName(QStringLiteral("cancel_") + name);
    auto* go = new QPushButton(verb, bar);
    go->setObjectName(QStringLiteral("do_") + name);
    go->setDefault(true);
    setButtonKind(*go, ButtonKind::Primary);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(go);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] { act(); });
    keepRingRoom(*bar);
    return bar;
}

void FileDialog::showError(const QString& sentence) {
    m_field->setError(sentence);
    fit();
}

void FileDialog::fit() {
    adjustSize();
    setFixedHeight(std::max(height(), layout()->heightForWidth(width())));
}

AttachDialog::AttachDialog(Session& session, const AttachmentPlace& place, QWidget* parent)
    : FileDialog({tr("Attach a file"), AttachmentWords::whatIsKept(), tr("File"), tr("Attach")},
                 QStringLiteral("attachment"), true, parent)
    , m_session(session)
    , m_place(place) {
    connect(&session, &Session::locking, this, &QDialog::reject);
}

void AttachDialog::act() {
    const auto access = m_session.confidential();
    const auto imported = importFile(file().filePath());
    if (!imported || !access) {
        showError(AttachmentWords::refusal(imported ? Error{ErrorCode::NoConfidentialKey, {}, {}}
                                                    : imported.error()));
        return;
    }
    auto place = m_place;
    place.name = file().filePath().filename().string();
    const auto attachment =
        attachmentOf(place, *imported, m_session.worker().id, m_session.today());
    // Not a save that Undo takes back: the file outside may be deleted by then.
    const auto saved = m_session.vault().write([&](Transaction& transaction) {
        return zaklon::attach(transaction, *access, attachment, *imported);
    });
    if (!saved) {
        showError(AttachmentWords::refusal(saved.error()));
        return;
    }
    m_session.announceDone(tr("The file is attached."));
    accept();
}

CopyDialog::CopyDialog(Session& session, const Attachment& attachment, QWidget* parent)
    : FileDialog(
          {tr("Save a copy"), AttachmentWords::copyWarning(), tr("New file"), tr("Save the copy")},
          QStringLiteral("copy"), false, parent)
    , m_session(session)
    , m_attachment(attachment) {
    file().setPath(neutralName(toQString(session.today().toString()), attachment.type));
    connect(&session, &Session::locking, this, &QDialog::reject);
}

void CopyDialog::act() {
    const auto saved = saveCopy(m_session.vault(), m_attachment, file().filePath());
    if (!saved) {
        showError(AttachmentWords::copyRefusal(saved.error()));
        return;
    }
    m_session.announceDone(tr("The copy is saved. Delete it after use."));
    accept();
}

} // namespace zaklon::ui
