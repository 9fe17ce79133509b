// SPDX-License-Identifier: GPL-3.0-or-later
// What was saved since the vault was opened, to be taken back step by step and saved again. It goes
// with the workspace: whoever unlocks, or shows the screen to others, begins with none.
#pragma once

#include "core/vault/Transaction.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace zaklon::ui {

class Session;
class Toast;

class UndoSteps final : public QObject {
    Q_OBJECT

  public:
    static constexpr std::size_t kMost = 20; ///< the oldest is forgotten

    /// `shown` says whose page is shown; a step of somebody else is said with the case code.
    /// `session` and `toast` outlive it.
    UndoSteps(Session& session, Toast& toast, std::function<std::optional<RecordId>()> shown,
              QObject* parent);

    /// Takes back what was saved last and is not taken back yet, and says what that was; without
    /// one, where every version stands.
    void takeBack();
    /// Saves again what was taken back last; nothing happens without one.
    void saveAgain();

  private:
    struct Step {
        WriteReceipt receipt;
        std::optional<RecordId> person;
        QString code;     ///< of the person, as it was when this was saved
        QString sentence; ///< that said it
    };
    using Steps = std::vector<Step>;

    void note(const QString& sentence, const WriteReceipt& receipt,
              const std::optional<RecordId>& person);
    void forget();
    /// The last step of `from`, which then stands in `to`; else `refused` is said of it.
    std::optional<Step> turn(Steps& from, Steps& to, const QString& refused);
    QString named(const Step& step) const;
    static Step withoutStop(Step step);

    Session& m_session;
    Toast& m_toast;
    std::function<std::optional<RecordId>()> m_shown;
    Steps m_saved;
    Steps m_takenBack;
};

} // namespace zaklon::ui
