// SPDX-License-Identifier: GPL-3.0-or-later
// An attached file, shown inside the program: pictures and text. A PDF is not: its reader would be
// a foreign program in the process that holds the keys.
#pragma once

#include "core/attachments/AttachmentStore.h"
#include "ui/session/Session.h"

#include <QDialog>
#include <QImage>

class QLabel;
class QPushButton;
class QScrollArea;

namespace zaklon::ui {

class TextLabel;

class AttachmentViewer final : public QDialog {
    Q_OBJECT

  public:
    AttachmentViewer(Session& session, const Attachment& attachment, QWidget* parent = nullptr);

  private:
    QWidget* makeContent();
    QWidget* showPicture(const WipedBytes& content);
    QWidget* showText(const WipedBytes& content);
    QWidget* showSentence(const QString& sentence);
    QWidget* makeButtons();
    void makeZoom();
    void zoom(double by);
    void remove();

    Session& m_session;
    Attachment m_attachment;
    QImage m_picture;
    double m_scale = 1.0;
    QLabel* m_shown = nullptr;
    QPushButton* m_remove = nullptr;
    TextLabel* m_question = nullptr;
};

} // namespace zaklon::ui
