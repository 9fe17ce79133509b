// SPDX-License-Identifier: GPL-3.0-or-later
// Title of the page, the box that finds everything, and Hide.
#pragma once

#include "ui/components/Toast.h"

#include <QWidget>

class QPushButton;

namespace zaklon::ui {

class Chip;
class ElidedLabel;
class Session;
class SearchButton;

class TopBar final : public QWidget {
    Q_OBJECT

  public:
    TopBar(const Session& session, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    /// Where a message lies over the bar for a moment, from the leading edge: between the title and
    /// the field to search in; before Hide, which is never covered, where it would be narrower than
    /// `least` there; over the title too only in a window that has no other room.
    Toast::Room roomForMessage(int least) const;

  Q_SIGNALS:
    void searchRequested(const QString& text);
    void hideRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    static QString demonstrationWords();
    static QString presentationWords();
    int room() const;
    void fit();

    Chip* m_demonstration = nullptr;
    ElidedLabel* m_title;
    QString m_whole; ///< the title before it was fitted
    Chip* m_presentation = nullptr;
    SearchButton* m_search;
    QPushButton* m_hide;
};

} // namespace zaklon::ui
