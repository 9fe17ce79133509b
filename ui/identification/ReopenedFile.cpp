// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/ReopenedFile.h"

#include "core/people/FileReopening.h"

namespace zaklon::ui {

QString ReopenedFile::verb() {
    return tr("Open the file again");
}

void ReopenedFile::save(const IdentificationDesk& desk) {
    static_cast<void>(desk.session.save(
        tr("The file is open again."), desk.person, [&](Transaction& transaction) {
            return reopenByHand(transaction, desk.session.casework(), desk.person);
        }));
}

} // namespace zaklon::ui
