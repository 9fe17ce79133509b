// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of records of one person, each with a first line, a second one and a state.
#pragma once

#include "core/base/RecordId.h"
#include "ui/components/RiskBadge.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
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
};

class RecordListModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class Column { Title, Detail, State };
    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(const QStringList& headers) { m_headers = headers; }
    void setRecords(std::vector<ListedRecord> records);
    const ListedRecord* at(int row) const;
    int rowOf(const RecordId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QStringList m_headers;
    mutable std::vector<ListedRecord> m_records; ///< a state that came later stays
};

} // namespace zaklon::ui
