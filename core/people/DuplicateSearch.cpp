// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/DuplicateSearch.h"

#include "core/base/NameMatch.h"
#include "core/base/Text.h"
#include "core/people/CaseCode.h"
#include "core/people/Identity.h"
#include "core/people/PersonLinkStore.h"
#include "core/store/SearchIndex.h"

#include <algorithm>
#include <map>
#include <set>

namespace zaklon {

namespace {

constexpr double kLeastScore = 0.45;
constexpr double kOtherSexFactor = 0.7;
constexpr double kSameRegionBonus = 0.03;
constexpr double kPseudonymScore = 0.6;
constexpr double kLinkedFactor = 0.95;
/// Beyond these only the order of ids would choose among people who share one name.
constexpr int kHitsPerWord = 80;

DuplicateReason reasonOf(MatchReason reason) {
    switch (reason) {
    case MatchReason::SameName:
        return DuplicateReason::SameName;
    case MatchReason::OtherScript:
        return DuplicateReason::OtherScript;
    case MatchReason::OtherSpelling:
        return DuplicateReason::OtherSpelling;
    case MatchReason::Dialect:
        return DuplicateReason::Dialect;
    case MatchReason::Transliteration:
        return DuplicateReason::Transliteration;
    case MatchReason::SimilarLetters:
        return DuplicateReason::SimilarLetters;
    case MatchReason::NearBirthYear:
        return DuplicateReason::NearBirthYear;
    }
    return DuplicateReason::SimilarLetters;
}

bool isTold(Sex sex) {
    return sex == Sex::Female || sex == Sex::Male || sex == Sex::Other;
}

/// What else is known moves a name up or down; it never rules anybody out.
double weighed(double score, const DuplicateQuery& query, const Person& person) {
    if (isTold(query.sex) && isTold(person.sex) && query.sex != person.sex) {
        score *= kOtherSexFactor;
    }
    if (!query.nationalityGroup.empty() && query.nationalityGroup == person.nationalityGroup) {
        score = std::min(1.0, score + kSameRegionBonus);
    }
    return score;
}

/// The forms under which one name record may be typed.
std::vector<std::string> writtenForms(const PersonName& name) {
    std::vector<std::string> forms;
    for (const auto& form :
         {name.given + " " + name.family, name.asWritten,
          name.father.empty() ? std::string()
                              : name.given + " " + name.father + " " + name.family}) {
        if (!foldedWords(form).empty()) {
            forms.push_back(form);
        }
    }
    return forms;
}

struct BestName {
    NameMatch match;
    RecordId record;
};

BestName bestOf(const NameProfile& query, const std::vector<PersonName>& names,
                std::optional<int> birthYear) {
    BestName best;
    for (const auto& name : names) {
        for (const auto& form : writtenForms(name)) {
            auto match = matchNames(query, NameProfile::of(form, birthYear));
            if (match.score > best.match.score) {
                best = {std::move(match), name.id};
            }
        }
    }
    return best;
}

} // namespace

/// Candidates found so far, one per person.
class DuplicateSearch::Collection {
  public:
    struct Entry {
        double score = 0;
        std::set<DuplicateReason> reasons;
        RecordId name;
        bool wholeName = false;
    };

    void add(const RecordId& person, double score, const std::set<DuplicateReason>& reasons,
             const RecordId& name = {}, bool wholeName = false) {
        auto& entry = m_entries[person];
        entry.score = std::max(entry.score, score);
        entry.reasons.insert(reasons.begin(), reasons.end());
        entry.name = name.isNil() ? entry.name : name;
        entry.wholeName = entry.wholeName || wholeName;
    }

    std::vector<std::pair<RecordId, Entry>> best(int limit) const {
        std::vector<std::pair<RecordId, Entry>> sorted(m_entries.begin(), m_entries.end());
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
            return a.second.score > b.second.score;
        });
        if (sorted.size() > static_cast<std::size_t>(std::max(limit, 0))) {
            sorted.resize(static_cast<std::size_t>(std::max(limit, 0)));
        }
        return sorted;
    }

  private:
    std::map<RecordId, Entry> m_entries;
};

bool isWhole(std::string_view text, const PersonRow& person) {
    const auto code = caseCodePrefix(text);
    return (code && person.code == *code) ||
           (!person.pseudonym.empty() && foldForSearch(person.pseudonym) == foldForSearch(text));
}

bool DuplicateSearch::searchesNames() const {
    return m_confidential && m_confidential->permit("person_name").has_value();
}

