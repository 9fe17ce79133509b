// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RecordPanel.h"

#include "ui/components/Banner.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/PlainScroll.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {
constexpr int kPanelWidth = 400;
} // namespace

RecordPanel::RecordPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("record_panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setFixedWidth(kPanelWidth);
    hide();
}

void RecordPanel::open(const Spec& spec) {
    close();
    m_spec = spec;
    m_card = new Card(spec.title, Card::Padding::Normal, this);
    layout()->addWidget(m_card);
    auto* scroll = new QScrollArea(m_card);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    if (!spec.sentence.isEmpty()) {
        auto* words = new TextLabel(spec.sentence, TextRole::Body, &Theme::text2, inside);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    m_drafts = new DraftKeeper(m_session, *m_card);
    column->addWidget(&m_drafts->offer());
    addForms(*column, inside);
    column->addStretch();
    showThrough(*scroll, inside);
    m_card->content().addWidget(scroll, 1);
    addButtons();
    show();
    keepDrafts();
    Q_EMIT opened(true);
    if (auto* first = m_form->findChild<Field*>()) {
        first->editor().setFocus(Qt::OtherFocusReason);
    }
}

void RecordPanel::addForms(QVBoxLayout& column, QWidget* inside) {
    const auto& codes = m_session.definitions().codes;
    m_form = new RecordForm(*m_spec.description, m_session.words(), codes, inside);
    m_spec.fields(*m_form);
    m_form->setRow(m_spec.row);
    column.addWidget(m_form);
    const auto access = m_session.confidential();
    if (m_spec.secondFields && access) {
        m_second = new RecordForm(*m_spec.secondDescription, m_session.words(), codes, inside);
        m_spec.secondFields(*m_second);
        m_second->setRow(m_spec.secondRow);
        column.addWidget(m_second);
    }
    if (m_spec.words && access) {
        m_words = new RecordForm(describe<Narrative>(), m_session.words(), codes, inside);
        m_spec.words(*m_words);
        auto words =
            access->find<Narrative>(m_spec.row.id).value_or(std::nullopt).value_or(Narrative{});
        words.id = m_spec.row.id;
        words.person = m_spec.person;
        words.about = Code{m_spec.description->kind};
        m_words->setRecord(words);
        column.addWidget(m_words);
    }
}

void RecordPanel::addButtons() {
    const auto kind = toQString(m_spec.description->kind);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), m_card);
    cancel->setObjectName(QStringLiteral("cancel_") + kind);
    auto* done = new QPushButton(m_spec.save, m_card);
    done->setObjectName(QStringLiteral("save_") + kind);
    setButtonKind(*done, ButtonKind::Primary);
    done->setEnabled(mayWrite(m_session.role(), m_spec.description->kind));
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(done);
    m_card->content().addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        close();
    });
    connect(m_drafts, &DraftKeeper::typingChanged, cancel,
            [cancel](bool typing) { cancel->setText(typing ? tr("Discard") : tr("Cancel")); });
    connect(done, &QPushButton::clicked, this, &RecordPanel::save);
    connect(m_form, &RecordForm::lastFieldLeft, done, [this, done] {
        auto* words = m_words != nullptr ? m_words->findChild<Field*>() : nullptr;
        (words != nullptr ? &words->editor() : done)->setFocus(Qt::TabFocusReason);
    });
    connect(addSaveKeys(*m_card, m_spec.save), &QAction::triggered, this, &RecordPanel::save);
    connect(addLeaveKey(*m_card, tr("Close the form")), &QAction::triggered, this, [this] {
        if (!m_drafts->hasTyping()) {
            close(); // a key pressed in haste takes nothing away that was typed
        }
    });
}

void RecordPanel::keepDrafts() {
    m_drafts->add(QStringLiteral("record"), *m_form);
    if (m_words != nullptr) {
        m_drafts->add(QStringLiteral("words"), *m_words);
    }
    if (m_second != nullptr) {
        m_drafts->add(QStringLiteral("second"), *m_second);
    }
    connect(m_drafts, &DraftKeeper::startedAgain, this, [this] {
        const auto spec = m_spec;
        open(spec);
    });
    connect(m_drafts, &DraftKeeper::goOn, m_form, [this] {
        if (auto* first = m_form->findChild<Field*>()) {
            first->editor().setFocus(Qt::OtherFocusReason);
        }
    });
    m_drafts->begin({m_spec.form.empty() ? m_spec.description->kind : m_spec.form, m_spec.person,
                     m_spec.isNew ? m_spec.belongsTo : m_spec.row.id},
                    m_spec.isNew ? DraftKeeper::Edits::NewRecord : DraftKeeper::Edits::Existing);
}

void RecordPanel::close() {
    if (m_card == nullptr) {
        return;
    }
    m_drafts->leave();
    m_card->hide();
    layout()->removeWidget(m_card);
    m_card->deleteLater(); // its button may be what brought us here
    m_card = nullptr;
    m_form = nullptr;
    m_words = nullptr;
    m_second = nullptr;
    m_drafts = nullptr;
    m_refusal = nullptr;
    hide();
    Q_EMIT opened(false);
}

Status RecordPanel::writeAll(Transaction& transaction) {
    const auto access = m_session.confidential();
    const auto row = m_form->row(); // a draft that was put back has the id it was begun with
    // Words first: a rule of the record may ask for them.
    if (m_words != nullptr && access && m_words->isModified()) {
        auto words = m_words->record<Narrative>();
        if (!words) {
            return passOn(words);
        }
        words->id = row.id;
        if (auto kept = transaction.save(*access, *words); !kept) {
            return kept;
        }
    }
    if (m_second != nullptr && m_second->isModified()) {
        auto second = m_second->row();
        second.id = row.id;
        if (auto kept = m_spec.writeSecond(transaction, second); !kept) {
            return kept;
        }
    }
    return m_spec.write(transaction, row);
}

void RecordPanel::save() {
    if (m_form == nullptr || !m_form->check()) {
        return;
    }
    const auto kept = m_session.save(m_spec.saved, m_spec.person, [&](Transaction& transaction) {
        return writeAll(transaction);
    });
    if (!kept) {
        showRefusal(kept.error());
        m_drafts->keepNow();
        return;
    }
    m_drafts->finish();
    close();
    Q_EMIT saved();
}

void RecordPanel::showRefusal(const Error& error) {
    delete m_refusal;
    m_refusal = nullptr;
    if (m_form->showError(error) || (m_words != nullptr && m_words->showError(error)) ||
        (m_second != nullptr && m_second->showError(error))) {
        return;
    }
    const auto sentence = errorText(error);
    auto* banner =
        new Banner(Tone::Attention, IconName::Info, sentence.what, sentence.next, m_card);
    banner->setObjectName(QStringLiteral("refusal"));
    m_refusal = banner;
    m_card->content().insertWidget(0, banner);
    banner->announceNow();
}

} // namespace zaklon::ui
