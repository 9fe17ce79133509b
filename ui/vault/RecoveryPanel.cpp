// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/RecoveryPanel.h"

#include "ui/components/Card.h"
#include "ui/components/Field.h"
#include "ui/components/PassphraseField.h"
#include "ui/components/Segments.h"
#include "ui/components/TextLabel.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Session.h"
#include "ui/session/ShareText.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"
#include "ui/vault/ShareSheet.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace zaklon::ui {

namespace {

/// What the segments offer, in their order.
constexpr std::array kPlans{RecoveryPlan{2, 2}, RecoveryPlan{2, 3}, RecoveryPlan{3, 5}};
constexpr int kUsualPlan = 1;

QFrame* stepFrame(QWidget* parent) {
    auto* frame = new QFrame(parent);
    auto* column = new QVBoxLayout(frame);
    column->setSpacing(space::kRow);
    keepRingRoom(*frame);
    return frame;
}

TextLabel* paragraph(const QString& text, QWidget* parent) {
    auto* label = new TextLabel(text, TextRole::Body, &Theme::text2, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoveryPanel::RecoveryPanel(Session& session, QWidget* parent)
    : StaffPanel(tr("Recovery shares"), {}, parent)
    , m_session(session)
    , m_plans(new Segments({tr("2 of 2"), tr("2 of 3"), tr("3 of 5")}, this))
    , m_whose(new TextLabel({}, TextRole::Strong, &Theme::text, this))
    , m_sheet(new ShareSheet(this))
    , m_again(paragraph({}, this))
    , m_typed(new PassphraseField(this))
    , m_typedField(new Field(tr("The sixteen words of the sheet"), m_typed, this)) {
    setObjectName(QStringLiteral("recoveryPanel"));
    m_plans->setObjectName(QStringLiteral("recoveryPlan"));
    m_whose->setObjectName(QStringLiteral("shareNumber"));
    m_typed->setObjectName(QStringLiteral("shareTypedBack"));
    m_steps = {chooseStep(), copyStep(), typeBackStep()};
    for (auto* step : m_steps) {
        addPart(step);
        step->hide();
    }
    connect(this, &StaffPanel::confirmed, this, &RecoveryPanel::next);
    connect(m_typed, &PassphraseField::submitted, this, &RecoveryPanel::prove);
    connect(m_typed, &PassphraseField::edited, m_typedField, &Field::clearError);
}

QWidget* RecoveryPanel::chooseStep() {
    auto* step = stepFrame(this);
    step->layout()->addWidget(paragraph(
        tr("A share is a sheet of paper with sixteen words. Directors keep one each, in different "
           "places. Enough of them together give a coordinator a new passphrase; one alone opens "
           "nothing."),
        step));
    step->layout()->addWidget(
        new Field(tr("How many sheets are needed, of how many"), m_plans, step));
    step->layout()->addWidget(
        paragraph(tr("Shares made earlier stop working when the new ones are complete."), step));
    return step;
}

QWidget* RecoveryPanel::copyStep() {
    auto* step = stepFrame(this);
    step->layout()->addWidget(m_whose);
    step->layout()->addWidget(
        paragraph(tr("The director who keeps this share copies the words by hand. Nobody else "
                     "looks. Write nothing on the sheet that names the organisation."),
                  step));
    step->layout()->addWidget(m_sheet);
    return step;
}

QWidget* RecoveryPanel::typeBackStep() {
    auto* step = stepFrame(this);
    step->layout()->addWidget(m_again);
    step->layout()->addWidget(m_typedField);
    return step;
}

void RecoveryPanel::begin() {
    clear();
    m_plans->setCurrent(kUsualPlan);
    show(Step::Choose, tr("Make the shares"));
    setFocusProxy(&m_plans->button(kUsualPlan));
    setFocus();
}

void RecoveryPanel::clear() {
    m_ceremony.reset();
    m_sheet->clear();
    m_typed->clear();
    m_typedField->clearError();
}

void RecoveryPanel::show(Step step, const QString& verbText) {
    m_step = step;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setVisible(i == static_cast<std::size_t>(step));
    }
    verb().setText(verbText);
}

void RecoveryPanel::next() {
    switch (m_step) {
    case Step::Choose:
        draw();
        break;
    case Step::Copy:
        m_isCovered ? copy(m_number) : typeBack();
        break;
    case Step::TypeBack:
        prove();
        break;
    }
}

void RecoveryPanel::draw() {
    const auto& plan = kPlans[static_cast<std::size_t>(m_plans->current().value_or(kUsualPlan))];
    auto begun = RecoveryCeremony::begin(m_session.vault(), plan);
    if (!begun) {
        Q_EMIT m_session.failed(begun.error());
        return;
    }
    m_ceremony = std::make_shared<RecoveryCeremony>(std::move(*begun));
    copy(1);
}

void RecoveryPanel::copy(int number) {
    m_number = number;
    m_isCovered = false;
    m_whose->setText(tr("Share %1 of %2").arg(number).arg(m_ceremony->plan().shares));
    m_sheet->show(m_ceremony->words(number, m_session.words().language()));
    show(Step::Copy, tr("It is copied"));
    verb().setFocus();
}

void RecoveryPanel::hideEvent(QHideEvent* event) {
    StaffPanel::hideEvent(event);
    if (m_ceremony != nullptr && m_step == Step::Copy) {
        m_sheet->clear();
        m_isCovered = true;
        verb().setText(tr("Show the words"));
    }
}

void RecoveryPanel::typeBack() {
    m_sheet->clear();
    m_typed->clear();
    m_again->setText(tr("Now type share %1 from its sheet. What cannot be read back would not open "
                        "anything on the day it is needed.")
                         .arg(m_number));
    show(Step::TypeBack, tr("Check the sheet"));
    m_typed->setFocus();
}

void RecoveryPanel::prove() {
    const auto proven = m_ceremony->prove(m_typed->secret());
    if (!proven) {
        m_typedField->setError(shareText(proven.error()));
        m_typed->setFocus();
        return;
    }
    if (*proven != m_number) {
        m_typedField->setError(tr("This is share %1. Type share %2.").arg(*proven).arg(m_number));
        return;
    }
    m_typed->clear();
    if (m_number < m_ceremony->plan().shares) {
        copy(m_number + 1);
    } else {
        Q_EMIT complete();
    }
}

void RecoveryPanel::showError(const Error& error) {
    const auto words = errorText(error);
    m_typedField->setError(words.what + QLatin1Char(' ') + words.next);
}

} // namespace zaklon::ui
