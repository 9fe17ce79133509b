// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the list of what institutions and we can learn from: what the chosen one received, how it
// ended and why, what was told in return, and what kept it from acting; or how what we found at
// first was decided. Counts only.
#pragma once

#include "core/identification/FindingComparison.h"
#include "core/identification/InstitutionStore.h"
#include "ui/components/Card.h"
#include "ui/identification/InstitutionNumbers.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

#include <string_view>
#include <vector>

namespace zaklon::ui {

class InstitutionDetail {
    Q_DECLARE_TR_FUNCTIONS(InstitutionDetail)

  public:
    InstitutionDetail(Session& session, const InstitutionNumbers& numbers, QWidget* parent);

    Card& card() { return *m_card; }

    void clear();
    void show(const ReporterRow& row);
    void show(const InstitutionRow& row);
    void show(const FindingRow& row);

    /// The label of a code; an empty one was not recorded.
    static QString nameOf(const Session& session, std::string_view list, const Code& code);

  private:
    template <class Row>
    void begin(const Row& row, std::string_view kinds);
    void addDecisions(const InstitutionRow& row);
    /// Procedures by how they ended, each with its reasons.
    template <class Row>
    void addEnded(const Row& row, std::string_view what, const std::vector<OutcomeCount>& outcomes);
    void addObstacles(const InstitutionRow& row);
    void addDuties(const InstitutionRow& row);
    void addTitle(const QString& text);
    void addFact(const QString& text);
    QString harmOf(const InstitutionRow& row) const;
    void addCount(const QString& what, const QString& number);
    void addCoded(std::string_view list, const Code& code, const QString& number);
    void addDescription(std::string_view list, const Code& code);
    template <class Row>
    void addCounts(const Row& row, std::string_view list, const std::vector<CodeCount>& counts);
    template <class Row>
    void addReasons(const Row& row, const QString& heading, std::string_view list,
                    const std::vector<CodeCount>& counts);

    Session& m_session;
    const InstitutionNumbers& m_numbers;
    Card* m_card; ///< belongs to its parent widget
    QVBoxLayout* m_lines;
};

} // namespace zaklon::ui
