// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/HistoryView.h"

#include "ui/components/Card.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/HistoryWords.h"
#include "ui/forms/VersionPanel.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace zaklon::ui {

namespace {

constexpr int kEntries = 300;

} // namespace

HistoryView::HistoryView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_limit(kEntries)
    , m_model(new RecordListModel(this))
    , m_panel(new VersionPanel(session, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* list = makeList();
    row->addWidget(list, 1);
    row->addWidget(m_panel, 1);
    new SidePlace(*this, *row, *list, *m_panel, SidePlace::Narrow::Instead, {SidePlace::kShared});
    m_panel->hide();
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { open(index.row()); });
    connect(m_panel, &VersionPanel::closeRequested, this, &HistoryView::closePanel);
    connect(m_panel, &VersionPanel::versionPutBack, this, &HistoryView::versionPutBack);
}

QWidget* HistoryView::makeList() {
    auto* card = new Card(tr("Who did what"), Card::Padding::None, this);
    m_table = new TableView(card);
    m_model->setHeaders({tr("When, who"), tr("Record"), tr("What")});
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("history_list"));
    m_table->setAccessibleName(tr("History"));
    // Beside a version on a small window, and nothing scrolls sideways.
    m_table->setColumnWidth(0, 190);
    m_table->setColumnWidth(2, 120);
    m_table->stretchColumn(1, 110);
    m_table->setWrapsWords();
    card->content().addWidget(m_table, 1);
    m_rest = makeRest(card);
    card->content().addWidget(m_rest);
    return card;
}

QWidget* HistoryView::makeRest(QWidget* parent) {
    auto* rest = new QWidget(parent);
    auto* row = new QHBoxLayout(rest);
    row->setContentsMargins(space::kCard, space::kTiny, space::kCard, space::kSmall);
    m_until = new TextLabel({}, TextRole::Body, &Theme::text2, rest);
    m_until->setObjectName(QStringLiteral("history_until"));
    m_until->setWordWrap(true);
    auto* older = new QPushButton(tr("Show older"), rest);
    older->setObjectName(QStringLiteral("history_older"));
    row->addWidget(m_until, 1);
    row->addWidget(older);
    rest->hide();
    connect(older, &QPushButton::clicked, this, &HistoryView::showOlder);
    return rest;
}

void HistoryView::showHistory(Source source) {
    m_source = std::move(source);
    m_limit = kEntries;
    m_openedOut.clear();
    closePanel();
    refresh();
    m_table->setCurrentIndex(m_model->index(0, 0)); // what was done last
}

void HistoryView::showOlder() {
    const int listed = m_model->rowCount();
    m_limit *= 2;
    m_table->setFocus(); // the button may go
    refresh();
    m_table->setCurrentIndex(m_model->index(std::min(listed, m_model->rowCount() - 1), 0));
}

void HistoryView::open(int row) {
    if (row < 0 || row >= static_cast<int>(m_lines.size())) {
        return;
    }
    const auto line = m_lines[static_cast<std::size_t>(row)];
    if (line.kind != HistoryLine::Kind::Entry) {
        for (std::size_t i = 0; i < line.count; ++i) {
            m_openedOut.insert(m_entries[line.first + i].changeSet);
        }
        layLines();
        m_table->setCurrentIndex(m_model->index(row, 0));
        return;
    }
    const auto& entry = m_entries[line.first];
    const auto* known = m_session.vault().environment().catalogue.find(entry.kind);
    if (known == nullptr || !m_panel->open(*known->description, entry)) {
        closePanel();
        return;
    }
    m_panel->show();
    Q_EMIT versionOpened(true);
    m_panel->focusFirst();
}

void HistoryView::closePanel() {
    m_panel->clear();
    if (m_panel->isVisibleTo(this)) {
        m_panel->hide();
        Q_EMIT versionOpened(false);
        m_table->setFocus();
    }
}

