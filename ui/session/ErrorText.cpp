// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ErrorText.h"

#include "core/assessments/AssessmentCompletion.h"
#include "core/identification/ClosingClaims.h"
#include "core/identification/ClosingRules.h"
#include "core/identification/SecondRecord.h"
#include "core/reports/ReportedPerson.h"
#include "core/vault/VaultHeader.h"
#include "core/vault/WritingGate.h"
#include "ui/session/RuleText.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

  public:
    static ErrorParts previousHeader();
    static ErrorParts writingHeld();
    static ErrorParts opening(ErrorCode code);
    static ErrorParts files(ErrorCode code);
    static ErrorParts closing(const Error& error);
    static ErrorParts closingClaim(const Error& error);
    static ErrorParts secondRecord(const Error& error);
    static ErrorParts visit(const Error& error);
    static ErrorParts consent(const Error& error);
    static ErrorParts work(const Error& error);
    static ErrorParts invalid(const Error& error);

    static QString nothingChanged() { return tr("Nothing was changed."); }
    static QString typedKept() { return tr("What you typed is kept."); }
    static QString savedAndTyped() {
        return tr("What was saved before is safe, and what you typed is still here.");
    }
};

/// The vault is open: nothing was lost, but somebody should know.
ErrorParts ErrorWords::previousHeader() {
    return {tr("The key file of the vault cannot be read; the one before it opened the vault."),
            tr("No record is lost, and the damaged file is kept beside it."),
            tr("Make a copy today.")};
}

ErrorParts ErrorWords::writingHeld() {
    return {tr("A copy of the vault is being made."), typedKept(),
            tr("Save again when the copy is done, or cancel it.")};
}

ErrorParts ErrorWords::opening(ErrorCode code) {
    switch (code) {
    case ErrorCode::WrongPassphrase:
        return {tr("That passphrase does not open this vault."), nothingChanged(),
                tr("Check the user name, Caps Lock and the keyboard layout.")};
    case ErrorCode::NotAVault:
        return {tr("There is no vault in this folder."), nothingChanged(),
                tr("Choose the folder that holds vault.json.")};
    case ErrorCode::VaultExists:
        return {tr("This folder is not empty."), nothingChanged(),
                tr("Choose a new or an empty folder.")};
    case ErrorCode::FileExists:
        return {tr("There is already a file of this name."),
                tr("Nothing was written: no file is ever replaced."), tr("Choose another name.")};
    case ErrorCode::NewerVersion:
        return {tr("This vault was written by a newer Zaklon."), nothingChanged(),
                tr("Install the newer version and open it again.")};
    case ErrorCode::InUse:
        return {tr("Another Zaklon has this vault open."), nothingChanged(),
                tr("Lock it there first, then open it here.")};
    case ErrorCode::NoMemory:
        return {tr("There is not enough free memory to open the vault."), nothingChanged(),
                tr("Close other programs and try again.")};
    default:
        return {};
    }
}

ErrorParts ErrorWords::files(ErrorCode code) {
    switch (code) {
    case ErrorCode::MissingFile:
        return {tr("A file of the vault is missing."), tr("The other files were not touched."),
                tr("Bring the file back, or restore a backup.")};
    case ErrorCode::DamagedHeader:
        return {tr("The key file of the vault is damaged."), tr("Your passphrase was not used."),
                tr("Restore the newest backup into a new folder.")};
    case ErrorCode::DamagedBackup:
        return {tr("This file is no copy made by Zaklon, or its beginning is damaged."),
                nothingChanged(), tr("Try another copy.")};
    case ErrorCode::DamagedDatabase:
        return {tr("A file of the vault is damaged."), nothingChanged(),
                tr("Copy the folder as it is, then restore the newest backup.")};
    case ErrorCode::Tampered:
        return {tr("A file does not match what Zaklon wrote."), nothingChanged(),
                tr("Keep the folder as it is and tell your coordinator.")};
    case ErrorCode::OlderState:
        return {tr("The files are older than at the last use."), nothingChanged(),
                tr("Somebody may have put back an old copy: ask before going on.")};
    case ErrorCode::NotEncrypted:
        return {tr("The vault cannot prove that it is encrypted."), tr("Nothing was written."),
                tr("Keep the folder as it is and tell your administrator.")};
    case ErrorCode::DiskFull:
        return {tr("The disk is full."), savedAndTyped(), tr("Make room and save again.")};
    case ErrorCode::Io:
        return {tr("The disk did not answer as it should."), savedAndTyped(),
                tr("Check the disk or the stick and try again.")};
    default:
        return {};
    }
}

