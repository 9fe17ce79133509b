// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in a box finds any part of an entry, in its list and without it: the beginning first, then
// the beginning of a word, then the middle of one; in any script and without diacritics. Qt knows
// only the beginning, letter by letter.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <optional>

class QAbstractItemView;
class QComboBox;
class QKeyEvent;

namespace zaklon::ui {

class BoxTyping final : public QObject {
    Q_OBJECT

  public:
    /// Letters that follow each other this fast are one word.
    static constexpr int kTogetherMs = 1000;

    /// Property of the box: what was typed last and is not in its list, until something is found or
    /// chosen. Who shows the box says so for as long; a tip is gone with the next key.
    static constexpr const char* kNotInList = "notInList";

    explicit BoxTyping(QComboBox& box);

    /// What is typed opens the list: for a box in which each choice adds something.
    static void openWhenTyped(QComboBox& box);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool isWithinWord() const;
    bool handle(const QKeyEvent& key);
    bool typeSpace();
    bool takeBack();
    void type(const QString& letters);
    void find(bool goesOn);
    std::optional<int> entryFrom(int row, const QString& wanted) const;
    void show(int row);
    void putBack();
    void takeAway();
    void forget();
    int current() const;
    QAbstractItemView* openList() const;

    QComboBox& m_box;
    QString m_typed;
    int m_before = -1;     ///< what was chosen before the first letter
    QElapsedTimer m_since; ///< the last letter
};

} // namespace zaklon::ui
