// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/MakeCopy.h"

#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/session/FileRow.h"
#include "ui/session/LastCopyText.h"
#include "ui/session/Text.h"
#include "ui/vault/StepProgress.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStorageInfo>

namespace zaklon::ui {

namespace {

constexpr int kPasses = 4; ///< looked into, measured, written, read back
constexpr qint64 kMomentMs = 60'000;

CopyTask::Words words() {
    return {MakeCopy::tr("Make a copy"),
            MakeCopy::tr("One sealed file, for a stick that lives in another place. It opens with "
                         "the passphrases of today. While it is made nothing can be saved; what "
                         "you type is kept."),
            MakeCopy::tr("Make the copy"),
            MakeCopy::tr("Cancel, keep nothing"),
            {MakeCopy::tr("Look into every page"),
             MakeCopy::tr("Read the records and the documents"), MakeCopy::tr("Write the copy"),
             MakeCopy::tr("Read it back and check every page"),
             MakeCopy::tr("Note it in the journal")}};
}

} // namespace

MakeCopy::MakeCopy(Session& session, QWidget* parent)
    : CopyTask(session, words(), parent)
    , m_last(new TextLabel({}, TextRole::Strong, &Theme::text, this))
    , m_target(new FileRow(FileRow::Kind::NewFile, QStringLiteral("copyFile"),
                           tr("File of the copy"), this))
    , m_targetField(new Field(tr("File of the copy"), m_target, this))
    , m_room(new TextLabel({}, TextRole::Small, &Theme::text2, this)) {
    setObjectName(QStringLiteral("makeCopy"));
    verb().setObjectName(QStringLiteral("makeCopyNow"));
    m_targetField->setHint(tr("A name that tells only the day. No file is ever replaced."));
    m_last->setObjectName(QStringLiteral("lastCopy"));
    m_last->setWordWrap(true);
    addPart(m_last);
    addPart(m_targetField);
    addPart(m_room);
    connect(m_target, &FileRow::changed, this, [this] {
        m_targetField->clearError();
        forgetLast(); // another place is another decision
        showRoom();
    });
    // Not the button at once: while the copy is made nothing can be saved.
    connect(m_target, &FileRow::entered, this, [this] {
        if (isReady()) {
            verb().setFocus(Qt::TabFocusReason);
        }
    });
    propose(QDir::homePath() +
            QStringLiteral("/zaklon-%1.backup").arg(toQString(session.today().toString())));
    setFocusProxy(m_target);
    showLast();
}

/// The same name with the first number that no file has: a second copy of a day is as welcome.
QString MakeCopy::freeName(const QString& path) {
    const QFileInfo wanted(path);
    QString name = path;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = QStringLiteral("%1/%2-%3.%4")
                   .arg(wanted.path(), wanted.completeBaseName(), QString::number(number),
                        wanted.suffix());
    }
    return name;
}

/// The number counts on from what was wanted, not from the name that it was given.
void MakeCopy::propose(const QString& wanted) {
    m_wanted = wanted == m_proposed ? m_wanted : wanted;
    m_proposed = freeName(m_wanted);
    m_target->setPath(m_proposed);
}

/// The keys are pressed once more while the message is read: that makes no second copy unseen.
bool MakeCopy::isAgreed() {
    if (!m_lastMade.isValid() || m_lastMade.hasExpired(kMomentMs)) {
        return true;
    }
    m_lastMade.invalidate();
    setVerb(tr("Make another copy"));
    ask(tr("A copy was made a moment ago."), tr("Press once more if you want another one."));
    return false;
}

void MakeCopy::forgetLast() {
    m_lastMade.invalidate();
    setVerb(tr("Make the copy"));
}

void MakeCopy::showLast() {
    if (!work().isRunning()) { // the vault belongs to the other thread then
        m_last->setText(LastCopyText::of(session()).sentence);
    }
}

void MakeCopy::showRoom() {
    const QStorageInfo place(QFileInfo(m_target->path()).absolutePath());
    m_room->setVisible(place.isValid());
    const auto room = static_cast<std::uint64_t>(qMax(qint64(0), place.bytesAvailable()));
    m_room->setText(tr("Free there: %1").arg(session().words().size(room)));
}

void MakeCopy::startAfresh() {
    CopyTask::startAfresh();
    if (!work().isRunning()) {
        forgetLast();
        if (QFileInfo(m_target->path()).isFile()) {
            propose(m_target->path());
        }
    }
    showRoom();
    showLast();
}

bool MakeCopy::isReady() {
    const QString path = m_target->path();
    QString problem;
    if (path.isEmpty() || QDir::isRelativePath(path)) {
        problem = tr("Choose a file; its path begins with /.");
    } else if (QFileInfo::exists(path)) {
        problem = tr("This file exists already. Choose another name.");
    } else if (!QFileInfo(path).absoluteDir().exists()) {
        problem = tr("This folder does not exist. Is the stick plugged in?");
    }
    if (!problem.isEmpty()) {
        CopyTask::startAfresh(); // what was made before does not stand below it as if it were this
    }
    m_targetField->setError(problem);
    return problem.isEmpty();
}

void MakeCopy::run() {
    auto prepared = BackupJob::prepare(session().vault());
    if (!prepared) {
        show(prepared.error());
        return;
    }
    m_job = std::make_shared<BackupJob>(std::move(*prepared));
    work().run([job = m_job, file = m_target->filePath()](
                   const Progress& progress) { return job->writeTo(file, progress); },
               [this](const Result<BackupSummary>& made) { finish(made); });
}

void MakeCopy::progressed(quint64 done, quint64 total) {
    const int step = total == 0 ? 0 : static_cast<int>(done * kPasses / total);
    steps().advance(qMin(step, kPasses - 1), done, total);
}

void MakeCopy::finish(const Result<BackupSummary>& made) {
    const auto job = std::move(m_job);
    if (!made) {
        show(made.error());
        return;
    }
    if (const auto noted = job->noteMade(); !noted) {
        show(noted.error());
        return;
    }
    Q_EMIT session().noted();
    const auto path = m_target->path();
    //: the path of a copy and its size
    auto where = tr("%1, %2. Keep it away from this laptop.")
                     .arg(path, session().words().size(made->fileBytes));
    if (!made->sawConfidential()) {
        where += QLatin1Char(' ') +
                 tr("Names and confidential texts were copied sealed: only a colleague with their "
                    "key can look into those pages.");
    }
    succeed(tr("The copy is made, and every page of it was read back."), where, path);
    propose(path);
    m_lastMade.start();
    showLast();
    Q_EMIT copyMade(path);
}

} // namespace zaklon::ui
