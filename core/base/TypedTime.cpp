// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TypedTime.h"

#include <algorithm>

namespace zaklon {

namespace {

constexpr std::string_view kDash = "-";
constexpr std::string_view kEnDash = "\u2013";
constexpr std::string_view kBetweenHourAndMinute = ":.hH";
constexpr int kLastHour = 23;
constexpr int kLastMinute = 59;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

bool isNumber(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// One or two digits, or none of it is a part of a time.
std::optional<int> partOf(std::string_view digits, int last) {
    if (!isNumber(digits) || digits.size() > 2) {
        return std::nullopt;
    }
    int number = 0;
    for (const char digit : digits) {
        number = number * 10 + (digit - '0');
    }
    return number <= last ? std::optional(number) : std::nullopt;
}

std::string twoDigits(int number) {
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::optional<std::string> timeOf(std::string_view hour, std::string_view minute) {
    const auto hours = partOf(hour, kLastHour);
    const auto minutes = minute.size() == 2 ? partOf(minute, kLastMinute) : std::nullopt;
    return hours && minutes ? std::optional(twoDigits(*hours) + ":" + twoDigits(*minutes))
                            : std::nullopt;
}

std::optional<std::string> typedSpan(std::string_view typed) {
    const auto plain = typed.find(kDash);
    const auto at = plain == std::string_view::npos ? typed.find(kEnDash) : plain;
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    const auto length = plain == std::string_view::npos ? kEnDash.size() : kDash.size();
    const auto from = typedTime(typed.substr(0, at));
    const auto until = typedTime(typed.substr(at + length));
    return from && until && *from != *until ? std::optional(*from + "-" + *until) : std::nullopt;
}

} // namespace

std::optional<std::string> typedTime(std::string_view typed) {
    const auto text = trimmed(typed);
    const auto at = text.find_first_of(kBetweenHourAndMinute);
    if (at != std::string_view::npos) {
        const bool isHourAlone = at + 1 == text.size() && (text[at] == 'h' || text[at] == 'H');
        return timeOf(trimmed(text.substr(0, at)),
                      isHourAlone ? "00" : trimmed(text.substr(at + 1)));
    }
    if (text.size() > 2 && text.size() <= 4) { // 930, 0930
        return timeOf(text.substr(0, text.size() - 2), text.substr(text.size() - 2));
    }
    return timeOf(text, "00");
}

std::optional<std::string> typedSpans(std::string_view typed) {
    std::string spans;
    for (bool more = true; more;) {
        const auto end = typed.find_first_of(",;");
        more = end != std::string_view::npos;
        const auto span = typedSpan(typed.substr(0, end));
        if (!span) {
            return std::nullopt;
        }
        spans += (spans.empty() ? "" : ", ") + *span;
        typed.remove_prefix(more ? end + 1 : typed.size());
    }
    return spans;
}

} // namespace zaklon
