// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/AttachmentViewer.h"

#include "ui/components/TextLabel.h"
#include "ui/forms/AttachDialog.h"
#include "ui/session/BackgroundWork.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QBuffer>
#include <QFrame>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 640;
constexpr double kStep = 1.25;
constexpr double kSmallest = 0.05;
constexpr double kLargest = 8.0;
constexpr double kMostPixels = 40e6;

/// The bytes as Qt sees them, without a copy.
QByteArray viewOf(const WipedBytes& content) {
    const auto bytes = content.span();
    return QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()),
                                   static_cast<qsizetype>(bytes.size()));
}

} // namespace

AttachmentViewer::AttachmentViewer(Session& session, const Attachment& attachment, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_attachment(attachment)
    , m_work(new BackgroundWork(this)) {
    setObjectName(QStringLiteral("attachment_viewer"));
    setWindowTitle(QStringLiteral("Zaklon"));
    setAccessibleName(toQString(attachment.name));
    resize(Theme::of(this).column(kWidth), kHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    auto* name = new TextLabel(toQString(attachment.name), TextRole::Title, &Theme::text, this);
    name->setWordWrap(true);
    column->addWidget(name);
    const auto& words = session.words();
    const QStringList facts{words.label(attachment.type),
                            words.size(static_cast<std::uint64_t>(attachment.bytes)),
                            tr("attached on %1").arg(words.date(attachment.addedOn))};
    column->addWidget(
        new TextLabel(facts.join(QStringLiteral("  ·  ")), TextRole::Small, &Theme::text2, this));
    setContent(showSentence(tr("The file is being opened.")));
    m_question = new TextLabel(tr("The file goes for good, and no Undo brings it back. That it was "
                                  "here stays in the history."),
                               TextRole::Body, &Theme::text, this);
    m_question->setWordWrap(true);
    m_question->hide();
    column->addWidget(m_question);
    column->addWidget(makeButtons());
    connect(&session, &Session::locking, this, &QDialog::reject);
    connect(&session, &Session::concealed, this, &QDialog::reject);
    session.noteAccess(JournalAction::Opened, describe<Attachment>(), attachment.id,
                       personOf(attachment), "attachment");
    readContent();
}

void AttachmentViewer::setContent(QWidget* content) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    if (m_content == nullptr) {
        column->addWidget(content, 1);
    } else {
        delete column->replaceWidget(m_content, content);
        delete m_content;
    }
    m_content = content;
}

/// The vault is read here, by its one connection; what follows needs nothing of it.
void AttachmentViewer::readContent() {
    const auto access = m_session.confidential();
    if (!access) {
        setContent(showSentence(tr("Your access does not include attached files.")));
        return;
    }
    auto content = AttachmentStore(*access).unchecked(m_attachment);
    if (!content) {
        setContent(showError(content.error()));
        return;
    }
    m_work->run([attachment = m_attachment, content = std::move(*content)](
                    const Progress&) { return decode(attachment, content); },
                [this](Decoded decoded) {
                    if (!isHidden()) { // closed or locked meanwhile
                        setContent(makeContent(std::move(decoded)));
                    }
                });
}

AttachmentViewer::Decoded AttachmentViewer::decode(const Attachment& attachment,
                                                   const WipedBytes& content) {
    Decoded decoded{checkContent(attachment, content), {}, {}};
    const bool isPicture = attachment.type == MediaType::Jpeg || attachment.type == MediaType::Png;
    if (decoded.checked && isPicture) {
        auto bytes = viewOf(content);
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer, attachment.type == MediaType::Png ? "png" : "jpeg");
        reader.setAutoTransform(true);
        decoded.picture = reader.read();
    } else if (decoded.checked && attachment.type == MediaType::Text) {
        decoded.text = QString::fromUtf8(viewOf(content));
    }
    return decoded;
}

QWidget* AttachmentViewer::makeContent(Decoded decoded) {
    if (!decoded.checked) {
        return showError(decoded.checked.error());
    }
    switch (m_attachment.type) {
    case MediaType::Jpeg:
    case MediaType::Png:
        m_picture = std::move(decoded.picture);
        return showPicture();
    case MediaType::Text:
        return showText(decoded.text);
    case MediaType::Pdf:
        break;
    }
    return showSentence(
        tr("A PDF is not shown inside Zaklon: its reader would be a foreign program "
           "beside the keys. Save a copy to read it, and delete the copy "
           "afterwards."));
}

