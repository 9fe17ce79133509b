// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/PassphraseField.h"

#include "ui/components/Chip.h"
#include "ui/components/PassphraseAccess.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QFontMetrics>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVariant>

#include <algorithm>
#include <cstring>
#include <utility>

namespace zaklon::ui {

namespace {

constexpr std::size_t kFirstCapacity = 512;
constexpr int kInset = 11;
constexpr int kBullet = 6;
constexpr int kBulletStep = 10;

} // namespace

PassphraseField::PassphraseField(QWidget* parent) : QWidget(parent), m_buffer(kFirstCapacity) {
    installPassphraseAccess();
    setObjectName(QStringLiteral("passphraseField"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

PassphraseField::~PassphraseField() = default; // m_buffer wipes itself

SecretBytes PassphraseField::secret() const {
    SecretBytes copy(m_used);
    if (m_used > 0) {
        std::memcpy(copy.data(), m_buffer.data(), m_used);
    }
    return copy;
}

SecretBytes PassphraseField::take() {
    SecretBytes typed = secret();
    clear();
    return typed;
}

void PassphraseField::clear() {
    const int before = m_length;
    m_buffer = SecretBytes(kFirstCapacity); // the old memory is wiped as it goes
    m_used = 0;
    m_length = 0;
    m_allSelected = false;
    changed(before);
}

void PassphraseField::takeOver(PassphraseField& other) {
    const int before = m_length;
    m_buffer = std::move(other.m_buffer);
    m_used = std::exchange(other.m_used, 0);
    m_length = other.m_length;
    m_allSelected = false;
    other.clear(); // with memory of its own again
    changed(before);
}

bool PassphraseField::matches(const PassphraseField& other) const {
    return secret() == other.secret();
}

void PassphraseField::append(char32_t character) {
    char encoded[4];
    std::size_t size = 0;
    const auto tail = [&](int shift) {
        encoded[size++] = static_cast<char>(0x80U | ((character >> shift) & 0x3FU));
    };
    if (character < 0x80) {
        encoded[size++] = static_cast<char>(character);
    } else if (character < 0x800) {
        encoded[size++] = static_cast<char>(0xC0U | (character >> 6));
        tail(0);
    } else if (character < 0x10000) {
        encoded[size++] = static_cast<char>(0xE0U | (character >> 12));
        tail(6);
        tail(0);
    } else {
        encoded[size++] = static_cast<char>(0xF0U | (character >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
    if (m_used + size > m_buffer.size()) {
        SecretBytes larger(2 * m_buffer.size());
        std::memcpy(larger.data(), m_buffer.data(), m_used);
        m_buffer = std::move(larger);
    }
    std::memcpy(m_buffer.data() + m_used, encoded, size);
    std::fill(std::begin(encoded), std::end(encoded), '\0');
    m_used += size;
    ++m_length;
}

void PassphraseField::insert(QStringView typed) {
    if (m_allSelected) {
        clear();
    }
    const int before = m_length;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        char32_t character = typed[i].unicode();
        if (typed[i].isHighSurrogate() && i + 1 < typed.size() && typed[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(typed[i], typed[i + 1]);
            ++i;
        }
        if (QChar::isPrint(character)) {
            append(character);
        }
    }
    changed(before);
}

void PassphraseField::removeLast() {
    const int before = m_length;
    while (m_used > 0) {
        const std::uint8_t byte = m_buffer.data()[--m_used];
        m_buffer.data()[m_used] = 0;
        if ((byte & 0xC0U) != 0x80U) {
            --m_length;
            break; // that was the first byte of a character
        }
    }
    changed(before);
}

void PassphraseField::changed(int before) {
    update();
    if (before == m_length) {
        return;
    }
    tellPassphraseLength(*this, before);
    Q_EMIT edited();
}

void PassphraseField::noteCapsLock(const QKeyEvent& event) {
    if (event.text().size() != 1 || !event.text()[0].isLetter()) {
        return;
    }
    const bool upper = event.text()[0].isUpper();
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (m_capsLock != (upper != shift)) {
        m_capsLock = upper != shift;
        Q_EMIT capsLockChanged(m_capsLock);
    }
}

bool PassphraseField::editKey(const QKeyEvent& event) {
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (control && event.key() == Qt::Key_A) {
        m_allSelected = m_length > 0;
        update();
        return true;
    }
    // Refused on purpose: a passphrase has no business on the clipboard, and there is no undo.
    for (const auto refused : {QKeySequence::Paste, QKeySequence::Copy, QKeySequence::Cut,
                               QKeySequence::Undo, QKeySequence::Redo}) {
        if (const_cast<QKeyEvent&>(event).matches(refused)) {
            return true;
        }
    }
    if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete) {
        if (m_allSelected || control) {
            clear();
        } else if (event.key() == Qt::Key_Backspace) {
            removeLast();
        }
        return true;
    }
    return false;
}

void PassphraseField::keyPressEvent(QKeyEvent* event) {
    noteCapsLock(*event);
    if (m_readOnly) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT submitted();
        return;
    }
    if (editKey(*event)) {
        return;
    }
    // AltGr arrives as Ctrl+Alt on some systems and types letters on Serbian keyboards.
    const auto chord = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool types = chord == Qt::NoModifier || chord == (Qt::ControlModifier | Qt::AltModifier);
    const QString typed = event->text();
    if (types && !typed.isEmpty() && QChar::isPrint(typed[0].unicode())) {
        insert(typed);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool PassphraseField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // Single letters are shortcuts of pages; here they are characters.
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == Qt::NoModifier &&
            !key->text().isEmpty() && key->text()[0].isPrint()) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PassphraseField::inputMethodEvent(QInputMethodEvent* event) {
    if (!m_readOnly) {
        insert(event->commitString()); // what is being composed is never shown
    }
    event->accept();
}

QVariant PassphraseField::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query == Qt::ImEnabled) {
        return isEnabled();
    }
    if (query == Qt::ImHints) {
        return static_cast<int>(inputMethodHints());
    }
    return {}; // nothing about the text
}

void PassphraseField::mousePressEvent(QMouseEvent*) {
    m_allSelected = false;
    update();
}

void PassphraseField::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void PassphraseField::focusOutEvent(QFocusEvent* event) {
    m_allSelected = false;
    QWidget::focusOutEvent(event);
    update();
}

QSize PassphraseField::sizeHint() const {
    const Theme& theme = Theme::of(this);
    return {theme.scaled(280), std::max(theme.scaled(height::kInput), fontMetrics().height() + 12)};
}

int PassphraseField::paintCapsLock(QPainter& painter, const Theme& theme) const {
    const QString words = tr("Caps Lock is on");
    const QSize size = Chip::sizeFor(theme, words);
    const QRect logical(width() - size.width() - 6, (height() - size.height()) / 2, size.width(),
                        size.height());
    Chip::paint(painter, theme, QStyle::visualRect(layoutDirection(), rect(), logical), words,
                Tone::Attention);
    return size.width() + space::kSmall;
}

void PassphraseField::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool invalid = property("invalid").toBool();
    const QColor border = hasFocus() ? theme.focus : invalid ? theme.error : theme.lineStrong;
    drawBox(painter, rect(), radius::kInput, isEnabled() ? theme.surface : theme.window, border,
            hasFocus() || invalid ? 2 : 1);
    const int step = theme.scaled(kBulletStep);
    const int warning = m_capsLock ? paintCapsLock(painter, theme) : 0;
    const int room = std::max(1, (width() - 2 * kInset - warning) / step - 1);
    const int shown = std::min(m_length, room); // a long passphrase fills the field and stays so
    const int side = theme.scaled(kBullet);
    const auto place = [this](int x, int y, int wide, int tall) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, tall));
    };
    if (m_allSelected) {
        painter.fillRect(place(kInset - 2, 7, shown * step + 2, height() - 14), theme.accentSoft);
    }
    for (int i = 0; i < shown; ++i) {
        drawBox(painter, place(kInset + i * step, (height() - side) / 2, side, side), side / 2.0,
                isEnabled() ? theme.text : theme.text3);
    }
    if (hasFocus()) {
        const int tall = fontMetrics().height();
        painter.fillRect(place(kInset + shown * step, (height() - tall) / 2, 1, tall), theme.text);
    }
}

} // namespace zaklon::ui
