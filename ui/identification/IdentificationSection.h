// SPDX-License-Identifier: GPL-3.0-or-later
// Identification of one person: the next step first, then in parts every procedure, what speaks for
// trafficking, protection beside the procedures, closing. Forms open at the side and stay while the
// cards are read again.
#pragma once

#include "core/people/Person.h"
#include "ui/identification/IdentificationDesk.h"
#include "ui/session/Page.h"

class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class Banner;
class DraftLine;
class PartedScroll;

class IdentificationSection final : public PersonSectionPage {
    Q_OBJECT

  public:
    IdentificationSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Identification"); }
    void showPerson(const RecordId& person) override;
    void refresh() override;
    QWidget* firstFocus() override;
    /// Opens the form of the outcome of the procedure that has these phases, or the one that opens
    /// a procedure if none has them yet.
    void askOutcome(const RecordId& pathwayCase);

  private:
    QWidget* makeBar();
    IdentificationDesk desk();
    void showCards(const IdentificationFile& file, const Person& person);
    void addProcedures(const IdentificationFile& file, QVBoxLayout& cards);
    void showNext(const IdentificationFile& file, const Person& person);
    std::optional<IdentificationFile> readFile() const;
    void showWaiting();
    void goOnWithDraft(const FormDraft& draft);

    Session& m_session;
    Navigator& m_navigator;
    RecordId m_person;
    std::function<void()> m_act;
    Banner* m_next;
    QPushButton* m_openProcedure = nullptr;
    PartedScroll* m_parts;
    RecordPanel* m_panel;
    DraftLine* m_waiting;
};

} // namespace zaklon::ui
