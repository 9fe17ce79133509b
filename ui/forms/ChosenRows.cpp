// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ChosenRows.h"

#include "ui/components/ButtonCommand.h"
#include "ui/components/ChosenBar.h"
#include "ui/components/TableView.h"
#include "ui/forms/ColleagueMenu.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace zaklon::ui {

ChosenRows::ChosenRows(Session& session, QWidget& page, QWidget* filters,
                       std::function<QString(int)> words)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_filters(filters)
    , m_words(std::move(words))
    , m_bar(new ChosenBar(&page)) {
    connect(m_bar, &ChosenBar::noneRequested, this, [this] {
        m_table->setFocus(); // the bar goes with its buttons
        m_table->chooseNone();
    });
}

void ChosenRows::watch(TableView& table, std::function<RecordId(int)> idOf) {
    m_table = &table;
    m_idOf = std::move(idOf);
    table.setChoosesMany();
    connect(&table, &TableView::chosenChanged, this, &ChosenRows::show);
}

ColleagueMenu& ChosenRows::addAssigning(const QString& objectName, bool may, std::string reasons) {
    m_assign = m_bar->addButton(IconName::User, tr("Assign to"), objectName);
    setCommandWords(*m_assign, tr("Assign to a colleague")); // as its key is called
    m_assign->setVisible(may);
    m_assign->setToolTip(tr("Assign to a colleague (Ctrl+Shift+A)"));
    m_colleagues = new ColleagueMenu(m_session, &m_page, std::move(reasons));
    auto* assign = new QAction(icon(IconName::User), tr("Assign to a colleague"), &m_page);
    assign->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    assign->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    assign->setEnabled(may);
    m_page.addAction(assign);
    connect(assign, &QAction::triggered, this, &ChosenRows::chooseColleague);
    connect(m_assign, &QPushButton::clicked, this, &ChosenRows::chooseColleague);
    return *m_colleagues;
}

std::vector<RecordId> ChosenRows::records() const {
    auto rows = m_table->chosenRows();
    if (rows.isEmpty() && m_table->currentIndex().isValid()) {
        rows << m_table->currentIndex().row();
    }
    std::vector<RecordId> records;
    for (const int row : rows) {
        const auto id = m_idOf(row); // a person may stand in several rows
        if (!id.isNil() && std::find(records.begin(), records.end(), id) == records.end()) {
            records.push_back(id);
        }
    }
    return records;
}

void ChosenRows::show() {
    const auto count = static_cast<int>(m_table->chosenRows().size());
    if (count == 0 && m_bar->isAncestorOf(m_bar->window()->focusWidget())) {
        m_table->setFocus();
    }
    m_bar->setWords(count == 0 ? QString() : m_words(count));
    if (m_filters != nullptr) {
        m_filters->setVisible(count == 0);
    }
}

void ChosenRows::chooseColleague() {
    if (!records().empty()) {
        const bool atList = !m_assign->isVisible() && m_filters == nullptr;
        m_colleagues->openBelow(m_assign->isVisible() ? static_cast<QWidget&>(*m_assign)
                                : atList              ? static_cast<QWidget&>(*m_table)
                                                      : *m_filters);
    }
}

} // namespace zaklon::ui
