// SPDX-License-Identifier: GPL-3.0-or-later
// The colleague chosen in the list: what the role can see, and what can be done about the access.
#pragma once

#include "core/vault/Worker.h"

#include <QFrame>

class QPushButton;

namespace zaklon::ui {

class Banner;
class Card;
class TextLabel;

class WorkerPanel final : public QFrame {
    Q_OBJECT

  public:
    WorkerPanel(bool mayGrant, QWidget* parent);

    void show(const Worker& worker, bool isSelf);

  Q_SIGNALS:
    void passphraseWanted();
    void removalWanted();

  private:
    void askOnceMore();

    bool m_mayGrant;
    Card* m_card;
    TextLabel* m_role;
    TextLabel* m_reach;
    Banner* m_consequence;
    QPushButton* m_passphrase;
    QPushButton* m_remove;
};

} // namespace zaklon::ui
