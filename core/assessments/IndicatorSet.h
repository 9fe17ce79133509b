// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators of others (United Nations, International Labour Organization ...) read from a filled
// questionnaire: which question belongs to which indicator is data of resources/indicators, which
// an organisation edits (domain.md 6; needs C26).
#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/Result.h"
#include "core/definitions/VersionedDefinitions.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon::assessments {

/// Code of the set of the Centre. It is not shipped: its text is not verified (domain.md 17). An
/// organisation that has it keeps it under this code in its own folder.
inline constexpr std::string_view kCentreSet = "centre";

enum class Strength { Strong, Medium, Weak };

struct Indicator {
    std::string code;
    LocalizedText label;
    std::vector<std::string> items;            ///< questions that speak for it
    std::map<std::string, Strength> strengths; ///< of each question, where the set weighs them
};

/// How many questions of which strength are enough.
struct Combination {
    int strong = 0;
    int medium = 0;
    int weak = 0;
    int mediumOrWeak = 0;
};

struct IndicatorSet {
    std::string code;
    int version = 1;
    std::string questionnaire;
    LocalizedText title;
    LocalizedText source;
    LocalizedText caution; ///< presence or absence proves nothing
    LocalizedText note;    ///< what is not verified
    /// Any one of these makes an indicator positive; empty: any of its questions does.
    std::vector<Combination> positive;
    std::vector<Indicator> indicators;
};

/// An indicator and the questions that fired for it.
struct IndicatorFinding {
    const Indicator* indicator = nullptr;
    std::vector<std::string> items; ///< in the order of the indicator
    bool positive = false;
};

/// Every indicator of the set, in its order. `fired`: questions that were answered with yes or
/// suspected.
std::vector<IndicatorFinding> findIndicators(const IndicatorSet& set,
                                             const std::vector<std::string>& fired);

class IndicatorSetLibrary : public definitions::VersionedDefinitions<IndicatorSet> {
  public:
    /// Those that the program ships. A failure here is a defect of the program.
    static Result<IndicatorSetLibrary> shipped();
    /// The shipped ones and those of the organisation's folder, as LeafletLibrary::withFolder.
    static Result<IndicatorSetLibrary> withFolder(const std::filesystem::path& folder);

    /// The current sets that read this questionnaire.
    std::vector<Entry> of(std::string_view questionnaire) const;

  private:
    Status add(std::string_view fileName, std::string_view text);
};

} // namespace zaklon::assessments
