// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of a helpline contact: what it is about, the short form of its type, what was said and
// what was done; with what follows from the answers.
#pragma once

#include "core/reports/ContactLinks.h"
#include "ui/session/Session.h"

#include <QObject>

#include <optional>

class QVBoxLayout;
class QWidget;

namespace zaklon::ui {

struct ContactBeside;
class Banner;
class ContactBanner;
class DraftKeeper;
class RecordForm;

class ContactForms final : public QObject {
    Q_OBJECT

  public:
    /// Puts the forms into `column`, whose widgets belong to `parent`.
    ContactForms(Session& session, QWidget* parent, QVBoxLayout& column);

    void keepIn(DraftKeeper& drafts);
    void showContact(const HelplineContact& contact, const ContactBeside& beside);
    /// A draft that was put back brings an id of its own, and what was typed.
    std::optional<HelplineContact> takeDraft();
    /// What follows from the answers: the short form of the type, danger, how to call back.
    void showAnswers();

    /// As it was opened.
    const HelplineContact& contact() const { return m_contact; }
    /// The first field.
    QWidget* type() const;
    /// By hand, be it the one that was preset.
    bool isTypeChosen() const { return m_isTypeChosen; }
    bool isModified() const;
    bool check();
    /// At the type: it is the least that a contact needs.
    void sayNothingWritten();
    /// At the first form that has its field.
    void showError(const Error& error);

    Result<HelplineContact> typed() const;
    /// Of the type that is chosen.
    ShortForms typedShortForms() const;
    /// Empty without the confidential key.
    HelplineWords typedWords() const;
    /// The contact, with everything that is kept beside it.
    Status save(Transaction& transaction, const HelplineContact& contact) const;

  Q_SIGNALS:
    /// The keys go past the last field.
    void lastLeft();
    /// An answer changed that nobody typed.
    void touched();
    /// To the agreed ways of the person.
    void contactsRequested();

  private:
    void makeShortForms(QWidget* parent, QVBoxLayout& column);
    RecordForm* shortForm() const;
    void moveOnFrom(const RecordForm& left);
    /// Whether that changed what was done.
    bool noteDone(std::string_view action, bool isDone);
    void noteAgreedDay();
    void noteEmergency();

    Session& m_session;
    HelplineContact m_contact;
    bool m_isTypeChosen = false;
    bool m_isAgreedByDay = false; ///< that a contact was agreed; its day said so, not the hand
    RecordForm* m_form = nullptr;
    RecordForm* m_more = nullptr;
    RecordForm* m_words = nullptr; ///< null without the confidential key
    RecordForm* m_offer = nullptr;
    RecordForm* m_child = nullptr;
    Banner* m_danger = nullptr;
    ContactBanner* m_callBack = nullptr; ///< null without the confidential key
};

} // namespace zaklon::ui
