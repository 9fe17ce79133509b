// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/Tutorial.h"

#include <algorithm>
#include <cstddef>

namespace zaklon::ui {

std::optional<TutorialStep> Tutorial::current() const {
    const auto next = std::find_if(kTutorialSteps.begin(), kTutorialSteps.end(),
                                   [this](TutorialStep step) { return !isDone(step); });
    return next == kTutorialSteps.end() ? std::nullopt : std::optional(*next);
}

std::optional<TutorialStep> Tutorial::openAfter(TutorialStep step) const {
    const auto isOpen = [this](TutorialStep each) { return !isDone(each); };
    const auto after = kTutorialSteps.begin() + static_cast<std::ptrdiff_t>(step) + 1;
    const auto next = std::find_if(after, kTutorialSteps.end(), isOpen);
    return next == kTutorialSteps.end() ? current() : std::optional(*next);
}

void Tutorial::begin() {
    if (isComplete()) {
        m_done = {};
        m_hidden = false;
        m_locked = false;
    }
    m_state = State::Running;
    Q_EMIT changed();
}

void Tutorial::leave() {
    m_state = State::Left;
    Q_EMIT changed();
}

void Tutorial::tick(TutorialStep step) {
    if (m_state != State::Running || isDone(step)) {
        return;
    }
    m_done[static_cast<std::size_t>(step)] = true;
    Q_EMIT changed();
}

void Tutorial::noteHidden() {
    m_hidden = m_hidden || m_state == State::Running;
    if (m_locked && m_hidden) {
        tick(TutorialStep::HideAndLock);
    }
}

void Tutorial::noteLocked() {
    m_locked = m_locked || m_state == State::Running;
    if (m_locked && m_hidden) {
        tick(TutorialStep::HideAndLock);
    }
}

} // namespace zaklon::ui
