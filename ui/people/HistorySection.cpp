// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/HistorySection.h"

#include "ui/components/Card.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/people/HistoryWords.h"
#include "ui/people/VersionPanel.h"
#include "ui/session/Text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <tuple>

namespace zaklon::ui {

namespace {

constexpr int kEntries = 300;
/// A record with its words is read as it stands; more at once is one act.
constexpr std::size_t kLongAct = 4;

} // namespace

HistorySection::HistorySection(Session& session, Navigator& /*navigator*/, QWidget* parent)
    : PersonSectionPage(parent)
    , m_session(session)
    , m_model(new RecordListModel(this))
    , m_panel(new VersionPanel(session, this)) {
    setObjectName(QStringLiteral("history_section"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
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
    card->content().addWidget(m_table, 1);
    row->addWidget(card, 1);
    row->addWidget(m_panel, 1);
    new SidePlace(*this, *row, *card, *m_panel, SidePlace::Narrow::Instead, {SidePlace::kShared});
    m_panel->hide();
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { open(index.row()); });
    connect(m_panel, &VersionPanel::closeRequested, this, &HistorySection::closePanel);
}

void HistorySection::showPerson(const RecordId& person) {
    m_person = person;
    m_openedOut.clear();
    closePanel();
    refresh();
    m_table->setCurrentIndex(m_model->index(0, 0)); // what was done last
}

void HistorySection::open(int row) {
    if (row < 0 || row >= static_cast<int>(m_lines.size())) {
        return;
    }
    const auto line = m_lines[static_cast<std::size_t>(row)];
    const auto& entry = m_entries[line.first];
    if (line.count > 1) {
        m_openedOut.insert(entry.changeSet);
        layLines();
        m_table->setCurrentIndex(m_model->index(row, 0));
        return;
    }
    const auto* known = m_session.vault().environment().catalogue.find(entry.kind);
    if (known == nullptr || !m_panel->open(*known->description, entry)) {
        closePanel();
        return;
    }
    m_panel->show();
    Q_EMIT formOpened(true);
    m_panel->focusFirst();
}

void HistorySection::closePanel() {
    m_panel->clear();
    if (m_panel->isVisibleTo(this)) {
        m_panel->hide();
        Q_EMIT formOpened(false);
        m_table->setFocus();
    }
}

ListedRecord HistorySection::listed(const JournalEntry& entry) const {
    const HistoryWords words(m_session);
    QStringList fields;
    if (const auto* known = m_session.vault().environment().catalogue.find(entry.kind)) {
        for (const auto& change : entry.changes(*known->description)) {
            const auto at = known->description->indexOf(change.field);
            if (!at || !known->description->fields[*at].derived) {
                fields << words.field(change.field);
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

ListedRecord HistorySection::listedAct(const Line& line) const {
    auto row = listed(m_entries[line.first]);
    QStringList kinds;
    for (std::size_t i = line.first; i < line.first + line.count; ++i) {
        kinds << HistoryWords::kind(m_entries[i].kind);
    }
    kinds.removeDuplicates();
    row.detail = tr("%n record(s): %1", nullptr, static_cast<int>(line.count))
                     .arg(kinds.join(QStringLiteral(", ")));
    return row;
}

void HistorySection::readEntries() {
    m_entries = m_session.vault().caseworkJournal().about(m_person, kEntries);
    if (auto* journal = m_session.vault().confidentialJournal();
        journal != nullptr && m_session.confidential()) {
        const auto more = journal->about(m_person, kEntries);
        m_entries.insert(m_entries.end(), more.begin(), more.end());
    }
    std::map<RecordId, std::int64_t> newest;
    for (const auto& entry : m_entries) {
        auto& clock = newest[entry.changeSet];
        clock = std::max(clock, entry.clock);
    }
    const auto place = [&](const JournalEntry& entry) {
        const auto act = entry.changeSet.isNil() ? entry.clock : newest[entry.changeSet];
        return std::tuple(act, entry.changeSet, entry.clock);
    };
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [&](const auto& a, const auto& b) { return place(a) > place(b); });
}

void HistorySection::layLines() {
    m_lines.clear();
    for (std::size_t at = 0; at < m_entries.size();) {
        const auto& act = m_entries[at].changeSet;
        std::size_t end = at + 1;
        while (end < m_entries.size() && m_entries[end].changeSet == act) {
            ++end;
        }
        const bool isOne = end - at < kLongAct || act.isNil() || m_openedOut.contains(act);
        const std::size_t step = isOne ? 1 : end - at;
        for (; at < end; at += step) {
            m_lines.push_back({at, step});
        }
    }
    std::vector<ListedRecord> rows;
    for (const auto& line : m_lines) {
        rows.push_back(line.count == 1 ? listed(m_entries[line.first]) : listedAct(line));
    }
    m_model->setRecords(std::move(rows));
}

void HistorySection::refresh() {
    if (m_person.isNil()) {
        return;
    }
    readEntries();
    const int current = m_table->currentIndex().row();
    layLines();
    if (current >= 0) {
        m_table->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1), 0));
    }
}

QWidget* HistorySection::firstFocus() {
    return m_table;
}

} // namespace zaklon::ui
