// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/LabourQualification.h"

#include <algorithm>

namespace zaklon {

namespace {

constexpr std::string_view kNoDocument = "none";

} // namespace

Status Description<LabourQualification>::check(const LabourQualification& record) {
    const bool namesRights =
        record.ownView == LabourView::LabourRights || record.ownView == LabourView::Both;
    if (namesRights && record.violations.empty()) {
        return fail(ErrorCode::Invalid, "violations");
    }
    const auto& documents = record.documents;
    const bool saysNone = std::any_of(documents.begin(), documents.end(), [](const Code& document) {
        return document.text == kNoDocument;
    });
    if (saysNone && documents.size() > 1) {
        return fail(ErrorCode::Invalid, "documents");
    }
    if (record.officialView && record.institution.empty()) {
        return fail(ErrorCode::Invalid, "institution");
    }
    return record.officialView || record.institution.empty()
               ? Status()
               : fail(ErrorCode::Invalid, "official_view");
}

} // namespace zaklon
