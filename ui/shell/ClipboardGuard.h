// SPDX-License-Identifier: GPL-3.0-or-later
// What was copied from a revealed place does not stay on the clipboard: it goes after 20 seconds,
// and at once when the window is covered or locked. What somebody else put there stays.
#pragma once

#include <QClipboard>
#include <QObject>

#include <set>

class QTimer;

namespace zaklon::ui {

class ClipboardGuard final : public QObject {
    Q_OBJECT

  public:
    static constexpr int kClearAfterMs = 20'000;

    explicit ClipboardGuard(QObject* parent = nullptr);

    /// What was copied from a revealed place.
    void clearSensitive();
    /// Whatever is from this program; the vault is closed.
    void clearOurs();

  Q_SIGNALS:
    /// Somebody copied from a revealed place; not for what the mouse merely marks.
    void copied();

  private:
    void look(QClipboard::Mode mode);

    QTimer* m_timer;
    std::set<QClipboard::Mode> m_holding; ///< where something sensitive of ours is
    bool m_clearing = false;
};

} // namespace zaklon::ui
