// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/InstitutionsView.h"

#include "core/identification/OutcomeRules.h"
#include "ui/components/EmptyState.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/RecordListModel.h"
#include "ui/identification/InstitutionDetail.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

using namespace statistics::counted;

namespace {

constexpr int kNameWidth = 320;  // a longer one takes a second line
constexpr int kStateWidth = 180; // '5 of 7, 2 promised'
constexpr int kDetailWidth = 360;
constexpr char16_t kIndent[] = u"\u2003\u2003";

/// How procedures ended, in three numbers: what makes each of them up stands in the detail. One is
/// hidden where a part of it is.
struct Ended {
    QString identified;
    QString against;
    QString open;
};

template <class Row>
Ended endedOf(const InstitutionNumbers& numbers, const Row& row, std::string_view what) {
    const auto shown = [&](const auto& belongs) {
        std::vector<Code> codes;
        for (const auto& [outcome, code] : CodesOf<ProcedureOutcome>::codes) {
            if (belongs(outcome)) {
                codes.push_back(ofOutcome(outcome));
            }
        }
        int procedures = 0;
        for (const auto& ended : row.outcomes) {
            procedures += belongs(ended.outcome) ? ended.procedures : 0;
        }
        return numbers.sum(row, what, codes, procedures);
    };
    return {shown([](auto outcome) { return outcome == ProcedureOutcome::Identified; }),
            shown(isAgainstHer), shown([](auto outcome) { return !isDecision(outcome); })};
}

template <class Row, class Place>
const Row& rowAt(const std::vector<Row>& kinds, const Place& place) {
    const auto& kind = kinds[place.kind];
    return place.single ? kind.single[*place.single] : kind;
}

} // namespace

InstitutionsView::InstitutionsView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RecordListModel(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(IconName::Reports, {}, {}, this))
    , m_page(new QWidget(this))
    , m_legend(new TextLabel({}, TextRole::Small, &Theme::text2, m_page))
    , m_stack(new QStackedLayout(this))
    , m_numbers(session)
    , m_detail(session, m_numbers, this) {
    setObjectName(QStringLiteral("institutions_view"));
    m_table->setObjectName(QStringLiteral("institutions_table"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, kNameWidth);
    m_table->setColumnWidth(2, kStateWidth);
    m_table->stretchColumn(1);
    m_table->setWrapsWords();
    m_table->horizontalHeader()->moveSection(2, 1); // the figure before the words
    m_detail.card().action().setObjectName(QStringLiteral("open_kind"));
    auto* columns = new QWidget(m_page);
    auto* row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_table, 1);
    row->addWidget(&m_detail.card());
    new SidePlace(*columns, *row, *m_table, m_detail.card(), SidePlace::Narrow::Below,
                  {kDetailWidth});
    m_legend->setObjectName(QStringLiteral("institutions_legend"));
    m_legend->setWordWrap(true);
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::kSmall);
    page->addWidget(columns, 1);
    page->addWidget(m_legend);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_empty);
    connect(m_table, &TableView::backRequested, this, &InstitutionsView::backRequested);
    connect(m_table, &TableView::opened, this, &InstitutionsView::turn);
    connect(&m_detail.card(), &Card::actionTriggered, this, &InstitutionsView::turn);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { showDetail(index.row()); });
}

void InstitutionsView::showList(Of what) {
    if (what != m_what) {
        m_open.clear();
    }
    m_what = what;
    m_empty->setText(tr("Nothing is recorded yet"),
                     tr("What was reported, asked and answered is counted here."));
    readRows();
    listRows();
    m_legend->setText(m_numbers.legend());
    m_legend->setVisible(!m_legend->text().isEmpty());
    const bool none = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_page);
    if (!none) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        showDetail(0);
    }
}

void InstitutionsView::readRows() {
    const InstitutionStore store(m_session.casework());
    const auto take = [&](auto& rows, auto read) {
        if (!read) { // what cannot be read is not nothing
            const auto said = errorText(read.error());
            m_empty->setText(said.what, said.next);
            Q_EMIT m_session.failed(read.error());
        }
        rows = read ? std::move(*read) : std::remove_reference_t<decltype(rows)>{};
        m_numbers.protect(rows);
        return read.has_value();
    };
    switch (m_what) {
    case Of::Reporters:
        take(m_reporters, store.reporters());
        break;
    case Of::Institutions:
        if (take(m_institutions, store.institutions(m_session.definitions().codes))) {
            addThoseWithDuties();
        }
        break;
    case Of::Findings:
        take(m_findings, findingsAndOutcomes(m_session.casework()));
        break;
    }
}

void InstitutionsView::listRows() {
    m_places.clear();
    switch (m_what) {
    case Of::Reporters:
        m_model->setHeaders({tr("Who reported"), tr("How it ended"), tr("Feedback")});
        m_table->setAccessibleName(tr("Reports and procedures by who reported"));
        listKinds(m_reporters);
        break;
    case Of::Institutions:
        m_model->setHeaders({tr("Institution"), tr("What it received"), tr("Not met")});
        m_table->setAccessibleName(tr("What institutions received, and how it ended"));
        listKinds(m_institutions);
        break;
    case Of::Findings:
        listFindings();
        break;
    }
}

