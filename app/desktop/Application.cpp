// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Application.h"

#include "app/desktop/DemonstrationWork.h"
#include "app/desktop/Pages.h"
#include "app/desktop/tour/LookTours.h"
#include "app/desktop/tour/Tour.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/DefinitionRule.h"
#include "core/catalogue/OwnDefinitions.h"
#include "core/demo/Demonstration.h"
#include "core/demo/PrintedPassphrase.h"
#include "core/tasks/PersonSummaryStore.h"
#include "core/vault/VaultHeader.h"
#include "ui/components/FocusPlace.h"
#include "ui/session/BackgroundWork.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Text.h"
#include "ui/shell/IdleWatch.h"
#include "ui/shell/Workspace.h"
#include "ui/unlock/FirstRunPage.h"
#include "ui/unlock/PreparingPage.h"
#include "ui/unlock/RecoverPage.h"
#include "ui/unlock/UnlockPage.h"
#include "ui/vault/OwnPassphraseDialog.h"
#include "ui/vault/StaffPage.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace zaklon::desktop {

namespace {

constexpr int kFailed = 1;

QString dataFolder(const QString& name) {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/") + name;
}

bool holdsVault(const QString& folder) {
    return QFileInfo::exists(folder + QStringLiteral("/vault.json"));
}

/// Before any key is there, so by the word of the header alone: enough for a hint.
bool saysDemonstration(const QString& folder) {
    const auto header = HeaderFile(ui::toText(folder)).read();
    return header && header->demonstration;
}

} // namespace

Application::Application(QApplication& qt, Options options)
    : m_qt(qt)
    , m_options(std::move(options))
    , m_preferences(ui::Preferences::standardFile())
    , m_appearance(qt)
    , m_environment{m_clock, recordCatalogue()} {
    if (m_options.language) {
        m_preferences.overrideLanguage(*m_options.language);
    }
    if (m_options.theme) {
        m_preferences.overrideTheme(*m_options.theme);
    }
    if (m_options.textPercent) {
        m_preferences.overrideTextPercent(*m_options.textPercent);
    }
    connect(&m_preferences, &ui::Preferences::appearanceChanged, this, &Application::changeLook);
    // Queued: the widgets that are made anew are those that ask for it.
    connect(&m_preferences, &ui::Preferences::languageChanged, this, &Application::changeLanguage,
            Qt::QueuedConnection);
}

Application::~Application() = default;

int Application::run() {
    if (!loadDefinitions()) {
        return kFailed;
    }
    changeLook();
    installWords();
    m_words = std::make_unique<ui::Words>(m_definitions->codes, m_preferences.language());
    m_window = std::make_unique<ui::MainWindow>(allPages(
        m_preferences, [this] { m_guidance->beginTutorial(); }, m_ownData));
    m_guidance = std::make_unique<Guidance>(*m_window, m_preferences);
    m_window->setLockMinutes(m_preferences.lockMinutes());
    connect(&m_preferences, &ui::Preferences::lockMinutesChanged, m_window.get(),
            [this] { m_window->setLockMinutes(m_preferences.lockMinutes()); });
    const auto hideOrNot = [this] {
        m_window->idleWatch().setHidesBehindOthers(m_preferences.hidesBehindOthers());
    };
    hideOrNot();
    connect(&m_preferences, &ui::Preferences::hidesBehindOthersChanged, m_window.get(), hideOrNot);
    connect(m_window.get(), &ui::MainWindow::locked, this, [this] { showUnlock(m_folder); });
    connect(m_window.get(), &ui::MainWindow::locked, &m_systemLock, &SystemLock::letSleep);
    connect(&m_systemLock, &SystemLock::lockWanted, m_window.get(), [this] {
        m_window->lock();
        if (m_window->session() == nullptr) {
            m_systemLock.letSleep(); // nothing was open
        }
    });
    m_systemLock.listen();
    if (m_options.size) {
        m_window->resize(*m_options.size);
    }
    if (!m_options.tour.isEmpty()) {
        m_scratch = std::make_unique<QTemporaryDir>();
        prepareDemonstration(demonstrationFolder(m_preferences.language()));
    } else if (m_options.demonstration) {
        prepareDemonstration(m_options.vault.isEmpty()
                                 ? demonstrationFolder(m_preferences.language())
                                 : m_options.vault);
    } else {
        showGate(startFolder());
    }
    showWindow();
    return QApplication::exec();
}

