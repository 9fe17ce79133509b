// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/HistoryReader.h"

#include "ui/forms/HistoryView.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

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
    : QDialog(parent) {
    setObjectName(QStringLiteral("history_reader"));
    setWindowTitle(QStringLiteral("Zaklon"));
    setAccessibleName(tr("History of this record"));
    setModal(true);
    auto* view = new HistoryView(session, this);
    auto* close = new QPushButton(icon(IconName::Close), tr("Close (Esc)"), this);
    close->setObjectName(QStringLiteral("close_history"));
    auto* bar = new QHBoxLayout;
    bar->addStretch();
    bar->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kCard, space::kCard, space::kCard, space::kCard);
    column->setSpacing(space::kStack);
    column->addWidget(view, 1);
    column->addLayout(bar);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(view, &HistoryView::versionPutBack, this, &HistoryReader::versionPutBack);
    connect(&session, &Session::personChanged, view, &HistoryView::refresh);
    const auto role = session.role();
    view->showHistory([record, role](Journal& journal, int limit) {
        return entriesOf(journal, record, role, limit);
    });
    view->firstFocus()->setFocus();
    const QSize wanted(Theme::of(this).scaled(kWidth), Theme::of(this).scaled(kHeight));
    resize(parent == nullptr ? wanted : wanted.boundedTo(parent->size()));
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
        reader->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(reader, &HistoryReader::versionPutBack, button, putBack);
        QObject::connect(&session, &Session::locking, reader, &QDialog::reject);
        QObject::connect(&session, &Session::leaving, reader, &QDialog::reject);
        reader->open();
    });
    return button;
}

} // namespace zaklon::ui
