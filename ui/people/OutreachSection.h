// SPDX-License-Identifier: GPL-3.0-or-later
// Search and return: how we look for a person who cannot be located, and how she finds us again.
#pragma once

#include "ui/forms/RecordSection.h"

class QStackedWidget;

namespace zaklon::ui {

class ContactLog;
class SearchCard;
class SearchPlanList;
class Segments;

class OutreachSection final : public PersonSectionPage {
    Q_OBJECT

  public:
    OutreachSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Search, return"); }
    void showPerson(const RecordId& person) override;
    void refresh() override;
    QWidget* firstFocus() override;
    /// Of an attempt the card above the lists says first whether it is safe.
    void showPlaceOf(TaskKind kind, const RecordId& record) override;
    bool bringForward(const QWidget& inside) override;

  private:
    void add(RecordSection* list);
    void showList(int index);
    RecordSection* current() const;

    SearchCard* m_card;
    Segments* m_choice;
    QStackedWidget* m_stack;
    std::vector<RecordSection*> m_lists;
    ContactLog* m_attempts;
    SearchPlanList* m_plans;
    RecordId m_person;
};

} // namespace zaklon::ui
