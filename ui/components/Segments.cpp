// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Segments.h"

#include "ui/components/FlowLayout.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kCell = 132; ///< most parts of a page, with a count, in one

} // namespace

Segments::Segments(const QStringList& answers, QWidget* parent)
    : QFrame(parent), m_line(new FlowLayout(space::kTiny, space::kTiny, this)) {
    setObjectName(QStringLiteral("segments"));
    setAccessibleRole(*this, QAccessible::Grouping);
    keepRingRoom(*this);
    setWraps(false);
    setAnswers(answers);
}

void Segments::setWraps(bool wraps) {
    // As high as its lines: a fixed height is that of one.
    setSizePolicy(wraps ? QSizePolicy::Preferred : QSizePolicy::Minimum,
                  wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
}

void Segments::setOnGrid() {
    m_onGrid = true;
    fitCells();
}

void Segments::fitCells() {
    m_line->setCells(m_onGrid ? Theme::of(this).scaled(kCell) : 0);
}

/// Larger text needs wider cells.
void Segments::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (m_onGrid && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)) {
        fitCells();
    }
}

void Segments::setAnswers(const QStringList& answers) {
    for (QPushButton* button : m_buttons) {
        delete button;
    }
    m_buttons.clear();
    for (const QString& answer : answers) {
        addAnswer(answer);
    }
    if (!m_buttons.empty()) {
        moveTabStop(0);
    }
}

QPushButton* Segments::addAnswer(const QString& text) {
    auto* button = new QPushButton(text, this);
    const int index = count();
    button->setObjectName(QStringLiteral("answer%1").arg(index + 1));
    button->setCheckable(true);
    button->setAutoDefault(false);
    setButtonKind(*button, ButtonKind::Segment);
    setAccessibleRole(*button, QAccessible::RadioButton);
    button->installEventFilter(this);
    // `toggled`, not `clicked`: assistive technology toggles without a click.
    connect(button, &QPushButton::toggled, this, [this, index](bool on) { toggled(index, on); });
    m_line->addWidget(button);
    m_buttons.push_back(button);
    return button;
}

std::optional<int> Segments::current() const {
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
                                    [](const QPushButton* button) { return button->isChecked(); });
    if (found == m_buttons.end()) {
        return std::nullopt;
    }
    return static_cast<int>(found - m_buttons.begin());
}

void Segments::setCurrent(std::optional<int> index) {
    m_quiet = true;
    for (int i = 0; i < count(); ++i) {
        button(i).setChecked(index == i);
    }
    m_quiet = false;
    moveTabStop(index.value_or(0));
}

void Segments::toggled(int index, bool on) {
    if (m_quiet) {
        return;
    }
    if (!on) {
        // Pressing the chosen answer again keeps it; taking an answer back is an answer of its own.
        m_quiet = true;
        button(index).setChecked(true);
        m_quiet = false;
        return;
    }
    setCurrent(index);
    Q_EMIT chosen(index);
}

void Segments::moveTabStop(int index) {
    if (index < 0 || index >= count()) {
        return;
    }
    for (int i = 0; i < count(); ++i) {
        button(i).setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(&button(index));
}

bool Segments::handleKey(int from, int key) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    if (key == Qt::Key_Right) {
        step = mirrored ? -1 : 1;
    } else if (key == Qt::Key_Left) {
        step = mirrored ? 1 : -1;
    }
    if (step != 0) {
        const int next = std::clamp(from + step, 0, count() - 1);
        moveTabStop(next);
        button(next).setFocus(Qt::OtherFocusReason);
        if (m_arrowsChoose) {
            button(next).setChecked(true);
        }
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        button(from).click();
        return true;
    }
    const int digit = key - Qt::Key_1;
    if (digit >= 0 && digit < count()) {
        button(digit).setChecked(true);
        button(digit).setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool Segments::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto at = std::find(m_buttons.begin(), m_buttons.end(), watched);
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        // Arrow keys of a plain QPushButton would walk through the whole page.
        if (at != m_buttons.end() && modifiers == Qt::NoModifier) {
            const int from = static_cast<int>(at - m_buttons.begin());
            if (handleKey(from, key->key())) {
                return true;
            }
            if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
                event->ignore(); // for the list of questions around
                return true;
            }
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace zaklon::ui
