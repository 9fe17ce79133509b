// SPDX-License-Identifier: GPL-3.0-or-later
// Sections, timeline, risk over time, meter, steps of a pathway.
#include "GallerySheets.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/ElidedLabel.h"
#include "ui/components/Meter.h"
#include "ui/components/RiskTrend.h"
#include "ui/components/SectionList.h"
#include "ui/components/StepArrow.h"
#include "ui/components/TimelineRow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui::gallery {

namespace {

QWidget* makeSections() {
    auto* list = new SectionList;
    const std::vector<std::pair<IconName, const char*>> sections = {
        {IconName::Overview, "Overview"},  {IconName::Gauge, "Risk"},
        {IconName::Care, "Care plan"},     {IconName::Services, "Services"},
        {IconName::Pathways, "Referrals"}, {IconName::Flag, "Identification"},
        {IconName::Scale, "Legal"},        {IconName::Phone, "Contacts, safety"},
        {IconName::Document, "Documents"}, {IconName::Consent, "Consent"},
        {IconName::History, "History"}};
    for (const auto& [name, text] : sections) {
        list->addSection(name, QString::fromLatin1(text));
    }
    list->setChip(1, QStringLiteral("due"), Tone::High);
    list->setChip(2, QStringLiteral("6"));
    list->setCurrentSection(0);
    return list;
}

QWidget* makeTimeline() {
    auto* card = new Card(QStringLiteral("Timeline"));
    card->setAction(QStringLiteral("Filter"));
    card->action().setIcon(icon(IconName::Filter));
    card->content().setSpacing(0);
    card->content().addWidget(new TimelineRow(
        {IconName::History, Tone::High, QStringLiteral("Follow-up verification became due"),
         QStringLiteral("6 Mar 2026"),
         QStringLiteral(
             "90 days after the dismissal. Two indicators of coercion were never answered."),
         QStringLiteral("Zaklon, by the rule of the organisation")}));
    card->content().addWidget(new TimelineRow(
        {IconName::Phone, Tone::Info, QStringLiteral("Contact made, by message"),
         QStringLiteral("24 Feb 2026"),
         QStringLiteral("She is well and wishes to talk about work and documents. No voice calls."),
         QStringLiteral("M. J., 14 min")}));
    auto* last = new TimelineRow({IconName::Consent, Tone::Good,
                                  QStringLiteral("Consent given: services, referral to legal aid"),
                                  QStringLiteral("30 Nov 2025"),
                                  QStringLiteral("Explained in Nepali with a mediator."),
                                  QStringLiteral("M. J.")});
    last->setLast(true);
    card->content().addWidget(last);
    card->content().addStretch(1);
    return card;
}

QWidget* makeRisk() {
    auto* card = new Card(QStringLiteral("Risk over time"));
    auto* trend = new RiskTrend;
    trend->setScale(
        {{0, Tone::Neutral}, {7, Tone::Attention}, {13, Tone::High}, {19, Tone::Severe}}, 28);
    trend->setPoints({{0, 11, QStringLiteral("Oct"), QStringLiteral("October: 11, medium")},
                      {1, 8, QStringLiteral("Nov"), QStringLiteral("November: 8, medium")},
                      {2, 12, QStringLiteral("Jan"), QStringLiteral("January: 12, medium")},
                      {3, 16, QStringLiteral("Feb"), QStringLiteral("February: 16, high")}},
                     QStringLiteral("Rising since January, 16 of 28 in February"));
    card->content().addWidget(trend);
    auto* meter = new Meter;
    meter->setScale({{0, Tone::Neutral, QStringLiteral("Low")},
                     {7, Tone::Attention, QStringLiteral("Medium")},
                     {13, Tone::High, QStringLiteral("High")},
                     {19, Tone::Severe, QStringLiteral("Immediate")}},
                    28);
    meter->setScore(16, QStringLiteral("16 of 28, high risk"));
    card->content().addWidget(meter);
    card->content().addWidget(new ElidedLabel(
        QStringLiteral("Ten of fourteen questions are answered, four are open until she wishes")));
    card->content().addStretch(1);
    card->setMaximumWidth(300);
    return card;
}

QWidget* makePathway() {
    auto* card = new Card(QStringLiteral("Protection of victims of trafficking"));
    card->head().addWidget(new Chip(QStringLiteral("review"), Tone::Accent));
    auto* lane = new QHBoxLayout;
    lane->setSpacing(4);
    using State = StepArrow::State;
    const auto add = [lane](const char* name, const char* who, State state, const char* chip,
                            Tone tone) {
        auto* step = new StepArrow(QString::fromLatin1(name), QString::fromLatin1(who), state);
        step->addChip(new Chip(QString::fromLatin1(chip), tone));
        lane->addWidget(step);
        return step;
    };
    add("Report submitted", "M. J. to the Centre", State::Done, "2 Nov", Tone::Good);
    add("Dismissed", "insufficient data", State::Ended, "6 Dec", Tone::Neutral);
    add("Follow-up verification", "M. J., two indicators open", State::Now, "4 days over",
        Tone::High);
    add("Passport", "waiting for the embassy", State::Waiting, "asked 17 Feb", Tone::Attention);
    auto* last =
        add("Request for review", "legal aid drafts", State::Later, "by 13 Mar", Tone::Neutral);
    last->setLast(true);
    last->addChip(new Chip(QStringLiteral("no consent yet"), Tone::High));
    card->content().addLayout(lane);
    return card;
}

} // namespace

QWidget* makePerson() {
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(24, 14, 24, 14);
    all->setSpacing(14);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeSections());
    row->addWidget(makeTimeline(), 1);
    row->addWidget(makeRisk());
    all->addLayout(row, 1);
    all->addWidget(makePathway());
    return page;
}

void focusPerson(QWidget& page) {
    page.activateWindow();
    page.findChild<SectionList*>()->setFocus();
}

} // namespace zaklon::ui::gallery
