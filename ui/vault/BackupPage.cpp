// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/BackupPage.h"

#include "ui/components/Segments.h"
#include "ui/theme/Metrics.h"
#include "ui/vault/CheckCopy.h"
#include "ui/vault/MakeCopy.h"
#include "ui/vault/RestoreCopy.h"
#include "ui/vault/RetentionPanel.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zaklon::ui {

BackupPage::BackupPage(Session& session, Navigator&, QWidget* parent)
    : Page(parent), m_choice(new Segments({}, this)), m_stack(new QStackedWidget(this)) {
    if (may(session.role(), Act::CreateBackup)) {
        m_make = new MakeCopy(session, this);
        addTask(m_make, tr("Make a copy"));
    }
    m_check = m_stack->count();
    addTask(new CheckCopy(session, this), tr("Check a copy"));
    if (may(session.role(), Act::RestoreBackup)) {
        auto* restore = new RestoreCopy(session, this);
        m_restore = m_stack->count();
        addTask(restore, tr("Restore"));
        if (m_make != nullptr) {
            connect(m_make, &MakeCopy::copyMade, restore, &RestoreCopy::propose);
        }
    }
    if (may(session.role(), Act::ErasePerson)) {
        auto* kept = new RetentionPanel(session, this);
        m_endOfKeeping = m_stack->count();
        addPart(kept, tr("End of keeping"), [] {}); // it reads when it is shown
    }
    m_choice->setObjectName(QStringLiteral("backupTasks"));
    m_choice->setAccessibleName(tr("What to do"));
    m_choice->setAnswers(m_names);
    m_choice->setCurrent(0);
    connect(m_choice, &Segments::chosen, this, &BackupPage::showPart);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kStack, 0, 0);
    column->setSpacing(space::kStack);
    column->addWidget(m_choice);
    column->addWidget(m_stack, 1);
}

void BackupPage::addTask(CopyTask* task, const QString& name) {
    addPart(task, name, [task] { task->startAfresh(); });
}

void BackupPage::addPart(QWidget* part, const QString& name, std::function<void()> afresh) {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(part);
    m_stack->addWidget(scroll);
    m_afresh.push_back(std::move(afresh));
    m_names << name;
}

void BackupPage::showPart(int index) {
    m_stack->setCurrentIndex(index);
    m_afresh[static_cast<std::size_t>(index)]();
}

void BackupPage::goToPart(int index) {
    if (index >= 0) {
        m_choice->setCurrent(index);
        if (m_stack->currentIndex() != index) { // what is typed there stays
            showPart(index);
        }
        m_choice->setFocus(Qt::OtherFocusReason);
    }
}

void BackupPage::showCheck() {
    goToPart(m_check);
}

void BackupPage::showRestore() {
    goToPart(m_restore);
}

void BackupPage::showEndOfKeeping() {
    goToPart(m_endOfKeeping);
}

void BackupPage::refresh() {
    if (m_make != nullptr) {
        m_make->showLast();
    }
}

QWidget* BackupPage::firstFocus() {
    return m_choice;
}

} // namespace zaklon::ui