/// Why a file or a procedure cannot be closed (core/identification/IdentificationGuards.cpp), and
/// what a decision cannot be put back without (core/catalogue/DefinitionRule.cpp).
ErrorParts ErrorWords::closing(const Error& error) {
    if (error.field == "follow_up" && error.detail == "missing") {
        return {tr("What must follow a decision against the person is not open."), nothingChanged(),
                tr("Record the decision under Identification: what must follow opens with it.")};
    }
    if (error.field == "follow_up") {
        return {tr("Something that must follow the decision is still open."), typedKept(),
                tr("Close each duty with its result, or write down why it is left.")};
    }
    if (error.field == "review" && error.detail == kOutcomeMissing) {
        return {
            tr("A request for review was answered, and the new outcome is not recorded yet."),
            typedKept(),
            tr("Record what was decided, with its day. If the same was decided again on the same "
               "day, save the outcome once more.")};
    }
    if (error.field == "told_on" && error.detail == "not told") {
        return {tr("It is not recorded that the person was told the decision."), typedKept(),
                tr("Record who told the person and when. If nobody could, close the procedure by "
                   "itself and write why.")};
    }
    if (error.field == "review") {
        return {tr("A complaint or request for review still waits for its answer."), typedKept(),
                tr("Record the answer, or that it was withdrawn.")};
    }
    if (error.field == "procedure") {
        return {tr("An identification procedure still waits for a decision."), typedKept(),
                tr("Record its outcome, or close the procedure first.")};
    }
    if (error.field == "report" && error.detail == kSentUnanswered) {
        return {tr("A report about the person was sent, and nobody has answered it."), typedKept(),
                tr("Open its procedure, or record the answer in the report. If the report is not "
                   "about the person, take them off it, with words.")};
    }
    if (error.field == "answers" && error.detail == kNothingAnswered) {
        return {tr("Nothing is answered yet, which says nothing about the risk."), typedKept(),
                tr("Answer what you know, or choose the level yourself and write why.")};
    }
    if (error.field == "category" && error.detail == "protective_status") {
        return {tr("The person is still protected as a person at risk."), typedKept(),
                tr("End that status first, with its reason, under Identification.")};
    }
    if (error.field == "protective_status") {
        return {tr("The person is still protected as a person at risk."), typedKept(),
                tr("Look at it again today, so that it goes on after the closing, or end it.")};
    }
    if (error.field == "safe_contacts" && error.detail == "needed") {
        return {tr("A search or a protective status goes on and needs a way to the person."),
                typedKept(),
                tr("Keep the safe contacts for it, or end the search or the status first.")};
    }
    if (error.field == "safe_contacts" && error.detail == "not said") {
        return {tr("Nobody said what becomes of the safe contacts."), typedKept(),
                tr("Choose under 'Safe contacts' whether they are removed or kept, and why.")};
    }
    if (error.field == "safe_contacts") {
        return {tr("Safe contacts are still there that end with the file."), typedKept(),
                tr("Close the file under Identification: it removes them, or keeps them for a "
                   "reason.")};
    }
    if (error.field == "risk_level" && error.detail == "assessed higher") {
        return {tr("The newest assessment found more risk."), typedKept(),
                tr("Assess the risk again, or choose the level that it found.")};
    }
    if (error.field == "search") {
        return {tr("Nobody has tried to reach the person since the last contact."), typedKept(),
                tr("Record the attempts, or a step of the search that was done, before the file is "
                   "closed for want of contact.")};
    }
    if (error.field == "closing") {
        return {tr("We close a file together with the person."), typedKept(),
                tr("Go to Identification and choose 'Close the file'.")};
    }
    return {};
}

