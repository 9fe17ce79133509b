// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the program together: data, words, look, environment of the vault, gates, window.
#pragma once

#include "app/desktop/Guidance.h"
#include "app/desktop/Options.h"
#include "app/desktop/SystemLock.h"
#include "app/desktop/Translation.h"
#include "app/desktop/tour/Look.h"
#include "core/vault/Vault.h"
#include "ui/session/Definitions.h"
#include "ui/session/Preferences.h"
#include "ui/session/Words.h"
#include "ui/settings/OwnData.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Appearance.h"
#include "ui/unlock/Gate.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QApplication;
class QTemporaryDir;

namespace zaklon::desktop {

class Application final : public QObject {
    Q_OBJECT

  public:
    Application(QApplication& qt, Options options);
    ~Application() override;

    /// Until the window is closed or the tour has ended; the exit code.
    int run();

  private:
    bool loadDefinitions();
    QString startFolder() const;
    void showGate(const QString& folder);
    void showUnlock(const QString& folder);
    void showFirstRun(const QString& folder);
    ui::Gate* makeUnlock();
    /// Keeps how the page before the vault is made: another language makes it again.
    void show(std::function<ui::Gate*()> makeGate);
    void showGateAnew();
    QString demonstrationFolder(Language language) const;
    void prepareDemonstration(const QString& folder);
    void installWords();
    void enter(std::unique_ptr<Vault> vault, bool isNewDemonstration = false);
    void noteDemoUser(const Vault& vault);
    void showWindow();
    void changeLanguage();
    void changeLook();
    void startTour();
    void startMatrix(const QString& folder);
    bool apply(const Look& look);
    ui::GateContext gateContext();

    QApplication& m_qt;
    Options m_options;
    ui::Preferences m_preferences;
    ui::Appearance m_appearance;
    Translation m_translation;
    std::unique_ptr<ui::Definitions> m_definitions;
    ui::OwnData m_ownData;
    std::unique_ptr<ui::Words> m_words;
    SystemClock m_clock;
    VaultEnvironment m_environment;
    ui::UnlockDelay m_delay;
    std::function<ui::Gate*()> m_makeGate;
    QPointer<ui::Gate> m_gate; ///< what stands in the window while the vault is locked
    std::unique_ptr<QTemporaryDir> m_scratch; ///< of the tour
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Guidance> m_guidance;
    SystemLock m_systemLock;
    QString m_folder;   ///< of the vault that is open or was last
    QString m_userName; ///< of whoever opened it; never leaves this process
    QString m_demoUser; ///< who comes into it by the printed passphrase; empty: nobody
};

} // namespace zaklon::desktop
