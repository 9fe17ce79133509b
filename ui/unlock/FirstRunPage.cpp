// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/FirstRunPage.h"

#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/EndOfForm.h"
#include "ui/components/Field.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/session/BackgroundWork.h"
#include "ui/session/ErrorText.h"
#include "ui/session/FileChoice.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/NewPassphrase.h"
#include "ui/session/Preferences.h"
#include "ui/session/RoleTable.h"
#include "ui/session/RoleWords.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"
#include "ui/unlock/StepsAtSide.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kCardWidth = 860;
constexpr int kQuestionHeight = 392; ///< the longest question; the card does not jump

} // namespace

FirstRunPage::FirstRunPage(const GateContext& context, const QString& folder, QWidget* parent)
    : Gate(context, kCardWidth, parent)
    , m_steps(new StepsAtSide({tr("Place"), tr("Passphrase"), tr("You"), tr("Ready"),
                               tr("Recovery shares"), tr("First colleague")},
                              this))
    , m_questions(new QStackedWidget(this))
    , m_problem(new Banner(Tone::Error, IconName::Info, {}, {}, this))
    , m_folder(new QLineEdit(folder, this))
    , m_passphrase(new NewPassphrase(context.preferences.language(), this))
    , m_user(new QLineEdit(this))
    , m_displayName(new QLineEdit(this))
    , m_summary(new TextLabel({}, TextRole::Body, &Theme::text, this))
    , m_understood(new QCheckBox(this))
    , m_progress(new QProgressBar(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_work(new BackgroundWork(this)) {
    setObjectName(QStringLiteral("firstRunPage"));
    setHelpTopic(*this, QStringLiteral("first-run"));
    m_problem->setObjectName(QStringLiteral("firstRunProblem"));
    m_folder->setObjectName(QStringLiteral("newVaultFolder"));
    m_user->setObjectName(QStringLiteral("newUserName"));
    m_displayName->setObjectName(QStringLiteral("newDisplayName"));
    m_summary->setObjectName(QStringLiteral("newVaultSummary"));
    m_understood->setObjectName(QStringLiteral("understood"));
    m_back->setObjectName(QStringLiteral("previousStep"));
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_questions->setObjectName(QStringLiteral("questions"));
    for (QWidget* step : {placeStep(), passphraseStep(), whoStep(), readyStep()}) {
        m_questions->addWidget(step);
    }
    arrange();
    connect(m_back, &QPushButton::clicked, this, &FirstRunPage::previous);
    connect(m_next, &QPushButton::clicked, this, &FirstRunPage::next);
    connect(m_folder, &QLineEdit::returnPressed, this, &FirstRunPage::next);
    connect(m_user, &QLineEdit::returnPressed, m_displayName, qOverload<>(&QWidget::setFocus));
    connect(m_displayName, &QLineEdit::returnPressed, this, &FirstRunPage::next);
    connect(m_passphrase, &NewPassphrase::submitted, this, &FirstRunPage::next);
    connect(m_user, &QLineEdit::textChanged, m_userField, &Field::clearError);
    connect(m_understood, &QCheckBox::toggled, m_problem, &QWidget::hide);
    connect(addSaveKeys(*this, tr("Continue")), &QAction::triggered, this, &FirstRunPage::next);
    m_understood->installEventFilter(this);
    show(Step::Place);
}

QWidget* FirstRunPage::question(const QString& title, const QString& why,
                                const QList<QWidget*>& parts) {
    auto* page = new QFrame;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kRow);
    column->addWidget(new TextLabel(title, TextRole::Title, &Theme::text, page));
    auto* reason = new TextLabel(why, TextRole::Body, &Theme::text2, page);
    reason->setWordWrap(true);
    column->addWidget(reason);
    for (QWidget* part : parts) {
        column->addWidget(part);
    }
    column->addStretch(1);
    keepRingRoom(*page);
    return page;
}

QWidget* FirstRunPage::placeStep() {
    auto* row = new QFrame(this);
    auto* choose = new QPushButton(tr("Choose"), row);
    choose->setObjectName(QStringLiteral("chooseNewFolder"));
    connect(choose, &QPushButton::clicked, this, &FirstRunPage::chooseFolder);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kSmall);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    keepRingRoom(*row);
    row->setFocusProxy(m_folder);
    m_folder->setAccessibleName(tr("Folder of the new vault"));
    m_folderField = new Field(tr("Folder of the new vault"), row, this);
    m_folderField->setHint(tr("It is made if it does not exist. Its name should name nobody."));
    auto* existing = new QPushButton(tr("Open a vault that is already there"), this);
    existing->setObjectName(QStringLiteral("openExisting"));
    setButtonKind(*existing, ButtonKind::Quiet);
    connect(
        existing, &QPushButton::clicked, this, [this] { context().openExisting(QString()); },
        Qt::QueuedConnection); // it replaces this page
    auto* existingRow = new QFrame(this);
    auto* existingLine = new QHBoxLayout(existingRow);
    existingLine->setContentsMargins(0, 0, 0, 0);
    existingLine->addWidget(existing);
    existingLine->addStretch(1);
    keepRingRoom(*existingRow);
    return question(tr("Where should the records live?"),
                    tr("In one folder on this laptop or on a stick. Everything in it is encrypted; "
                       "nothing is ever sent anywhere."),
                    {m_folderField, existingRow});
}

