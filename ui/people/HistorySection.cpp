// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/HistorySection.h"

#include "ui/components/Card.h"
#include "ui/components/TableView.h"
#include "ui/session/Text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kEntries = 300;

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

  public:
    static QString action(JournalAction action) {
        switch (action) {
        case JournalAction::Created:
            return tr("created");
        case JournalAction::Changed:
            return tr("changed");
        case JournalAction::Removed:
            return tr("removed");
        case JournalAction::Opened:
            return tr("opened");
        case JournalAction::Revealed:
            return tr("name shown");
        case JournalAction::Shared:
            return tr("shared");
        case JournalAction::Erased:
            return tr("erased");
        case JournalAction::VaultEvent:
            return tr("vault");
        }
        return {};
    }
    static QString kind(const std::string& kind) {
        const std::map<std::string, QString> names{{"person", tr("Person")},
                                                   {"identity", tr("Identity")},
                                                   {"person_name", tr("Name")},
                                                   {"relation", tr("Relation")},
                                                   {"safe_contact", tr("Way to make contact")},
                                                   {"narrative", tr("Words")},
                                                   {"person_link", tr("Link")},
                                                   {"identity_document", tr("Document")},
                                                   {"document_detail", tr("Document number")},
                                                   {"contact", tr("Contact")},
                                                   {"assessment", tr("Assessment")},
                                                   {"need", tr("Need")},
                                                   {"goal", tr("Goal")},
                                                   {"action", tr("Action")},
                                                   {"delivery", tr("Service")},
                                                   {"consent", tr("Consent")},
                                                   {"referral", tr("Referral")},
                                                   {"referral_content", tr("Shared content")},
                                                   {"pathway_case", tr("Pathway")},
                                                   {"pathway_step", tr("Step of a pathway")},
                                                   {"pathway_decision", tr("Choice of a pathway")},
                                                   {"removal_threat", tr("Threat of removal")},
                                                   {"search_plan", tr("Search")},
                                                   {"search_step", tr("Step of a search")},
                                                   {"return_code", tr("Return code")},
                                                   {"rights_information", tr("Talk about rights")},
                                                   {"task_snooze", tr("Put off")}};
        const auto found = names.find(kind);
        return found == names.end() ? toQString(kind) : found->second;
    }
};

} // namespace

HistorySection::HistorySection(Session& session, Navigator& /*navigator*/, QWidget* parent)
    : PersonSectionPage(parent)
    , m_session(session)
    , m_model(new RecordListModel(this))
    , m_table(new TableView(this)) {
    setObjectName(QStringLiteral("history_section"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Who did what"), Card::Padding::None, this);
    m_model->setHeaders({tr("When, who"), tr("Record"), tr("What")});
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("history_list"));
    m_table->setAccessibleName(tr("History"));
    m_table->setColumnWidth(0, 260);
    m_table->setColumnWidth(2, 150);
    m_table->stretchColumn(1);
    card->content().addWidget(m_table, 1);
    column->addWidget(card);
}

void HistorySection::showPerson(const RecordId& person) {
    m_person = person;
    refresh();
}

ListedRecord HistorySection::listed(const JournalEntry& entry,
                                    const std::vector<Worker>& workers) const {
    const auto worker = std::find_if(workers.begin(), workers.end(),
                                     [&](const auto& each) { return each.id == entry.worker; });
    const auto who = worker == workers.end() ? tr("somebody") : toQString(worker->displayName);
    QStringList fields;
    if (const auto* known = m_session.vault().environment().catalogue.find(entry.kind)) {
        for (const auto& change : entry.changes(*known->description)) {
            fields << m_session.words().label("field", Code{change.field});
        }
    }
    auto detail = HistoryWords::kind(entry.kind);
    if (entry.action == JournalAction::Changed && !fields.isEmpty()) {
        detail += QStringLiteral(": ") + fields.join(QStringLiteral(", "));
    }
    return {entry.record,
            tr("%1, %2").arg(m_session.words().time(HybridClock::timeOf(entry.clock)), who), detail,
            HistoryWords::action(entry.action),
            entry.action == JournalAction::Shared ? Tone::Attention : Tone::Neutral};
}

void HistorySection::refresh() {
    if (m_person.isNil()) {
        return;
    }
    auto entries = m_session.vault().caseworkJournal().about(m_person, kEntries);
    if (auto* journal = m_session.vault().confidentialJournal()) {
        const auto more = journal->about(m_person, kEntries);
        entries.insert(entries.end(), more.begin(), more.end());
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto& a, const auto& b) { return a.clock > b.clock; });
    const auto workers = m_session.workers();
    std::vector<ListedRecord> rows;
    for (const auto& entry : entries) {
        rows.push_back(listed(entry, workers));
    }
    m_model->setRecords(std::move(rows));
}

QWidget* HistorySection::firstFocus() {
    return m_table;
}

} // namespace zaklon::ui
