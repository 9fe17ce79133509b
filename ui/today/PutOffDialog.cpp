// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/PutOffDialog.h"

#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/ButtonKind.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

PutOffDialog::PutOffDialog(Session& session, std::vector<DueTask> tasks, const QString& what,
                           QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_tasks(std::move(tasks))
    , m_form(new RecordForm(describe<TaskSnooze>(), session.words(), session.definitions().codes,
                            this)) {
    setObjectName(QStringLiteral("put_off_dialog"));
    setAccessibleName(tr("Put off"));
    setMinimumWidth(480);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Put off"), TextRole::Title, &Theme::text, this));
    auto* about = new TextLabel(what, TextRole::Body, &Theme::text2, this);
    about->setWordWrap(true);
    column->addWidget(about);
    m_form->add("until", tr("Until"), tr("For example 12 3 2026, tomorrow, +7"));
    m_form->add("reason", tr("Reason"));
    TaskSnooze snooze;
    snooze.id = RecordId::generate();
    snooze.person = m_tasks.front().person;
    snooze.task = taskKey(m_tasks.front().kind, m_tasks.front().record);
    snooze.until = session.today().plusDays(7);
    snooze.worker = session.worker().id;
    m_form->setRecord(snooze);
    column->addWidget(m_form);
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
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, &PutOffDialog::save);
    connect(addSaveKeys(*this, tr("Put off")), &QAction::triggered, this, &PutOffDialog::save);
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
    if (snooze->reason.empty()) {
        m_form->field("reason").setError(tr("Say why it waits."));
        return;
    }
    const auto day = m_session.words().date(snooze->until);
    const auto count = static_cast<int>(m_tasks.size());
    const auto saved =
        m_session.save(count == 1 ? tr("Put off until %1.").arg(day)
                                  : tr("%n thing(s) put off until %1.", nullptr, count).arg(day),
                       count == 1 ? std::optional(snooze->person) : std::nullopt,
                       [&](Transaction& transaction) -> Status {
                           for (const auto& task : m_tasks) {
                               TaskSnooze one = *snooze;
                               one.id = RecordId::generate();
                               one.person = task.person;
                               one.task = taskKey(task.kind, task.record);
                               if (auto status = transaction.save(one); !status) {
                                   return status;
                               }
                           }
                           return {};
                       });
    if (saved) {
        accept();
    } else {
        m_form->showError(saved.error());
    }
}

} // namespace zaklon::ui
