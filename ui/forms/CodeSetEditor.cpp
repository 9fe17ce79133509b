// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CodeSetEditor.h"

#include "ui/components/FilterChip.h"
#include "ui/components/KeyAction.h"
#include "ui/forms/ChipFlow.h"
#include "ui/forms/CodeDescription.h"
#include "ui/session/Text.h"
#include "ui/theme/BoxTyping.h"
#include "ui/theme/EmptyBox.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

CodeSetEditor::CodeSetEditor(const std::string& list, const Words& words, const CodeLists& codes,
                             QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_words(words)
    , m_codes(codes)
    , m_box(new QComboBox(this))
    , m_chips(new ChipFlow(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_box);
    layout->addWidget(m_chips);
    m_box->setObjectName(toQString("add_" + list));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->installEventFilter(this);
    BoxTyping::openWhenTyped(*m_box);
    sayAsHint(*m_box); // 'Add' is no answer
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &CodeSetEditor::choose);
    const auto* toChips = addKey(*m_box, tr("To the last of what is chosen; once more removes it"),
                                 {Qt::Key_Delete}); // Backspace too: eventFilter
    connect(toChips, &QAction::triggered, this, &CodeSetEditor::focusLastChip);
    showChips();
}

bool CodeSetEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress &&
        m_chips->isAncestorOf(qobject_cast<QWidget*>(watched))) {
        return pressOnChip(static_cast<FilterChip&>(*watched), *static_cast<QKeyEvent*>(event));
    }
    if (watched == m_box && event->type() == QEvent::KeyPress &&
        enterChips(*static_cast<QKeyEvent*>(event))) {
        return true;
    }
    // Each step in a closed box would choose what it passes: open the list instead, as letters do.
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool steps = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up ||
                           key->key() == Qt::Key_PageDown || key->key() == Qt::Key_End;
        if (steps || key->key() == Qt::Key_Space || key->key() == Qt::Key_F4) {
            openList();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// At the first that can be added: Enter on the words above them would add nothing.
void CodeSetEditor::openList() {
    m_box->showPopup();
    if (m_box->count() > 1) {
        m_box->view()->setCurrentIndex(
            m_box->model()->index(1, m_box->modelColumn(), m_box->rootModelIndex()));
    }
}

bool CodeSetEditor::enterChips(const QKeyEvent& event) {
    const bool enters = event.modifiers() == Qt::NoModifier &&
                        (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete ||
                         event.key() == back());
    return enters && focusLastChip();
}

bool CodeSetEditor::focusLastChip() {
    if (m_chips->chips().empty()) {
        return false;
    }
    m_chips->chips().back()->setFocus(Qt::OtherFocusReason);
    return true;
}

/// The arrow that leads from the box to the chips and on among them: that against the reading.
int CodeSetEditor::back() const {
    return layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
}

bool CodeSetEditor::pressOnChip(FilterChip& chip, const QKeyEvent& event) {
    const auto& chips = m_chips->chips();
    const auto at = std::find(chips.begin(), chips.end(), &chip);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event.key() == back()) {
            (at == chips.begin() ? *at : *(at - 1))->setFocus(Qt::OtherFocusReason);
        } else {
            (at + 1 == chips.end() ? m_box : *(at + 1))->setFocus(Qt::OtherFocusReason);
        }
        return true;
    case Qt::Key_Up:
        m_box->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Space:
        return true; // of a sentence that was meant for another field: it takes nothing away
    default: {
        const bool types = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier &&
                           !event.text().isEmpty() && event.text().front().isPrint();
        return types;
    }
    }
}

void CodeSetEditor::offer() {
    m_box->clear();
    m_box->addItem(tr("Add"), QString());
    const auto* list = m_codes.find(m_list);
    if (list == nullptr) {
        return;
    }
    for (const auto* entry : list->offered()) {
        const bool fits =
            m_only.empty() || std::find(m_only.begin(), m_only.end(), entry->code) != m_only.end();
        if (fits &&
            std::find(m_chosen.begin(), m_chosen.end(), Code{entry->code}) == m_chosen.end()) {
            m_box->addItem(m_words.text(entry->label), toQString(entry->code));
            describeItem(*m_box, m_box->count() - 1, descriptionOf(*entry, m_words));
        }
    }
}

void CodeSetEditor::setOffered(const std::vector<std::string>& codes) {
    m_only = codes;
    offer();
}

void CodeSetEditor::setCodes(const std::vector<Code>& codes) {
    m_chosen = codes;
    showChips();
}

void CodeSetEditor::choose(int index) {
    const Code code{m_box->itemData(index).toString().toStdString()};
    m_box->setCurrentIndex(0);
    if (code.empty() || std::find(m_chosen.begin(), m_chosen.end(), code) != m_chosen.end()) {
        return;
    }
    m_chosen.push_back(code);
    showChips();
    Q_EMIT edited();
}

void CodeSetEditor::remove(const Code& code) {
    m_chosen.erase(std::remove(m_chosen.begin(), m_chosen.end(), code), m_chosen.end());
    showChips();
    m_box->setFocus();
    Q_EMIT edited();
}

/// As the list has them, Monday first: a set is kept by the letters of its codes. What the list
/// does not know comes last.
std::vector<Code> CodeSetEditor::inOrderOfList() const {
    auto ordered = m_chosen;
    const auto* list = m_codes.find(m_list);
    if (list == nullptr) {
        return ordered;
    }
    const auto place = [list](const Code& code) {
        return std::find_if(list->entries().begin(), list->entries().end(),
                            [&](const auto& entry) { return entry.code == code.text; });
    };
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const Code& a, const Code& b) { return place(a) < place(b); });
    return ordered;
}

void CodeSetEditor::showChips() {
    offer();
    m_chips->clear();
    for (const auto& code : inOrderOfList()) {
        auto* chip = new FilterChip(m_words.label(m_list, code), m_chips);
        chip->setObjectName(toQString("chip_" + code.text));
        if (const auto* entry = m_codes.find(m_list, code.text)) {
            chip->setToolTip(descriptionOf(*entry, m_words));
            chip->setAccessibleDescription(chip->toolTip());
        }
        // No stop of Tab: whoever typed to find and went on would type the next answer at a chip.
        chip->setFocusPolicy(Qt::ClickFocus);
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this, [this, code] { remove(code); });
        m_chips->add(chip);
    }
    m_chips->setVisible(!m_chosen.empty());
    updateGeometry();
}

} // namespace zaklon::ui
