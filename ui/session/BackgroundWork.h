// SPDX-License-Identifier: GPL-3.0-or-later
// Work that takes too long for the thread that draws: key derivation, backup, restore. Its owner
// cannot die before it: the destructor asks it to stop and waits.
#pragma once

#include "core/vault/Progress.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace zaklon::ui {

class BackgroundWork final : public QObject {
    Q_OBJECT

  public:
    explicit BackgroundWork(QObject* parent = nullptr);
    ~BackgroundWork() override;

    bool isRunning() const { return m_running; }
    /// The work finds out at its next call of Progress.
    void cancel() { m_stop = true; }
    /// Cancels and waits; what comes after the work comes with the next turn of the event loop.
    void stop();

    /// Runs `work(const Progress&)` on a thread of its own, then `then(result)` here. Does nothing
    /// while something runs.
    template <class Work, class Then>
    void run(Work work, Then then) {
        using Answer = std::invoke_result_t<Work&, const Progress&>;
        // Shared, because std::function copies and passphrases do not.
        auto task = std::make_shared<Work>(std::move(work));
        auto answer = std::make_shared<std::optional<Answer>>();
        auto after = std::make_shared<Then>(std::move(then));
        start([task, answer](const Progress& progress) { answer->emplace((*task)(progress)); },
              [answer, after] { (*after)(std::move(**answer)); });
    }

  Q_SIGNALS:
    void started();
    /// At most twenty times a second.
    void progressed(quint64 done, quint64 total);
    void finished();

  private:
    void start(std::function<void(const Progress&)> work, std::function<void()> then);
    bool report(quint64 done, quint64 total);
    void finish(const std::function<void()>& then);

    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<qint64> m_lastReport = 0; ///< milliseconds of the monotonic clock
    bool m_running = false;
};

} // namespace zaklon::ui
