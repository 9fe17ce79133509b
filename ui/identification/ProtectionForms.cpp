// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/ProtectionForms.h"

#include "core/base/IsAmong.h"
#include "core/identification/ClosingClaims.h"
#include "core/identification/ContactsAtClosing.h"
#include "core/identification/MonitoringMoves.h"
#include "core/identification/RiskLevel.h"
#include "core/identification/SecondRecord.h"
#include "core/people/Person.h"
#include "ui/forms/DeskForm.h"
#include "ui/identification/ClosingWay.h"
#include "ui/session/ErrorText.h"
#include "ui/session/LocalClock.h"
#include "ui/session/Text.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <memory>

namespace zaklon::ui {

namespace {

/// What ClosingClaims.h and SecondRecord.h say of a closing, at a field of its form.
constexpr std::array<std::string_view, 9> kClaimDetails{kPlanGoesOn,   kNeverAssessed,  kNotSentOn,
                                                        kNotLinked,    kHoldsProcedure, kStillHere,
                                                        kHearingAhead, kReferralGoesOn, kStepsOpen};

} // namespace

template <Described Record>
RecordPanel::Spec ProtectionForms::spec(const Record& record) const {
    return deskForm(m_desk, record);
}

RecordPanel::Spec ProtectionForms::newStatus() const {
    ProtectiveStatus status;
    status.id = RecordId::generate();
    status.person = m_desk.person;
    status.since = m_desk.session.today();
    status.reviewDays = m_desk.personLimits().atRiskReviewDays;
    status.worker = m_desk.session.worker().id;
    auto made = spec(status);
    made.title = tr("Person at risk");
    made.sentence = tr("Our own protective status. It does not depend on the official outcome.");
    made.save = tr("Protect as a person at risk");
    made.saved = tr("The person is protected as a person at risk.");
    made.fields = [](RecordForm& form) {
        form.add("criteria", tr("Why"));
        form.add("since", tr("Since"));
        form.add("review_days", tr("Look again every (days)"));
    };
    made.words = [](RecordForm& form) {
        form.add("text", tr("Plan: what protects the person now")).setOptional(true);
        form.add("own_words", tr("How the person sees it")).setOptional(true);
    };
    made.write = [desk = m_desk](Transaction& transaction, const Row& row) -> Status {
        auto typed = fromRow<ProtectiveStatus>(row);
        if (!typed) {
            return passOn(typed);
        }
        typed->reviewDue = typed->since.plusDays(typed->reviewDays);
        return protectAsAtRisk(transaction, desk.session.casework(), *typed);
    };
    return made;
}

RecordPanel::Spec ProtectionForms::lookAgain(const ProtectiveStatus& status) const {
    auto shown = status;
    shown.reviewedOn = m_desk.session.today();
    auto made = spec(shown);
    made.title = tr("Look again at the risk");
    made.save = tr("Save what was seen");
    made.saved = tr("The next day to look again is set.");
    made.fields = [](RecordForm& form) {
        form.add("criteria", tr("What holds now"));
        form.add("reviewed_on", tr("Looked at on"));
        form.add("review_days", tr("Look again every (days)"));
    };
    made.words = [](RecordForm& form) {
        form.add("text", tr("Plan: what protects the person now")).setOptional(true);
        form.add("own_words", tr("How the person sees it")).setOptional(true);
    };
    made.write = [today = m_desk.session.today()](Transaction& transaction,
                                                  const Row& row) -> Status {
        const auto typed = fromRow<ProtectiveStatus>(row);
        return typed ? transaction.save(reviewed(*typed, typed->reviewedOn.value_or(today)))
                     : Status(passOn(typed));
    };
    return made;
}

RecordPanel::Spec ProtectionForms::endStatus(const ProtectiveStatus& status) const {
    auto shown = status;
    shown.endedOn = m_desk.session.today();
    auto made = spec(shown);
    made.title = tr("No longer a person at risk");
    made.save = tr("End this status");
    made.saved = tr("The status is ended, with its reason.");
    made.fields = [](RecordForm& form) {
        form.add("ended_on", tr("Ended on")).setOptional(false);
        form.add("exit_reason", tr("Why")).setOptional(false);
    };
    made.words = [](RecordForm& form) {
        form.add("text", tr("Plan and reason in words")).setOptional(false);
    };
    const auto person =
        m_desk.session.casework().find<Person>(m_desk.person).value_or(std::nullopt);
    if (person && person->category == PersonCategory::PersonAtRisk && m_desk.mayWrite("person")) {
        made.secondDescription = &describe<Person>();
        made.secondRow = toRow(*person);
        made.secondFields = [](RecordForm& form) {
            form.add("category", tr("Category from now on"));
        };
        made.writeSecond = [person = *person](Transaction& transaction,
                                              const RecordForm& second) -> Status {
            const auto typed = second.recordOver<Person>(person);
            return typed ? transaction.save(*typed) : Status(passOn(typed));
        };
    }
    return made;
}

RecordPanel::Spec ProtectionForms::guarantee(const Guarantee& guarantee) const {
    auto shown = guarantee;
    if (shown.worker.isNil()) {
        shown.worker = m_desk.session.worker().id;
    }
    auto made = spec(shown);
    // One screening proposes several, and none of them has a record yet.
    made.draftMark = guarantee.assessment.isNil() ? std::string() : guarantee.kind.text;
    made.title = tr("Special guarantee");
    made.sentence = tr("Who was asked, what they answered, and whether it was really applied.");
    made.save = tr("Save the guarantee");
    made.saved = tr("The guarantee is saved.");
    made.fields = [&session = m_desk.session](RecordForm& form) {
        form.add("kind", tr("Guarantee"));
        form.add("state", tr("State"));
        form.add("institution", tr("Asked of"), tr("Who answers, once somebody did."))
            .setOptional(true);
        form.add("provider", tr("Which one exactly")).setOptional(true);
        offerProviders(form, session);
        form.addPair("requested_on", tr("Asked on"), "answer_due", tr("Answer due"));
        form.add("answered_on", tr("Answered on")).setOptional(true);
        form.add("refusal_reason", tr("Why it was not granted")).setOptional(true);
    };
    made.words = [](RecordForm& form) { form.add("text", tr("Note")).setOptional(true); };
    made.write = [days = m_desk.personLimits().guaranteeAnswerDays](Transaction& transaction,
                                                                    const Row& row) -> Status {
        auto typed = fromRow<Guarantee>(row);
        if (!typed) {
            return passOn(typed);
        }
        if (typed->requestedOn && !typed->answerDue) {
            typed->answerDue = typed->requestedOn->plusDays(days);
        }
        return transaction.save(*typed);
    };
    return made;
}

RecordPanel::Spec ProtectionForms::askFor(const Guarantee& proposed) const {
    auto asked = proposed;
    asked.state = GuaranteeState::Requested;
    asked.requestedOn = m_desk.session.today();
    return guarantee(asked);
}

/// How many ways to reach the person end with the file if nothing is agreed.
QString ProtectionForms::endingWords(CaseClosing closing) const {
    const auto confidential = m_desk.session.confidential();
    if (!confidential) {
        return {};
    }
    closing.safeContacts = Code{std::string(kContactsByAgreement)};
    closing.monitoringAgreed = YesNo::No;
    const auto all = confidential->where<SafeContact>("person", m_desk.person);
    const auto ending = endingContacts(*confidential, closing);
    if (!all || !ending) {
        return {};
    }
    if (all->empty()) {
        return tr("No safe contact is recorded.");
    }
    const auto count = static_cast<int>(ending->size());
    const auto kept = static_cast<int>(all->size()) - count;
    QStringList said;
    if (count > 0) {
        said << tr("%n safe contact(s) with numbers, addresses and code words would be removed; "
                   "only the history still has them.",
                   nullptr, count);
    }
    if (kept > 0) {
        said << tr("%n stay(s): the return code agrees on that channel for afterwards.", nullptr,
                   kept);
    }
    return said.join(QLatin1Char(' '));
}

/// Whoever closes the file knows which reports nobody will be asked about any more.
QString ProtectionForms::unopenedWords(const IdentificationFile& file) {
    QStringList marks;
    for (const auto& report : file.unopened) {
        marks << toQString(report.code);
    }
    return marks.isEmpty() ? QString()
                           //: %1: the marks of the reports
                           : tr("%n report(s) on the person have no procedure: %1. After the "
                                "closing nobody is asked to open one.",
                                nullptr, static_cast<int>(marks.size()))
                                 .arg(marks.join(QStringLiteral(", ")));
}

/// Of a second record nothing is asked that the other one says.
void ProtectionForms::askOfClosing(RecordForm& form) {
    const auto typed = fromRow<CaseClosing>(form.row());
    const bool asks = !typed || !isSecondRecord(*typed);
    for (const auto* field :
         {"risk_level", "agreed", "exit_plan", "monitoring_agreed", "safe_contacts"}) {
        form.field(field).setVisible(asks);
    }
}

/// Why the file closes nevertheless is asked for while something was left undone; what was typed
/// there stays in sight.
void ProtectionForms::askWhy(RecordForm& words, const RecordForm& closing) const {
    const auto errors = ClosingWay(m_desk).inTheWay(closing.row());
    const bool asks = std::any_of(errors.begin(), errors.end(),
                                  [](const Error& each) { return each.field == kWhyNevertheless; });
    const auto typed = words.record<Narrative>();
    words.field(kWhyNevertheless).setVisible(asks || (typed && !typed->title.empty()));
}

/// At the field there is no room for what a rule asks and where it is done.
QString ProtectionForms::closingReason(const Error& error) {
    if (error.detail.empty()) {
        return {};
    }
    const auto parts = errorParts(error);
    if (isAmong(error.detail, kClaimDetails) || error.field == "safe_contacts") {
        return parts.what + QLatin1Char(' ') + parts.toDo;
    }
    // Of the risk the way to it says what is to be done.
    return error.field == "risk_level" ? parts.what : QString();
}

RecordPanel::Spec ProtectionForms::closing(const IdentificationFile& file) const {
    CaseClosing closing;
    closing.id = RecordId::generate();
    closing.person = m_desk.person;
    closing.onDate = m_desk.session.today();
    closing.worker = m_desk.session.worker().id;
    if (!file.risk.empty()) {
        const auto rank = static_cast<std::size_t>(*file.risk.front().riskRank);
        closing.riskLevel = Code{std::string(kRiskLevels.at(rank))};
    }
    closing.safeContacts = proposedContacts(m_desk.session.casework(), m_desk.person)
                               .value_or(Code{std::string(kContactsByAgreement)});
    auto made = spec(closing);
    made.title = tr("Close the file");
    made.sentence = tr("We close a file together with the person, when the risks are removed. "
                       "The person can come back any time.");
    if (const auto unopened = unopenedWords(file); !unopened.isEmpty()) {
        made.sentence += QLatin1Char(' ') + unopened;
    }
    if (file.risk.empty()) {
        made.sentence += QLatin1Char(' ') + tr("Nobody has assessed the risk yet.");
    }
    made.save = tr("Close the file");
    made.saved = tr("The file is closed.");
    const auto shown = std::make_shared<QPointer<RecordForm>>(); // the words follow its answers
    made.fields = [ending = endingWords(closing), shown](RecordForm& form) {
        *shown = &form;
        form.add("risk_level", tr("Risk today"),
                 tr("Not lower than the newest assessment; assess again if it has become less."))
            .setOptional(false);
        form.sayNeeded("risk_level", tr("Choose the risk as it is today."));
        form.add("reason", tr("Why it is closed")).setOptional(false);
        form.add("agreed", tr("The person agrees"),
                 tr("'Not known' only of a person who cannot be asked any more."));
        form.add("exit_plan", tr("Safety plan for afterwards made together"),
                 tr("'Not known' only of a person who cannot be asked any more."));
        form.add("monitoring_agreed", tr("Contacts afterwards agreed"));
        form.add("safe_contacts", tr("Safe contacts"), ending).setOptional(false);
        QObject::connect(&form, &RecordForm::filled, &form, [&form] { askOfClosing(form); });
        QObject::connect(&form, &RecordForm::edited, &form, [&form] { askOfClosing(form); });
    };
    made.words = [forms = *this, shown](RecordForm& form) {
        form.add(kWhyNevertheless, tr("Why the file closes nevertheless"),
                 tr("Something named above goes on or was left undone. Your name stays with it."))
            .setOptional(false);
        form.add("own_words", tr("How the person sees it")).setOptional(true);
        form.add("text", tr("Safety plan for afterwards, in words"),
                 tr("Without contact: what was tried, and why the search ends. Your name stays "
                    "with it."))
            .setOptional(true);
        const RecordForm* answers = *shown;
        const auto ask = [forms, &form, answers] { forms.askWhy(form, *answers); };
        for (const auto signal : {&RecordForm::edited, &RecordForm::filled}) {
            QObject::connect(answers, signal, &form, ask);
        }
        QObject::connect(&form, &RecordForm::filled, &form, ask);
    };
    made.write = [desk = m_desk](Transaction& transaction, const Row& row) -> Status {
        const auto typed = fromRow<CaseClosing>(row);
        return typed ? closeFile(transaction, desk.session.vault(), *typed, desk.limits())
                     : Status(passOn(typed));
    };
    made.reason = &ProtectionForms::closingReason;
    made.inTheWay = [desk = m_desk](const Row& row) { return ClosingWay(desk).inTheWay(row); };
    made.ways = [desk = m_desk](const Error& error) { return ClosingWay(desk).of(error); };
    return made;
}

RecordPanel::Spec ProtectionForms::monitoring(const MonitoringContact& contact) const {
    auto shown = contact;
    shown.doneOn = m_desk.session.today();
    shown.state = MonitoringState::Reached;
    auto made = spec(shown);
    made.title = tr("Contact after closing");
    made.sentence = tr("Look at the safe contacts first.");
    made.save = tr("Save the contact");
    made.saved = tr("The contact is saved.");
    made.fields = [](RecordForm& form) {
        form.add("state", tr("How it went"),
                 tr("If nobody was reached, or it was not safe, a search is opened with it."));
        form.add("done_on", tr("Day")).setOptional(false);
    };
    made.words = [](RecordForm& form) {
        form.add("own_words", tr("What the person says")).setOptional(true);
        form.add("text", tr("Note")).setOptional(true);
    };
    made.write = [desk = m_desk](Transaction& transaction, const Row& row) -> Status {
        const auto typed = fromRow<MonitoringContact>(row);
        return typed ? saveMonitoring(transaction, desk.session.vault(), *typed, desk.limits(),
                                      desk.session.definitions().codes, localTime(desk.session))
                     : Status(passOn(typed));
    };
    return made;
}

} // namespace zaklon::ui
