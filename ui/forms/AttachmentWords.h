// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about attached files: why one was not taken, what is kept of it, what a copy means.
#pragma once

#include "core/attachments/Attachment.h"
#include "core/base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace zaklon::ui {

class AttachmentWords {
    Q_DECLARE_TR_FUNCTIONS(AttachmentWords)

  public:
    /// Why a file was not attached; what to do next stands in the same sentence.
    static QString refusal(const Error& error);
    /// Why no copy was written.
    static QString copyRefusal(const Error& error);
    /// What is kept of files of every kind.
    static QString whatIsKept();
    static QString copyWarning();
};

/// Ending of a file of this type, with its dot.
QString endingOf(MediaType type);

} // namespace zaklon::ui
