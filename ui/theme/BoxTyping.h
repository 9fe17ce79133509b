// SPDX-License-Identifier: GPL-3.0-or-later
// Typing a name in a box: a space within it is a letter. Qt takes every space for opening the list.
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QComboBox;

namespace zaklon::ui {

class BoxTyping final : public QObject {
    Q_OBJECT

  public:
    /// Letters that follow each other this fast are one name; also for Qt's own search.
    static constexpr int kTogetherMs = 1000;

    explicit BoxTyping(QComboBox& box);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool isWithinName() const;

    QElapsedTimer m_typed; ///< since the last letter
};

} // namespace zaklon::ui
