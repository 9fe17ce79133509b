// SPDX-License-Identifier: GPL-3.0-or-later
// The history of everything that is about one person.
#pragma once

#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

class HistoryView;

class HistorySection final : public PersonSectionPage {
    Q_OBJECT

  public:
    HistorySection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("History"); }
    void showPerson(const RecordId& person) override;
    void refresh() override;
    QWidget* firstFocus() override;

  private:
    HistoryView* m_view;
};

} // namespace zaklon::ui
