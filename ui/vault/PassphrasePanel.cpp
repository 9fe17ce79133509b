// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/PassphrasePanel.h"

#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/Field.h"
#include "ui/components/PassphraseField.h"
#include "ui/components/TextLabel.h"
#include "ui/session/ErrorText.h"
#include "ui/session/NewPassphrase.h"

#include <QPushButton>

namespace zaklon::ui {

PassphrasePanel::PassphrasePanel(Language language, QWidget* parent)
    : StaffPanel({}, tr("Change the passphrase"), parent)
    , m_about(new TextLabel({}, TextRole::Body, &Theme::text2, this))
    , m_problem(new Banner(Tone::Error, IconName::Info, {}, {}, this))
    , m_present(new PassphraseField(this))
    , m_presentField(new Field(tr("Present passphrase"), m_present, this))
    , m_fresh(new NewPassphrase(language, this)) {
    setObjectName(QStringLiteral("passphrasePanel"));
    m_problem->setObjectName(QStringLiteral("passphraseProblem"));
    m_problem->hide();
    m_present->setObjectName(QStringLiteral("presentPassphrase"));
    m_about->setWordWrap(true);
    addPart(m_about);
    addPart(m_problem);
    addPart(m_presentField);
    addPart(m_fresh);
}

void PassphrasePanel::begin(const QString& colleague) {
    clear();
    m_own = colleague.isEmpty();
    card().setTitle(m_own ? tr("Your passphrase") : tr("Passphrase of %1").arg(colleague));
    m_about->setText(m_own ? tr("Copies of the vault made before still open with the present one.")
                           : tr("For a colleague who forgot the old one. Tell the new one in "
                                "person; your colleague chooses another at the next unlock."));
    m_presentField->setVisible(m_own);
    setFocusProxy(m_own ? static_cast<QWidget*>(m_present) : m_fresh);
    setFocus();
}

void PassphrasePanel::beginFirst() {
    begin({});
    m_isFirst = true;
    card().setTitle(tr("Choose your own passphrase"));
    m_about->setText(tr("Whoever gave you access knows the passphrase that you came in by. Choose "
                        "one that nobody else knows."));
    cancel().setText(tr("Lock"));
}

std::optional<PassphrasePanel::Change> PassphrasePanel::change() {
    m_problem->hide();
    if (m_own && m_present->isEmpty()) {
        m_presentField->setError(tr("Type the passphrase that you use now."));
        m_present->setFocus();
        return std::nullopt;
    }
    m_presentField->clearError();
    if (!m_fresh->isReady()) {
        m_fresh->explain();
        return std::nullopt;
    }
    Change wanted{m_present->secret(), m_fresh->secret()};
    if (m_isFirst && wanted.present == wanted.fresh) {
        m_fresh->refuse(tr("The new passphrase has to be another one."));
        return std::nullopt;
    }
    return wanted;
}

void PassphrasePanel::showError(const Error& error) {
    if (error.code == ErrorCode::WrongPassphrase) {
        m_presentField->setError(tr("That is not your present passphrase. Nothing was changed."));
        m_present->clear();
        m_present->setFocus();
        return;
    }
    if (error.code == ErrorCode::Invalid && error.field == "passphrase") {
        m_fresh->explain();
        return;
    }
    const auto words = errorText(error);
    m_problem->setSentence(words.what);
    // The key is replaced before the journal notes it: what failed may have been the note.
    m_problem->setDetail(m_own ? words.next + QLatin1Char(' ') +
                                     tr("If the present passphrase is refused then, the change was "
                                        "made already: type the new one as the present one.")
                               : words.next);
    m_problem->show();
    m_problem->announceNow();
}

void PassphrasePanel::clear() {
    m_present->clear();
    m_fresh->clear();
    m_presentField->clearError();
    m_problem->hide();
}

} // namespace zaklon::ui
