// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RecordPlace.h"

#include "core/referrals/PathwayDefinition.h"
#include "core/tasks/TaskSource.h"
#include "core/timeline/TimelineSource.h"
#include "ui/forms/TaskPlace.h"
#include "ui/people/TimelinePlace.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using ui::PersonSection;
using ui::sectionOf;

TEST_CASE("records stand in the section that has their form", "[session]") {
    CHECK(sectionOf("contact") == PersonSection::ContactsAndSafety);
    CHECK(sectionOf("action") == PersonSection::CarePlan);
    CHECK(sectionOf("plan_phase") == PersonSection::CarePlan);
    CHECK(sectionOf("tonight_note") == PersonSection::Details);
    CHECK(sectionOf("assessment") == PersonSection::Risk);
    CHECK(sectionOf("delivery") == PersonSection::Services);
    CHECK(sectionOf("hearing") == PersonSection::Court);
    CHECK(sectionOf("identification_procedure") == PersonSection::Identification);
    CHECK(sectionOf("referral_content") == PersonSection::Referrals);
    CHECK(sectionOf("nothing of this name") == PersonSection::Overview);
}

TEST_CASE("whatever makes something due for a person, or happens to her, has a section",
          "[session]") {
    for (const auto& source : taskSources()) {
        CAPTURE(source.recordKind);
        CHECK((sectionOf(source.recordKind) != PersonSection::Overview || !source.ofPerson()));
    }
    for (const auto& source : timelineSources()) {
        CAPTURE(source.recordKind);
        CHECK((sectionOf(source.recordKind) != PersonSection::Overview ||
               source.kind == TimelineKind::Helpline)); // a page of its own
    }
}

TEST_CASE("tasks and events lead to the section of their record", "[session]") {
    CHECK(sectionOf(TaskKind::LegalClock) == PersonSection::Referrals);
    CHECK(sectionOf(TaskKind::ReportedProcedure) == PersonSection::Identification);
    CHECK(sectionOf(TaskKind::TellOutcome) == PersonSection::Identification);
    CHECK(sectionOf(TaskKind::ReporterFeedback) == PersonSection::Identification);
    CHECK(sectionOf(TaskKind::NextCall) == PersonSection::Overview);
    CHECK(sectionOf(TaskKind::MissingChild) == PersonSection::Overview);
    CHECK(sectionOf(TaskKind::NobodyOnReport) == PersonSection::Overview); // of nobody
    CHECK(sectionOf(TaskKind::Screening) == PersonSection::Risk);
    CHECK(sectionOf(TaskKind::Retention) == PersonSection::Overview);
    const auto of = [](TimelineKind kind, std::string_view detail = {}) {
        TimelineEntry entry;
        entry.kind = kind;
        entry.detail = Code{std::string(detail)};
        return ui::timelineSection(entry);
    };
    CHECK(of(TimelineKind::Change) == PersonSection::Details);
    CHECK(of(TimelineKind::Search) == PersonSection::Outreach);
    CHECK(of(TimelineKind::Pathway, "asylum") == PersonSection::Referrals);
    CHECK(of(TimelineKind::Pathway, referrals::kIdentificationPathway) ==
          PersonSection::Identification);
    CHECK(of(TimelineKind::Report) == std::nullopt);
    CHECK(of(TimelineKind::Helpline) == std::nullopt);
}
