// SPDX-License-Identifier: GPL-3.0-or-later
// A new passphrase: one's own, for which the present one is asked, or that of a colleague who
// forgot it.
#pragma once

#include "core/base/Error.h"
#include "core/base/LocalizedText.h"
#include "core/base/SecretBytes.h"
#include "ui/vault/StaffPanel.h"

#include <optional>

namespace zaklon::ui {

class Banner;
class Field;
class NewPassphrase;
class PassphraseField;
class TextLabel;

class PassphrasePanel final : public StaffPanel {
    Q_OBJECT

  public:
    struct Change {
        SecretBytes present; ///< empty for a colleague's
        SecretBytes fresh;
    };

    PassphrasePanel(Language language, QWidget* parent);

    /// An empty name: one's own.
    void begin(const QString& colleague);
    /// One's own in place of the one that somebody else chose. The other button is for the lock.
    void beginFirst();
    std::optional<Change> change();
    /// At the field that it is about, else above the fields: nothing else in a dialog says it.
    void showError(const Error& error);
    void clear();

  private:
    TextLabel* m_about;
    Banner* m_problem;
    PassphraseField* m_present;
    Field* m_presentField;
    NewPassphrase* m_fresh;
    bool m_own = true;
    bool m_isFirst = false; ///< the present one is known to somebody else: it cannot stay
};

} // namespace zaklon::ui
