// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology is told of something that changes beside the focus: results, a score,
// progress (ui.md 11). Nobody sees it.
#pragma once

#include <QString>
#include <QWidget>

class QTimer;

namespace zaklon::ui {

class SpokenLine final : public QWidget {
    Q_OBJECT

  public:
    static constexpr int kRestMs = 2000; ///< between two sentences (ui.md 11)

    explicit SpokenLine(QWidget* parent);

    /// Now, or after the rest: then only the last of several. Nothing is said twice in a row.
    void say(const QString& sentence);
    /// Now: somebody pressed a key and waits for it.
    void answer(const QString& sentence);
    /// What waits is not said any more, and anything may be said again.
    void fallSilent();

  private:
    QTimer* m_rest;
    QString m_said;
    QString m_waiting;
};

} // namespace zaklon::ui
