// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/HelplineForms.h"

namespace zaklon {

template struct RecordMapping<JobOfferCheck>;
template struct RecordMapping<MissingChildCall>;

} // namespace zaklon
