// SPDX-License-Identifier: GPL-3.0-or-later
// What institutions and we can learn from: a list, and beside it what the chosen one received, how
// it ended and why, what was told in return, and what kept it from acting; or how what we found at
// first was decided. Counts only.
#pragma once

#include "core/identification/FindingComparison.h"
#include "core/identification/InstitutionStore.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <vector>

class QStackedLayout;
class QVBoxLayout;

namespace zaklon::ui {

class Card;
class EmptyState;
class RecordListModel;
class TableView;

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
    void listReporters();
    void listInstitutions();
    void listFindings();
    void addThoseWithDuties();
    void showDetail(int row);
    void showReporter(const ReporterRow& row);
    void showInstitution(const InstitutionRow& row);
    void showFinding(const FindingRow& row);
    void addDuties(const InstitutionRow& row);
    void addFact(const QString& text);
    void addCounts(std::string_view list, const std::vector<CodeCount>& counts);
    void addCount(const QString& what, int number);
    void addReasons(const QString& heading, std::string_view list,
                    const std::vector<CodeCount>& counts);
    /// The label of a code; an empty one was not recorded.
    QString nameOf(std::string_view list, const Code& code) const;

    Session& m_session;
    Of m_what = Of::Reporters;
    std::vector<ReporterRow> m_reporters;
    std::vector<InstitutionRow> m_institutions;
    std::vector<FindingRow> m_findings;
    RecordListModel* m_model;
    TableView* m_table;
    EmptyState* m_empty;
    QWidget* m_columns;
    QStackedLayout* m_stack;
    Card* m_card;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace zaklon::ui
