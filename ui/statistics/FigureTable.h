// SPDX-License-Identifier: GPL-3.0-or-later
// A figure in words, the same on the screen and in a file: heads, rows, and what has to be said
// under the table.
#pragma once

#include "core/statistics/Figure.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace zaklon::ui {

struct FigureTable {
    QString title;
    QString counted;               ///< what is counted, and in which unit and period
    QStringList heads;             ///< the first is that of the rows
    std::vector<QStringList> rows; ///< remainder and total last
    QStringList notes;             ///< sum check, what is hidden, what says little

    bool isTotal(int row) const { return row + 1 == static_cast<int>(rows.size()); }
};

class FigureWording {
    Q_DECLARE_TR_FUNCTIONS(FigureWording)

  public:
    explicit FigureWording(const Session& session) : m_session(session) {}

    QString title(const statistics::FigureDefinition& definition) const;
    QString unit(const statistics::FigureDefinition& definition) const;
    FigureTable table(const statistics::Figure& figure) const;
    /// What the rows are by, and what the columns of its bars are by: 'Outcome of a report', 'Sex'.
    QString rowsHead(const statistics::Figure& figure) const;
    QString columnsHead(const statistics::Figure& figure) const;
    /// How a row or a column is called.
    QString rowName(const statistics::Figure& figure, std::size_t row) const;
    QString columnName(const statistics::Figure& figure, std::size_t column) const;
    /// `<5` as it stands, and of a dash that something is hidden.
    static QString spoken(const QString& count);

  private:
    /// Also of a pathway and of a step of one.
    QString label(std::string_view list, const Code& code) const;
    QString pathwayLabel(const std::string& code) const;
    QString listTitle(std::string_view list) const;
    QStringList heads(const statistics::Figure& figure) const;
    QStringList row(const statistics::Figure& figure, const QString& name,
                    const statistics::FigureRow& row,
                    const statistics::FigureRow* before = nullptr) const;
    QString counted(const statistics::Figure& figure) const;
    QString sumCheck(const statistics::Figure& figure) const;
    QStringList notes(const statistics::Figure& figure) const;

    const Session& m_session;
};

} // namespace zaklon::ui
