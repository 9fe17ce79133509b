// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one recovery share, numbered, to be copied onto paper. Painted from wiped memory:
// they never stand in a QString that lives longer than one stroke of the brush.
#pragma once

#include "core/base/SecretBytes.h"

#include <QWidget>

namespace zaklon::ui {

class ShareSheet final : public QWidget {
    Q_OBJECT

  public:
    explicit ShareSheet(QWidget* parent = nullptr);

    void show(SecretBytes words);
    void clear();

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    SecretBytes m_words;
};

} // namespace zaklon::ui
