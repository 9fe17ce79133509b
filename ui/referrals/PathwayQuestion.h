// SPDX-License-Identifier: GPL-3.0-or-later
// A question about a pathway, where it stands and without a dialog: how it begins, why it is left,
// how a step went. What is typed waits as a draft.
#pragma once

#include "core/referrals/PathwayStore.h"
#include "ui/session/Session.h"

#include <QFrame>

#include <optional>

class QVBoxLayout;

namespace zaklon::ui {

class DraftKeeper;
class RecordForm;

class PathwayQuestion : public QFrame {
    Q_OBJECT

  public:
    void takeFocus();
    /// The question goes: what is typed stays as a draft.
    void leave();
    /// The answer was saved.
    void finish();

  Q_SIGNALS:
    void dismissed();

  protected:
    PathwayQuestion(Session& session, QWidget* parent);

    /// One after the other, before addButtons(). The first one takes the keyboard.
    RecordForm& addForm(const RecordDescription& description, const QString& draftPart);
    /// `keep` is said on the button that answers; the buttons are named `keep_` and `dismiss_` with
    /// `mark` behind it.
    void addButtons(const QString& keep, const QString& mark);
    /// The day was written and is not still to come; else a sentence stands at the field.
    bool hasHappened(std::string_view field, const std::optional<Date>& day);
    /// A sentence at the field, where the keyboard goes.
    static void refuse(const RecordForm& form, std::string_view field, const QString& sentence);

    /// Shows the question as if just asked.
    virtual void begin() = 0;
    virtual void answer() = 0;
    void keyPressEvent(QKeyEvent* event) override;

    Session& m_session;
    DraftKeeper* m_drafts;
    QVBoxLayout* m_column;
    RecordForm* m_form = nullptr;
};

} // namespace zaklon::ui
