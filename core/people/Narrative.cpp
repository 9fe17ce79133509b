// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Narrative.h"

#include "core/store/Fields.h"

#include <algorithm>
#include <array>

namespace zaklon {

bool Description<Narrative>::visible(const Narrative& narrative, std::string_view role) {
    static constexpr std::array<std::string_view, 5> kShift{"need", "goal", "action", "delivery",
                                                            "contact"};
    return role != "shelter_worker" ||
           std::find(kShift.begin(), kShift.end(), narrative.about.text) != kShift.end();
}

template <>
struct Fields<Narrative> {
    static auto all() {
        return std::tuple{
            field("person", &Narrative::person).refersTo("person"),
            field("about", &Narrative::about).required(),
            field("title", &Narrative::title).search(SearchUse::Text),
            field("text", &Narrative::text).search(SearchUse::Text).maxBytes(kLongTextBytes),
            field("own_words", &Narrative::ownWords)
                .search(SearchUse::Text)
                .maxBytes(kLongTextBytes)};
    }
};
template struct RecordMapping<Narrative>;

} // namespace zaklon
