// SPDX-License-Identifier: GPL-3.0-or-later
// The mark by which a caller without a name is known again; says at once whether the caller was
// here before, so that nothing is asked twice.
#pragma once

#include "core/reports/HelplineContact.h"
#include "ui/session/Session.h"

#include <QFrame>

class QLineEdit;

namespace zaklon::ui {

class DraftKeeper;
class Field;

class CallerMark final : public QFrame {
    Q_OBJECT

  public:
    explicit CallerMark(Session& session, QWidget* parent = nullptr);

    void showContact(const HelplineContact& contact);
    /// What is typed goes into the draft of the panel.
    void keepIn(DraftKeeper& drafts);
    bool isTyped() const;
    /// Says at the field what is to be mended.
    bool check();
    /// The contact with the mark as it stands here. What it repeats is looked up anew only where
    /// the mark or the moment changed: a link that was right stays.
    HelplineContact typedOver(HelplineContact contact) const;
    void takeFocus();

  Q_SIGNALS:
    /// Enter: the hand is ready to save.
    void left();

  private:
    /// The mark of the contact, or nothing while presenting: who knows it passes for the caller.
    std::string shownMark() const;
    void lookUp();
    void give();

    Session& m_session;
    HelplineContact m_contact;
    QLineEdit* m_mark;
    Field* m_field;
};

} // namespace zaklon::ui
