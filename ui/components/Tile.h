// SPDX-License-Identifier: GPL-3.0-or-later
// A figure with its words that filters the list below while it is pressed in (Today).
#pragma once

#include "ui/theme/Icon.h"

#include <QAbstractButton>

namespace zaklon::ui {

/// Checkable: connect toggled(), because assistive technology toggles without a click.
class Tile final : public QAbstractButton {
    Q_OBJECT

  public:
    Tile(IconName icon, Tone tone, QWidget* parent = nullptr);

    /// '2', 'overdue', 'oldest by 4 days'.
    void setContent(const QString& figure, const QString& words, const QString& detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int wordsWidth() const;
    int around() const;
    int detailWidth(int width) const;

    IconName m_icon;
    Tone m_tone;
    QString m_figure;
    QString m_words;
    QString m_detail;
};

} // namespace zaklon::ui
