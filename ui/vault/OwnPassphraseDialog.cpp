// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/OwnPassphraseDialog.h"

#include "core/vault/FirstPassphrase.h"
#include "core/vault/StaffAccess.h"
#include "ui/session/BackgroundWork.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Words.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"
#include "ui/vault/PassphrasePanel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 480;

} // namespace

OwnPassphraseDialog::OwnPassphraseDialog(Session& session, QWidget& page)
    : QDialog(&page)
    , m_session(session)
    , m_panel(new PassphrasePanel(session.words().language(), this))
    , m_work(new BackgroundWork(this)) {
    setObjectName(QStringLiteral("own_passphrase_dialog"));
    setWindowTitle(QStringLiteral("Zaklon"));
    setAccessibleName(tr("Choose your own passphrase"));
    setHelpTopic(*this, QStringLiteral("staff"));
    setFixedWidth(Theme::of(this).column(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kCard, space::kCard, space::kCard, space::kCard);
    column->addWidget(m_panel);
    m_panel->beginFirst();
    const auto buttons = findChildren<QPushButton*>();
    for (auto* each : buttons) { // Enter chooses; it never locks
        each->setAutoDefault(false);
        each->setDefault(each->objectName() == QStringLiteral("staffVerb"));
    }
    connect(m_panel, &StaffPanel::confirmed, this, &OwnPassphraseDialog::change);
    connect(m_panel, &StaffPanel::cancelled, this, &OwnPassphraseDialog::lockWanted);
    connect(&session, &Session::locking, this, [this] {
        m_isLocking = true;
        reject();
    });
}

OwnPassphraseDialog* OwnPassphraseDialog::askIfFirst(Session& session, QWidget& page) {
    const auto isFirst = session.read(holdsFirstPassphrase(session.vault()));
    if (!isFirst || !*isFirst) {
        return nullptr;
    }
    auto* dialog = new OwnPassphraseDialog(session, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->m_panel->setFocus(Qt::OtherFocusReason);
    return dialog;
}

void OwnPassphraseDialog::reject() {
    if (m_isLocking) {
        QDialog::reject();
    } else {
        Q_EMIT lockWanted();
    }
}

void OwnPassphraseDialog::change() {
    auto wanted = m_panel->change();
    if (!wanted || m_work->isRunning()) {
        return;
    }
    // The vault belongs to the other thread for this second: nothing else may read it.
    m_still.emplace(*parentWidget()->window());
    m_panel->setBusy(true);
    m_work->run(
        [&vault = m_session.vault(),
         secrets = std::make_shared<PassphrasePanel::Change>(std::move(*wanted))](const Progress&) {
            return StaffAccess(vault).changePassphrase(secrets->present, secrets->fresh);
        },
        [this](const Status& changed) { take(changed); });
}

void OwnPassphraseDialog::take(const Status& changed) {
    m_panel->setBusy(false);
    m_still->giveBack();
    m_still.reset();
    if (changed) {
        m_session.announceDone(tr("Your passphrase is changed."));
        accept();
        return;
    }
    m_panel->setFocus(Qt::OtherFocusReason);
    m_panel->showError(changed.error());
}

} // namespace zaklon::ui
