// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a passphrase: six suggested words, strength, repeated and compared while it is typed.
// The vault pages use it too.
#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/SecretBytes.h"

#include <QFrame>

namespace zaklon::ui {

class Field;
class PassphraseField;
class StrengthBar;
class TextLabel;

class NewPassphrase final : public QFrame {
    Q_OBJECT

  public:
    explicit NewPassphrase(Language language, QWidget* parent = nullptr);

    /// Acceptable and repeated the same.
    bool isReady() const;
    /// Says at the fields what is missing; moves the focus there.
    void explain();
    /// Says at the first field why this one cannot be taken; another one is typed there.
    void refuse(const QString& sentence);
    /// A copy; the fields keep what was typed.
    SecretBytes secret() const;
    SecretBytes take();
    void clear();
    /// What was typed in another one, which is empty then.
    void takeOver(NewPassphrase& other);

  Q_SIGNALS:
    void edited();
    void submitted();

  private:
    QWidget* suggestion();
    QWidget* lastRow();
    void suggest();
    void rate();
    void compare();

    Language m_language;
    TextLabel* m_words;
    PassphraseField* m_first;
    PassphraseField* m_second;
    Field* m_firstField;
    Field* m_secondField;
    StrengthBar* m_strength;
    TextLabel* m_match;
};

} // namespace zaklon::ui