ListedRecord HistoryView::listed(const JournalEntry& entry) const {
    const HistoryWords words(m_session);
    QStringList fields;
    if (const auto* known = m_session.vault().environment().catalogue.find(entry.kind)) {
        for (const auto& change : entry.changes(*known->description)) {
            const auto at = known->description->indexOf(change.field);
            if (!at || !known->description->fields[*at].derived) {
                fields << words.change(at ? &known->description->fields[*at] : nullptr, change);
            }
        }
    }
    auto detail = HistoryWords::kind(entry.kind);
    if (entry.action == JournalAction::Changed && !fields.isEmpty()) {
        detail += QStringLiteral(": ") + fields.join(QStringLiteral(", "));
    }
    return {entry.record,
            tr("%1, %2").arg(m_session.words().time(HybridClock::timeOf(entry.clock)),
                             words.initials(entry.worker)),
            detail, HistoryWords::action(entry.action),
            entry.action == JournalAction::Shared ? Tone::Attention : Tone::Neutral};
}

ListedRecord HistoryView::listedRun(const HistoryLine& line) const {
    auto row = listed(m_entries[line.first]);
    QStringList kinds;
    auto action = m_entries[line.first].action;
    for (std::size_t i = line.first; i < line.first + line.count; ++i) {
        kinds << HistoryWords::kind(m_entries[i].kind);
        if (m_entries[i].action == JournalAction::Revealed) {
            action = JournalAction::Revealed; // a run that holds one is never only 'opened'
        }
    }
    kinds.removeDuplicates();
    const auto named = kinds.join(QStringLiteral(", "));
    if (line.kind == HistoryLine::Kind::Act) {
        row.detail = tr("%n record(s): %1", nullptr, static_cast<int>(line.count)).arg(named);
    } else {
        row.detail = named + QStringLiteral(": ") + looks(line);
        row.state = HistoryWords::action(action);
    }
    return row;
}

QString HistoryView::looks(const HistoryLine& line) const {
    const auto time = [this](const JournalEntry& entry) {
        return m_session.words().time(HybridClock::timeOf(entry.clock));
    };
    const auto first = time(m_entries[line.first + line.count - 1]);
    const auto last = time(m_entries[line.first]);
    const int count = static_cast<int>(line.count);
    //: how often somebody opened a record: '7 times, from 3 March 10:12 to 5 March 12:00'
    return first == last ? tr("%n time(s)", nullptr, count)
                         : tr("%n time(s), from %1 to %2", nullptr, count).arg(first, last);
}

void HistoryView::readEntries() {
    m_entries.clear();
    bool isCut = false;
    auto oldest = std::numeric_limits<std::int64_t>::min();
    const auto read = [&](Journal& journal) {
        auto entries = m_source(journal, m_limit + 1);
        if (entries.size() > static_cast<std::size_t>(m_limit)) {
            entries.resize(static_cast<std::size_t>(m_limit));
            isCut = true;
            oldest = std::max(oldest, entries.back().clock);
        }
        m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    };
    read(m_session.vault().caseworkJournal());
    if (auto* journal = m_session.vault().confidentialJournal();
        journal != nullptr && m_session.confidential()) {
        read(*journal);
    }
    // The other journal reaches further back: what it alone knows of then would seem to be all.
    std::erase_if(m_entries, [&](const auto& entry) { return entry.clock < oldest; });
    orderByAct(m_entries);
    m_rest->setVisible(isCut);
    if (isCut) {
        m_until->setText(tr("What was done before %1 is not listed yet.")
                             .arg(m_session.words().time(HybridClock::timeOf(oldest))));
    }
}

void HistoryView::layLines() {
    m_lines = historyLines(m_entries, m_openedOut);
    std::vector<ListedRecord> rows;
    for (const auto& line : m_lines) {
        rows.push_back(line.kind == HistoryLine::Kind::Entry ? listed(m_entries[line.first])
                                                             : listedRun(line));
    }
    m_model->setRecords(std::move(rows));
}

void HistoryView::refresh() {
    if (!m_source) {
        return;
    }
    readEntries();
    const int current = m_table->currentIndex().row();
    layLines();
    if (current >= 0) {
        m_table->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1), 0));
    }
}

QWidget* HistoryView::firstFocus() {
    return m_table;
}

} // namespace zaklon::ui
