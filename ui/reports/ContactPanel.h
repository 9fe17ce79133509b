// SPDX-License-Identifier: GPL-3.0-or-later
// One helpline contact: logged while the caller speaks, in twenty seconds and without a mouse.
// Everything but the type may stay empty; Enter moves on, Ctrl+Enter saves from anywhere.
#pragma once

#include "core/reports/ContactLinks.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QFrame>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

struct ContactBeside;
class Banner;
class CallerMark;
class ContactBanner;
class ContactMoment;
class DraftKeeper;
class PersonPicker;
class RecordForm;
class TextLabel;

class ContactPanel final : public QFrame {
    Q_OBJECT

  public:
    ContactPanel(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    /// An empty form with the keyboard in the type.
    void startNew();
    /// False, and nothing changes, if what is kept beside it cannot be read: it would be saved as
    /// empty.
    bool edit(const HelplineContact& contact);
    /// Something is typed that is not saved yet.
    bool isModified() const;
    /// The panel goes: what is typed stays as a draft.
    void leave();
    /// Closes the form unless something is typed.
    void leaveUntouched();

    /// Which contact is, or was last, in the form.
    const RecordId& contact() const { return m_contact.id; }
    /// The keys go on where they were in the form.
    void takeKeys();

  Q_SIGNALS:
    void closed();
    /// A report was made from the contact.
    void reportMade(const zaklon::RecordId& report);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* makeForms(QWidget* parent);
    void makeContactFields(QWidget* parent, QVBoxLayout& column);
    void makeShortForms(QWidget* parent, QVBoxLayout& column);
    QWidget* makeBecoming(QWidget* parent);
    QWidget* makeButtons(QWidget* parent);
    void open(const HelplineContact& contact, const ContactBeside& beside);
    void openAgain();
    void readAgain();
    void keepDrafts();
    void makeKeys();
    void moveOnFrom(const RecordForm& left);
    RecordForm* shortForm() const;
    void showAnswers();
    void showError(const Error& error);
    /// Whether that changed what was done.
    bool noteDone(std::string_view action, bool isDone);
    void noteAgreedDay();
    void noteEmergency();
    bool check();
    Result<HelplineContact> typed() const;
    ShortForms typedForms() const;
    HelplineWords typedWords() const;
    Status saveAll(Transaction& transaction, const HelplineContact& contact) const;
    void save();
    void becomeReport();
    void becomePerson(const RecordId& person);
    void becomeNewPerson(const QString& typedName);
    void linkPerson(const HelplineContact& contact, const QString& done,
                    const std::function<Status(Transaction&)>& before);
    /// Whether calling back is safe, in the record of the person who made the contact.
    Status keepWay(Transaction& transaction, const HeardContact& heard) const;
    Status bringAlong(Transaction& transaction, const HeardContact& heard) const;
    bool saveLinked(const HelplineContact& contact, const QString& sentence,
                    const std::function<Status(Transaction&)>& before);

    Session& m_session;
    Navigator& m_navigator;
    HelplineContact m_contact;
    bool m_isNew = true;          ///< not in the log yet
    bool m_isTypeChosen = false;  ///< by hand, be it the one that was preset
    bool m_isAgreedByDay = false; ///< that a contact was agreed; its day said so, not the hand
    TextLabel* m_title;
    DraftKeeper* m_drafts;
    RecordForm* m_form = nullptr;
    RecordForm* m_more = nullptr;
    RecordForm* m_words = nullptr; ///< null without the confidential key
    RecordForm* m_offer = nullptr;
    RecordForm* m_child = nullptr;
    Banner* m_danger = nullptr;
    ContactBanner* m_callBack = nullptr; ///< null without the confidential key
    CallerMark* m_mark = nullptr;
    ContactMoment* m_moment = nullptr;
    QWidget* m_becoming = nullptr;
    QPushButton* m_history = nullptr;
    QPushButton* m_eraseWords = nullptr;
    QAction* m_reportKey = nullptr;
    QPushButton* m_makeReport = nullptr;
    PersonPicker* m_picker = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace zaklon::ui
