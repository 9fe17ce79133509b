// SPDX-License-Identifier: GPL-3.0-or-later
// Several people of a list at once: handed over to a colleague, or opened in tabs.
#pragma once

#include "ui/forms/ChosenRows.h"
#include "ui/session/Navigator.h"

namespace zaklon::ui {

class ChosenPersons final : public QObject {
    Q_OBJECT

  public:
    /// As ChosenRows. Object names end in `list`.
    ChosenPersons(Session& session, Navigator& navigator, QWidget& page, QWidget* filters,
                  const QString& list);

    ChosenBar& bar() const;
    /// The list, once it is made. `personOf` a row.
    void watch(TableView& table, std::function<RecordId(int)> personOf);

  private:
    void assign(const RecordId& colleague, const QString& name, const Code& reason);
    void openInTabs();

    Session& m_session;
    Navigator& m_navigator;
    ChosenRows* m_rows;
    TableView* m_table = nullptr;
};

} // namespace zaklon::ui
