// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RecordPanel.h"

#include "core/catalogue/RecordRows.h"
#include "ui/components/Banner.h"
#include "ui/components/EndOfForm.h"
#include "ui/components/ErrorSummary.h"
#include "ui/components/FailureEnd.h"
#include "ui/components/InSight.h"
#include "ui/components/KeyAction.h"
#include "ui/components/LinkButton.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/PlainScroll.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

/// The record that a new one will belong to, other than the person: a procedure, a plan.
RecordId parentOf(const RecordDescription& description, const Row& row) {
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        const auto& to = description.fields[i].refersTo;
        const auto* id = std::get_if<RecordId>(&row.values[i]);
        if (id != nullptr && !to.empty() && to != "person" && to != "worker" && to != "provider") {
            return *id;
        }
    }
    return {};
}

bool exists(const Session& session, const RecordDescription& description, const RecordId& id) {
    const auto rows = RecordRows::of(session.vault(), description);
    const auto found = rows ? rows->find(id) : Result<std::optional<Row>>(std::nullopt);
    return found && found->has_value();
}

} // namespace

RecordPanel::RecordPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("record_panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

Result<std::optional<Narrative>> RecordPanel::wordsOf(const Spec& spec) const {
    const auto access = m_session.confidential();
    return spec.words && access ? access->find<Narrative>(spec.row.id)
                                : Result<std::optional<Narrative>>(std::nullopt);
}

void RecordPanel::open(const Spec& spec) {
    const auto words = wordsOf(spec);
    if (!words) {
        Q_EMIT m_session.failed(words.error());
        return;
    }
    close();
    m_spec = spec;
    m_card = new Card(spec.title, Card::Padding::Normal, this);
    layout()->addWidget(m_card);
    auto* scroll = new QScrollArea(m_card);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    m_column = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (!spec.sentence.isEmpty()) {
        auto* sentence = new TextLabel(spec.sentence, TextRole::Body, &Theme::text2, inside);
        sentence->setWordWrap(true);
        column->addWidget(sentence);
    }
    m_drafts = new DraftKeeper(m_session, *m_card);
    column->addWidget(&m_drafts->offer());
    addForms(*column, inside);
    addWords(*words, *column, inside);
    column->addStretch(1);
    showInPanel(*scroll, inside);
    m_card->content().addWidget(scroll, 1);
    addButtons();
    keepDrafts();
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
    if (m_spec.more) {
        column.addWidget(m_spec.more(inside));
    }
    const auto access = m_session.confidential();
    if (m_spec.secondFields && access) {
        m_second = new RecordForm(*m_spec.secondDescription, m_session.words(), codes, inside);
        m_spec.secondFields(*m_second);
        m_second->setRow(m_spec.secondRow);
        column.addWidget(m_second);
    }
}

void RecordPanel::addWords(const std::optional<Narrative>& known, QVBoxLayout& column,
                           QWidget* inside) {
    if (!m_spec.words || !m_session.confidential()) {
        return;
    }
    m_words = new RecordForm(describe<Narrative>(), m_session.words(),
                             m_session.definitions().codes, inside);
    m_spec.words(*m_words);
    auto words = known.value_or(Narrative{});
    words.id = m_spec.row.id;
    words.person = m_spec.person;
    words.about = Code{m_spec.description->kind};
    m_words->setRecord(words);
    if (!known && !m_spec.firstText.isEmpty()) {
        m_words->editor("text").setValue(Value(toText(m_spec.firstText)));
    }
    column.addWidget(m_words);
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
    addEndOfForm(*buttons, *cancel, *done);
    m_card->content().addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        close();
    });
    connect(m_drafts, &DraftKeeper::typingChanged, cancel,
            [cancel](bool typing) { cancel->setText(typing ? tr("Discard") : tr("Cancel")); });
    connect(done, &QPushButton::clicked, this, &RecordPanel::save);
    connect(addSaveKeys(*m_card, m_spec.save), &QAction::triggered, this, &RecordPanel::save);
    connect(addLeaveKey(*m_card, tr("Close the form")), &QAction::triggered, this, [this] {
        // What was typed stays as a draft, so that a key pressed in haste takes nothing away.
        if (!isTyped() || m_session.vault().drafts()) {
            close();
        }
    });
    std::vector<RecordForm*> forms;
    for (auto* form : {m_form, m_second, m_words}) {
        if (form != nullptr) {
            forms.push_back(form);
        }
    }
    // Enter leads from one form to the next, and from the last to the button.
    for (std::size_t i = 0; i < forms.size(); ++i) {
        auto* next = i + 1 < forms.size() ? forms[i + 1]->findChild<Field*>() : nullptr;
        auto* target = next == nullptr ? static_cast<QWidget*>(done) : &next->editor();
        connect(forms[i], &RecordForm::lastFieldLeft, target,
                [target] { target->setFocus(Qt::TabFocusReason); });
    }
}

