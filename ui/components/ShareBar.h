// SPDX-License-Identifier: GPL-3.0-or-later
// How much of something is done, as a bar with its words and figures: 'Goals reached, 2 of 5'.
#pragma once

#include "ui/theme/Theme.h"

#include <QString>
#include <QWidget>

namespace zaklon::ui {

class ShareBar final : public QWidget {
    Q_OBJECT

  public:
    explicit ShareBar(const QString& words, QWidget* parent = nullptr);

    /// `figures`: the same in words, '2 of 5'.
    void setShare(int done, int total, const QString& figures);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_words;
    QString m_figures;
    int m_done = 0;
    int m_total = 0;
};

} // namespace zaklon::ui
