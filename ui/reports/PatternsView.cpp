// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PatternsView.h"

#include "core/reports/CircumstanceNames.h"
#include "core/reports/PatternAlertStore.h"
#include "ui/components/Card.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/EmptyState.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/components/TallScroll.h"
#include "ui/components/TextLabel.h"
#include "ui/components/TimelineRow.h"
#include "ui/forms/RecordListModel.h"
#include "ui/forms/RevealButton.h"
#include "ui/reports/PatternLooks.h"
#include "ui/reports/ReportWording.h"
#include "ui/session/HiddenDots.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kDetailWidth = 460;
constexpr int kLeastInside = 96;         ///< a few lines, also below the list and in large text
constexpr std::size_t kPeopleShown = 40; ///< at a time; a list of codes helps nobody

/// A pattern without its name: the beginning of its random id.
QString patternCode(const RecordId& pattern) {
    return toQString(pattern.toString()).right(4).toUpper();
}

} // namespace

PatternsView::PatternsView(Session& session, Navigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new RecordListModel(this))
    , m_card(new Card(tr("Pattern"), Card::Padding::Normal, this))
    , m_reveal(new RevealButton(session, m_card)) {
    setObjectName(QStringLiteral("patterns_view"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* list = makeList();
    row->addWidget(list, 1);
    m_reveal->setObjectName(QStringLiteral("reveal_pattern"));
    m_reveal->setVisible(mayShowNames());
    m_card->addToEnd(m_reveal);
    connect(m_reveal, &RevealButton::shown, this, &PatternsView::refresh);
    auto* inside = new QWidget(m_card);
    m_inside = new QVBoxLayout(inside);
    m_inside->setContentsMargins(0, 0, 8, 0);
    m_inside->setSpacing(0);
    m_looks = new PatternLooks(session, m_card);
    m_card->content().addWidget(m_looks);
    auto* scroll = new TallScroll(inside, m_card);
    scroll->setMinimumHeight(Theme::of(this).scaled(kLeastInside));
    m_card->content().addWidget(scroll, 1);
    connect(m_looks, &PatternLooks::looked, this, &PatternsView::refresh);
    row->addWidget(m_card);
    new SidePlace(*this, *row, *list, *m_card, SidePlace::Narrow::Below, {kDetailWidth});
}

QWidget* PatternsView::makeList() {
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_type = new QComboBox(holder);
    m_type->setObjectName(QStringLiteral("pattern_type"));
    setBoxPurpose(*m_type, tr("What people share"));
    m_type->addItem(tr("Everything that people share"), QString());
    for (const auto* entry : m_session.definitions().codes.find("circumstance_kind")->offered()) {
        m_type->addItem(m_session.words().text(entry->label), toQString(entry->code));
    }
    column->addWidget(m_type, 0, Qt::AlignLeading);
    auto* lists = new QWidget(holder);
    m_stack = new QStackedLayout(lists);
    m_table = new TableView(lists);
    m_table->setObjectName(QStringLiteral("patterns_table"));
    m_table->setAccessibleName(tr("Patterns"));
    m_model->setHeaders({tr("What they share"), tr("How many"), tr("Reaction")});
    m_table->setModel(m_model);
    m_table->setColumnWidth(1, 210);
    m_table->setColumnWidth(2, 160);
    m_table->stretchColumn(0);
    m_empty = new EmptyState(IconName::Filter, tr("No pattern yet"),
                             tr("Once two people or two reports share an employer, a recruiter or "
                                "an address, they stand here together."),
                             lists);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(lists, 1);
    connect(m_type, &QComboBox::currentIndexChanged, this, &PatternsView::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PatternsView::showDetail);
    connect(m_table, &TableView::backRequested, this, [this] { m_navigator.back(); });
    return holder;
}

bool PatternsView::mayShowNames() const {
    const auto access = m_session.confidential();
    return access && access->permit(describe<CircumstanceName>().kind);
}

/// The name only for those whose key opens it, and of the one pattern where somebody asked for it.
QString PatternsView::nameOf(const PatternRow& row) const {
    const auto type = m_session.words().label("circumstance_kind", row.type);
    const auto coded = tr("%1 %2").arg(type, patternCode(row.pattern));
    if (!mayShowNames()) {
        return coded;
    }
    if (row.pattern != m_open || !m_reveal->isShowing()) {
        return tr("%1: %2").arg(coded, hiddenDots());
    }
    const auto name =
        CircumstanceNames(m_session.casework(), *m_session.confidential()).nameOf(row.pattern);
    return name && !name->empty() ? tr("%1: %2").arg(type, toQString(*name)) : coded;
}

QString PatternsView::summary(const PatternRow& row) const {
    return ReportWording::people(row.persons) + QStringLiteral("  \u00b7  ") +
           tr("%n report(s)", nullptr, row.reports);
}

void PatternsView::refresh() {
    if (m_table == nullptr) {
        return; // the box is being filled
    }
    const auto* current = m_model->at(m_table->currentIndex().row());
    const auto keep = current == nullptr ? RecordId() : current->id;
    PatternFilter filter;
    filter.type = Code{toText(m_type->currentData().toString())};
    const auto patterns = PatternStore(m_session.casework()).list(filter);
    if (!patterns) {
        Q_EMIT m_session.failed(patterns.error());
        return;
    }
    m_alerts = PatternAlertStore(m_session.casework())
                   .alerts(m_session.definitions().limits.patterns, m_session.today())
                   .value_or(std::set<RecordId>());
    std::vector<ListedRecord> rows;
    for (const auto& row : *patterns) {
        const bool isNew = m_alerts.contains(row.pattern);
        const bool silent = row.withoutReaction > 0;
        const auto state = silent ? tr("%n without reaction", nullptr, row.withoutReaction)
                           : row.daysToReaction ? tr("after %n day(s)", nullptr,
                                                     static_cast<int>(*row.daysToReaction + 0.5))
                                                : QString();
        rows.push_back({row.pattern, isNew ? tr("New: %1").arg(nameOf(row)) : nameOf(row),
                        summary(row), state, silent ? Tone::Attention : Tone::Good});
    }
    m_model->setRecords(std::move(rows));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    m_card->setVisible(m_model->rowCount() > 0);
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(keep)), 0));
    showDetail();
}

