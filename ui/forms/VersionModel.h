// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one version of a record beside what they hold now.
#pragma once

#include "core/catalogue/RecordHistory.h"
#include "ui/forms/HistoryWords.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace zaklon::ui {

class VersionModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class Column { Field, Then, Now };

    explicit VersionModel(const Session& session, QObject* parent = nullptr);

    /// What differs from now stands first.
    void show(const RecordDescription& description, const std::optional<Row>& then,
              const std::optional<Row>& now);
    void clear();
    /// The hidden field of one row in clear and no other, or dots again everywhere.
    void reveal(std::optional<int> row);
    std::optional<int> revealed() const { return m_revealed; }
    bool hides(int row) const;
    const std::string& field(int row) const { return m_lines[static_cast<std::size_t>(row)].name; }
    /// Something of what is shown is hidden.
    bool hides() const;
    int differences() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Line {
        QString field;
        QString then;
        QString now;
        bool differs = false;
        bool hidden = false;
        std::string name = {}; ///< of the field, as the journal notes it
    };
    QString text(int row, Column column, bool spoken) const;

    HistoryWords m_words;
    std::vector<Line> m_lines;
    std::optional<int> m_revealed;
};

} // namespace zaklon::ui
