// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose of the words of a form, on a small page: nothing on it says what it is about,
// whose it is or who made it (domain.md 1, 9.4; ui.md 8).
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

class QIODevice;

namespace zaklon::ui {

struct WordsPaper {
    struct Part {
        QString heading; ///< the neutral one (Item::paperHeading)
        QString words;
    };
    QString title;
    std::vector<Part> parts;

    QString html() const;
    /// Writes a PDF of A5 pages whose text can be copied as it reads. The device must be open for
    /// writing. Io if not everything could be written.
    Status writePdf(QIODevice& device) const;
};

} // namespace zaklon::ui
