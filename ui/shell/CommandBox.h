// SPDX-License-Identifier: GPL-3.0-or-later
// One box for finding, going and doing (ui.md 6). Lies over the top of the window, open only while
// it has the keys; remembers nothing once it is closed.
#pragma once

#include "ui/shell/Command.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace zaklon::ui {

class CommandModel;
class SearchField;
class SpokenLine;
class TextLabel;

class CommandBox final : public QFrame {
    Q_OBJECT

  public:
    static constexpr int kWidth = 640;

    /// `source` outlives it.
    CommandBox(CommandSource source, QWidget* window);
    ~CommandBox() override;

    void openWith(const QString& typed);
    /// Closes, forgets what was typed and found, and gives the focus back where nobody took it.
    void dismiss();
    /// What had the keys before it took them; while it is closed, what has them.
    QWidget* cameFrom() const;
    const CommandModel& commands() const { return *m_model; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void arrange();
    void focusMoved(const QWidget* before, const QWidget* now);
    void search();
    void sayFound();
    QString currentWords() const;
    void place();
    void move(int step);
    void runCurrent(bool beside = false);

    CommandSource m_source;
    CommandModel* m_model;
    SearchField* m_field;
    QListView* m_list;
    TextLabel* m_nothing;
    SpokenLine* m_spoken;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace zaklon::ui
