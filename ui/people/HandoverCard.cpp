// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/HandoverCard.h"

#include "core/people/Person.h"
#include "core/tasks/TaskAssignment.h"
#include "ui/components/Card.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/ColleagueMenu.h"
#include "ui/forms/RecordListModel.h"
#include "ui/session/Text.h"
#include "ui/session/WorkerNames.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kLogHeight = 190; ///< px at 100 %; the head and four lines

} // namespace

HandoverCard::HandoverCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_now(new TextLabel({}, TextRole::Body, &Theme::text, this))
    , m_log(new TableView(this))
    , m_model(new RecordListModel(this))
    , m_colleagues(new ColleagueMenu(session, this, "handover_reason")) {
    setObjectName(QStringLiteral("handover_card"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Who is responsible"), Card::Padding::Normal, this);
    whole->addWidget(card);
    m_now->setObjectName(QStringLiteral("responsible_now"));
    m_now->setWordWrap(true);
    card->content().addWidget(m_now);
    card->content().addWidget(m_log);
    m_model->setHeaders({tr("When"), tr("From whom to whom"), tr("By")});
    m_log->setModel(m_model);
    m_log->setObjectName(QStringLiteral("handover_log"));
    m_log->setAccessibleName(tr("Hand-overs of this person"));
    m_log->setColumnWidth(0, 110);
    m_log->setColumnWidth(2, 80);
    m_log->stretchColumn(1);
    m_log->setWrapsWords();
    m_log->setFixedHeight(Theme::of(this).scaled(kLogHeight));
    if (mayWrite(session.role(), describe<Person>().kind)) {
        card->setAction(tr("Hand over"));
        card->action().setObjectName(QStringLiteral("hand_over_person"));
        connect(card, &Card::actionTriggered, this,
                [this, card] { m_colleagues->openBelow(card->action()); });
    }
    connect(m_colleagues, &ColleagueMenu::chosen, this, &HandoverCard::handOver);
}

void HandoverCard::showPerson(const RecordId& person) {
    m_person = person;
    const auto found = m_session.casework().find<Person>(person).value_or(std::nullopt);
    const auto worker = found ? found->worker : RecordId();
    m_now->setText(tr("Nobody is responsible."));
    for (const auto& each : m_session.workers()) {
        if (each.id == worker) {
            m_now->setText(
                each.active
                    ? nameOf(each)
                    : tr("Nobody is responsible: %1 has no access any more.").arg(nameOf(each)));
        }
    }
    showLog();
}

/// The person only: single tasks that went to somebody stand in the history.
void HandoverCard::showLog() {
    const auto& words = m_session.words();
    const WorkerNames names(m_session);
    const auto name = [&](const RecordId& worker) {
        const auto found = names.of(worker);
        return found.isEmpty() ? tr("nobody") : found;
    };
    auto log =
        m_session.casework().where<Handover>("person", m_person).value_or(std::vector<Handover>{});
    std::erase_if(log, [](const Handover& each) { return !each.task.empty(); });
    std::vector<ListedRecord> rows;
    for (auto each = log.rbegin(); each != log.rend(); ++each) { // newest first
        //: who was responsible, and who after
        auto what = tr("%1, then %2").arg(name(each->fromWorker), name(each->toWorker));
        if (!each->reason.empty()) {
            what += QStringLiteral("  \u00b7  ") + words.label("handover_reason", each->reason);
        }
        rows.push_back(
            {each->id, words.date(each->onDate), what, name(each->worker), Tone::Outline});
    }
    m_log->setVisible(!rows.empty());
    m_model->setRecords(std::move(rows));
}

void HandoverCard::handOver(const RecordId& colleague, const QString& name, const Code& reason) {
    Handover handover;
    handover.id = RecordId::generate();
    handover.toWorker = colleague;
    handover.onDate = m_session.today();
    handover.reason = reason;
    const auto saved = m_session.save(tr("%1 is responsible now.").arg(name), m_person,
                                      [&](Transaction& transaction) {
                                          return handOverPersons(transaction, m_session.casework(),
                                                                 std::span(&m_person, 1), handover);
                                      });
    if (saved) {
        showPerson(m_person);
    }
}

} // namespace zaklon::ui