template <class Row>
void InstitutionsView::listKinds(const std::vector<Row>& kinds) {
    std::vector<ListedRecord> records;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto& kind = kinds[i];
        const bool open = m_open.count(kind.kind.text) > 0;
        auto record = listed(kind);
        if (!kind.single.empty()) {
            record.icon = open ? IconName::ChevronDown : forwardChevron(layoutDirection());
            QStringList parts{
                record.detail,
                InstitutionsView::tr("%n by name", nullptr, static_cast<int>(kind.single.size()))};
            parts.removeAll(QString());
            record.detail = parts.join(QStringLiteral("  \u00b7  "));
        }
        records.push_back(std::move(record));
        m_places.push_back({i, {}, kind.kind.text, !kind.single.empty()});
        for (std::size_t at = 0; open && at < kind.single.size(); ++at) {
            auto single = listed(kind.single[at]);
            single.title = QString::fromUtf16(kIndent) + toQString(kind.single[at].name);
            records.push_back(std::move(single));
            m_places.push_back({i, at, kind.kind.text, true});
        }
    }
    m_model->setRecords(std::move(records));
}

ListedRecord InstitutionsView::listed(const ReporterRow& row) const {
    ListedRecord record;
    record.title = InstitutionDetail::nameOf(m_session, "report_source", row.kind);
    const auto ended = endedOf(m_numbers, row, kReceived);
    record.detail = tr("%1 received: %2 identified, %3 not, %4 open")
                        .arg(m_numbers.text(row, kReceived, row.received), ended.identified,
                             ended.against, ended.open);
    record.state = tr("%1 of %2")
                       .arg(m_numbers.text(row, kAnswered, row.answered),
                            m_numbers.text(row, kReports, row.reports));
    if (!m_numbers.isNothing(row, kPromised, row.promised)) {
        //: feedback given, of so many reports; and how many were promised some and got none
        record.state =
            tr("%1, %2 promised").arg(record.state, m_numbers.text(row, kPromised, row.promised));
    }
    record.tone = row.promised > 0 ? Tone::Attention : Tone::Neutral;
    return record;
}

ListedRecord InstitutionsView::listed(const InstitutionRow& row) const {
    ListedRecord record;
    record.title = InstitutionDetail::nameOf(m_session, "institution_type", row.kind);
    // What there is nothing of is left out, unless that itself is hidden.
    QStringList parts;
    const auto add = [&, none = m_session.words().locale().toString(0)](const QString& words,
                                                                        const QString& shown) {
        if (shown != none) {
            parts << words.arg(shown);
        }
    };
    add(tr("reports: %1"), m_numbers.text(row, kReports, row.reports));
    add(tr("referrals: %1"), m_numbers.text(row, kReferrals, row.referrals));
    add(tr("requests: %1"), m_numbers.sum(row, {kRequests, kBeds}, row.requests + row.beds));
    add(tr("decided: %1"), m_numbers.text(row, kDecided, row.decided));
    add(tr("obstacles: %1"), m_numbers.text(row, kObstacles, row.obstacles));
    record.detail = parts.isEmpty() ? tr("nothing yet") : parts.join(QStringLiteral("  \u00b7  "));
    record.state = m_numbers.text(row, kDeviations, row.deviations);
    if (row.harm > 0) {
        //: how many steps and duties were not met; and that people met harm there
        record.state = tr("%1, harm noted").arg(record.state);
    }
    record.tone = row.harm > 0 ? Tone::High : row.deviations > 0 ? Tone::Attention : Tone::Neutral;
    return record;
}

ListedRecord InstitutionsView::listed(const FindingRow& row) const {
    const auto ended = endedOf(m_numbers, row, kProcedures);
    ListedRecord record;
    record.title = InstitutionDetail::nameOf(m_session, "preliminary_finding", row.finding);
    record.detail =
        tr("%1 identified, %2 not, %3 open").arg(ended.identified, ended.against, ended.open);
    record.state = m_numbers.text(row, kProcedures, row.procedures);
    return record;
}

void InstitutionsView::listFindings() {
    m_model->setHeaders({tr("What we found at first"), tr("How it ended"), tr("Procedures")});
    m_table->setAccessibleName(tr("What we found at first, and how it was decided"));
    std::vector<ListedRecord> records;
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        records.push_back(listed(m_findings[i]));
        m_places.push_back({i, {}, {}, false});
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
                        [&](const auto& row) { return row.kind.text == type->code; });
        if (!known && !codes.offeredInGroup("institution_duty", type->code).empty()) {
            m_institutions.emplace_back().kind = Code{type->code};
        }
    }
}

const InstitutionsView::Place* InstitutionsView::placeOf(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_places.size() ? &m_places[at] : nullptr;
}

void InstitutionsView::showDetail(int row) {
    const auto* place = placeOf(row);
    if (place == nullptr) {
        m_detail.clear();
        m_detail.card().setAction({});
        return;
    }
    switch (m_what) {
    case Of::Reporters:
        m_detail.show(rowAt(m_reporters, *place));
        break;
    case Of::Institutions:
        m_detail.show(rowAt(m_institutions, *place));
        break;
    case Of::Findings:
        m_detail.show(m_findings[place->kind]);
        break;
    }
    m_detail.card().setAction(!place->opens                   ? QString()
                              : m_open.count(place->code) > 0 ? tr("Only the kind")
                                                              : tr("Show by name"));
}

void InstitutionsView::turn() {
    const auto* place = placeOf(m_table->currentIndex().row());
    if (place == nullptr || !place->opens) {
        return;
    }
    const auto kind = place->kind;
    if (m_open.erase(place->code) == 0) {
        m_open.insert(place->code);
    }
    listRows(); // the places are other ones from here on
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [&](const Place& each) { return each.kind == kind; });
    const auto row = static_cast<int>(found - m_places.begin());
    m_table->setCurrentIndex(m_model->index(row, 0));
    showDetail(row);
}

QWidget* InstitutionsView::firstFocus() const {
    return m_table;
}

} // namespace zaklon::ui
