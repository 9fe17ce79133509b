// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/PreparingPage.h"

#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/Metrics.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kCardWidth = 460;

} // namespace

PreparingPage::PreparingPage(const QString& title, const QString& reason, QWidget* parent)
    : QWidget(parent)
    , m_progress(new QProgressBar(this))
    , m_problem(new Banner(Tone::Error, IconName::Info, {}, {}, this)) {
    setObjectName(QStringLiteral("preparingPage"));
    setFocusPolicy(Qt::StrongFocus);
    auto* card = new Card(title, Card::Padding::Normal, this);
    card->setFixedWidth(Theme::of(this).scaled(kCardWidth));
    auto* words = new TextLabel(reason, TextRole::Body, &Theme::text2, card);
    words->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::kSmall);
    m_progress->setAccessibleName(title);
    m_problem->hide();
    card->content().addWidget(words);
    card->content().addWidget(m_problem);
    card->content().addWidget(m_progress);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void PreparingPage::setProgress(int done, int total) {
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void PreparingPage::showProblem(const QString& sentence, const QString& next) {
    m_progress->hide();
    m_problem->setSentence(sentence);
    m_problem->setDetail(next);
    m_problem->show();
    m_problem->announceNow();
}

} // namespace zaklon::ui
