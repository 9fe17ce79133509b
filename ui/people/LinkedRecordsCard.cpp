// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/LinkedRecordsCard.h"

#include "core/people/CaseCode.h"
#include "core/people/PersonLinkStore.h"
#include "core/people/PersonStore.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

/// Linked by themselves, not only over a third record.
bool isDirect(const CaseworkRecords& casework, const RecordId& person, const RecordId& other) {
    for (const auto& [from, to] : {std::pair(person, other), std::pair(other, person)}) {
        const auto links = casework.where<PersonLink>("person", from);
        for (const auto& link : links.value_or(std::vector<PersonLink>{})) {
            if (link.other == to && link.state == LinkState::Linked) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

LinkedRecordsCard::LinkedRecordsCard(Session& session, Navigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_card(new Card(tr("Other records of this person"), Card::Padding::Normal, this))
    , m_rows(new QVBoxLayout)
    , m_code(new QLineEdit(m_card))
    , m_codeField(new Field(tr("Case code"), m_code, m_card))
    , m_link(new QPushButton(tr("Link as the same person"), m_card))
    , m_drafts(new DraftKeeper(session, *this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_rows->setSpacing(6);
    m_card->content().addLayout(m_rows);
    m_code->setObjectName(QStringLiteral("link_code"));
    m_codeField->setHint(tr("Two words and a number, from the head of the other record. Both "
                            "records stay as they are; the one made by mistake is closed under "
                            "Identification, as a second record."));
    m_link->setObjectName(QStringLiteral("link_records"));
    const bool mayEdit = mayWrite(session.role(), "person_link");
    m_codeField->setVisible(mayEdit);
    m_link->setVisible(mayEdit);
    m_card->content().addWidget(&m_drafts->offer());
    m_card->content().addWidget(m_codeField);
    m_card->content().addWidget(m_link, 0, Qt::AlignLeading);
    connect(m_link, &QPushButton::clicked, this, &LinkedRecordsCard::link);
    connect(m_code, &QLineEdit::returnPressed, this, &LinkedRecordsCard::link);
    connect(m_code, &QLineEdit::textEdited, m_codeField, &Field::clearError);
    m_drafts->add(*m_code);
    connect(m_drafts, &DraftKeeper::goOn, m_code, [this] { m_code->setFocus(); });
    connect(m_drafts, &DraftKeeper::startedAgain, this, &LinkedRecordsCard::beginTyping);
}

void LinkedRecordsCard::beginTyping() {
    m_code->clear();
    m_codeField->clearError();
    if (mayWrite(m_session.role(), "person_link")) {
        m_drafts->begin({"person_link", m_person, {}}, DraftKeeper::Edits::Existing);
    }
}

void LinkedRecordsCard::showPerson(const RecordId& person) {
    if (person != m_person) {
        m_drafts->leave();
        m_person = person;
        beginTyping();
    }
    clearLayout(*m_rows);
    const auto linked = PersonLinkStore(m_session.casework()).linkedTo(person);
    for (const auto& other : linked.value_or(std::vector<RecordId>{})) {
        m_rows->addWidget(makeRow(other));
    }
    if (m_rows->count() == 0) {
        m_rows->addWidget(
            new TextLabel(tr("None is known."), TextRole::Body, &Theme::text2, m_card));
    }
}

QWidget* LinkedRecordsCard::makeRow(const RecordId& other) {
    const auto person = PersonStore(m_session.casework()).row(other).value_or(std::nullopt);
    const auto code = person ? toQString(person->code) : QString();
    auto* holder = new QWidget(m_card);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto* open = new QPushButton(code, holder);
    open->setObjectName(QStringLiteral("open_linked"));
    setButtonKind(*open, ButtonKind::Quiet);
    auto* part = new QPushButton(tr("Not the same person"), holder);
    part->setObjectName(QStringLiteral("unlink_records"));
    part->setAccessibleName(tr("Not the same person: %1").arg(code));
    part->setVisible(mayWrite(m_session.role(), "person_link") &&
                     isDirect(m_session.casework(), m_person, other));
    setDense(*part);
    row->addWidget(open);
    if (const auto pseudonym = person ? m_session.pseudonym(person->pseudonym) : QString();
        !pseudonym.isEmpty()) {
        row->addWidget(new TextLabel(pseudonym, TextRole::Body, &Theme::text2, holder));
    }
    row->addStretch();
    row->addWidget(part);
    connect(open, &QPushButton::clicked, this, [this, other] { m_navigator.openPerson(other); });
    connect(part, &QPushButton::clicked, this, [this, other] { unlink(other); });
    return holder;
}

void LinkedRecordsCard::link() {
    const auto code = normalizeCaseCode(typedText(m_code->text()));
    const auto found = code ? m_session.casework().where<Person>("code", *code)
                            : Result<std::vector<Person>>(std::vector<Person>{});
    if (!found || found->empty()) {
        m_codeField->setError(tr("No record has this code. Check it and try again."));
        m_code->setFocus();
        return;
    }
    const auto other = found->front().id;
    if (other == m_person) {
        m_codeField->setError(tr("This is the record that you are in."));
        m_code->setFocus();
        return;
    }
    const auto saved =
        m_session.save(tr("The two records are linked."), m_person, [&](Transaction& transaction) {
            return PersonLinkStore(m_session.casework())
                .link(transaction, m_person, other, m_session.today());
        });
    if (saved) {
        m_drafts->finish();
        beginTyping();
        showPerson(m_person);
    } else {
        m_drafts->keepNow();
    }
}

void LinkedRecordsCard::unlink(const RecordId& other) {
    const auto saved = m_session.save(
        tr("The two records are no longer linked."), m_person, [&](Transaction& transaction) {
            return PersonLinkStore(m_session.casework()).unlink(transaction, m_person, other);
        });
    if (saved) {
        showPerson(m_person);
        m_code->setFocus();
    }
}

} // namespace zaklon::ui