QWidget* FirstRunPage::passphraseStep() {
    return question(tr("Choose your passphrase"),
                    tr("It opens everything that is kept here. Write it on paper, keep the paper "
                       "away from the laptop, "
                       "and burn it once you know it by heart."),
                    {m_passphrase});
}

QWidget* FirstRunPage::whoStep() {
    m_userField = new Field(tr("User name"), m_user, this);
    m_userField->setHint(tr("You type it at every unlock."));
    auto* name = new Field(tr("Your name"), m_displayName, this);
    name->setHint(tr("Colleagues see it beside what you write."));
    name->setOptional(true);
    return question(tr("Who are you here?"),
                    tr("Whoever makes the vault coordinates it: reads and writes everything, and "
                       "gives access to colleagues, each with a role of their own. So does a case "
                       "worker who works alone."),
                    {m_userField, name});
}

QWidget* FirstRunPage::readyStep() {
    m_summary->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::kSmall);
    m_progress->setAccessibleName(tr("Making the vault"));
    m_progress->hide();
    auto* roles = new QFrame(this);
    auto* column = new QVBoxLayout(roles);
    column->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(
        new TextLabel(tr("What each role can see"), TextRole::Strong, &Theme::text, roles));
    column->addWidget(new RoleTable(roles));
    // With words that wrap: its own would be cut in large letters.
    auto* understood = new Field(tr("I know that without my passphrase only recovery shares or a "
                                    "colleague's access open it"),
                                 m_understood, this);
    return question(tr("Ready"),
                    tr("Two steps follow in the vault: recovery shares for your directors, each "
                       "typed back from its sheet, and access for a first colleague. Both protect "
                       "against a forgotten passphrase."),
                    {m_summary, roles, understood, m_progress});
}

QWidget* FirstRunPage::buttonRow() {
    auto* row = new QFrame(this);
    setButtonKind(*m_next, ButtonKind::Primary);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kSmall);
    addEndOfForm(*line, *m_back, *m_next);
    keepRingRoom(*row);
    return row;
}

void FirstRunPage::arrange() {
    m_questions->setMinimumHeight(kQuestionHeight);
    hideRingRoom(*m_questions);
    m_problem->hide();
    auto* right = new QVBoxLayout;
    right->setSpacing(space::kCard);
    right->addWidget(m_problem);
    right->addWidget(m_questions, 1);
    right->addWidget(buttonRow());
    auto* both = new QHBoxLayout;
    both->setSpacing(space::kPage + space::kSmall);
    both->addWidget(m_steps, 0, Qt::AlignTop);
    both->addLayout(right, 1);
    auto& content = static_cast<Card&>(card()).content();
    content.setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    content.addLayout(both);
}

