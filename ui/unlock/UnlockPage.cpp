// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/UnlockPage.h"

#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/Field.h"
#include "ui/components/IconLabel.h"
#include "ui/components/PassphraseField.h"
#include "ui/components/TextLabel.h"
#include "ui/session/BackgroundWork.h"
#include "ui/session/ErrorText.h"
#include "ui/session/FileChoice.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"
#include "ui/unlock/KeyboardChips.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kCardWidth = 480;
constexpr int kBusyAfterMs = 300;

} // namespace

UnlockPage::UnlockPage(const GateContext& context, const QString& folder, QWidget* parent)
    : Gate(context, kCardWidth, parent)
    , m_hint(new Banner(Tone::Info, IconName::Info, {}, {}, this))
    , m_problem(new Banner(Tone::Error, IconName::Info, {}, {}, this))
    , m_folder(new QLineEdit(folder, this))
    , m_user(new QLineEdit(this))
    , m_isUserName(new QPushButton(tr("This is the user name: show it"), this))
    , m_passphrase(new PassphraseField(this))
    , m_folderField(new Field(tr("Folder of the vault"), folderRow(), this))
    , m_unlock(new QPushButton(tr("Unlock"), this))
    , m_forgotten(new Banner(
          Tone::Info, IconName::Key, tr("A coordinator can give you a new passphrase."),
          tr("Under staff and access a coordinator chooses you and sets a first one, which you "
             "change. If every coordinator forgot it, directors bring their recovery shares. "
             "Without either, nobody can open the vault; neither can we."),
          this))
    , m_progress(new QProgressBar(this))
    , m_busySoon(new QTimer(this))
    , m_wait(new QTimer(this))
    , m_work(new BackgroundWork(this)) {
    setObjectName(QStringLiteral("unlockPage"));
    setHelpTopic(*this, QStringLiteral("unlock"));
    m_hint->setObjectName(QStringLiteral("unlockHint"));
    m_problem->setObjectName(QStringLiteral("unlockProblem"));
    m_forgotten->setObjectName(QStringLiteral("forgottenExplained"));
    m_folder->setObjectName(QStringLiteral("vaultFolder"));
    m_user->setObjectName(QStringLiteral("userName"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_isUserName->setObjectName(QStringLiteral("isUserName"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_progress->setObjectName(QStringLiteral("unlockProgress"));
    arrange();
    listen();
    for (QWidget* hidden : {static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_problem),
                            static_cast<QWidget*>(m_forgotten)}) {
        hidden->hide();
    }
    setFocusProxy(folder.isEmpty() ? static_cast<QWidget*>(m_folder) : m_user);
    showWait();
}

QWidget* UnlockPage::folderRow() {
    auto* row = new QFrame(this);
    auto* choose = new QPushButton(tr("Choose"), row);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAccessibleName(tr("Choose the folder of the vault"));
    connect(choose, &QPushButton::clicked, this, &UnlockPage::chooseFolder);
    m_folder->setAccessibleName(tr("Folder of the vault"));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kSmall);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    keepRingRoom(*row);
    row->setFocusProxy(m_folder);
    return row;
}

void UnlockPage::arrange() {
    auto* mark = new IconLabel(IconName::Zaklon, 28, this);
    mark->setColor(&Theme::accentText);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kRow);
    head->addWidget(mark);
    head->addWidget(new TextLabel(tr("Unlock"), TextRole::Title, &Theme::text, this));
    head->addStretch(1);
    setButtonKind(*m_unlock, ButtonKind::Primary);
    auto* chips = new KeyboardChips(this);
    chips->watch(*m_passphrase);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::kSmall);
    m_progress->setAccessibleName(tr("Opening the vault"));
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    m_progress->hide();
    auto& content = static_cast<Card&>(card()).content();
    content.setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    content.setSpacing(space::kRow);
    content.addLayout(head);
    content.addWidget(m_hint);
    content.addWidget(m_problem);
    content.addWidget(m_folderField);
    content.addWidget(userField());
    content.addWidget(new Field(tr("Passphrase"), m_passphrase, this));
    content.addWidget(chips);
    content.addWidget(m_progress);
    content.addWidget(m_unlock);
    content.addWidget(lastRow());
    content.addWidget(m_forgotten);
}

