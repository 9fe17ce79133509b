// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/legal/CourtForms.h"

#include "core/referrals/Representation.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/FormLaw.h"
#include "ui/forms/LawNames.h"
#include "ui/session/DraftPlace.h"

#include <algorithm>
#include <array>

namespace zaklon::ui {

namespace {

/// Forms over a proceeding are told apart by the field that they begin with.
struct ProceedingForm {
    std::string_view name;
    RecordPanel::Spec (CourtForms::*make)(const Proceeding&) const;
};
constexpr std::array kProceedingForms{
    ProceedingForm{"proceeding:kind", &CourtForms::proceeding},
    ProceedingForm{"proceeding:charge_first", &CourtForms::charge},
    ProceedingForm{"proceeding:sensitive", &CourtForms::witness},
    ProceedingForm{"proceeding:acts_forced", &CourtForms::forcedActs},
    ProceedingForm{"proceeding:claim_route", &CourtForms::compensation}};

/// The law that the list says what is chosen in these fields rests on.
void addLaw(RecordForm& form, Session& session, const std::string& list,
            const std::vector<std::string>& fields) {
    new FormLaw(form, session, [&form, &session, list, fields] {
        return lawNamed(session.definitions().codes, list, chosenCodes(form, fields));
    });
}

} // namespace

std::vector<std::string> CourtForms::names() {
    return {"proceeding:", "hearing:"};
}

RecordPanel::Spec CourtForms::newProceeding() const {
    Proceeding begun;
    begun.id = RecordId::generate();
    begun.person = m_desk.person;
    begun.startedOn = m_desk.session.today();
    begun.worker = m_desk.session.worker().id;
    auto made = proceeding(begun);
    made.sentence =
        tr("Hearings are added to a proceeding once it is saved.") + u' ' + made.sentence;
    return made;
}

RecordPanel::Spec CourtForms::over(const Proceeding& proceeding) const {
    auto made = deskForm(m_desk, proceeding);
    made.save = tr("Save the proceeding");
    made.saved = tr("The proceeding is saved.");
    return made;
}

RecordPanel::Spec CourtForms::proceeding(const Proceeding& proceeding) const {
    auto made = over(proceeding);
    made.title = tr("Proceeding");
    made.sentence = tr("Charge, witness and compensation have rows of their own. Names and numbers "
                       "of files belong in the words at the end.");
    made.fields = [counsels = counsels(), &session = m_desk.session](RecordForm& form) {
        addCourse(form, session);
        addReferral(form, counsels);
        addEnd(form);
    };
    made.words = [](RecordForm& form) {
        form.add("own_words", tr("What the person says about it")).setOptional(true);
        form.add("text", tr("Numbers of files, names, what was said")).setOptional(true);
    };
    return made;
}

/// Those who represent the person, also for other things.
std::optional<std::vector<RecordChoice>> CourtForms::counsels() const {
    const auto known = newestFirst<Representation>(m_desk);
    if (!known) {
        Q_EMIT m_desk.session.failed(known.error());
        return std::nullopt;
    }
    const auto& words = m_desk.session.words();
    std::vector<RecordChoice> choices;
    for (const auto& each : *known) {
        //: who represents the person, since when: 'Lawyer, since 3 March 2026'
        choices.emplace_back(each.id, tr("%1, since %2")
                                          .arg(words.label("representation_kind", each.kind),
                                               words.date(each.since)));
    }
    return choices;
}

void CourtForms::addCourse(RecordForm& form, const Session& session) {
    form.add("kind", tr("Kind"));
    form.add("part", tr("The person's part"));
    form.add("institution", tr("At which kind of institution it is now"));
    form.add("provider", tr("Which one exactly")).setOptional(true);
    offerProviders(form, session);
    form.add("state", tr("State"));
    form.add("started_on", tr("Begun on"));
}

void CourtForms::addReferral(RecordForm& form,
                             const std::optional<std::vector<RecordChoice>>& counsels) {
    form.addSection(tr("Handed to the prosecutor"));
    form.add("referred_on", tr("Handed over on")).setOptional(true);
    form.add("referred_by", tr("By whom")).setOptional(true);
    form.add("specialised", tr("A specialised prosecutor"),
             tr("Whether the office is one for this kind of deed."));
    if (!counsels) {
        return; // without its choices the field would be saved as empty
    }
    form.add("counsel", tr("Represented by"),
             tr("Those who are recorded as legal representation in Identification."))
        .setOptional(true);
    form.setChoices("counsel", *counsels);
}

void CourtForms::addEnd(RecordForm& form) {
    form.addSection(tr("End"));
    form.add("ended_on", tr("Ended on")).setOptional(true);
    form.add("ended_how", tr("How it ended")).setOptional(true);
    form.add("sentence_months", tr("Sentence in months"), tr("Of whoever was convicted."))
        .setOptional(true);
}

RecordPanel::Spec CourtForms::charge(const Proceeding& proceeding) const {
    auto made = over(proceeding);
    made.title = tr("Charge");
    made.sentence = tr("Once the charge is another one, say on which day and who changed it.");
    made.fields = [&session = m_desk.session](RecordForm& form) {
        form.add("charge_first", tr("Charge at first")).setOptional(true);
        form.add("charge_now", tr("Charge now"), tr("Empty as long as it is the first one."))
            .setOptional(true);
        addLaw(form, session, "charge", {"charge_first", "charge_now"});
        form.add("reclassified_on", tr("Changed on")).setOptional(true);
        form.add("reclassified_by", tr("Changed by")).setOptional(true);
    };
    return made;
}

RecordPanel::Spec CourtForms::witness(const Proceeding& proceeding) const {
    auto made = over(proceeding);
    made.title = tr("Especially sensitive witness");
    made.sentence = tr("The authority decides by itself, or because somebody asked.");
    made.fields = [&session = m_desk.session](RecordForm& form) {
        form.add("sensitive", tr("Status of the witness"));
        addLaw(form, session, "sensitive_status", {"sensitive"});
        form.addPair("sensitive_asked_on", tr("Asked for on"), "sensitive_decided_on",
                     tr("Decided on"));
        form.add("sensitive_decided_by", tr("Who decided")).setOptional(true);
    };
    return made;
}

RecordPanel::Spec CourtForms::forcedActs(const Proceeding& proceeding) const {
    auto made = over(proceeding);
    made.title = tr("Acts that were forced");
    made.sentence = tr("Only where the person is accused.");
    made.fields = [](RecordForm& form) {
        form.add("acts_forced", tr("Charged with what the person was made to do"));
        form.add("non_punishment", tr("What became of not punishing it")).setOptional(true);
    };
    return made;
}

RecordPanel::Spec CourtForms::compensation(const Proceeding& proceeding) const {
    auto made = over(proceeding);
    made.title = tr("Compensation");
    made.sentence = tr("Asked for, awarded and paid are three things.");
    made.fields = [](RecordForm& form) {
        form.add("claim_route", tr("How it is asked for")).setOptional(true);
        form.addPair("claimed_on", tr("Asked for on"), "awarded_on", tr("Awarded on"));
        form.addPair("awarded", tr("Awarded"), "paid", tr("Paid until now"));
        form.add("currency", tr("Currency")).setOptional(true);
    };
    return made;
}

RecordPanel::Spec CourtForms::newHearing(const RecordId& proceeding) const {
    Hearing planned;
    planned.id = RecordId::generate();
    planned.person = m_desk.person;
    planned.proceeding = proceeding;
    planned.onDate = m_desk.session.today();
    planned.worker = m_desk.session.worker().id;
    auto made = hearing(planned);
    // No day is likelier than another: today's, left as it stands, would be a summons for today.
    const auto& fields = describe<Hearing>().fields;
    const auto day = std::find_if(fields.begin(), fields.end(),
                                  [](const auto& each) { return each.name == "on_date"; });
    made.row.values[static_cast<std::size_t>(day - fields.begin())] = Value();
    return made;
}

RecordPanel::Spec CourtForms::hearing(const Hearing& hearing) const {
    auto shown = hearing;
    if (awaitsRecord(hearing, m_desk.session.today())) {
        shown.state = HearingState::Held;
    }
    auto made = deskForm(m_desk, shown);
    made.title = tr("Hearing");
    made.sentence = tr("Agree before it on who goes along, where the person waits and how they "
                       "leave.");
    made.save = tr("Save the hearing");
    made.saved = tr("The hearing is saved.");
    made.fields = [](RecordForm& form) {
        form.add("kind", tr("Kind"));
        form.add("state", tr("State"));
        form.addPair("on_date", tr("Day"), "at_time", tr("Time"));
        form.field("at_time").setHint(tr("For example 09:30."));
        form.add("must_come", tr("The person must come"));
        form.add("companions", tr("Who goes along")).setOptional(true);
        form.add("protections", tr("What protects the person there"),
                 tr("Before it what is asked for, afterwards what was done."))
            .setOptional(true);
        form.add("result", tr("What came of it"), tr("Once it was held.")).setOptional(true);
    };
    made.words = [](RecordForm& form) {
        form.add("own_words", tr("What the person says about it")).setOptional(true);
        form.add("text", tr("Safety plan, where exactly, what was said")).setOptional(true);
    };
    return made;
}

Result<std::optional<RecordPanel::Spec>> CourtForms::begun(const DraftKey& draft) const {
    using Found = std::optional<RecordPanel::Spec>;
    const auto casework = m_desk.session.casework();
    const auto known = casework.find<Proceeding>(draft.record);
    if (!known) {
        return passOn(known);
    }
    if (formKind(draft) == Description<Hearing>::kind) {
        const auto kept = casework.find<Hearing>(draft.record);
        if (!kept) {
            return passOn(kept);
        }
        return *known ? Found(newHearing((*known)->id)) : *kept ? Found(hearing(**kept)) : Found();
    }
    const auto form = formName(draft);
    for (const auto& each : kProceedingForms) {
        if (*known && each.name == form) {
            return Found((this->*each.make)(**known));
        }
    }
    // Only the first of them begins a new one; words about one that is gone are not for another.
    return draft.record.isNil() && form == kProceedingForms.front().name ? Found(newProceeding())
                                                                         : Found();
}

bool awaitsRecord(const Hearing& hearing, Date today) {
    return hearing.state == HearingState::Planned && hearing.onDate < today;
}

} // namespace zaklon::ui