void FirstRunPage::show(Step step) {
    m_step = step;
    m_problem->hide();
    m_steps->setCurrent(static_cast<int>(step));
    m_questions->setCurrentIndex(static_cast<int>(step));
    m_back->setVisible(step != Step::Place);
    m_next->setText(step == Step::Ready ? tr("Make the vault") : tr("Continue"));
    m_summary->setText(tr("Folder: %1\nUser name: %2\nRole: %3")
                           .arg(m_folder->text(), m_user->text(), roleName(Role::Coordinator)));
    const std::array<QWidget*, kStepCount> first{m_folder, m_passphrase, m_user, m_understood};
    setFocusProxy(first[static_cast<std::size_t>(step)]);
    first[static_cast<std::size_t>(step)]->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::goOnFrom(Gate& before) {
    auto* same = qobject_cast<FirstRunPage*>(&before);
    if (same == nullptr) {
        return;
    }
    m_folder->setText(same->m_folder->text());
    m_passphrase->takeOver(*same->m_passphrase);
    m_user->setText(same->m_user->text());
    m_displayName->setText(same->m_displayName->text());
    m_understood->setChecked(same->m_understood->isChecked());
    show(same->m_step);
}

QString FirstRunPage::placeProblem() const {
    const QString path = m_folder->text().trimmed();
    if (path.isEmpty() || QDir::isRelativePath(path)) {
        return tr("Choose a folder; its path begins with /.");
    }
    const QFileInfo place(path);
    if (place.exists() && (!place.isDir() || !QDir(path).isEmpty())) {
        return tr("There is something in this folder already. Choose a new or an empty one.");
    }
    return {};
}

bool FirstRunPage::isAnswered() {
    switch (m_step) {
    case Step::Place:
        m_folderField->setError(placeProblem());
        m_folder->setFocus();
        return !m_folderField->hasError();
    case Step::Passphrase:
        m_passphrase->explain();
        return m_passphrase->isReady();
    case Step::Who:
        m_userField->setError(m_user->text().trimmed().isEmpty()
                                  ? tr("Type a user name, for example your first name.")
                                  : QString());
        m_user->setFocus();
        return !m_userField->hasError();
    case Step::Ready:
        if (!m_understood->isChecked()) {
            m_problem->setSentence(tr("Tick first that you know it."));
            m_problem->setDetail(tr("Nobody can help with a forgotten passphrase."));
            m_problem->show();
            m_problem->announceNow();
            m_understood->setFocus();
        }
        return m_understood->isChecked();
    }
    return false;
}

/// Enter goes on from the tick too, as from the fields of the other steps.
bool FirstRunPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_understood && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            next();
            return true;
        }
    }
    return Gate::eventFilter(watched, event);
}

void FirstRunPage::next() {
    if (m_work->isRunning() || !isAnswered()) {
        return;
    }
    if (m_step == Step::Ready) {
        create();
    } else {
        show(static_cast<Step>(static_cast<int>(m_step) + 1));
    }
}

void FirstRunPage::previous() {
    if (m_step != Step::Place && !m_work->isRunning()) {
        show(static_cast<Step>(static_cast<int>(m_step) - 1));
    }
}

void FirstRunPage::chooseFolder() {
    const QString chosen = ui::chooseFolder(this, tr("Folder of the new vault"), QDir::homePath());
    if (!chosen.isEmpty()) {
        m_folder->setText(chosen);
        m_folderField->clearError();
    }
}

void FirstRunPage::create() {
    setBusy(true);
    m_work->run(
        [folder = std::filesystem::path(typedText(m_folder->text())),
         wanted = NewVault{typedText(m_user->text()), m_passphrase->secret(), Role::Coordinator,
                           false, typedText(m_displayName->text())},
         environment = context().environment](const Progress&) {
            std::error_code ignored; // create() says what is wrong with the place
            std::filesystem::create_directories(folder.parent_path(), ignored);
            return Vault::create(folder, wanted, environment);
        },
        [this](Result<std::unique_ptr<Vault>> created) { finish(std::move(created)); });
}

void FirstRunPage::finish(Result<std::unique_ptr<Vault>> created) {
    setBusy(false);
    if (created) {
        m_passphrase->clear();
        const auto tell = context().opened; // this page is gone when it returns
        tell(std::move(*created));
        return;
    }
    const ErrorSentence words = errorText(created.error());
    m_problem->setSentence(words.what);
    m_problem->setDetail(words.next);
    m_problem->show();
    m_problem->announceNow();
}

void FirstRunPage::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_understood->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_next->setEnabled(!busy);
    setLanguagesEnabled(!busy);
}

} // namespace zaklon::ui
