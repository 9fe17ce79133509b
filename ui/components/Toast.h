// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for six seconds, with Undo if there is something to undo, or Put it back if that was
// just done (ui.md 6), on two lines at most. It lies over the line above the page, never over the
// page: there it would cover the buttons of a form, which stand at its foot, or the line that was
// just saved. Also spoken. Never for errors: those stay where they are until they are solved.
#pragma once

#include <QFrame>

#include <functional>

class QPushButton;
class QTimer;

namespace zaklon::ui {

class TextLabel;

class Toast final : public QFrame {
    Q_OBJECT

  public:
    static constexpr int kShownMs = 6000;

    /// A part of the line, from its leading edge, whatever the direction.
    struct Room {
        int begin = 0;
        int end = 0;
    };
    /// Where in the line it may lie, if it cannot be narrower than `least`.
    using RoomFor = std::function<Room(int least)>;

    /// One per window. Lies at the top of `parent` until lieOver() says in which line of it.
    explicit Toast(QWidget* parent);

    void lieOver(QWidget& line, RoomFor roomFor);

    /// What its button offers.
    enum class Offer { Nothing, Undo, PutBack };

    /// Shows `sentence`, in place of the one before. `whole` is spoken and stands in the tooltip,
    /// where it says more than there is room for.
    void say(const QString& sentence, Offer offer = Offer::Nothing, const QString& whole = {});
    /// Another page is shown, and its title leaves other room.
    void turnPage();

  Q_SIGNALS:
    void undoRequested();
    void putBackRequested();

  protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void arrange();
    void arrangeSoon();
    void fitSentence();
    /// Beside the sentence: edges and buttons.
    int widthBeside() const;
    Room room() const;
    void place();

    QWidget* m_line;
    RoomFor m_roomFor;
    QString m_said;  ///< the sentence; the line may show only its beginning
    QString m_whole; ///< what is spoken
    TextLabel* m_sentence;
    QPushButton* m_undo;
    QPushButton* m_putBack;
    QTimer* m_timer;
};

} // namespace zaklon::ui
