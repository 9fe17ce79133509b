// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/TeamMember.h"

#include "core/base/BrokenRule.h"
#include "core/store/Fields.h"

#include <algorithm>

namespace zaklon {

Status Description<TeamMember>::check(const TeamMember& record) {
    if (record.colleague.isNil() == record.provider.isNil()) {
        return fail(ErrorCode::Invalid, "provider", "not both");
    }
    const bool reversed = record.until && *record.until < record.since;
    return reversed ? fail(ErrorCode::Invalid, "until", earlierThan("since")) : Status();
}

bool isInTeam(const TeamMember& member, Date day) {
    return member.since <= day && (!member.until || day <= *member.until);
}

TeamLimit teamLimit(std::span<const TeamMember> team, const RecordId& provider,
                    std::span<const Code> categories, Date day) {
    bool others = false;
    bool isMember = false;
    std::vector<Code> agreed;
    for (const auto& member : team) {
        if (member.provider.isNil() || !isInTeam(member, day)) {
            continue;
        }
        if (member.provider != provider) {
            others = true;
            continue;
        }
        isMember = true;
        agreed.insert(agreed.end(), member.mayShare.begin(), member.mayShare.end());
    }
    if (!isMember) {
        return others ? TeamLimit::Outside : TeamLimit::None;
    }
    const bool all = std::all_of(categories.begin(), categories.end(), [&](const Code& each) {
        return std::find(agreed.begin(), agreed.end(), each) != agreed.end();
    });
    return all ? TeamLimit::None : TeamLimit::Beyond;
}

template <>
struct Fields<TeamMember> {
    static auto all() {
        return std::tuple{field("person", &TeamMember::person).refersTo("person").required(),
                          field("colleague", &TeamMember::colleague).refersTo("worker"),
                          field("provider", &TeamMember::provider).refersTo("provider"),
                          field("role", &TeamMember::role).codeList("team_role").required(),
                          field("may_share", &TeamMember::mayShare).codeList("data_category"),
                          field("since", &TeamMember::since),
                          field("until", &TeamMember::until)};
    }
};
template struct RecordMapping<TeamMember>;

} // namespace zaklon
