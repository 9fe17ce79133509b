// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with several rows at once; there while some are chosen.
#pragma once

#include "ui/theme/Icon.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace zaklon::ui {

class TextLabel;

class ChosenBar final : public QFrame {
    Q_OBJECT

  public:
    explicit ChosenBar(QWidget* parent = nullptr);

    QPushButton* addButton(IconName name, const QString& text, const QString& objectName);
    /// `3 people are chosen`; also spoken. Empty words hide the bar.
    void setWords(const QString& words);

  Q_SIGNALS:
    void noneRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QHBoxLayout* m_row;
    TextLabel* m_words;
    int m_buttons = 0;
};

} // namespace zaklon::ui
