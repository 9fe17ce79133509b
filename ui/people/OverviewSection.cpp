// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/OverviewSection.h"

#include "core/people/Identity.h"
#include "core/people/Person.h"
#include "ui/components/Card.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/IconLabel.h"
#include "ui/components/SideScroll.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/NextDates.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/RiskCourseView.h"
#include "ui/people/CoursePrintDialog.h"
#include "ui/people/TimelinePlace.h"
#include "ui/people/TimelineView.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kDatesAhead = 90;
constexpr int kNarrow = 760; ///< px; below this the side has no room beside the timeline
constexpr int kLowestTimeline = 320;

} // namespace

OverviewSection::OverviewSection(Session& session, Navigator& navigator, QWidget* parent)
    : PersonSectionPage(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_timeline(new TimelineView(session, this)) {
    setObjectName(QStringLiteral("overview_section"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(scroll);
    auto* inside = new QWidget(scroll);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_timeline, 1);
    m_columns->addWidget(makeSide());
    showThrough(*scroll, inside);
    addActions(m_timeline->actions());
    connect(m_timeline, &TimelineView::printRequested, this, &OverviewSection::print);
    connect(m_timeline, &TimelineView::entryOpened, this, [this](const TimelineEntry& entry) {
        openTimelineEntry(m_session, m_navigator, m_person, entry);
    });
}

QWidget* OverviewSection::makeSide() {
    m_side = new SideScroll(kSideColumnWidth + 8, this);
    auto* side = new QWidget(m_side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(14);
    m_riskCard = new Card(tr("Risk over time"), Card::Padding::Normal, side);
    m_risk = new RiskCourseView(m_riskCard);
    m_riskCard->content().addWidget(m_risk);
    m_dates = new Card(tr("Key dates"), Card::Padding::Normal, side);
    m_dateRows = new QVBoxLayout;
    m_dateRows->setSpacing(8);
    m_dates->content().addLayout(m_dateRows);
    m_relations = new Card(tr("People around"), Card::Padding::Normal, side);
    m_relationRows = new QVBoxLayout;
    m_relationRows->setSpacing(8);
    m_relations->content().addLayout(m_relationRows);
    for (auto* card : {m_riskCard, m_dates, m_relations}) {
        column->addWidget(card);
    }
    column->addStretch(1); // not the cards: words that wrap need their whole height
    showToEdge(*m_side, side);
    setRegion(*m_side);
    return m_side;
}

/// In a narrow window the side moves below, and the page scrolls.
void OverviewSection::resizeEvent(QResizeEvent* event) {
    PersonSectionPage::resizeEvent(event);
    const bool narrow = width() < Theme::of(this).scaled(kNarrow);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_timeline->setMinimumHeight(narrow ? Theme::of(this).scaled(kLowestTimeline) : 0);
    m_side->setPlace(narrow ? SideScroll::Place::Below : SideScroll::Place::Beside);
}

void OverviewSection::showPerson(const RecordId& person) {
    m_person = person;
    refresh();
}

void OverviewSection::refresh() {
    if (m_person.isNil()) {
        return;
    }
    m_timeline->showPerson(m_person);
    showRisk();
    showDates();
    showRelations();
}

void OverviewSection::showRisk() {
    const auto course = RiskCourse::of(m_session, m_person);
    m_riskCard->setVisible(course.has_value());
    if (course) {
        m_risk->setCourse(*course);
    }
}

void OverviewSection::showDates() {
    clearLayout(*m_dateRows);
    for (const auto& date : NextDate::of(m_session, m_person, kDatesAhead)) {
        m_dateRows->addWidget(date.row(m_session, m_dates));
    }
    if (m_dateRows->count() == 0) {
        auto* none =
            new TextLabel(tr("Nothing is due in the next %n day(s).", nullptr, kDatesAhead),
                          TextRole::Body, &Theme::text2, m_dates);
        none->setWordWrap(true);
        m_dateRows->addWidget(none);
    }
}

void OverviewSection::showRelations() {
    clearLayout(*m_relationRows);
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
        auto* line = new QWidget(m_relations);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        const bool child =
            relation.birthYear && m_session.today().year() - *relation.birthYear < 18;
        row->addWidget(new IconLabel(child ? IconName::Child : IconName::People, 18, line), 0,
                       Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(text, TextRole::Body, &Theme::text, line));
        words->addWidget(
            new TextLabel(relation.withPerson == YesNo::Yes      ? tr("lives with this person")
                          : relation.safeToContact == YesNo::Yes ? tr("safe to contact")
                                                                 : tr("ask before any contact"),
                          TextRole::Small, &Theme::text2, line));
        row->addLayout(words, 1);
        m_relationRows->addWidget(line);
    }
}

void OverviewSection::print() {
    const auto person = m_session.casework().find<Person>(m_person);
    if (!person || !*person) {
        return;
    }
    auto* dialog =
        new CoursePrintDialog(m_session, toQString((*person)->code), m_timeline->query(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace zaklon::ui
