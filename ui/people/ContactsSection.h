// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts and safety: agreed ways, contacts made, names, people around; one list at a time.
#pragma once

#include "core/reports/ContactLinks.h"
#include "ui/forms/RecordSection.h"

#include <optional>

class QStackedWidget;

namespace zaklon::ui {

class Banner;
class DraftLine;
class SafeContactList;
class Segments;

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
