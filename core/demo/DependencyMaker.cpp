// SPDX-License-Identifier: GPL-3.0-or-later
// What one side holds of the life of somebody on a report. Counted, not thrown: what is made after
// it stays the same.
#include "core/demo/CaseMakers.h"
#include "core/demo/ReportMaker.h"
#include "core/reports/Dependency.h"

#include <algorithm>
#include <array>

namespace zaklon::demo {

namespace {

using Holds = std::array<LinkHold, kDependencyLinks.size()>;
constexpr auto kUnknown = LinkHold::Unknown;
constexpr auto kNone = LinkHold::None;
constexpr auto kPartly = LinkHold::Partly;
constexpr auto kWholly = LinkHold::Wholly;
constexpr std::array<Holds, 3> kFirst{Holds{kWholly, kWholly, kPartly, kPartly},
                                      Holds{kWholly, kWholly, kUnknown, kWholly},
                                      Holds{kPartly, kWholly, kWholly, kNone}};
constexpr std::array<Holds, 3> kLater{Holds{kWholly, kNone, kPartly, kPartly},
                                      Holds{kPartly, kPartly, kPartly, kWholly},
                                      Holds{kPartly, kNone, kWholly, kNone}};
constexpr int kDaysUntilNextLook = 21;

void hold(Dependency& dependency, const Holds& holds) {
    for (std::size_t link = 0; link < holds.size(); ++link) {
        dependency.*(kDependencyLinks.at(link)) = holds.at(link);
    }
}

} // namespace

/// One look on the first day, and for most a second one three weeks later: as a rule somebody
/// sleeps elsewhere by then.
Status ReportMaker::addDependency(Transaction& transaction, const RecordId& report,
                                  const ReportablePerson& person) {
    const auto turn = person.number % kFirst.size();
    Dependency dependency;
    dependency.id = m_house.newId();
    dependency.person = person.id;
    dependency.report = report;
    dependency.seenOn = person.firstContact;
    hold(dependency, kFirst.at(turn));
    dependency.infoSource = Code{"person"};
    dependency.worker = person.worker;
    const auto& seen = m_house.words().dependencies;
    auto saved = transaction.save(dependency);
    if (saved) {
        saved = transaction.save(m_confidential, narrativeFor(dependency.id, person.id,
                                                              Description<Dependency>::kind,
                                                              seen[person.number % seen.size()]));
    }
    const auto next = person.firstContact.plusDays(kDaysUntilNextLook);
    if (!saved || person.number % 4 == 3 || m_house.today() < next) {
        return saved;
    }
    dependency.id = m_house.newId();
    dependency.seenOn = next;
    dependency.infoSource = Code{"observed"};
    hold(dependency, kLater.at(turn));
    return transaction.save(dependency);
}

} // namespace zaklon::demo
