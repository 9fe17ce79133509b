// SPDX-License-Identifier: GPL-3.0-or-later
// An attached file, shown inside the program: pictures and text. A PDF is not: its reader would be
// a foreign program in the process that holds the keys. Comparing and decoding take a while for a
// large picture: the dialog is there before.
#pragma once

#include "core/attachments/AttachmentStore.h"
#include "ui/session/Session.h"

#include <QDialog>
#include <QImage>

class QLabel;
class QPushButton;
class QScrollArea;

namespace zaklon::ui {

class BackgroundWork;
class TextLabel;

class AttachmentViewer final : public QDialog {
    Q_OBJECT

  public:
    AttachmentViewer(Session& session, const Attachment& attachment, QWidget* parent = nullptr);

  private:
    /// What a thread made of the bytes; neither picture nor text for a PDF.
    struct Decoded {
        Status checked;
        QImage picture;
        QString text;
    };
    static Decoded decode(const Attachment& attachment, const WipedBytes& content);
    void readContent();
    QWidget* makeContent(Decoded decoded);
    QWidget* showPicture();
    QWidget* showText(const QString& words);
    QWidget* showSentence(const QString& sentence);
    QWidget* showError(const Error& error);
    void setContent(QWidget* content);
    QWidget* makeButtons();
    void makeZoom();
    void zoom(double by);
    void remove();

    Session& m_session;
    Attachment m_attachment;
    QImage m_picture;
    double m_scale = 1.0;
    QWidget* m_content = nullptr;
    QLabel* m_shown = nullptr;
    QPushButton* m_remove = nullptr;
    TextLabel* m_question = nullptr;
    BackgroundWork* m_work;
};

} // namespace zaklon::ui