/// On a small screen the title bar takes its part: as large as there is room, nothing below the
/// edge. A size that was asked for, and the pictures of a tour, stay as they are.
void Application::showWindow() {
    constexpr int kTitleBar = 40; // about; the window manager does not tell before
    const QSize room = m_window->screen()->availableSize();
    const QSize wanted = m_window->size();
    const bool tight =
        room.width() <= wanted.width() || room.height() < wanted.height() + kTitleBar;
    if (tight && !m_options.size && m_options.tour.isEmpty()) {
        m_window->showMaximized();
    } else {
        m_window->show();
    }
}

bool Application::loadDefinitions() {
    // A tour shows the program as it is shipped.
    const auto own = m_options.tour.isEmpty() ? ownDefinitionsFolder() : std::filesystem::path();
    auto loaded = zaklon::loadDefinitions(own);
    if (!loaded) {
        QTextStream(stderr) << "The data that the program ships cannot be read; install it anew.\n";
        return false;
    }
    m_definitions = std::make_unique<ui::Definitions>(std::move(loaded->definitions));
    m_environment.afterPersonsChanged = personSummaryRefresh(m_clock, m_definitions->taskTerms());
    m_environment.definitionRule =
        definitionRule(m_definitions->questionnaires, m_definitions->pathways, m_definitions->codes,
                       m_definitions->limits);
    m_ownData = {QString::fromStdString(own.string()), std::move(loaded->refused)};
    return true;
}

QString Application::startFolder() const {
    if (!m_options.vault.isEmpty()) {
        return QFileInfo(m_options.vault).absoluteFilePath();
    }
    return m_preferences.folder().isEmpty() ? dataFolder(QStringLiteral("vault"))
                                            : m_preferences.folder();
}

ui::GateContext Application::gateContext() {
    return {m_environment,
            m_preferences,
            m_delay,
            [this](std::unique_ptr<Vault> vault) { enter(std::move(vault)); },
            [this](const QString&) { showFirstRun(dataFolder(QStringLiteral("vault"))); },
            [this](const QString& folder) { showUnlock(folder); },
            [this](const QString& folder) {
                show([this, folder] { return new ui::RecoverPage(gateContext(), folder); });
            }};
}

void Application::showGate(const QString& folder) {
    // Somebody who names a folder means that one, even if something is wrong with it.
    if (holdsVault(folder) || !m_options.vault.isEmpty()) {
        showUnlock(folder);
    } else {
        showFirstRun(folder);
    }
}

void Application::showUnlock(const QString& folder) {
    if (folder != m_folder) {
        m_userName.clear(); // known to another vault
        m_demoUser.clear();
    }
    m_folder = folder;
    show([this] { return makeUnlock(); });
}

ui::Gate* Application::makeUnlock() {
    auto* page = new ui::UnlockPage(gateContext(), m_folder);
    if (!m_userName.isEmpty()) {
        page->setUserName(m_userName);
    }
    if (!m_demoUser.isEmpty()) {
        page->setHint(tr("This is the demonstration."),
                      tr("User name: %1. Passphrase: %2")
                          .arg(m_demoUser, ui::toQString(demo::kDemoPassphrase)));
    } else if (m_userName.isEmpty() && saysDemonstration(m_folder)) { // nobody was in it yet
        page->setHint(tr("This is the demonstration."),
                      tr("User name: %1. Passphrase, unless it was changed: %2")
                          .arg(ui::toQString(demo::kDemoUsers.front().userName),
                               ui::toQString(demo::kDemoPassphrase)));
    }
    return page;
}

