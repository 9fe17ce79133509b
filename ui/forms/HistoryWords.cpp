// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/HistoryWords.h"

#include "core/catalogue/RecordRows.h"
#include "core/people/Person.h"
#include "core/referrals/PathwayCase.h"
#include "core/referrals/Provider.h"
#include "core/reports/SuspicionReport.h"
#include "core/shelter/ShelterBed.h"
#include "ui/forms/AgeWords.h"
#include "ui/forms/BedWords.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Text.h"

#include <algorithm>
#include <map>

namespace zaklon::ui {

QString HistoryWords::action(JournalAction action) {
    switch (action) {
    case JournalAction::Created:
        return tr("created");
    case JournalAction::Changed:
        return tr("changed");
    case JournalAction::Removed:
        return tr("removed");
    case JournalAction::Opened:
        return tr("opened");
    case JournalAction::Revealed:
        return tr("shown on request");
    case JournalAction::Shared:
        return tr("shared");
    case JournalAction::Erased:
        return tr("erased");
    case JournalAction::VaultEvent:
        return tr("vault");
    }
    return {};
}

QString HistoryWords::kind(std::string_view kind) {
    const std::map<std::string_view, QString> names{
        {"person", tr("Person")},
        {"identity", tr("Identity")},
        {"person_name", tr("Name")},
        {"relation", tr("Relation")},
        {"safe_contact", tr("Way to make contact")},
        {"narrative", tr("What was written")},
        {"person_link", tr("Link")},
        {"identity_document", tr("Document")},
        {"document_detail", tr("Document number")},
        {"contact", tr("Contact")},
        {"assessment", tr("Assessment")},
        {"need", tr("Need")},
        {"goal", tr("Goal")},
        {"action", tr("Action")},
        {"delivery", tr("Service")},
        {"consent", tr("Consent")},
        {"referral", tr("Referral")},
        {"referral_content", tr("Shared content")},
        {"pathway_case", tr("Pathway")},
        {"pathway_step", tr("Step of a pathway")},
        {"step_papers", tr("Office and papers of a step")},
        {"pathway_decision", tr("Choice of a pathway")},
        {"removal_threat", tr("Threat of removal")},
        {"search_plan", tr("Search")},
        {"search_step", tr("Step of a search")},
        {"return_code", tr("Return code")},
        {"rights_information", tr("Talk about rights")},
        {"helpline_words", tr("What was said in a call")},
        {"reported_person", tr("Named in a report")},
        {"report_fact", tr("Fact of a report")},
        {"circumstance", tr("What people share")},
        {"circumstance_name", tr("Name of what people share")},
        {"pattern_look", tr("Look at what people share")},
        {"task_snooze", tr("Put off")},
        {"handover", tr("Hand-over")},
        {"team_member", tr("Team around the person")},
        {"worker", tr("Colleague")},
        {"recovery_set", tr("Recovery shares")},
        {"provider", tr("Provider")},
        {"provider_contact", tr("How to reach a provider")},
        {"provider_closure", tr("Days when a provider takes nobody")},
        {"helpline_contact", tr("Helpline contact")},
        {"job_offer_check", tr("Check of a job offer")},
        {"missing_child_call", tr("Call about a missing child")},
        {"suspicion_report", tr("Report of suspected trafficking")},
        {"report_words", tr("What was written on a report")},
        {"report_reaction", tr("Reaction to a report")},
        {"report_feedback", tr("Feedback to who reported")},
        {"report_dispatch", tr("Sent of a report")},
        {"dependency", tr("Dependency")},
        {"follow_up", tr("What must follow a decision")},
        {"review_request", tr("Complaint or request for review")},
        {"identification_procedure", tr("Procedure of identification")},
        {"past_outcome", tr("Decision that was replaced")},
        {"procedure_detail", tr("What was written on a procedure")},
        {"interim_measure", tr("Protection while waiting")},
        {"interview", tr("Interview")},
        {"centre_contact", tr("Contact with the Centre")},
        {"protective_status", tr("Protection as a person at risk")},
        {"guarantee", tr("Special guarantee")},
        {"step_deviation", tr("Step or duty that was not met")},
        {"advocacy_item", tr("Proposal to change a rule")},
        {"obstacle", tr("Obstacle at an institution")},
        {"labour_qualification", tr("Labour rights or exploitation")},
        {"representation", tr("Legal representation")},
        {"accommodation_request", tr("Request for accommodation")},
        {"plan_phase", tr("Phase of the plan")},
        {"best_interest", AgeWords::bestInterest(std::nullopt)},
        {"origin_assessment", tr("Country of origin")},
        {"vulnerability", tr("Vulnerability")},
        {"proceeding", tr("Proceeding before a court")},
        {"hearing", tr("Hearing")},
        {"life_event", tr("Event that asks for a new assessment")},
        {"case_closing", tr("Closing of the file")},
        {"retention_decision", tr("Decision on keeping")},
        {"monitoring_contact", tr("Contact after closing")},
        {"saved_filter", tr("Kept filter")},
        {"outreach_visit", tr("Outreach visit")},
        {"shelter_bed", tr("Bed of the shelter")},
        {"stay", tr("Stay in the shelter")},
        {"tonight_note", tr("What matters tonight")},
        {"shift_note", tr("Note of a shift")},
        {"shift_task", tr("Task of a shift")},
        {"attachment", tr("Attached file")}};
    const auto found = names.find(kind);
    return found == names.end()
               ? QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()))
               : found->second;
}

