// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/AttachmentViewer.h"

#include "ui/components/TextLabel.h"
#include "ui/forms/AttachDialog.h"
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
    : QDialog(parent), m_session(session), m_attachment(attachment) {
    setObjectName(QStringLiteral("attachment_viewer"));
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
    column->addWidget(makeContent(), 1);
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
                       attachment.person, "attachment");
}

QWidget* AttachmentViewer::makeContent() {
    const auto access = m_session.confidential();
    if (!access) {
        return showSentence(tr("Your access does not include attached files."));
    }
    const auto content = AttachmentStore(*access).content(m_attachment);
    if (!content) {
        const auto sentence = errorText(content.error());
        return showSentence(sentence.what + QLatin1Char(' ') + sentence.next);
    }
    switch (m_attachment.type) {
    case MediaType::Jpeg:
    case MediaType::Png:
        return showPicture(*content);
    case MediaType::Text:
        return showText(*content);
    case MediaType::Pdf:
        break;
    }
    return showSentence(
        tr("A PDF is not shown inside Zaklon: its reader would be a foreign program "
           "beside the keys. Save a copy to read it, and delete the copy "
           "afterwards."));
}

QWidget* AttachmentViewer::showPicture(const WipedBytes& content) {
    auto bytes = viewOf(content);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, m_attachment.type == MediaType::Png ? "png" : "jpeg");
    reader.setAutoTransform(true);
    m_picture = reader.read();
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

QWidget* AttachmentViewer::showText(const WipedBytes& content) {
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("attachment_text"));
    text->setAccessibleName(toQString(m_attachment.name));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setUndoRedoEnabled(false);
    text->setPlainText(QString::fromUtf8(viewOf(content)));
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
