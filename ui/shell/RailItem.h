// SPDX-License-Identifier: GPL-3.0-or-later
// One place on the rail: an icon over its caption, or beside it when the rail is wide, and how many
// things wait there.
#pragma once

#include "ui/theme/Icon.h"

#include <QAbstractButton>

namespace zaklon::ui {

class RailItem final : public QAbstractButton {
    Q_OBJECT

  public:
    RailItem(IconName icon, const QString& caption, QWidget* parent = nullptr);

    void setWide(bool wide);
    /// Without its caption a compact item is an icon with a tooltip.
    void setCaptioned(bool captioned);
    bool captionFits() const;
    int leastCaptionedHeight() const;
    /// How much of the rail's height there is for each item.
    void setRoom(int pixels);
    /// How much of the worker's own is overdue or due today; 0 takes the badge away.
    void setWaiting(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintCompact(QPainter& painter, const Theme& theme, const QColor& color);
    void paintWide(QPainter& painter, const Theme& theme, const QColor& color);
    /// `at`: its logical top leading corner.
    void paintBadge(QPainter& painter, const Theme& theme, const QRect& at);
    QString badgeWords() const;
    /// Tooltip, and what is spoken after the name.
    void explain();
    static int iconSide(const Theme& theme);
    QSize badgeSize(const Theme& theme) const;
    QRect box() const;
    QRect mirrored(const QRect& logical) const;

    IconName m_icon;
    bool m_wide = false;
    bool m_captioned = true;
    int m_room = QWIDGETSIZE_MAX;
    int m_waiting = 0;
};

} // namespace zaklon::ui
