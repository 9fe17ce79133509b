// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/RightsSection.h"

#include "ui/components/GivesWay.h"
#include "ui/components/Segments.h"
#include "ui/forms/LawView.h"
#include "ui/forms/RightsTalkForm.h"
#include "ui/rights/LeafletShelf.h"
#include "ui/session/Text.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace zaklon::ui {

namespace {

Tone toneOf(Understood understood) {
    switch (understood) {
    case Understood::Yes:
        return Tone::Good;
    case Understood::Partly:
        return Tone::Attention;
    case Understood::No:
        return Tone::High;
    case Understood::NotAsked:
        break;
    }
    return Tone::Outline;
}

bool isNewer(const RightsInformation& a, const RightsInformation& b) {
    return std::tie(b.explainedOn, b.id) < std::tie(a.explainedOn, a.id);
}

} // namespace

RightsTalkList::RightsTalkList(Session& session, QWidget* parent)
    : RecordSectionOf<RightsInformation>(
          session,
          {tr("Rights explained"),
           tr("Record a talk"),
           tr("Save talk"),
           tr("The talk is saved."),
           tr("No talk about rights is recorded"),
           tr("What was explained, in which language, and whether it was understood. Help never "
              "depends on it."),
           {tr("When, in which language"), tr("What was explained"), tr("Understood")}},
          parent) {
    build();
}

std::vector<ListedRecord> RightsTalkList::list() const {
    auto talks = records();
    std::sort(talks.begin(), talks.end(), isNewer);
    const auto& words = session().words();
    std::vector<ListedRecord> rows;
    for (const auto& talk : talks) {
        QStringList parts{words.labels("rights_topic", talk.topics), leafletTitle(talk),
                          words.label("leaflet_handover", talk.handover)};
        parts.removeAll(QString());
        rows.push_back({talk.id,
                        QStringLiteral("%1, %2").arg(words.date(talk.explainedOn),
                                                     words.label("language", talk.language)),
                        parts.join(QStringLiteral("  \u00b7  ")), words.label(talk.understood),
                        toneOf(talk.understood)});
    }
    return rows;
}

QString RightsTalkList::leafletTitle(const RightsInformation& talk) const {
    const auto leaflet =
        session().definitions().leaflets.find(talk.leaflet.text, talk.leafletVersion);
    return leaflet
               ? toQString(leaflet->title.in(rights::leafletLanguage(session().words().language())))
               : toQString(talk.leaflet.text);
}

void RightsTalkList::addFields(RecordForm& form) {
    RightsTalkForm::addFields(session(), person(), form);
}

void RightsTalkList::addWords(RecordForm& form) {
    RightsTalkForm::addWords(form);
}

RightsInformation RightsTalkList::freshRecord() const {
    return RightsTalkForm::fresh(session(), person());
}

Status RightsTalkList::saveRecord(Transaction& transaction, const RightsInformation& talk) {
    return transaction.save(RightsTalkForm::completed(session(), talk));
}

RightsSection::RightsSection(Session& session, Navigator& /*navigator*/, QWidget* parent)
    : PersonSectionPage(parent)
    , m_choice(new Segments({tr("Talks"), tr("Leaflets"), tr("Texts of law")}, this))
    , m_stack(new QStackedWidget(this))
    , m_talks(new RightsTalkList(session, m_stack))
    , m_shelf(new LeafletShelf(session, m_stack))
    , m_law(new LawView(session, m_stack)) {
    setObjectName(QStringLiteral("rights_section"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_choice, 0, Qt::AlignLeading);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_talks);
    m_stack->addWidget(m_shelf);
    m_stack->addWidget(m_law);
    m_choice->setObjectName(QStringLiteral("rights_choice"));
    setGivesWay(*m_choice);
    m_choice->setAccessibleName(tr("Talks, leaflets or law"));
    m_choice->setCurrent(0);
    connect(m_choice, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    m_talks->addFrom(*this);
    connect(m_talks, &PersonSectionPage::formOpened, this, &PersonSectionPage::formOpened);
}

void RightsSection::showPerson(const RecordId& person) {
    m_talks->showPerson(person);
    m_shelf->showPerson(person);
}

void RightsSection::refresh() {
    m_talks->refresh();
}

bool RightsSection::bringForward(const QWidget& inside) {
    if (m_talks->isAncestorOf(&inside)) {
        m_choice->setCurrent(0);
        m_stack->setCurrentWidget(m_talks);
    }
    return true;
}

void RightsSection::showPlaceOf(TaskKind kind, const RecordId& /*record*/) {
    bringForward(*m_talks->firstFocus());
    m_talks->showPlaceOf(kind, RecordId());
}

QWidget* RightsSection::firstFocus() {
    if (m_stack->currentWidget() == m_law) {
        return m_law->firstFocus();
    }
    return m_stack->currentWidget() == m_talks ? m_talks->firstFocus() : m_shelf->firstFocus();
}

} // namespace zaklon::ui
