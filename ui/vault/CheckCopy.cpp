// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/CheckCopy.h"

#include "ui/components/Field.h"
#include "ui/session/FileRow.h"
#include "ui/session/Text.h"
#include "ui/vault/CredentialFields.h"
#include "ui/vault/StepProgress.h"

#include <QFileInfo>
#include <QPushButton>

namespace zaklon::ui {

namespace {

CopyTask::Words words() {
    return {CheckCopy::tr("Check a copy"),
            CheckCopy::tr("A copy that was never read may be no copy. Check one each month."),
            CheckCopy::tr("Check it"),
            CheckCopy::tr("Cancel"),
            {CheckCopy::tr("Open it with the passphrase"), CheckCopy::tr("Check every page")}};
}

} // namespace

CheckCopy::CheckCopy(Session& session, QWidget* parent)
    : CopyTask(session, words(), parent)
    , m_file(new FileRow(FileRow::Kind::ExistingFile, QStringLiteral("checkFile"),
                         tr("File of the copy"), this))
    , m_fileField(new Field(tr("File of the copy"), m_file, this))
    , m_credentials(new CredentialFields(QStringLiteral("check"), this)) {
    setObjectName(QStringLiteral("checkCopy"));
    verb().setObjectName(QStringLiteral("checkCopyNow"));
    m_credentials->setUserName(toQString(session.worker().userName));
    addPart(m_fileField);
    addPart(m_credentials);
    connect(m_file, &FileRow::entered, m_credentials,
            [this] { m_credentials->setFocus(Qt::TabFocusReason); });
    connect(m_credentials, &CredentialFields::submitted, &verb(), &QPushButton::click);
    setFocusProxy(m_file);
}

bool CheckCopy::isReady() {
    const bool there = QFileInfo(m_file->path()).isFile();
    m_fileField->setError(there ? QString() : tr("There is no such file. Choose the copy."));
    return there && m_credentials->isReady();
}

void CheckCopy::run() {
    work().run(
        [file = m_file->filePath(), credentials = m_credentials->take(),
         environment = session().vault().environment()](const Progress& progress) {
            return verifyBackup(file, credentials, environment, progress);
        },
        [this](const Result<BackupSummary>& checked) {
            if (!checked) {
                show(checked.error());
                m_credentials->tryAgain(checked.error());
                return;
            }
            const auto& manifest = checked->manifest;
            succeed(tr("This copy is whole."),
                    tr("Made on %1. It restores to the state of that moment.")
                        .arg(session().words().time(manifest.createdAt)));
        });
}

void CheckCopy::progressed(quint64 done, quint64 total) {
    steps().advance(1, done, total);
}

} // namespace zaklon::ui
