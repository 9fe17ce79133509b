// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/OutreachSection.h"

#include "core/tasks/DueTask.h"
#include "ui/components/GivesWay.h"
#include "ui/components/Segments.h"
#include "ui/people/ContactLog.h"
#include "ui/people/SearchCard.h"
#include "ui/people/SearchLists.h"
#include "ui/session/Text.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

/// Order of the lists.
enum List { Attempts, Steps, Plans };

} // namespace

OutreachSection::OutreachSection(Session& session, Navigator& navigator, QWidget* parent)
    : PersonSectionPage(parent)
    , m_card(new SearchCard(session, this))
    , m_choice(new Segments({}, this))
    , m_stack(new QStackedWidget(this))
    , m_attempts(new ContactLog(session, m_stack))
    , m_plans(new SearchPlanList(session, m_stack)) {
    setObjectName(QStringLiteral("outreach_section"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_card);
    column->addWidget(m_choice, 0, Qt::AlignLeading);
    column->addWidget(m_stack, 1);
    m_attempts->leadToWays(navigator);
    add(m_attempts);
    add(new SearchStepList(session, m_stack));
    add(m_plans);
    if (session.confidential()) {
        add(new ReturnCodeList(session, m_stack));
    }
    QStringList names;
    for (const auto* list : m_lists) {
        names << list->title();
    }
    m_choice->setAnswers(names);
    m_choice->setObjectName(QStringLiteral("outreach_choice"));
    setGivesWay(*m_choice);
    m_choice->setAccessibleName(tr("Which list"));
    m_choice->setCurrent(Attempts);
    connect(m_choice, &Segments::chosen, this, &OutreachSection::showList);
    connect(m_card, &SearchCard::attemptRequested, this, [this](const QString& channel) {
        showList(Attempts);
        m_attempts->startBy(Code{toText(channel)});
    });
    connect(m_card, &SearchCard::searchRequested, this, [this] {
        showList(Plans);
        m_plans->startNew();
    });
}

void OutreachSection::add(RecordSection* list) {
    m_stack->addWidget(list);
    m_lists.push_back(list);
    list->addFrom(*this);
    connect(list, &PersonSectionPage::formOpened, this, [this](bool open) {
        if (!open) {
            m_card->showPerson(m_person); // it speaks of the search that was just saved
        }
        m_card->setVisible(!open); // the form needs the height
        Q_EMIT formOpened(open);
    });
}

RecordSection* OutreachSection::current() const {
    return m_lists[static_cast<std::size_t>(m_stack->currentIndex())];
}

void OutreachSection::showList(int index) {
    m_choice->setCurrent(index);
    m_stack->setCurrentIndex(index);
    current()->showPerson(m_person);
}

void OutreachSection::showPerson(const RecordId& person) {
    m_person = person;
    m_card->show();
    refresh();
}

void OutreachSection::refresh() {
    if (m_person.isNil()) {
        return;
    }
    m_card->showPerson(m_person);
    m_choice->button(Steps).setEnabled(m_card->hasPlan()); // a step belongs to a search
    if (!m_card->hasPlan() && m_stack->currentIndex() == Steps) {
        m_choice->setCurrent(Attempts);
        m_stack->setCurrentIndex(Attempts);
    }
    current()->showPerson(m_person);
}

void OutreachSection::showPlaceOf(TaskKind kind, const RecordId& record) {
    if (kind == TaskKind::SearchStep) {
        showList(Steps);
        current()->showPlaceOf(kind, record);
    } else {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

bool OutreachSection::bringForward(const QWidget& inside) {
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        const auto index = static_cast<int>(i);
        if (m_lists[i]->isAncestorOf(&inside)) {
            if (!m_choice->button(index).isEnabled()) {
                return false;
            }
            showList(index);
        }
    }
    return true;
}

QWidget* OutreachSection::firstFocus() {
    return m_card->firstFocus();
}

} // namespace zaklon::ui