QString HistoryWords::who(const RecordId& worker) const {
    const auto found = m_session.casework().find<Worker>(worker).value_or(std::nullopt);
    return found ? toQString(found->displayName) : tr("somebody");
}

QString HistoryWords::initials(const RecordId& worker) const {
    const auto found = m_session.casework().find<Worker>(worker).value_or(std::nullopt);
    return found ? toQString(found->initials) : tr("somebody");
}

QString HistoryWords::field(std::string_view name) const {
    return m_session.words().label("field", name);
}

bool HistoryWords::isHidden(const FieldDescription& field) const {
    return field.masked || field.search == SearchUse::Name ||
           (m_session.isPresenting() && field.kind == FieldKind::Text);
}

/// The record itself, where it is there and has a name of its own; else what it is and since when.
std::optional<QString> HistoryWords::record(std::string_view kind, const RecordId& id) const {
    const auto casework = m_session.casework();
    if (kind == Description<Worker>::kind) {
        return who(id);
    }
    if (kind == Description<Person>::kind) {
        const auto person = casework.find<Person>(id).value_or(std::nullopt);
        return person ? toQString(person->code) : tr("a person");
    }
    if (kind == Description<Provider>::kind) {
        const auto provider = casework.find<Provider>(id).value_or(std::nullopt);
        return provider ? toQString(provider->name) : tr("a provider");
    }
    if (kind == Description<SuspicionReport>::kind) {
        const auto report = casework.find<SuspicionReport>(id).value_or(std::nullopt);
        return report ? tr("report %1").arg(toQString(report->code)) : tr("a report");
    }
    if (kind == Description<ShelterBed>::kind) {
        const auto bed = casework.find<ShelterBed>(id).value_or(std::nullopt);
        return bed ? BedWords::place(*bed) : tr("a bed");
    }
    if (kind == Description<PathwayCase>::kind) {
        const auto run = casework.find<PathwayCase>(id).value_or(std::nullopt);
        const auto defined =
            run ? m_session.definitions().pathways.find(run->pathway.text, run->pathwayVersion)
                : nullptr;
        return defined ? std::optional(m_session.words().text(defined->title)) : std::nullopt;
    }
    return described(kind, id);
}

/// By the code that says what it is, and its first day: 'Criminal proceeding, 3 Mar 2026'.
std::optional<QString> HistoryWords::described(std::string_view kind, const RecordId& id) const {
    const auto* known = m_session.vault().environment().catalogue.find(kind);
    if (known == nullptr || known->description->compartment != Compartment::Casework) {
        return std::nullopt;
    }
    const auto rows = RecordRows::of(m_session.vault(), *known->description);
    const auto row = rows ? rows->find(id).value_or(std::nullopt) : std::nullopt;
    QStringList parts;
    for (std::size_t i = 0; row && i < row->values.size(); ++i) {
        const auto& field = known->description->fields[i];
        const bool saysWhat = field.kind == FieldKind::Code && field.required &&
                              field.codes.empty() && !field.codeList.empty() && parts.isEmpty();
        const bool saysWhen = field.kind == FieldKind::Date && parts.size() == 1;
        if (const auto* text = std::get_if<std::string>(&row->values[i]);
            text != nullptr && !text->empty() && (saysWhat || saysWhen)) {
            parts << coded(field, *text);
        }
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(QStringLiteral(", ")));
}

