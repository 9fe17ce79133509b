// SPDX-License-Identifier: GPL-3.0-or-later
// What often makes a right passphrase wrong: the keyboard layout and Caps Lock.
#pragma once

#include <QWidget>

namespace zaklon::ui {

class Chip;
class PassphraseField;

class KeyboardChips final : public QWidget {
    Q_OBJECT

  public:
    explicit KeyboardChips(QWidget* parent = nullptr);

    void watch(const PassphraseField& field);

  private:
    void showLayout();

    Chip* m_layout;
    Chip* m_capsLock;
};

} // namespace zaklon::ui
