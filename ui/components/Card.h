// SPDX-License-Identifier: GPL-3.0-or-later
// A surface with a heading. No card inside a card.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class TextLabel;

class Card : public QFrame {
    Q_OBJECT

  public:
    enum class Padding {
        Normal, ///< content stands 16 px inside
        None,   ///< content reaches the border, a line divides it from the head: lists and tables
    };

    explicit Card(const QString& title = {}, Padding padding = Padding::Normal,
                  QWidget* parent = nullptr);

    /// Goes on in the next line where one has no room for it; it is never cut.
    void setTitle(const QString& title);
    /// A quiet button at the end of the head; with an empty text there is none.
    void setAction(const QString& text);
    QPushButton& action() { return *m_action; }
    /// Beside the title, for a chip or a badge.
    QHBoxLayout& head() { return *m_head; }
    /// At the end of the head, before the quiet button: for what is done with the whole card.
    void addToEnd(QWidget* widget);
    QVBoxLayout& content() { return *m_content; }

  Q_SIGNALS:
    void actionTriggered();

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void showHead();

    Padding m_padding;
    QFrame* m_headRow;
    TextLabel* m_title;
    QPushButton* m_action;
    QHBoxLayout* m_head;
    QVBoxLayout* m_content;
};

} // namespace zaklon::ui
