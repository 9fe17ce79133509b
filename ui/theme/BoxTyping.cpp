// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/BoxTyping.h"

#include "core/base/Text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QToolTip>
#include <QVariant>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr const char* kOpens = "openWhenTyped";

QString folded(const QString& text) {
    return QString::fromStdString(foldForSearch(text.toStdString()));
}

/// How well `wanted` means the entry, 0 best; nothing: not at all.
std::optional<int> rankOf(const QString& entry, const QString& wanted) {
    const auto at = entry.indexOf(wanted);
    if (at < 0) {
        return std::nullopt;
    }
    if (at == 0) {
        return 0;
    }
    return entry.contains(u' ' + wanted) ? 1 : 2;
}

/// Pressed again and again, one letter goes from entry to entry.
bool isOneLetter(const QString& typed) {
    return std::all_of(typed.begin(), typed.end(),
                       [&](QChar each) { return each == typed.front(); });
}

bool isTyping(const QKeyEvent& key) {
    return !key.text().isEmpty() && key.text().front().isPrint() &&
           (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
}

} // namespace

BoxTyping::BoxTyping(QComboBox& box) : QObject(&box), m_box(box) {
    box.installEventFilter(this);
    connect(&box, &QComboBox::activated, this, &BoxTyping::forget);
}

void BoxTyping::openWhenTyped(QComboBox& box) {
    box.setProperty(kOpens, true);
}

bool BoxTyping::isWithinWord() const {
    return m_since.isValid() && m_since.elapsed() < kTogetherMs && !m_typed.isEmpty();
}

bool BoxTyping::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_box && event->type() == QEvent::FocusIn) {
        m_since.invalidate();
    }
    return event->type() == QEvent::KeyPress && !m_box.isEditable() &&
           handle(static_cast<QKeyEvent&>(*event));
}

bool BoxTyping::handle(const QKeyEvent& key) {
    if (key.key() == Qt::Key_Space) {
        return key.modifiers() == Qt::NoModifier && typeSpace();
    }
    if (key.key() == Qt::Key_Backspace) {
        return key.modifiers() == Qt::NoModifier && takeBack();
    }
    if (!isTyping(key)) {
        return false;
    }
    type(key.text());
    return true;
}

/// Within a name a space is a letter; before one, and after one that is nowhere, it opens the list,
/// or takes what is marked in it.
bool BoxTyping::typeSpace() {
    if (!isWithinWord() || m_box.property(kNotInList).isValid()) {
        m_since.invalidate();
        return false;
    }
    m_typed += u' ';
    m_since.start();
    return true;
}

/// The last letter, so that a slip is no reason to begin again. Before the first one the key
/// belongs to the box.
bool BoxTyping::takeBack() {
    if (!isWithinWord()) {
        return false;
    }
    m_typed.chop(1);
    m_since.start();
    if (m_typed.isEmpty()) {
        putBack();
    } else {
        find(true);
    }
    return true;
}

void BoxTyping::type(const QString& letters) {
    const bool goesOn = isWithinWord();
    if (!goesOn) {
        m_before = m_box.currentIndex();
    }
    m_typed = goesOn ? m_typed + letters : letters;
    m_since.start();
    if (m_box.property(kOpens).toBool() && openList() == nullptr) {
        m_box.showPopup();
    }
    find(goesOn && !isOneLetter(m_typed));
}

/// What goes on stays where it is as long as that fits; what begins goes to the next one. What fits
/// nowhere leaves nothing behind of its first letters: it would be an answer that nobody gave.
void BoxTyping::find(bool goesOn) {
    const QString wanted = folded(isOneLetter(m_typed) ? m_typed.left(1) : m_typed);
    if (wanted.isEmpty()) {
        return;
    }
    if (const auto row = entryFrom(goesOn ? current() : current() + 1, wanted)) {
        show(*row);
    } else {
        takeAway();
    }
}

void BoxTyping::forget() {
    m_box.setProperty(kNotInList, QVariant());
}

void BoxTyping::putBack() {
    forget();
    if (auto* list = openList()) {
        list->setCurrentIndex({});
    } else if (m_box.currentIndex() != m_before) {
        m_box.setCurrentIndex(m_before);
        Q_EMIT m_box.activated(m_before);
    }
}

void BoxTyping::takeAway() {
    putBack();
    QToolTip::showText(m_box.mapToGlobal(QPoint(0, m_box.height())),
                       tr("There is no '%1' in this list.").arg(m_typed), &m_box);
    m_box.setProperty(kNotInList, m_typed);
}

std::optional<int> BoxTyping::entryFrom(int row, const QString& wanted) const {
    std::optional<int> found;
    std::optional<int> best;
    const int count = m_box.count();
    for (int step = 0; step < count; ++step) {
        const int at = (std::max(0, row) + step) % count;
        const auto index = m_box.model()->index(at, m_box.modelColumn(), m_box.rootModelIndex());
        const auto rank = rankOf(folded(m_box.itemText(at)), wanted);
        const bool isOffered = m_box.model()->flags(index).testFlag(Qt::ItemIsEnabled);
        if (rank && isOffered && (!best || *rank < *best)) {
            best = rank;
            found = at;
        }
    }
    return found;
}

/// Found again is chosen too, as by a click on what stands there already.
void BoxTyping::show(int row) {
    forget();
    if (auto* list = openList()) {
        list->setCurrentIndex(
            m_box.model()->index(row, m_box.modelColumn(), m_box.rootModelIndex()));
        return;
    }
    m_box.setCurrentIndex(row);
    Q_EMIT m_box.activated(row);
    Q_EMIT m_box.textActivated(m_box.itemText(row));
}

int BoxTyping::current() const {
    const auto* list = openList();
    return list != nullptr ? list->currentIndex().row() : m_box.currentIndex();
}

QAbstractItemView* BoxTyping::openList() const {
    auto* list = m_box.view(); // listened to from the moment it is there
    return list->isVisible() ? list : nullptr;
}

} // namespace zaklon::ui