void Application::showFirstRun(const QString& folder) {
    auto context = gateContext();
    context.opened = [this](std::unique_ptr<Vault> vault) {
        enter(std::move(vault));
        m_window->workspace()->openPage(ui::PageKind::Staff);
        if (auto* staff = m_window->findChild<ui::StaffPage*>()) {
            staff->beginFirstSteps();
        }
    };
    show([this, context, folder] { return new ui::FirstRunPage(context, folder); });
}

void Application::show(std::function<ui::Gate*()> makeGate) {
    m_makeGate = std::move(makeGate);
    m_gate = m_makeGate();
    m_window->showGate(m_gate);
}

/// In the language of now, and nothing that was typed is lost.
void Application::showGateAnew() {
    if (m_gate == nullptr) {
        return; // something is being prepared, where nobody chooses a language
    }
    ui::Gate* fresh = m_makeGate();
    fresh->goOnFrom(*m_gate);
    m_gate = fresh;
    m_window->showGate(fresh);
}

/// One for each language: what stands in it is written in that language.
QString Application::demonstrationFolder(Language language) const {
    auto name = QStringLiteral("demonstration");
    if (language != Language::English) {
        name += QStringLiteral("-") + ui::languageCode(language);
    }
    return m_scratch ? m_scratch->filePath(name) : dataFolder(name);
}

void Application::prepareDemonstration(const QString& folder) {
    m_folder = folder;
    const bool isNew = !holdsVault(folder) && !m_scratch;
    auto* page = new ui::PreparingPage(tr("Preparing the demonstration"),
                                       tr("People are being invented. This happens once."));
    m_window->showGate(page);
    auto* work = new ui::BackgroundWork(page);
    connect(work, &ui::BackgroundWork::progressed, page, [page](quint64 done, quint64 total) {
        page->setProgress(static_cast<int>(done), static_cast<int>(total));
    });
    work->run(openDemonstration(folder, m_preferences.language(), m_environment),
              [this, page, isNew](Result<std::unique_ptr<Vault>> opened) {
                  if (opened) {
                      enter(std::move(*opened), isNew);
                      return;
                  }
                  if (opened.error().code == ErrorCode::WrongPassphrase) { // it was changed here
                      QTimer::singleShot(0, this, [this] { showUnlock(m_folder); });
                      return;
                  }
                  const auto words = ui::errorText(opened.error());
                  page->showProblem(words.what, words.next);
                  if (m_scratch) {
                      QTextStream(stderr) << "tour: " << words.what << '\n';
                      QApplication::exit(kFailed);
                  }
              });
}

void Application::enter(std::unique_ptr<Vault> vault, bool isNewDemonstration) {
    m_folder = QString::fromStdString(vault->folder().string());
    m_userName = ui::toQString(vault->session().worker.userName);
    m_preferences.setFolder(m_folder);
    auto session = std::make_unique<ui::Session>(std::move(vault), *m_definitions, *m_words);
    session->setRevealSeconds(m_preferences.revealSeconds());
    connect(&m_preferences, &ui::Preferences::revealSecondsChanged, session.get(),
            [this, opened = session.get()] {
                opened->setRevealSeconds(m_preferences.revealSeconds());
            });
    // At the lock, because a passphrase may be changed until then.
    connect(session.get(), &ui::Session::locking, this,
            [this, opened = session.get()] { noteDemoUser(opened->vault()); });
    m_window->enter(std::move(session));
    m_guidance->entered(isNewDemonstration);
    if (auto* own =
            ui::OwnPassphraseDialog::askIfFirst(*m_window->session(), *m_window->workspace())) {
        // Queued: locking deletes the button that asks for it.
        connect(own, &ui::OwnPassphraseDialog::lockWanted, m_window.get(), &ui::MainWindow::lock,
                Qt::QueuedConnection);
    }
    if (m_scratch && !m_options.tour.isEmpty()) {
        startTour();
    }
}

