// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why a pathway is not taken or left, where it stands and without a dialog: how it ended, why
// as she sees it, and what made it hard as we see it, kept apart (needs A12).
#pragma once

#include "core/referrals/PathwayStore.h"
#include "ui/session/Session.h"

#include <QWidget>

namespace zaklon::ui {

class DraftKeeper;
class RecordForm;

class LeaveQuestion final : public QWidget {
    Q_OBJECT

  public:
    /// About a pathway of a person; `keep` is said on the button that answers.
    LeaveQuestion(Session& session, const PathwayCase& pathway, const QString& keep,
                  QWidget* parent = nullptr);

    void takeFocus();
    /// The question goes: what is typed stays as a draft.
    void leave();
    /// The choice was saved.
    void finish();

  Q_SIGNALS:
    void answered(const zaklon::PathwayChoice& choice);
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void makeForms();
    QLayout* makeButtons(const QString& keep);
    void begin();
    void answer();

    Session& m_session;
    PathwayCase m_pathway;
    DraftKeeper* m_drafts;
    RecordForm* m_form = nullptr;
    RecordForm* m_words = nullptr; ///< nothing without the confidential key
};

} // namespace zaklon::ui
