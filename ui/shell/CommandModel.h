// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that were found, with a heading before each group. Headings cannot be chosen.
#pragma once

#include "ui/shell/Command.h"

#include <QAbstractListModel>

namespace zaklon::ui {

enum CommandRole {
    CommandHeadingRole = Qt::UserRole + 1,
    CommandDetailRole,
    CommandKeysRole,
    CommandIconRole
};

class CommandModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    void setCommands(std::vector<Command> commands);
    void clear() { setCommands({}); }
    /// The command of a row; nothing for a heading.
    const Command* at(const QModelIndex& index) const;
    int commandCount() const { return static_cast<int>(m_commands.size()); }
    /// The next row in this direction that can be chosen.
    QModelIndex choosable(int from, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Row {
        CommandGroup group;
        int command = -1; ///< -1: the heading of the group
    };
    static QString heading(CommandGroup group);

    std::vector<Command> m_commands;
    std::vector<Row> m_rows;
};

} // namespace zaklon::ui
