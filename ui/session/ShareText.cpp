// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ShareText.h"

#include "ui/session/Text.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

struct ShareWords {
    Q_DECLARE_TR_FUNCTIONS(ShareText)

  public:
    static QString oneShare(const Error& error) {
        if (error.code == ErrorCode::Conflict) {
            return tr("This is a share of another set. Take the sheet that was written now.");
        }
        if (error.detail == "length") {
            return tr("A share has sixteen words. Count them on the sheet.");
        }
        if (error.detail == "checksum") {
            return tr("One word differs from the share, or two are exchanged. Compare them one by "
                      "one.");
        }
        const auto number = toQString(error.detail).section(QLatin1Char(' '), -1);
        return tr("Word %1 is in neither list of words. Look at its spelling.").arg(number);
    }
    static QString severalShares(const Error& error) {
        if (error.code == ErrorCode::WrongPassphrase) {
            return tr("These shares open nothing here. They belong to another vault, or newer "
                      "shares have replaced them. Nothing was changed.");
        }
        if (error.detail == "mixed") {
            return tr("These shares were not made together. Look for sheets of the same set.");
        }
        if (error.detail == "twice") {
            return tr("The same share stands here twice. Another one is needed.");
        }
        return tr("These are fewer shares than are needed. Add another one.");
    }
};

} // namespace

QString shareText(const Error& error) {
    if (error.field == "share") {
        return ShareWords::oneShare(error);
    }
    return error.field == "shares" ? ShareWords::severalShares(error) : QString();
}

} // namespace zaklon::ui