bool RecordPanel::isTyped() const {
    const auto forms = {m_form, m_second, m_words};
    return std::any_of(forms.begin(), forms.end(), [](const RecordForm* form) {
        return form != nullptr && form->isModified();
    });
}

void RecordPanel::keepDrafts() {
    m_drafts->add(QStringLiteral("record"), *m_form);
    if (m_second != nullptr) {
        m_drafts->add(QStringLiteral("second"), *m_second);
    }
    if (m_words != nullptr) {
        m_drafts->add(QStringLiteral("words"), *m_words);
    }
    connect(
        m_drafts, &DraftKeeper::startedAgain, this, [this] { open(Spec(m_spec)); },
        Qt::QueuedConnection); // the button that asks for it goes
    // What a form asks depends on what stands in it.
    connect(m_drafts, &DraftKeeper::restored, m_form, &RecordForm::filled);
    connect(m_drafts, &DraftKeeper::goOn, m_card, [this] {
        if (auto* first = m_form->findChild<Field*>()) {
            first->editor().setFocus(Qt::OtherFocusReason);
        }
    });
    if (mayWrite(m_session.role(), m_spec.description->kind)) {
        // What is typed is put over the record as the page made it: its ids are used elsewhere too.
        m_drafts->begin(draftKey(), DraftKeeper::Edits::Existing);
    }
}

DraftKey RecordPanel::draftKey() const {
    const auto& description = *m_spec.description;
    const bool isNew = !exists(m_session, description, m_spec.row.id);
    // Several forms edit one kind of record here; the field they begin with tells them apart.
    auto form = description.kind + ":" + m_form->firstField();
    if (isNew && !m_spec.draftMark.empty()) {
        form += ":" + m_spec.draftMark;
    }
    return {std::move(form), m_spec.person,
            isNew ? parentOf(description, m_spec.row) : m_spec.row.id};
}

void RecordPanel::close() {
    if (m_card == nullptr) {
        return;
    }
    m_drafts->leave();
    m_drafts = nullptr; // it goes with the card
    m_card->hide();
    layout()->removeWidget(m_card);
    m_card->deleteLater(); // its button may be what brought us here
    m_card = nullptr;
    m_form = nullptr;
    m_words = nullptr;
    m_second = nullptr;
    m_column = nullptr;
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
    auto kept = m_spec.write(transaction, m_form->row());
    return kept && m_second != nullptr && m_second->isModified()
               ? m_spec.writeSecond(transaction, *m_second)
               : kept;
}

void RecordPanel::save() {
    if (m_form == nullptr) {
        return;
    }
    if (!m_form->check()) {
        showRefusal(std::nullopt);
        return;
    }
    if (!m_spec.nothingYet.isEmpty() && !isTyped()) {
        showBanner(m_spec.nothingYet, {}, false).announceNow();
        return;
    }
    const auto kept = m_session.save(m_spec.saved, m_spec.person, [&](Transaction& transaction) {
        return writeAll(transaction);
    });
    if (!kept) {
        m_drafts->keepNow();
        showRefusal(kept.error());
        return;
    }
    m_drafts->finish();
    const auto record = m_spec.row.id;
    close();
    Q_EMIT saved(record);
}

QString RecordPanel::reasonOf(const Error& error) const {
    return m_spec.reason ? m_spec.reason(error) : QString();
}

std::vector<RecordPanel::Way> RecordPanel::waysOf(const Error& error) const {
    return m_spec.ways ? m_spec.ways(error) : std::vector<Way>();
}

bool RecordPanel::isTypedHere(const Error& error) const {
    const auto at = m_words == nullptr ? std::nullopt : m_words->description().indexOf(error.field);
    if (!at) {
        return false;
    }
    const auto words = m_words->row();
    const auto* text = std::get_if<std::string>(&words.values[*at]);
    return text != nullptr && !text->empty();
}

std::vector<Error> RecordPanel::allInTheWay(const std::optional<Error>& refused) const {
    const bool isRule = !refused || refused->code == ErrorCode::Invalid;
    auto all = isRule && m_spec.inTheWay ? m_spec.inTheWay(m_form->row()) : std::vector<Error>();
    std::erase_if(all, [&](const Error& each) {
        const bool isRefused =
            refused && each.field == refused->field && each.detail == refused->detail;
        return isRefused || isTypedHere(each);
    });
    if (refused) {
        all.insert(all.begin(), *refused);
    }
    return all;
}

