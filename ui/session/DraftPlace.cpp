// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/DraftPlace.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace zaklon::ui {

namespace {

struct FormPlace {
    std::string_view form;
    PageKind page;
    PersonSection section;
    const char* words;
};

constexpr FormPlace kForms[] = {
    {"contact", PageKind::People, PersonSection::ContactsAndSafety,
     QT_TRANSLATE_NOOP("DraftPlace", "Contact")},
    {"safe_contact", PageKind::People, PersonSection::ContactsAndSafety,
     QT_TRANSLATE_NOOP("DraftPlace", "Way to make contact")},
    {"person_name", PageKind::People, PersonSection::ContactsAndSafety,
     QT_TRANSLATE_NOOP("DraftPlace", "Name")},
    {"relation", PageKind::People, PersonSection::ContactsAndSafety,
     QT_TRANSLATE_NOOP("DraftPlace", "Somebody around the person")},
    {"details", PageKind::People, PersonSection::Details,
     QT_TRANSLATE_NOOP("DraftPlace", "About the person")},
    {"identity_document", PageKind::People, PersonSection::Documents,
     QT_TRANSLATE_NOOP("DraftPlace", "Document")},
    {"consent", PageKind::People, PersonSection::Consent,
     QT_TRANSLATE_NOOP("DraftPlace", "Consent")},
    {"delivery", PageKind::People, PersonSection::Services,
     QT_TRANSLATE_NOOP("DraftPlace", "Service")},
    {"need", PageKind::People, PersonSection::CarePlan, QT_TRANSLATE_NOOP("DraftPlace", "Need")},
    {"goal", PageKind::People, PersonSection::CarePlan, QT_TRANSLATE_NOOP("DraftPlace", "Goal")},
    {"action", PageKind::People, PersonSection::CarePlan,
     QT_TRANSLATE_NOOP("DraftPlace", "Action")},
    {"new_need", PageKind::People, PersonSection::CarePlan,
     QT_TRANSLATE_NOOP("DraftPlace", "New need")},
    {"new_goal", PageKind::People, PersonSection::CarePlan,
     QT_TRANSLATE_NOOP("DraftPlace", "New goal")},
    {"new_action", PageKind::People, PersonSection::CarePlan,
     QT_TRANSLATE_NOOP("DraftPlace", "New action")},
    {"referral", PageKind::People, PersonSection::Referrals,
     QT_TRANSLATE_NOOP("DraftPlace", "Referral")},
    {"assessment", PageKind::People, PersonSection::Risk,
     QT_TRANSLATE_NOOP("DraftPlace", "Judgement of an assessment")},
    {"new_person", PageKind::People, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "New person")},
    {"helpline_contact", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Helpline contact")},
    {"suspicion_report", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Report")},
    {"report_fact", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Fact of a report")},
    {"circumstance", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "What people share")},
    {"report_reaction", PageKind::Reports, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Reaction to a report")},
    {"provider", PageKind::Directory, PersonSection::Overview,
     QT_TRANSLATE_NOOP("DraftPlace", "Provider")},
};

QString words(const char* text) {
    return QCoreApplication::translate("DraftPlace", text);
}

} // namespace

DraftPlace placeOf(const DraftKey& draft) {
    const auto* found = std::find_if(std::begin(kForms), std::end(kForms),
                                     [&](const auto& each) { return each.form == draft.form; });
    const bool known = found != std::end(kForms);
    DraftPlace place;
    place.words = words(known ? found->words : QT_TRANSLATE_NOOP("DraftPlace", "A form"));
    place.page = known ? found->page : PageKind::People;
    if (place.page == PageKind::Reports) {
        // What belongs to a report is kept under its id, in the place of a person's.
        place.report = draft.form == "suspicion_report" ? draft.record : draft.person;
    } else if (!draft.person.isNil()) {
        place.section = known ? found->section : PersonSection::Overview;
    }
    return place;
}

} // namespace zaklon::ui
