// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Contact.h"

namespace zaklon {

template struct RecordMapping<Contact>;

} // namespace zaklon
