// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody on a report: who is here already is searched first, a group is added one after another
// without leaving the line.
#pragma once

#include "core/reports/ContactLinks.h"
#include "core/reports/ReportStore.h"
#include "ui/reports/CarriedDanger.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QStackedLayout;

namespace zaklon::ui {

class Banner;
class Card;
class EmptyState;
class Field;
class PersonPicker;
class RecordListModel;
class RecordPanel;
class TableView;

class ReportPeople final : public QWidget {
    Q_OBJECT

  public:
    ReportPeople(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    void showReport(const RecordId& report);
    void refresh();
    int count() const { return static_cast<int>(m_people.size()); }
    QWidget* firstFocus() const;

  private:
    QWidget* makeList();
    QWidget* makeSide();
    QWidget* makeAdding(QWidget* parent);
    QWidget* makeChosen(QWidget* parent);
    const PersonOnReport* current() const;
    void add(const RecordId& person);
    void addNew(const QString& typedName);
    void showContact();
    bool isAboutNext() const;
    bool hasSomebodyMadeContact() const;
    CarriedDanger dangerFor(const RecordId& person) const;
    Status putOn(Transaction& transaction, const RecordId& person,
                 const CarriedDanger& danger) const;
    /// To the next one of a group; the way to what `danger` asks for stays in sight.
    void goOn(const RecordId& added, const CarriedDanger& danger);
    void showDanger();
    void takeOff();
    /// Where others know of the person on the report, the link stays with its reason.
    void askWhy(ReportedPerson link);
    void keepIndicators();
    void updateButtons();
    bool isOn(const RecordId& person) const;

    Session& m_session;
    Navigator& m_navigator;
    RecordId m_report;
    std::vector<PersonOnReport> m_people;
    RecordListModel* m_model;
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    PersonPicker* m_picker = nullptr;
    std::optional<HeardContact> m_heard; ///< the report came from it, and it has no person yet
    Banner* m_danger = nullptr;          ///< the way to the assessment that was begun
    std::optional<CarriedDanger> m_begun;
    QCheckBox* m_about = nullptr; ///< whoever is added next is the person of that contact
    Field* m_aboutLine = nullptr; ///< the tick with its words, which wrap
    Card* m_chosen = nullptr;     ///< what is done with the person of the chosen line
    QPushButton* m_open = nullptr;
    QPushButton* m_assess = nullptr;
    QPushButton* m_dependency = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_off = nullptr;
    RecordPanel* m_why = nullptr; ///< why somebody is taken off
};

} // namespace zaklon::ui
