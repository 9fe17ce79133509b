// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/components/FocusPlace.h"
#include "ui/session/BackgroundWork.h"
#include "ui/session/HelpTopic.h"
#include "ui/shell/ClipboardGuard.h"
#include "ui/shell/Concealment.h"
#include "ui/shell/EnterKey.h"
#include "ui/shell/FieldKeys.h"
#include "ui/shell/FocusSight.h"
#include "ui/shell/GateKeys.h"
#include "ui/shell/IdleWatch.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/Places.h"
#include "ui/shell/PrivacyKeys.h"
#include "ui/shell/ReadingOrder.h"
#include "ui/shell/Scrim.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/SideRoom.h"
#include "ui/shell/StrayTyping.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/WorkspaceCommands.h"
#include "ui/shell/WorkspaceKeys.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QKeyEvent>
#include <QPixmapCache>
#include <QStackedWidget>
#include <QThread>
#include <QTimer>

namespace zaklon::ui {

namespace {

constexpr QSize kSmallest(960, 540);
constexpr QSize kReference(1366, 768);

void rejectDialogs() {
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* dialog = qobject_cast<QDialog*>(window);
            dialog != nullptr && dialog->isVisible()) {
            dialog->reject();
        }
    }
}

/// True while a dialog of one of our pages still waits for its answer further down the stack.
bool isInsideDialog() {
    return QThread::currentThread()->loopLevel() > 1;
}

} // namespace

MainWindow::MainWindow(ShellPages pages, QWidget* parent)
    : QMainWindow(parent)
    , m_pages(std::move(pages))
    , m_root(new QStackedWidget)
    , m_room(new SideRoom(m_root, this))
    , m_concealment(new Concealment(this))
    , m_enter(new EnterKey(*this))
    , m_idle(new IdleWatch(this))
    , m_clipboard(new ClipboardGuard(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    new StrayTyping(*this);
    setWindowTitle(QStringLiteral("Zaklon")); // never the vault, a code or a name
    m_root->setObjectName(QStringLiteral("root"));
    setCentralWidget(m_room);
    setMinimumSize(kSmallest);
    resize(kReference);
    new FieldKeys(*this);
    new FocusSight(*this);
    new Scrim(*this);
    listen();
}

MainWindow::~MainWindow() {
    dropWorkspace(); // pages refer to the session
}

void MainWindow::listen() {
    auto* keys = new PrivacyKeys(this);
    connect(keys, &PrivacyKeys::hideRequested, this, &MainWindow::conceal);
    connect(keys, &PrivacyKeys::lockRequested, this, &MainWindow::lock);
    connect(keys, &PrivacyKeys::helpRequested, this, &MainWindow::requestHelp);
    connect(m_idle, &IdleWatch::lockDue, this, &MainWindow::lock);
    connect(m_idle, &IdleWatch::hideDue, this, &MainWindow::conceal);
    connect(m_clipboard, &ClipboardGuard::copied, this, [this] {
        if (m_workspace != nullptr) {
            m_workspace->say(tr("Copied. Cleared from the clipboard in %1 seconds.")
                                 .arg(ClipboardGuard::kClearAfterMs / 1000));
        }
    });
    // A name is shown to the one who looks, not to the task switcher; a dialog of ours is no
    // switch.
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive && m_session != nullptr) {
                    m_session->conceal();
                }
            });
    // Queued: the cover that asks for the lock is handling a key.
    connect(m_concealment, &Concealment::lockDue, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_concealment, &Concealment::returned, this, [this] {
        if (m_workspace == nullptr && m_gate != nullptr) {
            m_gate->setFocus(Qt::OtherFocusReason);
        }
    });
}

