// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/HistoryReader.h"

#include "ui/forms/HistoryView.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 1000;
constexpr int kHeight = 560;

std::vector<JournalEntry> entriesOf(Journal& journal, const RecordId& record, Role role,
                                    int limit) {
    auto entries = journal.of(record);
    std::erase_if(entries, [role](const auto& entry) { return !mayRead(role, entry.kind); });
    std::reverse(entries.begin(), entries.end());
    entries.resize(std::min(entries.size(), static_cast<std::size_t>(limit)));
    return entries;
}

} // namespace

HistoryReader::HistoryReader(Session& session, const RecordId& record, QWidget* parent)
    : ReaderDialog(QStringLiteral("history_reader"), QStringLiteral("history"), parent) {
    setAccessibleName(tr("History of this record"));
    auto* view = new HistoryView(session, this);
    lay(*view, QStringLiteral("close_history"), {kWidth, kHeight});
    connect(view, &HistoryView::versionPutBack, this, &HistoryReader::versionPutBack);
    connect(&session, &Session::personChanged, view, &HistoryView::refresh);
    const auto role = session.role();
    view->showHistory([record, role](Journal& journal, int limit) {
        return entriesOf(journal, record, role, limit);
    });
    view->firstFocus()->setFocus();
}

void HistoryReader::keyPressEvent(QKeyEvent* event) {
    // The field of the day passes Enter on, and a dialog would press whichever button is its first.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
    }
}

QPushButton* makeHistoryButton(Session& session, const QString& name,
                               std::function<RecordId()> record, std::function<void()> putBack,
                               QWidget* parent) {
    auto* button = new QPushButton(icon(IconName::History), HistoryReader::tr("History"), parent);
    button->setObjectName(name);
    button->setAccessibleName(HistoryReader::tr("History of this record"));
    setButtonKind(*button, ButtonKind::Quiet);
    QObject::connect(button, &QPushButton::clicked, button, [=, &session] {
        auto* reader = new HistoryReader(session, record(), button->window());
        QObject::connect(reader, &HistoryReader::versionPutBack, button, putBack);
        reader->openOver(session);
    });
    return button;
}

} // namespace zaklon::ui
