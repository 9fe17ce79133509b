// SPDX-License-Identifier: GPL-3.0-or-later
// Above a form: what was begun before is back in the fields; go on with it, or start again.
#pragma once

#include "core/vault/DraftBox.h"
#include "ui/session/Words.h"

#include <QWidget>

class QPushButton;

namespace zaklon::ui {

class Banner;

class DraftOffer final : public QWidget {
    Q_OBJECT

  public:
    explicit DraftOffer(const Words& words, QWidget* parent = nullptr);

    /// Says when the draft was begun, and speaks it.
    void offer(const FormDraft& draft);

    /// Somebody chose to go on before the form was opened: only starting again is still offered.
    void wentOn();

  Q_SIGNALS:
    void goOn();
    void startAgain();

  private:
    const Words& m_words;
    Banner* m_banner;
    QPushButton* m_goOn;
};

} // namespace zaklon::ui
