// SPDX-License-Identifier: GPL-3.0-or-later
// What making, checking and restoring a copy have in common: one card with a question, steps while
// it runs, and what came of it.
#pragma once

#include "ui/session/BackgroundWork.h"
#include "ui/session/Session.h"

#include <QFrame>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class Banner;
class Card;
class StepProgress;

class CopyTask : public QFrame {
    Q_OBJECT

  public:
    struct Words {
        QString title;
        QString reason;
        QString verb;
        QString stop;
        QStringList steps;
    };

    CopyTask(Session& session, const Words& words, QWidget* parent);

    /// The page was left or shown again: what came of the last time goes.
    virtual void startAfresh();

  protected:
    /// Whether everything is filled in; says at the fields what is not.
    virtual bool isReady() = 0;
    /// The last word before the work, where something is to be asked first.
    virtual bool isAgreed() { return true; }
    /// Starts the work and ends with finish() or show().
    virtual void run() = 0;
    virtual void progressed(quint64 done, quint64 total) = 0;

    void addPart(QWidget* part);
    /// What the button and its keys do from now on.
    void setVerb(const QString& text);
    /// `path` of what was made, where it can be copied for whoever looks for it in other windows.
    void succeed(const QString& sentence, const QString& detail, const QString& path = {});
    void show(const Error& error);
    /// Instead of the work: what is to be known before the verb is pressed once more.
    void ask(const QString& sentence, const QString& detail);
    Session& session() const { return m_session; }
    BackgroundWork& work() const { return *m_work; }
    StepProgress& steps() const { return *m_steps; }
    QPushButton& verb() const { return *m_verb; }

  private:
    void begin();
    void end();
    void copyPath();

    Session& m_session;
    BackgroundWork* m_work;
    Card* m_card;
    QFrame* m_parts;
    StepProgress* m_steps;
    Banner* m_result;
    QString m_path; ///< of what was made last
    QPushButton* m_verb;
    QAction* m_save;
};

} // namespace zaklon::ui
