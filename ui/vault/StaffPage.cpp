// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/StaffPage.h"

#include "core/vault/Recovery.h"
#include "core/vault/StaffAccess.h"
#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftLine.h"
#include "ui/session/BackgroundWork.h"
#include "ui/session/RoleTable.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"
#include "ui/vault/AddColleaguePanel.h"
#include "ui/vault/PassphrasePanel.h"
#include "ui/vault/RecoveryPanel.h"
#include "ui/vault/StaffModel.h"
#include "ui/vault/WorkerPanel.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>

namespace zaklon::ui {

namespace {

constexpr int kPanelWidth = 420;
constexpr int kUserColumn = 170;
constexpr int kRoleColumn = 150;
constexpr int kStateColumn = 130;

} // namespace

StaffPage::StaffPage(Session& session, Navigator&, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(new StaffModel(this))
    , m_table(new TableView(this))
    , m_count(new TextLabel({}, TextRole::Body, &Theme::text2, this))
    , m_addButton(new QPushButton(icon(IconName::Plus), tr("New colleague"), this))
    , m_panels(new QStackedWidget(this))
    , m_worker(new WorkerPanel(may(session.role(), Act::GrantAccess), this))
    , m_add(new AddColleaguePanel(session, this))
    , m_passphrase(new PassphrasePanel(session.words().language(), this))
    , m_recovery(new RecoveryPanel(session, this))
    , m_recoveryState(new Banner(Tone::Info, IconName::Key, {}, {}, this))
    , m_work(new BackgroundWork(this)) {
    m_table->setObjectName(QStringLiteral("staffTable"));
    m_table->setAccessibleName(tr("Who has access"));
    m_addButton->setObjectName(QStringLiteral("newColleague"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kPage, space::kStack, space::kPage, space::kPage);
    row->setSpacing(space::kCard);
    auto* list = listSide();
    auto* panels = panelSide();
    row->addWidget(list, 1);
    row->addWidget(panels);
    new SidePlace(*this, *row, *list, *panels, SidePlace::Narrow::Below, {kPanelWidth});
    connect(m_worker, &WorkerPanel::passphraseWanted, this, &StaffPage::beginPassphrase);
    connect(m_worker, &WorkerPanel::removalWanted, this, &StaffPage::remove);
    connect(m_add, &StaffPanel::confirmed, this, &StaffPage::add);
    connect(m_add, &StaffPanel::cancelled, this, &StaffPage::showWorker);
    connect(m_passphrase, &StaffPanel::confirmed, this, &StaffPage::changePassphrase);
    connect(m_passphrase, &StaffPanel::cancelled, this, &StaffPage::showWorker);
    connect(m_recoveryState, &Banner::actionTriggered, this, &StaffPage::beginRecovery);
    connect(m_recovery, &StaffPanel::cancelled, this, &StaffPage::showWorker);
    connect(m_recovery, &RecoveryPanel::complete, this, &StaffPage::activateShares);
}

QWidget* StaffPage::listSide() {
    auto* side = new QFrame(this);
    setRegion(*side);
    setButtonKind(*m_addButton, ButtonKind::Primary);
    m_addButton->setVisible(may(m_session.role(), Act::GrantAccess));
    connect(m_addButton, &QPushButton::clicked, this, &StaffPage::beginColleague);
    if (may(m_session.role(), Act::GrantAccess)) {
        auto* action = new QAction(tr("New colleague"), this);
        action->setShortcut(Qt::CTRL | Qt::Key_N);
        connect(action, &QAction::triggered, m_addButton, &QPushButton::click);
        addAction(action);
    }
    auto* head = new QHBoxLayout;
    m_count->setWordWrap(true);
    head->addWidget(m_count, 1);
    head->addWidget(m_addButton);
    m_firstSteps = new Banner(Tone::Info, IconName::Key, {}, {}, side);
    m_firstSteps->setObjectName(QStringLiteral("firstSteps"));
    m_firstSteps->setAction(tr("Later"));
    m_firstSteps->hide();
    connect(m_firstSteps, &Banner::actionTriggered, this, [this] {
        showFirstStep(FirstStep::None);
        showWorker();
        firstFocus()->setFocus();
    });
    m_waiting = new DraftLine(m_session, {"new_colleague"}, side);
    connect(m_waiting, &DraftLine::goOn, this, &StaffPage::beginColleague);
    auto* card = new Card({}, Card::Padding::None, side);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setColumnWidth(0, kUserColumn);
    m_table->setColumnWidth(2, kRoleColumn);
    m_table->setColumnWidth(3, kStateColumn);
    m_table->stretchColumn(1);
    m_table->setWrapsWords(); // a name is read whole, also beside help
    card->content().addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StaffPage::showRow);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kRow);
    column->addWidget(m_firstSteps);
    column->addLayout(head);
    column->addWidget(m_waiting);
    m_recoveryState->setObjectName(QStringLiteral("recoveryState"));
    column->addWidget(m_recoveryState); // above: below a short list nobody would see it
    column->addWidget(card, 1);
    keepRingRoom(*side);
    return side;
}

/// A colleague, and below it what her role and the others can see.
QWidget* StaffPage::workerSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kStack);
    column->addWidget(m_worker);
    auto* roles = new Card(tr("What each role can see"), Card::Padding::Normal, side);
    roles->content().addWidget(new RoleTable(roles));
    column->addWidget(roles);
    column->addStretch(1);
    return side;
}

