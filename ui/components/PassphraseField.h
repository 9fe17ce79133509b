// SPDX-License-Identifier: GPL-3.0-or-later
// Where a passphrase is typed. Not a QLineEdit: that keeps the text in QStrings, which are copied
// and never wiped, and in an undo history. Characters go straight into SecretBytes as UTF-8; only
// how many there are is shown, to the eye and to assistive technology.
#pragma once

#include "core/base/SecretBytes.h"

#include <QWidget>

namespace zaklon::ui {

struct Theme;

class PassphraseField final : public QWidget {
    Q_OBJECT

  public:
    explicit PassphraseField(QWidget* parent = nullptr);
    ~PassphraseField() override;

    /// Number of characters (code points).
    int length() const { return m_length; }
    bool isEmpty() const { return m_length == 0; }
    /// A copy of exactly what was typed; the field keeps its own.
    SecretBytes secret() const;
    /// Hands the passphrase over and empties the field.
    SecretBytes take();
    void clear();
    /// What was typed in another field, which is empty then.
    void takeOver(PassphraseField& other);
    bool matches(const PassphraseField& other) const;
    /// Keeps the focus, and takes neither characters nor Enter: while what was typed is tried.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    /// Best guess from the last key: a letter whose case contradicts Shift. Shown in the field.
    bool capsLockSeems() const { return m_capsLock; }

    QSize sizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

  Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter
    void capsLockChanged(bool on);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    bool editKey(const QKeyEvent& event);
    void insert(QStringView typed);
    void append(char32_t character);
    void removeLast();
    void changed(int before);
    int paintCapsLock(QPainter& painter, const Theme& theme) const;
    void noteCapsLock(const QKeyEvent& event);

    SecretBytes m_buffer;   ///< longer than what is typed, so that growing is rare
    std::size_t m_used = 0; ///< bytes of m_buffer in use
    int m_length = 0;
    bool m_allSelected = false;
    bool m_capsLock = false;
    bool m_readOnly = false;
};

} // namespace zaklon::ui
