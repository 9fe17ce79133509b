// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/ReportMaker.h"

#include "core/demo/CaseMakers.h"
#include "core/identification/ContactsAtClosing.h"
#include "core/reports/CircumstanceNames.h"
#include "core/reports/ReportedPerson.h"
#include "core/reports/SuspicionReport.h"

#include <algorithm>
#include <array>

namespace zaklon::demo {

namespace {

constexpr std::string_view kHere = "rs";

constexpr std::array<std::string_view, 12> kSources{
    "cso",  "mup",    "csw",    "labour_insp", "helpline", "self",
    "kirs", "family", "health", "education",   "citizen",  "asylum_office"};
constexpr std::array<std::string_view, 6> kReactions{"receipt",    "asked",     "visit",
                                                     "inspection", "interview", "police_action"};
constexpr std::array<std::string_view, 7> kFactKinds{"documents", "work",    "pay",    "movement",
                                                     "debt",      "threats", "housing"};
constexpr std::array<std::string_view, 5> kKnownFrom{"person", "observed", "third_party",
                                                     "official", "document"};
constexpr std::array<std::string_view, 5> kRecruiters{"acquaintance", "employer_agency", "partner",
                                                      "online", "family"};
constexpr std::array<std::string_view, 4> kSectors{"hospitality", "manufacturing", "domestic",
                                                   "transport"};
constexpr std::array<std::string_view, 5> kAreas{"belgrade", "vojvodina", "west_central",
                                                 "south_east", "serbia"};

Code code(std::string_view text) {
    return Code{std::string(text)};
}

bool isReported(const ReportablePerson& person) {
    return person.isFull() ? person.number % 3 == 0 : person.number % 10 == 0;
}

} // namespace

ReportablePerson ReportablePerson::of(const DemoCase& made) {
    ReportablePerson person;
    person.number = made.story.number;
    person.id = made.person.id;
    person.worker = made.person.worker;
    person.firstContact = made.person.firstContact;
    person.exploitation = made.person.exploitation;
    person.primaryForm = made.person.primaryForm;
    person.language = made.person.languages.empty() ? Code{} : made.person.languages.front();
    person.country = made.story.origin->country;
    person.knowsSafeContact = !made.safeContacts.empty();
    person.contactsEnded =
        std::any_of(made.caseClosings.begin(), made.caseClosings.end(), endsContacts);
    person.procedures = made.procedures;
    person.toReport = made.toReport;
    for (const auto& assessment : made.assessments) {
        if (assessment.questionnaire.text == "TI-1" &&
            assessment.state == AssessmentState::Completed) {
            person.indicators = assessment.id;
        }
    }
    return person;
}

Status ReportMaker::save(Transaction& transaction, const ReportablePerson& person) {
    m_house.takeDice("reports", person.number);
    m_fromCall = RecordId();
    Status status;
    const auto group = std::find_if(std::begin(m_groups), std::end(m_groups), [&](const auto& one) {
        return person.number >= one.first && person.number < one.first + one.size;
    });
    if (group != std::end(m_groups)) {
        status = joinGroup(transaction, person, *group);
    } else if (isReported(person)) {
        status = addReport(transaction, person);
    }
    return status ? addCalls(transaction, person) : status;
}

const Provider* ReportMaker::institution(std::string_view type) const {
    const auto& providers = m_house.providers();
    const auto found = std::find_if(providers.begin(), providers.end(),
                                    [&](const auto& each) { return each.type.text == type; });
    return found == providers.end() ? nullptr : &*found;
}

Result<SuspicionReport> ReportMaker::invent(const ReportablePerson& person) {
    auto& dice = m_house.dice();
    const auto mark = m_house.newMark();
    if (!mark) {
        return passOn(mark);
    }
    SuspicionReport report;
    report.id = m_house.newId();
    report.code = *mark;
    report.source = code(kSources[person.number / 3 % kSources.size()]);
    report.start = report.source.text == "asylum_office" ? ReportStart::IndicatorNote
                   : person.number % 21 == 0             ? ReportStart::ExOfficio
                                                         : ReportStart::Report;
    report.channel = code(dice.chance(50) ? "email" : "in_person");
    report.present = codes({"person", "interpreter"});
    report.exploitation = person.exploitation;
    report.primaryForm = person.primaryForm;
    report.purpose = person.exploitation;
    report.acts = codes(dice.chance(60) ? std::vector<std::string>{"recruit", "transport"}
                                        : std::vector<std::string>{"hold"});
    report.means = codes(dice.chance(60) ? std::vector<std::string>{"deceive", "withhold_docs"}
                                         : std::vector<std::string>{"abuse_hardship"});
    report.dependency = codes({"employer", "housing"});
    report.area = code(dice.pick(kAreas));
    report.country = code(kHere);
    report.recruiterRelation = code(kRecruiters[person.number / 3 % kRecruiters.size()]);
    if (person.primaryForm.text == "labour") {
        report.sector = code(kSectors[person.number / 3 % kSectors.size()]);
    }
    report.receivedOn = person.firstContact;
    report.periodTo = person.firstContact;
    report.periodFrom = person.firstContact.plusDays(-dice.between(20, 300));
    report.worker = person.worker;
    if (const auto* who = institution("police"); who != nullptr && report.source.text == "mup") {
        report.reporterInstitution = who->id;
    }
    const auto* centre = institution("identification");
    const auto age = static_cast<int>(report.receivedOn.daysUntil(m_house.today()));
    // Whose procedure says that the Centre was told, by our report: it was sent.
    const bool told = !person.procedures.empty() && !person.toReport &&
                      person.procedures.front().start == ProcedureStart::OurReport;
    const bool sent = age > 2 && dice.chance(85);
    if (centre != nullptr && (sent || told)) {
        report.sentOn = std::min(report.receivedOn.plusDays(dice.between(0, 2)), m_house.today());
        report.sentTo = centre->id;
    }
    return report;
}

Status ReportMaker::saveReport(Transaction& transaction, const SuspicionReport& report) {
    if (auto saved = transaction.save(report); !saved) {
        return saved;
    }
    ReportWords words;
    words.id = report.id;
    words.place = m_house.dice().pick(m_house.words().sharedAddresses);
    words.reference =
        m_house.say(Sentence::ReportReference, std::to_string(m_house.dice().between(100, 999)));
    if (auto saved = transaction.save(m_confidential, words); !saved) {
        return saved;
    }
    return react(transaction, report);
}

Status ReportMaker::react(Transaction& transaction, const SuspicionReport& report) {
    auto& dice = m_house.dice();
    if (!report.sentOn || !dice.chance(65)) {
        return {};
    }
    const auto left = static_cast<int>(report.sentOn->daysUntil(m_house.today()));
    ReportReaction reaction;
    reaction.id = m_house.newId();
    reaction.report = report.id;
    reaction.type = code(dice.pick(kReactions));
    reaction.onDate = report.sentOn->plusDays(dice.between(0, std::min(left, 60)));
    reaction.institution = report.sentTo;
    return transaction.save(reaction);
}

/// A report that was sent told the authority of the procedure that it began.
Status ReportMaker::link(Transaction& transaction, const RecordId& report,
                         std::optional<Date> sentOn, const ReportablePerson& person) {
    ReportedPerson link;
    link.id = m_house.newId();
    link.report = report;
    link.person = person.id;
    link.assessment = person.indicators;
    link.addedOn = person.firstContact;
    auto status = transaction.save(link);
    if (status && !person.procedures.empty()) {
        auto opened = person.procedures.front();
        opened.report = report;
        status = transaction.save(opened);
    }
    if (!status || !sentOn || !person.toReport) {
        return status;
    }
    auto [reported, next] = *person.toReport;
    reported.state = StepState::Done;
    reported.doneOn = std::max(*sentOn, person.procedures.front().openedOn);
    reported.due.reset();
    status = transaction.save(reported);
    if (status && next && next->state == StepState::Later) {
        next->state = StepState::Now;
        next->due = m_house.today().plusDays(6);
        status = transaction.save(*next);
    }
    return status;
}

Status ReportMaker::addFacts(Transaction& transaction, const RecordId& report,
                             const ReportablePerson& person) {
    auto& dice = m_house.dice();
    const int count = person.isFull() ? dice.between(1, 3) : 1;
    for (int i = 0; i < count; ++i) {
        ReportFact fact;
        fact.id = m_house.newId();
        fact.report = report;
        fact.person = dice.chance(70) ? person.id : RecordId();
        fact.about = code(dice.pick(kFactKinds));
        fact.infoSource = code(dice.pick(kKnownFrom));
        fact.strength = code(fact.infoSource.text == "document" ? "strong"
                             : fact.infoSource.text == "person" ? "medium"
                                                                : "weak");
        fact.recordedOn = person.firstContact;
        fact.worker = person.worker;
        if (auto saved = transaction.save(fact); !saved) {
            return saved;
        }
        const auto words =
            narrativeFor(fact.id, fact.person, "report_fact", dice.pick(m_house.words().facts));
        if (auto saved = transaction.save(m_confidential, words); !saved) {
            return saved;
        }
    }
    return {};
}

Status ReportMaker::share(Transaction& transaction, std::string_view type, const std::string& name,
                          const RecordId& report, const RecordId& person) {
    const auto key = circumstanceKey(name);
    auto& pattern = m_patterns[{std::string(type), key}];
    if (pattern.isNil()) {
        pattern = m_house.newId();
    }
    Circumstance circumstance;
    circumstance.id = m_house.newId();
    circumstance.report = report;
    circumstance.person = person;
    circumstance.type = code(type);
    circumstance.pattern = pattern;
    circumstance.since = m_house.today();
    CircumstanceName named;
    named.id = circumstance.id;
    named.person = person;
    named.name = name;
    named.key = key;
    auto saved = transaction.save(circumstance);
    return saved ? transaction.save(m_confidential, named) : saved;
}

/// What people share is known of the whole report, or of one person on it. Counted, not thrown.
Status ReportMaker::addShared(Transaction& transaction, const RecordId& report,
                              const ReportablePerson& person) {
    const auto& words = m_house.words();
    const auto turn = person.number / 3;
    const auto shared = [&](std::string_view type, const std::vector<std::string>& names,
                            std::size_t which, const RecordId& of = {}) {
        return share(transaction, type, names[which % names.size()], report, of);
    };
    Status status;
    if (turn % 4 == 1) {
        status = shared("recruiter", words.recruiters, turn / 4);
    } else if (person.isFull() && turn % 4 == 3) {
        status = shared("payer", words.payers, turn / 4);
    }
    if (status && turn % 6 == 2) {
        status = shared("address", words.sharedAddresses, turn / 6, person.id);
    } else if (status && person.isFull() && turn % 6 == 4) {
        status = shared("route", words.routes, turn / 6);
    }
    return status ? shareNationality(transaction, report, person) : status;
}

/// As it stands in the record of the person; of somebody from here it says nothing.
Status ReportMaker::shareNationality(Transaction& transaction, const RecordId& report,
                                     const ReportablePerson& person) {
    if (!person.isFull() || person.country == kHere) {
        return {};
    }
    return share(transaction, "nationality",
                 m_codes.label("country", person.country, m_house.words().language), report,
                 person.id);
}

Status ReportMaker::addReport(Transaction& transaction, const ReportablePerson& person) {
    auto report = invent(person);
    if (!report) {
        return passOn(report);
    }
    if (beganWithCall(person)) {
        report->source = code(kSelfReported);
        report->start = ReportStart::Report;
        report->channel = code("helpline");
        report->present = codes({"person"});
        report->reporterInstitution = RecordId();
        m_fromCall = report->id;
    }
    auto status = saveReport(transaction, *report);
    status = status ? link(transaction, report->id, report->sentOn, person) : status;
    status = status ? addFacts(transaction, report->id, person) : status;
    status = status ? addFeedback(transaction, *report, person) : status;
    if (status && person.isFull()) {
        status = addDispatch(transaction, *report);
    }
    if (status && person.number / 3 % 2 == 0) {
        status = addDependency(transaction, report->id, person);
    }
    return status ? addShared(transaction, report->id, person) : status;
}

Status ReportMaker::joinGroup(Transaction& transaction, const ReportablePerson& person,
                              Group& group) {
    Status status;
    if (group.report.isNil()) {
        auto report = invent(person);
        if (!report) {
            return passOn(report);
        }
        report->source = code("labour_insp");
        report->start = ReportStart::Report;
        report->exploitation = codes({"labour"});
        report->purpose = codes({"labour"});
        report->primaryForm = code("labour");
        report->sector = code(group.employer == 0 ? "construction" : "agriculture");
        report->dependency = codes({"employer", "housing", "debt", "migration_status"});
        group.report = report->id;
        group.sentOn = report->sentOn;
        status = saveReport(transaction, *report);
        const auto& words = m_house.words();
        status = status
                     ? share(transaction, "employer", words.employers[group.employer], group.report)
                     : status;
        status = status ? share(transaction, "route", words.routes[group.employer], group.report)
                        : status;
        status = status ? share(transaction, "payer", words.payers[group.employer], group.report)
                        : status;
    }
    status = status ? link(transaction, group.report, group.sentOn, person) : status;
    status = status ? shareNationality(transaction, group.report, person) : status;
    status = status ? addDependency(transaction, group.report, person) : status;
    return status ? addFacts(transaction, group.report, person) : status;
}

} // namespace zaklon::demo
