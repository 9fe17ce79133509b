// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VaultFindings.h"

#include <algorithm>

namespace zaklon::cli {

using nlohmann::json;

namespace {

Status inspectJournal(Journal& journal, const std::string& compartment,
                      std::vector<Finding>& findings) {
    const auto fault = journal.verify();
    if (!fault) {
        return passOn(fault);
    }
    std::string words;
    if (*fault) {
        words = (*fault)->what + " at entry " + std::to_string((*fault)->sequence) + " of laptop " +
                (*fault)->laptop.toString();
    }
    findings.push_back({compartment + " journal", words});
    return {};
}

} // namespace

Result<std::vector<Finding>> inspectJournals(Vault& vault) {
    std::vector<Finding> findings;
    if (auto done = inspectJournal(vault.caseworkJournal(), "casework", findings); !done) {
        return passOn(done);
    }
    if (auto* journal = vault.confidentialJournal()) {
        if (auto done = inspectJournal(*journal, "confidential", findings); !done) {
            return passOn(done);
        }
    }
    return findings;
}

Result<std::vector<Finding>> inspect(Vault& vault) {
    return inspectJournals(vault);
}

ExitCode report(Console& console, const std::vector<Finding>& findings) {
    auto parts = json::array();
    for (const auto& finding : findings) {
        console.say((finding.fault.empty() ? "good     " : "DAMAGED  ") + finding.part +
                    (finding.fault.empty() ? "" : ": " + finding.fault));
        parts.push_back({{"part", finding.part},
                         {"good", finding.fault.empty()},
                         {"fault", finding.fault}});
    }
    const bool good = std::all_of(findings.begin(), findings.end(),
                                  [](const auto& finding) { return finding.fault.empty(); });
    console.say(good ? "Everything within reach of your key is as it was written."
                     : "Something was damaged or changed outside Zaklon. Nothing was changed now: "
                       "keep this folder as it is and restore a backup elsewhere.");
    console.give({{"good", good}, {"parts", parts}});
    return good ? ExitCode::Good : ExitCode::Damaged;
}

} // namespace zaklon::cli
