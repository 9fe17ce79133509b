// SPDX-License-Identifier: GPL-3.0-or-later
// Who can help: organisations and institutions, found by service, place, who is accepted and
// language.
#pragma once

#include "core/referrals/ProviderStore.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace zaklon::ui {

class DraftLine;
class EmptyState;
class FilterMenu;
class ProviderPanel;
class RecordListModel;
class TableView;
class TextLabel;

class DirectoryPage final : public Page {
    Q_OBJECT

  public:
    DirectoryPage(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Directory of services"); }
    void refresh() override;
    QWidget* firstFocus() override;
    void startNewProvider();
    /// Opens one organisation, whatever was filtered before.
    void showProvider(const RecordId& provider);

  private:
    QWidget* makeFilters();
    void makeFilterMenu(QWidget& bar);
    QWidget* makeList();
    QComboBox* codeBox(const QString& name, const QString& words, const char* list,
                       QWidget* parent);
    ProviderFilter filter() const;
    void refreshList();
    void edit(int row);
    void select(const RecordId& provider);
    void sayWhyEmpty();
    void showWaiting();
    void goOnWithDraft(const FormDraft& draft);

    Session& m_session;
    Navigator& m_navigator;
    RecordListModel* m_model;
    std::vector<Provider> m_providers;
    QLineEdit* m_place = nullptr;
    QComboBox* m_service = nullptr;
    QComboBox* m_accepts = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_formal = nullptr;
    FilterMenu* m_filters = nullptr;
    DraftLine* m_waiting = nullptr;
    TextLabel* m_shown = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    ProviderPanel* m_panel = nullptr;
};

} // namespace zaklon::ui
