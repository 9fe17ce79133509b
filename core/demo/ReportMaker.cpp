// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/ReportMaker.h"

#include "core/demo/CaseMakers.h"
#include "core/reports/CircumstanceNames.h"
#include "core/reports/HelplineForms.h"
#include "core/reports/ReportedPerson.h"
#include "core/reports/SuspicionReport.h"

#include <algorithm>
#include <array>

namespace zaklon::demo {

namespace {

/// As many persons have everything around them; in a large archive one in ten was reported.
constexpr std::size_t kFullCases = 240;

constexpr std::array<std::string_view, 12> kSources{
    "cso",  "mup",    "csw",    "labour_insp", "helpline", "self",
    "kirs", "family", "health", "education",   "citizen",  "asylum_office"};
constexpr std::array<std::string_view, 6> kReactions{"receipt",    "asked",     "visit",
                                                     "inspection", "interview", "police_action"};
constexpr std::array<std::string_view, 7> kFactKinds{"documents", "work",    "pay",    "movement",
                                                     "debt",      "threats", "housing"};
constexpr std::array<std::string_view, 4> kKnownFrom{"person", "observed", "third_party",
                                                     "official"};
constexpr std::array<std::string_view, 5> kAreas{"belgrade", "vojvodina", "west_central",
                                                 "south_east", "serbia"};

Code code(std::string_view text) {
    return Code{std::string(text)};
}

Timestamp onDay(Date day, Dice& dice) {
    return Timestamp{day.daysSince1970() * 86'400 + 7 * 3'600 + dice.between(0, 12 * 3'600)};
}

bool isReported(const ReportablePerson& person) {
    return person.number < kFullCases ? person.number % 3 == 0 : person.number % 10 == 0;
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
    report.country = code("rs");
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
    words.reference = "EX-" + std::to_string(m_house.dice().between(100, 999)) + " (synthetic)";
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
    const int count = person.number < kFullCases ? dice.between(1, 3) : 1;
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

Status ReportMaker::addReport(Transaction& transaction, const ReportablePerson& person) {
    const auto report = invent(person);
    if (!report) {
        return passOn(report);
    }
    auto status = saveReport(transaction, *report);
    status = status ? link(transaction, report->id, report->sentOn, person) : status;
    status = status ? addFacts(transaction, report->id, person) : status;
    status = status ? addFeedback(transaction, *report, person) : status;
    if (status && person.number < kFullCases) {
        status = addDispatch(transaction, *report);
    }
    const auto& words = m_house.words();
    const auto turn = person.number / 3;
    if (status && turn % 2 == 0) {
        status = addDependency(transaction, report->id, person);
    }
    if (status && turn % 4 == 1) {
        status = share(transaction, "recruiter",
                       words.recruiters[turn / 4 % words.recruiters.size()], report->id);
    }
    if (status && turn % 6 == 2) {
        status = share(transaction, "address",
                       words.sharedAddresses[turn / 6 % words.sharedAddresses.size()], report->id,
                       person.id);
    }
    return status;
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
    }
    status = status ? link(transaction, group.report, group.sentOn, person) : status;
    status = status ? addDependency(transaction, group.report, person) : status;
    return status ? addFacts(transaction, group.report, person) : status;
}

HelplineContact ReportMaker::aCall(HelplineType type, Date day) {
    auto& dice = m_house.dice();
    HelplineContact contact;
    contact.id = m_house.newId();
    contact.at = onDay(day, dice);
    contact.type = type;
    contact.channel = code(dice.chance(70) ? "helpline" : dice.chance(60) ? "messenger" : "email");
    contact.area = code(dice.pick(kAreas));
    contact.actionTaken = codes({"listened", "informed"});
    contact.minutes = dice.between(4, 45);
    contact.worker = m_house.someWorker();
    return contact;
}

Status ReportMaker::saveCall(Transaction& transaction, const HelplineContact& contact,
                             std::string said) {
    HelplineWords words;
    words.id = contact.id;
    words.person = contact.person;
    words.said = std::move(said);
    if (contact.safeToCallBack == YesNo::Yes) {
        words.callBack = "+381 00 0000" + std::to_string(m_house.dice().between(100, 999));
    }
    auto saved = transaction.save(contact);
    return saved ? transaction.save(m_confidential, words) : saved;
}

Status ReportMaker::addCalls(Transaction& transaction, const ReportablePerson& person) {
    const bool isFull = person.number < kFullCases;
    if (person.number % (isFull ? 4 : 20) == 1) {
        auto contact = aCall(HelplineType::Support, person.firstContact.plusDays(-1));
        contact.caller = code("self");
        contact.language = person.language;
        contact.exploitation = person.exploitation;
        contact.safeToCallBack = m_house.dice().chance(60) ? YesNo::Yes : YesNo::No;
        contact.person = person.id;
        if (auto saved = saveCall(transaction, contact, m_house.dice().pick(m_house.words().calls));
            !saved) {
            return saved;
        }
    }
    return person.number % (isFull ? 2 : 5) == 0 ? addAnonymousCall(transaction, person.number)
                                                 : Status{};
}

/// Counted, not thrown: every type is there in a demonstration of a dozen persons, and a caller
/// comes back twice.
Status ReportMaker::addAnonymousCall(Transaction& transaction, std::size_t number) {
    auto& dice = m_house.dice();
    const auto turn = number / 2;
    const auto type =
        CodesOf<HelplineType>::codes[turn % CodesOf<HelplineType>::codes.size()].first;
    const int daysAgo = static_cast<int>(turn % 5 == 0 ? 40 + number % 60 : number % 40 + 1);
    auto contact = aCall(type, m_house.daysAgo(daysAgo));
    contact.caller = code(type == HelplineType::MissingChild ? "family"
                          : dice.chance(50)                  ? "self"
                                                             : "citizen");
    contact.language = code(dice.chance(70) ? "sr" : "en");
    contact.safeToCallBack = dice.chance(40) ? YesNo::Yes : YesNo::No;
    if (turn % 5 == 0) {
        const auto fresh = m_house.newMark();
        if (!fresh) {
            return passOn(fresh);
        }
        contact.callerMark = *fresh;
        m_lastCaller = {contact.id, contact.callerMark};
    } else if (turn % 5 == 2 || turn % 5 == 4) {
        contact.callerMark = m_lastCaller.mark;
        contact.repeatOf = m_lastCaller.contact;
        contact.at = onDay(m_house.daysAgo(static_cast<int>(turn % 5 == 2 ? 20 : 6)), dice);
    }
    if (number < kFullCases && turn % 7 == 3) { // some ahead, some that nobody noted as done
        contact.actionTaken.push_back(code(kNextContactAgreed));
        contact.followUpOn = std::max(m_house.today().plusDays(static_cast<int>(turn % 4) - 1),
                                      m_confidential.connection().dayOf(contact.at));
    }
    auto saved = saveCall(transaction, contact, dice.pick(m_house.words().calls));
    return saved ? addShortForm(transaction, contact) : saved;
}

Status ReportMaker::addShortForm(Transaction& transaction, const HelplineContact& contact) {
    auto& dice = m_house.dice();
    if (contact.type == HelplineType::JobOffer) {
        JobOfferCheck offer;
        offer.id = contact.id;
        offer.country = code(dice.chance(50) ? "de" : "ae");
        offer.employerNamed = dice.chance(40) ? YesNo::Yes : YesNo::No;
        offer.travelPaidBy = code(dice.chance(50) ? "employer" : "loan");
        offer.contractSeen = dice.chance(20) ? YesNo::Yes : YesNo::No;
        offer.documentsAsked = codes({"passport"});
        offer.advice = codes({"check_firm", "keep_documents", "safe_person"});
        return transaction.save(offer);
    }
    if (contact.type == HelplineType::MissingChild) {
        MissingChildCall child;
        child.id = contact.id;
        child.childAge = dice.between(9, 17);
        const auto heardOn = m_confidential.connection().dayOf(contact.at);
        child.lastSeen = heardOn.plusDays(-2);
        child.policeInformed = dice.chance(70) ? YesNo::Yes : YesNo::No;
        if (child.policeInformed == YesNo::Yes) {
            child.policeInformedOn = heardOn.plusDays(-1);
        }
        if (dice.chance(40)) {
            child.found = YesNo::Yes;
            child.foundOn = heardOn;
            child.reunited = YesNo::Yes;
        }
        return transaction.save(child);
    }
    return {};
}

} // namespace zaklon::demo
