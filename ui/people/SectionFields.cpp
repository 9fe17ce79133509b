// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/SectionFields.h"

#include <QCoreApplication>

namespace zaklon::ui {

/// The labels stand where the form is made, which is where they are translated.
QString SectionField::text() const {
    return QCoreApplication::translate("zaklon::ui::DetailsSection", words);
}

QString SectionField::otherWords() const {
    return more == nullptr ? QString()
                           : QCoreApplication::translate("zaklon::ui::SectionField", more);
}

const std::vector<SectionField>& sectionFields() {
    static const std::vector<SectionField> all{
        {"person", "pseudonym", "Pseudonym",
         //: other words by which the command box finds the field 'Pseudonym'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "nickname what we call the person")},
        {"person", "category", "Category",
         //: other words by which the command box finds the field 'Category'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField",
                           "person at risk presumed potential identified victim trafficked")},
        {"person", "gbv_survivor", "Also a survivor of gender-based violence"},
        {"person", "status", "State of our support",
         //: other words by which the command box finds 'State of our support'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "status of the case file")},
        {"person", "sex", "Sex",
         //: other words by which the command box finds the field 'Sex'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "woman man girl boy")},
        {"person", "gender", "Gender, as the person says"},
        {"person", "birth_year", "Year of birth",
         //: other words by which the command box finds the field 'Year of birth'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "age old born child minor adult")},
        {"person", "age_basis", "Known from",
         //: other words by which the command box finds 'Known from', of the age; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "age year of birth estimate")},
        {"person", "nationality_group", "Region of origin",
         //: other words by which the command box finds the field 'Region of origin'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "nationality country where from")},
        {"person", "languages", "Languages",
         //: other words by which the command box finds the field 'Languages'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "speaks mother tongue")},
        {"person", "interpreter_needed", "Interpreter needed"},
        {"person", "interpreter_sex", "Interpreter preferred"},
        {"person", "interviewer_sex", "Interviewer preferred"},
        {"person", "legal_status", "Status in this country",
         //: other words by which the command box finds 'Status in this country'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField",
                           "asylum residence permit stay legal seeker refugee irregular")},
        {"person", "accommodation", "Where the person stays",
         //: other words by which the command box finds 'Where the person stays'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "accommodation housing shelter lives")},
        {"person", "vulnerabilities", "What makes the person vulnerable",
         //: other words by which the command box finds the vulnerabilities; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "vulnerability disability pregnant")},
        {"person", "exploitation", "Forms suspected or known",
         //: other words by which the command box finds the forms of exploitation; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "exploitation trafficking")},
        {"person", "primary_form", "The main one",
         //: other words by which the command box finds the main form of exploitation; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "main form of exploitation")},
        {"person", "reached_us_through", "How the person reached us"},
        {"person", "reached_us_informally",
         "Came through a personal contact, outside a formal referral"},
        {"person", "first_contact", "First contact"},
        {"identity", "date_of_birth", "Date of birth"},
        {"identity", "date_of_birth_as_told", "Date of birth as it was told"},
        {"identity", "citizenships", "Citizenship",
         //: other words by which the command box finds the field 'Citizenship'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "nationality")},
        {"identity", "stateless", "Without any citizenship",
         //: other words by which the command box finds 'Without any citizenship'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "stateless")},
        {"identity", "country_of_birth", "Country of birth"},
        {"identity", "place_of_birth", "Place of birth"},
        {"identity", "national_number", "National number",
         //: other words by which the command box finds the field 'National number'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "JMBG personal number")},
        {"identity", "address", "Address",
         //: other words by which the command box finds the field 'Address'; never shown
         QT_TRANSLATE_NOOP("zaklon::ui::SectionField", "lives street home")},
    };
    return all;
}

} // namespace zaklon::ui
