// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ReportDispatch.h"

#include "core/base/BrokenRule.h"
#include "core/consent/ConsentRules.h"
#include "core/people/Person.h"
#include "core/reports/ReportedPerson.h"
#include "core/reports/SuspicionReport.h"
#include "core/store/Fields.h"
#include "core/vault/RequiredRecord.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

namespace {

bool restsOnConsent(const ReportDispatch& dispatch) {
    return dispatch.legalBasis.text == "consent";
}

Status isCovered(const ReportDispatch& dispatch, const RuleContext& context) {
    const auto consent = findRequired<Consent>(context.casework(), dispatch.consent);
    if (!consent) {
        return passOn(consent);
    }
    const auto person = findRequired<Person>(context.casework(), dispatch.person);
    if (!person) {
        return passOn(person);
    }
    return covers(
        *consent,
        {dispatch.person, dispatch.sentTo, dispatch.shared, mayBeChild(*person, dispatch.sentOn)},
        dispatch.sentOn);
}

/// What was right when it was saved stays: a consent that was taken back later held then.
bool saysTheSame(const ReportDispatch& before, const ReportDispatch& after) {
    return before.person == after.person && before.sentOn == after.sentOn &&
           before.sentTo == after.sentTo && before.shared == after.shared &&
           before.legalBasis == after.legalBasis && before.consent == after.consent;
}

} // namespace

bool namesPerson(const ReportDispatch& dispatch) {
    return std::any_of(dispatch.shared.begin(), dispatch.shared.end(),
                       [](const Code& category) { return category.text == "identity"; });
}

Status Description<ReportDispatch>::check(const ReportDispatch& record) {
    if (record.shared.empty()) {
        return fail(ErrorCode::Invalid, "shared");
    }
    if (restsOnConsent(record) == record.consent.isNil()) {
        return fail(ErrorCode::Invalid, "consent");
    }
    const bool needsPerson = restsOnConsent(record) || namesPerson(record);
    return needsPerson && record.person.isNil() ? fail(ErrorCode::Invalid, "person") : Status();
}

Status Description<ReportDispatch>::guard(const ReportDispatch* before, const ReportDispatch& after,
                                          const RuleContext& context) {
    const auto report = findRequired<SuspicionReport>(context.casework(), after.report);
    if (!report) {
        return passOn(report);
    }
    if (after.sentOn < report->receivedOn) {
        return fail(ErrorCode::Invalid, "sent_on", earlierThan("received_on"));
    }
    if (after.sentOn > context.today() && (before == nullptr || before->sentOn != after.sentOn)) {
        return fail(ErrorCode::Invalid, "sent_on", kToCome);
    }
    if (before != nullptr && saysTheSame(*before, after)) {
        return {};
    }
    if (!after.person.isNil()) {
        const auto isOn = isOnReport(context.casework(), after.report, after.person);
        if (!isOn) {
            return passOn(isOn);
        }
        if (!*isOn) {
            return fail(ErrorCode::Invalid, "person");
        }
    }
    return restsOnConsent(after) ? isCovered(after, context) : Status();
}

template <>
struct Fields<ReportDispatch> {
    static auto all() {
        using D = ReportDispatch;
        return std::tuple{field("report", &D::report).refersTo("suspicion_report").required(),
                          field("person", &D::person).refersTo("person"),
                          field("sent_on", &D::sentOn),
                          field("channel", &D::channel).codeList("contact_channel"),
                          field("sent_to", &D::sentTo).refersTo("provider").required(),
                          field("shared", &D::shared).codeList("data_category"),
                          field("legal_basis", &D::legalBasis).codeList("legal_basis").required(),
                          field("consent", &D::consent).refersTo("consent"),
                          field("person_told", &D::personTold),
                          field("worker", &D::worker).refersTo("worker")};
    }
};
template struct RecordMapping<ReportDispatch>;

} // namespace zaklon
