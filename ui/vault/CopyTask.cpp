// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/CopyTask.h"

#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/session/ErrorText.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"
#include "ui/vault/StepProgress.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 580;

} // namespace

CopyTask::CopyTask(Session& session, const Words& words, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_work(new BackgroundWork(this))
    , m_card(new Card(words.title, Card::Padding::Normal, this))
    , m_parts(new QFrame(this))
    , m_steps(new StepProgress(words.steps, words.stop, this))
    , m_result(new Banner(Tone::Good, IconName::CheckCircle, {}, {}, this))
    , m_verb(new QPushButton(words.verb, this))
    , m_save(addSaveKeys(*this, words.verb)) {
    m_card->setMaximumWidth(Theme::of(this).scaled(kWidth));
    setButtonKind(*m_verb, ButtonKind::Primary);
    auto* reason = new TextLabel(words.reason, TextRole::Body, &Theme::text2, this);
    reason->setWordWrap(true);
    auto* parts = new QVBoxLayout(m_parts);
    parts->setSpacing(space::kRow);
    keepRingRoom(*m_parts);
    auto& content = m_card->content();
    content.setSpacing(space::kCard);
    content.addWidget(reason);
    content.addWidget(m_parts);
    content.addWidget(m_steps);
    content.addWidget(m_result);
    content.addWidget(m_verb, 0, Qt::AlignLeading);
    m_result->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    connect(m_verb, &QPushButton::clicked, this, &CopyTask::begin);
    m_save->setShortcutContext(Qt::WindowShortcut); // also from the choice above; hidden ones sleep
    connect(m_save, &QAction::triggered, m_verb, &QPushButton::click);
    connect(m_steps, &StepProgress::cancelled, m_work, &BackgroundWork::cancel);
    connect(m_work, &BackgroundWork::progressed, this, &CopyTask::progressed);
    connect(m_result, &Banner::actionTriggered, this, &CopyTask::copyPath);
}

void CopyTask::copyPath() {
    QGuiApplication::clipboard()->setText(m_path);
    Q_EMIT m_session.unchanged(tr("The path is copied."));
}

void CopyTask::setVerb(const QString& text) {
    m_verb->setText(text);
    m_save->setText(text);
}

void CopyTask::addPart(QWidget* part) {
    m_parts->layout()->addWidget(part);
}

void CopyTask::startAfresh() {
    if (!m_work->isRunning()) {
        m_result->hide();
        m_steps->hide();
    }
}

void CopyTask::begin() {
    if (m_work->isRunning() || !isReady() || !isAgreed()) {
        return;
    }
    m_result->hide();
    m_parts->setEnabled(false);
    m_verb->setEnabled(false);
    m_steps->begin();
    run();
}

void CopyTask::end() {
    m_parts->setEnabled(true);
    m_verb->setEnabled(true);
    m_result->show();
    m_result->announceNow();
}

void CopyTask::succeed(const QString& sentence, const QString& detail, const QString& path) {
    m_path = path;
    m_result->setAction(path.isEmpty() ? QString() : tr("Copy the path"));
    m_steps->succeed();
    m_result->setTone(Tone::Good);
    m_result->setIcon(IconName::CheckCircle);
    m_result->setSentence(sentence);
    m_result->setDetail(detail);
    end();
}

void CopyTask::ask(const QString& sentence, const QString& detail) {
    m_steps->hide();
    m_result->setAction({});
    m_result->setTone(Tone::Attention);
    m_result->setIcon(IconName::Info);
    m_result->setSentence(sentence);
    m_result->setDetail(detail);
    end();
}

void CopyTask::show(const Error& error) {
    const ErrorSentence words = errorText(error);
    const bool wanted = error.code == ErrorCode::Cancelled;
    m_steps->stopHere();
    m_result->setAction({});
    m_result->setTone(wanted ? Tone::Neutral : Tone::Error);
    m_result->setIcon(IconName::Info);
    m_result->setSentence(words.what);
    m_result->setDetail(words.next);
    end();
}

} // namespace zaklon::ui
