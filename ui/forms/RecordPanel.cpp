// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RecordPanel.h"

#include "ui/components/Banner.h"
#include "ui/components/TextLabel.h"
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
    addForms(*column, inside);
    column->addStretch();
    showThrough(*scroll, inside);
    m_card->content().addWidget(scroll, 1);
    addButtons();
    show();
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
    connect(cancel, &QPushButton::clicked, this, &RecordPanel::close);
    connect(done, &QPushButton::clicked, this, &RecordPanel::save);
    auto* finish = new QAction(m_spec.save, m_card);
    finish->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence::Save});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(finish, &QAction::triggered, this, &RecordPanel::save);
    m_card->addAction(finish);
}

void RecordPanel::close() {
    if (m_card == nullptr) {
        return;
    }
    m_card->hide();
    layout()->removeWidget(m_card);
    m_card->deleteLater(); // its button may be what brought us here
    m_card = nullptr;
    m_form = nullptr;
    m_words = nullptr;
    m_second = nullptr;
    m_refusal = nullptr;
    hide();
    Q_EMIT opened(false);
}

Status RecordPanel::writeAll(Transaction& transaction) {
    const auto access = m_session.confidential();
    // Words first: a rule of the record may ask for them.
    if (m_words != nullptr && access && m_words->isModified()) {
        const auto words = m_words->record<Narrative>();
        if (!words) {
            return passOn(words);
        }
        if (auto kept = transaction.save(*access, *words); !kept) {
            return kept;
        }
    }
    if (m_second != nullptr && m_second->isModified()) {
        if (auto kept = m_spec.writeSecond(transaction, m_second->row()); !kept) {
            return kept;
        }
    }
    return m_spec.write(transaction, m_form->row());
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
        return;
    }
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