Status DuplicateSearch::addByCode(const DuplicateQuery& query, Collection& found) const {
    PersonFilter filter;
    filter.text = query.text;
    filter.meets = query.meets;
    const auto page = PersonStore(m_casework).page(filter, {PersonSort::CaseCode});
    if (!page) {
        return passOn(page);
    }
    const auto code = caseCodePrefix(query.text);
    for (const auto& row : page->rows) {
        const bool byCode = code && row.code.rfind(*code, 0) == 0;
        const double score = isWhole(query.text, row) ? 1.0 : kPseudonymScore;
        found.add(row.id, score,
                  {byCode ? DuplicateReason::SameCode : DuplicateReason::SamePseudonym});
    }
    return {};
}

Result<std::vector<RecordId>>
DuplicateSearch::personsWithAlikeName(const DuplicateQuery& query) const {
    return guarded([&]() -> Result<std::vector<RecordId>> {
        const auto connection = m_confidential->connection();
        const auto reach = query.birthYear ? NameReach::Widest : NameReach::Close;
        std::set<RecordId> persons;
        const auto collect = [&](std::string_view text) {
            for (const auto& hit : SearchIndex::findName(connection, text, kHitsPerWord, reach)) {
                persons.insert(hit.person);
            }
        };
        collect(query.text);
        for (const auto& word : foldedWords(query.text)) {
            collect(word); // one name may be known to us and the other not
        }
        return std::vector<RecordId>(persons.begin(), persons.end());
    });
}

Result<std::set<RecordId>> DuplicateSearch::personsPartlyMet(const DuplicateQuery& query) const {
    return guarded([&]() -> Result<std::set<RecordId>> {
        std::set<RecordId> persons;
        for (const auto& hit :
             SearchIndex::findNamePartly(m_confidential->connection(), query.text, kHitsPerWord)) {
            persons.insert(hit.person);
        }
        return persons;
    });
}

Status DuplicateSearch::addByName(const DuplicateQuery& query, Collection& found) const {
    const auto persons = personsWithAlikeName(query);
    if (!persons) {
        return passOn(persons);
    }
    const auto partly = personsPartlyMet(query);
    if (!partly) {
        return passOn(partly);
    }
    const auto profile = NameProfile::of(query.text, query.birthYear);
    for (const auto& id : *persons) {
        const auto person = m_casework.find<Person>(id);
        const auto names = m_confidential->where<PersonName>("person", id);
        if (!person || !names) {
            return tl::unexpected<Error>(person ? names.error() : person.error());
        }
        if (!*person) {
            continue;
        }
        const auto best = bestOf(profile, *names, (*person)->birthYear);
        const double score = weighed(best.match.score, query, **person);
        // Whoever bears a rare name of the two typed stays, last: the other may be misheard.
        const bool byRareName = score > 0 && partly->count(id) > 0;
        if (score < kLeastScore && !byRareName) {
            continue;
        }
        std::set<DuplicateReason> reasons;
        for (const auto reason : best.match.reasons) {
            reasons.insert(reasonOf(reason));
        }
        if (score < kLeastScore) {
            reasons.insert(DuplicateReason::NotEveryWord);
        }
        found.add(id, score, reasons, best.record, best.match.wholeName);
    }
    return {};
}

Status DuplicateSearch::addLinked(const DuplicateQuery& query, Collection& found) const {
    if (!m_casework.permit("person_link")) {
        return {};
    }
    const PersonLinkStore links(m_casework);
    for (const auto& [person, entry] : found.best(query.limit)) {
        const auto linked = links.linkedTo(person);
        if (!linked) {
            return passOn(linked);
        }
        for (const auto& other : *linked) {
            found.add(other, entry.score * kLinkedFactor, {DuplicateReason::Linked});
        }
    }
    return {};
}

Result<std::vector<DuplicateCandidate>> DuplicateSearch::find(const DuplicateQuery& query) const {
    std::vector<DuplicateCandidate> candidates;
    if (foldedWords(query.text).empty()) {
        return candidates;
    }
    Collection found;
    Status status = addByCode(query, found);
    if (status && searchesNames() && !looksLikeCaseCode(query.text)) {
        status = addByName(query, found);
    }
    if (status) {
        status = addLinked(query, found);
    }
    if (!status) {
        return passOn(status);
    }
    const PersonStore store(m_casework);
    for (const auto& [person, entry] : found.best(query.limit + 1)) {
        const auto row = store.row(person);
        if (!row) {
            return passOn(row);
        }
        const bool full = candidates.size() == static_cast<std::size_t>(std::max(query.limit, 0));
        if (*row && person != query.except && !full) {
            candidates.push_back({**row,
                                  entry.score,
                                  {entry.reasons.begin(), entry.reasons.end()},
                                  entry.name,
                                  entry.wholeName,
                                  isWhole(query.text, **row)});
        }
    }
    return candidates;
}

} // namespace zaklon
