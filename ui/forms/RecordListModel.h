// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of records, each with what it is, facts and a state.
#pragma once

#include "core/base/RecordId.h"
#include "ui/components/RiskBadge.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace zaklon::ui {

struct ListedRecord {
    RecordId id;
    QString title;
    QString detail;
    QString state; ///< a chip; empty for none
    Tone tone = Tone::Neutral;
    std::optional<RiskBadge::Level> risk = std::nullopt; ///< `state` is a level of risk: its badge
    /// What is said in `state`, where it takes long to find out: asked when the row is seen.
    std::function<QString()> stateLater = {};
    std::optional<IconName> icon = std::nullopt; ///< before the first line
    bool isCode = false;                         ///< `title` is a case code, and looks like one
    std::vector<QString> facts = {}; ///< after `detail`, in a column each that has a header
    std::optional<RiskBadge::Level> level = std::nullopt; ///< `detail` is one: its badge
    bool isStep = false; ///< `state` is what to do, in words: a chip would look like a button
};

class RecordListModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Of the title, of the detail, of each further fact and, at the end, of the state. As many as
    /// at first, or the records are set anew afterwards.
    void setHeaders(const QStringList& headers) { m_headers = headers; }
    /// Columns of numbers, which are compared from row to row.
    void setFigures(std::set<int> columns) { m_figures = std::move(columns); }
    void setRecords(std::vector<ListedRecord> records);
    const ListedRecord* at(int row) const;
    int rowOf(const RecordId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    bool isState(int column) const { return column == columnCount() - 1; }
    QString text(const ListedRecord& record, int column) const;

    QStringList m_headers;
    std::set<int> m_figures;
    mutable std::vector<ListedRecord> m_records; ///< a state that came later stays
};

} // namespace zaklon::ui