void PatternsView::open(const RecordId& pattern) {
    m_type->setCurrentIndex(0);
    refresh();
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(pattern)), 0));
}

void PatternsView::showDetail() {
    clearLayout(*m_inside);
    if (const auto* chosen = m_model->at(m_table->currentIndex().row())) {
        m_open = chosen->id;
        m_reveal->setAbout(describe<CircumstanceName>(), m_open, RecordId()); // may read anew
    }
    const auto* current = m_model->at(m_table->currentIndex().row());
    if (current == nullptr) {
        return;
    }
    m_card->setTitle(current->title);
    const auto detail = PatternStore(m_session.casework()).detail(current->id);
    if (!detail) {
        return;
    }
    m_looks->showPattern(detail->row, m_alerts.contains(current->id));
    showTimeline(*detail);
    showPeople(*detail);
    m_inside->addStretch();
}

void PatternsView::showTimeline(const PatternDetail& detail) {
    auto* heading =
        new TextLabel(tr("From report to reaction"), TextRole::Strong, &Theme::text, m_card);
    m_inside->addWidget(heading);
    m_inside->addSpacing(8);
    for (std::size_t i = 0; i < detail.reports.size(); ++i) {
        const auto& report = detail.reports[i];
        TimelineRow::Event event;
        event.icon = IconName::Reports;
        event.tone = ReportWording::reactionTone(m_session, report);
        event.title =
            tr("Report %1, %2").arg(toQString(report.code), ReportWording::people(report.persons));
        event.date = m_session.words().date(report.receivedOn);
        event.text = tr("Reaction: %1").arg(ReportWording::reaction(m_session, report));
        event.who = ReportWording::origin(m_session, report);
        auto* row = new TimelineRow(event, m_card);
        row->setLast(i + 1 == detail.reports.size());
        m_inside->addWidget(row);
        auto* open = new QPushButton(tr("Open report %1").arg(toQString(report.code)), m_card);
        open->setObjectName(QStringLiteral("open_pattern_report"));
        setButtonKind(*open, ButtonKind::Quiet);
        m_inside->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this,
                [this, id = report.id] { Q_EMIT reportWanted(id); });
    }
}

void PatternsView::showPeople(const PatternDetail& detail) {
    m_inside->addSpacing(12);
    m_inside->addWidget(new TextLabel(
        tr("%n person(s) in this pattern", nullptr, static_cast<int>(detail.persons.size())),
        TextRole::Strong, &Theme::text, m_card));
    m_inside->addSpacing(4);
    auto* holder = new QWidget(m_card);
    auto* list = new QVBoxLayout(holder);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    m_inside->addWidget(holder);
    showSomePeople(detail.persons, *list);
}

/// The first of them; the button below brings the next.
void PatternsView::showSomePeople(const std::vector<PatternPerson>& persons, QVBoxLayout& list) {
    const auto shown = std::min(persons.size(), kPeopleShown);
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& person = persons[i];
        auto* open = new QPushButton(
            person.reports > 1
                ? tr("%1, on %n report(s)", nullptr, person.reports).arg(toQString(person.code))
                : toQString(person.code),
            m_card);
        open->setObjectName(QStringLiteral("open_pattern_person"));
        open->setIcon(icon(IconName::User));
        setButtonKind(*open, ButtonKind::Quiet);
        list.addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this,
                [this, id = person.person] { m_navigator.openPerson(id); });
    }
    if (shown == persons.size()) {
        return;
    }
    const std::vector<PatternPerson> rest(persons.begin() + static_cast<std::ptrdiff_t>(shown),
                                          persons.end());
    auto* more =
        new QPushButton(tr("Show %n more", nullptr, static_cast<int>(rest.size())), m_card);
    more->setObjectName(QStringLiteral("more_pattern_people"));
    list.addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, [this, &list, more, rest] {
        const int at = list.count() - 1;
        list.removeWidget(more);
        more->hide();
        more->deleteLater();
        showSomePeople(rest, list);
        if (auto* next = list.itemAt(at)->widget()) {
            next->setFocus();
        }
    });
}

QWidget* PatternsView::firstFocus() const {
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_type;
}

} // namespace zaklon::ui
