// SPDX-License-Identifier: GPL-3.0-or-later
// Search before create: who in this vault may be the same person. It suggests, a person decides;
// nothing is ever merged.
#pragma once

#include "core/people/PersonStore.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// Why a record is suggested, from the strongest reason to the weakest. The reasons of names are
/// those of MatchReason (core/base/NameMatch.h).
enum class DuplicateReason {
    SameCode,      ///< or its beginning; DuplicateCandidate::wholeCode tells which
    SamePseudonym, ///< the same, in either script
    SameName,
    OtherScript,
    OtherSpelling,
    Dialect,
    Transliteration,
    SimilarLetters,
    NearBirthYear, ///< at most two years apart
    NotEveryWord,  ///< only some of the words typed meet, by a name that few bear
    Linked         ///< linked by a colleague to another one in the list
};

/// What is known of the person who may be here already.
struct DuplicateQuery {
    std::string text{}; ///< names in any script and order, or a case code, as typed
    std::optional<int> birthYear{};
    Sex sex = Sex::NotAsked;
    Code nationalityGroup{};
    RecordId except{}; ///< a record that is not suggested: the one being edited
    int limit = 20;
    TypedMeets meets = TypedMeets::CodeOrPseudonym;
};

struct DuplicateCandidate {
    PersonRow person;
    double score = 0;                     ///< 0 to 1; orders the list, says nothing by itself
    std::vector<DuplicateReason> reasons; ///< in the order of the enumeration, each once
    RecordId name;                        ///< the PersonName that met, to be revealed on request
    bool wholeName = false;               ///< every part met, not only a given name many bear
    bool wholeCode = false;               ///< isWhole(), not only the beginning of the code
};

/// The text is the whole case code or the whole pseudonym of the person, in any script.
bool isWhole(std::string_view text, const PersonRow& person);

class DuplicateSearch {
  public:
    /// Without the confidential key, or where the role may not read names, only by code and
    /// pseudonym.
    DuplicateSearch(const CaseworkRecords& casework,
                    const std::optional<ConfidentialRecords>& confidential)
        : m_casework(casework), m_confidential(confidential) {}

    bool searchesNames() const;
    /// Best first. Nothing for an empty text.
    Result<std::vector<DuplicateCandidate>> find(const DuplicateQuery& query) const;

  private:
    class Collection;
    Status addByCode(const DuplicateQuery& query, Collection& found) const;
    Status addByName(const DuplicateQuery& query, Collection& found) const;
    Status addLinked(const DuplicateQuery& query, Collection& found) const;
    Result<std::vector<RecordId>> personsWithAlikeName(const DuplicateQuery& query) const;
    /// Some of the words typed meet one of their names, but not all.
    Result<std::set<RecordId>> personsPartlyMet(const DuplicateQuery& query) const;

    CaseworkRecords m_casework;
    std::optional<ConfidentialRecords> m_confidential;
};

} // namespace zaklon
