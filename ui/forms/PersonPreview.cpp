// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PersonPreview.h"

#include "ui/components/ClearLayout.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/TallScroll.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/ContactBanner.h"
#include "ui/forms/NextDates.h"
#include "ui/forms/RiskCourseView.h"
#include "ui/forms/RiskLook.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kStepsShown = 5;
constexpr int kDaysAhead = 60;

} // namespace

PersonPreview::PersonPreview(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_contact(new ContactBanner(session, this))
    , m_riskTitle(new TextLabel(tr("Risk over time"), TextRole::Strong, &Theme::text, this))
    , m_risk(new RiskCourseView(this))
    , m_stepsTitle(new TextLabel(tr("Next steps"), TextRole::Strong, &Theme::text, this))
    , m_steps(new QVBoxLayout)
    , m_open(new QPushButton(tr("Open the record"), this)) {
    setObjectName(QStringLiteral("person_preview"));
    setAccessibleName(tr("Preview"));
    setFixedWidth(Theme::of(this).column(kPreviewWidth));
    m_open->setObjectName(QStringLiteral("open_previewed"));
    setButtonKind(*m_open, ButtonKind::Primary);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::kCard, space::kStack, space::kCard, space::kStack);
    whole->setSpacing(space::kRow);
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kRow);
    column->addWidget(makeHead());
    column->addWidget(m_contact);
    column->addWidget(m_riskTitle);
    column->addWidget(m_risk);
    column->addWidget(m_stepsTitle);
    m_steps->setSpacing(space::kSmall);
    column->addLayout(m_steps);
    column->addStretch(1);
    whole->addWidget(new TallScroll(inside, this), 1);
    whole->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_person); });
    m_contact->setLinked(false); // the record is one button away
}

QWidget* PersonPreview::makeHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    auto* first = new FlowLayout(space::kSmall, space::kTiny);
    m_code = new TextLabel({}, TextRole::Title, &Theme::text, head);
    m_code->setObjectName(QStringLiteral("previewed_code"));
    m_badge = new RiskBadge(RiskBadge::Level::NotAssessed, {}, head);
    m_facts = new TextLabel({}, TextRole::Body, &Theme::text2, head);
    m_facts->setWordWrap(true);
    first->addWidget(m_code);
    first->beginTrailing();
    first->addWidget(m_badge);
    column->addLayout(first);
    column->addWidget(m_facts);
    return head;
}

void PersonPreview::showPerson(const PersonRow* person) {
    m_person = person == nullptr ? RecordId() : person->id;
    for (QWidget* each : {static_cast<QWidget*>(m_badge), static_cast<QWidget*>(m_contact),
                          static_cast<QWidget*>(m_stepsTitle), static_cast<QWidget*>(m_open)}) {
        each->setVisible(person != nullptr);
    }
    if (person == nullptr) {
        m_code->setText(tr("Nobody is chosen"));
        m_facts->setText(tr("Choose somebody in the list to see what comes next."));
        m_riskTitle->hide();
        m_risk->hide();
        showSteps();
        return;
    }
    const auto& words = m_session.words();
    m_code->setText(toQString(person->code));
    m_badge->setLevel(riskLevel(person->riskRank), words.risk(person->riskRank));
    m_badge->setTrend(riskTrend(person->trend));
    QStringList facts;
    if (const auto pseudonym = m_session.pseudonym(person->pseudonym); !pseudonym.isEmpty()) {
        facts << tr("Pseudonym %1").arg(pseudonym);
    }
    facts << words.label(person->category) << words.label(person->status);
    m_facts->setText(facts.join(QStringLiteral("  \u00b7  ")));
    m_contact->showPerson(m_person);
    const auto course = RiskCourse::of(m_session, m_person);
    m_riskTitle->setVisible(course.has_value());
    m_risk->setVisible(course.has_value());
    if (course) {
        m_risk->setCourse(*course);
    }
    showSteps();
}

void PersonPreview::showSteps() {
    clearLayout(*m_steps);
    if (m_person.isNil()) {
        return;
    }
    for (const auto& date : NextDate::of(m_session, m_person, kDaysAhead)) {
        if (m_steps->count() < kStepsShown) {
            m_steps->addWidget(date.row(m_session, this));
        }
    }
    if (m_steps->count() == 0) {
        m_steps->addWidget(
            new TextLabel(tr("Nothing is due soon."), TextRole::Body, &Theme::text2, this));
    }
}

void PersonPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    drawBox(painter, rect(), radius::kCard, theme.surface, theme.line);
}

} // namespace zaklon::ui
