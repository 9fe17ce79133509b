// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts and safety: agreed ways, contacts made, names, people around; one list at a time.
#pragma once

#include "core/people/Contact.h"
#include "core/people/Identity.h"
#include "core/people/SafeContact.h"
#include "core/reports/ContactLinks.h"
#include "ui/forms/RecordSection.h"

#include <optional>

class QStackedWidget;

namespace zaklon::ui {

class Banner;
class ChannelCheck;
class DraftLine;
class Segments;

class SafeContactList final : public RecordSectionOf<SafeContact> {
    Q_OBJECT

  public:
    explicit SafeContactList(Session& session, QWidget* parent = nullptr);

    /// Opens the form for a new way that begins with what is known of it; nothing is saved.
    void startFrom(const SafeContact& known);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    SafeContact freshRecord() const override;
    /// The running searches of the person are due by it.
    Status saveRecord(Transaction& transaction, const SafeContact& way) override;

  private:
    std::optional<SafeContact> m_known; ///< what the form that opens begins with
};

class ContactLog final : public RecordSectionOf<Contact> {
    Q_OBJECT

  public:
    explicit ContactLog(Session& session, QWidget* parent = nullptr);

    /// Opens the form for a new contact by a channel.
    void startBy(const Code& channel);
    /// Says above the list that somebody else called about the person, and leads there.
    void leadToCalls(Navigator& navigator);
    /// After a contact by a way that was not agreed: says so, and leads to the agreed ways.
    void leadToWays(Navigator& navigator);
    void refresh() override;

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    Contact freshRecord() const override;
    QString panelTitle() const override;
    /// The running searches of the person go on with it.
    Status saveRecord(Transaction& transaction, const Contact& contact) override;

  private:
    void showCalls();

    Code m_channel;
    bool m_isAttempt = false;       ///< the form was opened for an attempt of a search
    QPushButton* m_calls = nullptr; ///< leads to the newest of them
    RecordId m_newestCall;
    ChannelCheck* m_check = nullptr;
    Banner* m_confirm = nullptr;
    RecordId m_way;          ///< which asks to be confirmed; nil: none is recorded
    RecordId m_confirmOf;    ///< whose it is
    RecordId m_savedContact; ///< which `m_confirm` is about, while it shows
};

class NameList final : public RecordSectionOf<PersonName> {
    Q_OBJECT

  public:
    explicit NameList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    PersonName freshRecord() const override;
};

class RelationList final : public RecordSectionOf<Relation> {
    Q_OBJECT

  public:
    explicit RelationList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    Relation freshRecord() const override;
};

class ContactsSection final : public PersonSectionPage {
    Q_OBJECT

  public:
    ContactsSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Contacts, safety"); }
    void showPerson(const RecordId& person) override;
    void refresh() override;
    QWidget* firstFocus() override;
    /// Records a contact that was made.
    void begin() override;
    /// The agreed way, in its form, at the day on which it is confirmed; nil: a new one.
    void confirm(const RecordId& safeContact);
    void showPlaceOf(TaskKind kind, const RecordId& record) override;
    bool bringForward(const QWidget& inside) override;

  private:
    RecordSection* current() const;
    /// A number of a call that may be the person's own and that nobody has agreed on.
    void lookAtCalls();
    void agreeOnCall();
    SafeContactList* ways() const;
    void showList(int list);
    void chooseListWithDraft();
    void openAppointment();

    Session& m_session;
    Segments* m_choice;
    QStackedWidget* m_stack;
    DraftLine* m_appointment; ///< a card that was begun
    Banner* m_fromCall;
    std::optional<HeardContact> m_heard; ///< the call that the banner is about
    std::vector<RecordSection*> m_lists;
    RecordId m_person;
};

} // namespace zaklon::ui
