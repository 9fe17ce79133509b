// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/AssessmentList.h"

#include "ui/components/EmptyState.h"
#include "ui/components/FocusPlace.h"
#include "ui/components/TableView.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

constexpr int kMostRows = 8;       ///< the list scrolls where there are more
constexpr int kMostBesideForm = 3; ///< the end of a form beside it stays in sight

} // namespace

AssessmentList::AssessmentList(QWidget* parent)
    : QWidget(parent)
    , m_model(new RecordListModel(this))
    , m_stack(new QStackedLayout(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(
          IconName::Gauge, tr("Not assessed yet"),
          tr("An assessment shows what to do first. Not asked is a full answer."), this)) {
    m_table->setObjectName(QStringLiteral("assessment_list"));
    m_table->setAccessibleName(tr("Assessments"));
    m_model->setHeaders({tr("Questionnaire"), tr("When, by whom"), tr("Result")});
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 250);
    m_table->setColumnWidth(2, 165);
    m_table->stretchColumn(1);
    m_table->setWrapsWords();
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this,
            &AssessmentList::fitHeight, Qt::QueuedConnection);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            &AssessmentList::fitHeight, Qt::QueuedConnection);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        if (const auto* row = m_model->at(index.row()); row != nullptr) {
            Q_EMIT opened(row->id);
        }
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

void AssessmentList::setRecords(std::vector<ListedRecord> records) {
    const bool none = records.empty();
    m_model->setRecords(std::move(records));
    fitHeight();
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_table);
}

void AssessmentList::setBesideForm(bool beside) {
    m_isBesideForm = beside;
    fitHeight();
}

void AssessmentList::fitHeight() {
    const Theme& theme = Theme::of(this);
    const int rows = std::min(m_model->rowCount(), m_isBesideForm ? kMostBesideForm : kMostRows);
    int tall = theme.scaled(height::kTableHead) + 2 * m_table->frameWidth();
    for (int row = 0; row < rows; ++row) {
        tall += m_table->rowHeight(row); // words that wrap make a row taller
    }
    const auto* across = m_table->horizontalScrollBar();
    tall += across->maximum() > 0 ? across->sizeHint().height() : 0; // it stands over the last row
    if (tall != m_table->height()) {
        m_table->setFixedHeight(tall);
    }
}

void AssessmentList::focusRow(const RecordId& assessment, QWidget& page) {
    if (const int row = m_model->rowOf(assessment); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    if (auto* place = focusPlace(m_table, page)) {
        place->setFocus(Qt::TabFocusReason);
    }
}

} // namespace zaklon::ui
