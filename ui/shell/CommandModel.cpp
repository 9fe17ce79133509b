// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandModel.h"

#include <optional>

namespace zaklon::ui {

QString CommandModel::heading(CommandGroup group) {
    switch (group) {
    case CommandGroup::Recent:
        return tr("People seen in this session");
    case CommandGroup::People:
        return tr("People");
    case CommandGroup::Reports:
        return tr("Reports");
    case CommandGroup::Do:
        return tr("Do");
    case CommandGroup::Here:
        return tr("On this page");
    case CommandGroup::Go:
        return tr("Go");
    case CommandGroup::Settings:
        return tr("Settings");
    case CommandGroup::Text:
        return tr("Found in text");
    }
    return {};
}

void CommandModel::setCommands(std::vector<Command> commands) {
    beginResetModel();
    m_commands = std::move(commands);
    m_rows.clear();
    std::optional<CommandGroup> group;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        if (group != m_commands[i].group) {
            group = m_commands[i].group;
            m_rows.push_back({*group, -1});
        }
        m_rows.push_back({*group, static_cast<int>(i)});
    }
    endResetModel();
}

const Command* CommandModel::at(const QModelIndex& index) const {
    if (!index.isValid()) {
        return nullptr;
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.command < 0 ? nullptr : &m_commands[static_cast<std::size_t>(row.command)];
}

QModelIndex CommandModel::choosable(int from, int step) const {
    for (int row = from; row >= 0 && row < rowCount(); row += step) {
        if (at(index(row)) != nullptr) {
            return index(row);
        }
    }
    return {};
}

int CommandModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const {
    const Command* command = at(index);
    if (command == nullptr) {
        if (!index.isValid()) {
            return {};
        }
        const Row& row = m_rows[static_cast<std::size_t>(index.row())];
        return role == Qt::DisplayRole      ? QVariant(heading(row.group))
               : role == CommandHeadingRole ? QVariant(true)
                                            : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return command->text;
    case Qt::AccessibleTextRole:
        return command->detail.isEmpty() ? command->text
                                         : command->text + QStringLiteral(", ") + command->detail;
    case CommandDetailRole:
        return command->detail;
    case CommandKeysRole:
        return command->keys;
    case CommandIconRole:
        return static_cast<int>(command->icon);
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const {
    return at(index) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace zaklon::ui
