// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/StepProgress.h"

#include "ui/components/IconLabel.h"
#include "ui/components/SpokenLine.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kBarMaximum = 1000;
constexpr qint64 kTimeLeftAfterMs = 2000;
constexpr quint64 kSpokenParts = 10; ///< every tenth is said; each percent would never end

} // namespace

StepProgress::StepProgress(const QStringList& steps, const QString& stop, QWidget* parent)
    : QFrame(parent)
    , m_bar(new QProgressBar(this))
    , m_left(new TextLabel({}, TextRole::Small, &Theme::text2, this))
    , m_cancel(new QPushButton(stop, this))
    , m_spoken(new SpokenLine(this)) {
    setObjectName(QStringLiteral("stepProgress"));
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_bar->setRange(0, kBarMaximum);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::kSmall);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    for (const QString& text : steps) {
        auto* mark = new IconLabel(IconName::Circle, 18, this);
        auto* words = new TextLabel(text, TextRole::Body, &Theme::text2, this);
        auto* row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        row->addWidget(mark);
        row->addWidget(words, 1);
        column->addLayout(row);
        m_steps.push_back({mark, words, text});
    }
    auto* last = new QHBoxLayout;
    last->addWidget(m_left, 1);
    last->addWidget(m_cancel);
    column->addSpacing(space::kTiny);
    column->addWidget(m_bar);
    column->addLayout(last);
    keepRingRoom(*this);
    connect(m_cancel, &QPushButton::clicked, this, &StepProgress::cancelled);
    hide();
}

void StepProgress::show(int step, State state) {
    const Step& each = m_steps[static_cast<std::size_t>(step)];
    switch (state) {
    case State::Ahead:
        each.icon->setIcon(IconName::Circle);
        each.icon->setColor(&Theme::text3);
        each.words->setAccessibleName(tr("%1, not yet").arg(each.text));
        break;
    case State::Now:
        each.icon->setIcon(IconName::Progress);
        each.icon->setColor(&Theme::accentText);
        each.words->setAccessibleName(tr("%1, now").arg(each.text));
        break;
    case State::Done:
        each.icon->setIcon(IconName::CheckCircle);
        each.icon->setTone(Tone::Good);
        each.words->setAccessibleName(tr("%1, done").arg(each.text));
        break;
    case State::Stopped:
        each.icon->setIcon(IconName::Pause);
        each.icon->setColor(&Theme::text3);
        each.words->setAccessibleName(tr("%1, stopped").arg(each.text));
        break;
    }
    each.words->setTextRole(state == State::Now ? TextRole::Strong : TextRole::Body);
}

void StepProgress::begin() {
    m_clock.start();
    m_now = 0;
    m_bar->setValue(0);
    m_left->clear();
    m_left->show();
    m_bar->show();
    m_cancel->show();
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        show(i, i == 0 ? State::Now : State::Ahead);
    }
    QFrame::show();
    m_spoken->fallSilent();
    m_spoken->answer(m_steps.front().words->accessibleName());
}

void StepProgress::advance(int step, quint64 done, quint64 total) {
    for (; m_now < step && m_now + 1 < static_cast<int>(m_steps.size()); ++m_now) {
        show(m_now, State::Done);
        show(m_now + 1, State::Now);
    }
    if (total > 0) {
        m_bar->setValue(static_cast<int>(done * kBarMaximum / total));
        sayProgress(done, total);
        showTimeLeft(done, total);
    }
}

void StepProgress::sayProgress(quint64 done, quint64 total) {
    const auto percent = done * kSpokenParts / total * (100 / kSpokenParts);
    //: spoken: the step that runs, and how much of everything is done
    m_spoken->say(
        tr("%1, %2 percent").arg(m_steps[static_cast<std::size_t>(m_now)].text).arg(percent));
}

void StepProgress::showTimeLeft(quint64 done, quint64 total) {
    const qint64 passed = m_clock.elapsed();
    if (passed < kTimeLeftAfterMs || done == 0) {
        return;
    }
    const auto left =
        static_cast<int>(static_cast<double>(passed) * static_cast<double>(total - done) /
                         static_cast<double>(done) / 1000.0);
    m_left->setText(left < 60 ? tr("About %n second(s) left", nullptr, left + 1)
                              : tr("About %n minute(s) left", nullptr, left / 60 + 1));
}

void StepProgress::succeed() {
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        show(i, State::Done);
    }
    m_bar->hide();
    m_cancel->hide();
    m_left->hide();
    m_spoken->answer(m_steps.back().words->accessibleName());
}

void StepProgress::stopHere() {
    show(m_now, State::Stopped);
    m_spoken->answer(m_steps[static_cast<std::size_t>(m_now)].words->accessibleName());
    m_bar->hide();
    m_cancel->hide();
    m_left->hide();
}

} // namespace zaklon::ui
