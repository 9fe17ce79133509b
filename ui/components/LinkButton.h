// SPDX-License-Identifier: GPL-3.0-or-later
// A link in a column of text: what does not fit goes on in the next line, so that long words never
// make what stands around them wider than its room.
#pragma once

#include <QPushButton>

namespace zaklon::ui {

class LinkButton final : public QPushButton {
    Q_OBJECT

  public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

  private:
    int textHeight(int width) const;
};

} // namespace zaklon::ui