bool RecordPanel::showAtField(const Error& error) {
    const auto reason = reasonOf(error);
    if (!reason.isEmpty() && !waysOf(error).empty()) {
        return false; // said where its buttons are
    }
    for (auto* form : {m_form, m_words, m_second}) {
        if (form != nullptr && form->showError(error, reason)) {
            return true;
        }
    }
    return false;
}

void RecordPanel::showRefusal(const std::optional<Error>& refused) {
    delete m_refusal;
    m_refusal = nullptr;
    bool isAtField = !refused;
    QPointer<QWidget> keys = isAtField ? window()->focusWidget() : nullptr;
    std::vector<Error> elsewhere;
    for (const auto& each : allInTheWay(refused)) {
        const bool isShown = showAtField(each);
        isAtField = isAtField || isShown;
        keys = isShown && !keys ? window()->focusWidget() : keys.data();
        if (!isShown) {
            elsewhere.push_back(each);
        }
    }
    if (!isAtField) {
        m_form->findChild<ErrorSummary*>()->clear();
    } else if (keys) {
        keys->setFocus(Qt::OtherFocusReason); // at the first of them
    }
    if (!elsewhere.empty()) {
        showObstacles(elsewhere, isAtField);
    }
}

void RecordPanel::showObstacles(const std::vector<Error>& errors, bool keysAreInForm) {
    const auto& first = errors.front();
    const auto reason = reasonOf(first);
    const auto sentence = errorText(first);
    auto& banner = showBanner(reason.isEmpty() ? sentence.what : reason,
                              reason.isEmpty() ? sentence.next
                                               : tr("Nothing was changed. What you typed is kept."),
                              keysAreInForm);
    const auto ways = waysOf(first);
    if (ways.size() == 1 && errors.size() == 1) {
        banner.setAction(ways.front().verb);
        connect(&banner, &Banner::actionTriggered, this,
                [this, way = ways.front()] { follow(way); });
    } else {
        addWays(banner, ways, sentence.what); // each below what it leads out of
    }
    if (!ways.empty() && !keysAreInForm) { // what is missing lies there
        auto* link = banner.findChild<LinkButton*>(QStringLiteral("obstacle_way"));
        (link != nullptr ? static_cast<QWidget*>(link) : &banner)->setFocus(Qt::OtherFocusReason);
    }
    if (errors.size() > 1) {
        //: after why a save was refused; a list of sentences follows
        auto* also = new TextLabel(tr("Also in the way:"), TextRole::Strong, &Theme::text, &banner);
        banner.content().addSpacing(6);
        banner.content().addWidget(also);
    }
    QStringList heard{banner.accessibleDescription()};
    for (const auto& each : std::span(errors).subspan(1)) {
        heard << addObstacle(banner, each);
    }
    banner.setAccessibleDescription(heard.join(u' '));
    banner.announceNow();
    endFailure(*this); // the banner above the page would say the same once more
}

QString RecordPanel::addObstacle(Banner& banner, const Error& error) {
    const auto reason = reasonOf(error);
    const auto parts = errorParts(error);
    const auto ways = waysOf(error);
    const auto what = reason.isEmpty() ? parts.what : reason;
    const auto said = ways.empty() ? what + u' ' + parts.toDo : what;
    auto* words = new TextLabel(said, TextRole::Body, &Theme::text, &banner);
    words->setObjectName(QStringLiteral("obstacle"));
    words->setWordWrap(true);
    banner.content().addWidget(words);
    addWays(banner, ways, what);
    return said;
}

void RecordPanel::addWays(Banner& banner, std::span<const Way> ways, const QString& about) {
    for (const auto& way : ways) {
        auto* link = new LinkButton(way.verb, &banner);
        link->setObjectName(QStringLiteral("obstacle_way"));
        link->setAccessibleDescription(about);
        banner.content().addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, way] { follow(way); });
    }
}

void RecordPanel::follow(const Way& way) {
    const auto go = way.go; // the button that holds it goes with the form
    close();                // where there is no room beside it, it would cover what it leads to
    Q_EMIT ledAway();
    if (go) {
        go();
    }
}

Banner& RecordPanel::showBanner(const QString& what, const QString& next, bool keysAreInForm) {
    delete m_refusal;
    auto* banner = new Banner(Tone::Attention, IconName::Info, what, next, m_card);
    banner->setObjectName(QStringLiteral("refusal"));
    m_refusal = banner;
    m_column->insertWidget(0, banner);
    banner->show();
    if (!keysAreInForm) {
        QTimer::singleShot(0, banner, [banner] { bringIntoSight(*banner); });
    }
    return *banner;
}

} // namespace zaklon::ui