/// Whoever locked, or the first user if that is nobody of the demonstration's own.
void Application::noteDemoUser(const Vault& vault) {
    const auto& users = demo::kDemoUsers;
    const bool isOne = std::any_of(users.begin(), users.end(), [this](const auto& each) {
        return ui::toQString(each.userName) == m_userName;
    });
    const auto user = isOne ? m_userName : ui::toQString(users.front().userName);
    const bool opens = demo::opensByPrinted(vault, ui::toText(user)).value_or(false);
    m_demoUser = opens ? user : QString();
}

void Application::startTour() {
    const QString folder = m_options.tour;
    m_options.tour.clear(); // unlocking again during the tour does not start it again
    if (m_options.everyLook) {
        startMatrix(folder);
        return;
    }
    const auto script = [this](const QString& scratch) {
        return m_options.onlyPages ? everyPage(scratch, m_folder) : wholeTour(scratch);
    };
    auto* tour = new Tour(*m_window, folder, script, this);
    connect(tour, &Tour::finished, this, [this](bool good) {
        m_window->lock();
        QApplication::exit(good ? 0 : kFailed);
    });
    QTimer::singleShot(0, tour, &Tour::start);
}

void Application::installWords() {
    m_translation.install(m_preferences.language());
    if (m_options.mirrored) {
        m_translation.installMirrorTest();
    }
    QApplication::setLayoutDirection(m_options.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

void Application::startMatrix(const QString& folder) {
    std::vector<Look> looks = everyLook();
    if (m_options.theme) {
        std::erase_if(looks, [this](const Look& look) { return look.theme != *m_options.theme; });
    }
    auto* tours = new LookTours(
        *m_window, folder, std::move(looks), [this](const Look& look) { return apply(look); },
        this);
    connect(tours, &LookTours::finished, this, [this](bool good) {
        m_window->lock();
        QApplication::exit(good ? 0 : kFailed);
    });
    QTimer::singleShot(0, tours, &LookTours::start);
}

/// On the demonstration in the language of the look. False if there is none.
bool Application::apply(const Look& look) {
    m_preferences.overrideLanguage(look.language);
    m_preferences.overrideTheme(look.theme);
    m_preferences.overrideTextPercent(look.textPercent);
    m_options.mirrored = look.mirrored;
    m_window->resize(look.size);
    changeLook();
    changeLanguage();
    QCoreApplication::sendPostedEvents(m_window.get()); // what the looks ask for is done now
    const auto folder = demonstrationFolder(look.language);
    if (QFileInfo(folder) == QFileInfo(m_folder)) {
        return true;
    }
    m_window->lock();
    auto opened = openDemonstration(folder, look.language, m_environment)(
        [](std::uint64_t, std::uint64_t) { return true; });
    if (opened) {
        enter(std::move(*opened));
    }
    return opened.has_value();
}

void Application::changeLanguage() {
    installWords();
    m_words->setLanguage(m_preferences.language());
    if (m_window->isUnlocked()) {
        m_window->rebuild();
    } else {
        // Who goes on with the next arrow goes on among the languages.
        const QString choice = ui::nameOfChoice(*m_window);
        showGateAnew();
        m_guidance->rebuild();
        ui::focusNamed(choice, *m_window);
    }
}

void Application::changeLook() {
    const qreal scale = m_preferences.textPercent() / 100.0;
    const bool resized = scale != m_appearance.theme().textScale;
    m_appearance.setTextScale(scale);
    m_appearance.setMode(m_preferences.theme());
    if (resized && m_window != nullptr && m_window->isUnlocked()) {
        // Columns are as wide as their text asks when they are made. Queued: a button of what is
        // made anew asks for it.
        QMetaObject::invokeMethod(m_window.get(), &ui::MainWindow::rebuild, Qt::QueuedConnection);
    }
}

} // namespace zaklon::desktop
