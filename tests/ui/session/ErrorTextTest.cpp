// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ErrorText.h"

#include "core/identification/ClosingClaims.h"
#include "core/identification/SecondRecord.h"
#include "core/vault/VaultHeader.h"
#include "core/vault/WritingGate.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace zaklon;

namespace {

/// Every code, and every reason that has sentences of its own.
std::vector<Error> everyError() {
    std::vector<Error> all;
    for (const auto code : kAllErrorCodes) {
        all.push_back({code, {}, {}});
    }
    for (const auto* field :
         {"follow_up", "review", "procedure", "protective_status", "search", "closing"}) {
        all.push_back({ErrorCode::Invalid, field, {}});
    }
    all.push_back({ErrorCode::Invalid, "follow_up", "missing"});
    all.push_back({ErrorCode::Invalid, "category", "protective_status"});
    all.push_back({ErrorCode::Invalid, "risk_level", "assessed higher"});
    for (const auto* detail : {kPlanGoesOn, kNotLinked, kHoldsProcedure}) {
        all.push_back({ErrorCode::Invalid, "reason", detail});
    }
    for (const auto* detail :
         {kNeverAssessed, kNotSentOn, kHearingAhead, kReferralGoesOn, kStepsOpen}) {
        all.push_back({ErrorCode::Invalid, kWhyNevertheless, detail});
    }
    all.push_back({ErrorCode::Invalid, "stay", kStillHere});
    all.push_back({ErrorCode::Invalid, "risk_level", kNeverAssessed});
    all.push_back({ErrorCode::Invalid, "report", kOnReport});
    all.push_back({ErrorCode::Invalid, "scope", "already agreed"});
    all.push_back({ErrorCode::Invalid, "state", "answer missing"});
    all.push_back({ErrorCode::Invalid, "state", "it took place"});
    all.push_back({ErrorCode::Invalid, "state", "took place"});
    all.push_back({ErrorCode::Invalid, "on_date", "still ahead"});
    all.push_back({ErrorCode::Invalid, "cancelled_why", "not called off"});
    all.push_back({ErrorCode::DamagedHeader, std::string(kPreviousHeader), {}});
    all.push_back({ErrorCode::InUse, std::string(kWritingHeld), {}});
    return all;
}

} // namespace

TEST_CASE("each error says what happened, what was kept and what to do", "[errors]") {
    for (const auto& error : everyError()) {
        CAPTURE(toString(error.code), error.field);
        const auto parts = ui::errorParts(error);
        for (const auto& part : {parts.what, parts.kept, parts.toDo}) {
            CHECK(part.size() > 5);
            CHECK(part.endsWith(QLatin1Char('.')));
        }
        const auto shown = ui::errorText(error);
        CHECK(shown.what == parts.what);
        CHECK(shown.next.contains(parts.kept));
        CHECK(shown.next.contains(parts.toDo));
    }
}

TEST_CASE("a disk that fails says what becomes of what was typed", "[errors]") {
    for (const auto code : {ErrorCode::DiskFull, ErrorCode::Io}) {
        CHECK(ui::errorParts({code, {}, {}}).kept.contains(QStringLiteral("what you typed")));
    }
}

TEST_CASE("a rule with words of its own says them at its field", "[errors]") {
    const Error ahead{ErrorCode::Invalid, "on_date", "still ahead"};
    const auto parts = ui::errorParts(ahead);
    CHECK(ui::fieldText(ahead) == parts.what + QLatin1Char(' ') + parts.toDo);
    CHECK(ui::fieldText({ErrorCode::Invalid, "on_date", {}}).isEmpty());
    CHECK(ui::fieldText({ErrorCode::Conflict, "on_date", "still ahead"}).isEmpty());
}
