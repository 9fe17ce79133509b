// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/RestoreCopy.h"

#include "ui/components/Field.h"
#include "ui/session/FileRow.h"
#include "ui/session/Text.h"
#include "ui/vault/CredentialFields.h"
#include "ui/vault/StepProgress.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace zaklon::ui {

namespace {

CopyTask::Words words() {
    return {RestoreCopy::tr("Restore a copy"),
            RestoreCopy::tr("Into a new folder; what you work with now stays as it is. Whoever was "
                            "erased here since the copy was made is erased in it again."),
            RestoreCopy::tr("Look inside"),
            RestoreCopy::tr("Cancel, keep nothing"),
            {RestoreCopy::tr("Open it with the passphrase"),
             RestoreCopy::tr("Read and check every page")}};
}

} // namespace

RestoreCopy::RestoreCopy(Session& session, QWidget* parent)
    : CopyTask(session, words(), parent)
    , m_file(new FileRow(FileRow::Kind::ExistingFile, QStringLiteral("restoreFile"),
                         tr("File of the copy"), this))
    , m_fileField(new Field(tr("File of the copy"), m_file, this))
    , m_credentials(new CredentialFields(QStringLiteral("restore"), this))
    , m_folder(new FileRow(FileRow::Kind::Folder, QStringLiteral("restoreFolder"),
                           tr("New folder for the vault"), this))
    , m_folderField(new Field(tr("New folder for the vault"), m_folder, this))
    , m_eraseAgain(new QCheckBox(tr("Erase again what was erased here since"), this)) {
    setObjectName(QStringLiteral("restoreCopy"));
    verb().setObjectName(QStringLiteral("restoreCopyNow"));
    m_credentials->setUserName(toQString(session.worker().userName));
    addPart(m_fileField);
    addPart(m_credentials);
    addPart(m_folderField);
    m_eraseAgain->setObjectName(QStringLiteral("restoreEraseAgain"));
    addPart(m_eraseAgain);
    connect(m_file, &FileRow::changed, this, [this] {
        m_fileField->clearError();
        showStage(false);
    });
    connect(m_folder, &FileRow::changed, m_folderField, &Field::clearError);
    connect(m_file, &FileRow::entered, m_credentials,
            [this] { m_credentials->setFocus(Qt::TabFocusReason); });
    connect(m_folder, &FileRow::entered, &verb(), &QPushButton::click); // nothing is replaced
    connect(m_credentials, &CredentialFields::submitted, &verb(), &QPushButton::click);
    setFocusProxy(m_file);
    showStage(false);
}

void RestoreCopy::propose(const QString& path) {
    if (m_file->path().isEmpty()) {
        m_file->setPath(path);
    }
}

void RestoreCopy::showStage(bool looked) {
    m_looked = looked;
    m_folderField->setVisible(looked);
    m_eraseAgain->setVisible(looked && !m_erasures.isEmpty());
    setVerb(looked ? tr("Restore into this folder") : tr("Look inside"));
}

void RestoreCopy::startAfresh() {
    CopyTask::startAfresh();
    if (!work().isRunning()) {
        m_credentials->clear();
        showStage(false);
    }
}

QString RestoreCopy::folderProblem() const {
    const QString path = m_folder->path();
    if (path.isEmpty() || QDir::isRelativePath(path)) {
        return tr("Choose a folder; its path begins with /.");
    }
    if (QFileInfo::exists(path) && !QDir(path).isEmpty()) {
        return tr("There is something in this folder already. Choose a new or an empty one.");
    }
    return {};
}

bool RestoreCopy::isReady() {
    const bool there = QFileInfo(m_file->path()).isFile();
    m_fileField->setError(there ? QString() : tr("There is no such file. Choose the copy."));
    if (!there || !m_credentials->isReady()) {
        return false;
    }
    m_folderField->setError(m_looked ? folderProblem() : QString());
    return !m_folderField->hasError();
}

void RestoreCopy::run() {
    m_looked ? restore() : look();
}

void RestoreCopy::look() {
    work().run(
        [file = m_file->filePath(), credentials = m_credentials->copy(),
         environment = session().vault().environment()](const Progress& progress) {
            return verifyBackup(file, credentials, environment, progress);
        },
        [this](const Result<BackupSummary>& checked) {
            if (!checked) {
                show(checked.error());
                m_credentials->tryAgain(checked.error());
                return;
            }
            const auto& words = session().words();
            readErasures(checked->manifest.vault);
            showStage(true);
            succeed(tr("The copy is whole and was made on %1.")
                        .arg(words.time(checked->manifest.createdAt)),
                    tr("It holds %1 of records and documents. Choose where it goes.")
                        .arg(words.size(checked->manifest.partBytes())));
            m_folder->setFocus();
        });
}

/// Here and not in the work: the vault that is open belongs to this thread, and what it knows to be
/// erased stands in an index of its own (journal_erased), however long the journal is.
void RestoreCopy::readErasures(const RecordId& vault) {
    auto known = session().read(erasuresOf(session().vault()));
    m_erasures = known && known->vault == vault ? std::move(*known) : Erasures();
    m_eraseAgain->setChecked(true); // an erasure is for good; undoing one is asked for each time
}

void RestoreCopy::restore() {
    work().run(
        [file = m_file->filePath(), folder = m_folder->filePath(),
         credentials = m_credentials->copy(), environment = session().vault().environment(),
         erasures = m_eraseAgain->isChecked() ? m_erasures : Erasures()](const Progress& progress) {
            return restoreBackup(file, folder, credentials, environment, progress, erasures);
        },
        [this](const Result<Restored>& copy) {
            if (copy) {
                restored(*copy);
                return;
            }
            show(copy.error());
            m_credentials->tryAgain(copy.error());
        });
}

void RestoreCopy::restored(const Restored& copy) {
    m_credentials->clear();
    showStage(false);
    auto detail =
        tr("To work with it, lock, choose the folder %1 and unlock.").arg(m_folder->path());
    if (copy.again.erased > 0) {
        detail += QLatin1Char(' ') + tr("%n file(s) or call(s) that were erased since are erased "
                                        "in it too.",
                                        nullptr, copy.again.erased);
    }
    if (copy.again.left > 0) {
        detail += QLatin1Char(' ') + tr("What was erased since is in it again, because this access "
                                        "may not erase. Restore with the passphrase of a "
                                        "coordinator instead.");
    }
    if (copy.again.incomplete) {
        detail += QLatin1Char(' ') +
                  tr("Notes that a coordinator has erased since, while their file or call stayed, "
                     "may be in it again: your access cannot tell which they were. Let a "
                     "coordinator restore this copy on this computer; then they are erased in it "
                     "too.");
    }
    succeed(tr("The copy is restored and was checked."), detail, m_folder->path());
}

void RestoreCopy::progressed(quint64 done, quint64 total) {
    steps().advance(1, done, total);
}

} // namespace zaklon::ui