/// What the reason of a closing says and is not so, or what nobody explained
/// (core/identification/ClosingClaims.h).
ErrorParts ErrorWords::closingClaim(const Error& error) {
    if (error.field == "reason" && error.detail == kPlanGoesOn) {
        return {
            tr("The plan is not carried out: a need, goal or action of it is open, or nothing was "
               "reached."),
            typedKept(),
            tr("Say in the care plan what came of each need, goal and action, or choose "
               "another reason. Where no goal was set, a need that is met is enough.")};
    }
    if (error.field == "risk_level" && error.detail == kNeverAssessed) {
        return {tr("Nobody has assessed how safe the person is."), typedKept(),
                tr("Assess the risk first, or choose another reason.")};
    }
    if (error.field == kWhyNevertheless && error.detail == kNeverAssessed) {
        return {tr("Nobody has assessed how safe the person is."), typedKept(),
                tr("Assess the risk, or write why the file is closed without it.")};
    }
    if (error.field == "stay" && error.detail == kStillHere) {
        return {tr("The person has a place in our shelter."), typedKept(),
                tr("End the stay or release the place first.")};
    }
    if (error.field == kWhyNevertheless && error.detail == kHearingAhead) {
        return {tr("A hearing is ahead."), typedKept(),
                tr("Write who goes along, or why the file is closed before it.")};
    }
    if (error.field == kWhyNevertheless && error.detail == kReferralGoesOn) {
        return {tr("A referral goes on: it was sent or accepted, and nobody ended it."),
                typedKept(), tr("Say how it ended, or why the file is closed before that.")};
    }
    if (error.field == kWhyNevertheless && error.detail == kStepsOpen) {
        return {tr("Actions of the care plan are open."), typedKept(),
                tr("Say what came of each, or why the file is closed before that.")};
    }
    if (error.field == kWhyNevertheless && error.detail == kNotSentOn) {
        return {tr("A report about the person was not sent on."), typedKept(),
                tr("Send it on, or write why the file is closed without it.")};
    }
    return {};
}

/// Why a record does not close as a second one (core/identification/SecondRecord.h).
ErrorParts ErrorWords::secondRecord(const Error& error) {
    if (error.field == "reason" && error.detail == kNotLinked) {
        return {tr("No other record of this person is linked."), typedKept(),
                tr("Link it under 'About the person', then close this one.")};
    }
    if (error.field == "reason" && error.detail == kHoldsProcedure) {
        return {tr("An identification procedure in this record is not decided."), typedKept(),
                tr("Record its outcome first, or keep this record and close the other one as the "
                   "second.")};
    }
    if (error.field == "report" && error.detail == kOnReport) {
        return {tr("The person is on a report with this record."), typedKept(),
                tr("Put the other record on the report, and take this one off it.")};
    }
    return {};
}

/// Why a visit cannot be saved in this state (core/reports/OutreachVisit.h).
ErrorParts ErrorWords::visit(const Error& error) {
    if (error.field == "state" && error.detail == "it took place") {
        return {tr("What is written here was found on a visit that took place."), typedKept(),
                tr("Choose 'Took place', or empty what was found.")};
    }
    if (error.field == "state" && error.detail == "took place") {
        return {tr("This visit took place, and it stays so."), typedKept(),
                tr("Choose 'Took place', and plan the next visit as a new one.")};
    }
    if (error.field == "on_date" && error.detail == "still ahead") {
        return {tr("This day is still ahead."), typedKept(),
                tr("Give the day on which it took place, or leave it planned.")};
    }
    if (error.field == "cancelled_why" && error.detail == "not called off") {
        return {tr("Only a visit that was called off says why."), typedKept(),
                tr("Choose 'Called off', or take the reason away.")};
    }
    return {};
}

/// Why a consent cannot be saved so (core/consent/ConsentGuard.cpp, ui/consent).
ErrorParts ErrorWords::consent(const Error& error) {
    if (error.detail == "already agreed" || error.detail == "already given") {
        return {tr("What was agreed stays as it was agreed."), nothingChanged(),
                tr("Record what is agreed now as a new consent. Withdraw this one only if the "
                   "person takes it back.")};
    }
    if (error.field == "answer_due") {
        return {tr("The last day for an answer is before the day it was asked for."), typedKept(),
                tr("Check the year, or leave it empty.")};
    }
    if (error.detail == "answer missing") {
        return {tr("There is a day of an answer, but not what the person decided."), typedKept(),
                tr("Choose what the person decided, or clear the days.")};
    }
    if (error.field == "risks_explained" && error.detail == "not said") {
        return {tr("Were the risks explained?"), typedKept(),
                tr("Tick it if they were; if not, save once more.")};
    }
    if (error.field == "given_on" && error.detail == "something was sent before") {
        return {tr("Something was sent under this consent before that day."), typedKept(),
                tr("Give the day on which it began, not a later one.")};
    }
    if (error.field == "about" && error.detail == kSaysNothing) {
        return {tr("Nothing of this fact is written down yet."), typedKept(),
                tr("Say what it is about, or what is known.")};
    }
    if (error.field == "text" && error.detail == "of an earlier change") {
        return {tr("This reason is of an earlier correction."), typedKept(),
                tr("Write why it is corrected now.")};
    }
    return {};
}

