// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/LifeEventCard.h"

#include "ui/components/Card.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/DueRow.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/LineFocus.h"
#include "ui/theme/Metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace zaklon::ui {

LifeEventCard::LifeEventCard(Session& session, std::function<void(const RecordPanel::Spec&)> ask,
                             QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(std::move(ask))
    , m_card(new Card(tr("What happened"), Card::Padding::None, this))
    , m_rows(new QVBoxLayout) {
    setObjectName(QStringLiteral("life_events"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_rows->setSpacing(0);
    m_card->content().addLayout(m_rows);
    if (mayWrite(session.role(), describe<LifeEvent>().kind)) {
        m_card->setAction(tr("Record an event"));
        m_card->action().setObjectName(QStringLiteral("add_life_event"));
        connect(m_card, &Card::actionTriggered, this, &LifeEventCard::note);
    }
}

void LifeEventCard::showPerson(const RecordId& person) {
    m_person = person;
    clearLayout(*m_rows);
    auto read = m_session.casework().where<LifeEvent>("person", person);
    if (!read) {
        Q_EMIT m_session.failed(read.error());
        hide(); // an empty list would be taken for 'nothing happened'
        return;
    }
    auto& events = *read;
    std::sort(events.begin(), events.end(), [](const LifeEvent& a, const LifeEvent& b) {
        return std::tie(b.onDate, b.id) < std::tie(a.onDate, a.id);
    });
    for (std::size_t i = 0; i < std::min(events.size(), kShown); ++i) {
        addRow(events[i]);
    }
    if (events.empty()) {
        auto* none =
            new TextLabel(tr("Nothing is noted yet."), TextRole::Body, &Theme::text2, m_card);
        none->setObjectName(QStringLiteral("no_life_event"));
        none->setContentsMargins(space::kCard, space::kSmall, space::kCard, space::kSmall);
        m_rows->addWidget(none);
    }
    // Without a row and without the verb there is nothing to see.
    setVisible(!events.empty() || mayWrite(m_session.role(), describe<LifeEvent>().kind));
}

void LifeEventCard::addRow(const LifeEvent& event) {
    const auto& words = m_session.words();
    DueRow::Due line;
    line.icon = IconName::Alert;
    line.what = words.label("life_event", event.kind);
    line.when = words.shortDate(event.onDate, m_session.today());
    line.verb = mayWrite(m_session.role(), describe<LifeEvent>().kind) ? tr("Open") : QString();
    auto* row = new DueRow(line, m_card);
    row->setObjectName(QStringLiteral("life_event_line"));
    row->setProperty(kLineRecord, QString::fromStdString(event.id.toString()));
    connect(row, &DueRow::verbTriggered, this, [this, event] { m_ask(form(event)); });
    m_rows->addWidget(row);
    row->show(); // now: the keys may go to it
}

void LifeEventCard::giveKeysTo(const RecordId& event) {
    LineFocus::giveTo(*this, QString::fromStdString(event.toString()));
}

void LifeEventCard::note() {
    m_ask(emptyForm());
}

Result<std::optional<RecordPanel::Spec>> LifeEventCard::formOf(const RecordId& record) const {
    if (record.isNil()) {
        return emptyForm();
    }
    return keptForm<LifeEvent>(m_session.casework(), record,
                               [this](const auto& kept) { return form(kept); });
}

RecordPanel::Spec LifeEventCard::emptyForm() const {
    LifeEvent event;
    event.id = RecordId::generate();
    event.person = m_person;
    event.onDate = m_session.today();
    event.worker = m_session.worker().id;
    return form(event);
}

RecordPanel::Spec LifeEventCard::form(const LifeEvent& event) const {
    RecordPanel::Spec made;
    made.description = &describe<LifeEvent>();
    made.row = toRow(event);
    made.person = event.person;
    made.title = tr("Event");
    made.sentence = tr("Risk is assessed again after it, whatever the day of the next assessment.");
    made.save = tr("Save the event");
    made.saved = tr("The event is saved.");
    made.fields = [](RecordForm& form) {
        form.add("kind", tr("What happened"));
        form.add("on_date", tr("On which day"));
    };
    made.words = [](RecordForm& form) {
        form.add("text", tr("What was said or seen")).setOptional(true);
    };
    made.write = savingOf<LifeEvent>();
    return made;
}

} // namespace zaklon::ui
