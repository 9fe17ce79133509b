// SPDX-License-Identifier: GPL-3.0-or-later
// Five segments and a sentence: how hard the passphrase is to guess.
#pragma once

#include "ui/session/PassphraseStrength.h"

#include <QWidget>

namespace zaklon::ui {

class StrengthBar final : public QWidget {
    Q_OBJECT

  public:
    explicit StrengthBar(QWidget* parent = nullptr);

    void show(PassphraseStrength strength);
    QString sentence() const;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    PassphraseStrength m_strength = PassphraseStrength::Empty;
};

} // namespace zaklon::ui
