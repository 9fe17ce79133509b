// SPDX-License-Identifier: GPL-3.0-or-later
// A line that gives way: what does not fit ends in an ellipsis, the whole text is in the tooltip
// and in the accessible name; or, if it wraps, goes on in the next line. Confidential text says so:
// tooltips never show that (ui.md 8).
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace zaklon::ui {

class ElidedLabel final : public QWidget {
    Q_OBJECT

  public:
    explicit ElidedLabel(const QString& text = {}, TextRole role = TextRole::Body,
                         ColorToken color = &Theme::text, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    /// No tip shows it where it has no room.
    void setConfidential();
    /// As wide as its text while there is room, and then as high as it needs to be.
    void setWraps(bool wraps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void updateToolTip();

    QString m_text;
    bool m_wraps = false;
    bool m_isConfidential = false;
    TextRole m_role;
    ColorToken m_color;
};

} // namespace zaklon::ui
