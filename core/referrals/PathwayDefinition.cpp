// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayDefinition.h"

#include <algorithm>

namespace zaklon::referrals {

namespace {

constexpr int kHoursInDay = 24;

template <class Entry>
const Entry* byCode(const std::vector<Entry>& entries, std::string_view code) {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& entry) { return entry.code == code; });
    return found == entries.end() ? nullptr : &*found;
}

Date later(Date anchor, DueRule::Unit unit, int amount) {
    switch (unit) {
    case DueRule::Unit::Hours:
        return anchor.plusDays((amount + kHoursInDay - 1) / kHoursInDay);
    case DueRule::Unit::Months:
        return anchor.plusMonths(amount);
    case DueRule::Unit::Days:
    case DueRule::Unit::EveryDays:
        break;
    }
    return anchor.plusDays(amount);
}

} // namespace

std::vector<Date> DueRule::datesAfter(Date anchor) const {
    std::vector<Date> dates;
    for (const int amount : amounts)
        dates.push_back(later(anchor, unit, amount));
    std::sort(dates.begin(), dates.end());
    return dates;
}

std::optional<Date> DueRule::nextDate(Date anchor, Date earliest) const {
    if (unit == Unit::EveryDays) {
        const auto every = amounts.front();
        const auto passed = std::max<std::int64_t>(0, anchor.daysUntil(earliest));
        const auto rounds = std::max<std::int64_t>(1, (passed + every - 1) / every);
        return anchor.plusDays(rounds * every);
    }
    for (const auto date : datesAfter(anchor))
        if (date >= earliest)
            return date;
    return std::nullopt;
}

DueRule DueRule::forChild() const {
    auto child = *this;
    if (childLength) {
        child.unit = childLength->unit;
        child.amounts = childLength->amounts;
    }
    return child;
}

const StepDefinition* PathwayDefinition::step(std::string_view stepCode) const {
    return byCode(steps, stepCode);
}

const StepDefinition* PathwayDefinition::stepFor(StepRule rule) const {
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const StepDefinition& one) { return one.rule == rule; });
    return found == steps.end() ? nullptr : &*found;
}

bool PathwayDefinition::carries(std::string_view stepCode, StepRule rule) const {
    const auto* found = step(stepCode);
    return found != nullptr && found->rule == rule;
}

std::vector<std::string> PathwayDefinition::carriers(StepRule rule) const {
    std::vector<std::string> codes;
    for (const auto& one : steps)
        if (one.rule == rule)
            codes.push_back(one.code);
    for (const auto& one : events)
        if (one.rule == rule)
            codes.push_back(one.code);
    return codes;
}

const PathwayRole* PathwayDefinition::role(std::string_view roleCode) const {
    return byCode(roles, roleCode);
}

const PathwayEvent* PathwayDefinition::event(std::string_view eventCode) const {
    return byCode(events, eventCode);
}

const Entitlement* PathwayDefinition::entitlement(std::string_view key) const {
    const auto found = std::find_if(entitlements.begin(), entitlements.end(),
                                    [&](const Entitlement& one) { return one.key == key; });
    return found == entitlements.end() ? nullptr : &*found;
}

std::vector<const StepDefinition*> PathwayDefinition::dueAfter(std::string_view anchor,
                                                               DueRule::Moment moment) const {
    std::vector<const StepDefinition*> found;
    for (const auto& one : steps)
        if (one.due && one.due->after == anchor && one.due->moment == moment)
            found.push_back(&one);
    return found;
}

PathwayDefinition PathwayDefinition::forChild() const {
    auto child = *this;
    for (auto& one : child.steps) {
        if (one.due) {
            one.due = one.due->forChild();
        }
        for (auto& task : one.ifNegative) {
            task.dueInDays = task.childDueInDays.value_or(task.dueInDays);
        }
    }
    return child;
}

} // namespace zaklon::referrals
