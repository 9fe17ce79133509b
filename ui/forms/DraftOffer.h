// SPDX-License-Identifier: GPL-3.0-or-later
// Above a form: what was begun before is back in the fields; go on with it, or start again.
#pragma once

#include "core/vault/DraftBox.h"
#include "ui/session/Words.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace zaklon::ui {

class Banner;

class DraftOffer final : public QWidget {
    Q_OBJECT

  public:
    explicit DraftOffer(const Words& words, QWidget* parent = nullptr);

    /// Says when the draft was begun, and speaks it.
    void offer(const FormDraft& draft);

    /// True for what stands in the fields of this form.
    bool isOf(const DraftKey& key) const { return m_key == key; }
    /// Somebody chose to go on before the form was opened: only starting again is still offered.
    void wentOn();

  Q_SIGNALS:
    void goOn();
    /// Somebody went on with it, before the form was opened.
    void takenUp();
    void startAgain();

  private:
    const Words& m_words;
    Banner* m_banner;
    QPushButton* m_goOn;
    std::optional<DraftKey> m_key; ///< of the draft that was offered
};

} // namespace zaklon::ui
