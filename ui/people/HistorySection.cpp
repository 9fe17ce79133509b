// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/HistorySection.h"

#include "ui/forms/HistoryView.h"

#include <QVBoxLayout>

namespace zaklon::ui {

HistorySection::HistorySection(Session& session, Navigator& /*navigator*/, QWidget* parent)
    : PersonSectionPage(parent), m_view(new HistoryView(session, this)) {
    setObjectName(QStringLiteral("history_section"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &HistoryView::versionOpened, this, &HistorySection::formOpened);
}

void HistorySection::showPerson(const RecordId& person) {
    m_view->showHistory([person](Journal& journal, int limit) {
        return person.isNil() ? std::vector<JournalEntry>{} : journal.about(person, limit);
    });
}

void HistorySection::refresh() {
    m_view->refresh();
}

QWidget* HistorySection::firstFocus() {
    return m_view->firstFocus();
}

} // namespace zaklon::ui
