// SPDX-License-Identifier: GPL-3.0-or-later
// One place of the house: who is there tonight and what matters, for whom it is kept, or that it is
// free. The whole card is pressed; what else can be done is in its menu, which the menu key and the
// other mouse button open too.
#pragma once

#include "ui/components/RiskBadge.h"
#include "ui/theme/Icon.h"

#include <QAbstractButton>
#include <QStringList>

class QAction;
class QMenu;
class QPushButton;

namespace zaklon::ui {

class BedCard final : public QAbstractButton {
    Q_OBJECT

  public:
    enum class State { Taken, Held, Free, OutOfUse };
    struct Content {
        State state = State::Free;
        IconName icon = IconName::Bed;
        QString place;     ///< 'Room 1, bed A'
        QString pseudonym; ///< never a name; empty for a free place and while presenting
        QString code;
        RiskBadge::Level risk = RiskBadge::Level::NotAssessed;
        QString riskWords; ///< 'High risk'; empty: no level is shown
        QStringList lines; ///< which night, what matters tonight: a sentence each; its hyphens may
                           ///< be such that do not break
        QString chip;      ///< 'today', 'leaves Fri'
        Tone chipTone = Tone::Accent;
        QString verb; ///< what pressing a card without a person does; may be empty
    };

    explicit BedCard(Content content, QWidget* parent = nullptr);

    const Content& content() const { return m_content; }
    /// An entry of the menu, with a key that works while the card has the focus.
    QAction* addChoice(const QString& name, const QString& text, Qt::Key key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    /// An arrow key: one step `across` in reading direction or `down`.
    void walked(int across, int down);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Places;
    Places placesIn(int width) const;
    int placeHead(Places& places, int width) const;
    QRect moreIn(int width) const;
    int placeWho(Places& places, int width, int top) const;
    int placeRisk(Places& places, int width, int top) const;
    void describe();
    void paintVerb(QPainter& painter, const QRect& line) const;

    Content m_content;
    QPushButton* m_more;
    QMenu* m_menu;
};

} // namespace zaklon::ui
