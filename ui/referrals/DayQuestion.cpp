// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/DayQuestion.h"

#include "ui/components/DateField.h"
#include "ui/components/Field.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/theme/ButtonKind.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr QLatin1String kTyped("typed");

} // namespace

DayQuestion::DayQuestion(Session& session, Asked asked, QWidget* parent)
    : QWidget(parent)
    , m_asked(std::move(asked))
    , m_today(session.today())
    , m_drafts(new DraftKeeper(session, *this))
    , m_day(new DateField)
    , m_field(new Field(m_asked.what, m_day, this)) {
    setObjectName(QStringLiteral("day_question"));
    m_day->setObjectName(QStringLiteral("day_of_it"));
    m_day->setToday(m_today);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(&m_drafts->offer());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    row->addWidget(m_field);
    auto* save = new QPushButton(m_asked.keep, this);
    save->setObjectName(QStringLiteral("keep_day"));
    setButtonKind(*save, ButtonKind::Primary);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("dismiss_day"));
    setButtonKind(*cancel, ButtonKind::Quiet);
    row->addWidget(save, 0, Qt::AlignBottom);
    row->addWidget(cancel, 0, Qt::AlignBottom);
    row->addStretch();
    connect(m_day, &QLineEdit::returnPressed, this, &DayQuestion::answer);
    connect(save, &QPushButton::clicked, this, &DayQuestion::answer);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        Q_EMIT dismissed();
    });
    m_drafts->add({m_asked.code,
                   [this](DraftKeeper::Edits) {
                       return m_day->text() == m_before ? QJsonObject()
                                                        : QJsonObject{{kTyped, m_day->text()}};
                   },
                   [this](const QJsonObject& kept, DraftKeeper::Edits) {
                       m_day->setText(kept[kTyped].toString());
                       return true;
                   },
                   [this] { m_before = m_day->text(); }});
    connect(m_day, &QLineEdit::textChanged, m_drafts, &DraftKeeper::touch);
    connect(m_drafts, &DraftKeeper::typingChanged, cancel,
            [cancel](bool typing) { cancel->setText(typing ? tr("Discard") : tr("Cancel")); });
    connect(m_drafts, &DraftKeeper::goOn, this, &DayQuestion::takeFocus);
    connect(m_drafts, &DraftKeeper::startedAgain, this, &DayQuestion::begin);
    begin();
}

void DayQuestion::begin() {
    m_day->setDate(m_today);
    m_drafts->begin(m_asked.draft, DraftKeeper::Edits::Existing);
}

void DayQuestion::leave() {
    m_drafts->leave();
}

void DayQuestion::takeFocus() {
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
}

void DayQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DayQuestion::answer() {
    const auto day = m_day->date();
    if (!day) {
        const auto problem = m_day->problem();
        m_field->setError(problem.isEmpty() ? tr("Write the day on which it happened.") : problem);
        return;
    }
    if (*day > m_today) {
        m_field->setError(tr("This day has not come yet. Write the day on which it happened."));
        return;
    }
    m_field->clearError();
    m_drafts->finish();
    Q_EMIT answered(*day);
}

} // namespace zaklon::ui
