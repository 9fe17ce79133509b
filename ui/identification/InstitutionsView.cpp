// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/InstitutionsView.h"

#include "core/identification/OutcomeRules.h"
#include "ui/components/Card.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/EmptyState.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/RecordListModel.h"
#include "ui/identification/RecordWords.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kNameWidth = 280;
constexpr int kDetailWidth = 360;

} // namespace

InstitutionsView::InstitutionsView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RecordListModel(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(IconName::Reports, tr("Nothing is recorded yet"),
                             tr("What was reported, asked and answered is counted here."), this))
    , m_columns(new QWidget(this))
    , m_stack(new QStackedLayout(this))
    , m_card(new Card({}, Card::Padding::Normal, this)) {
    setObjectName(QStringLiteral("institutions_view"));
    m_table->setObjectName(QStringLiteral("institutions_table"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, kNameWidth);
    m_table->setColumnWidth(2, 180);
    m_table->stretchColumn(1);
    m_table->setShowsWholeWords(0);
    m_table->setShowsWholeWords(1);
    m_card->setObjectName(QStringLiteral("institution_detail"));
    auto* scroll = new QScrollArea(m_card);
    scroll->setObjectName(QStringLiteral("institution_lines"));
    scroll->setAccessibleName(tr("What is known of this institution"));
    auto* inside = new QWidget(scroll);
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(0, 0, 8, 0);
    m_lines->setSpacing(4);
    showThrough(*scroll, inside);
    m_card->content().addWidget(scroll, 1);
    auto* row = new QHBoxLayout(m_columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_table, 1);
    row->addWidget(m_card);
    new SidePlace(*m_columns, *row, *m_table, *m_card, SidePlace::Narrow::Below, {kDetailWidth});
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_empty);
    connect(m_table, &TableView::backRequested, this, &InstitutionsView::backRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { showDetail(index.row()); });
}

void InstitutionsView::showList(Of what) {
    m_what = what;
    switch (what) {
    case Of::Reporters:
        listReporters();
        break;
    case Of::Institutions:
        listInstitutions();
        break;
    case Of::Findings:
        listFindings();
        break;
    }
    const bool none = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_columns);
    if (!none) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        showDetail(0);
    }
}

QString InstitutionsView::nameOf(std::string_view list, const Code& code) const {
    return code.empty() ? tr("Not recorded") : m_session.words().label(list, code);
}

void InstitutionsView::listReporters() {
    m_model->setHeaders({tr("Who reported"), tr("How it ended"), tr("Feedback")});
    m_table->setAccessibleName(tr("Reports and procedures by who reported"));
    auto rows = InstitutionStore(m_session.casework()).reporters();
    if (!rows) {
        Q_EMIT m_session.failed(rows.error());
    }
    m_reporters = rows ? std::move(*rows) : std::vector<ReporterRow>{};
    std::vector<ListedRecord> records;
    for (const auto& row : m_reporters) {
        const auto detail = tr("%1 received: %2 identified, %3 not, %4 open")
                                .arg(row.received)
                                .arg(row.identified)
                                .arg(row.against)
                                .arg(row.open);
        records.push_back({RecordId(), nameOf("report_source", row.reporter), detail,
                           tr("%1 of %2").arg(row.answered).arg(row.reports),
                           row.promised > 0 ? Tone::Attention : Tone::Neutral});
    }
    m_model->setRecords(std::move(records));
}

void InstitutionsView::listInstitutions() {
    m_model->setHeaders({tr("Institution"), tr("What it received"), tr("Not met")});
    m_table->setAccessibleName(tr("What institutions received, and how it ended"));
    auto rows = InstitutionStore(m_session.casework()).institutions();
    if (!rows) {
        Q_EMIT m_session.failed(rows.error());
    }
    m_institutions = rows ? std::move(*rows) : std::vector<InstitutionRow>{};
    addThoseWithDuties();
    std::vector<ListedRecord> records;
    for (const auto& row : m_institutions) {
        const auto detail = tr("%1 reports, %2 referrals, %3 requests")
                                .arg(row.reports)
                                .arg(row.referrals)
                                .arg(row.requests);
        records.push_back({RecordId(), m_session.words().label("institution_type", row.institution),
                           detail, QString::number(row.deviations),
                           row.deviations > 0 ? Tone::Attention : Tone::Neutral});
    }
    m_model->setRecords(std::move(records));
}

void InstitutionsView::listFindings() {
    m_model->setHeaders({tr("What we found at first"), tr("How it ended"), tr("Procedures")});
    m_table->setAccessibleName(tr("What we found at first, and how it was decided"));
    auto rows = findingsAndOutcomes(m_session.casework());
    if (!rows) {
        Q_EMIT m_session.failed(rows.error());
    }
    m_findings = rows ? std::move(*rows) : std::vector<FindingRow>{};
    std::vector<ListedRecord> records;
    for (const auto& row : m_findings) {
        int identified = 0;
        int against = 0;
        for (const auto& ended : row.outcomes) {
            identified += ended.outcome == ProcedureOutcome::Identified ? ended.procedures : 0;
            against += isAgainstHer(ended.outcome) ? ended.procedures : 0;
        }
        const auto detail = tr("%1 identified, %2 not, %3 open")
                                .arg(identified)
                                .arg(against)
                                .arg(row.procedures - identified - against);
        records.push_back({RecordId(), nameOf("preliminary_finding", row.finding), detail,
                           QString::number(row.procedures), Tone::Neutral});
    }
    m_model->setRecords(std::move(records));
}

