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

namespace zaklon::ui {

struct ContactBeside;
class CallerMark;
class ContactForms;
class ContactMoment;
class DraftKeeper;
class PersonPicker;
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
    const RecordId& contact() const;
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
    QWidget* makeBecoming(QWidget* parent);
    QWidget* makeButtons(QWidget* parent);
    void open(const HelplineContact& contact, const ContactBeside& beside);
    void openAgain();
    void readAgain();
    void keepDrafts();
    void makeKeys();
    bool check();
    Result<HelplineContact> typed() const;
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
    bool m_isNew = true; ///< not in the log yet
    TextLabel* m_title;
    DraftKeeper* m_drafts;
    ContactForms* m_forms = nullptr;
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
