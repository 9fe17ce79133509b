// SPDX-License-Identifier: GPL-3.0-or-later
// The assessments of a person that were completed, as tall as its rows, so that what follows stands
// below them and not at the end of the page.
#pragma once

#include "ui/forms/RecordListModel.h"

#include <QWidget>

#include <vector>

class QStackedLayout;

namespace zaklon::ui {

class EmptyState;
class TableView;

class AssessmentList final : public QWidget {
    Q_OBJECT

  public:
    explicit AssessmentList(QWidget* parent = nullptr);

    void setRecords(std::vector<ListedRecord> records);
    /// Shorter beside a form, whose end stays in sight.
    void setBesideForm(bool beside);
    /// On the row of an assessment where there is one.
    void focusRow(const RecordId& assessment, QWidget& page);
    TableView& table() const { return *m_table; }

  Q_SIGNALS:
    void opened(const zaklon::RecordId& assessment);

  private:
    void fitHeight();

    RecordListModel* m_model;
    QStackedLayout* m_stack;
    TableView* m_table;
    EmptyState* m_empty;
    bool m_isBesideForm = false;
};

} // namespace zaklon::ui
