// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/DueCommands.h"

#include "core/tasks/DueTaskStore.h"
#include "core/tasks/TaskAssignment.h"
#include "core/tasks/TaskSnooze.h"
#include "core/vault/DraftBox.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/ChosenBar.h"
#include "ui/components/KeyAction.h"
#include "ui/forms/ColleagueMenu.h"
#include "ui/forms/TaskWords.h"
#include "ui/today/DueMarks.h"
#include "ui/today/DueTiles.h"
#include "ui/today/PutOffDialog.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace zaklon::ui {

DueCommands::DueCommands(Session& session, QWidget& elsewhere, QWidget& page)
    : QObject(&page), m_session(session), m_elsewhere(elsewhere), m_page(page) {
    m_bar = new ChosenBar(&page);
    m_bar->setObjectName(QStringLiteral("today_chosen"));
    auto* later =
        m_bar->addButton(IconName::Clock, tr("Put off"), QStringLiteral("put_off_chosen"));
    setCommandWords(*later, tr("Put off what is chosen")); // as their keys are called
    later->setVisible(mayWrite(m_session.role(), describe<TaskSnooze>().kind));
    m_assign = m_bar->addButton(IconName::User, tr("Assign to"), QStringLiteral("assign_tasks"));
    setCommandWords(*m_assign, tr("Assign to a colleague"));
    m_assign->setVisible(mayWrite(m_session.role(), describe<Handover>().kind));
    m_colleagues = new ColleagueMenu(m_session, &page);
    connect(later, &QPushButton::clicked, this, [this] { putOff(m_marks->chosen()); });
    connect(m_colleagues, &ColleagueMenu::chosen, this, &DueCommands::assign);
    connect(m_bar, &ChosenBar::noneRequested, this, [this] {
        m_marks->chooseNone();
        Q_EMIT keysLost();
    });
}

void DueCommands::workOn(DueMarks& marks) {
    m_marks = &marks;
    connect(m_marks, &DueMarks::changed, this, &DueCommands::showChosen);
    makeActions();
}

void DueCommands::makeActions() {
    if (mayWrite(m_session.role(), describe<TaskSnooze>().kind)) {
        auto* later = new QAction(icon(IconName::Clock), tr("Put off what is chosen"), &m_page);
        later->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
        //: other words by which the command box finds 'Put off what is chosen'; never shown
        setKeyWords(*later, tr("postpone snooze later another day"));
        later->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(later, &QAction::triggered, this, [this] { putOff(m_marks->chosenOrCurrent()); });
        m_page.addAction(later);
    }
    if (mayWrite(m_session.role(), describe<Handover>().kind)) {
        auto* give = new QAction(icon(IconName::User), tr("Assign to a colleague"), &m_page);
        give->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
        give->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(give, &QAction::triggered, this, [this] {
            if (!m_marks->chosenOrCurrent().empty()) {
                m_colleagues->openBelow(m_assign->isVisible() ? static_cast<QWidget&>(*m_assign)
                                                              : m_elsewhere);
            }
        });
        m_page.addAction(give);
        connect(m_assign, &QPushButton::clicked, give, &QAction::trigger);
    }
}

void DueCommands::showChosen() {
    const auto count = static_cast<int>(m_marks->chosen().size());
    const bool held = m_bar->isAncestorOf(m_bar->window()->focusWidget());
    m_bar->setWords(count == 0 ? QString() : tr("%n thing(s) chosen", nullptr, count));
    if (count == 0 && held) {
        Q_EMIT keysLost();
    }
}

void DueCommands::putOff(const std::vector<DueTask>& tasks) {
    if (tasks.empty()) {
        return;
    }
    const auto what = tasks.size() == 1 ? TaskWords(m_session).what(tasks.front())
                                        : tr("%n thing(s) with one reason and one day", nullptr,
                                             static_cast<int>(tasks.size()));
    auto* dialog = new PutOffDialog(m_session, tasks, what, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_marks, &DueMarks::chooseNone);
    dialog->open();
}

void DueCommands::goOnPuttingOff(const FormDraft& draft) {
    DueQuery hers;
    hers.today = m_session.today();
    hers.horizonDays = DueTiles::kMonth;
    hers.person = draft.key.person;
    hers.limit = std::numeric_limits<int>::max();
    if (const auto due = DueTaskStore(m_session.casework(), m_session.confidential(),
                                      m_session.definitions().taskTerms())
                             .due(hers)) {
        const auto found = std::find_if(due->begin(), due->end(), [&](const DueTask& task) {
            return task.person == draft.key.person && task.record == draft.key.record;
        });
        if (found != due->end()) {
            putOff({*found});
            return;
        }
    }
    // Done, or put off meanwhile: the words stay until somebody discards them.
    Q_EMIT m_session.failed({ErrorCode::Conflict, std::string(describe<TaskSnooze>().kind), {}});
}

void DueCommands::assign(const RecordId& colleague, const QString& name) {
    const auto tasks = m_marks->chosenOrCurrent();
    if (tasks.empty()) {
        return;
    }
    const auto sentence =
        tr("%n thing(s) assigned to %1.", nullptr, static_cast<int>(tasks.size())).arg(name);
    if (m_session.save(sentence, std::nullopt, [&](Transaction& transaction) {
            return assignTasks(transaction, m_session.casework(), tasks, colleague,
                               m_session.today());
        })) {
        m_marks->chooseNone();
    }
}

} // namespace zaklon::ui
