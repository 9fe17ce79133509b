// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ContactPanel.h"

#include "core/reports/ContactLinks.h"
#include "ui/components/EndOfForm.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/EraseWordsDialog.h"
#include "ui/forms/HistoryReader.h"
#include "ui/forms/PersonPicker.h"
#include "ui/forms/PlainScroll.h"
#include "ui/reports/CallerMark.h"
#include "ui/reports/CarriedDanger.h"
#include "ui/reports/ContactBeside.h"
#include "ui/reports/ContactForms.h"
#include "ui/reports/ContactMoment.h"
#include "ui/session/LocalClock.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

ContactPanel::ContactPanel(Session& session, Navigator& navigator, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_title(new TextLabel({}, TextRole::Title, &Theme::text, this))
    , m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("contact_panel"));
    setAccessibleName(tr("Helpline contact"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    auto* scroll = new QScrollArea(this);
    showInPanel(*scroll, makeForms(scroll));
    layout->addWidget(scroll, 1);
    layout->addWidget(makeButtons(this));
    keepDrafts();
    makeKeys();
}

QWidget* ContactPanel::makeForms(QWidget* parent) {
    auto* inside = new QWidget(parent);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(&m_drafts->offer());
    m_forms = new ContactForms(m_session, inside, *column);
    m_mark = new CallerMark(m_session, inside);
    column->addWidget(m_mark);
    m_moment = new ContactMoment(inside);
    column->addWidget(m_moment);
    connect(m_forms, &ContactForms::touched, m_drafts, &DraftKeeper::touch);
    connect(m_forms, &ContactForms::contactsRequested, this, [this] {
        m_navigator.openPerson(m_forms->contact().person, PersonSection::ContactsAndSafety);
    });
    column->addWidget(makeBecoming(inside));
    m_history = makeHistoryButton(
        m_session, QStringLiteral("history_of_helpline_contact"),
        [this] { return m_forms->contact().id; }, [this] { readAgain(); }, inside);
    column->addWidget(m_history, 0, Qt::AlignLeading);
    m_eraseWords = makeEraseWordsButton(
        m_session, [this] { return std::vector{m_forms->contact().id}; },
        [this] {
            m_drafts->finish(); // what is typed would bring the words back
            readAgain();
        },
        inside);
    column->addWidget(m_eraseWords, 0, Qt::AlignLeading);
    column->addStretch(1);
    return inside;
}

QWidget* ContactPanel::makeBecoming(QWidget* parent) {
    auto* becoming = new QFrame(parent);
    m_becoming = becoming;
    m_becoming->setObjectName(QStringLiteral("contact_becoming"));
    auto* column = new QVBoxLayout(becoming);
    column->setSpacing(10);
    column->addSpacing(8);
    column->addWidget(
        new TextLabel(tr("What it becomes"), TextRole::Heading, &Theme::text, m_becoming));
    auto* words = new TextLabel(tr("What is written above is carried over; the contact stays."),
                                TextRole::Body, &Theme::text2, m_becoming);
    words->setWordWrap(true);
    column->addWidget(words);
    m_makeReport = new QPushButton(tr("Make a report"), m_becoming);
    m_makeReport->setObjectName(QStringLiteral("make_report"));
    m_makeReport->setIcon(icon(IconName::Reports));
    column->addWidget(m_makeReport, 0, Qt::AlignLeading);
    m_picker = new PersonPicker(m_session, tr("It is about"), m_becoming);
    m_picker->setSearchesFirst();
    column->addWidget(m_picker);
    keepRingRoom(*becoming);
    connect(m_makeReport, &QPushButton::clicked, this, &ContactPanel::becomeReport);
    connect(m_picker, &PersonPicker::picked, this, &ContactPanel::becomePerson);
    connect(m_picker, &PersonPicker::newWanted, this, &ContactPanel::becomeNewPerson);
    return m_becoming;
}

QWidget* ContactPanel::makeButtons(QWidget* parent) {
    auto* bar = new QWidget(parent);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_cancel = new QPushButton(tr("Cancel"), bar);
    m_cancel->setObjectName(QStringLiteral("cancel_contact_log"));
    m_save = new QPushButton(tr("Save contact"), bar);
    m_save->setObjectName(QStringLiteral("save_contact_log"));
    setButtonKind(*m_save, ButtonKind::Primary);
    m_save->setEnabled(mayWrite(m_session.role(), describe<HelplineContact>().kind));
    addEndOfForm(*row, *m_cancel, *m_save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        Q_EMIT closed();
    });
    connect(m_save, &QPushButton::clicked, this, &ContactPanel::save);
    return bar;
}