QWidget* AttachmentViewer::showError(const Error& error) {
    const auto sentence = errorText(error);
    return showSentence(sentence.what + QLatin1Char(' ') + sentence.next);
}

QWidget* AttachmentViewer::showPicture() {
    if (m_picture.isNull()) {
        return showSentence(tr("The picture cannot be shown. Save a copy to look at it."));
    }
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("attachment_picture"));
    scroll->setAccessibleName(tr("Picture"));
    m_shown = new QLabel(scroll);
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setAccessibleName(toQString(m_attachment.name));
    scroll->setWidget(m_shown);
    scroll->setWidgetResizable(true);
    m_scale = std::min(1.0, static_cast<double>(width() - 80) / m_picture.width());
    zoom(1.0);
    makeZoom();
    return scroll;
}

QWidget* AttachmentViewer::showText(const QString& words) {
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("attachment_text"));
    text->setAccessibleName(toQString(m_attachment.name));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setUndoRedoEnabled(false);
    text->setPlainText(words);
    return text;
}

QWidget* AttachmentViewer::showSentence(const QString& sentence) {
    auto* label = new TextLabel(sentence, TextRole::Body, &Theme::text, this);
    label->setObjectName(QStringLiteral("attachment_sentence"));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

void AttachmentViewer::makeZoom() {
    struct Zoom {
        QString words;
        QKeySequence keys;
        double by;
    };
    for (const auto& each : {Zoom{tr("Picture: larger"), QKeySequence::ZoomIn, kStep},
                             Zoom{tr("Picture: smaller"), QKeySequence::ZoomOut, 1 / kStep}}) {
        auto* action = new QAction(each.words, this);
        action->setShortcut(each.keys);
        connect(action, &QAction::triggered, this, [this, by = each.by] { zoom(by); });
        addAction(action);
    }
}

void AttachmentViewer::zoom(double by) {
    // However far in: no picture takes more than 160 MB.
    const double pixels = std::max(1.0, double(m_picture.width()) * m_picture.height());
    const double largest = std::max(kSmallest, std::min(kLargest, std::sqrt(kMostPixels / pixels)));
    m_scale = std::clamp(m_scale * by, kSmallest, largest);
    const auto size = m_picture.size() * m_scale;
    m_shown->setPixmap(QPixmap::fromImage(
        m_picture.scaled(size.expandedTo({1, 1}), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

QWidget* AttachmentViewer::makeButtons() {
    auto* bar = new QFrame(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_remove = new QPushButton(tr("Remove…"), bar);
    m_remove->setObjectName(QStringLiteral("remove_attachment"));
    m_remove->setAutoDefault(false);
    m_remove->setVisible(mayWrite(m_session.role(), describe<Attachment>().kind));
    auto* copy = new QPushButton(tr("Save a copy…"), bar);
    copy->setObjectName(QStringLiteral("save_attachment_copy"));
    copy->setAutoDefault(false);
    copy->setVisible(may(m_session.role(), Act::ExportRecords));
    auto* close = new QPushButton(tr("Close"), bar);
    close->setObjectName(QStringLiteral("close_attachment"));
    close->setDefault(true);
    setButtonKind(*close, ButtonKind::Primary);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(copy);
    row->addWidget(close);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentViewer::remove);
    connect(copy, &QPushButton::clicked, this, [this] {
        auto* dialog = new CopyDialog(m_session, m_attachment, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    keepRingRoom(*bar);
    return bar;
}

/// Asked first, done at the second press.
void AttachmentViewer::remove() {
    if (m_question->isHidden()) {
        m_question->show();
        m_remove->setText(tr("Remove it for good"));
        m_remove->setAccessibleDescription(m_question->text());
        return;
    }
    const auto access = m_session.confidential();
    if (!access) {
        return;
    }
    const auto removed = m_session.vault().write([&](Transaction& transaction) {
        return transaction.remove<Attachment>(*access, m_attachment.id);
    });
    if (!removed) {
        Q_EMIT m_session.failed(removed.error());
        return;
    }
    m_session.announceDone(tr("The file is removed."));
    accept();
}

} // namespace zaklon::ui