QWidget* StaffPage::panelSide() {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(workerSide());
    m_panels->addWidget(scroll);
    for (StaffPanel* panel :
         {static_cast<StaffPanel*>(m_add), static_cast<StaffPanel*>(m_passphrase),
          static_cast<StaffPanel*>(m_recovery)}) {
        m_panels->addWidget(panel); // its fields scroll, and its buttons stay in sight
    }
    setRegion(*m_panels);
    return m_panels;
}

void StaffPage::refresh() {
    if (m_work->isRunning()) {
        return; // the vault belongs to the other thread now
    }
    const Worker* before = current();
    const RecordId chosen = before != nullptr ? before->id : m_session.worker().id;
    auto workers = StaffAccess(m_session.vault()).list();
    if (!workers) {
        Q_EMIT m_session.failed(workers.error());
        return;
    }
    m_reading = true;
    m_model->showStaff(std::move(*workers));
    m_count->setText(tr("%n colleague(s) can open this vault.", nullptr, m_model->activeCount()));
    m_table->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(chosen)), 0));
    m_reading = false;
    if (m_panels->currentIndex() == 0) {
        showWorker(); // what is half typed in another panel stays
    }
    showRecovery();
}

QWidget* StaffPage::firstFocus() {
    return m_table;
}

const Worker* StaffPage::current() const {
    return m_model->at(m_table->currentIndex());
}

void StaffPage::showRow() {
    if (!m_reading) {
        showWorker();
    }
}

/// Leaving a form is not putting off a step: only doing it ends it, or 'Later'.
void StaffPage::followFirstStep(FirstStep done, FirstStep left) {
    if (m_firstStep == FirstStep::Shares) {
        showFirstStep(left);
    } else if (m_firstStep == done) {
        showFirstStep(FirstStep::None);
    }
}

void StaffPage::beginFirstSteps() {
    beginRecovery();
    showFirstStep(FirstStep::Shares);
}

void StaffPage::showFirstStep(FirstStep step) {
    m_firstStep = step;
    m_firstSteps->setVisible(step != FirstStep::None);
    if (step == FirstStep::Shares) {
        m_firstSteps->setSentence(tr("The vault is made. Two steps are left: recovery shares, then "
                                     "access for a first colleague."));
        m_firstSteps->setDetail(
            tr("Both protect against a forgotten passphrase. This page has them at any time."));
    } else if (step == FirstStep::Colleague) {
        m_firstSteps->setSentence(tr("One step is left: access for a first colleague."));
        m_firstSteps->setDetail(tr("Two people who can open the vault are safer than one."));
    } else if (step == FirstStep::LastShares) {
        m_firstSteps->setSentence(tr("One step is left: recovery shares."));
        m_firstSteps->setDetail(tr("They open the vault if every passphrase is forgotten."));
    }
    if (step != FirstStep::None) {
        m_firstSteps->announceNow();
    }
}

void StaffPage::showWorker() {
    m_add->clear();
    m_passphrase->clear();
    m_recovery->clear();
    m_panels->setCurrentIndex(0);
    m_waiting->look(RecordId(), !m_addButton->isVisibleTo(this));
    if (const Worker* worker = current()) {
        m_worker->show(*worker, worker->id == m_session.worker().id);
    }
}

void StaffPage::beginColleague() {
    if (m_panels->currentIndex() != 1) {
        m_panels->setCurrentIndex(1);
        m_add->begin();
        m_waiting->hide();
    }
    m_add->setFocus();
}

void StaffPage::beginPassphrase() {
    const Worker* worker = current();
    if (worker == nullptr) {
        return;
    }
    const bool own = worker->id == m_session.worker().id;
    m_panels->setCurrentIndex(2);
    m_passphrase->begin(own ? QString() : toQString(worker->userName));
}