ErrorParts ErrorWords::invalid(const Error& error) {
    if (auto found = closing(error); !found.what.isEmpty()) {
        return found;
    }
    if (auto found = closingClaim(error); !found.what.isEmpty()) {
        return found;
    }
    if (auto found = secondRecord(error); !found.what.isEmpty()) {
        return found;
    }
    if (auto found = visit(error); !found.what.isEmpty()) {
        return found;
    }
    if (auto found = consent(error); !found.what.isEmpty()) {
        return found;
    }
    if (const auto rule = ruleText(error); !rule.isEmpty()) {
        return {rule, typedKept(), tr("Mend it and save again.")};
    }
    if (const auto rule = brokenRule(error)) {
        return rule->kind == RuleKind::ToCome
                   ? ErrorParts{tr("A day in this form is still ahead."), typedKept(),
                                tr("Give a day up to today.")}
                   : ErrorParts{tr("Two entries of this form do not go together."), typedKept(),
                                tr("Compare the days, and what is chosen.")};
    }
    return {tr("One entry does not fit."), typedKept(), tr("Check the marked field.")};
}

ErrorParts ErrorWords::work(const Error& error) {
    switch (error.code) {
    case ErrorCode::NoPermission:
        return {tr("Your role does not include this."), nothingChanged(),
                tr("Ask your coordinator to do it with you.")};
    case ErrorCode::NoConfidentialKey:
        return {tr("Your access does not include names."), nothingChanged(),
                tr("Ask a colleague whose access does.")};
    case ErrorCode::Locked:
        return {tr("The vault is locked."), tr("What was saved is safe."),
                tr("Unlock it and go on.")};
    case ErrorCode::NotFound:
        return {tr("This is not there any more."), nothingChanged(),
                tr("Go back and search for it.")};
    case ErrorCode::Conflict:
        return {tr("This has changed in the meantime."), tr("Nothing was overwritten."),
                tr("Look at the newer state, then decide.")};
    case ErrorCode::Invalid:
        return invalid(error);
    case ErrorCode::ConsentMissing:
        return {tr("The consent does not cover this."), tr("Nothing was sent."),
                tr("Talk with the person and record what was agreed.")};
    case ErrorCode::Cancelled:
        return {tr("Stopped."), tr("Nothing was left half done."),
                tr("Start again whenever you like.")};
    default:
        return {tr("Zaklon made a mistake."), tr("What was saved before is safe."),
                tr("Write down what you did and tell us.")};
    }
}

} // namespace

ErrorParts errorParts(const Error& error) {
    if (error.code == ErrorCode::DamagedHeader && error.field == kPreviousHeader) {
        return ErrorWords::previousHeader();
    }
    if (isWritingHeld(error)) {
        return ErrorWords::writingHeld();
    }
    if (auto found = ErrorWords::opening(error.code); !found.what.isEmpty()) {
        return found;
    }
    if (auto found = ErrorWords::files(error.code); !found.what.isEmpty()) {
        return found;
    }
    return ErrorWords::work(error);
}

QString fieldText(const Error& error) {
    if (error.code != ErrorCode::Invalid) {
        return {};
    }
    auto parts = ErrorWords::visit(error);
    if (parts.what.isEmpty()) {
        parts = ErrorWords::consent(error);
    }
    if (parts.what.isEmpty()) {
        return ruleText(error);
    }
    return parts.what.isEmpty() ? QString() : parts.what + QLatin1Char(' ') + parts.toDo;
}

ErrorSentence errorText(const Error& error) {
    const auto parts = errorParts(error);
    return {parts.what, parts.kept + QLatin1Char(' ') + parts.toDo};
}

} // namespace zaklon::ui
