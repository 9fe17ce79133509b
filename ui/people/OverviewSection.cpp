// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/OverviewSection.h"

#include "core/assessments/AssessmentStore.h"
#include "core/people/Identity.h"
#include "core/tasks/DueTaskStore.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/EmptyState.h"
#include "ui/components/RiskTrend.h"
#include "ui/components/TextLabel.h"
#include "ui/components/TimelineRow.h"
#include "ui/forms/PlainScroll.h"
#include "ui/people/TimelineWords.h"
#include "ui/session/Text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kRows = 80;

void empty(QVBoxLayout& rows) {
    while (rows.count() > 0) {
        auto* item = rows.takeAt(0);
        delete item->widget();
        delete item;
    }
}

} // namespace

OverviewSection::OverviewSection(Session& session, Navigator& navigator, QWidget* parent)
    : PersonSectionPage(parent), m_session(session), m_navigator(navigator) {
    setObjectName(QStringLiteral("overview_section"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeTimeline(), 1);
    row->addWidget(makeSide());
}

QWidget* OverviewSection::makeTimeline() {
    auto* card = new Card(tr("Timeline"), Card::Padding::Normal, this);
    m_kinds = new QComboBox(card);
    m_kinds->setObjectName(QStringLiteral("timeline_kind"));
    m_kinds->setAccessibleName(tr("Show in the timeline"));
    m_kinds->addItem(tr("Everything"), -1);
    for (const auto& [kind, code] : CodesOf<TimelineKind>::codes) {
        m_kinds->addItem(timelineKindWords(kind), static_cast<int>(kind));
    }
    card->head().addWidget(m_kinds);
    auto* scroll = new QScrollArea(card);
    scroll->setObjectName(QStringLiteral("timeline"));
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(0);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addStretch();
    showThrough(*scroll, inside);
    card->content().addWidget(scroll, 1);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &OverviewSection::showTimeline);
    return card;
}

QWidget* OverviewSection::makeSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(Theme::of(this).column(290));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_riskCard = new Card(tr("Risk over time"), Card::Padding::Normal, side);
    m_trend = new RiskTrend(m_riskCard);
    m_trend->setScale(
        {{0, Tone::Neutral}, {6, Tone::Attention}, {13, Tone::High}, {21, Tone::Severe}}, 30);
    m_riskCard->content().addWidget(m_trend);
    m_dates = new Card(tr("Key dates"), Card::Padding::Normal, side);
    m_dateRows = new QVBoxLayout;
    m_dateRows->setSpacing(8);
    m_dates->content().addLayout(m_dateRows);
    m_relations = new Card(tr("People around"), Card::Padding::Normal, side);
    m_relationRows = new QVBoxLayout;
    m_relationRows->setSpacing(8);
    m_relations->content().addLayout(m_relationRows);
    for (auto* card : {m_riskCard, m_dates, m_relations}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        column->addWidget(card);
    }
    column->addStretch();
    return side;
}

void OverviewSection::showPerson(const RecordId& person) {
    m_person = person;
    refresh();
}

void OverviewSection::refresh() {
    if (m_person.isNil()) {
        return;
    }
    showTimeline();
    showRisk();
    showDates();
    showRelations();
}

void OverviewSection::showTimeline() {
    empty(*m_rows);
    TimelineQuery query;
    query.person = m_person;
    query.limit = kRows;
    if (m_kinds->currentData().toInt() >= 0) {
        query.kinds.push_back(static_cast<TimelineKind>(m_kinds->currentData().toInt()));
    }
    const auto page = TimelineStore(m_session.casework(), m_session.confidential()).page(query);
    if (!page) {
        Q_EMIT m_session.failed(page.error());
        return;
    }
    const TimelineWords words(m_session);
    for (std::size_t i = 0; i < page->entries.size(); ++i) {
        auto* row = new TimelineRow(words.event(page->entries[i]), this);
        row->setLast(i + 1 == page->entries.size());
        m_rows->addWidget(row);
    }
    if (page->entries.empty()) {
        m_rows->addWidget(
            new EmptyState(IconName::History, tr("Nothing of this kind yet"),
                           tr("What is recorded for this person appears here by itself."), this));
    }
}

void OverviewSection::showRisk() {
    const auto series = AssessmentStore(m_session.casework()).trend(m_person, Code{"SR-1"});
    std::vector<RiskTrend::Point> points;
    QString first;
    QString last;
    if (series) {
        for (const auto& each : *series) {
            points.push_back(
                {static_cast<double>(each.on.daysSince1970()), static_cast<double>(each.points)});
            last = m_session.words().shortDate(each.on, m_session.today());
            first = first.isEmpty() ? last : first;
        }
    }
    m_riskCard->setVisible(!points.empty());
    const auto spoken = tr("%n assessment(s) of risk", nullptr, static_cast<int>(points.size()));
    m_trend->setPoints(std::move(points), first, last, spoken);
}

void OverviewSection::showDates() {
    empty(*m_dateRows);
    DueQuery query;
    query.today = m_session.today();
    query.horizonDays = 90;
    query.person = m_person;
    const auto due = DueTaskStore(m_session.casework(), m_session.confidential()).due(query);
    constexpr std::size_t kShown = 5;
    if (due) {
        for (std::size_t i = 0; i < std::min(due->size(), kShown); ++i) {
            const auto& task = (*due)[i];
            auto* line = new QWidget(m_dates);
            auto* row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            auto* what = new TextLabel(m_session.words().label(task.kind), TextRole::Body,
                                       &Theme::text, line);
            what->setWordWrap(true);
            row->addWidget(what, 1);
            const auto days = query.today.daysUntil(task.due);
            row->addWidget(new Chip(m_session.words().due(task.due, query.today),
                                    days < 0    ? Tone::High
                                    : days == 0 ? Tone::Accent
                                    : days < 8  ? Tone::Attention
                                                : Tone::Neutral,
                                    line));
            m_dateRows->addWidget(line);
        }
    }
    if (m_dateRows->count() == 0) {
        auto* none = new TextLabel(tr("Nothing is due in the next 90 days."), TextRole::Body,
                                   &Theme::text2, m_dates);
        none->setWordWrap(true);
        m_dateRows->addWidget(none);
    }
}

void OverviewSection::showRelations() {
    empty(*m_relationRows);
    const auto access = m_session.confidential();
    const auto relations = access ? access->where<Relation>("person", m_person)
                                  : Result<std::vector<Relation>>(std::vector<Relation>{});
    m_relations->setVisible(relations && !relations->empty());
    if (!relations) {
        return;
    }
    for (const auto& relation : *relations) {
        auto text = m_session.words().label("relation_kind", relation.kind);
        if (relation.birthYear) {
            text += tr(", born %1").arg(*relation.birthYear);
        }
        m_relationRows->addWidget(new TextLabel(text, TextRole::Body, &Theme::text, m_relations));
        m_relationRows->addWidget(
            new TextLabel(relation.withPerson == YesNo::Yes      ? tr("lives with this person")
                          : relation.safeToContact == YesNo::Yes ? tr("safe to contact")
                                                                 : tr("ask before any contact"),
                          TextRole::Small, &Theme::text2, m_relations));
    }
}

} // namespace zaklon::ui