void StaffPage::derive(std::function<Status()> work, std::function<void(const Status&)> then) {
    // The vault belongs to the other thread for this second: nothing else may read it.
    m_still.emplace(*window());
    m_add->setBusy(true);
    m_passphrase->setBusy(true);
    m_recovery->setBusy(true);
    m_work->run([work = std::move(work)](const Progress&) { return work(); },
                [this, then = std::move(then)](const Status& status) {
                    m_add->setBusy(false);
                    m_passphrase->setBusy(false);
                    m_recovery->setBusy(false);
                    m_still->giveBack();
                    m_still.reset();
                    then(status);
                });
}

void StaffPage::finish(const QString& sentence) {
    showWorker();
    refresh();
    m_session.announceDone(sentence);
}

void StaffPage::add() {
    auto colleague = m_add->colleague();
    if (!colleague) {
        return;
    }
    const QString name = toQString(colleague->userName);
    derive(
        [&vault = m_session.vault(),
         wanted = std::make_shared<NewColleague>(std::move(*colleague))]() -> Status {
            const auto added = StaffAccess(vault).add(*wanted);
            return added ? Status() : Status(passOn(added));
        },
        [this, name](const Status& status) {
            if (status) {
                m_add->finish();
                finish(tr("Access is given to %1.").arg(name));
                followFirstStep(FirstStep::Colleague, FirstStep::LastShares);
            } else {
                m_add->showError(status.error());
            }
        });
}

void StaffPage::changePassphrase() {
    const Worker* worker = current();
    auto change = m_passphrase->change();
    if (worker == nullptr || !change) {
        return;
    }
    const RecordId id = worker->id;
    const bool own = id == m_session.worker().id;
    derive(
        [&vault = m_session.vault(), id, own,
         secrets = std::make_shared<PassphrasePanel::Change>(std::move(*change))] {
            StaffAccess access(vault);
            return own ? access.changePassphrase(secrets->present, secrets->fresh)
                       : access.resetPassphrase(id, secrets->fresh);
        },
        [this, own](const Status& status) {
            if (status) {
                finish(own ? tr("Your passphrase is changed.")
                           : tr("The new passphrase is set. Tell it in person."));
                return;
            }
            m_passphrase->showError(status.error());
        });
}

void StaffPage::remove() {
    const Worker* worker = current();
    if (worker == nullptr) {
        return;
    }
    const QString name = toQString(worker->userName);
    const auto removed = StaffAccess(m_session.vault()).remove(worker->id);
    if (!removed) {
        Q_EMIT m_session.failed(removed.error());
        return;
    }
    finish(tr("%1 cannot open the vault any more.").arg(name));
}

void StaffPage::showRecovery() {
    const auto set = activeRecoverySet(m_session.vault());
    if (!set) {
        m_recoveryState->hide(); // a role that does not see it has nothing to do about it
        return;
    }
    const bool mayMake = may(m_session.role(), Act::GrantAccess) &&
                         m_session.vault().keys().confidential.has_value();
    if (!*set) {
        m_recoveryState->setTone(Tone::Attention);
        m_recoveryState->setSentence(tr("There are no recovery shares."));
        m_recoveryState->setDetail(
            tr("If every coordinator forgets the passphrase, the records are lost."));
        m_recoveryState->setAction(mayMake ? tr("Make shares") : QString());
        return;
    }
    const auto& shares = **set;
    const auto& words = m_session.words();
    m_recoveryState->setTone(shares.usedOn ? Tone::Attention : Tone::Good);
    m_recoveryState->setSentence(
        tr("%1 of %2 recovery shares open the vault.").arg(shares.threshold).arg(shares.shares));
    m_recoveryState->setDetail(shares.usedOn
                                   ? tr("They were used on %1 and have met. Make new ones.")
                                         .arg(words.shortDate(*shares.usedOn, m_session.today()))
                                   : tr("Made on %1, each on paper with one director.")
                                         .arg(words.shortDate(shares.madeOn, m_session.today())));
    m_recoveryState->setAction(mayMake ? tr("Make new shares") : QString());
}

void StaffPage::beginRecovery() {
    m_panels->setCurrentIndex(3);
    m_recovery->begin();
}

void StaffPage::activateShares() {
    derive(
        [ceremony = m_recovery->ceremony()]() -> Status {
            const auto active = ceremony->activate();
            return active ? Status() : Status(passOn(active));
        },
        [this](const Status& status) {
            if (status) {
                const bool goesOn = m_firstStep == FirstStep::Shares;
                finish(tr("The recovery shares are in force."));
                if (goesOn) {
                    beginColleague();
                }
                followFirstStep(FirstStep::LastShares, FirstStep::Colleague);
            } else {
                m_recovery->showError(status.error());
            }
        });
}

} // namespace zaklon::ui
