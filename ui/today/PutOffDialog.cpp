// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/PutOffDialog.h"

#include "core/tasks/PutOffLimit.h"
#include "ui/components/DateText.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/theme/ButtonKind.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

/// What is sooner for one of the tasks is so for all: they have one day. What cannot be read is
/// refused when it is saved.
std::optional<Date> lastDayFor(const Session& session, const std::vector<DueTask>& tasks) {
    std::optional<Date> last;
    for (const auto& task : tasks) {
        const auto day = lastPutOff(task.kind, task.person, session.casework(),
                                    session.definitions().limits, session.today())
                             .value_or(std::nullopt);
        if (day && (!last || *day < *last)) {
            last = day;
        }
    }
    return last;
}

} // namespace

PutOffDialog::PutOffDialog(Session& session, std::vector<DueTask> tasks, const QString& what,
                           QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_tasks(std::move(tasks))
    , m_last(lastDayFor(session, m_tasks))
    , m_form(new RecordForm(describe<TaskSnooze>(), session.words(), session.definitions().codes,
                            this))
    , m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("put_off_dialog"));
    setWindowTitle(QStringLiteral("Zaklon"));
    setAccessibleName(tr("Put off"));
    setMinimumWidth(480);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Put off"), TextRole::Title, &Theme::text, this));
    auto* about = new TextLabel(what, TextRole::Body, &Theme::text2, this);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addWidget(&m_drafts->offer());
    m_form->add("until", tr("Until"), untilHint());
    m_form->add("reason", tr("Reason")).setOptional(false);
    column->addWidget(m_form);
    column->addLayout(makeButtons());
    connect(addSaveKeys(*this, tr("Put off")), &QAction::triggered, this, &PutOffDialog::save);
    keepTyping();
    begin();
    m_form->editor("reason").widget()->setFocus(); // the day is proposed, the reason never
}

QLayout* PutOffDialog::makeButtons() {
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel_put_off"));
    auto* done = new QPushButton(tr("Put off"), this);
    done->setObjectName(QStringLiteral("save_put_off"));
    setButtonKind(*done, ButtonKind::Primary);
    done->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(done);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        reject();
    });
    connect(m_drafts, &DraftKeeper::typingChanged, cancel,
            [cancel](bool typing) { cancel->setText(typing ? tr("Discard") : tr("Cancel")); });
    connect(done, &QPushButton::clicked, this, &PutOffDialog::save);
    return buttons;
}

QString PutOffDialog::untilHint() const {
    const auto example = tr("For example %1, tomorrow, +7").arg(exampleDay());
    if (!m_last) {
        return example;
    }
    //: %1 is how a day may be typed, %2 a day
    return tr("%1. At the latest %2: nothing else asks for it until then.")
        .arg(example, m_session.words().date(*m_last));
}

void PutOffDialog::keepTyping() {
    m_drafts->add(QStringLiteral("snooze"), *m_form);
    connect(m_drafts, &DraftKeeper::goOn, m_form,
            [this] { m_form->editor("reason").widget()->setFocus(); });
    connect(m_drafts, &DraftKeeper::startedAgain, this, &PutOffDialog::begin);
}

void PutOffDialog::begin() {
    const auto& first = m_tasks.front();
    TaskSnooze snooze;
    snooze.id = RecordId::generate();
    snooze.person = first.person;
    snooze.task = taskKey(first.kind, first.record);
    const auto inAWeek = m_session.today().plusDays(7);
    snooze.until = m_last ? std::min(inAWeek, *m_last) : inAWeek;
    snooze.worker = m_session.worker().id;
    m_form->setRecord(snooze);
    m_drafts->begin({std::string(Description<TaskSnooze>::kind), first.person, first.record},
                    DraftKeeper::Edits::Existing);
}

void PutOffDialog::done(int result) {
    m_drafts->leave();
    QDialog::done(result);
}

/// Every task for itself, with the same day and reason.
Status PutOffDialog::saveAll(Transaction& transaction, const TaskSnooze& snooze) const {
    for (const auto& task : m_tasks) {
        TaskSnooze one = snooze;
        one.id = RecordId::generate();
        one.person = task.person;
        one.task = taskKey(task.kind, task.record);
        if (auto status = transaction.save(one); !status) {
            return status;
        }
    }
    return {};
}

void PutOffDialog::save() {
    if (!m_form->check()) {
        return;
    }
    const auto snooze = m_form->record<TaskSnooze>();
    if (!snooze) {
        return;
    }
    if (snooze->until <= m_session.today()) {
        m_form->field("until").setError(tr("Choose a day after today."));
        return;
    }
    if (m_last && *m_last < snooze->until) {
        m_form->field("until").setError(
            tr("At the latest %1.").arg(m_session.words().date(*m_last)));
        return;
    }
    if (snooze->reason.empty()) {
        m_form->field("reason").setError(tr("Say why it waits."));
        return;
    }
    const auto day = m_session.words().date(snooze->until);
    const auto count = static_cast<int>(m_tasks.size());
    const bool ofOnePerson = count == 1 && !snooze->person.isNil();
    const auto saved =
        m_session.save(count == 1 ? tr("Put off until %1.").arg(day)
                                  : tr("%n thing(s) put off until %1.", nullptr, count).arg(day),
                       ofOnePerson ? std::optional(snooze->person) : std::nullopt,
                       [&](Transaction& transaction) { return saveAll(transaction, *snooze); });
    if (saved) {
        m_drafts->finish();
        accept();
    } else {
        m_drafts->keepNow();
        m_form->showError(saved.error());
    }
}

} // namespace zaklon::ui
