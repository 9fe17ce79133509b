// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/InterviewCard.h"

#include "core/people/Person.h"
#include "ui/components/Card.h"
#include "ui/components/FileRows.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/LineFocus.h"
#include "ui/forms/ProcedureDay.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"

#include <QPushButton>

#include <algorithm>

namespace zaklon::ui {

namespace {

class InterviewWords {
    Q_DECLARE_TR_FUNCTIONS(InterviewCard)

  public:
    static QString heading() { return tr("Interviews"); }
    static QString plan() { return tr("Plan an interview"); }
    static QString none() {
        return tr("None yet. A planned interview stands in Today before its day.");
    }
    static QString record() { return tr("Record"); }
    static QString open() { return tr("Open"); }
    static QString title() { return tr("Interview"); }
    static QString save() { return tr("Save the interview"); }
    static QString saved() { return tr("The interview is saved."); }
    static QString procedureOf(const QString& day) { return tr("Opened on %1").arg(day); }

    static QString sentence(bool child);
    /// How it stands, when, and of which procedure if there are several.
    static void addCourse(RecordForm& form, const std::vector<RecordChoice>& procedures);
    static void addFields(RecordForm& form, bool child);
    static void addWords(RecordForm& form);
    static QString choice(const Interview& interview, const Words& words);
    static QString told(const Interview& interview, const Words& words);
};

QString InterviewWords::sentence(bool child) {
    return child ? tr("Ask before each interview who should lead it. A guardian who may be part of "
                      "the exploitation does not go along and is not told.")
                 : tr("Ask before each interview whether a woman or a man should lead it, and who "
                      "should go along.");
}

void InterviewWords::addCourse(RecordForm& form, const std::vector<RecordChoice>& procedures) {
    form.add("state", tr("State"));
    form.addPair("on_date", tr("Day"), "at_time", tr("Time"));
    form.field("at_time").setHint(tr("For example 09:30."));
    if (procedures.size() > 1) {
        form.add("procedure", tr("Procedure"));
        form.setChoices("procedure", procedures);
    }
}

void InterviewWords::addFields(RecordForm& form, bool child) {
    form.add("institution", tr("Who leads it"));
    form.add("place", tr("Where")).setOptional(true);
    form.add("asked_sex", tr("Interviewer asked for")).setOptional(true);
    form.add("given_sex", tr("Who asked the questions")).setOptional(true);
    form.add("language", tr("Language"), tr("Needed once the interview was held."))
        .setOptional(true);
    form.add("interpretation", tr("Interpreting")).setOptional(true);
    form.add("present", tr("Who was present")).setOptional(true);
    if (child) {
        form.add("guardian", tr("Guardian"), tr("Needed once the interview was held."))
            .setOptional(true);
    }
    form.add("breaks_offered", tr("Breaks offered"));
    form.add("record_given", tr("A record in a language that the person understands, given"));
}

void InterviewWords::addWords(RecordForm& form) {
    form.add("own_words", tr("What the person says about it")).setOptional(true);
    form.add("text", tr("What was asked for, names, how it went")).setOptional(true);
}

/// Before the interview whom the person asked for, afterwards whether that was kept.
QString InterviewWords::choice(const Interview& interview, const Words& words) {
    const auto asked = words.label("interviewer_choice", interview.askedSex);
    if (asked.isEmpty()) {
        return {};
    }
    if (interview.askedSex.text == kChoiceNotAsked) {
        return tr("The person was not asked who should lead it");
    }
    const auto kept = sexChoiceKept(interview);
    if (!kept) {
        //: %1 is 'A woman', 'A man' or 'No preference'
        return tr("Interviewer asked for: %1").arg(asked);
    }
    return *kept ? tr("Interviewer asked for: %1. The choice was kept.").arg(asked)
                 : tr("Interviewer asked for: %1; came: %2. The choice was not kept.")
                       .arg(asked, words.label("interviewer_sex", interview.givenSex));
}

QString InterviewWords::told(const Interview& interview, const Words& words) {
    const auto present = words.labels("present_role", interview.present);
    const auto guardian = words.label("interview_guardian", interview.guardian);
    QStringList parts{words.label("interview_place", interview.place),
                      words.label("language", interview.language),
                      interview.interpretation.text == "missing"
                          ? words.label("interpretation", interview.interpretation)
                          : QString(),
                      present.isEmpty() ? QString() : tr("Present: %1").arg(present),
                      guardian.isEmpty() ? QString() : tr("Guardian: %1").arg(guardian),
                      choice(interview, words)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

/// A child at any time while the procedure runs: an interview may be older than the form.
bool asksForGuardian(const IdentificationDesk& desk, Date since) {
    const auto person = desk.session.casework().find<Person>(desk.person).value_or(std::nullopt);
    return person && mayBeChild(*person, since);
}

RecordPanel::Spec formOver(const IdentificationDesk& desk, const IdentificationFile& file,
                           const Interview& interview) {
    auto since = interview.onDate;
    std::vector<RecordChoice> choices;
    for (const auto& each : file.procedures) {
        since = std::min(since, each.procedure.openedOn);
        const auto day = ProcedureDay::of(each.procedure, file, desk.session.words());
        choices.emplace_back(each.procedure.id, InterviewWords::procedureOf(day));
    }
    const bool child = asksForGuardian(desk, since);
    auto made = deskForm(desk, interview);
    made.title = InterviewWords::title();
    made.sentence = InterviewWords::sentence(child);
    made.save = InterviewWords::save();
    made.saved = InterviewWords::saved();
    made.fields = [choices, child](RecordForm& form) {
        InterviewWords::addCourse(form, choices);
        InterviewWords::addFields(form, child);
    };
    made.words = &InterviewWords::addWords;
    return made;
}

bool awaitsRecord(const Interview& interview, Date today) {
    return interview.state == InterviewState::Planned && interview.onDate < today;
}

/// Whoever opens a planned one after its day comes to say how it went; on the day itself it may
/// still be ahead.
RecordPanel::Spec formOf(const IdentificationDesk& desk, const IdentificationFile& file,
                         const Interview& interview) {
    auto shown = interview;
    if (awaitsRecord(interview, desk.session.today())) {
        shown.state = InterviewState::Held;
    }
    return formOver(desk, file, shown);
}

RecordPanel::Spec newForm(const IdentificationDesk& desk, const IdentificationFile& file,
                          const RecordId& procedure) {
    Interview interview;
    interview.id = RecordId::generate();
    interview.person = desk.person;
    interview.procedure = procedure;
    interview.onDate = desk.session.today();
    interview.institution = Code{"identification"};
    interview.worker = desk.session.worker().id;
    const auto person = desk.session.casework().find<Person>(desk.person).value_or(std::nullopt);
    if (person && !person->languages.empty()) {
        interview.language = person->languages.front();
    }
    interview.askedSex =
        interviewerToAskFor(person ? person->interviewerSex : Code(), file.interviews);
    return formOver(desk, file, interview);
}

DueRow::Due lineOf(const IdentificationDesk& desk, const Interview& interview) {
    const auto& words = desk.session.words();
    const auto today = desk.session.today();
    const bool planned = interview.state == InterviewState::Planned;
    const auto kept = sexChoiceKept(interview);
    DueRow::Due line;
    line.icon = IconName::Scale;
    // The day first: the same institution may ask several times.
    line.what = QStringLiteral("%1  ·  %2")
                    .arg(words.dateAt(interview.onDate, interview.atTime),
                         words.label("institution_type", interview.institution));
    line.reason = InterviewWords::told(interview, words);
    line.when = planned ? words.due(interview.onDate, today) : words.label(interview.state);
    line.tone = planned ? toneOfDue(interview.onDate, today)
                : !kept ? Tone::Neutral
                : *kept ? Tone::Good
                        : Tone::Attention;
    if (desk.mayWrite(describe<Interview>().kind)) {
        line.verb =
            awaitsRecord(interview, today) ? InterviewWords::record() : InterviewWords::open();
    }
    return line;
}

} // namespace

std::optional<RecordPanel::Spec> interviewFormOf(const IdentificationDesk& desk,
                                                 const IdentificationFile& file,
                                                 const RecordId& record) {
    for (const auto& interview : file.interviews) {
        if (interview.id == record) {
            return formOf(desk, file, interview);
        }
    }
    for (const auto& each : file.procedures) {
        if (each.procedure.id == record) {
            return newForm(desk, file, record);
        }
    }
    return std::nullopt;
}

Card* makeInterviewCard(const IdentificationDesk& desk, const IdentificationFile& file,
                        QWidget* parent) {
    if (file.procedures.empty() && file.interviews.empty()) {
        return nullptr;
    }
    auto* card = new Card(InterviewWords::heading(), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("interviews_card"));
    const auto running = std::find_if(file.procedures.begin(), file.procedures.end(),
                                      [](const auto& each) { return !each.procedure.closedOn; });
    if (desk.mayWrite(describe<Interview>().kind) && running != file.procedures.end()) {
        card->setAction(InterviewWords::plan());
        card->action().setObjectName(QStringLiteral("plan_interview"));
        QObject::connect(card, &Card::actionTriggered, card,
                         [desk, file, procedure = running->procedure.id] {
                             desk.ask(newForm(desk, file, procedure));
                         });
    }
    if (file.interviews.empty()) {
        addSentence(card->content(), InterviewWords::none(), QStringLiteral("no_interviews"));
    }
    for (const auto& interview : file.interviews) {
        addLine(card->content(), lineOf(desk, interview), QStringLiteral("interview_line"),
                [desk, file, interview] { desk.ask(formOf(desk, file, interview)); })
            .setProperty(kLineRecord, toQString(interview.id.toString()));
    }
    return card;
}

} // namespace zaklon::ui
