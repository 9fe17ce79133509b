// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/RecoverPage.h"

#include "core/vault/Recovery.h"
#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/EndOfForm.h"
#include "ui/components/Field.h"
#include "ui/components/PassphraseField.h"
#include "ui/components/TextLabel.h"
#include "ui/session/BackgroundWork.h"
#include "ui/session/ErrorText.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/NewPassphrase.h"
#include "ui/session/Preferences.h"
#include "ui/session/ShareText.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kCardWidth = 520;

} // namespace

RecoverPage::RecoverPage(const GateContext& context, const QString& folder, QWidget* parent)
    : Gate(context, kCardWidth, parent)
    , m_folder(folder)
    , m_problem(new Banner(Tone::Error, IconName::Info, {}, {}, this))
    , m_typed(new PassphraseField(this))
    , m_typedField(new Field(tr("The sixteen words of a share"), m_typed, this))
    , m_add(new QPushButton(tr("Add this share"), this))
    , m_have(new TextLabel({}, TextRole::Body, &Theme::text2, this))
    , m_user(new QLineEdit(this))
    , m_userField(new Field(tr("User name of the coordinator"), m_user, this))
    , m_fresh(new NewPassphrase(context.preferences.language(), this))
    , m_recover(new QPushButton(tr("Set the new passphrase"), this))
    , m_back(new QPushButton(tr("Back to unlock"), this))
    , m_work(new BackgroundWork(this)) {
    setObjectName(QStringLiteral("recoverPage"));
    setHelpTopic(*this, QStringLiteral("recover"));
    m_problem->setObjectName(QStringLiteral("recoverProblem"));
    m_typed->setObjectName(QStringLiteral("shareWords"));
    m_add->setObjectName(QStringLiteral("addShare"));
    m_have->setObjectName(QStringLiteral("sharesHere"));
    m_user->setObjectName(QStringLiteral("recoverUser"));
    m_recover->setObjectName(QStringLiteral("recoverNow"));
    m_back->setObjectName(QStringLiteral("backToUnlock"));
    m_problem->hide();
    arrange();
    connect(m_typed, &PassphraseField::submitted, this, &RecoverPage::addShare);
    connect(m_typed, &PassphraseField::edited, m_typedField, &Field::clearError);
    connect(m_add, &QPushButton::clicked, this, &RecoverPage::addShare);
    connect(m_user, &QLineEdit::textEdited, m_userField, &Field::clearError);
    connect(m_fresh, &NewPassphrase::submitted, this, &RecoverPage::recover);
    connect(m_recover, &QPushButton::clicked, this, &RecoverPage::recover);
    connect(
        m_back, &QPushButton::clicked, this, [this] { this->context().openExisting(m_folder); },
        Qt::QueuedConnection); // it replaces this page
    setFocusProxy(m_typed);
    showShares();
}

void RecoverPage::arrange() {
    auto* about = new TextLabel(tr("Type the shares that the directors brought, one after another. "
                                   "What was typed is not shown."),
                                TextRole::Body, &Theme::text2, this);
    about->setWordWrap(true);
    m_have->setWordWrap(true);
    setButtonKind(*m_recover, ButtonKind::Primary);
    setButtonKind(*m_back, ButtonKind::Quiet);
    auto* share = new QHBoxLayout;
    share->addWidget(m_have, 1);
    share->addWidget(m_add);
    auto* last = new QHBoxLayout;
    addEndOfForm(*last, *m_back, *m_recover);
    auto& content = static_cast<Card&>(card()).content();
    content.setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    content.setSpacing(space::kRow);
    content.addWidget(
        new TextLabel(tr("Open with recovery shares"), TextRole::Title, &Theme::text, this));
    content.addWidget(about);
    content.addWidget(m_problem);
    content.addWidget(m_typedField);
    content.addLayout(share);
    content.addWidget(m_userField);
    content.addWidget(m_fresh);
    content.addLayout(last);
}

