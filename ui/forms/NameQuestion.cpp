// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/NameQuestion.h"

#include "ui/components/Field.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 480;
constexpr int kLongest = 400;

} // namespace

NameQuestion::NameQuestion(Session& session, const DraftKey& draft, const Texts& texts, Keep keep,
                           QWidget* parent)
    : QDialog(parent)
    , m_keep(std::move(keep))
    , m_line(new QLineEdit(this))
    , m_field(new Field(texts.label, m_line, this))
    , m_drafts(new DraftKeeper(session, *this)) {
    setWindowTitle(QStringLiteral("Zaklon"));
    setAccessibleName(texts.title);
    setMinimumWidth(kWidth);
    m_line->setObjectName(QStringLiteral("answerLine"));
    m_line->setMaxLength(kLongest);
    m_field->setHint(texts.hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kCard);
    column->setSpacing(space::kRow);
    column->addWidget(new TextLabel(texts.title, TextRole::Title, &Theme::text, this));
    column->addWidget(&m_drafts->offer());
    column->addWidget(m_field);
    column->addLayout(makeButtons());
    keepTyping(draft, texts.now);
    m_line->selectAll();
    m_line->setFocus();
}

QLayout* NameQuestion::makeButtons() {
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelAnswer"));
    cancel->setAutoDefault(false);
    auto* save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("saveAnswer"));
    setButtonKind(*save, ButtonKind::Primary);
    save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        reject();
    });
    connect(m_drafts, &DraftKeeper::typingChanged, cancel,
            [cancel](bool typing) { cancel->setText(typing ? tr("Discard") : tr("Cancel")); });
    connect(save, &QPushButton::clicked, this, &NameQuestion::save);
    connect(addSaveKeys(*this, save->text()), &QAction::triggered, this, &NameQuestion::save);
    return buttons;
}

void NameQuestion::keepTyping(const DraftKey& draft, const QString& now) {
    m_line->setText(now);
    m_drafts->add(*m_line);
    connect(m_drafts, &DraftKeeper::goOn, m_line, [this] { m_line->setFocus(); });
    connect(m_drafts, &DraftKeeper::startedAgain, this, [this, draft, now] {
        m_line->setText(now);
        m_drafts->begin(draft, DraftKeeper::Edits::Existing);
    });
    m_drafts->begin(draft, DraftKeeper::Edits::Existing);
}

void NameQuestion::done(int result) {
    m_drafts->leave();
    QDialog::done(result);
}

void NameQuestion::save() {
    const QString words = m_line->text().trimmed();
    if (words.isEmpty()) {
        m_field->setError(tr("Write at least one letter."));
        m_line->setFocus();
        return;
    }
    if (!m_keep(words)) {
        m_drafts->keepNow();
        return;
    }
    m_drafts->finish();
    accept();
}

} // namespace zaklon::ui
