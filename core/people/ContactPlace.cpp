// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ContactPlace.h"

#include "core/base/Text.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace zaklon {

namespace {

constexpr std::size_t kFewestDigits = 6;
constexpr std::size_t kLastDigits = 8;

/// What is compared; empty where nothing is said.
std::string contactPlace(std::string_view address) {
    auto place = foldForSearch(address);
    place.erase(std::remove(place.begin(), place.end(), ' '), place.end());
    std::string digits;
    std::copy_if(place.begin(), place.end(), std::back_inserter(digits),
                 [](char symbol) { return symbol >= '0' && symbol <= '9'; });
    if (digits.size() < kFewestDigits) {
        return place;
    }
    return digits.size() > kLastDigits ? digits.substr(digits.size() - kLastDigits) : digits;
}

} // namespace

bool isSamePlace(std::string_view one, std::string_view other) {
    const auto place = contactPlace(one);
    return !place.empty() && place == contactPlace(other);
}

} // namespace zaklon