/// With a question that stands there only while the name looks like a passphrase.
QWidget* UnlockPage::userField() {
    m_userField = new Field(tr("User name"), m_user, this);
    setButtonKind(*m_isUserName, ButtonKind::Quiet);
    setDense(*m_isUserName);
    m_isUserName->hide();
    auto* part = new QFrame(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addWidget(m_userField);
    column->addWidget(m_isUserName, 0, Qt::AlignLeading);
    keepRingRoom(*part);
    return part;
}

QWidget* UnlockPage::lastRow() {
    auto* row = new QFrame(this);
    m_lastRow = row;
    auto* forgotten = new QPushButton(tr("I forgot my passphrase"), row);
    forgotten->setObjectName(QStringLiteral("forgotten"));
    auto* fresh = new QPushButton(tr("Make a new vault"), row);
    fresh->setObjectName(QStringLiteral("makeNew"));
    for (QPushButton* button : {forgotten, fresh}) {
        setButtonKind(*button, ButtonKind::Quiet);
        setDense(*button);
    }
    connect(forgotten, &QPushButton::clicked, this, &UnlockPage::explainForgotten);
    connect(
        fresh, &QPushButton::clicked, this, [this] { context().makeNew(QString()); },
        Qt::QueuedConnection); // it replaces this page
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(forgotten);
    line->addStretch(1);
    line->addWidget(fresh);
    keepRingRoom(*row);
    return row;
}

void UnlockPage::listen() {
    m_busySoon->setSingleShot(true);
    m_busySoon->setInterval(kBusyAfterMs);
    m_wait->setInterval(250);
    m_forgotten->setAction(tr("Use recovery shares"));
    connect(
        m_forgotten, &Banner::actionTriggered, this,
        [this] { context().recover(m_folder->text()); },
        Qt::QueuedConnection); // it replaces this page
    connect(m_busySoon, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_wait, &QTimer::timeout, this, &UnlockPage::showWait);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_passphrase, &PassphraseField::submitted, this, &UnlockPage::unlock);
    connect(m_user, &QLineEdit::returnPressed, m_passphrase, qOverload<>(&QWidget::setFocus));
    connect(m_user, &QLineEdit::textChanged, this, &UnlockPage::coverUserName);
    connect(m_isUserName, &QPushButton::clicked, this, [this] {
        m_userNameConfirmed = true;
        coverUserName();
        m_passphrase->setFocus();
    });
}

void UnlockPage::setHint(const QString& sentence, const QString& detail) {
    m_hint->setSentence(sentence);
    m_hint->setDetail(detail);
    m_hasHint = true;
    m_hint->setVisible(!m_forgotten->isVisibleTo(this));
}

void UnlockPage::setUserName(const QString& name) {
    m_userNameConfirmed = true; // it has opened this vault
    m_user->setText(name);
    setFocusProxy(m_passphrase);
}

void UnlockPage::goOnFrom(Gate& before) {
    auto* same = qobject_cast<UnlockPage*>(&before);
    if (same == nullptr) {
        return;
    }
    m_folder->setText(same->m_folder->text());
    m_userNameConfirmed = same->m_userNameConfirmed;
    m_user->setText(same->m_user->text());
    m_passphrase->takeOver(*same->m_passphrase);
    if (same->m_error) {
        sayProblem(*same->m_error); // once more, but it failed once
    }
    if (!same->m_forgotten->isHidden()) {
        explainForgotten();
    }
}

bool UnlockPage::looksLikePassphrase() const {
    const QString typed = m_user->text().trimmed();
    return std::any_of(typed.begin(), typed.end(), [](QChar each) { return each.isSpace(); });
}

