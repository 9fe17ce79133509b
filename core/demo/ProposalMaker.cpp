// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/ProposalMaker.h"

#include "core/identification/AdvocacyItem.h"

namespace zaklon::demo {

namespace {

AdvocacyItem aProposal(DemoHouse& house, std::string title, const char* law, int daysAgo) {
    AdvocacyItem item;
    item.id = house.newId();
    item.title = std::move(title);
    item.law = Code{law};
    item.notedOn = house.daysAgo(daysAgo);
    return item;
}

} // namespace

Status saveProposals(Vault& vault, DemoHouse& house) {
    auto residence = aProposal(house, house.say(Sentence::ProposalResidence), "residence", 120);
    residence.proposal = house.say(Sentence::ProposalResidenceHow);
    residence.obstacleKinds = codes({"residence", "identity_document"});
    residence.state = AdvocacyState::Submitted;
    residence.draftedOn = house.daysAgo(90);
    residence.institution = Code{"ministry"};
    residence.submittedOn = house.daysAgo(60);
    auto work = aProposal(house, house.say(Sentence::ProposalPermit), "foreign_work", 40);
    work.obstacleKinds = codes({"work_permit"});
    auto report = aProposal(house, house.say(Sentence::ProposalInspectorate), "practice", 300);
    report.unmetDuties = codes({"report_labour"});
    report.state = AdvocacyState::Adopted;
    report.draftedOn = house.daysAgo(280);
    report.institution = Code{"labour"};
    report.submittedOn = house.daysAgo(270);
    report.answeredOn = house.daysAgo(200);
    report.answerWords = house.say(Sentence::ProposalAnswer);
    const auto written = vault.write([&](Transaction& transaction) -> Status {
        for (const auto& item : {residence, work, report}) {
            if (auto saved = transaction.save(item); !saved) {
                return saved;
            }
        }
        return {};
    });
    return written ? Status() : Status(passOn(written));
}

} // namespace zaklon::demo
