// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/Dependency.h"

#include "core/reports/ReportedPerson.h"
#include "core/store/Fields.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

Status Description<Dependency>::check(const Dependency& record) {
    const bool isKnown =
        std::any_of(kDependencyLinks.begin(), kDependencyLinks.end(),
                    [&](const auto link) { return record.*link != LinkHold::Unknown; });
    return isKnown ? Status() : fail(ErrorCode::Invalid, "work_link");
}

Status Description<Dependency>::guard(const Dependency* before, const Dependency& after,
                                      const RuleContext& context) {
    // Whoever is taken off the report later keeps what was seen.
    if (after.report.isNil() ||
        (before != nullptr && before->report == after.report && before->person == after.person)) {
        return {};
    }
    const auto isOn = isOnReport(context.casework(), after.report, after.person);
    if (!isOn) {
        return passOn(isOn);
    }
    return *isOn ? Status() : fail(ErrorCode::Invalid, "report");
}

int chainLength(const Dependency& dependency) {
    return static_cast<int>(
        std::count_if(kDependencyLinks.begin(), kDependencyLinks.end(), [&](const auto link) {
            return dependency.*link == LinkHold::Partly || dependency.*link == LinkHold::Wholly;
        }));
}

bool isChained(const Dependency& dependency) {
    return chainLength(dependency) > 1;
}

template <>
struct Fields<Dependency> {
    static auto all() {
        using D = Dependency;
        return std::tuple{field("person", &D::person).refersTo("person").required(),
                          field("report", &D::report).refersTo("suspicion_report"),
                          field("seen_on", &D::seenOn),
                          field("work_link", &D::work),
                          field("housing_link", &D::housing),
                          field("debt_link", &D::debt),
                          field("status_link", &D::status),
                          field("info_source", &D::infoSource).codeList("info_source"),
                          field("worker", &D::worker).refersTo("worker")};
    }
};
template struct RecordMapping<Dependency>;

} // namespace zaklon
