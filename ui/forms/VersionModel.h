// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one version of a record beside what they hold now.
#pragma once

#include "core/catalogue/RecordHistory.h"
#include "ui/forms/HistoryWords.h"

#include <QAbstractTableModel>

#include <vector>

namespace zaklon::ui {

class VersionModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class Column { Field, Then, Now };

    explicit VersionModel(const Session& session, QObject* parent = nullptr);

    void show(const RecordDescription& description, const std::optional<Row>& then,
              const std::optional<Row>& now);
    void clear();
    /// Hidden fields in clear, or dots again.
    void setRevealed(bool revealed);
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
    };
    QString text(const Line& line, Column column, bool spoken) const;

    HistoryWords m_words;
    std::vector<Line> m_lines;
    bool m_revealed = false;
};

} // namespace zaklon::ui