void MainWindow::showGate(QWidget* gate) {
    delete m_gate;
    m_gate = gate;
    m_root->addWidget(gate);
    auto* keys = new GateKeys(*gate);
    connect(keys, &GateKeys::helpRequested, this, &MainWindow::requestHelp);
    connect(keys, &GateKeys::leaveRequested, this, &QWidget::close, Qt::QueuedConnection);
    if (m_workspace == nullptr) {
        m_root->setCurrentWidget(gate);
        gate->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::enter(std::unique_ptr<Session> session) {
    m_session = std::move(session);
    // Queued: the button that asks for it is on a page, and the pages go.
    connect(m_session.get(), &Session::presentationRequested, this, &MainWindow::present,
            Qt::QueuedConnection);
    const bool sameWorker = m_left && m_left->worker == m_session->worker().id;
    const auto left = sameWorker ? *m_left : Left{};
    makeWorkspace(left.place, left.tabs, left.lastPerson);
    if (sameWorker) {
        m_workspace->focusDraft(); // what the lock interrupted
    }
    if (m_session->vault().header().isPrevious) {
        Q_EMIT m_session->failed({ErrorCode::DamagedHeader, std::string(kPreviousHeader), {}});
    }
    m_left.reset();
    m_idle->start();
    if (m_gate != nullptr) {
        m_gate->deleteLater(); // its button is being pressed
        m_gate = nullptr;
    }
}

void MainWindow::makeWorkspace(const Place& place, const std::vector<Place>& tabs,
                               const RecordId& last) {
    setLocale(QLocale()); // a window keeps the one it was made with, and dates speak by it
    m_workspace = new Workspace(*m_session, m_pages, m_root);
    m_commands = new WorkspaceCommands(*m_session, *m_workspace, m_pages, m_recent, *m_room);
    m_actions = new ShellActions(m_session->role(), m_session->isPresenting(), this);
    connect(m_workspace, &Workspace::searchRequested, this,
            [this](const QString& typed) { openCommandBox(typed); });
    connect(m_workspace, &Workspace::hideRequested, this, &MainWindow::conceal);
    // Queued: locking deletes the button that asks for it.
    connect(m_workspace, &Workspace::lockRequested, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::personShown, this,
            [this](const RecordId& person) { m_recent.note(person); });
    connectActions();
    m_root->addWidget(m_workspace);
    m_root->setCurrentWidget(m_workspace);
    m_workspace->setTabs(tabs, last);
    m_workspace->open(place);
}

void MainWindow::connectActions() {
    connect(m_actions->find(), &QAction::triggered, this, [this] { openCommandBox({}); });
    connect(m_actions->recent(), &QAction::triggered, this,
            [this] { m_commands->open({}, *m_actions, WorkspaceCommands::Offer::RecentPersons); });
    connect(m_actions->hide(), &QAction::triggered, this, &MainWindow::conceal);
    connect(m_actions->lock(), &QAction::triggered, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_actions->leave(), &QAction::triggered, this, &QWidget::close, Qt::QueuedConnection);
    connect(m_actions->keys(), &QAction::triggered, this, &MainWindow::showKeys);
    m_actions->law()->setVisible(m_pages.readLaw != nullptr);
    connect(m_actions->law(), &QAction::triggered, this, [this] {
        if (m_pages.readLaw) {
            m_pages.readLaw(*m_session, *this);
        }
    });
    connect(m_actions->help(), &QAction::triggered, this, &MainWindow::requestHelp);
    connect(m_actions->tutorial(), &QAction::triggered, this, &MainWindow::tutorialRequested);
    m_actions->tutorial()->setVisible(m_session->isDemonstration());
    connectKeys(*m_actions, *m_session, *m_workspace);
}

void MainWindow::dropWorkspace() {
    if (m_session != nullptr) {
        m_session->prepareLeave();
    }
    delete m_actions;
    m_actions = nullptr;
    m_commands = nullptr; // belongs to the workspace
    delete m_workspace;
    m_workspace = nullptr;
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (!m_enter->press(*event)) {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::rebuild() {
    if (m_workspace != nullptr) {
        // Who goes on with the next arrow goes on in the same choice, not in the first of the page.
        const auto choice = nameOfChoice(*m_workspace);
        remake([] {});
        focusNamed(choice, *m_workspace);
    }
}

/// Everything stands where it stood, with the tabs; `meanwhile` runs while no page is there.
void MainWindow::remake(const std::function<void()>& meanwhile) {
    const Place place = m_workspace->place();
    const auto tabs = m_workspace->tabs();
    const RecordId last = m_workspace->lastPerson();
    dropWorkspace();
    meanwhile();
    makeWorkspace(place, tabs, last);
    Q_EMIT remade();
}

void MainWindow::present(bool on) {
    if (m_workspace == nullptr || m_session->isPresenting() == on) {
        return;
    }
    m_session->conceal();
    // Pages go while names may still be read: drafts are kept whole.
    remake([this, on] { m_session->setPresenting(on); });
}

void MainWindow::setLockMinutes(int minutes) {
    m_idle->setLimitMinutes(minutes);
}

void MainWindow::conceal() {
    if (m_session != nullptr) {
        m_session->conceal();
        m_clipboard->clearSensitive();
        m_commands->dismiss();
        m_concealment->cover();
        Q_EMIT hidden();
    }
}

void MainWindow::openCommandBox(const QString& typed) {
    m_commands->open(typed, *m_actions);
}

void MainWindow::showKeys() {
    Page* page = m_workspace->currentPage();
    auto* sheet = new KeySheet(m_workspace->title(),
                               page != nullptr ? page->pageActions() : QList<QAction*>(),
                               m_actions->all(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::requestHelp() {
    const QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr || !focus->isVisible()) {
        focus = focusWidget(); // what this window remembers while no window is active
    }
    const QWidget* front = QApplication::activeModalWidget();
    if (front != nullptr && !front->isAncestorOf(focus)) {
        focus = front; // a dialog that was just opened may not have the keys yet
    }
    QString topic = helpTopicOf(focus);
    if (m_workspace != nullptr && m_commands->isOpen()) {
        m_commands->dismiss();
    } else if (topic.isEmpty() && m_workspace != nullptr) {
        topic = helpTopicOf(m_workspace->currentPage());
    }
    Q_EMIT helpRequested(topic);
}

void MainWindow::lock() {
    if (m_session == nullptr || m_locking) {
        return;
    }
    m_locking = true;
    m_idle->stop();
    m_session->conceal();
    m_concealment->cover(); // painted before anything else takes time, over every window
    stopWork();
    m_session->prepareLock();
    m_workspace->hide();
    rejectDialogs();
    m_concealment->uncoverAfterLock();
    finishLock();
}

/// A copy in the making would hold off the drafts that are kept now.
void MainWindow::stopWork() {
    const auto works = m_workspace->findChildren<BackgroundWork*>();
    for (auto* work : works) {
        work->stop();
    }
}

void MainWindow::finishLock() {
    if (isInsideDialog()) {
        QTimer::singleShot(0, this, &MainWindow::finishLock);
        return;
    }
    m_left = Left{m_session->worker().id, m_workspace->place(), m_workspace->tabs(),
                  m_workspace->lastPerson()};
    m_recent.forget();
    dropWorkspace();
    m_session.reset(); // closes the files and wipes the keys
    QPixmapCache::clear();
    m_clipboard->clearOurs();
    m_locking = false;
    Q_EMIT locked();
}

bool MainWindow::focusNextPrevChild(bool next) {
    return focusAlongReading(*m_room, next);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    lock();
    QMainWindow::closeEvent(event);
}

} // namespace zaklon::ui