void ContactPanel::keepDrafts() {
    m_forms->keepIn(*m_drafts);
    m_mark->keepIn(*m_drafts);
    m_moment->keepIn(*m_drafts);
    connect(m_drafts, &DraftKeeper::goOn, this, [this] { m_forms->type()->setFocus(); });
    connect(m_drafts, &DraftKeeper::restored, this, [this] {
        const auto contact = m_forms->takeDraft();
        if (contact && !m_moment->isTyped()) {
            m_moment->showMoment(contact->at);
        }
        m_forms->showAnswers();
    });
    connect(m_drafts, &DraftKeeper::startedAgain, this, &ContactPanel::openAgain);
    connect(m_drafts, &DraftKeeper::typingChanged, m_cancel,
            [this](bool typing) { m_cancel->setText(typing ? tr("Discard") : tr("Cancel")); });
}

void ContactPanel::makeKeys() {
    auto* finish = addSaveKeys(*this, tr("Save contact"));
    finish->setEnabled(m_save->isEnabled());
    connect(finish, &QAction::triggered, this, &ContactPanel::save);
    connect(addLeaveKey(*this, tr("Close the form")), &QAction::triggered, this,
            &ContactPanel::leaveUntouched);
    // Its button stands far below: a call that becomes a report does so from any field, and from
    // beside the form while it is open.
    m_reportKey = new QAction(tr("Make a report"), this);
    m_reportKey->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    connect(m_reportKey, &QAction::triggered, m_makeReport, &QPushButton::click);
    addAction(m_reportKey);
    m_makeReport->setText(tr("Make a report") + QStringLiteral("  \u00b7  ") +
                          m_reportKey->shortcut().toString(QKeySequence::NativeText));
    m_makeReport->setAccessibleName(tr("Make a report"));
    connect(m_forms, &ContactForms::lastLeft, this, [this] {
        if (m_session.isPresenting()) {
            m_moment->takeFocus();
        } else {
            m_mark->takeFocus();
        }
    });
    connect(m_mark, &CallerMark::left, m_save, [this] { m_save->setFocus(); });
    connect(m_moment, &ContactMoment::left, m_save, [this] { m_save->setFocus(); });
}

void ContactPanel::startNew() {
    HelplineContact contact;
    contact.id = RecordId::generate();
    contact.at = m_session.now();
    contact.worker = m_session.worker().id;
    contact.channel = {"helpline"};
    m_isNew = true;
    m_title->setText(tr("New contact"));
    open(contact, ContactBeside(contact));
    m_forms->type()->setFocus();
}

bool ContactPanel::edit(const HelplineContact& contact) {
    const auto beside = readBeside(m_session, contact);
    if (!beside) {
        return false;
    }
    m_isNew = false;
    m_title->setText(tr("Contact of %1").arg(m_session.words().time(contact.at)));
    open(contact, *beside);
    m_forms->type()->setFocus();
    return true;
}

void ContactPanel::openAgain() {
    if (m_isNew) {
        startNew();
    } else {
        edit(m_forms->contact());
    }
}

/// A version was put back: what the fields hold is not so any more, nor whose contact it was.
void ContactPanel::readAgain() {
    const auto contact = m_session.casework().find<HelplineContact>(m_forms->contact().id);
    if (contact && *contact) {
        edit(**contact);
    }
}

void ContactPanel::leave() {
    m_drafts->leave();
}

void ContactPanel::leaveUntouched() {
    if (!isModified()) {
        Q_EMIT closed(); // a key pressed in haste takes nothing away that was typed
    }
}

