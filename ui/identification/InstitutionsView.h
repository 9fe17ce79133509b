// SPDX-License-Identifier: GPL-3.0-or-later
// What institutions and we can learn from: a list of kinds that open into the institutions known by
// name, and beside it what is known of the chosen one; or what we found at first and how it was
// decided.
#pragma once

#include "ui/identification/InstitutionDetail.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <optional>
#include <set>
#include <string>
#include <vector>

class QStackedLayout;

namespace zaklon::ui {

class EmptyState;
class RecordListModel;
class TableView;
class TextLabel;
struct ListedRecord;

class InstitutionsView final : public QWidget {
    Q_OBJECT

  public:
    enum class Of { Reporters, Institutions, Findings };

    explicit InstitutionsView(Session& session, QWidget* parent = nullptr);

    void showList(Of what);
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void backRequested();

  private:
    /// What stands in one line of the list.
    struct Place {
        std::size_t kind = 0;
        std::optional<std::size_t> single; ///< of the kind; nothing: all of it
        std::string code;                  ///< of the kind
        bool opens = false;                ///< somebody of the kind is known by name
    };

    void readRows();
    void listRows();
    /// The kinds, each with those known by name below it if it is open.
    template <class Row>
    void listKinds(const std::vector<Row>& kinds);
    void listFindings();
    ListedRecord listed(const ReporterRow& row) const;
    ListedRecord listed(const InstitutionRow& row) const;
    ListedRecord listed(const FindingRow& row) const;
    void addThoseWithDuties();
    void showDetail(int row);
    /// Shows the institutions of the current line's kind by name, or no more.
    void turn();
    const Place* placeOf(int row) const;

    Session& m_session;
    Of m_what = Of::Reporters;
    std::set<std::string> m_open; ///< kinds in the list that is shown
    std::vector<Place> m_places;
    std::vector<ReporterRow> m_reporters;
    std::vector<InstitutionRow> m_institutions;
    std::vector<FindingRow> m_findings;
    RecordListModel* m_model;
    TableView* m_table;
    EmptyState* m_empty;
    QWidget* m_page;     ///< the list, the detail beside it and the legend below
    TextLabel* m_legend; ///< how what is hidden is told apart from nothing
    QStackedLayout* m_stack;
    InstitutionNumbers m_numbers;
    InstitutionDetail m_detail;
};

} // namespace zaklon::ui
