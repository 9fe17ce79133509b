// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ContentCheck.h"

#include "core/vault/ContentDigest.h"

namespace zaklon {

std::vector<CheckFinding> wrongContents(const ReadConnection& connection) {
    std::int64_t wrong = 0;
    std::int64_t missing = 0;
    auto statement =
        connection.prepare("SELECT a.digest, a.bytes, c.content FROM confidential.attachment a"
                           " LEFT JOIN confidential.record_content c ON c.id = a.id");
    while (statement.step()) {
        if (statement.isNull(2)) {
            ++missing;
            continue;
        }
        const auto content = statement.blob(2);
        const bool whole = static_cast<std::int64_t>(content.size()) == statement.integer(1) &&
                           digestOf(content) == statement.text(0);
        wrong += whole ? 0 : 1;
    }
    std::vector<CheckFinding> findings;
    if (wrong > 0) {
        findings.push_back({"content", "attachment", wrong, true});
    }
    if (missing > 0) {
        findings.push_back({"content-missing", "attachment", missing, true});
    }
    return findings;
}

} // namespace zaklon
