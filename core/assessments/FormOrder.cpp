// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/FormOrder.h"

#include "core/store/RecordMoment.h"

#include <tuple>

namespace zaklon {

namespace {

auto orderOf(const Assessment& form) {
    return std::tuple(form.takenOn, momentOf(form.id, form.completedAt), form.id);
}

std::string momentOfFormSql(std::string_view form) {
    const std::string name(form);
    return momentSql(name + ".id", name + ".completed_at");
}

std::string orderSql(std::string_view form, std::string_view direction) {
    const std::string name(form);
    const std::string how(direction);
    return name + ".taken_on" + how + ", " + momentOfFormSql(form) + how + ", " + name + ".id" +
           how;
}

} // namespace

bool isLater(const Assessment& earlier, const Assessment& later) {
    return orderOf(earlier) < orderOf(later);
}

std::string isLaterSql(std::string_view earlier, std::string_view later) {
    const std::string first(earlier);
    const std::string second(later);
    // What the index does not hold is asked in a query of its own, or no search would be by the
    // index alone.
    const std::string onOneDay =
        "(SELECT (" + momentOfFormSql("of_day") + ", of_day.id) > (" + momentOfFormSql(earlier) +
        ", " + first + ".id) FROM main.assessment of_day WHERE of_day.id = " + second + ".id)";
    return second + ".taken_on >= " + first + ".taken_on AND " + second + ".id <> " + first +
           ".id AND (" + second + ".taken_on > " + first + ".taken_on OR " + onOneDay + ")";
}

std::string newestFirstSql(std::string_view form) {
    return orderSql(form, " DESC");
}

std::string oldestFirstSql(std::string_view form) {
    return orderSql(form, "");
}

} // namespace zaklon
