// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VaultFindings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace zaklon::cli {

using nlohmann::json;

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 24> kWords{
    {{"header-mac", "vault.json was changed outside Zaklon"},
     {"header-damaged", "vault.json cannot be read; its previous generation was used"},
     {"header-generation", "vault.json is not the one in use"},
     {"file-missing", "a file of the vault is missing"},
     {"file-not-regular", "a file of the vault is a link or a folder"},
     {"file-size", "a file has bytes too many or too few"},
     {"file-plain", "a file is not encrypted"},
     {"file-salt", "the first bytes of a file are not those of this vault"},
     {"pages", "pages of a file do not match their seals"},
     {"structure", "the structure of a file is broken"},
     {"mark", "the two compartments are not from the same moment"},
     {"journal-gap", "an entry of the journal is missing"},
     {"journal-link", "an entry of the journal does not follow the one before it"},
     {"journal-hash", "an entry of the journal was changed"},
     {"journal-content", "the content of an entry of the journal was changed"},
     {"journal-behind", "the journal ends earlier than the vault remembers"},
     {"columns", "a table does not match its description"},
     {"reference", "records point to a record that is not there"},
     {"search-orphan", "the search index names records that are not there"},
     {"search-missing", "records are missing from the search index"},
     {"content", "attached files do not match their digests"},
     {"content-missing", "attached files are missing"},
     {"not-checked", "this compartment is out of reach of your key and was not looked into"},
     {"journal-good", "the journal is as it was written"}}};

Status checkJournal(Journal& journal, const std::string& part, CheckReport& report) {
    const auto fault = journal.verify();
    if (!fault) {
        return passOn(fault);
    }
    if (*fault) {
        report.findings.push_back({"journal-" + (*fault)->what, part, (*fault)->sequence, true});
    } else {
        report.findings.push_back({"journal-good", part, 0, false});
    }
    return {};
}

/// The files are whole, but the records in them do not agree with each other.
bool isDisagreement(std::string_view findingCode) {
    return findingCode == "reference" || findingCode == "search-orphan" ||
           findingCode == "search-missing" || findingCode == "columns";
}

ExitCode exitCodeOf(const CheckReport& checked) {
    if (checked.passed()) {
        return ExitCode::Good;
    }
    const bool damaged =
        std::any_of(checked.findings.begin(), checked.findings.end(), [](const auto& finding) {
            return finding.fault && !isDisagreement(finding.code);
        });
    return damaged ? ExitCode::Damaged : ExitCode::CheckFailed;
}

std::string_view verdictOf(ExitCode code) {
    switch (code) {
    case ExitCode::Good:
        return "Everything within reach of your key is as it was written.";
    case ExitCode::Damaged:
        return "Something was damaged or changed outside Zaklon. Nothing was changed now: keep "
               "this folder as it is and restore a backup into a new one.";
    default:
        return "The files and the journal are as they were written, but some records do not agree "
               "with each other. Nothing was changed now. Please report the lines above.";
    }
}

} // namespace

std::string_view wordsFor(std::string_view findingCode) {
    for (const auto& [code, words] : kWords) {
        if (code == findingCode) {
            return words;
        }
    }
    return findingCode;
}

Result<CheckReport> checkJournals(Vault& vault) {
    CheckReport report;
    if (auto done = checkJournal(vault.caseworkJournal(), "casework", report); !done) {
        return passOn(done);
    }
    auto* confidential = vault.confidentialJournal();
    if (confidential == nullptr) {
        report.findings.push_back({"not-checked", "confidential", 0, false});
    } else if (auto done = checkJournal(*confidential, "confidential", report); !done) {
        return passOn(done);
    }
    return report;
}

ExitCode report(Console& console, const CheckReport& checked) {
    auto findings = json::array();
    for (const auto& finding : checked.findings) {
        console.say(std::string(finding.fault ? "FAULT  " : "note   ") + finding.part + ": " +
                    std::string(wordsFor(finding.code)) +
                    (finding.count > 0 ? " (" + std::to_string(finding.count) + ")" : ""));
        findings.push_back({{"code", finding.code},
                            {"part", finding.part},
                            {"count", finding.count},
                            {"fault", finding.fault}});
    }
    const auto code = exitCodeOf(checked);
    console.say(verdictOf(code));
    console.give({{"good", code == ExitCode::Good}, {"findings", std::move(findings)}});
    return code;
}

} // namespace zaklon::cli