void UnlockPage::coverUserName() {
    m_userNameConfirmed = m_userNameConfirmed && looksLikePassphrase();
    const bool covered = looksLikePassphrase() && !m_userNameConfirmed;
    m_user->setEchoMode(covered ? QLineEdit::Password : QLineEdit::Normal);
    m_isUserName->setVisible(covered);
    m_userField->setHint(covered ? tr("Hidden, because several words may be the passphrase. That "
                                      "belongs in the field below.")
                                 : QString());
}

void UnlockPage::chooseFolder() {
    const QString chosen = ui::chooseFolder(this, tr("Folder of the vault"), m_folder->text());
    if (!chosen.isEmpty()) {
        m_folder->setText(chosen);
        m_user->setFocus();
    }
}

void UnlockPage::unlock() {
    if (m_work->isRunning() || context().delay.secondsLeft() > 0) {
        return;
    }
    if (m_folder->text().trimmed().isEmpty()) {
        m_folderField->setError(tr("Choose the folder that holds the vault."));
        m_folder->setFocus();
        return;
    }
    m_folderField->clearError();
    m_problem->hide();
    m_error.reset();
    setBusy(true);
    m_work->run([folder = std::filesystem::path(typedText(m_folder->text())),
                 credentials = Credentials{typedText(m_user->text()), m_passphrase->take()},
                 environment = context().environment](
                    const Progress&) { return Vault::open(folder, credentials, environment); },
                [this](Result<std::unique_ptr<Vault>> opened) {
                    setBusy(false);
                    if (!opened) {
                        show(opened.error());
                        return;
                    }
                    context().delay.succeeded();
                    const auto tell = context().opened; // this page is gone when it returns
                    tell(std::move(*opened));
                });
}

void UnlockPage::show(const Error& error) {
    if (error.code == ErrorCode::WrongPassphrase) {
        context().delay.failed();
        if (looksLikePassphrase() && !m_userNameConfirmed) {
            m_user->clear(); // it may be a passphrase: it does not stay on the screen
        }
    }
    sayProblem(error);
    m_problem->announceNow();
    showWait();
    m_passphrase->setFocus();
}

void UnlockPage::sayProblem(const Error& error) {
    m_error = error;
    const ErrorSentence words = errorText(error);
    m_problem->setSentence(words.what);
    m_problem->setDetail(words.next);
    m_problem->show();
}

void UnlockPage::showWait() {
    const int seconds = context().delay.secondsLeft();
    const bool waiting = seconds > 0;
    if (waiting != m_wait->isActive()) {
        waiting ? m_wait->start() : m_wait->stop();
    }
    m_unlock->setEnabled(!waiting && !m_work->isRunning());
    m_unlock->setText(waiting ? tr("Unlock in %n second(s)", nullptr, seconds) : tr("Unlock"));
}

/// The passphrase keeps the keys: what is disabled hands them to the next button, and an impatient
/// second Enter would press it.
void UnlockPage::setBusy(bool busy) {
    if (busy) {
        m_passphrase->setFocus();
    }
    for (QWidget* input : {static_cast<QWidget*>(m_folderField), static_cast<QWidget*>(m_user),
                           m_lastRow, static_cast<QWidget*>(m_unlock)}) {
        input->setEnabled(!busy);
    }
    m_passphrase->setReadOnly(busy);
    setLanguagesEnabled(!busy);
    m_unlock->setText(busy ? tr("Opening takes a few seconds") : tr("Unlock"));
    if (busy) {
        m_busySoon->start();
    } else {
        m_busySoon->stop();
        m_progress->hide();
    }
}

/// The hint gives way meanwhile: with both, the languages stand below the edge of a low screen.
void UnlockPage::explainForgotten() {
    const bool explains = m_forgotten->isHidden();
    m_forgotten->setVisible(explains);
    m_hint->setVisible(m_hasHint && !explains);
    if (explains) {
        m_forgotten->announceNow();
    }
}

} // namespace zaklon::ui
