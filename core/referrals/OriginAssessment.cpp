// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/OriginAssessment.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"

namespace zaklon {

Status Description<OriginAssessment>::check(const OriginAssessment& record) {
    return record.reviewBy && *record.reviewBy <= record.seenOn
               ? fail(ErrorCode::Invalid, "review_by", earlierThan("seen_on"))
               : Status();
}

template <>
struct Fields<OriginAssessment> {
    static auto all() {
        using O = OriginAssessment;
        return std::tuple{field("person", &O::person).refersTo("person").required(),
                          field("country", &O::country).codeList("country").required(),
                          field("regions", &O::regions).codeList("origin_region"),
                          field("law_protects", &O::lawProtects),
                          field("practice_protects", &O::practiceProtects),
                          field("sources", &O::sources).codeList("origin_source").required(),
                          field("seen_on", &O::seenOn).required(),
                          field("review_by", &O::reviewBy),
                          field("worker", &O::worker).refersTo("worker")};
    }
};
template struct RecordMapping<OriginAssessment>;

} // namespace zaklon
