// SPDX-License-Identifier: GPL-3.0-or-later
// Attaches a file to a record, or lets a copy of an attached one out of the vault.
#pragma once

#include "core/attachments/AttachmentStore.h"
#include "ui/session/BackgroundWork.h"
#include "ui/session/Session.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class Field;
class FileRow;

/// A path, a sentence about what happens to it, and the verb.
class FileDialog : public QDialog {
    Q_OBJECT

  protected:
    struct Texts {
        QString title;
        QString sentence;
        QString field;
        QString verb;
    };
    /// `name` is the beginning of every objectName in it; `open` an existing file or a new one.
    FileDialog(const Texts& texts, const QString& name, bool open, QWidget* parent);

    virtual void act() = 0;
    /// 'Cancel': nothing of what was typed is wanted. Esc only closes.
    virtual void giveUp() { reject(); }
    FileRow& file() { return *m_file; }
    QPushButton& verb() { return *m_go; }
    QPushButton& cancel() { return *m_cancel; }
    /// What else is asked, between the sentence and the file. Takes it.
    void insertBeforeFile(QWidget* widget);
    /// As high as what it says now, or as the window below all dialogs: it scrolls then.
    void fit();
    void showError(const QString& sentence);
    /// Work that may take seconds on a slow stick, then `then` with its answer, unless the dialog
    /// was closed meanwhile: closing stops the work.
    template <class Work, class Then>
    void runThen(Work work, Then then) {
        setWorking(true);
        m_work->run(std::move(work), [this, then = std::move(then)](auto answer) mutable {
            if (!isHidden()) {
                setWorking(false);
                then(std::move(answer));
            }
        });
    }

  private:
    QWidget* makeAsked(const Texts& texts, const QString& name);
    QWidget* makeButtons(const QString& verb, const QString& name);
    void setWorking(bool working);

    FileRow* m_file;
    Field* m_field;
    QVBoxLayout* m_asked;
    QProgressBar* m_bar;
    QPushButton* m_go = nullptr;
    QPushButton* m_cancel = nullptr;
    BackgroundWork* m_work; ///< last: it ends before what it works on
};

class AttachDialog final : public FileDialog {
    Q_OBJECT

  public:
    AttachDialog(Session& session, const AttachmentPlace& place, QWidget* parent = nullptr);

  private:
    void act() override;
    void keep(const Result<ImportedFile>& imported);

    Session& m_session;
    AttachmentPlace m_place;
};

class CopyDialog final : public FileDialog {
    Q_OBJECT

  public:
    CopyDialog(Session& session, const Attachment& attachment, QWidget* parent = nullptr);

  private:
    void act() override;

    Session& m_session;
    Attachment m_attachment;
};

} // namespace zaklon::ui
