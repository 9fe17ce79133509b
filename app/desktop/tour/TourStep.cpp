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

TourScript& TourScript::bringUp(const QString& target, const QString& keys) {
    return add({Verb::BringUp, target, keys});
}

TourScript& TourScript::row(const QString& target, int number) {
    return add({Verb::Row, target, {}, ui::PageKind::Today, number});
}

TourScript& TourScript::section(ui::PersonSection section) {
    return row(QStringLiteral("person_sections"), static_cast<int>(section));
}

TourScript& TourScript::eachRow(const QString& target, const QString& name) {
    return add({Verb::EachRow, target, name});
}

TourScript& TourScript::eachView(const QString& target, const QString& name) {
    return add({Verb::EachView, target, name});
}

TourScript& TourScript::form() {
    return add({Verb::Form, {}, {}});
}

TourScript& TourScript::leave() {
    return add({Verb::Leave, {}, {}});
}

void TourScript::insert(std::size_t at, const TourScript& others) {
    m_steps.insert(m_steps.begin() + static_cast<std::ptrdiff_t>(at), others.m_steps.begin(),
                   others.m_steps.end());
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

TourScript& TourScript::screen(int number) {
    return add({Verb::Screen, {}, {}, ui::PageKind::Today, number});
}

TourScript& TourScript::shootAll(const QString& name) {
    shoot(name);
    return add({Verb::Below, {}, name});
}

} // namespace zaklon::desktop
