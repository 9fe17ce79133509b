// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that must work whatever is in front, a dialog too: Esc three times hides, and Ctrl+H, Ctrl+L
// and F1 do what they always do.
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <vector>

class QKeyEvent;

namespace zaklon::ui {

class PrivacyKeys final : public QObject {
    Q_OBJECT

  public:
    static constexpr qint64 kWithinMs = 1500;

    explicit PrivacyKeys(QObject* parent = nullptr);

  Q_SIGNALS:
    void hideRequested();
    void lockRequested();
    void helpRequested();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool countEscape();
    bool handleEscape(QKeyEvent& event);
    bool handleInFront(const QKeyEvent& event);

    QElapsedTimer m_clock;
    std::vector<qint64> m_escapes; ///< when, at most three
    bool m_swallow = false;        ///< the key press of the Esc that hid goes to nobody
};

} // namespace zaklon::ui
