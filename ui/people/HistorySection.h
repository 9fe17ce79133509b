// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed and who opened what, from the journal.
#pragma once

#include "core/store/Journal.h"
#include "ui/forms/RecordListModel.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

class TableView;

class HistorySection final : public PersonSectionPage {
    Q_OBJECT

  public:
    HistorySection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("History"); }
    void showPerson(const RecordId& person) override;
    void refresh() override;
    QWidget* firstFocus() override;

  private:
    ListedRecord listed(const JournalEntry& entry, const std::vector<Worker>& workers) const;

    Session& m_session;
    RecordId m_person;
    RecordListModel* m_model;
    TableView* m_table;
};

} // namespace zaklon::ui
