// SPDX-License-Identifier: GPL-3.0-or-later
// The safe-contact banner, always above every form of a person and wherever a number stands: what
// to do first, in one sentence.
#pragma once

#include "core/people/SafeContactRules.h"
#include "ui/session/Session.h"

#include <QWidget>

namespace zaklon::ui {

class Banner;

class ContactBanner final : public QWidget {
    Q_OBJECT

  public:
    explicit ContactBanner(Session& session, QWidget* parent = nullptr);
    void showPerson(const RecordId& person);
    /// Of somebody without a record: what was answered when calling back was spoken of. Above a
    /// number that a caller left (issue 3 part 4).
    void showAnswer(YesNo safeToCallBack);
    /// With a way to the contacts; it is there unless taken away.
    void setLinked(bool linked);

  Q_SIGNALS:
    void contactsRequested();

  private:
    QString sentence(const ContactAdvice& advice) const;
    QString waitSentence(const ContactAdvice& advice) const;
    QString detail(const ContactAdvice& advice, const SafeContact& contact) const;
    QString when(const ContactAdvice& advice) const;

    Session& m_session;
    Banner* m_banner;
};

} // namespace zaklon::ui
