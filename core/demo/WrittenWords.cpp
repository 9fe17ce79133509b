// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/WrittenWords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon::demo {

namespace {

struct Written {
    std::string_view questionnaire;
    std::string_view item;
    std::string_view words;
};

/// A plan (F2), attempts (F4), children (S6) and people who may be told (S8) are left out on
/// purpose.
constexpr std::array kWritten{
    Written{"SH-1", "F1", "Thinks at night that it would be easier not to wake up; for two weeks."},
    Written{"SH-1", "F3", "Sleeping tablets in the room; the duty worker keeps them from today."},
    Written{"SH-1", "F5", "Her sister, and the course that begins in spring."},
    Written{"SH-1", "F6", "Calls the night line first. We speak every morning at nine."},
    Written{"SH-1", "F7", "Supervisor told today; the person agreed. Doctor on Thursday."},
    Written{"SP-1", "S1", "A car that stands before the house twice; calls without a voice."},
    Written{"SP-1", "S2", "Into the bakery at the corner, call the number, wait for us there."},
    Written{"SP-1", "S3", "The library until eight; the neighbour upstairs at any hour."},
    Written{"SP-1", "S4", "Back door, through the yard, tram 0. Money for a taxi is in the coat."},
    Written{"SP-1", "S5", "Blue bag behind the door: passport, tablets, second key."},
    Written{"SP-1", "S7", "'Is the soup ready?' means: come now, do not call back."},
    Written{"SP-1", "S9", "+381 00 000 000, kept as 'Hairdresser'."},
    Written{"SP-1", "S10", "Shared location switched off on Monday, together."},
    Written{"SP-1", "S11", "Every second day at six in the evening; we call."},
    Written{"SP-1", "S12",
            "After two hours a second call; after four we go there, then the police."},
    Written{"SP-1", "S13", "In a month, or at once if the car comes again."},
};

} // namespace

std::string inventedWords(const assessments::Questionnaire& questionnaire,
                          const assessments::Item& item) {
    const auto found = std::find_if(kWritten.begin(), kWritten.end(), [&](const Written& each) {
        return each.questionnaire == questionnaire.code && each.item == item.id;
    });
    return found == kWritten.end() ? std::string() : "Synthetic: " + std::string(found->words);
}

} // namespace zaklon::demo
