// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open the vault, for everybody to see; giving and ending access for those who may.
#pragma once

#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"
#include "ui/vault/StillWindow.h"

#include <optional>

class QPushButton;
class QStackedWidget;

namespace zaklon::ui {

class AddColleaguePanel;
class BackgroundWork;
class Banner;
class DraftLine;
class PassphrasePanel;
class RecoveryPanel;
class StaffModel;
class TableView;
class TextLabel;
class WorkerPanel;

class StaffPage final : public Page {
    Q_OBJECT

  public:
    StaffPage(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Staff and access"); }
    void refresh() override;
    QWidget* firstFocus() override;

    /// What is left after a vault was made (ui.md 5, first run): recovery shares, each typed back,
    /// then access for a first colleague. Each can wait.
    void beginFirstSteps();

  private:
    /// Shares: both of them are left, and shares come first.
    enum class FirstStep { None, Shares, Colleague, LastShares };
    void showFirstStep(FirstStep step);
    /// One of them is done: `done` was the last one, of both `left` stays.
    void followFirstStep(FirstStep done, FirstStep left);
    QWidget* listSide();
    QWidget* workerSide();
    QWidget* panelSide();
    void showWorker();
    void showRow();
    void beginPassphrase();
    void beginColleague();
    void add();
    void changePassphrase();
    void remove();
    void showRecovery();
    void beginRecovery();
    void activateShares();
    /// Runs off the GUI thread with the page standing still.
    void derive(std::function<Status()> work, std::function<void(const Status&)> then);
    void finish(const QString& sentence);
    const Worker* current() const;

    Session& m_session;
    StaffModel* m_model;
    TableView* m_table;
    TextLabel* m_count;
    QPushButton* m_addButton;
    QStackedWidget* m_panels;
    WorkerPanel* m_worker;
    AddColleaguePanel* m_add;
    PassphrasePanel* m_passphrase;
    RecoveryPanel* m_recovery;
    Banner* m_recoveryState;
    DraftLine* m_waiting = nullptr;
    Banner* m_firstSteps = nullptr;
    FirstStep m_firstStep = FirstStep::None;
    BackgroundWork* m_work;
    std::optional<StillWindow> m_still; ///< while another thread has the vault
    bool m_reading = false;             ///< the list is being filled
};

} // namespace zaklon::ui