void RecoverPage::goOnFrom(Gate& before) {
    auto* same = qobject_cast<RecoverPage*>(&before);
    if (same == nullptr) {
        return;
    }
    m_shares = std::move(same->m_shares);
    m_typed->takeOver(*same->m_typed);
    m_user->setText(same->m_user->text());
    m_fresh->takeOver(*same->m_fresh);
    showShares();
}

void RecoverPage::addShare() {
    auto share = RecoveryShare::fromWords(m_typed->secret());
    if (!share) {
        m_typedField->setError(shareText(share.error()));
        m_typed->setFocus();
        return;
    }
    m_typed->clear();
    m_typedField->clearError();
    const bool known = std::any_of(m_shares.begin(), m_shares.end(), [&](const auto& other) {
        return other.set == share->set && other.number == share->number;
    });
    if (!known && !m_shares.empty() && m_shares.front().set != share->set) {
        m_shares.clear(); // sheets of another set: the newer ones are what counts
    }
    if (!known) {
        m_shares.push_back(std::move(*share));
    }
    showShares();
    (checkShares(m_shares) ? static_cast<QWidget*>(m_user) : m_typed)->setFocus();
}

void RecoverPage::showShares() {
    if (m_shares.empty()) {
        m_have->setText(tr("No share yet."));
        return;
    }
    QStringList numbers;
    for (const auto& share : m_shares) {
        numbers << QString::number(share.number);
    }
    const int missing = m_shares.front().threshold - static_cast<int>(m_shares.size());
    m_have->setText(
        missing > 0
            ? tr("Here: share %1. %n more needed.", nullptr, missing)
                  .arg(numbers.join(QStringLiteral(", ")))
            : tr("Here: share %1. These are enough.").arg(numbers.join(QStringLiteral(", "))));
}

void RecoverPage::recover() {
    if (m_work->isRunning()) {
        return;
    }
    if (const auto enough = checkShares(m_shares); !enough) {
        m_typedField->setError(shareText(enough.error()));
        m_typed->setFocus();
        return;
    }
    if (m_user->text().trimmed().isEmpty()) {
        m_userField->setError(tr("Type the user name of the coordinator who gets the passphrase."));
        m_user->setFocus();
        return;
    }
    if (!m_fresh->isReady()) {
        m_fresh->explain();
        return;
    }
    m_problem->hide();
    setBusy(true);
    auto shares = std::make_shared<std::vector<RecoveryShare>>();
    for (const auto& share : m_shares) {
        shares->push_back({share.set, share.threshold, share.number, share.bytes.clone()});
    }
    m_work->run(
        [folder = std::filesystem::path(toText(m_folder)), shares, user = typedText(m_user->text()),
         fresh = m_fresh->secret(), environment = context().environment](const Progress&) {
            return recoverAccess(folder, *shares, user, fresh, environment);
        },
        [this](const Status& done) { finish(done); });
}

void RecoverPage::finish(const Status& done) {
    setBusy(false);
    if (done) {
        m_shares.clear();
        const auto back = context().openExisting; // this page is gone when it returns
        back(m_folder);
        return;
    }
    if (done.error().code == ErrorCode::NotFound && done.error().field == "user") {
        m_userField->setError(tr("No coordinator of this vault has this user name."));
        m_user->setFocus();
        return;
    }
    const auto words = errorText(done.error());
    const auto share = shareText(done.error());
    m_problem->setSentence(share.isEmpty() ? words.what : share);
    m_problem->setDetail(share.isEmpty() ? words.next : QString());
    m_problem->show();
    m_problem->announceNow();
    m_typed->setFocus();
}

void RecoverPage::setBusy(bool busy) {
    for (QWidget* input : {static_cast<QWidget*>(m_typedField), static_cast<QWidget*>(m_add),
                           static_cast<QWidget*>(m_userField), static_cast<QWidget*>(m_fresh),
                           static_cast<QWidget*>(m_recover), static_cast<QWidget*>(m_back)}) {
        input->setEnabled(!busy);
    }
    setLanguagesEnabled(!busy);
}

} // namespace zaklon::ui