void ContactPanel::open(const HelplineContact& contact, const ContactBeside& beside) {
    m_drafts->leave();
    m_forms->showContact(contact, beside);
    m_mark->showContact(contact);
    m_moment->showMoment(contact.at);
    m_picker->clear();
    // Without the words, which go along, nothing can become anything else.
    const bool mayBecome =
        m_session.confidential() && mayWrite(m_session.role(), describe<SuspicionReport>().kind);
    m_makeReport->setVisible(contact.report.isNil());
    m_reportKey->setEnabled(mayBecome && contact.report.isNil());
    m_picker->setVisible(contact.person.isNil());
    m_history->setVisible(!m_isNew);
    m_eraseWords->setVisible(mayEraseWords(m_session, contact, beside.words));
    m_becoming->setVisible(mayBecome && (contact.report.isNil() || contact.person.isNil()));
    if (m_save->isEnabled()) {
        m_drafts->begin({"helpline_contact", RecordId(), m_isNew ? RecordId() : contact.id},
                        m_isNew ? DraftKeeper::Edits::NewRecord : DraftKeeper::Edits::Existing);
    }
    m_forms->showAnswers();
    showBeginning(*m_forms->type());
}

bool ContactPanel::isModified() const {
    const bool isChosen =
        m_isNew && m_forms->isTypeChosen(); // the form sees no change in what was preset
    return m_forms->isModified() || isChosen || m_moment->isTyped() || m_mark->isTyped();
}

const RecordId& ContactPanel::contact() const {
    return m_forms->contact().id;
}

void ContactPanel::takeKeys() {
    QWidget* last = m_drafts->lastField();
    (last != nullptr ? last : m_forms->type())->setFocus(Qt::OtherFocusReason);
}

bool ContactPanel::check() {
    // From the last to the first: the keys end in the first field that does not fit.
    bool good = m_moment->check();
    good = m_mark->check() && good;
    return m_forms->check() && good;
}

Result<HelplineContact> ContactPanel::typed() const {
    auto contact = m_forms->typed();
    if (!contact) {
        return contact;
    }
    contact->at = m_moment->typedOver(contact->at);
    return m_mark->typedOver(*contact);
}

void ContactPanel::save() {
    if (!check()) {
        return;
    }
    if (m_isNew && !isModified()) { // what was preset is nothing that anybody said
        m_forms->sayNothingWritten();
        return;
    }
    const auto contact = typed();
    if (!contact) {
        m_forms->showError(contact.error());
        return;
    }
    // Danger may be told of after the contact got its person.
    const CarriedDanger danger(m_session, *contact, contact->person);
    // So may whether calling back is safe, or that she said it herself (keepSafeContact asks for
    // both); unchanged they say nothing about what was agreed since.
    const bool isAnsweredAnew =
        !contact->person.isNil() && (contact->safeToCallBack != m_forms->contact().safeToCallBack ||
                                     isHerself(*contact) != isHerself(m_forms->contact()));
    const bool saved =
        saveLinked(*contact, danger.sentence(tr("The contact is saved.")),
                   [&](Transaction& transaction) -> Status {
                       auto status = danger.save(transaction);
                       return status && isAnsweredAnew
                                  ? keepWay(transaction, {*contact, m_forms->typedWords()})
                                  : status;
                   });
    if (saved) {
        Q_EMIT closed();
    }
    if (saved && danger.asks()) {
        danger.open(m_navigator);
    }
}

bool ContactPanel::saveLinked(const HelplineContact& contact, const QString& sentence,
                              const std::function<Status(Transaction&)>& before) {
    const auto person =
        contact.person.isNil() ? std::nullopt : std::optional<RecordId>(contact.person);
    const auto saved = m_session.save(sentence, person, [&](Transaction& transaction) {
        auto status = before(transaction);
        return status ? m_forms->save(transaction, contact) : status;
    });
    if (!saved) {
        m_forms->showError(saved.error());
        m_drafts->keepNow();
    } else {
        m_drafts->finish();
    }
    return saved.has_value();
}

Status ContactPanel::keepWay(Transaction& transaction, const HeardContact& heard) const {
    const auto access = m_session.confidential();
    return access ? keepSafeContact(transaction, *access, heard, localDay(heard.contact.at))
                  : Status();
}

/// What goes along to the person of the contact: the way to call back, and the report it became.
Status ContactPanel::bringAlong(Transaction& transaction, const HeardContact& heard) const {
    const auto& contact = heard.contact;
    if (auto kept = keepWay(transaction, heard); !kept) {
        return kept;
    }
    return contact.report.isNil() ? Status{}
                                  : putOnReport(transaction, m_session.casework(), contact.report,
                                                contact.person, m_session.today());
}

void ContactPanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = Theme::of(this);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace zaklon::ui