/// Their duties can be read before anything is noted of them.
void InstitutionsView::addThoseWithDuties() {
    const auto& codes = m_session.definitions().codes;
    const auto* types = codes.find("institution_type");
    for (const auto* type : types == nullptr ? std::vector<const CodeEntry*>() : types->offered()) {
        const bool known =
            std::any_of(m_institutions.begin(), m_institutions.end(),
                        [&](const auto& row) { return row.institution.text == type->code; });
        if (!known && !codes.offeredInGroup("institution_duty", type->code).empty()) {
            m_institutions.emplace_back().institution = Code{type->code};
        }
    }
}

void InstitutionsView::showDetail(int row) {
    clearLayout(*m_lines);
    const auto at = static_cast<std::size_t>(row);
    if (m_what == Of::Reporters && row >= 0 && at < m_reporters.size()) {
        showReporter(m_reporters[at]);
    } else if (m_what == Of::Institutions && row >= 0 && at < m_institutions.size()) {
        showInstitution(m_institutions[at]);
    } else if (m_what == Of::Findings && row >= 0 && at < m_findings.size()) {
        showFinding(m_findings[at]);
    }
    m_lines->addStretch();
}

void InstitutionsView::showReporter(const ReporterRow& row) {
    m_card->setTitle(nameOf("report_source", row.reporter));
    addFact(tr("%1 reports received, %2 procedures").arg(row.reports).arg(row.received));
    addFact(tr("The person was told the outcome: %1 of %2").arg(row.told).arg(row.received));
    addReasons(tr("Why it ended so"), "outcome_reason", row.reasons);
    addFact(tr("Feedback given: %1 of %2 reports").arg(row.answered).arg(row.reports));
    if (row.promised > 0) {
        addFact(tr("Feedback promised and not given: %1").arg(row.promised));
    }
    addReasons(tr("What was told in return"), "feedback", row.feedback);
    addReasons(tr("Who told them"), "feedback_by", row.givenBy);
}

void InstitutionsView::showInstitution(const InstitutionRow& row) {
    m_card->setTitle(m_session.words().label("institution_type", row.institution));
    addFact(tr("Reports sent to it: %1, with a reaction: %2").arg(row.reports).arg(row.reacted));
    addCounts("reaction_kind", row.reactions);
    addFact(tr("Referrals: %1").arg(row.referrals));
    addCounts("referral_state", row.referralStates);
    addReasons(tr("Why referrals were declined"), "decline_reason", row.refusals);
    addFact(tr("Requests and questions: %1, answered: %2").arg(row.requests).arg(row.answered));
    addFact(tr("Steps and duties that were not met: %1").arg(row.deviations));
    for (const auto& [step, number] : row.steps) {
        addCount(phaseWords(m_session, step), number);
    }
    addDuties(row);
    addReasons(tr("What kept it from acting"), "barrier", row.barriers);
}

void InstitutionsView::showFinding(const FindingRow& row) {
    m_card->setTitle(nameOf("preliminary_finding", row.finding));
    addFact(tr("Procedures: %1").arg(row.procedures));
    for (const auto& ended : row.outcomes) {
        addFact(tr("%1: %2").arg(m_session.words().label(ended.outcome)).arg(ended.procedures));
        addCounts("outcome_reason", ended.reasons);
    }
}

/// Every duty that the organisation lists for it, also one that was always met; below them what was
/// noted of duties that are not in the list any more.
void InstitutionsView::addDuties(const InstitutionRow& row) {
    auto counts = row.duties;
    const auto listed =
        m_session.definitions().codes.offeredInGroup("institution_duty", row.institution.text);
    for (const auto& duty : listed) {
        const bool noted = std::any_of(counts.begin(), counts.end(),
                                       [&](const auto& each) { return each.first.text == duty; });
        if (!noted) {
            counts.emplace_back(Code{duty}, 0);
        }
    }
    addReasons(tr("Its duties, and how often each was not met"), "institution_duty", counts);
}

void InstitutionsView::addFact(const QString& text) {
    auto* fact = new TextLabel(text, TextRole::Strong, &Theme::text, m_card);
    fact->setWordWrap(true);
    m_lines->addWidget(fact);
}

void InstitutionsView::addCounts(std::string_view list, const std::vector<CodeCount>& counts) {
    for (const auto& [code, number] : counts) {
        addCount(m_session.words().label(list, code), number);
    }
}

void InstitutionsView::addCount(const QString& what, int number) {
    auto* line =
        new TextLabel(tr("%1: %2").arg(what).arg(number), TextRole::Body, &Theme::text2, m_card);
    line->setWordWrap(true);
    m_lines->addWidget(line);
}

void InstitutionsView::addReasons(const QString& heading, std::string_view list,
                                  const std::vector<CodeCount>& counts) {
    if (!counts.empty()) { // a heading over nothing says nothing
        addFact(heading);
        addCounts(list, counts);
    }
}

QWidget* InstitutionsView::firstFocus() const {
    return m_table;
}

} // namespace zaklon::ui
