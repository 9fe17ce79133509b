// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/VersionModel.h"

#include "ui/components/TableView.h"
#include "ui/theme/Icon.h"

#include <algorithm>

namespace zaklon::ui {

VersionModel::VersionModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_words(session) {}

void VersionModel::show(const RecordDescription& description, const std::optional<Row>& then,
                        const std::optional<Row>& now) {
    beginResetModel();
    m_lines.clear();
    m_revealed.reset();
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        const auto& field = description.fields[i];
        const bool moves = field.name == description.owner; // a record never does
        if (moves || field.derived) {
            continue;
        }
        const Value was = then ? then->values[i] : Value();
        const Value is = now ? now->values[i] : Value();
        Line line{m_words.field(field.name), m_words.value(field, was),
                  m_words.value(field, is),  was != is,
                  m_words.isHidden(field),   std::string(field.name)};
        const bool told = m_words.tells(field, was) || (was != is && m_words.tells(field, is));
        if (!told) {
            // Two records without a name of their own: whether it is one is all there is to say.
            line.then = line.differs ? tr("another than now") : tr("a record, the same as now");
        }
        if (!line.then.isEmpty() || !line.now.isEmpty() || line.differs) {
            m_lines.push_back(std::move(line));
        }
    }
    std::stable_partition(m_lines.begin(), m_lines.end(),
                          [](const auto& line) { return line.differs; });
    endResetModel();
}

void VersionModel::clear() {
    beginResetModel();
    m_lines.clear();
    m_revealed.reset();
    endResetModel();
}

void VersionModel::reveal(std::optional<int> row) {
    if (row != m_revealed && rowCount() > 0) {
        m_revealed = row;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

bool VersionModel::hides(int row) const {
    if (row < 0 || row >= rowCount()) {
        return false;
    }
    const auto& line = m_lines[static_cast<std::size_t>(row)];
    return line.hidden && (!line.then.isEmpty() || !line.now.isEmpty());
}

bool VersionModel::hides() const {
    for (int row = 0; row < rowCount(); ++row) {
        if (hides(row)) {
            return true;
        }
    }
    return false;
}

int VersionModel::differences() const {
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [](const auto& line) { return line.differs; }));
}

int VersionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int VersionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 3;
}

QString VersionModel::text(int row, Column column, bool spoken) const {
    const auto& line = m_lines[static_cast<std::size_t>(row)];
    if (column == Column::Field) {
        //: a field whose content was another one on the day that is shown
        return spoken && line.differs ? tr("%1, differs").arg(line.field) : line.field;
    }
    const auto& value = column == Column::Then ? line.then : line.now;
    if (line.hidden && m_revealed != row && !value.isEmpty()) {
        return spoken ? tr("hidden") : QString(6, QChar(0x2022));
    }
    return value;
}

QVariant VersionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), column, false);
    case Qt::AccessibleTextRole:
        return text(index.row(), column, true);
    case CellStyleRole:
        return static_cast<int>(column == Column::Now ? CellStyle::Muted
                                : line.differs        ? CellStyle::Strong
                                                      : CellStyle::Plain);
    case CellIconRole:
        return column == Column::Field && line.differs
                   ? QVariant(static_cast<int>(IconName::Pencil))
                   : QVariant();
    default:
        return {};
    }
}

QVariant VersionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Field:
        return tr("Field");
    case Column::Then:
        return tr("Then");
    case Column::Now:
        return tr("Now");
    }
    return {};
}

} // namespace zaklon::ui
