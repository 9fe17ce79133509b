// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/AttachDialog.h"

#include "ui/components/Field.h"
#include "ui/components/TallScroll.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/AttachmentWords.h"
#include "ui/session/FileRow.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kAround = 24; ///< px
constexpr int kBarSteps = 100;

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
    , m_field(new Field(texts.field, m_file, this))
    , m_asked(new QVBoxLayout)
    , m_bar(new QProgressBar(this))
    , m_work(new BackgroundWork(this)) {
    setObjectName(name + QStringLiteral("_dialog"));
    setWindowTitle(QStringLiteral("Zaklon"));
    setAccessibleName(texts.title);
    setFixedWidth(Theme::of(this).column(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kAround - kRingRoom, kAround - kRingRoom, kAround - kRingRoom, 16);
    column->setSpacing(space::kRow - kRingRoom);
    column->addWidget(makeAsked(texts, name), 1);
    m_bar->setObjectName(name + QStringLiteral("_progress"));
    m_bar->setAccessibleName(texts.title);
    m_bar->setTextVisible(false);
    QSizePolicy keepsItsPlace = m_bar->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keepsItsPlace);
    m_bar->hide();
    column->addWidget(m_bar);
    column->addWidget(makeButtons(texts.verb, name));
    connect(this, &QDialog::finished, m_work, &BackgroundWork::cancel);
    connect(m_work, &BackgroundWork::progressed, this, [this](quint64 done, quint64 total) {
        m_bar->setRange(0, kBarSteps);
        m_bar->setValue(total == 0 ? 0 : static_cast<int>(done * kBarSteps / total));
        m_bar->setVisible(m_work->isRunning() && done > 0);
    });
    connect(m_file, &FileRow::changed, m_field, &Field::clearError);
    fit();
}

/// The buttons below it stay in sight where large text asks for more room than the screen has.
QWidget* FileDialog::makeAsked(const Texts& texts, const QString& name) {
    auto* inside = new QWidget(this);
    m_asked->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    m_asked->setSpacing(space::kRow);
    inside->setLayout(m_asked);
    auto* title = new TextLabel(texts.title, TextRole::Title, &Theme::text, inside);
    title->setWordWrap(true);
    m_asked->addWidget(title);
    auto* sentence = new TextLabel(texts.sentence, TextRole::Body, &Theme::text2, inside);
    sentence->setObjectName(name + QStringLiteral("_sentence"));
    sentence->setWordWrap(true);
    m_asked->addWidget(sentence);
    m_asked->addWidget(m_field);
    return new TallScroll(inside, this);
}

QWidget* FileDialog::makeButtons(const QString& verb, const QString& name) {
    auto* bar = new QFrame(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_cancel = new QPushButton(tr("Cancel"), bar);
    m_cancel->setObjectName(QStringLiteral("cancel_") + name);
    m_go = new QPushButton(verb, bar);
    m_go->setObjectName(QStringLiteral("do_") + name);
    m_go->setDefault(true);
    setButtonKind(*m_go, ButtonKind::Primary);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_go);
    connect(m_cancel, &QPushButton::clicked, this, [this] { giveUp(); });
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (!m_work->isRunning()) {
            act();
        }
    });
    keepRingRoom(*bar);
    return bar;
}

void FileDialog::setWorking(bool working) {
    m_file->setEnabled(!working);
    m_go->setEnabled(!working);
    if (!working) {
        m_bar->hide();
    }
}

void FileDialog::insertBeforeFile(QWidget* widget) {
    m_asked->insertWidget(m_asked->indexOf(m_field), widget);
    fit();
}

void FileDialog::showError(const QString& sentence) {
    m_field->setError(sentence);
    fit();
}

void FileDialog::fit() {
    const QMargins around = layout()->contentsMargins();
    const int across = width() - around.left() - around.right();
    int tall = around.top() + m_asked->heightForWidth(across) + around.bottom();
    for (const int at : {1, 2}) { // the bar of progress keeps its place
        tall += layout()->spacing() + layout()->itemAt(at)->sizeHint().height();
    }
    const QWidget* below = parentWidget() != nullptr ? parentWidget()->window() : nullptr;
    while (below != nullptr && below->parentWidget() != nullptr) { // a dialog is low itself
        below = below->parentWidget()->window();
    }
    const int room = below != nullptr && below->isVisible()
                         ? below->height()
                         : screen()->availableGeometry().height();
    setFixedHeight(
        std::max(std::min(tall, room - 2 * space::kRow), layout()->minimumSize().height()));
}

AttachDialog::AttachDialog(Session& session, const AttachmentPlace& place, QWidget* parent)
    : FileDialog({tr("Attach a file"), AttachmentWords::whatIsKept(), tr("File"), tr("Attach")},
                 QStringLiteral("attachment"), true, parent)
    , m_session(session)
    , m_place(place) {
    connect(&session, &Session::locking, this, &QDialog::reject);
}

void AttachDialog::act() {
    runThen(
        [path = file().filePath()](const Progress& progress) { return importFile(path, progress); },
        [this](const Result<ImportedFile>& imported) { keep(imported); });
}

void AttachDialog::keep(const Result<ImportedFile>& imported) {
    const auto access = m_session.confidential();
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
    auto copy = PreparedCopy::prepare(m_session.vault(), m_attachment, file().filePath());
    if (!copy) {
        showError(AttachmentWords::copyRefusal(copy.error()));
        return;
    }
    runThen([copy = std::move(*copy)](const Progress& progress) { return copy.write(progress); },
            [this](const Status& written) {
                if (!written) {
                    showError(AttachmentWords::copyRefusal(written.error()));
                    return;
                }
                m_session.announceDone(tr("The copy is saved. Delete it after use."));
                accept();
            });
}

} // namespace zaklon::ui
