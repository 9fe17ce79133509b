// SPDX-License-Identifier: GPL-3.0-or-later
// A section of a person that is cards over several kinds of record, in one column or in several
// parts of which one is seen. Forms open at the side and stay while the cards are read again; what
// was begun is offered above the cards.
#pragma once

#include "ui/forms/LineFocus.h"
#include "ui/forms/PersonDesk.h"
#include "ui/session/Page.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class DraftLine;
class FlowLayout;
class PartedScroll;

class CardSection : public PersonSectionPage {
    Q_OBJECT

  public:
    void showPerson(const RecordId& person) override;
    void refresh() override;
    QWidget* firstFocus() override;

  protected:
    /// What a new record of the section begins with: a line over the cards.
    struct Bar {
        QString title;    ///< empty where the section has several parts: what chooses stands here
        QString sentence; ///< beside the title; with several parts, of the button
        QString verb;
        QString buttonName;
        std::string_view kind; ///< what it makes; a role that may not write it has no button
    };
    struct Place {
        QString name;                   ///< as PartedScroll takes it
        QStringList parts;              ///< one: nothing has to be chosen
        std::vector<std::string> forms; ///< as DraftLine takes them
    };

    CardSection(Session& session, Navigator& navigator, const Place& place, QWidget* parent);

    /// What has the keys first where nothing waits.
    virtual QWidget* beginning();
    /// Above everything else.
    void addAbove(QWidget* widget);
    void addBar(const Bar& bar);
    /// Reads the records of the person and adds the cards of each part by setCards.
    virtual void showCards() = 0;
    /// The form of a new record.
    virtual RecordPanel::Spec newForm() = 0;
    /// The form of a draft; nothing if what it was about is gone, an error if that is not known.
    virtual Result<std::optional<RecordPanel::Spec>> begunForm(const DraftKey& draft) = 0;
    void showPart(int part);
    /// A form is about to open beside the cards; the part that it is about can be shown.
    virtual void showPartOf(const RecordPanel::Spec& /*form*/) {}
    /// The keys go to the line of this record in the part that is shown; without one, to the button
    /// of this name. False if there is neither.
    bool focusLine(const RecordId& record, const QString& action = {});
    /// Whoever saves in the middle of the page stays there.
    void setCards(int part, const std::function<void(QVBoxLayout&, QWidget*)>& add);
    /// PageUp and PageDown turn the cards, also from the line above them.
    void keyPressEvent(QKeyEvent* event) override;

    Session& session() const { return m_session; }
    const RecordId& person() const { return m_person; }
    PersonDesk personDesk();

  private:
    void startNew();
    void addTitle(const Bar& bar, FlowLayout& row);
    void showWaiting();
    void giveKeysBack();
    /// To what was saved, unless the keys went back to the line that asked for the form; to the
    /// form that waits for what was saved.
    void giveKeysTo(const RecordId& saved);
    void goOnWithDraft(const FormDraft& draft);

    Session& m_session;
    Navigator& m_navigator;
    RecordId m_person;
    QVBoxLayout* m_column;
    QPushButton* m_new = nullptr;
    PartedScroll* m_parts;
    RecordPanel* m_panel;
    DraftLine* m_waiting;
    std::optional<LineFocus> m_askedFrom; ///< the line whose form is open at the side
    bool m_comesBack = false;             ///< a form waits for what its refusal led to
};

} // namespace zaklon::ui
