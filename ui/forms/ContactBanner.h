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
    /// Where a window has room for few lines of text: what to do first, in short words. Its verb
    /// opens the details, and then leads to the contacts.
    void setLow(bool low);

  Q_SIGNALS:
    void contactsRequested();

  private:
    void showAdvice();
    void act();
    QString sentence(const ContactAdvice& advice) const;
    QString waitSentence(const ContactAdvice& advice) const;
    static QString laterSentence(ContactMode mode);
    QString detail(const ContactAdvice& advice, const SafeContact& contact) const;
    QString agreedTimes(const ContactAdvice& advice) const;

    Session& m_session;
    Banner* m_banner;
    RecordId m_person;
    QString m_details; ///< the rest, that may be folded
    bool m_isLinked = true;
    bool m_isLow = false;
    bool m_isOpened = false; ///< the details of this person, in a low window
};

} // namespace zaklon::ui
