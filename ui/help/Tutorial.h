// SPDX-License-Identifier: GPL-3.0-or-later
// The first day, on the demonstration: what is to be tried and what was. Lives as long as the
// program, so that it goes on after a lock; holds nothing of the vault.
#pragma once

#include <QObject>

#include <array>
#include <optional>

namespace zaklon::ui {

enum class TutorialStep {
    FindPerson,
    SafeContact,
    RevealName,
    RecordContact,
    AssessRisk,
    AddAction,
    SeeToday,
    HideAndLock,
    MakeBackup
};
inline constexpr std::array kTutorialSteps{
    TutorialStep::FindPerson,    TutorialStep::SafeContact, TutorialStep::RevealName,
    TutorialStep::RecordContact, TutorialStep::AssessRisk,  TutorialStep::AddAction,
    TutorialStep::SeeToday,      TutorialStep::HideAndLock, TutorialStep::MakeBackup};

class Tutorial final : public QObject {
    Q_OBJECT

  public:
    enum class State {
        Offered, ///< begins when somebody wants it
        Running,
        Left ///< goes on where it was
    };
    using QObject::QObject;

    State state() const { return m_state; }
    bool isDone(TutorialStep step) const { return m_done[static_cast<std::size_t>(step)]; }
    bool isComplete() const { return !current(); }
    /// The first that was not done; nothing: all were.
    std::optional<TutorialStep> current() const;
    /// The next one after it that was not done, round at the end; nothing: all were.
    std::optional<TutorialStep> openAfter(TutorialStep step) const;

    /// Begins, goes on, or begins anew when everything was done.
    void begin();
    void leave();
    /// Ticks a step; outside a running tutorial nothing is ticked.
    void tick(TutorialStep step);
    /// Hiding and locking are one step, and in any order.
    void noteHidden();
    void noteLocked();

  Q_SIGNALS:
    void changed();

  private:
    State m_state = State::Offered;
    std::array<bool, kTutorialSteps.size()> m_done{};
    bool m_hidden = false;
    bool m_locked = false;
};

} // namespace zaklon::ui
