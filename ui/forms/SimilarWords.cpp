// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/SimilarWords.h"

#include "ui/session/Text.h"

namespace zaklon::ui {

namespace {

QString reasonsOf(const DuplicateCandidate& candidate) {
    QStringList words;
    for (const auto reason : candidate.reasons) {
        switch (reason) {
        case DuplicateReason::SameCode:
            words << (candidate.wholeCode ? SimilarWords::tr("same code")
                                          : SimilarWords::tr("code begins like this"));
            break;
        case DuplicateReason::SamePseudonym:
            words << (candidate.wholeCode ? SimilarWords::tr("same pseudonym")
                                          : SimilarWords::tr("pseudonym begins like this"));
            break;
        case DuplicateReason::SameName:
            words << (candidate.wholeName ? SimilarWords::tr("same name")
                                          : SimilarWords::tr("one part of the name is the same"));
            break;
        case DuplicateReason::OtherScript:
            words << SimilarWords::tr("in another script");
            break;
        case DuplicateReason::OtherSpelling:
            words << SimilarWords::tr("spelled differently");
            break;
        case DuplicateReason::Dialect:
            words << SimilarWords::tr("in another dialect");
            break;
        case DuplicateReason::Transliteration:
            words << SimilarWords::tr("transliterated differently");
            break;
        case DuplicateReason::SimilarLetters:
            words << SimilarWords::tr("similar letters");
            break;
        case DuplicateReason::NearBirthYear:
            words << SimilarWords::tr("near year of birth");
            break;
        case DuplicateReason::NotEveryWord:
            words << SimilarWords::tr("not every word fits");
            break;
        case DuplicateReason::Linked:
            words << SimilarWords::tr("linked record");
            break;
        }
    }
    return words.join(QStringLiteral(", "));
}

QString factsOf(const Session& session, const PersonRow& person) {
    const auto& words = session.words();
    QStringList facts{session.pseudonym(person.pseudonym)};
    if (person.sex == Sex::Female || person.sex == Sex::Male) {
        facts << words.label(person.sex);
    }
    if (person.birthYear) {
        //: year of birth, as in 'born 1999'
        facts << SimilarWords::tr("born %1").arg(QString::number(*person.birthYear));
    }
    const auto kept = session.casework().find<Person>(person.id);
    if (kept && *kept) {
        facts << words.label("nationality_group", (*kept)->nationalityGroup);
    }
    //: since when we know the person, and who works with them: 'with us since 3 Mar 2026, MN'
    facts << SimilarWords::tr("with us since %1, %2")
                 .arg(words.date(person.firstContact), toQString(person.workerInitials));
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

QString SimilarWords::of(const Session& session, const DuplicateCandidate& candidate) {
    //: why it may be the same person, then facts about the person
    return tr("%1. %2").arg(reasonsOf(candidate), factsOf(session, candidate.person));
}

} // namespace zaklon::ui
