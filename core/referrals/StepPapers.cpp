// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/StepPapers.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<StepPapers> {
    static auto all() {
        return std::tuple{field("person", &StepPapers::person).refersTo("person").required(),
                          field("office", &StepPapers::office).search(SearchUse::Text),
                          field("reference", &StepPapers::reference).search(SearchUse::Text),
                          field("certificate", &StepPapers::certificate)};
    }
};
template struct RecordMapping<StepPapers>;

} // namespace zaklon
