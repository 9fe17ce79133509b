// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/TourStep.h"

#include "ui/shell/Places.h"

namespace zaklon::desktop {

using Verb = TourStep::Verb;

QString describe(const TourStep& step) {
    switch (step.verb) {
    case Verb::Say:
        return step.text;
    case Verb::Open:
        return QStringLiteral("open ") + ui::pageName(step.page);
    case Verb::EachPage:
        return QStringLiteral("each page");
    case Verb::Press:
    case Verb::IfThere:
        return QStringLiteral("press ") + step.target;
    case Verb::First:
        return QStringLiteral("press the first ") + step.target;
    case Verb::Menu:
        return QStringLiteral("take %1 from the menu of %2").arg(step.text, step.target);
    case Verb::Type:
        return QStringLiteral("type into ") + step.target;
    case Verb::Choose:
        return QStringLiteral("choose %1 in %2").arg(step.text, step.target);
    case Verb::Key:
        return QStringLiteral("key ") + step.text;
    case Verb::BringUp:
        return QStringLiteral("key %1 for %2").arg(step.text, step.target);
    case Verb::Until:
        return QStringLiteral("key %1 until there is %2").arg(step.text, step.target);
    case Verb::Row:
        return QStringLiteral("row %1 of %2").arg(step.number).arg(step.target);
    case Verb::EachRow:
        return QStringLiteral("each row of ") + step.target;
    case Verb::EachView:
        return QStringLiteral("each view of ") + step.target;
    case Verb::EachForm:
        return QStringLiteral("open each form");
    case Verb::Leave:
        return QStringLiteral("leave the form");
    case Verb::WaitFor:
        return QStringLiteral("wait for ") + step.target;
    case Verb::Expect:
        return QStringLiteral("expect '%1' in %2").arg(step.text, step.target);
    case Verb::Below:
        return QStringLiteral("what is below ") + step.text;
    case Verb::Screen:
        return QStringLiteral("scroll to screenful %1").arg(step.number);
    case Verb::Fail:
        return QStringLiteral("fail");
    case Verb::OnTheWay:
        return QStringLiteral("open somebody on pathways");
    case Verb::Shoot:
        return QStringLiteral("picture ") + step.text;
    }
    return {};
}

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

TourScript& TourScript::eachPage(const QString& name, Forms forms) {
    TourStep step{Verb::EachPage, {}, name};
    step.forms = forms == Forms::Opened;
    return add(step);
}

TourScript& TourScript::onTheWay() {
    return add({Verb::OnTheWay, {}, {}});
}

TourScript& TourScript::press(const QString& target) {
    return add({Verb::Press, target, {}});
}

TourScript& TourScript::pressFirst(const QString& beginning) {
    return add({Verb::First, beginning, {}});
}

TourScript& TourScript::pressIfThere(const QString& target, int stepsThen) {
    return add({Verb::IfThere, target, {}, ui::PageKind::Today, stepsThen});
}

TourScript& TourScript::menu(const QString& button, const QString& entry) {
    return add({Verb::Menu, button, entry});
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

TourScript& TourScript::keyUntil(const QString& target, const QString& keys) {
    return add({Verb::Until, target, keys});
}

TourScript& TourScript::row(const QString& target, int number) {
    return add({Verb::Row, target, {}, ui::PageKind::Today, number});
}

TourScript& TourScript::section(ui::PersonSection section) {
    return row(QStringLiteral("person_sections"), static_cast<int>(section));
}

TourScript& TourScript::eachRow(const QString& target, const QString& name, Forms forms) {
    TourStep step{Verb::EachRow, target, name};
    step.forms = forms == Forms::Opened;
    return add(step);
}

TourScript& TourScript::eachView(const QString& target, const QString& name, Forms forms) {
    TourStep step{Verb::EachView, target, name};
    step.forms = forms == Forms::Opened;
    return add(step);
}

TourScript& TourScript::eachForm(const QString& name) {
    return add({Verb::EachForm, {}, name});
}

TourScript& TourScript::leave() {
    return add({Verb::Leave, {}, {}});
}

TourScript& TourScript::then(const TourScript& others) {
    insert(m_steps.size(), others);
    return *this;
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

TourScript& TourScript::fail() {
    return add({Verb::Fail, {}, {}});
}

TourScript& TourScript::shootAll(const QString& name) {
    shoot(name);
    return add({Verb::Below, {}, name});
}

} // namespace zaklon::desktop
