// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/TourStep.h"

namespace zaklon::desktop {

using Verb = TourStep::Verb;

TourScript& TourScript::add(TourStep step) {
    m_steps.push_back(std::move(step));
    return *this;
}

TourScript& TourScript::say(const QString& text) {
    return add({Verb::Say, {}, text});
}

TourScript& TourScript::open(ui::PageKind page) {
    return add({Verb::Open, {}, {}, page});
}

TourScript& TourScript::press(const QString& target) {
    return add({Verb::Press, target, {}});
}

TourScript& TourScript::type(const QString& target, const QString& text) {
    return add({Verb::Type, target, text});
}

TourScript& TourScript::choose(const QString& target, const QString& text) {
    return add({Verb::Choose, target, text});
}

TourScript& TourScript::key(const QString& keys) {
    return add({Verb::Key, {}, keys});
}

TourScript& TourScript::row(const QString& target, int number) {
    return add({Verb::Row, target, {}, ui::PageKind::Today, number});
}

TourScript& TourScript::waitFor(const QString& target) {
    return add({Verb::WaitFor, target, {}});
}

TourScript& TourScript::expect(const QString& target, const QString& text) {
    return add({Verb::Expect, target, text});
}

TourScript& TourScript::shoot(const QString& name) {
    return add({Verb::Shoot, {}, name});
}

} // namespace zaklon::desktop
