// SPDX-License-Identifier: GPL-3.0-or-later
// A section of a person that is a column of cards over several kinds of record. Forms open at the
// side and stay while the cards are read again; what was begun is offered above the cards.
#pragma once

#include "ui/forms/PersonDesk.h"
#include "ui/session/Page.h"

#include <optional>
#include <string>
#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace zaklon::ui {

class DraftLine;

class CardSection : public PersonSectionPage {
    Q_OBJECT

  public:
    void showPerson(const RecordId& person) override;
    void refresh() override;
    QWidget* firstFocus() override;

  protected:
    /// What a new record of the section begins with: a line over the cards.
    struct Bar {
        QString title;
        QString sentence;
        QString verb;
        QString buttonName;
        std::string_view kind; ///< what it makes; a role that may not write it has no button
    };
    struct Place {
        QString name;                   ///< of the area that scrolls
        QString readName;               ///< the same for a screen reader
        std::vector<std::string> forms; ///< as DraftLine takes them
    };

    CardSection(Session& session, Navigator& navigator, const Place& place, QWidget* parent);

    /// Above everything else.
    void addAbove(QWidget* widget);
    void addBar(const Bar& bar);
    /// Reads the records of the person and gives their cards to setCards.
    virtual void showCards() = 0;
    /// The form of a new record.
    virtual RecordPanel::Spec newForm() = 0;
    /// The form of a draft; nothing if what it was about is gone.
    virtual std::optional<RecordPanel::Spec> begunForm(const DraftKey& draft) = 0;
    /// Whoever saves in the middle of the page stays there.
    void setCards(QWidget* inside);

    Session& session() const { return m_session; }
    const RecordId& person() const { return m_person; }
    PersonDesk personDesk();

  private:
    void startNew();
    void showWaiting();
    void goOnWithDraft(const FormDraft& draft);

    Session& m_session;
    Navigator& m_navigator;
    RecordId m_person;
    QVBoxLayout* m_column;
    QPushButton* m_new = nullptr;
    QScrollArea* m_scroll;
    RecordPanel* m_panel;
    DraftLine* m_waiting;
};

} // namespace zaklon::ui