bool HistoryWords::tells(const FieldDescription& field, const Value& value) const {
    const auto* id = std::get_if<RecordId>(&value);
    return id == nullptr || id->isNil() || record(field.refersTo, *id).has_value();
}

/// What the rule of a questionnaire recommended, as it says it today; the code of one that is gone.
QString HistoryWords::recommended(std::string_view rule) const {
    const auto code = rule.substr(rule.find(':') + 1);
    for (const auto& each : m_session.definitions().questionnaires.allCurrent()) {
        if (const auto* action = each->action(code)) {
            return m_session.words().text(action->title);
        }
    }
    return toQString(std::string(code));
}

QString HistoryWords::coded(const FieldDescription& field, const std::string& text) const {
    const auto& words = m_session.words();
    switch (field.kind) {
    case FieldKind::Code:
        return field.name == "recommendation" && field.codeList.empty()
                   ? recommended(text)
                   : words.label(field.codeList, text);
    case FieldKind::CodeSet: {
        std::vector<Code> codes;
        FieldTraits<std::vector<Code>>::fromValue(Value(text), codes);
        return words.labels(field.codeList, codes);
    }
    case FieldKind::Date: {
        const auto date = Date::parse(text);
        return date ? words.date(*date) : QString();
    }
    case FieldKind::Structure:
        return tr("%n letter(s) of structured content", nullptr, static_cast<int>(text.size()));
    default:
        return toQString(text);
    }
}

QString HistoryWords::change(const FieldDescription* field, const FieldChange& change) const {
    const auto name = this->field(change.field);
    const bool isShort = field != nullptr &&
                         (field->kind == FieldKind::Code || field->kind == FieldKind::Date ||
                          field->kind == FieldKind::Integer || field->kind == FieldKind::Boolean);
    if (!isShort || isHidden(*field)) {
        return name;
    }
    const auto before = value(*field, change.before);
    const auto after = value(*field, change.after);
    return QStringList{name, before, QStringLiteral("\u2192"), after}.join(u' ').simplified();
}

QString HistoryWords::value(const FieldDescription& field, const Value& value) const {
    if (const auto* id = std::get_if<RecordId>(&value)) {
        return id->isNil() ? QString() : record(field.refersTo, *id).value_or(tr("a record"));
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        return text->empty() ? QString() : coded(field, *text);
    }
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number == nullptr) {
        return {};
    }
    if (field.kind == FieldKind::Boolean) {
        return *number != 0 ? tr("yes") : tr("no");
    }
    if (field.kind == FieldKind::Timestamp) {
        return m_session.words().time(Timestamp{*number});
    }
    return QString::number(*number);
}

QString HistoryWords::refusal(const Error& error, std::string_view kind) const {
    if (error.code == ErrorCode::Invalid && kind == "referral" && error.field == "state") {
        return tr("What was sent cannot become a draft, and an answer cannot be unsaid.");
    }
    if (error.code == ErrorCode::NoPermission) {
        return tr("Your role does not include changing this kind of record.");
    }
    if (error.code == ErrorCode::Conflict) {
        return tr("What was completed or sent stays as it is. Write a new record instead.");
    }
    if (error.code == ErrorCode::ConsentMissing) {
        return tr("No consent covers what that version would share.");
    }
    if (error.code == ErrorCode::Invalid && error.detail == "erased") {
        return tr("The records of this person were erased. Nothing is put back.");
    }
    if (error.code == ErrorCode::Invalid && error.detail == "refers to nothing") {
        return tr("%1 of that version names a record that is not there any more.")
            .arg(field(error.field));
    }
    if (error.code == ErrorCode::Invalid) {
        return tr("%1 of that version does not fit the rules of today. Record what is so now "
                  "instead.")
            .arg(field(error.field));
    }
    const auto sentence = errorText(error);
    return sentence.what + QLatin1Char(' ') + sentence.next;
}

} // namespace zaklon::ui
