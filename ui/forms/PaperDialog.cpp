// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PaperDialog.h"

#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Session.h"
#include "ui/theme/Icon.h"

#include <QFileInfo>
#include <QPushButton>

#include <utility>

namespace zaklon::ui {

PaperDialog::PaperDialog(Session& session, const Texts& texts, const QString& name, QWidget* parent)
    : FileDialog(texts, name, false, parent) {
    verb().setObjectName(QStringLiteral("save_") + name);
    verb().setIcon(icon(IconName::Download));
    connect(&session, &Session::locking, this, &QDialog::reject);
}

void PaperDialog::keepDrafts(Session& session, std::function<void(DraftKeeper&)> begin) {
    m_drafts = new DraftKeeper(session, *this);
    m_begin = std::move(begin);
    insertBeforeFile(&m_drafts->offer());
    connect(m_drafts, &DraftKeeper::typingChanged, this,
            [this](bool typing) { cancel().setText(typing ? tr("Discard") : tr("Cancel")); });
    connect(m_drafts, &DraftKeeper::goOn, this, &PaperDialog::fit);
    connect(m_drafts, &DraftKeeper::startedAgain, this, [this] { beginDraft(); });
}

void PaperDialog::giveUp() {
    if (m_drafts != nullptr) {
        m_drafts->finish();
    }
    FileDialog::giveUp();
}

void PaperDialog::done(int result) {
    if (m_drafts != nullptr) {
        m_drafts->leave();
    }
    FileDialog::done(result);
}

bool PaperDialog::isFree() {
    const bool taken = QFileInfo::exists(file().path());
    if (taken) {
        showError(tr("There is a file of this name. Nothing was replaced; take another."));
    }
    return !taken;
}

bool PaperDialog::writeNew(const std::function<Status(QIODevice&)>& write) {
    const auto written = writePaperFile(file().path(), write);
    if (!written) {
        showError(tr("The file cannot be written there. Nothing is lost; take another folder."));
    }
    return written.has_value();
}

} // namespace zaklon::ui
